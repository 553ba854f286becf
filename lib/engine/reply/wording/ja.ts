import type { Wording } from '../wording';

const wording: Wording = {
  language: 'ja',
  units: {
    piece: { other: '個' },
    set: { other: 'セット' },
    pair: { other: '組' },
    box: { other: 'カートン' },
    bag: { other: '袋' },
    roll: { other: 'ロール' },
    bottle: { other: '本' },
    sheet: { other: '枚' },
    dozen: { other: 'ダース' },
    pallet: { other: 'パレット' },
    pack: { other: 'パック' },
    drum: { other: 'ドラム' },
    container: { other: 'コンテナ' },
    t: { other: 'トン' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { other: 'L' },
  },
  days: { other: '{n}日' },
  per: { month: '月{n}', year: '年{n}', week: '週{n}' },
  range: '～',
  priceEach: '{price}/{unit}',
  tier: '{from}以上 {price}',
  group: ',',
  topics: {
    price: '価格',
    moq: '最小注文数量',
    sample: 'サンプル',
    'delivery-time': '納期',
    shipping: '輸送',
    payment: 'お支払い条件',
    certificate: '証明書',
    quality: '品質',
    custom: 'カスタム対応',
    specification: '仕様',
    packaging: '包装',
    origin: '原産地',
    catalogue: 'カタログ',
    stock: '在庫',
    company: '当社',
  },
  answers: {
    price:
      '価格{% if term %}（{{ term }}）{% endif %}：{% if price %}{{ price | money }}{% if quantity %}（数量 {{ quantity }}）{% endif %}{% else %}{{ prices | list }}{% endif %}。{% if valid_until %}有効期限は{{ valid_until | date }}です。{% endif %}',
    moq: '最小注文数量：{{ moq }}。',
    sample:
      'サンプル：{% if sample_free %}無料{% else %}{{ sample_fee | money }}{% if sample_refunded %}（初回ご注文時に差し引きます）{% endif %}{% endif %}{% if sample_days %}、準備日数 {{ sample_days }}{% endif %}。{% if sample_freight_ours %}送料は当社が負担します。{% endif %}{% if sample_freight_buyer %}送料は着払いでお願いしております。{% endif %}',
    'delivery-time': '納期：ご注文確定後 {{ lead_time }}。',
    shipping:
      '輸送：{% if trade_terms %}{{ trade_terms | list }}に対応{% if loading_port %}、積出港は{{ loading_port }}{% endif %}{% else %}積出港は{{ loading_port }}{% endif %}。{% if port %}{{ port }}までの運賃は、日付と運送会社名を明記して別途お見積りします。{% endif %}',
    payment: 'お支払い：{{ payment | list }}。',
    certificate:
      '証明書：{{ certificates | list }}。写しをお見積りと一緒にお送りしますので、番号をご確認いただけます。',
    quality:
      '品質：{% if inspection %}{{ inspection }}{% if warranty_months %}、{% endif %}{% endif %}{% if warranty_months %}保証期間 {{ warranty_months }}か月{% endif %}。',
    custom:
      'カスタム対応：{% if custom_what %}{{ custom_what | list }}{% else %}可能{% endif %}{% if custom_moq %}、{{ custom_moq }}から{% endif %}{% if custom_days %}、デザインサンプルの所要日数 {{ custom_days }}{% endif %}。',
    specification: '仕様：{{ specification }}。',
    packaging: '包装：{{ packing }}。',
    origin: '原産地：{{ origin }}。',
    catalogue:
      '製品：主力は{{ main_products | list }}です。ご希望の品をお知らせいただければ、長い一覧ではなく、その品の価格をお出しします。',
    company: '当社について：{{ about }}',
    'after-sales': 'アフターサービス：{{ after_sales }}。',
  },
  asks: {
    product: 'ご希望の製品はどれでしょうか。型番、リンク、画像のいずれかで結構です。',
    quantity: '初回のご注文数量はどのくらいをご予定でしょうか。',
    specification: 'サイズ、材質、色は、商品ページのとおりでしょうか、変更がございますか。',
    port: 'お届け先の港または都市はどちらでしょうか。',
    'delivery-time': 'いつまでに必要でしょうか。',
    certificate: '貴社の市場で必要な証明書や試験はございますか。',
    custom: '包装は標準品でよろしいでしょうか、貴社のロゴや箱をご希望でしょうか。',
    use: 'どこでご使用、または販売されますか。',
    company: 'どちらの会社様でのご購入でしょうか。',
  },
  greeting:
    '{% if buyer_name %}{{ buyer_name }}様{% else %}ご担当者様{% endif %}\n\nお世話になっております。{% if sign_name %}{% if company %}{{ company }}の{{ sign_name }}です。{% endif %}{% endif %}',
  signature:
    'どうぞよろしくお願いいたします。\n\n{{ company }}\n{% if sign_position %}{{ sign_position }} {% endif %}{{ sign_name }}\n{% if sign_phone %}電話/WhatsApp：{{ sign_phone }}\n{% endif %}{% if sign_email %}メール：{{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
