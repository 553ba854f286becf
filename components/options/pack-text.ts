import { parseRulePack, RulePackError, type PackFault, type RulePack } from '@/lib/engine/inquiry/rule-pack';

/** A rule pack as text: either a pack, or where the text goes wrong. */
export type PackReading =
  | { ok: true; pack: RulePack }
  | { ok: false; kind: 'json'; line: number; column: number }
  | { ok: false; kind: 'pack'; path: string; fault: PackFault };

/** Place of an offset in a text, both from 1. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

/** The first offset at which the text stops being JSON, as the engine reports it; the end when it does not say. */
function faultOffset(text: string, error: unknown): number {
  const found = error instanceof Error ? /position (\d{1,9})/.exec(error.message)?.[1] : undefined;
  return found === undefined ? text.length : Number(found);
}

/** Reads a rule pack from text; never throws. */
export function readPackText(text: string): PackReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, kind: 'json', ...placeOf(text, faultOffset(text, error)) };
  }
  try {
    return { ok: true, pack: parseRulePack(json) };
  } catch (error) {
    if (error instanceof RulePackError) return { ok: false, kind: 'pack', path: error.path, fault: error.fault };
    throw error;
  }
}

export function writePackText(pack: RulePack): string {
  return JSON.stringify(pack, null, 2);
}
