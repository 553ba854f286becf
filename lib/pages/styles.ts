/**
 * Gives a document or shadow root a style sheet that is not a node of the page. Does nothing where the environment has no
 * constructable sheets (jsdom).
 *
 * @returns takes the sheet away again.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  const sheet = makeSheet(css);
  if (!sheet || !('adoptedStyleSheets' in root)) return () => undefined;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** One sheet that many shadow roots share; null where there are no constructable sheets. */
export function makeSheet(css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return null;
  }
}

/** A stroked 24 × 24 drawing; built node by node, since pages may forbid markup from strings. */
export function drawIcon(document: Document, path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
