import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evaluate } from './command';

interface Line {
  id: string;
  level: string;
  junk: number;
  priority: string;
  evidence: { id: string; weight: number; quote?: string; field?: string }[];
  counter: { id: string; weight: number; quote?: string; field?: string }[];
  unknown: { id: string; needs: string[] }[];
}

async function run(args: string[], input = ''): Promise<{ code: number; lines: Line[]; errors: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let out = '';
  let errors = '';
  stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await evaluate(args, { stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]), stdout, stderr });
  await new Promise((done) => setImmediate(done));
  return {
    code,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
    errors,
  };
}

const judged = (...objects: unknown[]): Promise<Awaited<ReturnType<typeof run>>> =>
  run(['inquiries', '-'], objects.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));

describe('npm run evaluate -- inquiries', () => {
  it('writes one line per case, in order, with every key', async () => {
    const { code, lines, errors } = await judged(
      { id: 'a', text: 'We need 500 steel bottles 750 ml, FOB Ningbo, MOQ?' },
      { id: 'b', text: 'Enter your email and password here: http://203.0.113.4/login' },
    );
    expect([code, errors]).toEqual([0, '']);
    expect(lines.map(({ id, level }) => [id, level])).toEqual([
      ['a', 'genuine'],
      ['b', 'danger'],
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'level', 'junk', 'priority', 'evidence', 'counter', 'unknown']);
    for (const entry of lines.flatMap(({ evidence, counter }) => [...evidence, ...counter])) {
      expect(Object.keys(entry).length).toBe(3);
      expect((entry.quote === undefined) !== (entry.field === undefined)).toBe(true);
    }
  });

  it('reads a file, a byte order mark, Windows line ends and blank lines', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'in.jsonl');
    writeFileSync(file, '\uFEFF{"id":"1","text":"Hello"}\r\n\r\n{"id":2,"text":""}');
    const { code, lines } = await run(['inquiries', file]);
    expect([code, lines.map(({ id }) => id)]).toEqual([0, ['1', '2']]);
  });

  it('skips bad lines, names them and ends with 1', async () => {
    const { code, lines, errors } = await judged(
      { id: 'a', text: 'x' },
      '{oops',
      '[1]',
      { text: 'no id' },
      { id: 'e', text: 5 },
      {
        id: 'f',
        text: 'y',
      },
    );
    expect([code, lines.map(({ id }) => id)]).toEqual([1, ['a', 'f']]);
    expect(errors.trim().split('\n')).toEqual([
      'line 2: not valid JSON; skipped',
      'line 3: not a JSON object; skipped',
      'line 4: "id" is missing or not a text; skipped',
      'line 5: "text" is missing or not a text; skipped',
      '4 of 6 lines skipped.',
    ]);
  });

  it('takes odd optional values as unknown, with a warning, and judges the line', async () => {
    const { code, lines, errors } = await judged({
      id: 'a',
      text: 'Hello',
      suppliersContacted: 'many',
      sentAt: 'yesterday',
      channel: 'fax',
      buyer: { country: 'Atlantis', registeredAt: 7, blueLabel: 'yes' },
      links: 'none',
      unheardOf: { deep: true },
    });
    expect([code, lines.length]).toEqual([0, 1]);
    for (const key of [
      'suppliersContacted',
      'sentAt',
      'channel',
      'buyer.country',
      'buyer.registeredAt',
      'buyer.blueLabel',
      'links',
    ]) {
      expect(errors).toContain(`line 1: "${key}" is not`);
    }
    expect(errors).not.toContain('unheardOf');
  });

  it('takes every documented field', async () => {
    const { lines, errors } = await judged({
      id: 'a',
      text: 'Hi Lucy',
      subject: 'Tent',
      channel: 'inquiry',
      sentAt: '2026-11-16T01:00:00+01:00',
      product: 'Tent',
      ourProducts: ['tent'],
      ourNames: ['Lucy'],
      ipCountry: 'cn',
      suppliersContacted: 20,
      links: [{ text: 'x', href: 'https://example.com' }],
      attachments: ['a.jpg', { name: 'b.rar', type: 'application/x-rar', size: 10 }],
      images: 1,
      thread: [{ from: 'buyer', at: '2026-11-16T00:00:00Z', text: 'Hi Lucy' }],
      earlier: [{ at: '2026-11-10T00:00:00Z', text: 'Hi', name: 'A' }],
      buyer: {
        name: 'A', country: 'Germany', company: 'A GmbH', position: 'Buyer', website: 'a.example', email: 'a@a.example', phone: '+49 1',
        fax: '+49 2', address: 'Street 1', registeredAt: '2026-11-15', blueLabel: true, productViews: null, validInquiries: -1,
        repliedInquiries: 1, validRfqs: 0, loginDays: 2, spamInquiries: 0, blacklisted: 0, orders: 1,
      },
      now: '2026-11-16T08:00:00Z',
    }); // prettier-ignore
    expect(errors).toBe('');
    const ids = [...(lines[0]?.evidence ?? []), ...(lines[0]?.counter ?? [])].map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'danger.archive-attachment',
        'bulk.many-suppliers',
        'bulk.new-account',
        'real.blue-label',
      ]),
    );
    const unknown = lines[0]?.unknown.find(({ id }) => id === 'bulk.no-views-many-inquiries');
    expect(unknown?.needs).toEqual(['buyer.productViews', 'buyer.validInquiries']);
  });

  it.each([
    [[], 'Usage'],
    [['nonsense', 'x'], 'Usage'],
    [['inquiries'], 'No file named'],
    [['inquiries', '/no/such/file'], 'no such file'],
    [['inquiries', tmpdir()], 'folder'],
  ])('ends with 2 on %j', async (args, message) => {
    const { code, errors } = await run(args);
    expect([code, errors.includes(message)]).toEqual([2, true]);
  });

  it('rounds every weight alike', async () => {
    const text =
      'Dear Sir, we are a professional SEO company and can bring your website to the first page of Google. Reply for our price list.';
    const { lines } = await judged({ id: 'a', text });
    const weights = lines.flatMap(({ evidence, counter }) => [...evidence, ...counter]);
    expect(weights.map(({ id }) => id)).toContain('reader.words');
    for (const { weight } of weights) expect(weight).toBe(Number(weight.toFixed(4)));
  });

  it.each([['--report'], ['--json']])(
    'has nothing to report without a label (%s), and says just that',
    async (flag) => {
      const line = JSON.stringify({ id: 'a', text: 'Hello' });
      const { code, lines, errors } = await run(['inquiries', '-', '--report', flag], line);
      expect([code, lines]).toEqual([2, []]);
      expect(errors).toBe('No line carries a label (spam or ham): nothing to report.\n');
    },
  );

  it('says so when there is nothing to judge', async () => {
    const { code, lines, errors } = await run(['inquiries', '-']);
    expect([code, lines]).toEqual([0, []]);
    expect(errors).toContain('empty');
  });
});
