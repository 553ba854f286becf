/** Finds a Chromium that can load an unpacked extension, or installs one. Plain Node ≥ 20, no packages. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, Trouble } from './say.mjs';

/** `minimum_chrome_version` of the manifest. */
const OLDEST_BROWSER = 120;

/**
 * Chromium before the branded browsers: Google Chrome stopped obeying `--load-extension` in version 137, so it and Edge
 * serve only when nothing else is there.
 */
const CHROMIUM = ['chromium', 'chromium-browser'];
const BRANDED = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => executable(path));
}

/** Newest Chromium in Playwright's cache; the headless shell cannot load extensions and is passed over. */
function playwrightChromium() {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
  if (!existsSync(cache)) return undefined;
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-linux-arm64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path))).find((path) => executable(path));
}

/** Major version, or 0 when the program does not start (libraries missing, say). */
function browserVersion(path) {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 ? Number(/(\d+)\./.exec(answer.stdout)?.[1] ?? 0) : 0;
}

function good(path) {
  return path !== undefined && browserVersion(path) >= OLDEST_BROWSER;
}

/** The browser named in PORTSIDE_BROWSER, which must work: a wrong name is an error, not a reason to look elsewhere. */
function namedBrowser() {
  const named = process.env['PORTSIDE_BROWSER'];
  if (!named) return undefined;
  if (good(named)) return named;
  throw new Trouble(
    `PORTSIDE_BROWSER 用不了 · PORTSIDE_BROWSER=${named} is no working Chromium ${String(OLDEST_BROWSER)} or newer.`,
    ['改成可执行文件的完整路径，或者去掉这个变量 · give the full path of the program, or unset the variable'],
  );
}

/** Path of a browser that is here already, or undefined. */
export function findBrowser() {
  const named = namedBrowser();
  if (named) return named;
  const candidates = [
    ...CHROMIUM.map(onPath),
    playwrightChromium(),
    ...BRANDED.map(onPath),
    ...MAC_APPS.filter(executable),
  ];
  return candidates.find(good);
}

/** Root on Debian itself; on Ubuntu `chromium` is a snap that cannot be installed in a container. */
function mayUseApt() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  const answer = spawnSync('sh', ['-c', '. /etc/os-release; echo "$ID"'], { encoding: 'utf8' });
  return answer.stdout.trim() === 'debian';
}

async function aptInstall() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env });
  const install = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    { env },
  );
  return update.output + install.output;
}

/**
 * Installs a browser: Debian's package when we are root there, otherwise Playwright's build into the user's cache.
 *
 * @param {string} bin folder with `playwright-core`
 * @throws {Trouble} with what to type
 */
export async function installBrowser(bin) {
  let output = '';
  if (mayUseApt()) output += await aptInstall();
  if (!findBrowser()) output += (await run(join(bin, 'playwright-core'), ['install', 'chromium', '--no-shell'])).output;
  const found = findBrowser();
  if (found) return found;
  throw new Trouble(
    '浏览器没装上 · No browser could be installed.',
    [
      'Debian: sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk',
      'Ubuntu: npx playwright-core install --with-deps chromium',
      '已有 Chromium · you have one already: PORTSIDE_BROWSER=/full/path/to/chromium npm start',
    ],
    output,
  );
}

/** True when Chinese can be drawn; without `fc-list` we cannot know and assume it can. */
export function hasChineseFont() {
  const answer = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return answer.status !== 0 || answer.stdout.trim() !== '';
}
