import type { DeskPage } from './page';

const modules = import.meta.glob<DeskPage>(['./pages/*.tsx', '!./pages/*.test.tsx'], {
  eager: true,
  import: 'default',
});

/** Every page of the desk in the order of its menu. The id is the file's name. */
export const deskPages: readonly DeskPage[] = Object.entries(modules)
  .map(([path, page]) => {
    const name = path.replace(/^.*\//, '').replace(/\.tsx$/, '');
    if (page.id !== name) throw new Error(`${path}: id is ${page.id}, the file is ${name}`);
    return page;
  })
  .sort((a, b) => a.order - b.order);
