import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import type { CaseView } from '../case-view';
import { countryFromName } from '../country';
import { fold, spanOf } from '../fold';
import { contactInText } from '../lexicon/contact';
import { mailFacts, siteDomain, type MailFacts } from '../mail';
import { phoneFacts, type PhoneFacts } from '../phone';
import { same, type Pointer } from './pointer';

/** Mailboxes that live for ten minutes. Low weight: careful people use them too. */
const DISPOSABLE = new Set(
  'mailinator.com yopmail.com guerrillamail.com guerrillamail.net sharklasers.com 10minutemail.com 10minutemail.net tempmail.com temp-mail.org temp-mail.io tempmail.plus tempr.email throwawaymail.com trashmail.com trash-mail.com dispostable.com getnada.com nada.email maildrop.cc mailnesia.com mintemail.com moakt.com mohmal.com fakeinbox.com spamgourmet.com discard.email emailondeck.com burnermail.io mailcatch.com mytemp.email minuteinbox.com inboxkitten.com linshiyouxiang.net bccto.me chacuo.net mailtemp.net'.split(
    ' ',
  ),
);

/** Anybody's page on somebody else's host: it tells neither company nor country. */
const HOSTS_OF_OTHERS =
  /^(?:(?:facebook|fb|instagram|linkedin|tiktok|twitter|x|youtube|pinterest|alibaba|aliexpress|made-in-china|1688|taobao|amazon|ebay|etsy|shopify|myshopify|wix|wixsite|wordpress|weebly|blogspot|google|linktr|webnode|mercadolibre|ozon|wildberries)\.|wa\.me$|t\.me$)/;

/** Phone and fax of the card, and a number in the text when its prefix is another one. */
export function phonePointers(view: CaseView): Pointer[] {
  const { phone, fax, country } = view.case.buyer ?? {};
  const card = [
    { field: 'buyer.phone', facts: phoneFacts(phone ?? '', country) },
    { field: 'buyer.fax', facts: phoneFacts(fax ?? '', country) },
  ].find(({ facts }) => facts !== undefined);
  const pointers: Pointer[] = card?.facts ? [{ ...phonePointer(card.facts), field: card.field }] : [];
  const written = contactInText(view).phones.find(({ facts }) => facts.callingCode !== card?.facts?.callingCode);
  if (written) {
    pointers.push({ ...phonePointer(written.facts), span: spanOf(written.part, written.start, written.end) });
  }
  if (pointers.length > 0) return pointers;
  const shown = phone ?? fax;
  if (shown === undefined) return [{ kind: 'phone', weight: 0 }];
  const note = { zh: '没写国家区号，看不出国家', en: 'No country prefix, tells no country' };
  return [
    { kind: 'phone', weight: 0, value: same(shown), note, field: phone === undefined ? 'buyer.fax' : 'buyer.phone' },
  ];
}

function phonePointer({ callingCode, country }: PhoneFacts): Pointer {
  const sharing =
    country === undefined ? getCountries().filter((one) => getCountryCallingCode(one) === callingCode) : [country];
  const countries = country === undefined ? likeliestFirst(sharing, callingCode) : sharing;
  const none = { zh: '国际号码，不属于哪个国家', en: 'An international number, of no country' };
  return {
    kind: 'phone',
    value: same(`+${callingCode}`),
    weight: 1,
    ...(countries.length > 0 ? { countries } : { note: none }),
  };
}

/** Of the countries that share a calling code, the one most numbers are of. */
const MAIN_COUNTRY: Readonly<Record<string, string>> = {
  1: 'US',
  7: 'RU',
  44: 'GB',
  39: 'IT',
  61: 'AU',
  47: 'NO',
  358: 'FI',
  212: 'MA',
  262: 'RE',
  590: 'GP',
  599: 'CW',
};

function likeliestFirst(countries: readonly string[], callingCode: string): string[] {
  const main = MAIN_COUNTRY[callingCode];
  return [...countries].sort((a, b) => Number(b === main) - Number(a === main));
}

/** The mail shown on the card, else the first one in the text. */
function mailOf(view: CaseView): { facts: MailFacts; at: Pick<Pointer, 'field' | 'span'> } | undefined {
  const shown = mailFacts(view.case.buyer?.email ?? '');
  if (shown) return { facts: shown, at: { field: 'buyer.email' } };
  const written = contactInText(view).emails[0];
  const facts = written && mailFacts(written.address);
  return facts && { facts, at: { span: spanOf(written.part, written.start, written.end) } };
}

const MAIL_NOTES = {
  masked: { zh: '平台打了码，看不出域名', en: 'Masked by the platform' },
  disposable: { zh: '临时邮箱，用完就扔', en: 'A throw-away mailbox' },
  free: { zh: '免费邮箱，看不出国家', en: 'Free mailbox, tells no country' },
  open: { zh: '这个后缀谁都能注册，看不出国家', en: 'Anybody can have this ending, tells no country' },
  named: { zh: '域名就是公司名', en: 'The domain is the company’s name' },
};

