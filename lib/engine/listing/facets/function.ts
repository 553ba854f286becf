import { Lexicon } from '../words/lexicon';
import type { TextView } from '../text-view';
import { defineFacet, isOpenValue, type Facet, type Said } from './facet';

type Side = string;

interface Opposites {
  /** Label of the attribute that asks for it outright. */
  label: RegExp;
  /** The sides and their names; the first is what "Yes" means, `no` what "No" means. */
  sides: Record<Side, readonly string[]>;
  /** General labels whose value is read too (feature, type …). */
  general?: boolean;
}

/** `waterproof` with its negations. */
function feature(label: RegExp, ...names: string[]): Opposites {
  const bare = names.flatMap((name) => [`non ${name}`, `not ${name}`, `no ${name}`]);
  return { label, sides: { yes: names, no: bare }, general: true };
}

const GROUPS: Opposites[] = [
  feature(/water ?-?proof|water resist/, 'waterproof', 'water proof', 'watertight', 'water resistant', 'water resistance', 'ip67', 'ip68', 'ipx7', 'ipx8'),
  feature(/fold/, 'foldable', 'folding', 'collapsible', 'foldaway'),
  feature(/recharg/, 'rechargeable'),
  feature(/adjust/, 'adjustable'),
  feature(/portab/, 'portable'),
  feature(/magnet/, 'magnetic'),
  feature(/dimm/, 'dimmable'),
  feature(/fire ?-?proof|flame|fire resist/, 'fireproof', 'flame retardant', 'fire resistant', 'fire retardant'),
  feature(/non ?-?stick/, 'nonstick', 'non stick'),
  feature(/windproof/, 'windproof'),
  feature(/breathab/, 'breathable'),
  feature(/washable/, 'washable', 'machine washable'),
  feature(/organic/, 'organic'),
  feature(/heated|heating/, 'heated'),
  feature(/inflat/, 'inflatable'),
  feature(/detach|remov/, 'detachable', 'removable'),
  feature(/stretch|elastic/, 'stretchable', 'stretchy'),
  feature(/bluetooth/, 'bluetooth'),
  feature(/solar/, 'solar powered', 'solar'),
  feature(/noise cancel/, 'noise cancelling', 'noise canceling', 'noise cancellation'),
  feature(/biodegrad|compost/, 'biodegradable', 'compostable'),
  { label: /wireless|cordless|connect|communication/, sides: { yes: ['wireless', 'cordless', 'bluetooth', 'tws'], no: ['wired', 'corded'] }, general: true },
  { label: /disposable|reusab/, sides: { disposable: ['disposable', 'single use', 'one time use'], reusable: ['reusable', 're usable'] }, general: true },
  { label: /automatic|automation|operation|control mode|wringing/, sides: { yes: ['automatic', 'fully automatic', 'full automatic', 'semi automatic', 'semiautomatic'], no: ['manual', 'hand operated'] }, general: true },
  { label: /usage|application|environment|indoor|outdoor|^place|room|^use$/, sides: { indoor: ['indoor', 'indoors'], outdoor: ['outdoor', 'outdoors'] } },
  { label: /condition/, sides: { used: ['used', 'second hand', 'secondhand', 'pre owned', 'refurbished'], new: ['brand new', 'new'] } },
  { label: /finish|surface|gloss/, sides: { matte: ['matte', 'matt', 'frosted'], glossy: ['glossy', 'high gloss', 'shiny', 'gloss'] } },
  { label: /sleeve/, sides: { long: ['long sleeve', 'long sleeved', 'long', 'full sleeve'], short: ['short sleeve', 'short sleeved', 'short', 'half sleeve'], none: ['sleeveless'] } },
  { label: /orientation|^hand|^side|left|right/, sides: { left: ['left hand', 'left handed', 'left side'], right: ['right hand', 'right handed', 'right side'] } },
]; // prettier-ignore

const GENERAL =
  /feature|function|advantage|characteristic|property|performance|^type$|product type|special|technic|power source/;
/** Words too loose in running text; they count in the attribute's value only. */
const VALUE_ONLY = new Set(['long', 'short', 'new', 'gloss', 'removable']);

function facetOf({ label, sides, general }: Opposites, index: number): Facet {
  const entries = Object.entries(sides);
  const inValues = new Lexicon(entries);
  const inText = new Lexicon(
    entries.map(([side, names]) => [side, names.filter((name) => !VALUE_ONLY.has(name))] as const),
  );
  const yes = entries[0]?.[0] ?? 'yes';
  const read = (view: TextView): Said<string>[] => inText.find(view.tokens);
  return {
    ...defineFacet<string>({
      id: `function.${index}`,
      name: { zh: '功能', en: 'function' },
      labels: general === true ? new RegExp(`${label.source}|${GENERAL.source}`) : label,
      decisive: label,
      inShortText: general === true,
      inDetail: false,
      read,
      readValue: (view, asked) => {
        if (!label.test(asked)) return inValues.find(view.tokens);
        if (/^\s*(?:no|none|not|false|without|non|not supported|unsupported)\s*$/i.test(view.text)) {
          return 'no' in sides ? [{ value: 'no', start: 0, end: view.text.length }] : [];
        }
        if ('no' in sides && /^\s*(?:yes|true|support|supported)\s*$/i.test(view.text)) return [{ value: yes, start: 0, end: view.text.length }]; // prettier-ignore
        return isOpenValue(view.text) ? 'open' : inValues.find(view.tokens);
      },
      agree: (own, other) => own === other,
    }),
    id: 'function',
  };
}

/** What it can do: each pair of opposites is compared by itself. */
export const functions: readonly Facet[] = GROUPS.map(facetOf);
