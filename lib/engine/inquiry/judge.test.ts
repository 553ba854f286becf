import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InquiryCase } from './case';
import { defaultPack } from './default-pack';
import { judge } from './judge';
import type { RulePack } from './rule-pack';
import { EXAMPLE_NOW, checkFindings } from './signal-check';
import type { Finding, Signal } from './signal';
import type { Level, Verdict } from './verdict';
import { viewCase } from './view';

function verdictOf(given: Partial<InquiryCase>): Verdict {
  return judge({ text: '', now: EXAMPLE_NOW, ...given }, defaultPack, undefined, null);
}

function levelOf(text: string): Level {
  return verdictOf({ text }).level;
}

/** A signal that finds what it is told to, for weighing. */
function signal(id: Signal['id'], ...strengths: number[]): Signal {
  const findings = strengths.map((strength): Finding => ({ field: 'text', value: id, strength }));
  const words = { zh: '测试', en: 'test' };
  return { id, description: words, reason: words, find: () => findings, examples: { hits: [], misses: [] } };
}

function packOf(weights: Record<string, number>, rest: Partial<RulePack> = {}): RulePack {
  const signals = Object.fromEntries(
    Object.entries(weights).map(([id, weight]) => [id, { weight, enabled: true, source: 'test', date: '2026-11-20' }]),
  );
  return { ...defaultPack, prior: 0, ...rest, signals };
}

function weighed(weights: Record<string, number>, ...signals: Signal[]): Verdict {
  return judge({ text: 'x', now: 0 }, packOf(weights), signals, null);
}

describe('levels', () => {
  it.each<[Level, string]>([
    [
      'genuine',
      'Hi Lucy, we run 12 toy shops in Spain and need 3,000 plush bears, 25 cm, CE, FOB Ningbo. MOQ and lead time?',
    ],
    ['genuine', 'Buscamos 2.000 guantes de nitrilo talla M, FOB Shanghai, plazo de entrega y muestra por favor.'],
    ['genuine', '我们需要采购500个800ml不锈钢保温杯，FOB宁波，交期多久？'],
    [
      'spam',
      'We are a professional manufacturer of cartons and offer competitive prices. If you are interested contact us.',
    ],
    ['danger', 'Your mailbox is full. Log in with your email and password to view the order: http://203.0.113.5/login'],
    [
      'danger',
      'Tender open to foreign suppliers, I get 3% commission, and a registration fee must be paid before the contract.',
    ],
    ['unsure', 'Hello'],
  ])('%s: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each(['', ' ', '\n\n', '😀😀😀', '\u200B\u200B', '???', 'AAAA'.repeat(5_000), '<html><body></body></html>'])(
    'a text that says nothing is unsure: %j',
    (text) => {
      expect(levelOf(text)).toBe('unsure');
    },
  );

  it('the probability always lies in the band of the level', () => {
    const { spam, genuine } = defaultPack.thresholds;
    const texts = ['Hello', 'price?', 'We offer SEO services', 'see attached', '500 pcs of blue tent 3x4 m, CIF Lagos'];
    for (const { level, junk } of texts.map((text) => verdictOf({ text }))) {
      const band = junk >= spam ? ['spam', 'danger'] : junk <= genuine ? ['genuine'] : ['unsure'];
      expect(band).toContain(level);
    }
  });
});

