import { tidy } from '@/lib/shared/text';
import type { MessageSeen } from '@/lib/snapshots/conversation';

/** A link as shown and where it really goes. */
export interface LinkLine {
  /** What the page shows; empty when it shows the address itself. */
  text: string;
  /** Where it goes: host, or the scheme for addresses that have none. */
  host: string;
  /** The text names another host than the one it goes to. */
  differs: boolean;
  href: string;
}

export interface FileLine {
  name: string;
  /** Extension in capitals, as the sign of its kind. */
  kind: string;
  size?: number;
}

/** Longest text looked at; a host name ends long before. */
const LOOK = 300;

function hostOf(href: string): string {
  if (!URL.canParse(href)) return href.slice(0, 80);
  const url = new URL(href);
  return url.host === '' ? url.protocol : url.host;
}

/**
 * Endings by which a bare name is taken for an address. The common ones only: the whole list of suffixes is 130 kB, which nobody
 * should wait for before the verdict, and the engine, which has it, weighs mismatches anyway. Endings of files are left out
 * ("artwork.ai" is a drawing).
 */
const ENDINGS = new Set(
  'com net org info biz edu gov int eu us ca mx br ar cl co pe uk ie fr de at ch be nl lu es pt it gr pl cz sk hu ro bg dk se no fi ee lv lt ru ua by kz tr il sa ae qa kw om ir iq eg ma dz tn ng ke gh za in pk bd lk cn hk tw jp kr sg my th vn id ph au nz io app dev me tv cc vip top xyz shop store site online club link live'.split(
    ' ',
  ),
);

/** The host a text claims to be, if it looks like an address. Splits on blanks, so it is linear. */
function claimedHost(text: string): string | undefined {
  for (const word of tidy(text.slice(0, LOOK)).toLowerCase().split(/\s+/)) {
    const scheme = /^https?:\/\//.exec(word)?.[0] ?? '';
    const [before = ''] = word.slice(scheme.length).split(/[/?#]/, 1);
    const host = before.replace(/:\d+$/, '');
    if (isHost(host, scheme !== '' || host.startsWith('www.'))) return host;
  }
  return undefined;
}

/** @param marked as an address, by a scheme or `www.`; without that a name of a file or a person may look like a host. */
function isHost(host: string, marked: boolean): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !/^[a-z]{2,}$/.test(last) || !labels.every((label) => /^[\w-]+$/.test(label))) return false;
  return marked || ENDINGS.has(last);
}

function isSameSite(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^www\./, ''), b.replace(/^www\./, '').replace(/:\d+$/, '')];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}

/** Links the buyer's messages carry, each address once, in order. Our own messages are left out. */
export function linksSeen(messages: readonly MessageSeen[]): LinkLine[] {
  const lines = new Map<string, LinkLine>();
  for (const message of messages) {
    if (message.from === 'us' || message.from === 'system') continue;
    for (const { text, href } of message.links) {
      const host = hostOf(href);
      const claimed = claimedHost(text);
      const shown = tidy(text.slice(0, LOOK));
      lines.set(`${shown} ${href}`, {
        text: shown === href ? '' : shown,
        host,
        differs: claimed !== undefined && !isSameSite(claimed, host),
        href,
      });
    }
  }
  return [...lines.values()];
}

/** Files the buyer's messages carry, each name once, in order. */
export function filesSeen(messages: readonly MessageSeen[]): FileLine[] {
  const lines = new Map<string, FileLine>();
  for (const message of messages) {
    if (message.from === 'us' || message.from === 'system') continue;
    for (const { name, size } of message.attachments) {
      const dot = name.lastIndexOf('.');
      const kind = dot > 0 ? name.slice(dot + 1, dot + 6).toUpperCase() : '';
      lines.set(name, { name, kind, size });
    }
  }
  return [...lines.values()];
}

/** An address that no program turns back into a link: `evil[.]example`. */
export function defang(host: string): string {
  return host.replaceAll('.', '[.]');
}
