import { at, defineRule, type RawFinding } from '../../rule';
import { dropping } from '../_dropping';

/** Each linear: bounded runs between fixed signs. */
const CONTACTS = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[a-z]{2,12}){1,3}/gi,
  /\b(?:https?:\/\/|www\.)[^\s]{1,200}/gi,
  /\b[a-z0-9-]{2,40}\.(?:com|net|cn|shop|store|alibaba|en)\b(?:\/[^\s]{0,80})?/gi,
  /\b(?:whats ?app|wechat|weixin|skype|telegram|viber|qq|line id)\b[\s:：]{0,3}\+?\d[\d -]{5,20}/gi,
  /\b(?:tel|phone|mobile|call|mob|fax)\b[\s:：.]{0,3}\+?\d[\d -]{6,20}/gi,
  /\b(?:contact|call|email|add|message) (?:us|me|now|for price)\b/gi,
  /(?<![\w.])\+\d{1,3}[ -]?\d[\d -]{7,16}\d/g,
];

export default defineRule({
  id: 'title.contact',
  title: { zh: '联系方式', en: 'Contact details' },
  severity: 'error',
  safeFix: false,
  reason: { zh: '标题里不能放联系方式，会被处罚', en: 'Contact details in a title are against the platform rules' },
  check({ title: { text } }) {
    const found: RawFinding[] = [];
    for (const pattern of CONTACTS) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (found.some((one) => match.index < one.end && one.start < end)) continue;
        found.push({ ...at('title', text, match.index, end), fixes: [dropping('title', text, match.index, end, false)] });
      }
    }
    return found;
  },
  examples: {
    hits: [
      { listing: { title: 'Wicker Basket WhatsApp: +86 138 0000 0000' }, quote: 'WhatsApp: +86 138 0000 0000' },
      { listing: { title: 'Wicker Basket sales@example.com' }, quote: 'sales@example.com' },
      { listing: { title: 'Wicker Basket www.example.com' }, quote: 'www.example.com' },
      { listing: { title: 'Contact Us for Wicker Baskets' }, quote: 'Contact Us' },
    ],
    misses: [
      { listing: { title: 'Phone Case with WhatsApp Notification 13800 mAh' } },
      { listing: { title: 'Mobile Phone 8+128 GB' } },
    ],
  },
}); // prettier-ignore
