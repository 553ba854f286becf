import type { ReactNode } from 'react';
import { SHOP_PRODUCTS } from '../../data/shop';
import { PLACES } from '../../places';
import { Box } from '../box';
import { pictureUrl } from '../pictures';
import { useText } from '../runtime';

/** Product list (seller-pages.md §5). */
export function ProductList(): ReactNode {
  const t = useText();
  return (
    <div data-r="table-page">
      <div data-r="page-head">
        <h1>{t('商品管理', 'Products')}</h1>
        <a href={PLACES.productEditor}>{t('发布商品', 'Post product')}</a>
      </div>
      <div data-r="product-rows">
        {SHOP_PRODUCTS.slice(0, 10).map((product) => (
          <Box c="list-item" key={product.id}>
            <img src={pictureUrl(product.picture)} width={56} height={56} alt="" />
            <Box c="product-info">
              <Box c="product-subject">
                <a href={`https://hz-productposting.alibaba.com/product_detail.htm?id=${product.id}`}>{product.name}</a>
              </Box>
              <Box as="span" c="product-model">{`${t('型号', 'Model')}: ${product.model}`}</Box>
              <Box as="span" c="group-name">{`${t('分组', 'Group')}: ${product.group}`}</Box>
              <Box as="span" c="product-id">{`ID:${product.id}`}</Box>
            </Box>
            <Box c="product-tags">
              <Box as="span" c="next-tag-body">
                {t('已优化', 'Optimized')}
              </Box>
            </Box>
            <span data-r="product-price">{product.price}</span>
            <span>{t('审核通过', 'Approved')}</span>
            <span>{t('已上架', 'On shelf')}</span>
            <Box as="a" attrs={{ href: `${PLACES.productEditor}?itemId=${product.id}`, behavior: 'edit' }}>
              {t('编辑', 'Edit')}
            </Box>
          </Box>
        ))}
      </div>
      <Box c="next-pagination-pages" look="pager">
        <Box as="button" c="next">
          {t('下一页', 'Next')}
        </Box>
      </Box>
    </div>
  );
}
