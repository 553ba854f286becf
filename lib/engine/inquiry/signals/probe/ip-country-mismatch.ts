import { contactInText } from '../../lexicon/contact';
import { foundAt, listOption } from '../../lexicon/found';
import { mailFacts } from '../../mail';
import { isForeignNumber, phoneFacts } from '../../phone';
import type { CaseView } from '../../case-view';
import { defineSignal, type Bilingual, type Finding } from '../../signal';

const REASONS = {
  ip: { zh: '注册国家和 IP 所在国家不一样', en: 'Registered in one country, sends from another' },
  phone: { zh: '电话区号和注册国家对不上', en: 'The phone prefix is not the registered country’s' },
  mail: { zh: '邮箱所属国家和注册国家对不上', en: 'The e-mail belongs to another country' },
  chinese: { zh: '自称在国外，用的却是国内邮箱', en: 'Claims to be abroad, uses a Chinese mail service' },
} satisfies Record<string, Bilingual>;

/**
 * Registered country against the country of the sending address, of the phone prefix and of the e-mail. Shared prefixes (+1,
 * +7) and open domains (.io, .co, .tv) tell nothing. The address in China is probe.domestic-ip's.
 */
export default defineSignal({
  id: 'probe.ip-country-mismatch',
  description: {
    zh: '注册国家和 IP、电话区号、邮箱国家对不上',
    en: 'Registered country differs from the sending address, phone prefix or e-mail',
  },
  reason: REASONS.ip,
  find(view, options) {
    const { ipCountry, buyer } = view.case;
    const country = buyer?.country;
    if (country === undefined) return { unknown: ['buyer.country'] };
    const near = [country, ...listOption(options, `near.${country}`, neighbours(country))];
    const findings = [...ip(ipCountry?.toUpperCase(), near), ...phones(view, near), ...mails(view, near)];
    const asked = ipCountry !== undefined || hasPhone(view) || hasMail(view);
    return asked ? findings : { unknown: ['ipCountry', 'buyer.phone', 'buyer.email'] };
  },
  examples: {
    hits: [
      { text: 'Price?', ipCountry: 'NG', buyer: { country: 'US' } },
      { text: 'Price?', buyer: { country: 'CA', phone: '+86 138 0013 8000' } },
      { text: 'Hola', buyer: { country: 'ES', email: 'liwei@qq.com' } },
      { text: 'Bonjour, WhatsApp +234 803 123 4567', buyer: { country: 'FR' } },
      { text: 'Guten Tag', buyer: { country: 'DE', email: 'info@kontor-sklep.com.pl' } },
    ],
    misses: [
      { text: 'Price?', ipCountry: 'US', buyer: { country: 'US', phone: '+1 212 555 0142' } },
      { text: 'Price?', buyer: { country: 'KZ', phone: '+7 701 234 5678', email: 'a@mail.ru' }, why: 'shared prefix' },
      { text: 'Price?', buyer: { country: 'FR', email: 'contact@maison-lune.io' }, why: 'open domain' },
      { text: 'Price?', buyer: { country: 'US', phone: '212 555 0142', email: 'joe@gmail.com' } },
      { text: '价格', buyer: { country: 'CN', email: 'liwei@qq.com', phone: '+86 138 0013 8000' } },
      { text: 'Price?', ipCountry: 'CN', buyer: { country: 'HK', phone: '+86 138 0013 8000' } },
    ],
  },
});

/** Countries so close in trade that a mismatch says nothing. */
function neighbours(country: string): string[] {
  return ['HK', 'MO', 'TW'].includes(country) ? ['CN', 'HK', 'MO', 'TW'] : [];
}

function ip(from: string | undefined, near: readonly string[]): Finding[] {
  if (from === undefined || from === 'CN' || near.includes(from)) return [];
  return [{ field: 'ipCountry', value: `${from} ≠ ${near[0] ?? ''}`, strength: 0.8, reason: REASONS.ip }];
}

function phones(view: CaseView, near: readonly string[]): Finding[] {
  const country = near[0] ?? '';
  const foreign = (facts: Parameters<typeof isForeignNumber>[0] | undefined): boolean =>
    facts !== undefined && near.every((one) => isForeignNumber(facts, one));
  for (const field of ['phone', 'fax'] as const) {
    const facts = phoneFacts(view.case.buyer?.[field] ?? '', country);
    if (facts && foreign(facts)) {
      return [{ field: `buyer.${field}`, value: facts.number, strength: weight(facts.callingCode), reason: REASONS.phone }]; // prettier-ignore
    }
  }
  const written = contactInText(view).phones.find(({ facts }) => foreign(facts));
  return written
    ? [foundAt(written, { strength: weight(written.facts.callingCode) * 0.7, reason: REASONS.phone })]
    : [];
}

/** A Chinese number is the plainest mark of a domestic peer. */
function weight(callingCode: string): number {
  return callingCode === '86' ? 1 : 0.6;
}

function mails(view: CaseView, near: readonly string[]): Finding[] {
  const differs = (address: string): ReturnType<typeof mailFacts> => {
    const facts = mailFacts(address);
    return facts?.countries && !facts.countries.some((one) => near.includes(one)) ? facts : undefined;
  };
  const shown = differs(view.case.buyer?.email ?? '');
  if (shown) return [{ field: 'buyer.email', value: shown.address, ...mailRest(shown.chinese, 1) }];
  for (const written of contactInText(view).emails) {
    const facts = differs(written.address);
    if (facts) return [foundAt(written, mailRest(facts.chinese, 0.7))];
  }
  return [];
}

function mailRest(chinese: boolean, factor: number): { strength: number; reason: Bilingual } {
  return chinese ? { strength: factor, reason: REASONS.chinese } : { strength: 0.5 * factor, reason: REASONS.mail };
}

function hasPhone(view: CaseView): boolean {
  const { phone, fax } = view.case.buyer ?? {};
  return phone !== undefined || fax !== undefined || contactInText(view).phones.length > 0;
}

function hasMail(view: CaseView): boolean {
  return view.case.buyer?.email !== undefined || contactInText(view).emails.length > 0;
}
