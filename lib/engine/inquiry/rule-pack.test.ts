import { describe, expect, it } from 'vitest';
import { parseRulePack, RulePackError } from './rule-pack';
import json from './rule-pack.json';

type Json = Record<string, unknown>;

/** The shipped pack with one value changed, by path. */
function changed(path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(json) as Json;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Json;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}

it('accepts the shipped pack', () => {
  expect(parseRulePack(json).version).toBe(json.version);
});

describe('refuses, naming the place', () => {
  it.each([
    [['version'], '', 'version'],
    [['date'], '22.11.2026', 'date'],
    [['date'], '2026-13-40', 'date'],
    [['prior'], Number.NaN, 'prior'],
    [['thresholds', 'spam'], 1.2, 'thresholds.spam'],
    [['thresholds', 'genuine'], 0.95, 'thresholds.genuine'],
    [['bounds', 'bulk'], undefined, 'bounds'],
    [['typo'], 1, '(top)'],
    [['signals', 'bulk.off-topic', 'weight'], '2', 'signals["bulk.off-topic"].weight'],
    [['signals', 'bulk.off-topic', 'weight'], -1, 'signals["bulk.off-topic"].weight'],
    [['signals', 'real.history', 'weight'], 1, 'signals["real.history"].weight'],
    [['signals', 'guard.one-line', 'weight'], 1, 'signals["guard.one-line"].weight'],
    [['signals', 'bulk.off-topic', 'enabled'], 'yes', 'signals["bulk.off-topic"].enabled'],
    [['signals', 'bulk.off-topic', 'source'], undefined, 'signals["bulk.off-topic"]'],
    [['signals', 'bulk.off-topic', 'wieght'], 1, 'signals["bulk.off-topic"]'],
    [['signals', 'bulk.off-topic', 'options'], [], 'signals["bulk.off-topic"].options'],
    [['signals', 'odd'], {}, 'signals["odd"]'],
    [['signals'], [], 'signals'],
  ])('%j = %j', (path, value, place) => {
    const attempt = (): unknown => parseRulePack(changed(path, value));
    expect(attempt).toThrow(RulePackError);
    expect(attempt).toThrow(`rule pack, ${place}:`);
  });

  it.each([null, 'text', 7, []])('%j', (input) => {
    expect(() => parseRulePack(input)).toThrow('rule pack, (top): must be an object');
  });
});

describe('tells what is wrong in a form that can be translated', () => {
  it.each([
    [['thresholds', 'spam'], 7, 'thresholds.spam', { code: 'not-number', values: { least: 0, most: 1 } }],
    [
      ['thresholds', 'genuine'],
      0.99,
      'thresholds.genuine',
      { code: 'not-below', values: { limit: json.thresholds.spam } },
    ],
    [['bounds', 'real'], undefined, 'bounds', { code: 'missing', values: { key: 'real' } }],
    [['signals', 'real.history', 'weight'], 1, 'signals["real.history"].weight', { code: 'wrong-sign' }],
  ])('%j = %j', (path, value, place, fault) => {
    let error: unknown;
    try {
      parseRulePack(changed(path, value));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ path: place, fault });
  });

  it('keeps values of the pack as they are, also those that look like a pattern', () => {
    expect(() => parseRulePack({ ...json, '$& $1': 1 })).toThrow('rule pack, (top): unknown key "$& $1"');
  });
});
