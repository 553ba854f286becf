import type { Wording } from '../wording';

// Particles change with the sound before them, so a slot is followed by a noun ("제품을") or by one that never changes.
const wording: Wording = {
  language: 'ko',
  units: {
    piece: { other: '개' },
    set: { other: '세트' },
    pair: { other: '켤레' },
    box: { other: '박스' },
    bag: { other: '포' },
    roll: { other: '롤' },
    bottle: { other: '병' },
    sheet: { other: '장' },
    dozen: { other: '다스' },
    pallet: { other: '팔레트' },
    pack: { other: '팩' },
    drum: { other: '드럼' },
    container: { other: '컨테이너' },
    t: { other: '톤' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { other: 'L' },
  },
  days: { other: '{n}일' },
  per: { month: '월 {n}', year: '연 {n}', week: '주 {n}' },
  range: '~',
  priceEach: '{price}/{unit}',
  tier: '{from} 이상 {price}',
  group: ',',
  topics: {
    price: '가격',
    moq: '최소 주문 수량',
    sample: '샘플',
    'delivery-time': '납기',
    shipping: '운송',
    payment: '결제 조건',
    certificate: '인증',
    quality: '품질',
    custom: '맞춤 제작',
    specification: '사양',
    packaging: '포장',
    origin: '원산지',
    catalogue: '카탈로그',
    stock: '재고',
    company: '당사 소개',
  },
  answers: {
    price:
      '가격{% if term %}({{ term }}){% endif %}: {% if price %}{{ price | money }}{% if quantity %} (수량 {{ quantity }} 기준){% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} {{ valid_until | date }}까지 유효합니다.{% endif %}',
    moq: '최소 주문 수량: {{ moq }}.',
    sample:
      '샘플: {% if sample_free %}무료{% else %}{{ sample_fee | money }}{% if sample_refunded %}, 첫 주문 금액에서 공제{% endif %}{% endif %}{% if sample_days %}, 준비 기간 {{ sample_days }}{% endif %}.{% if sample_freight_ours %} 배송비는 당사가 부담합니다.{% endif %}{% if sample_freight_buyer %} 배송비는 착불입니다.{% endif %}',
    'delivery-time': '납기: 주문 확정 후 {{ lead_time }}.',
    shipping:
      '운송: {% if trade_terms %}{{ trade_terms | list }} 조건 가능{% if loading_port %}, 선적항 {{ loading_port }}{% endif %}{% else %}선적항 {{ loading_port }}{% endif %}.{% if port %} {{ port }} 도착 운임은 날짜와 운송사를 명시하여 별도로 견적해 드립니다.{% endif %}',
    payment: '결제: {{ payment | list }}.',
    certificate: '인증: {{ certificates | list }}. 번호를 확인하실 수 있도록 사본을 견적과 함께 보내 드립니다.',
    quality:
      '품질: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}보증 기간 {{ warranty_months }}개월{% endif %}.',
    custom:
      '맞춤 제작: {% if custom_what %}{{ custom_what | list }}{% else %}가능{% endif %}{% if custom_moq %}, {{ custom_moq }}부터{% endif %}{% if custom_days %}, 시안 샘플 {{ custom_days }}{% endif %}.',
    specification: '사양: {{ specification }}.',
    packaging: '포장: {{ packing }}.',
    origin: '원산지: {{ origin }}.',
    catalogue:
      '제품군: 주요 제품은 {{ main_products | list }} 등입니다. 맞는 제품을 알려 주시면 긴 목록 대신 해당 제품의 가격을 보내 드립니다.',
    company: '당사 소개: {{ about }}',
    'after-sales': '사후 서비스: {{ after_sales }}.',
  },
  asks: {
    product: '어떤 제품이 필요하십니까? 모델 번호, 링크, 사진 중 하나면 됩니다.',
    quantity: '첫 주문 수량은 어느 정도로 계획하십니까?',
    specification: '크기, 재질, 색상은 상품 페이지와 같습니까, 변경이 필요하십니까?',
    port: '어느 항구나 도시로 보내 드리면 됩니까?',
    'delivery-time': '늦어도 언제까지 필요하십니까?',
    certificate: '현지 시장에서 어떤 인증이나 시험이 필요합니까?',
    custom: '표준 포장으로 하십니까, 귀사 로고와 전용 박스가 필요하십니까?',
    use: '어디에서 사용하거나 판매하실 예정입니까?',
    company: '귀사의 회사명은 무엇입니까?',
  },
  greeting:
    '안녕하세요{% if buyer_name %}, {{ buyer_name }} 님{% endif %}.{% if sign_name %}{% if company %}\n{{ company }}의 {{ sign_name }}입니다.{% endif %}{% endif %}',
  signature:
    '감사합니다.\n\n{{ sign_name }}{% if sign_position %} / {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}전화/WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}이메일: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
