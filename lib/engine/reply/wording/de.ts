import type { Wording } from '../wording';

const wording: Wording = {
  language: 'de',
  units: {
    piece: { other: 'Stück' },
    set: { one: 'Set', other: 'Sets' },
    pair: { other: 'Paar' },
    box: { one: 'Karton', other: 'Kartons' },
    bag: { other: 'Beutel' },
    roll: { one: 'Rolle', other: 'Rollen' },
    bottle: { one: 'Flasche', other: 'Flaschen' },
    sheet: { other: 'Blatt' },
    dozen: { other: 'Dutzend' },
    pallet: { one: 'Palette', other: 'Paletten' },
    pack: { one: 'Packung', other: 'Packungen' },
    drum: { one: 'Fass', other: 'Fässer' },
    container: { other: 'Container' },
    t: { one: 'Tonne', other: 'Tonnen' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { other: 'Liter' },
    m: { other: 'Meter' },
  },
  days: { one: '{n} Tag', other: '{n} Tage' },
  per: { month: '{n} pro Monat', year: '{n} pro Jahr', week: '{n} pro Woche' },
  range: '–',
  priceEach: '{price} pro {unit}',
  tier: 'ab {from}: {price}',
  group: '\u00A0',
  topics: {
    price: 'Preis',
    moq: 'Mindestmenge',
    sample: 'Muster',
    'delivery-time': 'Lieferzeit',
    shipping: 'Versand',
    payment: 'Zahlungsbedingungen',
    certificate: 'Zertifikate',
    quality: 'Qualität',
    custom: 'Sonderanfertigung',
    specification: 'Spezifikation',
    packaging: 'Verpackung',
    origin: 'Ursprung',
    catalogue: 'Katalog',
    stock: 'Lagerbestand',
    company: 'unser Unternehmen',
  },
  answers: {
    price:
      'Preis{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} für {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Gültig bis {{ valid_until | date }}.{% endif %}',
    moq: 'Mindestmenge: {{ moq }}.',
    sample:
      'Muster: {% if sample_free %}kostenlos{% else %}{{ sample_fee | money }}{% if sample_refunded %}, werden mit Ihrem ersten Auftrag verrechnet{% endif %}{% endif %}{% if sample_days %}; Fertigungszeit {{ sample_days }}{% endif %}.{% if sample_freight_ours %} Den Kurier zahlen wir.{% endif %}{% if sample_freight_buyer %} Der Kurier geht auf Ihre Rechnung.{% endif %}',
    'delivery-time': 'Lieferzeit: {{ lead_time }} nach Auftragsbestätigung.',
    shipping:
      'Versand: {% if trade_terms %}wir liefern {{ trade_terms | list }}{% if loading_port %}, Verladung in {{ loading_port }}{% endif %}{% else %}Verladung in {{ loading_port }}{% endif %}.{% if port %} Die Fracht bis {{ port }} bieten wir gesondert an, mit Datum und Angabe des Transportunternehmens.{% endif %}',
    payment: 'Zahlung: {{ payment | list }}.',
    certificate:
      'Zertifikate: {{ certificates | list }}. Kopien schicken wir mit dem Angebot, damit Sie die Nummern prüfen können.',
    quality:
      'Qualität: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}{{ warranty_months }} {% if warranty_months == 1 %}Monat{% else %}Monate{% endif %} Garantie{% endif %}.',
    custom:
      'Sonderanfertigung: {% if custom_what %}möglich sind {{ custom_what | list }}{% else %}ja, möglich{% endif %}{% if custom_moq %}, ab {{ custom_moq }}{% endif %}{% if custom_days %}; Muster mit Ihrem Design: {{ custom_days }}{% endif %}.',
    specification: 'Spezifikation: {{ specification }}.',
    packaging: 'Verpackung: {{ packing }}.',
    origin: 'Ursprung: {{ origin }}.',
    catalogue:
      'Sortiment: Unsere Hauptprodukte sind {{ main_products | list }}. Nennen Sie mir die passenden, und Sie bekommen Preise dafür statt einer langen Liste.',
    company: 'Über uns: {{ about }}',
    'after-sales': 'Kundendienst: {{ after_sales }}.',
  },
  asks: {
    product: 'Welches Produkt brauchen Sie? Eine Modellnummer, ein Link oder ein Bild genügt.',
    quantity: 'Welche Menge planen Sie für den ersten Auftrag?',
    specification: 'Größe, Material und Farbe: wie auf der Produktseite oder anders?',
    port: 'In welchen Hafen oder welche Stadt soll die Ware gehen?',
    'delivery-time': 'Bis wann brauchen Sie die Ware?',
    certificate: 'Welche Zertifikate oder Prüfungen verlangt Ihr Markt?',
    custom: 'Standardverpackung oder eigenes Logo und eigener Karton?',
    use: 'Wo werden Sie das Produkt einsetzen oder verkaufen?',
    company: 'Für welches Unternehmen kaufen Sie ein?',
  },
  greeting: 'Guten Tag{% if buyer_name %} {{ buyer_name }}{% endif %},',
  signature:
    'Mit freundlichen Grüßen\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tel./WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-Mail: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
