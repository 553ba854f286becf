/** American and British spelling of one word, stems. */
const PAIRS = `color colour|colored coloured|colorful colourful|multicolor multicolour|gray grey|aluminum aluminium|jewelry jewellery|mold mould|molding moulding|molded moulded|tire tyre|fiber fibre|fiberglass fibreglass|microfiber microfibre|center centre|liter litre|milliliter millilitre|meter metre|millimeter millimetre|centimeter centimetre|theater theatre|customized customised|customize customise|personalized personalised|organizer organiser|organized organised|galvanized galvanised|pajama pyjama|favor favour|flavor flavour|flavored flavoured|harbor harbour|armor armour|labor labour|neighbor neighbour|honor honour|humor humour|odor odour|vapor vapour|catalog catalogue|plow plough|ax axe|caliper calliper|woolen woollen|traveler traveller|traveling travelling|jeweler jeweller|modeling modelling|labeling labelling|labeled labelled|labeler labeller|canceling cancelling|fueled fuelled|leveling levelling|enameled enamelled|license licence|defense defence|offense offence|skillful skilful|mustache moustache|cozy cosy|donut doughnut|draft draught|analog analogue|sulfate sulphate|sulfur sulphur|pediatric paediatric|anesthesia anaesthesia|orthopedic orthopaedic|hemostatic haemostatic|esthetic aesthetic|moisturizer moisturiser|moisturizing moisturising|sanitizer sanitiser|stabilizer stabiliser|vaporizer vaporiser|atomizer atomiser|fertilizer fertiliser|equalizer equaliser|tenderizer tenderiser|pulverizer pulveriser|pressurized pressurised|motorized motorised|oversized oversised|specialty speciality|check cheque|program programme|artifact artefact|yogurt yoghurt|story storey|curb kerb|disk disc`;

/** Words both sides use, or that mean different things: never a matter of market. */
const BOTH = new Set('meter check program license draft disk disc specialty speciality story curb analog esthetic aesthetic favor oversized oversised ax'.split(' ')); // prettier-ignore

export interface Variant {
  side: 'us' | 'uk';
  /** The same word on the other side. */
  other: string;
}

const VARIANTS = new Map<string, Variant>();
for (const pair of PAIRS.split('|')) {
  const [us = '', uk = ''] = pair.split(' ');
  if (BOTH.has(us) || BOTH.has(uk)) continue;
  VARIANTS.set(us, { side: 'us', other: uk });
  VARIANTS.set(uk, { side: 'uk', other: us });
}

/** Which side of the Atlantic writes the stem so; undefined when both do. */
export function variantOf(stem: string): Variant | undefined {
  return VARIANTS.get(stem);
}
