import { useEffect, useState } from 'react';
import { MINUTE } from '@/lib/shared/time';

/** The time, ms UTC, renewed at each full minute while shown. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer = setTimeout(
      function tick() {
        setNow(Date.now());
        timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
      },
      MINUTE - (Date.now() % MINUTE),
    );
    return () => clearTimeout(timer);
  }, []);
  return now;
}
