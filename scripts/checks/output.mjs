/** What the store package contains, file by file: Chrome's rules (no remote code) and ours (nothing leaves the device). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ROOT } from '../lib/setup.mjs';

const EXPECTED_MANIFEST = join(ROOT, 'tests', 'manifest.expected.json');

/** Names of XML vocabularies; not fetched by anyone. */
const VOCABULARIES = ['www.w3.org'];

/**
 * The seller backend's hosts may stand in the manifest and the content script. Worker and views also carry addresses as
 * words (examples of what fakes look like, links in libraries' error texts); there the checks are that nothing can fetch.
 */
const SELLER_HOST = /\.alibaba\.com$/;

/** zod asks whether it may compile, and hears no from the content security policy. */
const ZOD_PROBE = /try\{return Function\(``\),!0\}catch/g;
/** Vite's preloading of our own files, in browsers older than the ones we run in. */
const VITE_PRELOAD = /fetch\(\w+\.href,\w+\)/g;
/** The dictionary, one of our own files. */
const OWN_DICTIONARY = /fetch\(\w+\.runtime\.getURL\([`'"]\/spelling\/dictionary\.bin[`'"]\)\)/g;
const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|WebTransport|RTCPeerConnection/g;

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
      exclude_matches: list(script.exclude_matches),
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
  /^content-scripts\/[\w-]+\.js$/,
  /^(sidepanel|popup|options|desk)\.html$/,
  /^spelling\/(dictionary\.bin|SCOWL-LICENSE\.txt)$/,
  /^chunks\/[\w.-]+\.js$/,
  /^assets\/[\w.-]+\.(css|svg|png|woff2)$/,
  /^flags\/[A-Z]{2}\.svg$/,
  /^icon\/[\w-]+\.(png|svg)$/,
  /^_locales\/(en|zh_CN)\/messages\.json$/,
];

const NEEDED_FILES = [
  'manifest.json',
  'background.js',
  'content-scripts/one-talk.js',
  'content-scripts/inquiry-list.js',
  'content-scripts/inquiry-detail.js',
  'content-scripts/backend.js',
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
      matches(text.replace(ZOD_PROBE, ''), /\beval\s*\(|\bnew Function\s*\(|[^.\w]Function\s*\(\s*["'`]/g, name),
    ),
  'no code from elsewhere': (files) =>
    scripts(files).flatMap(([name, text]) => matches(text, /import\s*\(\s*["'`]https?:/g, name)),
  'no network call anywhere': (files) =>
    scripts(files).flatMap(([name, text]) =>
      matches(text.replace(VITE_PRELOAD, '').replace(OWN_DICTIONARY, ''), NETWORK, name),
    ),
  'no network source in the content security policy': (files) => networkSources(files),
  'no unknown address in pages, styles and the content script': (files) =>
    [...texts(files)]
      .filter(([name]) => !/^(background|chunks\/.*)\.js$/.test(name))
      .flatMap(([name, text]) => unknownHosts(name, text)),
  'content script without database, schemas or views': (files) =>
    forbidden(files, /indexedDB|ZodError|\$ZodType|Symbol\.for\(["'`]react/g),
  'content script never sends': (files) => forbidden(files, /\.submit\s*\(|requestSubmit|\.click\s*\(\)/g),
  'no machine path, no test page': (files) =>
    [...texts(files)].flatMap(([name, text]) => matches(text, /\/(home|Users|root)\/\w|__replica/g, name)),
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
  return scripts(files)
    .filter(([name]) => name.startsWith('content-scripts/'))
    .flatMap(([name, text]) => matches(text, pattern, name));
}

function unknownHosts(name, text) {
  const hosts = [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map((match) => match[1].toLowerCase());
  const strange = [...new Set(hosts)].filter((host) => !VOCABULARIES.includes(host) && !SELLER_HOST.test(host));
  return strange.map((host) => `${name}: ${host}`);
}

function networkSources(files) {
  const policy = JSON.parse(strFromU8(files.get('manifest.json'))).content_security_policy?.extension_pages ?? '';
  const wrong = policy.match(/https?:|wss?:|\*|'unsafe-eval'|'wasm-unsafe-eval'/g) ?? [];
  if (!policy.includes("default-src 'none'")) wrong.push("default-src is not 'none'");
  return wrong;
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
