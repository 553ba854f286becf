import type { Wording } from '../wording';

// Figures behind Arabic letters are laid out from right to left, and so is a row of them ("+86 190 0000"). A Latin word in
// front keeps them in order; that is why some labels carry the trade's English word.
const wording: Wording = {
  language: 'ar',
  units: {
    piece: { few: 'قطع', other: 'قطعة' },
    set: { few: 'أطقم', many: 'طقمًا', other: 'طقم' },
    pair: { few: 'أزواج', many: 'زوجًا', other: 'زوج' },
    box: { few: 'كراتين', other: 'كرتونة' },
    bag: { few: 'أكياس', many: 'كيسًا', other: 'كيس' },
    roll: { few: 'لفات', other: 'لفة' },
    bottle: { few: 'زجاجات', other: 'زجاجة' },
    sheet: { few: 'ألواح', many: 'لوحًا', other: 'لوح' },
    dozen: { few: 'دزينات', other: 'دزينة' },
    pallet: { few: 'طبليات', other: 'طبلية' },
    pack: { few: 'عبوات', other: 'عبوة' },
    drum: { few: 'براميل', many: 'برميلًا', other: 'برميل' },
    container: { few: 'حاويات', other: 'حاوية' },
    kg: { other: 'كجم' },
    t: { few: 'أطنان', many: 'طنًا', other: 'طن' },
    m: { few: 'أمتار', many: 'مترًا', other: 'متر' },
    m2: { few: 'أمتار مربعة', many: 'مترًا مربعًا', other: 'متر مربع' },
    m3: { few: 'أمتار مكعبة', many: 'مترًا مكعبًا', other: 'متر مكعب' },
    l: { few: 'لترات', many: 'لترًا', other: 'لتر' },
  },
  days: { few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
  per: { month: '{n} شهريًا', year: '{n} سنويًا', week: '{n} أسبوعيًا' },
  range: ' إلى ',
  priceEach: '{price} / {unit}',
  tier: '{price} لكمية {from} فأكثر',
  group: ',',
  topics: {
    price: 'السعر',
    moq: 'الحد الأدنى للطلب',
    sample: 'العينات',
    'delivery-time': 'مدة الإنتاج',
    shipping: 'الشحن',
    payment: 'شروط الدفع',
    certificate: 'الشهادات',
    quality: 'الجودة',
    custom: 'التصنيع حسب الطلب',
    specification: 'المواصفات',
    packaging: 'التغليف',
    origin: 'بلد المنشأ',
    catalogue: 'الكتالوج',
    stock: 'المخزون',
    company: 'شركتنا',
  },
  answers: {
    price:
      'السعر{% if term %} ({{ term }}){% endif %}: {% if price %}{{ price | money }}{% if quantity %} لكمية {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} العرض سارٍ حتى {{ valid_until | date }}.{% endif %}',
    moq: 'الحد الأدنى للطلب: {{ moq }}.',
    sample:
      'العينة: {% if sample_free %}مجانية{% else %}{{ sample_fee | money }}{% if sample_refunded %}، ويُخصم المبلغ من قيمة أول طلب{% endif %}{% endif %}{% if sample_days %}، وتكون جاهزة خلال {{ sample_days }}{% endif %}.{% if sample_freight_ours %} أجرة الشحن السريع علينا.{% endif %}{% if sample_freight_buyer %} أجرة الشحن السريع على حسابكم.{% endif %}',
    'delivery-time': 'مدة الإنتاج: {{ lead_time }} بعد تأكيد الطلب.',
    shipping:
      'الشحن: {% if trade_terms %}نعمل بشروط {{ trade_terms | list }}{% if loading_port %}، وميناء التحميل {{ loading_port }}{% endif %}{% else %}ميناء التحميل {{ loading_port }}{% endif %}.{% if port %} أما أجرة الشحن إلى {{ port }} فنقدّمها في عرض مستقل بتاريخه مع اسم شركة النقل.{% endif %}',
    payment: 'الدفع (Payment): {{ payment | list }}.',
    certificate: 'الشهادات: {{ certificates | list }}. نرسل نسخها مع عرض السعر لتتمكنوا من التحقق من أرقامها.',
    quality:
      'الجودة{% if inspection %} (QC): {{ inspection }}{% if warranty_months %}، {% endif %}{% else %}: {% endif %}{% if warranty_months %}مدة الضمان {{ warranty_months }} {% if warranty_months > 10 %}شهرًا{% elsif warranty_months > 2 %}أشهر{% else %}شهر{% endif %}{% endif %}.',
    custom:
      'التصنيع حسب الطلب: {% if custom_what %}يمكننا تنفيذ {{ custom_what | list }}{% else %}متاح{% endif %}{% if custom_moq %}، ابتداءً من {{ custom_moq }}{% endif %}{% if custom_days %}، وعينة التصميم خلال {{ custom_days }}{% endif %}.',
    specification: 'المواصفات (Specification): {{ specification }}.',
    packaging: 'التغليف (Packing): {{ packing }}.',
    origin: 'بلد المنشأ: {{ origin }}.',
    catalogue:
      'منتجاتنا الرئيسية (Products): {{ main_products | list }}. حددوا ما يناسبكم منها، ونرسل لكم أسعارها بدل قائمة طويلة.',
    company: 'من نحن: {{ about }}',
    'after-sales': 'خدمة ما بعد البيع (After-sales): {{ after_sales }}.',
  },
  asks: {
    product: 'أي منتج تحتاجون إليه؟ يكفي رقم الموديل أو رابط أو صورة.',
    quantity: 'ما الكمية المتوقعة للطلب الأول؟',
    specification: 'المقاس والخامة واللون: كما في صفحة المنتج أم مختلفة؟',
    port: 'إلى أي ميناء أو مدينة تُشحن البضاعة؟',
    'delivery-time': 'ما آخر موعد تحتاجون فيه إلى البضاعة؟',
    certificate: 'ما الشهادات أو الفحوص المطلوبة في سوقكم؟',
    custom: 'التغليف العادي أم شعاركم وعلبة خاصة بكم؟',
    use: 'أين ستُستخدم البضاعة أو تُباع؟',
    company: 'لأي شركة تشترون؟',
  },
  greeting: '{% if buyer_name %}حضرة {{ buyer_name }}، تحية طيبة وبعد،{% else %}تحية طيبة وبعد،{% endif %}',
  signature:
    'مع خالص التحية،\n{{ sign_name }}{% if sign_position %}، {{ sign_position }}{% endif %}\n{{ company }}{% if website %} | {{ website }}{% endif %}\n{% if sign_phone %}هاتف / WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}البريد الإلكتروني: {{ sign_email }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
