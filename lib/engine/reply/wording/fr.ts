import type { Wording } from '../wording';

const wording: Wording = {
  language: 'fr',
  units: {
    piece: { one: 'pièce', other: 'pièces' },
    set: { one: 'ensemble', other: 'ensembles' },
    pair: { one: 'paire', other: 'paires' },
    box: { one: 'carton', other: 'cartons' },
    bag: { one: 'sac', other: 'sacs' },
    roll: { one: 'rouleau', other: 'rouleaux' },
    bottle: { one: 'bouteille', other: 'bouteilles' },
    sheet: { one: 'feuille', other: 'feuilles' },
    dozen: { one: 'douzaine', other: 'douzaines' },
    pallet: { one: 'palette', other: 'palettes' },
    pack: { one: 'paquet', other: 'paquets' },
    drum: { one: 'fût', other: 'fûts' },
    container: { one: 'conteneur', other: 'conteneurs' },
    t: { one: 'tonne', other: 'tonnes' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { one: 'litre', other: 'litres' },
    m: { one: 'mètre', other: 'mètres' },
  },
  days: { one: '{n} jour', other: '{n} jours' },
  per: { month: '{n} par mois', year: '{n} par an', week: '{n} par semaine' },
  range: '–',
  priceEach: '{price} par {unit}',
  tier: 'à partir de {from}\u00A0: {price}',
  group: '\u00A0',
  topics: {
    price: 'le prix',
    moq: 'la quantité minimale',
    sample: 'les échantillons',
    'delivery-time': 'le délai',
    shipping: 'le transport',
    payment: 'les conditions de paiement',
    certificate: 'les certificats',
    quality: 'la qualité',
    custom: 'la personnalisation',
    specification: 'la spécification',
    packaging: 'l’emballage',
    origin: 'l’origine',
    catalogue: 'le catalogue',
    stock: 'le stock',
    company: 'notre entreprise',
  },
  answers: {
    price:
      'Prix{% if term %} {{ term }}{% endif %}\u00A0: {% if price %}{{ price | money }}{% if quantity %} pour {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Valable jusqu’au {{ valid_until | date }}.{% endif %}',
    moq: 'Quantité minimale\u00A0: {{ moq }}.',
    sample:
      'Échantillon\u00A0: {% if sample_free %}gratuit{% else %}{{ sample_fee | money }}{% if sample_refunded %}, déduits de votre première commande{% endif %}{% endif %}{% if sample_days %}, prêt sous {{ sample_days }}{% endif %}.{% if sample_freight_ours %} L’envoi est à notre charge.{% endif %}{% if sample_freight_buyer %} L’envoi est à votre charge.{% endif %}',
    'delivery-time': 'Délai\u00A0: {{ lead_time }} après confirmation de la commande.',
    shipping:
      'Transport\u00A0: {% if trade_terms %}nous travaillons en {{ trade_terms | list }}{% if loading_port %}, lieu de chargement\u00A0: {{ loading_port }}{% endif %}{% else %}lieu de chargement\u00A0: {{ loading_port }}{% endif %}.{% if port %} Le fret jusqu’à destination ({{ port }}) est chiffré à part, avec la date et le nom du transporteur.{% endif %}',
    payment: 'Paiement\u00A0: {{ payment | list }}.',
    certificate:
      'Certificats\u00A0: {{ certificates | list }}. Nous joignons les copies à l’offre pour que vous puissiez vérifier les numéros.',
    quality:
      'Qualité\u00A0: {% if inspection %}{{ inspection }}{% if warranty_months %}\u00A0; {% endif %}{% endif %}{% if warranty_months %}garantie {{ warranty_months }} mois{% endif %}.',
    custom:
      'Personnalisation\u00A0: {% if custom_what %}nous pouvons faire {{ custom_what | list }}{% else %}oui, c’est possible{% endif %}{% if custom_moq %}, à partir de {{ custom_moq }}{% endif %}{% if custom_days %}\u00A0; échantillon avec votre visuel sous {{ custom_days }}{% endif %}.',
    specification: 'Spécification\u00A0: {{ specification }}.',
    packaging: 'Emballage\u00A0: {{ packing }}.',
    origin: 'Origine\u00A0: {{ origin }}.',
    catalogue:
      'Gamme\u00A0: nos produits principaux sont {{ main_products | list }}. Dites-moi lesquels vous conviennent et je vous donne les prix de ceux-là plutôt qu’une longue liste.',
    company: 'Qui nous sommes\u00A0: {{ about }}',
    'after-sales': 'Service après-vente\u00A0: {{ after_sales }}.',
  },
  asks: {
    product: 'De quel produit avez-vous besoin\u00A0? Un numéro de modèle, un lien ou une image suffit.',
    quantity: 'Quelle quantité prévoyez-vous pour la première commande\u00A0?',
    specification: 'Dimensions, matière et couleur\u00A0: comme dans la fiche, ou différentes\u00A0?',
    port: 'Vers quel port ou quelle ville la marchandise doit-elle partir\u00A0?',
    'delivery-time': 'Pour quelle date avez-vous besoin de la marchandise\u00A0?',
    certificate: 'Quels certificats ou essais votre marché exige-t-il\u00A0?',
    custom: 'Emballage standard, ou avec votre propre logo et votre boîte\u00A0?',
    use: 'Où allez-vous l’utiliser ou le vendre\u00A0?',
    company: 'Pour quelle entreprise achetez-vous\u00A0?',
  },
  greeting: 'Bonjour{% if buyer_name %} {{ buyer_name }}{% endif %},',
  signature:
    'Cordialement,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tél./WhatsApp\u00A0: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-mail\u00A0: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
