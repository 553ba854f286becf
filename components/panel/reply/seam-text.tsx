import { Fragment } from 'react';
import type { Hole } from '@/lib/engine/reply/liquid';

interface SeamTextProps {
  text: string;
  holes: readonly Hole[];
  direction: 'ltr' | 'rtl';
  language: string;
  label: string;
}

/** The letter as it will stand in the composer, its gaps dashed. A read-only text: it takes focus, so that the keyboard scrolls it. */
export function SeamText({ text, holes, direction, language, label }: SeamTextProps) {
  return (
    <div
      className="draft draft-preview"
      role="textbox"
      aria-readonly
      aria-multiline
      aria-label={label}
      dir={direction}
      lang={language}
      tabIndex={0}
    >
      {holes.map((hole, index) => (
        <Fragment key={index}>
          {text.slice(holes[index - 1]?.end ?? 0, hole.start)}
          <mark className="hole">{text.slice(hole.start, hole.end)}</mark>
        </Fragment>
      ))}
      {text.slice(holes.at(-1)?.end ?? 0)}
    </div>
  );
}
