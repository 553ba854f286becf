/** What the store package contains, file by file: Chrome's rules (no remote code) and ours (nothing leaves the device). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ROOT } from '../lib/setup.mjs';

const EXPECTED_MANIFEST = join(ROOT, 'tests', 'manifest.expected.json');

/**
 * Addresses that may stand in the package: the seller backend's own hosts, names of XML vocabularies, and the documentation
 * links that libraries carry in error texts. None is ever fetched: the content security policy has no network source.
 */
const KNOWN_HOSTS = [
  'onetalk.alibaba.com',
  'message.alibaba.com',
  'i.alibaba.com',
  'hzmy.alibaba.com',
  'alicrm.alibaba.com',
  'hz-productposting.alibaba.com',
  'post.alibaba.com',
  'sourcing.alibaba.com',
  'rfqposting.alibaba.com',
  'www.w3.org',
  'react.dev',
  'json-schema.org',
  'dexie.org',
  'bit.ly',
  'developer.mozilla.org',
];

/** What the manifest may grant, in a stable order; anything more must be committed in tests/manifest.expected.json. */
function granted(manifest) {
  const list = (value) => [...(value ?? [])].sort();
  return {
    permissions: list(manifest.permissions),
    optional_permissions: list(manifest.optional_permissions),
    host_permissions: list(manifest.host_permissions),
    optional_host_permissions: list(manifest.optional_host_permissions),
    content_scripts: (manifest.content_scripts ?? []).map((script) => ({
      matches: list(script.matches),
      all_frames: script.all_frames ?? false,
      match_origin_as_fallback: script.match_origin_as_fallback ?? false,
      world: script.world ?? 'ISOLATED',
    })),
    web_accessible_resources: manifest.web_accessible_resources ?? [],
    externally_connectable: manifest.externally_connectable ?? null,
    content_security_policy: manifest.content_security_policy ?? null,
  };
}

const ALLOWED_FILES = [
  /^manifest\.json$/,
  /^background\.js$/,
  /^content-scripts\/seller\.(js|css)$/,
  /^(sidepanel|popup|options)\.html$/,
  /^chunks\/[\w.-]+\.js$/,
  /^assets\/[\w.-]+\.(css|svg|png|woff2)$/,
  /^flags\/[A-Z]{2}\.svg$/,
  /^icon\/[\w-]+\.(png|svg)$/,
  /^_locales\/(en|zh_CN)\/messages\.json$/,
];

const NEEDED_FILES = [
  'manifest.json',
  'background.js',
  'content-scripts/seller.js',
  'sidepanel.html',
  'popup.html',
  'options.html',
  '_locales/en/messages.json',
  '_locales/zh_CN/messages.json',
];

/** Each returns what is wrong, as lines; empty is good. */
const CHECKS = {
  'every needed file is there': (files) => NEEDED_FILES.filter((name) => !files.has(name)),
  'no file that nobody expects': (files) =>
    [...files.keys()].filter((name) => !ALLOWED_FILES.some((pattern) => pattern.test(name))),
  'no source map': (files) =>
    scripts(files)
      .filter(([name, text]) => name.endsWith('.map') || text.includes('sourceMappingURL='))
      .map(first),
  'no code from text': (files) =>
    scripts(files).flatMap(([name, text]) =>
      matches(text, /\beval\s*\(|\bnew Function\s*\(|[^.\w]Function\s*\(\s*["'`]/g, name),
    ),
  'no code from elsewhere': (files) =>
    scripts(files).flatMap(([name, text]) => matches(text, /importScripts\s*\(|import\s*\(\s*["'`]https?:/g, name)),
  'no unknown address': (files) => [...texts(files)].flatMap(([name, text]) => unknownHosts(name, text)),
  'no network call in the content script': (files) =>
    forbidden(files, /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/g),
  'content script without database, schemas or views': (files) =>
    forbidden(files, /indexedDB|ZodError|\$ZodType|Symbol\.for\(["'`]react/g),
  'content script never sends': (files) => forbidden(files, /\.submit\s*\(|requestSubmit|\.click\s*\(\)/g),
  'no machine path, no test page': (files) =>
    [...texts(files)].flatMap(([name, text]) =>
      matches(text, /\/(home|Users|root)\/\w|localhost|127\.0\.0\.1|__replica/g, name),
    ),
  'manifest grants exactly what is committed': checkManifest,
};

function first([name]) {
  return name;
}

function scripts(files) {
  return [...files].filter(([name]) => /\.(js|mjs|map)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)]);
}

function* texts(files) {
  for (const [name, bytes] of files) if (/\.(js|css|html|json|svg)$/.test(name)) yield [name, strFromU8(bytes)];
}

function matches(text, pattern, name) {
  return [...text.matchAll(pattern)].map((match) => {
    const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30);
    return `${name}: …${around.replace(/\s+/g, ' ')}…`;
  });
}

function forbidden(files, pattern) {
  const bytes = files.get('content-scripts/seller.js');
  return bytes
    ? matches(strFromU8(bytes), pattern, 'content-scripts/seller.js')
    : ['content-scripts/seller.js is missing'];
}

function unknownHosts(name, text) {
  const hosts = [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map((match) => match[1].toLowerCase());
  return [...new Set(hosts)].filter((host) => !KNOWN_HOSTS.includes(host)).map((host) => `${name}: ${host}`);
}

function checkManifest(files) {
  const manifest = JSON.parse(strFromU8(files.get('manifest.json')));
  const is = JSON.stringify(granted(manifest), null, 2);
  const should = JSON.stringify(JSON.parse(readFileSync(EXPECTED_MANIFEST, 'utf8')), null, 2);
  if (is === should) return [];
  const wanted = new Set(should.split('\n'));
  return ['tests/manifest.expected.json differs:', ...is.split('\n').filter((row) => !wanted.has(row))];
}

function readPackage() {
  const folder = join(ROOT, '.output');
  const zip = existsSync(folder)
    ? readdirSync(folder).find((name) => /^portside-.*-chrome\.zip$/.test(name))
    : undefined;
  if (!zip)
    throw new Error('.output holds no store package; run the build gate first: npm test -- --only build,output');
  return new Map(Object.entries(unzipSync(readFileSync(join(folder, zip)))).filter(([name]) => !name.endsWith('/')));
}

/** Runs every check on the newest package. */
export function checkOutput() {
  const files = readPackage();
  const notes = [];
  let failed = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    const wrong = check(files);
    if (wrong.length === 0) continue;
    failed += 1;
    notes.push(`✗ ${name}`, ...wrong.slice(0, 10).map((row) => `    ${row.slice(0, 200)}`));
  }
  return { passed: Object.keys(CHECKS).length - failed, failed, notes };
}
