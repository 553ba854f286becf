import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Section } from '@/components/panel/section';
import type { PageAdapter } from '@/lib/pages/adapter';

/** Rules about the house itself: names, places, and that whatever is found by its name also has its test. */

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];

function walk(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const files = FOLDERS.flatMap(walk);
const code = files.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));
const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path);
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const here = relative(ROOT, import.meta.filename);

/** Families found by file name: one new thing = one new file plus its test beside it. */
const FAMILIES = [
  { name: 'signal', pattern: /^lib\/engine\/inquiry\/signals\/.+\.ts$/ },
  { name: 'adapter', pattern: /^lib\/pages\/adapters\/[^/]+\.ts$/ },
  { name: 'fact', pattern: /^lib\/engine\/inquiry\/facts\/kinds\/[^/]+\.ts$/ },
  { name: 'buyer type', pattern: /^lib\/engine\/inquiry\/buyer-type\/types\/[^/]+\.ts$/ },
  { name: 'section', pattern: /^components\/panel\/sections\/[^/]+\.tsx$/ },
  { name: 'title rule', pattern: /^lib\/engine\/listing\/rules\/[^/]+\/[^/]+\.ts$/ },
  { name: 'reply template', pattern: /^lib\/engine\/reply\/templates\/[^/]+\/meta\.ts$/ },
  { name: 'draft check', pattern: /^lib\/engine\/reply\/draft-check\/checks\/[^/]+\.ts$/ },
  { name: 'desk page', pattern: /^components\/desk\/pages\/[^/]+\.tsx$/ },
];

describe('names', () => {
  it('are kebab-case', () => {
    const strange = code.filter((path) => !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(basename(path)));
    expect(strange).toEqual([]);
  });

  it('say what a folder is about', () => {
    const vague = /\/(utils?|helpers?|managers?|services?|common|misc)(\/|\.tsx?$)/;
    expect(code.filter((path) => vague.test(`/${path}`))).toEqual([]);
  });
});

describe('every member of a family has its test beside it', () => {
  it.each(FAMILIES)('$name', ({ pattern }) => {
    // A name that starts with _ says that the file helps its neighbours.
    const members = code.filter((path) => pattern.test(path) && !isTest(path) && !basename(path).startsWith('_'));
    expect(members.length).toBeGreaterThan(0);
    const untested = members.filter(
      (path) =>
        !existsSync(
          join(
            ROOT,
            path.replace(/\.tsx?$/, (end) => `.test${end}`),
          ),
        ),
    );
    expect(untested).toEqual([]);
  });

  it('and no test is left without its subject', () => {
    const tests = code.filter((path) => isTest(path) && FAMILIES.some(({ pattern }) => pattern.test(path)));
    const orphans = tests.filter((path) => !existsSync(join(ROOT, path.replace('.test.', '.'))));
    expect(orphans).toEqual([]);
  });
});

describe('the id is the file name', () => {
  it('of each panel section', () => {
    const modules = import.meta.glob<{ default: Section }>(['../components/panel/sections/*.tsx', '!**/*.test.tsx'], {
      eager: true,
    });
    expect(Object.keys(modules).length).toBeGreaterThan(0);
    for (const [path, module] of Object.entries(modules)) expect(module.default.id).toBe(basename(path, '.tsx'));
  });

  it('of each page adapter', () => {
    const modules = import.meta.glob<{ default: PageAdapter }>(['../lib/pages/adapters/*.ts', '!**/*.test.ts'], {
      eager: true,
    });
    expect(Object.keys(modules).length).toBeGreaterThan(0);
    for (const [path, module] of Object.entries(modules)) expect(module.default.id).toBe(basename(path, '.ts'));
  });
});

describe('tests', () => {
  const tests = code.filter((path) => isTest(path) && path !== here);

  it('all run', () => {
    const silenced = /\b(it|test|describe)\.(only|skip|todo|fails)\b|\bx(it|describe)\(/;
    expect(tests.filter((path) => silenced.test(text(path)))).toEqual([]);
  });

  it('all assert something', () => {
    const asserts = /\b(expect(TypeOf)?|assert\w*|fc\.assert|checkSignal|check[A-Z]\w*)\s*[(.]/;
    expect(tests.filter((path) => !asserts.test(text(path)))).toEqual([]);
  });
});

describe('checks', () => {
  it('are never silenced in a file', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable/;
    expect(code.filter((path) => path !== here && silenced.test(text(path)))).toEqual([]);
  });
});

describe('languages', () => {
  it('name the extension with the same keys', () => {
    const keys = (locale: string) =>
      Object.keys(JSON.parse(text(`public/_locales/${locale}/messages.json`)) as object).sort();
    expect(keys('zh_CN')).toEqual(keys('en'));
    expect(keys('en').length).toBeGreaterThan(0);
  });
});

describe('notes', () => {
  it.each(['lib/pages', 'lib/engine', 'lib/store'])('%s says what is banned there', (folder) => {
    expect(existsSync(join(ROOT, folder, 'README.md'))).toBe(true);
  });

  it('name only commands and files that exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const builtIn = ['ci', 'install', 'start', 'test'];
    for (const note of ['README.md', ...walk('docs').filter((path) => path.endsWith('.md'))]) {
      const commands = [...text(note).matchAll(/npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
      expect(commands.filter((name) => !(name in scripts) && !builtIn.includes(name), note)).toEqual([]);
      const links = [...text(note).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
      expect(links.filter((link) => !existsSync(join(ROOT, dirname(note), link)))).toEqual([]);
    }
  });
});
