/**
 * Words whose regular form nobody uses: base, then the right forms. `buyed` is no slip of a letter, and no letter costs find
 * `bought`; the table does.
 */
const PAST =
  'arise:arose begin:began bend:bent bind:bound bite:bit bleed:bled blow:blew break:broke breed:bred bring:brought build:built burst:burst buy:bought cast:cast catch:caught choose:chose cling:clung come:came cost:cost creep:crept cut:cut deal:dealt dig:dug do:did draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew forbid:forbade forget:forgot freeze:froze get:got give:gave go:went grind:ground grow:grew hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lose:lost make:made mean:meant meet:met pay:paid put:put read:read ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shed:shed shine:shone shoot:shot shrink:shrank shut:shut sing:sang sink:sank sit:sat sleep:slept slide:slid slit:slit speak:spoke spend:spent spin:spun split:split spread:spread spring:sprang stand:stood steal:stole stick:stuck sting:stung strike:struck string:strung swear:swore sweep:swept swim:swam swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw understand:understood upset:upset wake:woke wear:wore weave:wove weep:wept win:won wind:wound withdraw:withdrew write:wrote override:overrode rewrite:rewrote rebuild:rebuilt';
const PLURAL =
  'child:children foot:feet goose:geese knife:knives leaf:leaves life:lives loaf:loaves louse:lice mouse:mice ox:oxen scarf:scarves shelf:shelves tooth:teeth wife:wives wolf:wolves calf:calves half:halves thief:thieves sheep:sheep aircraft:aircraft equipment:equipment furniture:furniture information:information software:software hardware:hardware luggage:luggage jewelry:jewelry clothing:clothing machinery:machinery';

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => {
    const [base = '', right = ''] = pair.split(':');
    return [base, right];
  });
}

function pastForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [`${stem}ed`, `${stem}${stem.slice(-1)}ed`];
}

const RIGHT_OF = new Map([
  ...pairs(PAST).flatMap(([base, right]) => pastForms(base).map((form) => [form, right] as const)),
  ...pairs(PAST).flatMap(([base, right]) =>
    [`${right}ed`, `${right}${base.slice(-1)}ed`].map((form) => [form, right] as const),
  ),
  ...pairs(PLURAL).flatMap(([base, right]) =>
    [`${base}s`, `${base}es`, `${right}s`].filter((form) => form !== right).map((form) => [form, right] as const),
  ),
]);

/** The form people use instead of a regular one nobody does; undefined when the word is not of that kind. */
export function irregularOf(word: string): string | undefined {
  return RIGHT_OF.get(word);
}
