import { expect, it } from 'vitest';
import { checkSignal } from '../../signal-check';
import signal from './many-suppliers';
it('finds what it should', () => expect(checkSignal(signal)).toEqual([]));
