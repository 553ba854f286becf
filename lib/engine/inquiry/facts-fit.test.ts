import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseBuyer, InquiryCase } from './case';
import { fitOf, type Fit, type FitItem } from './facts-fit';
import { PIECES } from './lexicon/testing';

const NOW = Date.UTC(2026, 10, 22);
/** 10:00 in Berlin, 17:00 in China. */
const DAYTIME = Date.UTC(2026, 10, 20, 9);
/** 02:00 in Berlin, 09:00 in China. */
const NIGHT = Date.UTC(2026, 10, 20, 1);
const ENGLISH = 'Hello, we are looking for oak trays, please send your price.';
const GERMAN = 'Guten Tag, wir suchen Tabletts aus Eiche und benötigen die Preise, danke.';

function fit(buyer: CaseBuyer | undefined, rest: Partial<InquiryCase> = {}): Fit {
  return fitOf({ text: ENGLISH, now: NOW, buyer, ...rest });
}

function line(found: Fit, kind: FitItem['kind']): FitItem {
  const item = found.items.find((one) => one.kind === kind);
  if (!item) throw new Error(`no line ${kind}`);
  return item;
}

const odd = (found: Fit) => found.items.filter((item) => item.odd).map(({ kind }) => kind);
const fits = (found: Fit) => Object.fromEntries(found.items.map((item) => [item.kind, item.fits]));

