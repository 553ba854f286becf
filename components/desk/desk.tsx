import { useEffect, useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { ToastPlace } from '@/components/ui/toasts';
import { defineTexts } from '@/lib/i18n/texts';
import './desk.css';
import { deskPages } from './registry';

const T = defineTexts({
  menu: ['工作台', 'Desk'],
  title: ['{page} · Portside', '{page} · Portside'],
});

/** The page named in the address, `#/our-side`; the first one for any other. */
function useAddress(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return /^#\/([\w-]+)/.exec(hash)?.[1] ?? '';
}

/** The extension's own full tab: a menu and one page. */
export function Desk() {
  const { t } = useTexts();
  const address = useAddress();
  const page = deskPages.find(({ id }) => id === address) ?? deskPages[0];
  const title = page ? t(T.title, { page: t(page.title) }) : 'Portside';
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (!page) return null;
  const { Body } = page;
  return (
    <>
      <nav className="desk-menu" aria-label={t(T.menu)}>
        <ul>
          {deskPages.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#/${id}`} aria-current={id === page.id ? 'page' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="desk">
        <h1>{t(page.title)}</h1>
        <Body />
      </main>
      <ToastPlace />
    </>
  );
}
