import type { Chip } from '../snapshots/snapshot';

const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";

/**
 * The rule of an element of ours in the page. `!important` throughout: page rules such as `.row > *` would win over `:host`
 * otherwise, and `all: initial` keeps the page's fonts and colours out.
 */
function host(rules: string, state = ''): string {
  return `:host${state} { ${rules.replaceAll(';', ' !important;')} }`;
}

/**
 * Looks of the chips. Colours are the light theme's verdict tokens: the seller backend is light whatever the user's own theme
 * is. Sizes are px, as `rem` follows the page. The build takes the white space out (wxt.config.ts).
 */
export const CHIP_CSS = `
${host('all: initial; position: absolute; right: 6px; bottom: 3px; z-index: 1; display: block; pointer-events: none; contain: layout style;')}
${host('bottom: auto; top: 5px;', "([place='upper'])")}
${host('visibility: hidden;', '([off])')}
${host('right: auto; bottom: auto; top: var(--y, 50%); left: var(--x, 12px); transform: translateY(-50%);', "([place='header'])")}
span { display: flex; align-items: center; gap: 3px; box-sizing: border-box; height: 18px; padding: 0 6px 0 4px;
  border: 1px solid currentColor; border-radius: 9px; white-space: nowrap; font: 600 11px/16px ${FONT}; }
span.partial { border-style: dashed; }
sup { align-self: flex-start; margin-left: -1px; font: 700 9px/11px ${FONT}; }
svg { width: 12px; height: 12px; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
  stroke-linejoin: round; }
.danger { color: #b3261e; background: #fdeceb; }
.spam { color: #8a4b08; background: #fbf0e2; }
.unsure { color: #5b4b9a; background: #efecfa; }
.genuine { color: #0f6b45; background: #e5f5ed; }
@media (forced-colors: active) { span { forced-color-adjust: none; } }
@media print { ${host('display: none;')} }
`;

/** One drawing per level, 24 × 24, strokes only: check, question mark, bin, warning. */
export const ICONS: Record<Chip['level'], string> = {
  genuine: 'M5 12.5l4.5 4.5L19 7.5',
  unsure: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.01',
  spam: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  danger: 'M12 3.5L22 20H2zM12 10v4.5M12 17.3v.01',
};

/** The tooltip of a chip. */
export const TIP_CSS = `
${host('all: initial; position: fixed; z-index: 2147483646; pointer-events: none; left: var(--x, 0); top: var(--y, 0);')}
div { max-width: 280px; padding: 6px 9px; border-radius: 6px; background: #1b2230; color: #fff; box-shadow: 0 2px 8px rgb(16 24 40 / 25%);
  font: 12px/1.5 ${FONT}; overflow-wrap: anywhere; }
`;

/** The notice after an update of the extension. */
export const NOTICE_CSS = `
${host('all: initial; position: fixed; z-index: 2147483647; right: 16px; bottom: 16px;')}
div { display: flex; align-items: center; gap: 8px; max-width: 320px; padding: 8px 8px 8px 12px; border-radius: 8px; border: 1px solid #e3e6eb;
  background: #fff; color: #1b2230; box-shadow: 0 2px 10px rgb(16 24 40 / 18%); font: 13px/1.5 ${FONT}; }
button { all: unset; cursor: pointer; width: 24px; height: 24px; border-radius: 5px; display: grid; place-items: center; color: #5a6475; }
button:hover { background: #f0f2f5; }
button:focus-visible { outline: 2px solid #0b63ce; }
svg { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
`;

/** Marks a quoted passage; see highlight.ts. */
export const HIGHLIGHT_CSS = '::highlight(portside-quote) { background-color: #ffe9a8; color: #1b2230; }';
