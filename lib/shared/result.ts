/** A receipt: either it worked, or a code a caller can branch on and a sentence for the log. Never thrown. */
export type Result<T, Code extends string = string> =
  { ok: true; value: T } | { ok: false; code: Code; message: string };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<Code extends string>(code: Code, message: string): { ok: false; code: Code; message: string } {
  return { ok: false, code, message };
}
