import type { Part } from './case-view';

/**
 * Words that one language has and its neighbours do not, folded as texts are (no accents). What two of these languages share
 * ("para", "con", "de", "in") is left out, so that each hit tells them apart.
 */
const TELLING: Readonly<Record<string, string>> = {
  en: 'the and you your are is we for of to with this that have would like please from our can what how need it be my will could looking price thanks regards if not they there which know any get much send hello hi dear want do does i am in on or as at by me',
  es: 'el los las una y en su sus muy hola gracias quiero necesito precio precios nosotros somos estoy estamos cuanto cuesta envio buenos buenas dias tengo pedido quisiera usted ustedes mas tambien hacer cual puede pueden interesado busco buscamos necesitamos donde tienen del al es lo',
  pt: 'os uma com voce voces nao ola obrigado obrigada quero preciso preco precos somos estou estamos quanto custa envio bom boa tenho pedido gostaria mais tambem fazer qual pode podem interessado procuro procuramos precisamos onde tem do da dos das ao em seu seus sao para o e',
  fr: 'le les des une et vous votre vos nous notre je suis bonjour merci avec pour prix est dans sur combien livraison cherche souhaite voudrais besoin pouvez commande plus aussi quel quelle societe entreprise du au aux ce cette ne pas qui que envoyer cordialement par',
  de: 'der die das und ist sind wir ich sie ihr ihre mit fur nicht ein eine einen bitte danke hallo guten tag preis preise suchen brauchen benotigen mochten konnen haben zu von auf uber auch wie viel stuck lieferung mfg freundlichen grussen unser unsere bei den dem es',
  it: 'il lo gli della delle dei siamo sono vorrei vorremmo buongiorno grazie prezzo prezzi quanto costa cerchiamo cerco azienda spedizione ordine per con una che non anche avete potete cordiali saluti di e',
  nl: 'het een en wij ik zijn voor met niet graag bedankt hallo prijs prijzen zoeken nodig kunnen hebben van op ook hoeveel levering groeten uw ons onze bij aan dat deze',
  pl: 'jest sa i w na do nie prosze dziekuje dzien dobry cena ceny szukamy potrzebuje firma wysylka ile zamowienie chcialbym moge czy oraz dla pozdrawiam od za z jak jestesmy',
  tr: 'bir ve icin merhaba tesekkur fiyat fiyati fiyatlari istiyorum istiyoruz ariyoruz ariyorum firmamiz urun adet ne kadar var mi siparis gonderim biz bu ile selamlar lutfen olarak misiniz',
  id: 'dan yang untuk kami saya anda dengan harga terima kasih apakah berapa kirim bisa tidak ini itu perusahaan mencari pesan selamat halo ke dari',
  ro: 'si este sunt pentru cu nu va rog multumesc buna ziua pret preturi cautam firma livrare cat costa comanda dori din la noi as',
};

/** Shared by so many of the lists that one hit says too little to outweigh a rival. */
const MIN_HITS = 3;
/** The best must have so many times the hits of the next. */
const LEAD = 1.5;
/** Words read; more say nothing new. */
const MOST_WORDS = 3_000;

let byWord: Map<string, string[]> | undefined;

function wordMap(): Map<string, string[]> {
  if (byWord) return byWord;
  byWord = new Map();
  for (const [language, list] of Object.entries(TELLING)) {
    for (const word of new Set(list.split(' '))) {
      const known = byWord.get(word);
      if (known) known.push(language);
      else byWord.set(word, [language]);
    }
  }
  return byWord;
}

/**
 * The language a text is written in (ISO 639-1), by script and by words that only one language has; undefined when it is too
 * short, mixed or none of those known here. Never a guess from one word. Linear, reads the first 3 000 words.
 */
