import { useId, type ReactNode } from 'react';
import './card.css';

interface CardProps {
  title: string;
  /** At the right of the title: tags, a small button, a number. */
  aside?: ReactNode;
  /** The title is there for assistive technology but not drawn: the content speaks for itself. */
  titleHidden?: boolean;
  /** Extra class, e.g. `level-danger` for a coloured edge. */
  tone?: string;
  busy?: boolean;
  children: ReactNode;
}

/** The frame of a section: a named region, one surface, no boxes inside. */
export function Card({ title, aside, titleHidden = false, tone = '', busy = false, children }: CardProps) {
  const id = useId();
  const heading = (
    <h2 id={id} className={titleHidden ? 'quiet-text' : 'grow'}>
      {title}
    </h2>
  );
  return (
    <section className={`card ${tone}`} aria-labelledby={id} aria-busy={busy}>
      {titleHidden ? (
        heading
      ) : (
        <div className="card-head">
          {heading}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
