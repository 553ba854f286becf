import type { ReactNode } from 'react';
import { RFQS } from '../../data/rfqs';
import { PLACES } from '../../places';
import { Box } from '../box';
import { pictureUrl } from '../pictures';
import { useText } from '../runtime';

/** RFQ market list (seller-pages.md §8). */
export function RfqList(): ReactNode {
  const t = useText();
  return (
    <div data-r="table-page">
      <div data-r="page-head">
        <h1>{t('采购直达', 'RFQ market')}</h1>
      </div>
      <Box c="rfqSearchList" attrs={{ id: 'rfqSearchindex' }}>
        {RFQS.map((rfq) => (
          <Box c="alife-bc-brh-rfq-list__item" look="rfq" key={rfq.p}>
            <Box c="brh-rfq-item__image-link">
              <img src={pictureUrl(rfq.picture)} width={72} height={72} alt="" />
            </Box>
            <div>
              <Box as="a" c="brh-rfq-item__subject-link" attrs={{ href: `${PLACES.rfqDetail}?p=${rfq.p}` }}>
                {rfq.title}
              </Box>
              <Box c="brh-rfq-item__detail">{rfq.detail}</Box>
              <Box c="brh-rfq-item__quantity">{`${t('采购数量：', 'Quantity required: ')}${rfq.quantity}`}</Box>
              <Box c="brh-rfq-item__country">{`${t('发布地点：', 'Posted in: ')}${rfq.country}`}</Box>
              <Box c="brh-rfq-item__other-info">{`${rfq.buyer} · ${rfq.badges.join(' · ')}`}</Box>
            </div>
            <div>
              <Box c="brh-rfq-item__publishtime">{rfq.published}</Box>
              <Box c="brh-rfq-item__quote-left">{`${t('剩余报价席位：', 'Quotes left: ')}${rfq.quotesLeft}`}</Box>
              <a href={PLACES.rfqQuote}>{t('立即报价', 'Quote now')}</a>
            </div>
          </Box>
        ))}
      </Box>
    </div>
  );
}

/** One buying request. */
export function RfqDetail(): ReactNode {
  const wanted = new URLSearchParams(location.search).get('p');
  const rfq = RFQS.find((each) => each.p === wanted) ?? RFQS[0];
  return (
    <div data-r="table-page">
      <Box c="brh-rfq-detail">
        <Box c="rfq-detail-info-body">
          <h1>{rfq?.title}</h1>
          <p>{rfq?.detail}</p>
          <p>{rfq?.quantity}</p>
          <p>{rfq?.country}</p>
        </Box>
      </Box>
    </div>
  );
}

/** The quotation form. Its submit button does nothing. */
export function RfqQuote(): ReactNode {
  const t = useText();
  return (
    <form data-r="table-page editor" onSubmit={(event) => event.preventDefault()}>
      <div data-r="page-head">
        <h1>{t('报价', 'Quotation')}</h1>
      </div>
      <label>
        {t('商品名称', 'Product name')}
        <Box as="input" c="ui2-form-col12" />
      </label>
      <label>
        {t('商品详情', 'Details')}
        <textarea placeholder="材料、尺寸、用途、工艺等等" />
      </label>
      <label>
        {t('数量', 'Quantity')}
        <Box as="input" c="quo-ladder-price-input" />
      </label>
      <label>
        {t('单价', 'Unit price')}
        <Box as="input" c="quo-ladder-price-input" />
      </label>
      <label>
        {t('给买家的留言', 'Message to buyer')}
        <Box as="textarea" c="textarea-other" />
      </label>
      <button id="form-submit" type="submit">
        {t('提交报价', 'Submit quotation')}
      </button>
    </form>
  );
}
