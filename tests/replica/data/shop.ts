import type { PictureKind, ReplicaProduct } from './types';

/** The invented factory whose backend the replica is. */
export const SHOP = {
  company: 'Ningbo Haiyun Housewares Co., Ltd.',
  companyZh: '宁波海韵家居用品有限公司',
  website: 'www.haiyun-housewares.example',
  /** The reps; the first is the one who is logged in. */
  people: ['Lucy Chen', 'Kevin Wang', 'Amy Zhou'],
} as const;

/** Names by which a buyer may address us (rule real.addressed). */
export const OUR_NAMES: readonly string[] = ['Haiyun', 'Ningbo Haiyun Housewares', '海韵', 'Lucy', 'Kevin', 'Amy'];

export interface ShopProduct {
  key: string;
  id: string;
  name: string;
  nameZh: string;
  model: string;
  group: string;
  picture: PictureKind;
  /** As the product list prints it. */
  price: string;
  moq: number;
  keywords: string[];
}

type ProductLine = [
  key: string,
  name: string,
  nameZh: string,
  model: string,
  group: string,
  picture: PictureKind,
  price: string,
  moq: number,
  keywords: string[],
];

const PRODUCT_LINES: readonly ProductLine[] = [
  [
    'bottle-500',
    'Double Wall Vacuum Insulated Stainless Steel Water Bottle 500ml',
    '500ml 双层真空不锈钢保温杯',
    'HY-B500',
    'Bottles',
    'bottle',
    'US $2.85 - 3.60 / Piece',
    500,
    ['insulated bottle', 'stainless steel water bottle', 'vacuum flask'],
  ],
  [
    'bottle-750',
    'Wide Mouth Insulated Sports Bottle 750ml with Straw Lid',
    '750ml 大口径运动保温瓶',
    'HY-B750',
    'Bottles',
    'bottle',
    'US $3.40 - 4.20 / Piece',
    500,
    ['sports bottle', 'wide mouth bottle'],
  ],
  [
    'bottle-kids',
    'Kids Insulated Bottle 350ml Leakproof Cartoon Print',
    '350ml 儿童保温杯',
    'HY-K350',
    'Bottles',
    'bottle',
    'US $2.60 - 3.10 / Piece',
    1000,
    ['kids water bottle', 'children bottle'],
  ],
  [
    'tumbler-40',
    '40oz Stainless Steel Tumbler with Handle and Straw',
    '40oz 带手柄吸管大容量保温杯',
    'HY-T40',
    'Tumblers',
    'mug',
    'US $4.10 - 5.30 / Piece',
    500,
    ['tumbler with handle', '40oz tumbler'],
  ],
  [
    'mug-380',
    'Vacuum Coffee Mug 380ml with Ceramic Coating',
    '380ml 陶瓷内胆咖啡保温杯',
    'HY-M380',
    'Tumblers',
    'mug',
    'US $3.05 - 3.70 / Piece',
    500,
    ['coffee mug', 'travel mug', 'thermo mug'],
  ],
  [
    'flask-1000',
    'Stainless Steel Thermos Flask 1L for Tea and Coffee',
    '1L 不锈钢保温壶',
    'HY-F1000',
    'Bottles',
    'bottle',
    'US $5.20 - 6.40 / Piece',
    300,
    ['thermos flask', 'tea flask'],
  ],
  [
    'lunch-1200',
    'Leakproof Bento Lunch Box 1200ml with 3 Compartments',
    '1200ml 三格密封便当盒',
    'HY-L1200',
    'Lunch boxes',
    'lunch-box',
    'US $1.95 - 2.50 / Piece',
    1000,
    ['lunch box', 'bento box'],
  ],
  [
    'lunch-steel',
    'Stainless Steel Insulated Lunch Box Food Jar 800ml',
    '800ml 不锈钢焖烧罐',
    'HY-L800S',
    'Lunch boxes',
    'lunch-box',
    'US $4.30 - 5.10 / Piece',
    500,
    ['food jar', 'insulated lunch box'],
  ],
  [
    'lunch-bag',
    'Insulated Lunch Bag Cooler Tote for Office and School',
    '保温午餐袋',
    'HY-LB01',
    'Lunch boxes',
    'lunch-box',
    'US $1.40 - 1.90 / Piece',
    1000,
    ['lunch bag', 'cooler bag'],
  ],
  [
    'basket-2',
    'Wicker Picnic Basket for 2 Persons with Cooler Bag',
    '双人柳编野餐篮',
    'HY-P2',
    'Picnic',
    'basket',
    'US $11.80 - 13.50 / Set',
    200,
    ['picnic basket', 'picnic hamper', 'wicker basket'],
  ],
  [
    'basket-4',
    'Outdoor Wicker Picnic Basket Set for 4 Persons',
    '四人柳编野餐篮套装',
    'HY-P4',
    'Picnic',
    'basket',
    'US $17.60 - 21.00 / Set',
    200,
    ['picnic basket', 'picnic hamper', 'picnic set'],
  ],
  [
    'blanket',
    'Waterproof Foldable Picnic Blanket 200 x 200 cm',
    '防水折叠野餐垫',
    'HY-PB20',
    'Picnic',
    'basket',
    'US $3.90 - 4.80 / Piece',
    500,
    ['picnic blanket', 'picnic mat'],
  ],
  [
    'peeler',
    'Stainless Steel Vegetable Peeler with Soft Grip',
    '不锈钢削皮刀',
    'HY-KP1',
    'Kitchen tools',
    'kitchen',
    'US $0.38 - 0.55 / Piece',
    3000,
    ['vegetable peeler', 'peeler'],
  ],
  [
    'tool-set',
    'Silicone Kitchen Utensil Set 11 Pieces with Wooden Handle',
    '11 件套硅胶厨具',
    'HY-KS11',
    'Kitchen tools',
    'kitchen',
    'US $5.60 - 6.90 / Set',
    500,
    ['kitchen utensil set', 'silicone kitchen tools', 'cooking utensils'],
  ],
  [
    'grater',
    'Multifunction Box Grater with Storage Container',
    '多功能刨丝器',
    'HY-KG4',
    'Kitchen tools',
    'kitchen',
    'US $1.75 - 2.30 / Piece',
    1000,
    ['grater', 'box grater'],
  ],
  [
    'garlic-press',
    'Zinc Alloy Garlic Press with Cleaning Brush',
    '锌合金压蒜器',
    'HY-KGP2',
    'Kitchen tools',
    'kitchen',
    'US $1.20 - 1.65 / Piece',
    1000,
    ['garlic press'],
  ],
];

/** What the shop lists. */
export const SHOP_PRODUCTS: readonly ShopProduct[] = PRODUCT_LINES.map(
  ([key, name, nameZh, model, group, picture, price, moq, keywords], index) => ({
    key,
    id: String(1_600_800_100_000 + index * 137),
    name,
    nameZh,
    model,
    group,
    picture,
    price,
    moq,
    keywords,
  }),
);

/** Product names and keywords, as the engine's `ourProducts` wants them. */
export const OUR_PRODUCTS: readonly string[] = [
  ...new Set(SHOP_PRODUCTS.flatMap((product) => [product.name, ...product.keywords])),
];

/** A listed product as a card in a conversation. */
export function shopProduct(key: string, quantity?: string): ReplicaProduct {
  const found = SHOP_PRODUCTS.find((product) => product.key === key);
  if (!found) throw new Error(`No product "${key}" in the demo shop`);
  return { id: found.id, name: found.name, picture: found.picture, ...(quantity ? { quantity } : {}) };
}
