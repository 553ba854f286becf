import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evaluate } from './command';
import { chance, plantIn } from './titles-planting';

interface Line {
  id: string;
  findings: {
    id: string;
    field: string;
    start: number;
    end: number;
    quote: string;
    suggestions: string[];
    severity: string;
  }[];
  score: number;
}

async function run(
  args: string[],
  input = '',
): Promise<{ code: number; out: string; lines: () => Line[]; errors: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let [out, errors] = ['', ''];
  stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await evaluate(args, { stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]), stdout, stderr });
  await new Promise((done) => setImmediate(done));
  const lines = () =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  return { code, out, lines, errors };
}

const linted = (...objects: unknown[]) =>
  run(['titles', '-'], objects.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));

describe('npm run evaluate -- titles', () => {
  it('writes one line per listing, in order, with findings and score', async () => {
    const title = "Men's Wicker Basket with Leather Straps";
    const { code, lines } = await linted(
      { id: 'a', title, attributes: { Gender: 'Women' } },
      { id: 2, title: 'Outdoor Wicker Picnic Basket with Lid for 2 Persons' },
    );
    expect(code).toBe(0);
    expect(lines().map(({ id, score }) => [id, score])).toEqual([
      ['a', 80],
      ['2', 100],
    ]);
    expect(lines()[0]?.findings).toEqual([
      expect.objectContaining({
        id: 'title.conflict',
        field: 'title',
        start: 0,
        end: 5,
        quote: "Men's",
        suggestions: ['Women'],
        severity: 'error',
      }),
    ]);
  });

  it('reads a file with a byte order mark, Windows line ends and blank lines', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'titles-')), 'in.jsonl');
    writeFileSync(file, '\uFEFF{"id":"1","title":"Basket"}\r\n\r\n{"id":"2","title":""}');
    const { code, lines } = await run(['titles', file]);
    expect([code, lines().map(({ id }) => id)]).toEqual([0, ['1', '2']]);
  });

  it('skips bad lines, names them and ends with 1', async () => {
    const { code, lines, errors } = await linted(
      { id: 'a', title: 'x' },
      '{oops',
      '[1]',
      { title: 'x' },
      { id: 'e' },
      { id: 'f', title: 'y' },
    );
    expect([code, lines().map(({ id }) => id)]).toEqual([1, ['a', 'f']]);
    expect(errors).toContain('line 2: not valid JSON; skipped');
    expect(errors).toContain('line 3: not a JSON object; skipped');
    expect(errors).toContain('line 4: "id" is missing or not a text; skipped');
    expect(errors).toContain('line 5: "title" is missing or not a text; skipped');
    expect(errors).toContain('4 of 6 lines skipped.');
  });

  it('takes odd optional values as unknown, with a warning', async () => {
    const { code, lines, errors } = await linted({
      id: 'a',
      title: 'Wicker Basket',
      keywords: 7,
      attributes: [],
      category: {},
      market: 1,
      description: false,
    });
    expect([code, lines().length]).toEqual([0, 1]);
    for (const key of ['keywords', 'attributes', 'category', 'market', 'description'])
      expect(errors).toContain(`"${key}" is not`);
  });

  it('knows a listing field by field', async () => {
    const { lines } = await linted({
      id: 'a',
      title: 'Aluminium Tray',
      market: 'US',
      keywords: 'steel tray, steel trays',
      description: 'Fine.',
    });
    const ids = lines()[0]?.findings.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['title.market-spelling', 'keywords.repeated', 'title.conflict', 'listing.detail-table']),
    );
  });

  it('reports rates, planted contradictions and time', async () => {
    const rows = ['Red', 'Blue', 'Black'].map((colour, id) =>
      JSON.stringify({ id, title: `${colour} Cotton Picnic Blanket with Straps 500 ml` }),
    );
    const { code, out } = await run(['titles', '-', '--report'], rows.join('\n'));
    expect(code).toBe(0);
    expect(out).toContain('3 titles');
    expect(out).toMatch(/Planted contradictions found: 100\.0 % of 3;/);
    expect(out).toContain('per key');
  });

  it.each([
    [['titles'], 'No file named'],
    [['titles', '/no/such/file'], 'no such file'],
    [['titles', tmpdir()], 'folder'],
    [['titles', '--odd'], 'Usage'],
  ])('ends with 2 on %j', async (args, message) => {
    const { code, errors } = await run(args);
    expect([code, errors.includes(message)]).toEqual([2, true]);
  });
});

describe('plantIn', () => {
  it('puts one contradiction into a copy and leaves the title', () => {
    const listing = { id: 'a', title: 'Red Basket 500ml', attributes: { Color: 'Red' } };
    const planted = plantIn(listing, chance(1));
    expect(planted.map(({ facet }) => facet).sort()).toEqual(['capacity', 'colour']);
    for (const { listing: changed } of planted) expect(changed).not.toEqual(listing);
    expect(listing.attributes).toEqual({ Color: 'Red' });
  });
}); // prettier-ignore
