import type { PictureKind } from './types';

/** One buying request of the RFQ market (seller-pages.md §8). */
export interface ReplicaRfq {
  p: string;
  title: string;
  detail: string;
  quantity: string;
  country: string;
  quotesLeft: number;
  published: string;
  buyer: string;
  badges: string[];
  picture: PictureKind;
}

/** Invented buying requests. */
export const RFQS: readonly ReplicaRfq[] = [
  {
    p: 'ID1demoRfq0001',
    title: 'Stainless steel water bottle 500ml with logo',
    detail: 'Need 18/8 steel, powder coating in two colours, laser logo, delivery to Veracruz before March.',
    quantity: '5,000 Piece/Pieces',
    country: 'Mexico',
    quotesLeft: 7,
    published: '15 minutes ago',
    buyer: 'Maria',
    badges: ['Email Confirmed', 'Experienced buyer'],
    picture: 'bottle',
  },
  {
    p: 'ID1demoRfq0002',
    title: 'Bento lunch box for school canteen',
    detail: 'Three compartments, dishwasher safe, LFGB report needed with the offer.',
    quantity: '12,000 Piece/Pieces',
    country: 'Germany',
    quotesLeft: 3,
    published: '2 hours ago',
    buyer: 'Jonas',
    badges: ['Email Confirmed', 'Complete order via RFQ', 'Typical replies'],
    picture: 'lunch-box',
  },
  {
    p: 'ID1demoRfq0003',
    title: 'Picnic hamper 4 persons, willow',
    detail: 'For a summer promotion in garden centres, gift box with our artwork.',
    quantity: '800 Set/Sets',
    country: 'United Kingdom',
    quotesLeft: 9,
    published: '1 day ago',
    buyer: 'Harriet',
    badges: ['Interactive user'],
    picture: 'basket',
  },
];
