import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Spelling } from '@/lib/engine/listing/spelling/types';

let loaded: Promise<Spelling> | undefined;

/** The speller with the shipped dictionary, unpacked once and only when first wanted. */
async function load(): Promise<Spelling> {
  const [{ loadSpelling }, answer] = await Promise.all([
    import('@/lib/engine/listing/spelling/spelling'),
    fetch(browser.runtime.getURL('/spelling/dictionary.bin')),
  ]);
  return loadSpelling(new Uint8Array(await answer.arrayBuffer()));
}

/** The speller for English letters; undefined while it is loaded, or where it cannot be: the other checks go on without. */
export function useSpelling(wanted: boolean): Spelling | undefined {
  const [spelling, setSpelling] = useState<Spelling>();
  useEffect(() => {
    if (!wanted) return undefined;
    let shown = true;
    loaded ??= load();
    loaded.then(
      (speller) => {
        if (shown) setSpelling(() => speller);
      },
      () => {
        loaded = undefined;
      },
    );
    return () => {
      shown = false;
    };
  }, [wanted]);
  return wanted ? spelling : undefined;
}
