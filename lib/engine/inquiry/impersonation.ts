import type { CaseView, Part } from './case-view';
import { imitates } from './link-risk';
import { registrable } from './links';
import { setOption } from './options';
import { spanOf } from './fold';
import type { Finding } from './signal';

const MAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{1,120}/g;
const BUYING =
  /purchas|procure|supply chain|vendor|supplier|sourcing|buyer|quotation|quote|catalog|price list|our order|贸易|采购/;

interface Address {
  domain: string;
  part?: Part;
  start: number;
  end: number;
}

function addresses(view: CaseView): Address[] {
  const found: Address[] = [];
  for (const part of view.buyerParts) {
    let tries = 0;
    for (let at = part.folded.indexOf('@'); at !== -1 && tries < 50; at = part.folded.indexOf('@', at + 1)) {
      tries++;
      // Only the neighbourhood of each "@" is looked at, so that a text of nothing but letters stays cheap.
      const from = Math.max(0, at - 65);
      MAIL.lastIndex = 0;
      for (const match of part.folded.slice(from, at + 122).matchAll(MAIL)) {
        const start = from + match.index;
        if (start > at || start + match[0].length <= at) continue;
        const domain = registrable(match[0].slice(match[0].indexOf('@') + 1).replace(/[.-]+$/, ''));
        if (domain) found.push({ domain, part, start, end: start + match[0].length });
      }
    }
  }
  const own = view.case.buyer?.email;
  const domain = own ? registrable(own.slice(own.lastIndexOf('@') + 1).toLowerCase()) : null;
  if (domain) found.push({ domain, start: 0, end: 0 });
  return found;
}

/**
 * Mail addresses that do not belong to the well-known company the sender claims to buy for: a domain that imitates the
 * name (`<name>-purchasing.com`), or a free or foreign mailbox under a signature of that company. The list of names is the
 * pack's (`companies`); a name that is a common word is not on it.
 */
export function impersonations(view: CaseView, options: Readonly<Record<string, unknown>>): Finding[] {
  const companies = setOption(options, 'companies');
  if (companies.size === 0) return [];
  const mails = addresses(view);
  const found: Finding[] = [];
  for (const mail of mails) {
    if (!imitates(mail.domain, companies, 4)) continue;
    found.push({ ...placeOf(mail), strength: 0.8 });
    if (found.length >= 2) return found;
  }
  if (found.length > 0) return found;
  return claimed(view, companies, mails);
}

function placeOf(mail: Address): Pick<Finding, 'span' | 'field' | 'value'> {
  return mail.part ? { span: spanOf(mail.part, mail.start, mail.end) } : { field: 'buyer.email', value: mail.domain };
}

/** "Supply chain manager, <well-known company>" with addresses, none of which is the company's. */
function claimed(view: CaseView, companies: ReadonlySet<string>, mails: readonly Address[]): Finding[] {
  for (const part of view.buyerParts) {
    const { text, start, end } = part.words;
    const limit = Math.min(text.length, 4_000);
    for (let i = 0; i < limit; i++) {
      const name = text[i] ?? '';
      if (!companies.has(name) || part.folded[(start[i] ?? 0) - 1] === '@') continue;
      const own = mails.some(({ domain }) => domain.startsWith(`${name}.`));
      const elsewhere = mails.some(({ domain }) => !domain.startsWith(`${name}.`));
      const near = part.folded.slice(Math.max(0, (start[i] ?? 0) - 200), (end[i] ?? 0) + 200);
      if (own || !BUYING.test(near)) continue;
      const speaks = /\b(?:i am|i'm|we are|manager|officer|head of|department|dept|director|regards)\b/.test(near);
      if (!speaks) continue;
      return [{ span: spanOf(part, start[i] ?? 0, end[i] ?? 0), strength: elsewhere ? 0.6 : 0.5 }];
    }
  }
  return [];
}
