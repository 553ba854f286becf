import { useEffect, useRef, useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useOurSideRow } from '@/components/hooks/use-our-side';
import { useTexts } from '@/components/hooks/use-settings';
import { useToasts } from '@/components/ui/toasts';
import type { CompanyProfile } from '@/lib/engine/reply/our-side';
import { defineTexts } from '@/lib/i18n/texts';
import { ProfileForm } from '../our-side/profile-form';
import { Products } from '../our-side/products';
import { defineDeskPage } from '../page';

const T = defineTexts({
  title: ['我们是谁', 'Our side'],
  intro: [
    '填一次，回复里就带得上。没填的不会编：那一句不写，或者让你自己补。只存在这台电脑上。',
    'Enter it once and letters can use it. What is missing is never made up: the sentence is left out, or you are asked. Kept on this device only.',
  ],
  saved: ['已保存', 'Saved'],
  undo: ['撤销', 'Undo'],
  undone: ['已撤销', 'Undone'],
  failed: ['没存上，再试一次。', 'It was not saved; try again.'],
});

interface Written {
  profile: CompanyProfile;
  rep?: string | undefined;
}

/** Who we are and what we sell. Each entry holds as soon as its field is left, with a way back. */
function OurSidePage() {
  const { t } = useTexts();
  const read = useOurSideRow();
  const { run } = useCommand();
  const show = useToasts((state) => state.show);
  // What was written here goes before what is stored until that has caught up: two fields left quickly are two changes.
  const [written, setWritten] = useState<Written>();
  const underWay = useRef(0);
  const send = async ({ profile, rep }: Written) => {
    setWritten({ profile, rep });
    underWay.current += 1;
    const answer = await run('command.save-our-side', { profile, ...(rep === undefined ? {} : { rep }) });
    underWay.current -= 1;
    return answer;
  };
  const stamp = read?.row?.updatedAt;
  useEffect(() => {
    if (underWay.current === 0) setWritten(undefined);
  }, [stamp]);
  const save = async (next: Written): Promise<void> => {
    const answer = await send(next);
    if (!answer.ok) {
      show({ text: t(T.failed) });
      return;
    }
    const before = answer.value.before ?? { profile: {} };
    const undo = async (): Promise<void> => {
      const back = await send(before);
      show({ text: t(back.ok ? T.undone : T.failed) });
    };
    show({ text: t(T.saved), action: { label: t(T.undo), run: () => void undo() } });
  };
  if (read === null) return null;
  const { profile = {}, rep }: Partial<Written> = written ?? read.row ?? {};
  return (
    <>
      <p className="muted">{t(T.intro)}</p>
      <ProfileForm profile={profile} rep={rep} onChange={(next, signs) => void save({ profile: next, rep: signs })} />
      <Products />
    </>
  );
}

export default defineDeskPage({ id: 'our-side', order: 20, title: T.title, Body: OurSidePage });
