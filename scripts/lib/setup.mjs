/**
 * Brings a bare clone to where the other scripts can work: packages, Node 24, a browser. Plain Node ≥ 20 without any
 * package, because it runs before there are packages. Everything is idempotent; a second run only looks and takes well
 * under a second.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines, line, run, step, Trouble } from './say.mjs';
import { findBrowser, installBrowser } from './browser.mjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');
const STAMP = join(MODULES, '.portside-stamp');
const NODE_24 = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const OLDEST_NODE = 20;
/** What Vitest, jsdom, size-limit and dependency-cruiser ask for together (codebases.md §5.2). */
const WANTED_NODE = 24;

/** Environment in which the project's own programs come first. */
export function projectEnv(extra = {}) {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ...extra };
}

/** Environment without the project's programs: npm must not run on the Node it is about to replace. */
function outsideEnv() {
  const kept = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...process.env, PATH: kept.join(delimiter) };
}

function major(version) {
  return Number(/\d+/.exec(version)?.[0] ?? 0);
}

function checkNode() {
  if (major(process.versions.node) >= OLDEST_NODE) return;
  throw new Trouble(
    `Node 版本太旧 · Node ${process.versions.node} is too old; Portside needs ${String(OLDEST_NODE)} or newer.`,
    ['Debian: apt-get update && apt-get install -y nodejs npm', '其他系统 · elsewhere: https://nodejs.org'],
  );
}

/** Content, not time: a checkout rewrites times without changing what is wanted. */
function wantedStamp() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** True when what is installed is what the lock file asks for, by our stamp or, after `npm install` by hand, by npm's record. */
function packagesCurrent() {
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp()) return true;
  return statSync(record).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

const NPM_FLAGS = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

async function npm(args) {
  const result = await run('npm', args, { cwd: ROOT, env: outsideEnv() });
  if (result.code !== 127) return result;
  throw new Trouble('找不到 npm · npm was not found.', ['Debian: apt-get install -y npm', 'https://nodejs.org']);
}

async function installPackages() {
  const exact = await npm(['ci', ...NPM_FLAGS]);
  if (exact.code === 0) return;
  line(`\n  npm ci: ${lastLines(exact.output, 1)}`);
  line('  改用 npm install · falling back to npm install');
  const loose = await npm(['install', '--no-package-lock', ...NPM_FLAGS]);
  if (loose.code === 0) return;
  throw new Trouble(
    '依赖没装上 · The packages could not be installed.',
    [
      '看看网络和代理，再试一次 · check the network and proxy, then run the same command again',
      '换镜像 · another mirror: npm config set registry <url>',
      '磁盘要留 1 GB · keep 1 GB of disk free',
    ],
    loose.output,
  );
}

async function ensurePackages() {
  if (!packagesCurrent()) await step('安装依赖 · Installing packages (npm ci)', installPackages);
  const stamp = wantedStamp();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) writeFileSync(STAMP, stamp);
}

function versionOf(program) {
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

/** The project's Node 24. npm may have been told not to run install scripts; then the installer is run here. */
async function ensureNode24() {
  if (major(versionOf(NODE_24)) >= WANTED_NODE) return;
  await step('安装 Node 24 · Installing Node 24 for this project', async () => {
    const answer = await run(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: join(MODULES, 'node'),
      env: outsideEnv(),
    });
    if (major(versionOf(NODE_24)) >= WANTED_NODE) return;
    throw new Trouble(
      'Node 24 没装上 · Node 24 could not be installed.',
      [
        '自己装 Node 24 后再运行同一条命令 · install Node 24 yourself (https://nodejs.org), then run the same command again',
      ],
      answer.output,
    );
  });
}

/** Runs the same script again on Node 24 and ends with its exit code. Never returns. */
function runAgain(entry) {
  const child = spawn(NODE_24, [entry, ...process.argv.slice(2)], { stdio: 'inherit', env: projectEnv() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
  return new Promise(() => undefined);
}

/**
 * Packages and Node. Call first; when this Node is older than 24 the script is started again on the project's own and
 * this call does not return.
 *
 * @param {string} entry `import.meta.url` of the script
 */
export async function setUp(entry) {
  checkNode();
  await ensurePackages();
  if (major(process.versions.node) < WANTED_NODE) {
    await ensureNode24();
    await runAgain(fileURLToPath(entry));
  }
  process.env['PATH'] = projectEnv()['PATH'];
}

/**
 * Path of a Chromium that can load extensions, installing one when there is none.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  return step('安装浏览器 · Installing a browser', () => installBrowser(BIN));
}
