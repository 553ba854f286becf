/** The gates of `npm test`, cheapest first (docs/architecture.md). */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/say.mjs';
import { projectEnv, ROOT } from '../lib/setup.mjs';
import { checkOutput } from './output.mjs';

const REPORTS = join(ROOT, '.output', 'reports');

/** Runs one of the project's programs with its output on screen. */
function tool(command, args, env = {}) {
  return run(command, args, { cwd: ROOT, env: projectEnv(env), echo: true });
}

/** A gate that is one program: passed when it ends with 0. */
function program(...commands) {
  return async () => {
    let failed = 0;
    for (const [command, ...args] of commands) {
      const { code } = await tool(command, args);
      if (code !== 0) failed += 1;
    }
    return { passed: commands.length - failed, failed };
  };
}

/** A gate that is a Vitest run: counts each test; a skipped one is a failure, as is a run that dies or finds none. */
function vitest(name, args) {
  return async ({ browser }) => {
    mkdirSync(REPORTS, { recursive: true });
    const file = join(REPORTS, `${name}.json`);
    rmSync(file, { force: true });
    const env = browser ? { PORTSIDE_BROWSER: browser } : {};
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await tool('vitest', ['run', ...args, ...reporters], env);
    return countTests(file, code);
  };
}

function countTests(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, notes: [`the run ended with ${code} and left no report`] };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  const notes = skipped > 0 ? [`${skipped} skipped: a test runs or is removed`] : [];
  let failed = report.numFailedTests + skipped;
  if (failed === 0 && (code !== 0 || report.numPassedTests === 0)) {
    failed = 1;
    notes.push(`no test failed, yet the run ended with ${code} after ${report.numPassedTests} passed`);
  }
  return { passed: report.numPassedTests, failed, notes };
}

/** A lock file that names a registry ties every clone to it. */
function checkLock() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock);
  const hosts = Object.entries(packages).filter(([, entry]) => entry.resolved);
  const loose = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.integrity && !entry.link);
  const notes = [
    ...hosts.map(([path]) => `${path} names its registry`),
    ...loose.map(([path]) => `${path} has no integrity hash`),
  ];
  return { passed: notes.length === 0 ? 1 : 0, failed: notes.length === 0 ? 0 : 1, notes };
}

async function checkSize() {
  const { code, output } = await tool('size-limit', ['--json']);
  let sizes;
  try {
    sizes = JSON.parse(output);
  } catch {
    return { passed: 0, failed: 1, notes: [`size-limit ended with ${code}`] };
  }
  const failed = sizes.filter((size) => !size.passed).length;
  return { passed: sizes.length - failed, failed };
}

const E2E = ['--config', 'tests/e2e/vitest.config.ts'];

/** @type {{name: string, what: string, browser?: boolean, run: (context: {browser?: string}) => any}[]} */
export const GATES = [
  { name: 'lock', what: 'package-lock.json is complete and names no registry', run: checkLock },
  { name: 'format', what: 'prettier', run: program(['prettier', '--check', '--log-level=warn', '.']) },
  { name: 'types', what: 'wxt prepare, tsc', run: program(['wxt', 'prepare'], ['tsc', '--noEmit']) },
  {
    name: 'lint',
    what: 'eslint type-aware, oxlint with accessibility rules',
    run: program(['eslint', '.', '--max-warnings=0'], ['oxlint', '--deny-warnings']),
  },
  {
    name: 'architecture',
    what: 'who imports whom',
    run: program(['depcruise', 'lib', 'components', 'entrypoints', 'tests', 'scripts']),
  },
  { name: 'knip', what: 'unused files, exports and packages', run: program(['knip']) },
  { name: 'unit', what: 'vitest: engine, adapters on page fixtures, store, views', run: vitest('unit', []) },
  { name: 'build', what: 'the store package', run: program(['wxt', 'zip']) },
  { name: 'output', what: 'what is in the package', run: checkOutput },
  { name: 'size', what: 'size-limit', run: checkSize },
  {
    name: 'e2e',
    what: 'the built extension in a browser',
    browser: true,
    run: vitest('e2e', [...E2E, '--exclude', '**/axe.spec.ts']),
  },
  {
    name: 'axe',
    what: 'accessibility of panel, popup and settings',
    browser: true,
    run: vitest('axe', [...E2E, 'axe.spec.ts']),
  },
];
