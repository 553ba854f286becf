/**
 * Tells when the address may have changed inside a document. The Navigation API's two events come *after* the change, unlike
 * WXT's own event (codebases.md §4 no. 9); the older events are for pages that bypass it. The listener compares addresses
 * itself, so being told twice is harmless. Browsers without any of these are served by the watcher's slow pulse.
 */
export function watchNavigation(window: Window, changed: () => void, signal: AbortSignal): void {
  const navigation = (window as Window & { navigation?: EventTarget }).navigation;
  const options = { signal, passive: true };
  for (const type of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(type, changed, options);
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, changed, options);
}
