import { unpackWeights, type ReaderModel } from './model';
import packed from './weights.json';

let unpacked: ReaderModel | null | undefined;

/**
 * The weights that ship (`weights.json`, made by `npm run train`), unpacked at the first call, which takes a few
 * milliseconds. Null when the file is damaged: then the rules judge alone.
 */
export function shippedReader(): ReaderModel | null {
  unpacked ??= unpackWeights(packed);
  return unpacked;
}
