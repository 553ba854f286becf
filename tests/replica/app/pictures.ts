import type { PictureKind } from '../data/types';

const SHAPES: Record<PictureKind, string> = {
  bottle:
    '<rect x="44" y="14" width="32" height="14" rx="4" fill="#4b5563"/><rect x="38" y="28" width="44" height="78" rx="12" fill="COLOR"/><rect x="44" y="36" width="7" height="60" rx="3" fill="#fff" opacity=".35"/>',
  mug: '<path d="M34 28h52l-6 78H40z" fill="COLOR"/><rect x="30" y="22" width="60" height="10" rx="4" fill="#374151"/><rect x="66" y="4" width="5" height="22" rx="2" fill="#9ca3af"/><path d="M84 48c20-4 20 36-2 32" fill="none" stroke="COLOR" stroke-width="7"/>',
  'lunch-box':
    '<rect x="16" y="42" width="88" height="46" rx="9" fill="COLOR"/><rect x="16" y="34" width="88" height="14" rx="6" fill="#374151"/><path d="M60 50v36M60 68h42" stroke="#fff" opacity=".5" stroke-width="3"/>',
  basket:
    '<path d="M32 52c0-40 56-40 56 0" fill="none" stroke="#7c4a1e" stroke-width="6"/><path d="M16 50h88l-9 48H25z" fill="COLOR"/><path d="M18 62h84M20 74h80M22 86h76M40 50l4 48M60 50v48M80 50l-4 48" stroke="#7c4a1e" stroke-width="2" opacity=".6"/>',
  kitchen:
    '<rect x="28" y="58" width="9" height="50" rx="4" fill="#b98a5a"/><ellipse cx="32" cy="38" rx="13" ry="21" fill="COLOR"/><rect x="57" y="58" width="9" height="50" rx="4" fill="#b98a5a"/><path d="M50 14h22v42H50z" fill="COLOR"/><path d="M56 20v28M61 20v28M66 20v28" stroke="#fff"/><rect x="85" y="58" width="9" height="50" rx="4" fill="#b98a5a"/><circle cx="89" cy="40" r="16" fill="COLOR"/>',
  machine:
    '<rect x="18" y="40" width="84" height="56" rx="5" fill="COLOR"/><circle cx="46" cy="68" r="17" fill="#e5e7eb"/><circle cx="46" cy="68" r="8" fill="#6b7280"/><rect x="74" y="52" width="20" height="14" fill="#fde68a"/><rect x="24" y="96" width="14" height="12" fill="#4b5563"/><rect x="82" y="96" width="14" height="12" fill="#4b5563"/>',
  paper:
    '<rect x="28" y="12" width="64" height="96" rx="3" fill="#fff" stroke="#cbd5e1"/><path d="M38 30h44M38 44h44M38 58h30M38 72h44M38 86h22" stroke="#94a3b8" stroke-width="4"/>',
};

const COLORS: Record<PictureKind, string> = {
  bottle: '#3f7f93',
  mug: '#c2614f',
  'lunch-box': '#6f9f6a',
  basket: '#c99355',
  kitchen: '#d9785f',
  machine: '#8795a8',
  paper: '#ffffff',
};

function asUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A drawn picture of a product: the replica fetches none from anywhere. */
export function pictureUrl(kind: PictureKind): string {
  return asUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="240" height="240"><rect width="120" height="120" fill="#f3efe9"/>${SHAPES[kind].replaceAll('COLOR', COLORS[kind])}</svg>`,
  );
}

/** A small round badge: level icons and emoji, which a reader must not count as pictures. */
export function badgeUrl(text: string, color: string): string {
  return asUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="16" viewBox="0 0 28 16"><rect width="28" height="16" rx="8" fill="${color}"/><text x="14" y="12" font-family="sans-serif" font-size="10" font-weight="700" text-anchor="middle" fill="#fff">${text}</text></svg>`,
  );
}

export const EMOJI_URL = asUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#fcd34d"/><circle cx="7" cy="8" r="1.3"/><circle cx="13" cy="8" r="1.3"/><path d="M6 12c2 3 6 3 8 0" fill="none" stroke="#000"/></svg>',
);
