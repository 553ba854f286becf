/** Names people and pages use beside the standard ones. Folded by `nameKeyOf`. */
const ALIASES: Readonly<Record<string, string>> = {
  GB: 'uk|u.k.|great britain|britain|england|scotland|wales|northern ireland|英国|英格兰|苏格兰|大不列颠',
  US: 'usa|u.s.a.|u.s.|us|america|united states of america|the united states|美国|美利坚合众国',
  AE: 'uae|u.a.e.|emirates|dubai|阿联酋|阿拉伯联合酋长国|迪拜',
  RU: 'russia|russian federation|俄罗斯|俄罗斯联邦|俄国',
  KR: 'korea|south korea|republic of korea|korea, republic of|korea (south)|韩国|南韩|大韩民国',
  KP: 'north korea|korea, democratic people’s republic of|朝鲜|北朝鲜',
  CN: 'china|mainland china|china mainland|china (mainland)|prc|p.r. china|people’s republic of china|中国|中国大陆|大陆|中华人民共和国',
  HK: 'hong kong|hongkong|hong kong s.a.r.|hong kong sar|hong kong, china|china (hong kong s.a.r.)|香港|中国香港|中国香港特别行政区',
  MO: 'macau|macao|macao, china|macau s.a.r.|china (macau s.a.r.)|澳门|中国澳门|中国澳门特别行政区',
  TW: 'taiwan|taiwan, china|china (taiwan)|taiwan, province of china|chinese taipei|台湾|中国台湾|臺灣',
  VN: 'vietnam|viet nam|越南',
  CZ: 'czech republic|czechia|捷克|捷克共和国',
  TR: 'turkey|türkiye|turkiye|土耳其',
  CI: 'ivory coast|cote d’ivoire|côte d’ivoire|科特迪瓦|象牙海岸',
  CD: 'dr congo|drc|d.r. congo|democratic republic of the congo|congo, the democratic republic of the|congo (drc)|congo-kinshasa|zaire|刚果民主共和国|刚果（金）|刚果金',
  CG: 'congo|republic of the congo|congo-brazzaville|congo, republic of|刚果|刚果（布）|刚果布|刚果共和国',
  MK: 'macedonia|north macedonia|fyrom|马其顿|北马其顿',
  MM: 'myanmar|burma|缅甸',
  SZ: 'swaziland|eswatini|斯威士兰',
  CV: 'cape verde|cabo verde|佛得角',
  PS: 'palestine|palestinian territory|palestinian territories|state of palestine|palestinian territory, occupied|巴勒斯坦|巴勒斯坦领土',
  SY: 'syria|syrian arab republic|叙利亚',
  IR: 'iran|iran, islamic republic of|islamic republic of iran|伊朗',
  LA: 'laos|lao pdr|lao people’s democratic republic|老挝',
  MD: 'moldova|moldova, republic of|republic of moldova|摩尔多瓦',
  BO: 'bolivia|bolivia, plurinational state of|玻利维亚',
  VE: 'venezuela|venezuela, bolivarian republic of|委内瑞拉',
  TZ: 'tanzania|tanzania, united republic of|united republic of tanzania|坦桑尼亚',
  BN: 'brunei|brunei darussalam|文莱',
  LY: 'libya|libyan arab jamahiriya|利比亚',
  NL: 'holland|netherlands|the netherlands|荷兰',
  BA: 'bosnia|bosnia and herzegovina|bosnia & herzegovina|波黑|波斯尼亚和黑塞哥维那|波斯尼亚',
  TT: 'trinidad and tobago|trinidad & tobago|trinidad|特立尼达和多巴哥',
  DO: 'dominican republic|dominican rep.|多米尼加|多米尼加共和国',
  DM: 'dominica|多米尼克',
  SA: 'saudi arabia|ksa|kingdom of saudi arabia|saudi|沙特|沙特阿拉伯',
  NZ: 'new zealand|新西兰|纽西兰',
  RE: 'reunion|réunion|留尼汪',
  XK: 'kosovo|科索沃',
  KG: 'kyrgyzstan|kyrgyz republic|吉尔吉斯斯坦|吉尔吉斯',
  SK: 'slovakia|slovak republic|斯洛伐克',
  VA: 'vatican|holy see|vatican city|梵蒂冈',
  TL: 'east timor|timor-leste|东帝汶',
  GM: 'gambia|the gambia|冈比亚',
  BS: 'bahamas|the bahamas|巴哈马',
  FM: 'micronesia|micronesia, federated states of|密克罗尼西亚',
  PG: 'papua new guinea|png|巴布亚新几内亚',
  VI: 'us virgin islands|virgin islands (u.s.)|virgin islands, u.s.|美属维尔京群岛',
  VG: 'british virgin islands|virgin islands (british)|bvi|英属维尔京群岛',
};

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];
/** Further languages for countries named in a buyer's text. */
const TEXT_LANGUAGES = ['en', 'es', 'pt', 'fr', 'ru', 'ar', 'de', 'zh-Hans', 'it', 'tr'];

