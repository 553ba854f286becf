import { isArchiveName } from '../archive-name';
import { defineCheck, eachMatch, type DraftFinding } from '../check';

const MENTIONS =
  /\b(?:(?:see|find|check|refer to) (?:the |our |my |enclosed )?(?:attach(?:ed|ment|ments)|enclosed)|(?:i|we) (?:have )?attach(?:ed)?|as attached|attached (?:is|are|please|you)|in the attach(?:ed|ment)|(?:is|are) attached)\b|见附件|附件(?:是|里是|中是|为)|附上|随附|查收附件|查看附件/gi;

/** Files in a first letter end in the spam folder or stay unopened; archives never go out (000, 002). */
export default defineCheck({
  id: 'first-letter-attachment',
  name: { zh: '附件', en: 'Attachment' },
  find(view) {
    const { situation, draft } = view;
    const findings: Omit<DraftFinding, 'check'>[] = (draft.attachments ?? []).flatMap((name) => {
      if (isArchiveName(name)) {
        return [{ reason: { zh: `“${name}”是压缩包，对方不敢开，改发图片或 PDF`, en: `“${name}” is an archive nobody dares to open; send pictures or a PDF` } }]; // prettier-ignore
      }
      if (situation.wrote) return [];
      return [{ reason: { zh: `第一封别带附件（${name}），写在正文里`, en: `No attachment in a first letter (${name}); write it in the text` } }]; // prettier-ignore
    });
    if (situation.wrote) return findings;
    const mention = { zh: '第一封别带附件，写在正文里', en: 'No attachment in a first letter; write it in the text' };
    return [...findings, ...eachMatch(view, MENTIONS, mention)];
  },
});
