import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { evaluateReplies } from './replies';
import { repliesAsMarkdown, repliesReport, type AnsweredText } from './replies-report';

async function run(lines: string[], args: string[] = ['-']) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await evaluateReplies(args, { stdin: Readable.from(lines.map((line) => `${line}\n`)), stdout, stderr });
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

it('writes what it proposes and asks, one line each', async () => {
  const line = { id: 'a', text: 'Hello, we need 500 pcs of steel bottles to Hamburg. What is the MOQ?' };
  const { code, out } = await run([JSON.stringify(line)]);
  const answer = JSON.parse(out) as AnsweredText;
  expect(code).toBe(0);
  expect(answer.templates).toHaveLength(3);
  expect(answer.asked).not.toContain('quantity');
  expect(answer.asked).not.toContain('port');
});

it('skips a bad line and says which', async () => {
  const { code, err } = await run(['{', JSON.stringify({ id: 'b', text: 'Hi' })]);
  expect(code).toBe(1);
  expect(err).toContain('line 1');
});

it('wants a file', async () => {
  expect((await run([], [])).code).toBe(2);
  expect((await run([], ['/nowhere/at/all.jsonl'])).err).toContain('no such file');
});

it('reports what was asked although given, and how many questions were seen', () => {
  const text: AnsweredText = {
    id: 'a',
    level: 'genuine',
    templates: ['moq'],
    asked: ['quantity'],
    wronglyAsked: ['quantity'],
    askedInPassing: [],
    labelled: true,
    questions: { labelled: 4, seen: 3 },
    unlisted: 0,
    ms: 2,
  };
  const report = repliesReport([text, { ...text, id: 'b', wronglyAsked: [], templates: [] }]);
  expect(report).toMatchObject({ withoutProposal: 1, wronglyAsked: [{ id: 'a', kinds: ['quantity'] }] });
  expect(repliesAsMarkdown(report)).toContain('| of them seen | 6 (0.750) |');
});
