import type { Wording } from '../wording';

const wording: Wording = {
  language: 'tr',
  // Behind a figure the singular stands.
  units: {
    piece: { other: 'adet' },
    set: { other: 'set' },
    pair: { other: 'çift' },
    box: { other: 'koli' },
    bag: { other: 'torba' },
    roll: { other: 'rulo' },
    bottle: { other: 'şişe' },
    sheet: { other: 'tabaka' },
    dozen: { other: 'düzine' },
    pallet: { other: 'palet' },
    pack: { other: 'paket' },
    drum: { other: 'varil' },
    container: { other: 'konteyner' },
    t: { other: 'ton' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { other: 'litre' },
    m: { other: 'metre' },
  },
  days: { other: '{n} gün' },
  per: { month: 'ayda {n}', year: 'yılda {n}', week: 'haftada {n}' },
  range: '–',
  priceEach: '{price} / {unit}',
  tier: '{from} ve üzeri: {price}',
  group: '\u00A0',
  topics: {
    price: 'fiyat',
    moq: 'minimum sipariş',
    sample: 'numune',
    'delivery-time': 'teslim süresi',
    shipping: 'nakliye',
    payment: 'ödeme koşulları',
    certificate: 'sertifikalar',
    quality: 'kalite',
    custom: 'özel üretim',
    specification: 'teknik özellikler',
    packaging: 'ambalaj',
    origin: 'menşe',
    catalogue: 'katalog',
    stock: 'stok durumu',
    company: 'firmamız',
  },
  answers: {
    price:
      'Fiyat{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} ({{ quantity }} için){% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Geçerlilik: {{ valid_until | date }} gününe kadar.{% endif %}',
    moq: 'Minimum sipariş: {{ moq }}.',
    sample:
      'Numune: {% if sample_free %}ücretsiz{% else %}{{ sample_fee | money }}{% if sample_refunded %}, ilk siparişinizden düşülür{% endif %}{% endif %}{% if sample_days %}; hazırlama süresi {{ sample_days }}{% endif %}.{% if sample_freight_ours %} Kurye ücretini biz öderiz.{% endif %}{% if sample_freight_buyer %} Kurye ücreti size aittir.{% endif %}',
    'delivery-time': 'Teslim süresi: sipariş onayından sonra {{ lead_time }}.',
    shipping:
      'Nakliye: {% if trade_terms %}{{ trade_terms | list }} koşullarıyla çalışıyoruz{% if loading_port %}, yükleme yeri {{ loading_port }}{% endif %}{% else %}yükleme yeri {{ loading_port }}{% endif %}.{% if port %} Navlunu (varış: {{ port }}) tarih ve taşıyıcı adıyla ayrıca bildiririz.{% endif %}',
    payment: 'Ödeme: {{ payment | list }}.',
    certificate:
      'Sertifikalar: {{ certificates | list }}. Numaralarını kontrol edebilmeniz için kopyalarını teklifle birlikte gönderiyoruz.',
    quality:
      'Kalite: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}{{ warranty_months }} ay garanti{% endif %}.',
    custom:
      'Özel üretim: {% if custom_what %}{{ custom_what | list }} mümkün{% else %}mümkün{% endif %}{% if custom_moq %}; en az {{ custom_moq }}{% endif %}{% if custom_days %}; tasarımınızla numune süresi {{ custom_days }}{% endif %}.',
    specification: 'Teknik özellikler: {{ specification }}.',
    packaging: 'Ambalaj: {{ packing }}.',
    origin: 'Menşe: {{ origin }}.',
    catalogue:
      'Ürün yelpazesi: ana ürünlerimiz {{ main_products | list }}. Size uyanları yazın, uzun bir liste yerine onların fiyatını vereyim.',
    company: 'Biz kimiz: {{ about }}',
    'after-sales': 'Satış sonrası: {{ after_sales }}.',
  },
  asks: {
    product: 'Hangi ürüne ihtiyacınız var? Model numarası, bağlantı veya resim yeterli.',
    quantity: 'İlk sipariş için ne kadar planlıyorsunuz?',
    specification: 'Ölçü, malzeme ve renk: ilandaki gibi mi, farklı mı?',
    port: 'Mal hangi limana veya şehre gidecek?',
    'delivery-time': 'Mala en geç ne zaman ihtiyacınız var?',
    certificate: 'Pazarınız hangi sertifikaları veya testleri istiyor?',
    custom: 'Standart ambalaj mı, kendi logonuz ve kutunuz mu?',
    use: 'Nerede kullanacak veya satacaksınız?',
    company: 'Hangi firma için alıyorsunuz?',
  },
  greeting: '{% if buyer_name %}Sayın {{ buyer_name }},{% else %}Merhaba,{% endif %}',
  signature:
    'Saygılarımla,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tel/WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-posta: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
