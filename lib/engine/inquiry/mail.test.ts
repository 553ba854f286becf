import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailFacts, mailsIn, siteDomain } from './mail';

describe('mailFacts', () => {
  it.each([
    'joe@gmail.com',
    'a@qq.com',
    'b@163.com',
    'c@mail.ru',
    'd@yahoo.co.uk',
    'e@hotmail.fr',
    'f@web.de',
    'g@uol.com.br',
    'h@naver.com',
    'm***@outlook.com',
  ])(
    // prettier-ignore
    '%s is a free service',
    (address) => expect(mailFacts(address)?.free).toBe(true),
  );

  it('knows a company’s domain, also under a masked name', () => {
    expect(mailFacts('m***@shop.nordhus.co.uk')).toMatchObject({ domain: 'nordhus.co.uk', free: false, countries: ['GB', 'IM', 'JE', 'GG', 'GI'] }); // prettier-ignore
    expect(mailFacts('Info@Brandt-Haus.DE')).toMatchObject({ domain: 'brandt-haus.de', free: false });
  });

  it('tells Chinese services and open domains apart from the rest', () => {
    expect(mailFacts('x@foxmail.com')).toMatchObject({ chinese: true, countries: ['CN'] });
    expect(mailFacts('x@nordhus.io')?.countries).toBeUndefined();
    expect(mailFacts('x@nordhus.com')?.countries).toBeUndefined();
  });

  it.each(['', 'no mail', '***@***', '@x.com', 'a@', 'a@localhost', 'a@b.invalidtldx'])(
    '"%s" tells nothing',
    (text) => {
      expect(mailFacts(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void mailFacts(`${text}@${text}`)));
  });
});

it('finds addresses in a text with their place', () => {
  const text = 'write to ines@casadelmar.pt, or ola.nowak@sklep.com.pl. Not @here';
  expect(mailsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'ines@casadelmar.pt',
    'ola.nowak@sklep.com.pl',
  ]);
});

it('stays quick on a text of @ signs', () => {
  expect(mailsIn('a@'.repeat(50_000))).toEqual([]);
});

it('takes the registrable domain of a website as printed', () => {
  expect(siteDomain('https://www.nordhus.co.uk/shop?a=1')).toBe('nordhus.co.uk');
  expect(siteDomain('www.nordhus.se')).toBe('nordhus.se');
  expect(siteDomain('none')).toBeUndefined();
});
