import type { CaseBuyer } from '../../case';
import { contactInText, type ContactInText } from '../../lexicon/contact';
import { foundAt, numberOption } from '../../lexicon/found';
import { isAboutProduct } from '../../lexicon/product-name';
import { stanceOf } from '../../lexicon/stance';
import { defineSignal, type Bilingual, type Finding } from '../../signal';

type Detail = 'company' | 'phone' | 'fax' | 'email' | 'address' | 'website' | 'name' | 'position';

const DETAILS: Readonly<Record<Detail, Bilingual & { strength: number }>> = {
  company: { zh: '留了公司名', en: 'Gives the company', strength: 1 },
  phone: { zh: '留了电话', en: 'Gives a phone number', strength: 0.8 },
  fax: { zh: '留了传真', en: 'Gives a fax number', strength: 0.6 },
  email: { zh: '留了邮箱', en: 'Gives an e-mail address', strength: 0.6 },
  address: { zh: '留了地址', en: 'Gives an address', strength: 0.8 },
  website: { zh: '留了网站', en: 'Gives a website', strength: 0.8 },
  name: { zh: '有完整的联系人姓名', en: 'Gives the contact’s full name', strength: 0.3 },
  position: { zh: '说了职位', en: 'Gives the position', strength: 0.6 },
};

/**
 * Company, phone, fax, e-mail, address, website, contact person, position; each counts. What the platform's card shows counts
 * in full, what is only written under the text counts less, since anybody can write it.
 */
export default defineSignal({
  id: 'real.full-contact',
  description: {
    zh: '联系资料齐全：公司、电话、传真、邮箱、地址、网站、联系人、职位，越全越好',
    en: 'Full contact: company, phone, fax, e-mail, address, website, contact person, position; more is better',
  },
  reason: { zh: '留了联系资料', en: 'Gives contact details' },
  find(view, options) {
    const { buyer } = view.case;
    // A seller's signature is his advertisement.
    const written = stanceOf(view).sells ? {} : writtenDetails(contactInText(view));
    const inText = numberOption(options, isAboutProduct(view) ? 'inText' : 'noProduct', 0.25);
    const findings: Finding[] = [];
    for (const detail of Object.keys(DETAILS) as Detail[]) {
      const { strength, zh, en } = DETAILS[detail];
      const value = shown(buyer, detail);
      const place = written[detail];
      if (value !== undefined) findings.push({ field: `buyer.${detail}`, value, strength, reason: { zh, en } });
      else if (place) findings.push(foundAt(place, { strength: strength * inText, reason: { zh, en } }));
    }
    return findings.length === 0 && buyer === undefined ? { unknown: ['buyer'] } : findings;
  },
  examples: {
    hits: [
      { text: 'Hello', buyer: { company: 'Lindqvist Kök AB', phone: '+46 8 123 456 78' } },
      { text: 'Saludos,\nPilar Ortega\nJefa de compras\nTel: +34 911 234 567' },
      { text: 'Mit freundlichen Grüßen\nJonas Brandt\nEinkaufsleiter\nBrandt Haushaltswaren GmbH' },
      { text: '地址：杭州市文三路100号 电话：0571-88001234' },
      { text: 'ООО «Северный дом», менеджер по закупкам' },
    ],
    misses: [
      { text: 'Hello, what is your price?', buyer: { name: 'Ana' } },
      { text: 'What is your fax number and address?', buyer: {} },
      { text: 'Call me please', buyer: { email: '', phone: ' ' } },
    ],
  },
});

function shown(buyer: CaseBuyer | undefined, detail: Detail): string | undefined {
  const value = buyer?.[detail]?.trim();
  if (value === undefined || value === '') return undefined;
  if (detail === 'name') return /\p{L}{2,}[\s·]+\p{L}{2,}/u.test(value) ? value : undefined;
  if (detail === 'email') return value.includes('@') ? value : undefined;
  // "***" is the platform's mask: that there is a number is known, not which.
  return /[\p{L}\d]/u.test(value) ? value : undefined;
}

type Place = Parameters<typeof foundAt>[0];

function writtenDetails(contact: ContactInText): Partial<Record<Detail, Place>> {
  const label = (kind: 'fax' | 'address' | 'phone') => contact.labelled.find((place) => place.kind === kind);
  return {
    company: contact.companies[0],
    phone: contact.phones[0] ?? label('phone'),
    fax: label('fax'),
    email: contact.emails[0],
    address: label('address'),
    position: contact.positions[0],
  };
}
