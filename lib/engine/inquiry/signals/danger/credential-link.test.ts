import { expect, it } from 'vitest';
import { checkSignal } from '../../signal-check';
import signal from './credential-link';
it('finds what it should', () => expect(checkSignal(signal)).toEqual([]));
