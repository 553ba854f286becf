import { useState, type ReactNode } from 'react';
import { SHOP_PRODUCTS } from '../../data/shop';
import { Box } from '../box';
import { useSwitches, useText } from '../runtime';

function Struct({ name, label, children }: { name: string; label: string; children: ReactNode }): ReactNode {
  return (
    <Box attrs={{ id: `struct-${name}` }} look="struct">
      <Box as="span" c="label" look="struct-label">
        {label}
      </Box>
      <div>{children}</div>
    </Box>
  );
}

function Keywords({ keywords }: { keywords: readonly string[] }): ReactNode {
  const t = useText();
  const { oldWidgets } = useSwitches();
  if (oldWidgets) {
    return (
      <Box c="posting-field-keywords">
        <ul>
          {[0, 1, 2].map((index) => (
            <li key={index}>
              <input defaultValue={keywords[index] ?? ''} aria-label={`${t('关键词', 'Keyword')} ${index + 1}`} />
            </li>
          ))}
        </ul>
      </Box>
    );
  }
  return (
    <Box as="span" c="common-input-wrapper">
      <Box
        as="textarea"
        attrs={{ role: 'input', placeholder: t('修饰词+产品中心词+应用场景', 'Modifier + product word + use') }}
        defaultValue={keywords.join('\n')}
      />
    </Box>
  );
}

/** Product editor (seller-pages.md §6): the blocks a title check needs. */
export function ProductEditor(): ReactNode {
  const t = useText();
  const wanted = new URLSearchParams(location.search).get('itemId');
  const product = SHOP_PRODUCTS.find((each) => each.id === wanted);
  const [title, setTitle] = useState(product?.name ?? '');
  return (
    <div data-r="table-page editor">
      <div data-r="page-head">
        <h1>{product ? t('编辑商品', 'Edit product') : t('发布商品', 'Post product')}</h1>
      </div>
      <Struct name="productTitle" label={t('商品名称', 'Product name')}>
        <input
          id="productTitle"
          name="productTitle"
          value={title}
          maxLength={128}
          onChange={(event) => setTitle(event.target.value)}
        />
        {/* A decoy of the original: hidden, same block. */}
        <input id="productTitle-animation" readOnly value={title} style={{ display: 'none' }} />
        <small>{`${title.length}/128`}</small>
      </Struct>
      <Struct name="productKeywords" label={t('商品关键词', 'Keywords')}>
        <Keywords keywords={product?.keywords ?? []} />
      </Struct>
      <Struct name="icbuCatProp" label={t('商品属性', 'Attributes')}>
        <Box attrs={{ id: 'struct-p-1001' }} look="struct">
          <Box as="span" c="label required">
            {t('材质', 'Material')}
          </Box>
          <input defaultValue="Stainless steel 304" aria-label={t('材质', 'Material')} />
        </Box>
      </Struct>
      <Struct name="ladderPrice" label={t('阶梯价', 'Ladder price')}>
        <table>
          <tbody>
            <Box as="tr" c="next-table-row">
              <td>
                <Box
                  as="input"
                  attrs={{ role: 'input-quantity', 'aria-label': t('数量', 'Quantity') }}
                  defaultValue={String(product?.moq ?? '')}
                />
              </td>
              <td>
                <Box as="input" attrs={{ role: 'input-price', 'aria-label': t('价格', 'Price') }} defaultValue="3.60" />
              </td>
            </Box>
          </tbody>
        </table>
      </Struct>
      <Box attrs={{ id: 'struct-buttons' }} look="struct-buttons">
        <Box as="button" c="next-btn next-btn-primary next-btn-large step-buttons" attrs={{ type: 'button' }}>
          {t('提交', 'Submit')}
        </Box>
      </Box>
    </div>
  );
}