/** What the mail's domain tells; free mail of one country has half a say, Chinese services a whole one. */
export function mailPointer(view: CaseView): Pointer {
  const mail = mailOf(view);
  if (!mail) {
    const shown = view.case.buyer?.email;
    return shown === undefined
      ? { kind: 'mail', weight: 0 }
      : { kind: 'mail', weight: 0, value: same(shown), note: MAIL_NOTES.masked, field: 'buyer.email' };
  }
  const { facts, at } = mail;
  const pointer = { kind: 'mail', value: same(facts.domain), ...at } as const;
  if (DISPOSABLE.has(facts.domain)) return { ...pointer, weight: 0, alone: 'no', note: MAIL_NOTES.disposable };
  if (facts.countries)
    return { ...pointer, countries: facts.countries, weight: facts.free && !facts.chinese ? 0.5 : 1 };
  if (facts.free) return { ...pointer, weight: 0, note: MAIL_NOTES.free };
  if (isNamedAfter(facts.domain, view)) return { ...pointer, weight: 0, alone: 'yes', note: MAIL_NOTES.named };
  return { ...pointer, weight: 0, note: MAIL_NOTES.open };
}

const SITE_NOTES = {
  others: { zh: '别家平台上的页面，不算自己的网站', en: 'A page on somebody else’s platform' },
  same: { zh: '和邮箱是同一个域名', en: 'Same domain as the mail' },
  differs: { zh: '和公司邮箱不是同一个域名', en: 'Another domain than the company mail’s' },
  none: { zh: '这个后缀看不出国家', en: 'This ending tells no country' },
};

/** The website against mail and company name; its country counts only when the mail's has not been counted already. */
export function sitePointer(view: CaseView): Pointer {
  const website = view.case.buyer?.website;
  const domain = website === undefined ? undefined : siteDomain(website);
  if (website === undefined || domain === undefined) {
    return website === undefined
      ? { kind: 'site', weight: 0 }
      : {
          kind: 'site',
          weight: 0,
          value: same(website),
          note: { zh: '这个网址看不出域名', en: 'No domain to be made out in it' },
          field: 'buyer.website',
        };
  }
  const pointer = { kind: 'site', value: same(domain), field: 'buyer.website' } as const;
  if (HOSTS_OF_OTHERS.test(domain)) return { ...pointer, weight: 0, note: SITE_NOTES.others };
  const mail = mailOf(view)?.facts;
  const countries = mailFacts(`a@${domain}`)?.countries;
  if (mail && labelOf(mail.domain) === labelOf(domain)) {
    return { ...pointer, countries, weight: mail.countries ? 0 : 1, alone: 'yes', note: SITE_NOTES.same };
  }
  if (isNamedAfter(domain, view)) return { ...pointer, countries, weight: 1, alone: 'yes', note: MAIL_NOTES.named };
  // Two domains of one house are common; that they differ is worth a look, no more.
  if (mail?.free === false) return { ...pointer, countries, weight: 0.5, alone: 'no', note: SITE_NOTES.differs };
  return { ...pointer, countries, weight: 1, ...(countries ? {} : { note: SITE_NOTES.none }) };
}

function labelOf(domain: string): string {
  return domain.split('.')[0] ?? domain;
}

/** In company names these stand for anybody. */
const ANY_COMPANY =
  /^(?:the|and|company|group|trading|trade|import|imports|importer|export|exports|international|global|general|limited|llc|ltd|inc|gmbh|corp|corporation|holding|holdings|enterprise|enterprises|industries|industry|services|solutions|store|shop|online|world|home|business)$/;

/** A telling word of the company's name stands in the domain ("Nordhus Import AB", nordhus.se). */
function isNamedAfter(domain: string, view: CaseView): boolean {
  const company = view.case.buyer?.company;
  if (company === undefined) return false;
  const label = labelOf(domain).replaceAll('-', '');
  return fold(company.slice(0, 200)).words.text.some(
    (word) => word.length >= 4 && !ANY_COMPANY.test(word) && label.includes(word),
  );
}

/** A country named as the last thing in the address. Half a say: whoever invents a country invents an address. */
export function addressPointer(view: CaseView): Pointer {
  const address = view.case.buyer?.address;
  if (address === undefined) return { kind: 'address', weight: 0 };
  const last = address
    .slice(-200)
    .split(/[,，;\n]/)
    .at(-1)
    ?.trim()
    .replace(/[.。]$/, '');
  const country = last === undefined ? undefined : countryFromName(last);
  const pointer = { kind: 'address', value: same(address.slice(0, 200)), field: 'buyer.address' } as const;
  if (country === undefined) return { ...pointer, weight: 0, note: { zh: '地址里没写国家', en: 'Names no country' } };
  return { ...pointer, countries: [country], weight: 0.5 };
}
