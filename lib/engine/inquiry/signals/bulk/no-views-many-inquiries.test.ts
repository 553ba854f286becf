import { expect, it } from 'vitest';
import { checkSignal } from '../../signal-check';
import signal from './no-views-many-inquiries';
it('finds what it should', () => expect(checkSignal(signal)).toEqual([]));
