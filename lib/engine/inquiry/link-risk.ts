import { parse } from 'tldts';
import type { ViewLink } from './case-view';
import { foldText } from './fold';
import { hostOf, registrable } from './links';
import { setOption } from './options';
import type { Bilingual } from './signal';

/** What is wrong with where a link goes. */
export interface LinkRisk {
  strength: number;
  reason: Bilingual;
}

type Options = Readonly<Record<string, unknown>>;

const MISMATCH: Bilingual = { zh: '显示的网址和实际打开的不是同一个', en: 'The address shown is not the one it opens' };
const LOOK_ALIKE: Bilingual = { zh: '网址在冒充知名网站', en: 'The address imitates a well-known site' };
const PUNYCODE: Bilingual = { zh: '网址里混了冒充字母', en: 'The address contains disguised letters' };
const BY_NUMBER: Bilingual = {
  zh: '网址是一串数字，正规公司不这么用',
  en: 'The address is a bare number, no company links that way',
};
const DISGUISED: Bilingual = { zh: '网址里藏了另一个地址', en: 'The address hides another one inside' };
const SCRIPT: Bilingual = { zh: '这个链接会直接运行代码', en: 'The link runs code when opened' };
const DOWNLOAD: Bilingual = { zh: '链接直接下载程序或压缩包', en: 'The link downloads a program or an archive' };
const SHORT: Bilingual = { zh: '短链接，看不出会打开哪里', en: 'A short link that hides where it goes' };
const FORM: Bilingual = { zh: '链接到一张要填资料的在线表单', en: 'It leads to an online form to fill in' };
const FREE: Bilingual = { zh: '链接到谁都能开的免费网页', en: 'It leads to a free page that anyone can set up' };
const PATH: Bilingual = { zh: '链接通向登录页', en: 'It leads to a login page' };

