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

/** The host a text claims to be, if it looks like an address. Splits on blanks, so it is linear. */
function claimedHost(text: string): string | undefined {
  for (const word of tidy(text.slice(0, LOOK))
    .toLowerCase()
    .split(/[\s/?#]+/)) {
    const host = word.replace(/^[a-z]+:$/, '').replace(/:\d+$/, '');
    const parts = host.split('.');
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && /^[a-z]{2,}$/.test(last) && parts.every((part) => /^[\w-]+$/.test(part))) return host;
  }
  return undefined;
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
