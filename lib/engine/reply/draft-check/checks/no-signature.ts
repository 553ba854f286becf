import { render } from '../../liquid';
import { SLOT_NAMES, slots, type SlotFill } from '../../slot';
import { wordingOf } from '../../wording';
import { defineCheck, type DraftView } from '../check';

/** The signature stands within so many characters of the end. */
const END = 600;

/** A letter is signed with name and company (rulebook §3). In a chat that goes on nobody signs every line. */
export default defineCheck({
  id: 'no-signature',
  name: { zh: '没有签名', en: 'No signature' },
  find(view) {
    const { draft, situation, reply } = view;
    if (situation.wrote && reply.view.case.channel === 'tm') return [];
    const end = draft.text.slice(-END).toLowerCase();
    const names = namesOf(view);
    if (draft.text.trim() === '' || names.length === 0 || names.some((name) => end.includes(name))) return [];
    const signature = signatureOf(view);
    const at = draft.text.trimEnd().length;
    return [
      {
        reason: { zh: '没有签名：姓名、公司、联系方式', en: 'No signature: name, company, contact' },
        ...(signature === undefined
          ? {}
          : {
              fix: {
                start: at,
                end: draft.text.length,
                text: `\n\n${signature}`,
                label: { zh: '加上签名', en: 'Add the signature' },
              },
            }),
      },
    ];
  },
});

/** Names a signature carries; first names too, as in chats. */
function namesOf({ reply, fills }: DraftView): string[] {
  const filled = ['sign_name', 'company'].flatMap((name) => lineOf(fills.get(name)) ?? []);
  const people = (reply.our.profile.people ?? []).flatMap(({ name }) => [name, name.split(' ')[0] ?? '']);
  const companies = [reply.our.profile.name, reply.our.profile.nameZh].filter((name) => name !== undefined);
  return [...filled, ...people, ...companies].map((name) => name.toLowerCase()).filter((name) => name.length > 1);
}

function lineOf(fill: SlotFill | undefined): string | undefined {
  return fill?.value.kind === 'line' ? fill.value.text : undefined;
}

function signatureOf({ fills, language }: DraftView): string | undefined {
  const whole = fills.get('signature')?.value;
  if (whole?.kind === 'text') return whole.text;
  const rendered = render({ source: wordingOf(language).signature, language, slots: slots(...SLOT_NAMES), fills });
  return rendered.ok && rendered.holes.length === 0 ? rendered.text : undefined;
}