describe('weighing', () => {
  it("a signal's findings reach its weight and no more", () => {
    const { evidence } = weighed({ 'bulk.off-topic': 2 }, signal('bulk.off-topic', 1, 1, 1));
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(2, 2);
  });

  it('a group reaches its bound and no more', () => {
    const many = ['bulk.a', 'bulk.b', 'bulk.c', 'bulk.d'] as const;
    const pack = packOf(Object.fromEntries(many.map((id) => [id, 3])));
    const { evidence } = judge(
      { text: 'x', now: 0 },
      pack,
      many.map((id) => signal(id, 1)),
    );
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(pack.bounds.bulk, 2);
  });

  it('adds log-odds', () => {
    const { junk } = weighed(
      { 'bulk.advertising': 2, 'real.specifics': -1.2 },
      signal('bulk.advertising', 1),
      signal('real.specifics', 1),
    );
    expect(junk).toBeCloseTo(1 / (1 + Math.exp(-0.8)), 3);
  });

  it('orders by weight, what speaks for the level first', () => {
    const given = [signal('bulk.advertising', 1), signal('real.specifics', 1), signal('real.history', 1)] as const;
    const spam = weighed({ 'bulk.advertising': 4, 'real.specifics': -0.5, 'real.history': -0.2 }, ...given);
    expect([spam.level, spam.evidence.map(({ id }) => id), spam.counter.map(({ id }) => id)]).toEqual([
      'spam',
      ['bulk.advertising'],
      ['real.specifics', 'real.history'],
    ]);
    const genuine = weighed({ 'bulk.advertising': 0.5, 'real.specifics': -2, 'real.history': -1 }, ...given);
    expect([genuine.level, genuine.evidence.map(({ id }) => id), genuine.counter.map(({ id }) => id)]).toEqual([
      'genuine',
      ['real.specifics', 'real.history'],
      ['bulk.advertising'],
    ]);
  });

  it('leaves out what the pack switches off or does not name', () => {
    const pack = packOf({ 'bulk.off-topic': 4 });
    const off = { ...pack, signals: { 'bulk.off-topic': { ...pack.signals['bulk.off-topic']!, enabled: false } } };
    const both = [signal('bulk.off-topic', 1), signal('bulk.advertising', 1)];
    expect(judge({ text: 'x', now: 0 }, off, both, null)).toMatchObject({ level: 'unsure', evidence: [], counter: [] });
  });

  it('carries the version of its pack', () => {
    expect(verdictOf({ text: 'x' }).pack).toBe(defaultPack.version);
  });
});

describe('danger', () => {
  it('needs a danger signal beyond its threshold, however heavy the rest', () => {
    const weights = { 'bulk.advertising': 6, 'danger.invitation': 1 };
    expect(weighed(weights, signal('bulk.advertising', 1), signal('danger.invitation', 1)).level).toBe('spam');
  });

  it('is not talked away by genuine-looking detail', () => {
    const weights = { 'danger.credential-link': 3, 'real.specifics': -5 };
    const verdict = weighed(weights, signal('danger.credential-link', 1), signal('real.specifics', 1));
    expect(verdict).toMatchObject({ level: 'danger', priority: 'spam', actionId: 'do-not-open-link' });
    expect(verdict.junk).toBeGreaterThanOrEqual(defaultPack.thresholds.spam);
    expect(verdict.counter.map(({ id }) => id)).toEqual(['real.specifics']);
  });
});

describe('guards', () => {
  it('one line with nothing against it but its brevity is no spam', () => {
    const verdict = weighed(
      { 'bulk.no-salutation-no-product': 6, 'guard.one-line': 0 },
      signal('bulk.no-salutation-no-product', 1),
      signal('guard.one-line', 1),
    );
    expect(verdict.level).toBe('unsure');
    expect(verdict.counter.map(({ id }) => id)).toEqual(['guard.one-line']);
  });

  it('a beginner who asks only for the catalogue is no spam', () => {
    const weights = { 'bulk.catalogue-and-price': 6, 'guard.novice': 0 };
    expect(weighed(weights, signal('bulk.catalogue-and-price', 1), signal('guard.novice', 1)).level).toBe('unsure');
  });

  it('a pitch stays spam however short', () => {
    const weights = { 'bulk.advertising': 4, 'guard.one-line': 0 };
    expect(weighed(weights, signal('bulk.advertising', 1), signal('guard.one-line', 1)).level).toBe('spam');
  });

  it.each([
    ['alone', {}],
    ['beside much that speaks for the buyer', { text: 'We need 500 tents, 3x4 m, blue, FOB Ningbo, lead time? MOQ?' }],
  ])('many suppliers %s: unsure, with both readings', (_what, given) => {
    const verdict = verdictOf({ text: 'Hello', suppliersContacted: 22, ...given });
    expect(verdict.level).toBe('unsure');
    expect(verdict.readings).toHaveLength(2);
    expect(verdict.actionId).toBe('decide-suppliers');
  });

  it('many suppliers does not soften a danger', () => {
    const verdict = verdictOf({
      text: 'Please find attached purchase order',
      attachments: [{ name: 'po.exe' }],
      suppliersContacted: 40,
    });
    expect(verdict.level).toBe('danger');
    expect(verdict.readings).toBeUndefined();
  });

  it('junk that is neither danger nor advertising still gets a template, last', () => {
    const verdict = weighed({ 'bulk.repeat-sender': 4 }, signal('bulk.repeat-sender', 1));
    expect(verdict).toMatchObject({ level: 'spam', priority: 'low', actionId: 'send-template-last' });
  });

  it('detail does not make a pitch a request', () => {
    const weights = { 'bulk.advertising': 4, 'real.specifics': -4 };
    expect(weighed(weights, signal('bulk.advertising', 1), signal('real.specifics', 1)).level).toBe('spam');
  });

  it('detail does not make a sender of false origin genuine', () => {
    const weights = { 'probe.domestic-ip': 1.5, 'real.specifics': -5 };
    expect(weighed(weights, signal('probe.domestic-ip', 1), signal('real.specifics', 1)).level).toBe('unsure');
  });
});

