import './icon.css';

/** Strokes on a 24 × 24 grid. One shape per meaning: verdicts must be told apart without colour. */
const PATHS = {
  genuine: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  unsure: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 1.9M12 17v.01',
  spam: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  danger: 'M12 3.5L2.8 19.5h18.4zM12 10v4.5M12 17.2v.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.01',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.4 1.4M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.4-1.4',
  'link-off':
    'M9 15a4 4 0 0 0 5 .4M16 14.4l3-3a4 4 0 0 0-5.7-5.7l-1.4 1.4M8.4 9.3L5 12.6a4 4 0 0 0 5.7 5.7l1.4-1.4M4 4l16 16',
  file: 'M14 3H6v18h12V7zM14 3v4h4',
  page: 'M4 5h16v14H4zM4 9h16M7 7v.01M10 7v.01',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  undo: 'M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2',
  reload: 'M20 12a8 8 0 1 1-2.6-5.9M20 4v5h-5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  hand: 'M8 13V5.5a1.5 1.5 0 0 1 3 0V11M11 10V4a1.5 1.5 0 0 1 3 0v7M14 11V5.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6c-3 0-4.3-1.6-7-6 0 0 1.5-1.8 4 1',
  chat: 'M4 5h16v11H9l-5 4z',
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h4.5l1.5 2.5h4l1.5-2.5H20',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  chevron: 'M6 9.5l6 6 6-6',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9.5l5-5 5 5M5 20h14',
  unplug: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-9.6 4.8M12 17v4M4 4l16 16',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  /** Spoken name; without it the icon is decoration beside a word. */
  label?: string;
}

/** One drawn sign, 16 px unless its surroundings say otherwise. */
export function Icon({ name, label }: IconProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="icon" viewBox="0 0 24 24" {...spoken}>
      <path d={PATHS[name]} />
    </svg>
  );
}
