import type { Wording } from '../wording';

const wording: Wording = {
  language: 'it',
  units: {
    piece: { one: 'pezzo', other: 'pezzi' },
    set: { other: 'set' },
    pair: { one: 'paio', other: 'paia' },
    box: { one: 'cartone', other: 'cartoni' },
    bag: { one: 'sacchetto', other: 'sacchetti' },
    roll: { one: 'rotolo', other: 'rotoli' },
    bottle: { one: 'bottiglia', other: 'bottiglie' },
    sheet: { one: 'foglio', other: 'fogli' },
    dozen: { one: 'dozzina', other: 'dozzine' },
    pallet: { other: 'pallet' },
    pack: { one: 'confezione', other: 'confezioni' },
    drum: { one: 'fusto', other: 'fusti' },
    container: { other: 'container' },
    t: { one: 'tonnellata', other: 'tonnellate' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { one: 'litro', other: 'litri' },
    m: { one: 'metro', other: 'metri' },
  },
  days: { one: '{n} giorno', other: '{n} giorni' },
  per: { month: '{n} al mese', year: '{n} all’anno', week: '{n} alla settimana' },
  range: '–',
  priceEach: '{price} a {unit}',
  tier: 'da {from}: {price}',
  group: '\u00A0',
  topics: {
    price: 'prezzo',
    moq: 'ordine minimo',
    sample: 'campioni',
    'delivery-time': 'tempi di consegna',
    shipping: 'spedizione',
    payment: 'condizioni di pagamento',
    certificate: 'certificati',
    quality: 'qualità',
    custom: 'personalizzazione',
    specification: 'specifiche',
    packaging: 'imballo',
    origin: 'origine',
    catalogue: 'catalogo',
    stock: 'disponibilità a magazzino',
    company: 'la nostra azienda',
  },
  answers: {
    price:
      'Prezzo{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} per {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Valido fino a {{ valid_until | date }}.{% endif %}',
    moq: 'Ordine minimo: {{ moq }}.',
    sample:
      'Campione: {% if sample_free %}gratuito{% else %}{{ sample_fee | money }}{% if sample_refunded %}, scalati dal Suo primo ordine{% endif %}{% endif %}{% if sample_days %}, pronto in {{ sample_days }}{% endif %}.{% if sample_freight_ours %} Il corriere è a nostro carico.{% endif %}{% if sample_freight_buyer %} Il corriere è a Suo carico.{% endif %}',
    'delivery-time': 'Tempi di consegna: {{ lead_time }} dalla conferma d’ordine.',
    shipping:
      'Spedizione: {% if trade_terms %}lavoriamo con resa {{ trade_terms | list }}{% if loading_port %}; luogo di carico: {{ loading_port }}{% endif %}{% else %}luogo di carico: {{ loading_port }}{% endif %}.{% if port %} Il nolo fino a {{ port }} lo quotiamo a parte, con la data e il nome del vettore.{% endif %}',
    payment: 'Pagamento: {{ payment | list }}.',
    certificate:
      'Certificati: {{ certificates | list }}. Inviamo le copie con l’offerta, così può verificare i numeri.',
    quality:
      'Qualità: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}garanzia di {{ warranty_months }} {% if warranty_months == 1 %}mese{% else %}mesi{% endif %}{% endif %}.',
    custom:
      'Personalizzazione: {% if custom_what %}possiamo fare {{ custom_what | list }}{% else %}sì, è possibile{% endif %}{% if custom_moq %}, da {{ custom_moq }}{% endif %}{% if custom_days %}; campione con la Sua grafica in {{ custom_days }}{% endif %}.',
    specification: 'Specifiche: {{ specification }}.',
    packaging: 'Imballo: {{ packing }}.',
    origin: 'Origine: {{ origin }}.',
    catalogue:
      'Gamma: i nostri prodotti principali sono {{ main_products | list }}. Mi dica quali fanno al caso Suo e Le do i prezzi di quelli, invece di una lunga lista.',
    company: 'Chi siamo: {{ about }}',
    'after-sales': 'Assistenza post-vendita: {{ after_sales }}.',
  },
  asks: {
    product: 'Di quale prodotto ha bisogno? Bastano un codice modello, un link o un’immagine.',
    quantity: 'Che quantità prevede per il primo ordine?',
    specification: 'Misure, materiale e colore: come nella scheda o diversi?',
    port: 'In quale porto o città deve arrivare la merce?',
    'delivery-time': 'Entro quando Le serve la merce?',
    certificate: 'Quali certificati o prove richiede il Suo mercato?',
    custom: 'Imballo standard, o con il Suo logo e la Sua scatola?',
    use: 'Dove lo userà o lo venderà?',
    company: 'Per quale azienda acquista?',
  },
  greeting: 'Buongiorno{% if buyer_name %} {{ buyer_name }}{% endif %},',
  signature:
    'Cordiali saluti,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tel./WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-mail: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
