import type { PageAdapter } from './adapter';
import { isVisible } from './visible';

/**
 * Which frames work. The top frame always does. The shell of the backend can show a chat or an inquiry inside a frame of its
 * own, nobody has written down where (seller-pages.md §1.1), so a frame works when it is one of those two hosts, large, and
 * shows something to read. All others end at once.
 */

const FRAME_HOSTS: readonly string[] = ['onetalk.alibaba.com', 'message.alibaba.com'];
/** CSS px; a hidden helper or a badge is smaller, a chat is not usable in less. */
const LEAST_WIDTH = 480;
const LEAST_HEIGHT = 320;
/** A frame that shows nothing to read in this time is none of ours. ms. */
const PATIENCE = 20_000;
const LOOK = 500;

/** Resolves with whether this frame is to be watched; `false` at once for the many that are not. */
export async function guardFrame(
  window: Window,
  findAdapter: (url: URL) => PageAdapter | null,
  signal: AbortSignal,
): Promise<boolean> {
  if (window.top === window.self) return true;
  if (!FRAME_HOSTS.includes(window.location.hostname)) return false;
  for (let waited = 0; waited <= PATIENCE && !signal.aborted; waited += LOOK) {
    if (isSmall(window)) return false;
    if (isWorkplace(window, findAdapter)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return false;
}

/** A frame not laid out yet has no size at all; that is not the same as small. */
function isSmall({ innerWidth, innerHeight }: Window): boolean {
  return innerWidth > 0 && innerHeight > 0 && (innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT);
}

function isWorkplace(window: Window, findAdapter: (url: URL) => PageAdapter | null): boolean {
  if (window.innerWidth === 0 || window.innerHeight === 0) return false;
  try {
    const { document } = window;
    const url = new URL(document.URL);
    const roots = findAdapter(url)?.watchRoots({ document, url, isVisible, now: Date.now() }) ?? [];
    return roots.some(isVisible);
  } catch {
    return false;
  }
}
