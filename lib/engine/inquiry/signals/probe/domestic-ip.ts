import { countryName } from '../../country';
import { listOption } from '../../lexicon/found';
import { defineSignal } from '../../signal';

/** Sent from China by somebody who claims to be abroad. */
export default defineSignal({
  id: 'probe.domestic-ip',
  description: { zh: '自称国外买家，IP 却在国内', en: 'Claims to be abroad, the sending address is in China' },
  reason: { zh: '自称在国外，IP 却在国内', en: 'Claims to be abroad, yet sends from China' },
  find({ case: { ipCountry, buyer } }, options) {
    if (ipCountry === undefined) return { unknown: ['ipCountry'] };
    if (buyer?.country === undefined) return { unknown: ['buyer.country'] };
    if (ipCountry.toUpperCase() !== 'CN') return [];
    // Trading firms there work from mainland offices every day.
    if (['CN', ...listOption(options, 'neighbours', ['HK', 'MO', 'TW'])].includes(buyer.country)) return [];
    return [{ field: 'ipCountry', value: `CN ≠ ${countryName(buyer.country).en}` }];
  },
  examples: {
    hits: [
      { text: 'Best price?', ipCountry: 'CN', buyer: { country: 'DE' } },
      { text: 'Precio', ipCountry: 'CN', buyer: { country: 'MX' } },
    ],
    misses: [
      { text: 'Best price?', ipCountry: 'DE', buyer: { country: 'DE' } },
      { text: '价格', ipCountry: 'CN', buyer: { country: 'CN' } },
      { text: 'Price?', ipCountry: 'CN', buyer: { country: 'HK' }, why: 'mainland office of a Hong Kong firm' },
      { text: 'Price?', ipCountry: 'CN', why: 'claims no country' },
    ],
  },
});
