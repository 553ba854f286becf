import type { PageLanguage } from '../snapshots/page';

/**
 * The interface's language by words of the interface itself, never by what buyers wrote; zh_CN or en_US per account
 * (seller-pages.md §1.4). Without such words the document's own claim counts.
 */
export function languageOf(words: readonly string[], document: Document): PageLanguage {
  const chinese = words.filter((word) => /[\u4E00-\u9FFF]/.test(word)).length;
  const latin = words.filter((word) => /[A-Za-z]{2}/.test(word) && !/[\u4E00-\u9FFF]/.test(word)).length;
  if (chinese !== latin) return chinese > latin ? 'zh' : 'en';
  const claim = document.documentElement?.lang.toLowerCase() ?? '';
  return claim.startsWith('zh') ? 'zh' : claim.startsWith('en') ? 'en' : 'unknown';
}
