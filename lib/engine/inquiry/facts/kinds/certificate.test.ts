import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('certificate', () => {
  it('names what is named', () => {
    expect(values('certificate', 'Do you have FDA and LFGB?').map(({ name }) => name)).toEqual(['fda', 'lfgb']);
    expect(values('certificate', 'Нужна декларация соответствия')[0]?.name).toBe('eac');
    expect(values('certificate', '需要CE认证')[0]?.name).toBe('ce');
  });

  it('says "any" once where none is named', () => {
    expect(values('certificate', 'Please send certificates. The certificate must be valid.')).toEqual([
      { name: 'any' },
    ]);
    expect(values('certificate', 'Haben Sie ein Zertifikat?')).toEqual([{ name: 'any' }]);
  });

  it('takes the certificate of origin for the paper it is', () => {
    expect(values('certificate', 'We need a certificate of origin')).toEqual([]);
  });
});
