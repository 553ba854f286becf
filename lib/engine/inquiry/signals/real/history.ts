import type { CaseBuyer, Counter } from '../../case';
import { numberOption } from '../../lexicon/found';
import { DAY } from '../../../../shared/time';
import { defineSignal, type Bilingual, type Finding } from '../../signal';

/**
 * Viewed products, bought before, an account in use for long. A history that contradicts itself (hundreds of inquiries
 * without a view, marked as spam or blacklisted by others) is none.
 */
export default defineSignal({
  id: 'real.history',
  description: {
    zh: '浏览过产品、下过单、账号一直在用',
    en: 'Viewed products, bought before, an account in steady use',
  },
  reason: { zh: '在平台上有正常的采购记录', en: 'Has a history on the platform' },
  find({ case: { buyer, now } }, options) {
    const facts = buyer && [buyer.orders, buyer.productViews, buyer.repliedInquiries, buyer.loginDays];
    const age = buyer?.registeredAt;
    if (!buyer || (age === undefined && facts?.every((fact) => typeof fact !== 'number'))) {
      return { unknown: ['buyer.productViews', 'buyer.orders', 'buyer.registeredAt'] };
    }
    if (isSuspect(buyer, numberOption(options, 'suspectMarks', 2))) return [];
    const findings: Finding[] = [];
    const add = (key: keyof CaseBuyer, counter: Counter, from: number, strength: number, reason: Bilingual): void => {
      if (typeof counter === 'number' && counter >= from) {
        findings.push({ field: `buyer.${key}`, value: String(counter), strength, reason });
      }
    };
    add('orders', buyer.orders, 1, 1, { zh: '在平台上下过单', en: 'Has bought on the platform' });
    add('productViews', buyer.productViews, numberOption(options, 'views', 5), 0.5, {
      zh: '看过不少产品',
      en: 'Has viewed products',
    });
    add('repliedInquiries', buyer.repliedInquiries, 1, 0.3, { zh: '会回复供应商', en: 'Answers suppliers' });
    add('loginDays', buyer.loginDays, numberOption(options, 'loginDays', 5), 0.3, {
      zh: '经常登录',
      en: 'Logs in often',
    });
    const years = age === undefined ? 0 : (now - age) / (365 * DAY);
    if (age !== undefined && years >= numberOption(options, 'years', 1)) {
      const value = new Date(age).toISOString().slice(0, 10);
      findings.push({ field: 'buyer.registeredAt', value, strength: 0.4, reason: { zh: '注册一年以上', en: 'Registered for over a year' } }); // prettier-ignore
    }
    return findings;
  },
  examples: {
    hits: [
      { text: 'Hello', buyer: { orders: 3 } },
      { text: 'Hola', buyer: { productViews: 41, loginDays: 20, validInquiries: 4 } },
      { text: 'Hi', buyer: { registeredAt: Date.UTC(2021, 2, 3) } },
    ],
    misses: [
      { text: 'Hello', buyer: { productViews: 1, orders: 0, loginDays: 1 } },
      { text: 'Hello', buyer: { productViews: null, orders: null }, why: 'hidden by the buyer' },
      { text: 'Hello', buyer: { productViews: 0, validInquiries: 240, loginDays: 30 }, why: 'contradicts itself' },
      { text: 'Hello', buyer: { registeredAt: Date.UTC(2026, 10, 15) } },
    ],
  },
});

function isSuspect(buyer: CaseBuyer, marks: number): boolean {
  if ((buyer.spamInquiries ?? 0) >= marks || (buyer.blacklisted ?? 0) >= marks) return true;
  return buyer.productViews === 0 && (buyer.validInquiries ?? 0) >= 50;
}
