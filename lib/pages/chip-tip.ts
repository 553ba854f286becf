import { TIP_CSS } from './chip-styles';
import type { Chips } from './chips';
import { adoptStyles } from './styles';

const TIP_TAG = 'portside-tip';
const DELAY = 350;

/**
 * Tooltips for chips. Chips let every pointer event through to the page, so the browser shows no `title` for them; instead the
 * page's own pointer moves are watched, passively, and the words are shown when the pointer rests on a chip.
 */
export function watchChipTips(window: Window, chips: Chips, signal: AbortSignal): void {
  const { document } = window;
  let over: HTMLElement | null = null;
  let tip: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function leave(): void {
    clearTimeout(timer);
    tip?.remove();
    over = tip = null;
  }

  function show(host: HTMLElement): void {
    if (!host.isConnected) return;
    const box = host.getBoundingClientRect();
    tip = document.createElement(TIP_TAG);
    // Read out already as the chip's own label.
    tip.setAttribute('aria-hidden', 'true');
    tip.style.setProperty('--x', `${Math.max(4, Math.min(box.left, window.innerWidth - 290))}px`);
    tip.style.setProperty('--y', `${Math.min(box.bottom + 4, window.innerHeight - 60)}px`);
    const root = tip.attachShadow({ mode: 'open' });
    adoptStyles(root, TIP_CSS);
    const text = document.createElement('div');
    text.textContent = host.getAttribute('title');
    root.append(text);
    document.documentElement.append(tip);
  }

  function move(event: PointerEvent): void {
    if (chips.count() === 0) return over ? leave() : undefined;
    const holder = event.target instanceof Node ? chips.holderOf(event.target) : null;
    const host = holder ? chips.hostIn(holder) : undefined;
    const hit = host !== undefined && contains(host.getBoundingClientRect(), event.clientX, event.clientY);
    if (hit && host === over) return;
    leave();
    if (!hit) return;
    over = host;
    timer = setTimeout(() => show(host), DELAY);
  }

  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('pointermove', move, options);
  for (const type of ['pointerdown', 'scroll', 'keydown', 'pointerleave'])
    document.addEventListener(type, leave, options);
  signal.addEventListener('abort', leave, { once: true });
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
