import { defineRule, numberOption, type RawFinding } from '../../rule';

const PLACE = { field: 'images', start: 0, end: 0, quote: '' };

export default defineRule({
  id: 'listing.images',
  title: { zh: '图片', en: 'Pictures' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '图片不够', en: 'Not enough pictures' },
  check({ listing: { images } }, { options }) {
    if (!images) return { unknown: ['images'] };
    const least = numberOption(options, 'least', 6);
    const found: RawFinding[] = [];
    if (images.count < least) {
      found.push({
        ...PLACE,
        about: 'count',
        severity: images.count === 0 ? 'error' : 'warning',
        reason: {
          zh: `只有 ${images.count} 张图，放满 ${least} 张`,
          en: `${images.count} pictures; there is room for ${least}`,
        },
      });
    }
    if (images.detailShot === false) {
      found.push({ ...PLACE, about: 'detail', reason: { zh: '没有细节图', en: 'No picture shows a detail' } });
    }
    return found;
  },
  examples: {
    hits: [
      { listing: { title: 'x', images: { count: 2 } } },
      { listing: { title: 'x', images: { count: 6, detailShot: false } } },
    ],
    misses: [{ listing: { title: 'x', images: { count: 6 } } }, { listing: { title: 'x' } }],
  },
});
