import { expect, it } from 'vitest';
import { checkSignal } from '../../signal-check';
import signal from './catalogue-and-price';
it('finds what it should', () => expect(checkSignal(signal)).toEqual([]));