describe('unknown inputs', () => {
  it('are named and count for nothing', () => {
    const asked = verdictOf({
      text: 'Hello',
      suppliersContacted: 3,
      earlier: [],
      buyer: { registeredAt: EXAMPLE_NOW - 20 * 86_400_000 },
    });
    const open = verdictOf({ text: 'Hello' });
    expect(asked.junk).toBe(open.junk);
    const ids = (verdict: Verdict): string[] => verdict.unknown.map(({ id }) => id);
    expect(ids(open)).toEqual(
      expect.arrayContaining(['bulk.many-suppliers', 'bulk.repeat-sender', 'bulk.new-account']),
    );
    expect(ids(asked)).not.toContain('bulk.many-suppliers');
  });

  it('hidden counters are unknown, not zero', () => {
    const { unknown } = verdictOf({ text: 'Hello', buyer: { productViews: null, validInquiries: 400 } });
    expect(unknown).toContainEqual({ id: 'bulk.no-views-many-inquiries', needs: ['buyer.productViews'] });
  });
});

describe('priority and what to do', () => {
  const full: Partial<InquiryCase> = {
    text: 'Dear Lucy, we are importers in Chile with 40 shops. We need 2,000 camping tents 3x4 m, FOB Ningbo. What is the lead time? Can we see a sample?',
    ourNames: ['Lucy'],
    ourProducts: ['camping tent'],
  };

  it('high: addressed, our product, who they are, specifics; says how many questions to answer', () => {
    expect(verdictOf(full)).toMatchObject({ level: 'genuine', priority: 'high', actionId: 'answer-in-full' });
    expect(verdictOf(full).action.en).toContain('2 questions');
    expect(verdictOf(full).action.zh).toContain('2 点');
  });

  it('a blue label is followed up at once', () => {
    expect(verdictOf({ ...full, buyer: { blueLabel: true } }).actionId).toBe('answer-blue-label');
  });

  it('low: invitation letters and what we do not sell', () => {
    expect(verdictOf({ text: 'Please send an invitation letter for our visa.' })).toMatchObject({
      priority: 'low',
      actionId: 'template-invitation',
    });
    const offTopic = verdictOf({ text: 'We are looking for excavator buckets.', ourProducts: ['yoga mat'] });
    expect(offTopic.priority).toBe('low');
  });

  it('low: only the catalogue is wanted', () => {
    expect(verdictOf({ text: 'Dear sir, please send your catalogue and price list.' })).toMatchObject({
      level: 'unsure',
      priority: 'low',
      actionId: 'send-template',
    });
  });

  it('spam: advertising is kept as market information', () => {
    const pitch =
      'We are a professional manufacturer of cartons. We offer good prices. If you are interested contact us.';
    expect(verdictOf({ text: pitch })).toMatchObject({ priority: 'spam', actionId: 'keep-as-market-info' });
  });

  it('an unexplained file stays closed', () => {
    const verdict = verdictOf({ text: 'Hello', attachments: [{ name: 'scan.pdf' }] });
    expect(verdict.actionId).toBe('ask-before-opening');
  });
});