describe('fitOf', () => {
  it('finds a German buyer of one piece', () => {
    const found = fit(
      {
        country: 'DE',
        phone: '+49 30 901820',
        email: 'einkauf@eichwerk-muster.de',
        website: 'www.eichwerk-muster.de',
        address: 'Lindenweg 4, Kassel, Germany',
        registeredAt: Date.UTC(2024, 1, 1),
      },
      { text: GERMAN, sentAt: DAYTIME },
    );
    expect(odd(found)).toEqual([]);
    expect(found.country).toBe('DE');
    expect(fits(found)).toEqual({
      country: 'yes',
      ip: 'unknown',
      phone: 'yes',
      mail: 'yes',
      site: 'yes',
      address: 'yes',
      language: 'yes',
      hour: 'yes',
      registered: 'yes',
    });
  });

  it('marks the phone where all else agrees', () => {
    const found = fit({ country: 'FR', phone: '+86 138 0013 8000', email: 'achats@maison-lune.fr' });
    expect(odd(found)).toEqual(['phone']);
    expect(line(found, 'phone')).toMatchObject({ country: 'CN', fits: 'no' });
    expect(line(found, 'phone').reason).toEqual({ zh: '是中国的，不是法国', en: 'China, not France' });
  });

  it('marks the claim itself where all else points elsewhere', () => {
    const found = fit(
      { country: 'DE', phone: '+86 138 0013 8000', email: 'liwei88@qq.com' },
      { ipCountry: 'CN', sentAt: NIGHT },
    );
    expect(odd(found)).toEqual(['country']);
    expect(found.country).toBe('CN');
    expect(line(found, 'country').reason.zh).toBe('其他的指向中国');
    expect(line(found, 'hour').fits).toBe('yes');
  });

  it('marks nothing where it stands one against one or two against two', () => {
    expect(odd(fit({ country: 'FR', phone: '+86 138 0013 8000' }))).toEqual([]);
    const even = fit({ country: 'FR', phone: '+33 1 42 68 53 00', email: 'liwei88@qq.com' }, { ipCountry: 'CN' });
    expect(odd(even)).toEqual([]);
    expect(even.country).toBeUndefined();
    // Yet it says what does not go with the claim.
    expect(fits(even)).toMatchObject({ country: 'unknown', phone: 'yes', mail: 'no', ip: 'no' });
  });

  it('names a Chinese mail service under a foreign flag', () => {
    const found = fit({ country: 'ES', email: 'liwei88@163.com', phone: '+34 915 550 123' });
    expect(line(found, 'mail').reason).toEqual({
      zh: '国内邮箱，却说在西班牙',
      en: 'A Chinese mail service, though claiming Spain',
    });
    expect(odd(found)).toEqual(['mail']);
  });

  it('takes free mail for what it is: no company, no country', () => {
    const found = fit({ country: 'US', email: 'joe.miller@gmail.com' });
    expect(line(found, 'mail')).toMatchObject({ fits: 'unknown', odd: false });
    expect(line(found, 'mail').country).toBeUndefined();
  });

  it('calls a throw-away mailbox what it is, and never the odd one', () => {
    const found = fit({ country: 'DE', email: 'x1@mailinator.com', phone: '+49 30 901820' }, { text: GERMAN });
    expect(line(found, 'mail')).toMatchObject({ fits: 'no', odd: false });
  });

  it('reads nothing into open endings and shared prefixes', () => {
    const canada = fit({ country: 'CA', phone: '+1 416 555 0199', email: 'buy@oakhouse-sample.io' });
    expect(fits(canada)).toMatchObject({ phone: 'yes', mail: 'unknown' });
    const kazakh = fit({ country: 'KZ', phone: '+7 701 234 5678', email: 'a@mail.ru' });
    expect(kazakh.items.some((item) => item.fits === 'no')).toBe(false);
  });

  it('lets Hong Kong go with China', () => {
    const found = fit({ country: 'HK', phone: '+86 138 0013 8000', email: 'li@qq.com' }, { text: '请报价，谢谢' });
    expect(odd(found)).toEqual([]);
    expect(fits(found)).toMatchObject({ country: 'yes', phone: 'yes', mail: 'yes', language: 'yes' });
  });

  it('holds site against mail and company name', () => {
    const same = fit({ email: 'eva@nordhus-demo.com', website: 'https://nordhus-demo.com/shop' });
    expect(line(same, 'site')).toMatchObject({ fits: 'yes', reason: { zh: '和邮箱是同一个域名' } });
    const other = fit({ email: 'eva@nordhus-demo.com', website: 'www.southbarn-demo.com' });
    expect(line(other, 'site')).toMatchObject({ fits: 'no', odd: false });
    const named = fit({ company: 'Nordhus Import AB', email: 'eva@gmail.com', website: 'nordhus.com' });
    expect(line(named, 'site')).toMatchObject({ fits: 'yes', reason: { zh: '域名就是公司名' } });
    const others = fit({ website: 'facebook.com/nordhus' });
    expect(line(others, 'site').fits).toBe('unknown');
  });

  it('counts mail and site of one domain once', () => {
    const found = fit({ country: 'PL', email: 'a@drewno-demo.de', website: 'drewno-demo.de' });
    // One claim against one domain: no majority.
    expect(odd(found)).toEqual([]);
  });

  it('reads number and mail out of the text, with their places', () => {
    const text = 'Bonjour, écrivez à achats@maison-lune.fr ou WhatsApp +234 803 123 4567 pour le prix, merci.';
    const found = fit({ country: 'FR' }, { text });
    const phone = line(found, 'phone');
    expect(phone).toMatchObject({ country: 'NG', fits: 'no', odd: true });
    expect(phone.span?.quote).toBe('+234 803 123 4567');
    expect(text.slice(phone.span?.start, phone.span?.end)).toBe(phone.span?.quote);
    expect(line(found, 'mail').span?.quote).toBe('achats@maison-lune.fr');
  });

  it('shows a second number with another prefix', () => {
    const found = fit({ country: 'FR', phone: '+33 1 42 68 53 00' }, { text: `${ENGLISH} WhatsApp +86 138 0013 8000` });
    expect(found.items.filter(({ kind }) => kind === 'phone').map(({ country }) => country)).toEqual(['FR', 'CN']);
  });

  it('does not call a late hour Chinese where the country has a zone awake', () => {
    // 04:00 in New York, 22:00 in Honolulu, 17:00 in China.
    const found = fit({ country: 'US' }, { sentAt: DAYTIME });
    expect(line(found, 'hour').fits).toBe('unknown');
    expect(line(fit({ country: 'DE' }, { sentAt: NIGHT }), 'hour')).toMatchObject({ fits: 'no', country: 'CN' });
  });

  it('takes the hour from the first message of the buyer', () => {
    const thread = [
      { from: 'us' as const, at: NIGHT, text: 'Hi' },
      { from: 'buyer' as const, at: DAYTIME, text: GERMAN },
    ];
    expect(line(fit({ country: 'DE' }, { text: '', thread }), 'hour').value?.zh).toBe('当地 10:00 · 中国 17:00');
  });

  it('calls an unusual language unusual, and English nothing', () => {
    const buyer = { country: 'BR' };
    expect(line(fit(buyer, { text: GERMAN }), 'language')).toMatchObject({ fits: 'no', odd: false });
    expect(line(fit(buyer), 'language').fits).toBe('unknown');
    expect(line(fit({ country: 'GB' }), 'language').fits).toBe('yes');
  });

  it('does not take a listing title for the buyer’s language', () => {
    const found = fit({ country: 'FR' }, { subject: 'Edelstahl Trinkflasche für Kinder mit Griff', text: 'ok' });
    expect(line(found, 'language').value).toBeUndefined();
  });

  it('holds the account’s age against nothing but itself', () => {
    const age = (days: number) => line(fit({ registeredAt: NOW - days * 86_400_000 }), 'registered');
    expect(age(1)).toMatchObject({ fits: 'no', odd: false });
    expect(age(30).fits).toBe('unknown');
    expect(age(900)).toMatchObject({ fits: 'yes', value: { zh: '2024-06-05' } });
    expect(age(-3).fits).toBe('unknown');
  });

  it('knows nothing where nothing is shown, and says so', () => {
    const found = fitOf({ text: '', now: NOW });
    expect(found.known).toBe(0);
    expect(found.country).toBeUndefined();
    expect(found.items.every((item) => item.fits === 'unknown' && !item.odd)).toBe(true);
    expect(found.items.every(({ reason }) => reason.zh !== '' && reason.en !== '')).toBe(true);
  });

  it('does not let the claim bear itself out', () => {
    expect(line(fit({ country: 'DE' }), 'country').fits).toBe('unknown');
    expect(fit({ country: 'DE' }).known).toBe(0);
  });

  it('answers to a masked mail, a local number, an unreadable site', () => {
    const found = fit({ email: 'm***@***', phone: '0912 345', website: 'coming soon' });
    expect(['mail', 'phone', 'site'].map((kind) => line(found, kind as FitItem['kind']).fits)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(fits(fit({ country: 'DE', email: 'm***@eichwerk-muster.de' })).mail).toBe('yes');
  });

  it('gives a defined answer to anything', () => {
    const junk = fc
      .array(fc.constantFrom(...PIECES, '@', '+7', 'a@b.cn', 'http://'), { maxLength: 20 })
      .map((x) => x.join(''));
    fc.assert(
      fc.property(
        junk,
        junk,
        junk,
        fc.constantFrom('DE', 'XX', 'HK', ''),
        fc.double(),
        (text, email, site, country, at) => {
          const found = fitOf({
            text,
            now: NOW,
            sentAt: at,
            buyer: { country, email, website: site, phone: text, address: site, registeredAt: at },
          });
          for (const item of found.items) {
            expect(item.odd && item.fits === 'yes').toBe(false);
            if (item.span) expect(text.slice(item.span.start, item.span.end)).toBe(item.span.quote);
          }
        },
      ),
    );
  });
});
