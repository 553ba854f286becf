import { describe, expect, it } from 'vitest';
import { summarise } from './trace';

const base = { ph: 'X', pid: 1, tid: 1 };
const ours = { data: { url: 'chrome-extension://abc/content-scripts/seller.js' } };
const theirs = { data: { url: 'https://onetalk.alibaba.com/app.js' } };

describe('summarise', () => {
  it('counts nested calls once and tells ours from the page’s', () => {
    const result = summarise([
      { ...base, name: 'RunTask', ts: 0, dur: 20_000 },
      { ...base, name: 'FunctionCall', ts: 1000, dur: 10_000, args: theirs },
      { ...base, name: 'FunctionCall', ts: 12_000, dur: 4000, args: ours },
      { ...base, name: 'FunctionCall', ts: 13_000, dur: 1000, args: ours },
      { ...base, name: 'EvaluateScript', ts: 17_000, dur: 500, args: ours },
    ]);
    expect(result).toEqual({ own: 4.5, ownLongest: 4, all: 20, byClock: true });
  });

  it('takes the processor time of the thread where every event has it', () => {
    const task = { ...base, name: 'RunTask', ts: 0, dur: 20_000, tdur: 12_000 };
    const call = { ...base, name: 'FunctionCall', ts: 1000, dur: 10_000, args: ours };
    expect(summarise([task, { ...call, tdur: 3000 }])).toEqual({ own: 3, ownLongest: 3, all: 12, byClock: false });
    expect(summarise([task, call])).toEqual({ own: 10, ownLongest: 10, all: 20, byClock: true });
  });

  it('leaves tasks of other threads out', () => {
    const result = summarise([
      { ...base, name: 'RunTask', ts: 0, dur: 3000 },
      { ...base, name: 'FunctionCall', ts: 0, dur: 2000, args: theirs },
      { ...base, tid: 7, name: 'RunTask', ts: 0, dur: 9000 },
    ]);
    expect(result).toEqual({ own: 0, ownLongest: 0, all: 3, byClock: true });
  });
});
