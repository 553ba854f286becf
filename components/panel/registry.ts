import type { PageKind } from '@/lib/snapshots/page';
import type { Section } from './section';

const modules = import.meta.glob<Section>(['./sections/*.tsx', '!./sections/*.test.tsx'], {
  eager: true,
  import: 'default',
});

/** Every section file under `sections/`, in the order in which sections are shown. The id is the file's name. */
export const sections: readonly Section[] = Object.entries(modules)
  .map(([path, section]) => {
    const name = path.replace(/^.*\//, '').replace(/\.tsx$/, '');
    if (section.id !== name) throw new Error(`${path}: id is ${section.id}, the file is ${name}`);
    return section;
  })
  .sort((a, b) => a.order - b.order);

/** The sections for one page, without those that need a conversation when none is open. */
export function sectionsFor(page: PageKind, conversationOpen: boolean): readonly Section[] {
  return sections.filter((section) => section.pages.includes(page) && (conversationOpen || !section.needsConversation));
}