describe('on any input', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.lorem({ maxCount: 30 }),
    fc
      .array(
        fc.constantFrom(
          'we',
          'are',
          'a',
          'manufacturer',
          'of',
          'price',
          '500',
          'pcs',
          'click',
          'the',
          'link',
          'to',
          'view',
          'order',
          '请',
          '报价',
          'http://a.b.com/x',
          '<a href="x">',
          'каталог',
          'فاتورة',
          '\u200B',
          '\u202E',
          '\n\n',
        ),
        {
          maxLength: 40,
        },
      )
      .map((words) => words.join(' ')),
  );
  const anyCase = fc.record(
    {
      text,
      subject: text,
      product: text,
      now: fc.integer({ min: 0, max: 4e12 }),
      sentAt: fc.integer({ min: 0, max: 4e12 }),
      ourProducts: fc.array(text, { maxLength: 4 }),
      ourNames: fc.array(text, { maxLength: 3 }),
      ipCountry: fc.constantFrom('CN', 'US', 'ZZ', ''),
      suppliersContacted: fc.nat(),
      links: fc.array(fc.record({ href: fc.oneof(text, fc.webUrl()), text }), { maxLength: 3 }),
      attachments: fc.array(fc.record({ name: text, type: text }), { maxLength: 3 }),
      images: fc.nat(9),
      thread: fc.array(fc.record({ from: fc.constantFrom<'buyer' | 'us'>('buyer', 'us'), text }), { maxLength: 4 }),
      earlier: fc.array(fc.record({ text, name: text }), { maxLength: 3 }),
      buyer: fc.record(
        {
          name: text,
          country: fc.constantFrom('DE', 'CN', 'ZZ', ''),
          company: text,
          email: fc.oneof(text, fc.emailAddress()),
          phone: text,
          website: text,
          registeredAt: fc.integer({ min: 0, max: 4e12 }),
          blueLabel: fc.boolean(),
          productViews: fc.option(fc.nat()),
          validInquiries: fc.option(fc.nat()),
          loginDays: fc.option(fc.nat()),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['text', 'now'] },
  );

  it('judges, the same way twice, and every quote stands in the original', () => {
    fc.assert(
      fc.property(anyCase, (inquiry) => {
        const verdict = judge(inquiry, defaultPack);
        expect(judge(inquiry, defaultPack)).toEqual(verdict);
        const lines = [...verdict.evidence, ...verdict.counter];
        expect(
          checkFindings(
            viewCase(inquiry),
            lines.map(({ span, field }) => ({ span, field })),
          ),
        ).toEqual([]);
        const clues = verdict.reader?.clues ?? [];
        if (verdict.level !== 'unsure') expect(lines.length + clues.length).toBeGreaterThan(0);
        expect(verdict.junk >= 0 && verdict.junk <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one word', 'a'.repeat(1 << 20)],
    ['blanks', ' '.repeat(1 << 20)],
    ['dots', 'a.'.repeat(1 << 19)],
    ['openings of patterns', 'we are a '.repeat(116_000)],
    ['at signs', 'a@'.repeat(1 << 19)],
    ['tags', '<a href='.repeat(1 << 17)],
    ['invisible characters', 'p\u200B'.repeat(1 << 19)],
    ['mixed scripts', 'аa'.repeat(1 << 19)],
    ['base64', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo'.repeat(30_000)],
    ['Chinese', '我们是厂家'.repeat(200_000)],
    ['emoji', '😀'.repeat(1 << 19)],
    ['question marks', '?'.repeat(1 << 20)],
  ])('a megabyte of %s has a verdict', (_what, hostile) => {
    expect(['unsure', 'spam', 'genuine']).toContain(levelOf(hostile));
  });

  it('finds a danger at either end of a megabyte', () => {
    const hay = 'lorem ipsum '.repeat(87_000);
    const bait = 'Log in with your email and password to view the order: http://203.0.113.5/login';
    expect(levelOf(`${bait}\n\n${hay}`)).toBe('danger');
    expect(levelOf(`${hay}\n\n${bait}`)).toBe('danger');
  });
});
