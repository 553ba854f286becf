import { expect, it } from 'vitest';
import { checkSignal } from '../../signal-check';
import signal from './one-line';
it('finds what it should', () => expect(checkSignal(signal)).toEqual([]));
