import type { CaseAttachment } from '../../case';
import { foundAt } from '../../lexicon/found';
import { ownProductMatches, ownProducts } from '../../lexicon/own-products';
import { targetPrices } from '../../lexicon/target-price';
import { defineSignal, type Finding } from '../../signal';

/** A picture and a target price for something we make. */
export default defineSignal({
  id: 'real.picture-and-target',
  description: { zh: '带了图片，还说了目标价', en: 'Sends a picture and a target price' },
  reason: { zh: '有图片也有目标价', en: 'Has a picture and a target price' },
  find(view) {
    const target = targetPrices(view)[0];
    if (!target) return [];
    const { images, attachments, ourProducts } = view.case;
    if (images === undefined && attachments === undefined) return { unknown: ['images'] };
    const picture = pictureField(images, attachments);
    if (!picture) return [];
    const ours = ownProducts(view);
    if (ourProducts !== undefined && ours && ownProductMatches(view, ours).length === 0) return [];
    return [foundAt(target), { ...picture, strength: 0.2, reason: { zh: '带了图片', en: 'Sends a picture' } }];
  },
  examples: {
    hits: [
      { text: 'Like in the picture, 1000 pcs. Target price USD 2.40 FOB.', images: 1 },
      { text: 'Adjunto foto de la manta, nuestro precio objetivo es 3,50 USD', images: 2 },
      { text: '图片这款，目标价12元，能做吗', images: 1 },
      { text: 'Our budget is $4 per basket', attachments: [{ name: 'basket.jpg' }], ourProducts: ['basket'] },
    ],
    misses: [
      { text: 'Here is a picture, what is your price?', images: 1 },
      { text: 'Target price is USD 2.40', images: 0 },
      { text: 'Target price USD 900 for this generator', images: 1, ourProducts: ['picnic basket'] },
    ],
  },
});

function pictureField(images: number | undefined, attachments: readonly CaseAttachment[] | undefined): Finding | null {
  if (images !== undefined && images > 0) return { field: 'images', value: String(images) };
  const file = attachments?.find(({ name, type }) => /\.(?:jpe?g|png|webp|heic|bmp)$/i.test(name) || type?.startsWith('image/')); // prettier-ignore
  return file ? { field: 'attachments', value: file.name } : null;
}
