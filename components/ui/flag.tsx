import { useState } from 'react';
import './flag.css';

/**
 * A country's flag as a drawn file (emoji flags do not render on Windows). Decoration: the country's name stands beside it;
 * a code without a file shows nothing.
 *
 * @param code ISO-3166 alpha-2, upper case.
 */
export function Flag({ code }: { code: string }) {
  const [missing, setMissing] = useState<string>();
  if (!/^[A-Z]{2}$/.test(code) || missing === code) return null;
  return (
    <img className="flag" src={`/flags/${code}.svg`} alt="" width={18} height={12} onError={() => setMissing(code)} />
  );
}
