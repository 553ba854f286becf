import { describe, expect, it } from 'vitest';
import { fieldName } from './fields';

describe('fieldName', () => {
  it('names a field by its last part', () => {
    expect(fieldName('buyer.registeredAt', 'zh')).toBe('注册时间');
    expect(fieldName('open.buyer.email', 'en')).toBe('e-mail');
  });
  it('keeps the name of a field it does not know', () => {
    expect(fieldName('open.toString', 'zh')).toBe('open.toString');
    expect(fieldName('brandNew', 'en')).toBe('brandNew');
  });
});