let byName: Map<string, string> | undefined;

function nameKeyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

let present: string[] | undefined;

/** Every pair of letters that may be the code of a present country; the same for all languages. */
function codes(): readonly string[] {
  if (present) return present;
  present = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      // A withdrawn code is given its successor's name; the first code in the alphabet that is still in use must win.
      if (!NOT_COUNTRIES.has(code) && canonical(code) === code) present.push(code);
    }
  }
  return present;
}

/** Codes that have names yet are no present country (groupings, withdrawn, reserved). */
const NOT_COUNTRIES = new Set('EU EZ UN QO ZZ XA XB AN BU CS DD FX NT SU TP YD YU ZR AC CP DG EA IC TA'.split(' '));

function namesIn(language: string): [string, string][] {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const pairs: [string, string][] = [];
  for (const code of codes()) {
    const name = display.of(code);
    if (name !== undefined) pairs.push([name, code]);
  }
  return pairs;
}

/** The code in use now: `UK` → `GB`, `DD` → `DE`. */
function canonical(code: string): string {
  return new Intl.Locale('und', { region: code }).region ?? code;
}

function theMap(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const language of LANGUAGES) for (const [name, code] of namesIn(language)) byName.set(nameKeyOf(name), code);
  for (const [code, names] of Object.entries(ALIASES)) {
    for (const name of names.split('|')) byName.set(nameKeyOf(name), code);
  }
  return byName;
}

/**
 * ISO-3166 alpha-2 code for a country as pages print it, in Chinese or English, or as a code itself ("UK" and "UAE"
 * included). The table is built on first use.
 *
 * @returns undefined for anything that is no country's name; never a guess from part of a name.
 */
export function countryFromName(printed: string): string | undefined {
  const key = nameKeyOf(printed);
  if (key === '') return undefined;
  const map = theMap();
  const found = map.get(key) ?? map.get(key.replace(/^the |[.。]$/g, ''));
  if (found !== undefined) return found;
  const code = printed.trim();
  return /^[A-Z]{2}$/.test(code) && [...map.values()].includes(code) ? code : undefined;
}

/** Country names in the languages buyers write, `[name, ISO-2]`; for finding destinations in texts. Three letters or more. */
export function countryNames(): [string, string][] {
  const names: [string, string][] = TEXT_LANGUAGES.flatMap(namesIn);
  for (const [code, list] of Object.entries(ALIASES)) {
    for (const name of list.split('|')) names.push([name, code]);
  }
  return names.filter(([name]) => name.length > 2 || /\p{Script=Han}/u.test(name) || /^(?:uk)$/i.test(name));
}

/** Name of a country for showing, in both languages; the code itself when the runtime has none. */
export function countryName(code: string): { zh: string; en: string } {
  const name = (language: string): string => {
    try {
      return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
  return { zh: name('zh-Hans'), en: name('en') };
}
