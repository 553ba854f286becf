/** Work that waits for the next frame. */
export interface Frame {
  /** Once in the next frame, however often this is called until then. */
  request(): void;
  isPending(): boolean;
  cancel(): void;
}

/**
 * Runs `work` in a frame after the page's own style and layout and before its paint: what is asked about boxes and visibility
 * then costs nothing, while asking before would do the page's layout in our turn. A fresh observation of a box is always
 * told at that moment. It is begun in the frame's first step, because one begun during the observers' own step would raise
 * an error event in the page.
 */
export function createFrame(window: Window & typeof globalThis, work: () => void): Frame {
  let id: number | undefined;
  let isPending = false;
  // jsdom has none.
  const observer = typeof window.ResizeObserver === 'function' ? new window.ResizeObserver(run) : null;

  function cancel(): void {
    isPending = false;
    observer?.disconnect();
    if (id !== undefined) window.cancelAnimationFrame(id);
  }

  function run(): void {
    cancel();
    work();
  }

  return {
    cancel,
    isPending: () => isPending,
    request() {
      if (isPending) return;
      isPending = true;
      id = window.requestAnimationFrame(() => (observer ? observer.observe(window.document.documentElement) : run()));
    },
  };
}