export function languageOf(parts: readonly Part[]): string | undefined {
  const { letters, hits, persian, ukrainian } = count(parts);
  const weighed = SCRIPTS.map((script) => ({ script, weight: letters[script] * (DENSE.has(script) ? 3 : 1) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const east = letters.han + letters.kana;
  if (letters.kana >= 4 && letters.kana * 5 > letters.han && east * 3 > total * 0.6) return 'ja';
  const most = weighed.reduce((best, one) => (one.weight > best.weight ? one : best));
  if (most.weight < 4 || most.weight < total * 0.6) return undefined;
  if (most.script === 'latin') return bestOf(hits);
  if (most.script === 'arabic' && persian > 1) return 'fa';
  if (most.script === 'cyrillic' && ukrainian > 1) return 'uk';
  return BY_SCRIPT[most.script];
}

interface Count {
  letters: Record<Script, number>;
  hits: Map<string, number>;
  persian: number;
  ukrainian: number;
}

function count(parts: readonly Part[]): Count {
  const letters = Object.fromEntries(SCRIPTS.map((script) => [script, 0])) as Record<Script, number>;
  const found: Count = { letters, hits: new Map(), persian: 0, ukrainian: 0 };
  let left = MOST_WORDS;
  for (const part of parts) {
    for (const word of part.words.text.slice(0, left)) {
      const script = scriptOf(word);
      if (script === undefined) continue;
      letters[script] += word.length;
      const languages = script === 'latin' ? (wordMap().get(word) ?? []) : [];
      for (const language of languages) found.hits.set(language, (found.hits.get(language) ?? 0) + 1);
      if (script === 'arabic' && /[پچژگ]/.test(word)) found.persian++;
      if (script === 'cyrillic' && /[іїєґ]/.test(word)) found.ukrainian++;
    }
    left -= Math.min(left, part.words.text.length);
  }
  return found;
}

function bestOf(hits: ReadonlyMap<string, number>): string | undefined {
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < MIN_HITS) return undefined;
  return best[1] >= (next?.[1] ?? 0) * LEAD ? best[0] : undefined;
}

const BY_SCRIPT = {
  latin: undefined,
  cyrillic: 'ru',
  arabic: 'ar',
  han: 'zh',
  kana: 'ja',
  hangul: 'ko',
  hebrew: 'he',
  greek: 'el',
  thai: 'th',
  devanagari: 'hi',
} as const;
type Script = keyof typeof BY_SCRIPT;
const SCRIPTS = Object.keys(BY_SCRIPT) as Script[];
/** Scripts that say in one character what takes Latin letters a word. */
const DENSE: ReadonlySet<Script> = new Set<Script>(['han', 'kana', 'hangul']);

const RANGES: readonly [from: number, to: number, script: Script][] = [
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe00, 0xe7f, 'thai'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
];

function scriptOf(word: string): Script | undefined {
  const c = word.charCodeAt(0);
  return RANGES.find(([from, to]) => c >= from && c <= to)?.[2];
}

/**
 * Where a language is usual in business letters. English, everybody's, is left out: it points nowhere. Neighbours where a
 * language is common (French in the Maghreb, Russian in Central Asia) are in.
 */
const SPOKEN: Readonly<Record<string, string>> = {
  es: 'ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY GQ PR US AD GI BZ',
  pt: 'PT BR AO MZ CV GW ST TL MO LU',
  fr: 'FR BE CH CA LU MC SN CI ML BF NE TG BJ CM GA CG CD GN TD CF MG DJ KM HT RW BI MA DZ TN MU LB SC VU MR RE GP MQ GF NC PF YT AD',
  de: 'DE AT CH LI LU BE NA',
  ru: 'RU BY KZ KG UZ TJ TM AM AZ GE MD UA LV EE LT MN IL BG RS MK ME BA',
  ar: 'SA AE EG IQ JO KW LB LY MA OM PS QA SD SY TN YE BH DZ DJ MR SO TD KM IL SS ER',
  zh: 'CN HK MO TW SG MY',
  it: 'IT SM CH VA',
  nl: 'NL BE SR AW CW SX',
  pl: 'PL',
  tr: 'TR CY AZ',
  id: 'ID MY BN',
  ro: 'RO MD',
  uk: 'UA',
  fa: 'IR AF TJ',
  ja: 'JP',
  ko: 'KR KP',
  he: 'IL',
  el: 'GR CY',
  th: 'TH',
  hi: 'IN NP',
};

/** Countries (ISO-2) where letters are usually written in the language; undefined for English and unknown codes. */
export function countriesOfLanguage(language: string): readonly string[] | undefined {
  return SPOKEN[language]?.split(' ');
}

/** Countries whose everyday language is English: a letter in English fits there, and says nothing anywhere else. */
export const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(
  'US GB IE CA AU NZ ZA IN PK NG GH KE UG TZ ZM ZW SG PH MT JM TT BS BB GY LK BD MW BW NA SL LR GM RW CM FJ PG MU HK'.split(
    ' ',
  ),
);
