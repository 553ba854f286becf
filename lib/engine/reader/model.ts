/** What the training script writes and the extension ships: one signed byte per feature. No text can be read back from it. */
export interface ReaderWeights {
  version: string;
  /** Number of features = 2^bits. */
  bits: number;
  bias: number;
  /** Weight of feature i = data[i] · scale. */
  scale: number;
  /** Base64 of 2^bits signed bytes. */
  data: string;
}

export interface ReaderModel {
  version: string;
  bits: number;
  bias: number;
  weights: Float32Array;
  /** What was learned on this device; see personal.ts. */
  learned?: Learned;
}

/** Small changes to a model's weights. */
export interface Learned {
  /** Names exactly these changes. */
  version: string;
  /** Log-odds to add to each weight; 0 = unchanged. */
  weights: Float32Array;
  /** How far (log-odds) a text must be moved towards junk, or towards genuine, before it counts at all. */
  slack: { junk: number; genuine: number };
}

/**
 * Unpacks shipped or imported weights.
 *
 * @returns null when they are not what they claim to be (wrong length, no numbers, not base64): the caller then goes on
 *   without the reader and says so, rather than judging with noise.
 */
export function unpackWeights(packed: unknown): ReaderModel | null {
  if (typeof packed !== 'object' || packed === null) return null;
  const { version, bits, bias, scale, data } = packed as Record<string, unknown>;
  if (typeof version !== 'string' || typeof data !== 'string') return null;
  if (typeof bits !== 'number' || !Number.isInteger(bits) || bits < 8 || bits > 20) return null;
  if (typeof bias !== 'number' || typeof scale !== 'number' || !Number.isFinite(bias) || !Number.isFinite(scale))
    return null;
  const bytes = decodeBase64(data);
  if (bytes?.length !== 1 << bits) return null;
  const weights = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = (((bytes[i] ?? 0) << 24) >> 24) * scale;
  return { version, bits, bias, weights };
}

function decodeBase64(data: string): Uint8Array | null {
  try {
    const text = atob(data);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}

/** Packs a trained model into signed bytes; the largest weight sets the scale. */
export function packWeights(model: ReaderModel): ReaderWeights {
  const largest = model.weights.reduce((max, w) => Math.max(max, Math.abs(w)), 1e-6);
  const scale = largest / 127;
  let binary = '';
  for (const weight of model.weights) binary += String.fromCharCode(Math.round(weight / scale) & 0xff);
  return { version: model.version, bits: model.bits, bias: model.bias, scale, data: btoa(binary) };
}
