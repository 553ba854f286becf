import type { Bilingual } from '../../signal';

/** Angry and short of a product name, yet he has bought: no words alone make him spam. */
export const CUSTOMER: Bilingual = {
  zh: '说的是付款、售后的事，像是老客户',
  en: 'About a payment or goods received, as customers write: answer',
};