/** What the place a link leads to says by itself, heaviest first found; null when nothing. */
export function riskOf(link: ViewLink, options: Options): LinkRisk | null {
  const href = link.href.trim();
  if (/^(?:javascript|data|vbscript|file):/i.test(href)) return { strength: 1, reason: SCRIPT };
  const { host } = link;
  if (!host) return null;
  if (mismatched(link.text, host)) return { strength: 1, reason: MISMATCH };
  if (/^https?:\/\/[^/?#]*@/i.test(href)) return { strength: 1, reason: DISGUISED };
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[')) return { strength: 0.8, reason: BY_NUMBER };
  const brand = imitates(host, setOption(options, 'brands'));
  if (brand) return { strength: 1, reason: host.includes('xn--') ? PUNYCODE : LOOK_ALIKE };
  const path = pathOf(href);
  if (/\.(?:exe|scr|js|vbs|bat|cmd|msi|iso|img|lnk|hta|jar|apk|zip|rar|7z|ace|gz|r\d\d)$/i.test(path))
    return { strength: 0.8, reason: DOWNLOAD };
  const forms = setOption(options, 'formHosts');
  if (onList(host, forms) || forms.has(`${host}/${path.split('/')[1] ?? ''}`)) return { strength: 0.5, reason: FORM };
  if (onList(host, setOption(options, 'freeHosts'))) return { strength: 0.3, reason: FREE };
  if (onList(host, setOption(options, 'shorteners'))) return { strength: 0.35, reason: SHORT };
  if (host.includes('xn--')) return { strength: 0.3, reason: PUNYCODE };
  if (
    /(?:^|[/._?=&-])(?:log-?in|sign-?in|webmail|verify|verification|secure|auth|owa|password|passwd|account-?update)(?:[/._?=&-]|$)/i.test(
      path,
    )
  ) {
    return { strength: 0.4, reason: PATH };
  }
  return null;
}

function pathOf(href: string): string {
  try {
    const url = new URL(href);
    return (url.pathname + url.search).slice(0, 2_000);
  } catch {
    return '';
  }
}

/** The shown text is itself an address, of another registrable domain than the target. */
function mismatched(text: string | undefined, host: string): boolean {
  const shown = text ? foldText(text.slice(0, 300)).trim() : '';
  if (shown === '' || /\s/.test(shown) || shown.includes('@')) return false;
  const shownHost = hostOf(/^https?:\/\//.test(shown) ? shown : `http://${shown}`);
  if (!shownHost?.includes('.')) return false;
  const { domain, isIcann } = parse(shownHost);
  return domain !== null && isIcann === true && domain !== registrable(host);
}

/** True when the host or a domain above it is on the list (`abc.web.app` for `web.app`). */
export function onList(host: string, list: ReadonlySet<string>): boolean {
  let rest = host;
  for (;;) {
    if (list.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot === -1) return false;
    rest = rest.slice(dot + 1);
  }
}

/**
 * The brand a host pretends to be: one letter off, letters replaced by look-alikes, or the brand's name used in a domain
 * that is not the brand's (`alibaba.com.order-view.top`, `alibaba-login.com`). The list holds names (`alibaba`), whose
 * domains are `<name>.<any public suffix>`.
 *
 * @param leastWord shortest name that counts as a word of a hyphenated domain; short ones are words of their own too often.
 */
export function imitates(host: string, brands: ReadonlySet<string>, leastWord = 6): string | null {
  const domain = registrable(host);
  if (!domain) return null;
  const name = domain.slice(0, domain.indexOf('.'));
  if (brands.has(name)) return null;
  const plain = skeleton(decodePunycode(name));
  const joined = name.replaceAll('-', '');
  const labels = host === domain ? [] : host.slice(0, -domain.length).split(/[.-]/);
  const words = plain.includes('-') ? plain.split('-') : [plain];
  for (const brand of brands) {
    if (labels.includes(brand) || (brand.length >= leastWord && words.includes(brand))) return brand;
    if (plain === brand || joined === brand) return brand;
    if (brand.length >= 6 && plain.includes(brand) && plain.length > brand.length) return brand;
    if (brand.length >= 6 && Math.abs(plain.length - brand.length) <= 1 && oneEdit(plain, brand)) return brand;
  }
  return null;
}

/** Digits and letter pairs that pass for letters at a glance. */
function skeleton(name: string): string {
  return foldText(name).replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/0/g, 'o').replace(/[1!|]/g, 'l').replace(/3/g, 'e').replace(/5/g, 's').replace(/4/g, 'a').replace(/@/g, 'a'); // prettier-ignore
}

/** Insertion, deletion, replacement of one character, or two neighbours swapped. */
function oneEdit(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length) {
    if (a.slice(i + 1) === b.slice(i + 1)) return true;
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  }
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}

/** RFC 3492 decoding of an `xn--` label; other labels and broken ones come back as they are. */
export function decodePunycode(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const input = label.slice(4);
  const delimiter = input.lastIndexOf('-');
  const output = delimiter > 0 ? [...input.slice(0, delimiter)].map((c) => c.charCodeAt(0)) : [];
  let n = 128;
  let bias = 72;
  let value = 0;
  let at = delimiter > 0 ? delimiter + 1 : 0;
  while (at < input.length) {
    const before = value;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = digitOf(input.charCodeAt(at++));
      if (digit < 0) return label;
      value += digit * weight;
      const limit = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < limit) break;
      weight *= 36 - limit;
    }
    const count = output.length + 1;
    bias = adapt(value - before, count, before === 0);
    n += Math.floor(value / count);
    value %= count;
    if (n > 0x10ffff) return label;
    output.splice(value++, 0, n);
  }
  return String.fromCodePoint(...output);
}

function digitOf(c: number): number {
  if (c >= 0x61 && c <= 0x7a) return c - 0x61;
  return c >= 0x30 && c <= 0x39 ? c - 0x30 + 26 : -1;
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
