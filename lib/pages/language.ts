import type { PageLanguage } from '../snapshots/page';
import { queryAll, textOf } from './locate';

/**
 * The interface's language by words of the interface itself, never by what buyers wrote; zh_CN or en_US per account
 * (seller-pages.md §1.4). Without such words the document's own claim counts.
 *
 * @param words texts of labels, tabs and buttons.
 */
export function languageOf(words: readonly string[], document: Document): PageLanguage {
  const isChinese = (word: string) => /[\u4E00-\u9FFF]/.test(word);
  const chinese = words.filter(isChinese).length;
  const latin = words.filter((word) => !isChinese(word) && /[A-Za-z]{2}/.test(word)).length;
  if (chinese !== latin) return chinese > latin ? 'zh' : 'en';
  const claim = document.documentElement?.lang.slice(0, 2).toLowerCase();
  return claim === 'zh' || claim === 'en' ? claim : 'unknown';
}

/** Texts of the first of these selectors that has any: words of the interface. */
export function wordsOf(document: Document, ...selectors: string[]): string[] {
  for (const css of selectors) {
    const words = queryAll(document, css)
      .slice(0, 20)
      .map((element) => textOf(element, 60));
    if (words.some((word) => word !== '')) return words;
  }
  return [];
}
