/** Words that say the same in a title; the first stands for all. Stems, see `stemOf`. */
const GROUPS = `
custom customized customised customize customise customizable customisable personalized personalised bespoke
woman lady female womens
man male gent mens gentleman
kid child
baby infant
sofa couch settee
tshirt tee
trousers pants
color colour colored coloured
gray grey
aluminum aluminium
jewelry jewellery
earphone earbud headphone headset
foldable folding collapsible foldaway
cellphone smartphone
luggage baggage
autumn fall
waterproof watertight
rechargeable recharge
woolen wool
organizer organiser
mold mould
tire tyre
fiber fibre
pajamas pyjamas
trash garbage rubbish
automobile car
manufacturer factory supplier
wholesale wholesaler
`;

const FIRST = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The word that stands for the stem and its synonyms. */
export function senseOf(stem: string): string {
  return FIRST.get(stem) ?? stem;
}
