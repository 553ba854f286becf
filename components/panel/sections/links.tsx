import { useMessages } from '@/components/hooks/use-messages';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { More } from '@/components/ui/more';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import { formatBytes } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import { defang, filesSeen, linksSeen, type FileLine, type LinkLine } from '../links-seen';
import { useOpenCase } from '../panel-view';
import { defineSection } from '../section';
import './links.css';

const T = defineTexts({
  title: ['链接和附件', 'Links and files'],
  stopped: ['这里点不开', 'Not clickable here'],
  danger: [
    '在页面里也别点、别下载。下面是它们真正的去处。',
    'Do not open them in the page either. This is where they really go.',
  ],
  goes: ['去往', 'goes to'],
  differs: ['写的和去的不一样', 'Text and target differ'],
  copy: ['复制地址', 'Copy address'],
  copied: ['地址已复制', 'Address copied'],
  notCopied: ['没复制上，再点一次', 'Not copied, try again'],
  more: ['还有 {n} 个', '{n} more'],
  file: ['附件', 'File'],
});

/** Shown before the fold. */
const SHOWN = 5;

function LinkRow({ link, danger }: { link: LinkLine; danger: boolean }) {
  const { t } = useTexts();
  const show = useToasts((state) => state.show);
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(link.href).then(
      () => true,
      () => false,
    );
    show({ text: t(done ? T.copied : T.notCopied) });
  };
  const host = danger || link.differs ? defang(link.host) : link.host;
  return (
    <li className="link-line">
      <Icon name={danger ? 'link-off' : 'link'} />
      <div className="grow">
        {link.text !== '' && (
          <div className={danger ? 'link-dead' : undefined}>
            <BuyerText text={link.text} max={100} />
          </div>
        )}
        <div className="muted small">
          {t(T.goes)} <code className={link.differs ? 'link-differs' : undefined}>{host}</code>
        </div>
        {link.differs && (
          <Tag tone="bad" icon="danger">
            {t(T.differs)}
          </Tag>
        )}
      </div>
      {!danger && !link.differs && <IconButton icon="copy" label={t(T.copy)} onClick={() => void copy()} />}
    </li>
  );
}

function FileRow({ file, danger }: { file: FileLine; danger: boolean }) {
  const { language, t } = useTexts();
  return (
    <li className="link-line">
      <Icon name="file" />
      <div className={danger ? 'grow link-dead' : 'grow'}>
        <BuyerText text={file.name} max={100} />
      </div>
      <span className="muted small">
        {[file.kind === '' ? t(T.file) : file.kind, file.size === undefined ? '' : formatBytes(file.size, language)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    </li>
  );
}

function Rows({ links, files, danger }: { links: readonly LinkLine[]; files: readonly FileLine[]; danger: boolean }) {
  return (
    <ul className={danger ? 'links links-danger' : 'links'}>
      {links.map((link) => (
        <LinkRow key={`${link.text} ${link.href}`} link={link} danger={danger} />
      ))}
      {files.map((file) => (
        <FileRow key={file.name} file={file} danger={danger} />
      ))}
    </ul>
  );
}

/** What the buyer sent to be opened: what it says against where it goes. Nothing here can be clicked open. */
function Links() {
  const { t } = useTexts();
  const open = useOpenCase();
  const messages = useMessages(open?.conversation.id);
  const links = linksSeen(messages);
  const files = filesSeen(messages);
  if (links.length + files.length === 0) return null;
  const danger = open?.conversation.level === 'danger';
  const early = { links: links.slice(0, SHOWN), files: files.slice(0, SHOWN) };
  const hidden = links.length + files.length - early.links.length - early.files.length;
  return (
    <Card title={t(T.title)} aside={danger ? <Tag tone="bad">{t(T.stopped)}</Tag> : undefined}>
      {danger && <p className="small links-warning">{t(T.danger)}</p>}
      <Rows {...early} danger={danger} />
      {hidden > 0 && (
        <More summary={t(T.more, { n: hidden })}>
          <Rows links={links.slice(SHOWN)} files={files.slice(SHOWN)} danger={danger} />
        </More>
      )}
    </Card>
  );
}

export default defineSection({
  id: 'links',
  order: 20,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: Links,
});
