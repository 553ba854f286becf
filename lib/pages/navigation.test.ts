// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { watchNavigation } from './navigation';

it('tells of every kind of route change until it is stopped', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const changed = vi.fn();
  const stop = new AbortController();
  watchNavigation(window, changed, stop.signal);
  navigation.dispatchEvent(new Event('currententrychange'));
  navigation.dispatchEvent(new Event('navigatesuccess'));
  window.dispatchEvent(new Event('popstate'));
  window.dispatchEvent(new Event('hashchange'));
  expect(changed).toHaveBeenCalledTimes(4);
  stop.abort();
  navigation.dispatchEvent(new Event('currententrychange'));
  window.dispatchEvent(new Event('popstate'));
  expect(changed).toHaveBeenCalledTimes(4);
});

it('does without the Navigation API', () => {
  const changed = vi.fn();
  watchNavigation(window, changed, new AbortController().signal);
  window.dispatchEvent(new Event('hashchange'));
  expect(changed).toHaveBeenCalledTimes(1);
});
