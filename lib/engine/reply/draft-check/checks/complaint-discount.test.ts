import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (buyer: string, text: string): number =>
  checkDraft({ text }, replyTo(buyer)).filter(({ check }) => check === 'complaint-discount').length;

it('stops a discount as the answer to a complaint', () => {
  expect(found('The bottles arrived damaged.', 'We give you 5% off next time.')).toBe(1);
  expect(found('质量有问题，漏水了', '下次给您便宜一点')).toBe(1);
});

it('lets a remedy be, and a discount where nobody complains', () => {
  expect(found('The bottles arrived damaged.', 'We replace them by Friday.')).toBe(0);
  expect(found('Any discount for 1000?', 'From 3000 pieces we give a discount.')).toBe(0);
});
