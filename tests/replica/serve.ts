import { build } from 'esbuild';
import type { BrowserContext, Route } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import type { SentText } from './app/runtime';
import { demoData } from './data';
import type { ReplicaData } from './data/types';
import { PLACES, placeOf, REPLICA_HOSTS } from './places';
import type { Switches } from './switches';

const APP_SCRIPT = '/__replica/app.js';
const APP_STYLE = '/__replica/app.css';

/** Paths and page addresses (without query and hash) → what is answered. */
export type ReplicaBundle = Map<string, string>;

const PAGE = [
  '<!doctype html>',
  '<html lang="zh-CN"><head><meta charset="utf-8">',
  // The original's title says nothing about the page either (seller-pages.md §1.4).
  '<title>Alibaba Manufacturer Directory - Suppliers, Manufacturers, Exporters &amp; Importers</title>',
  '<link rel="icon" href="data:,">',
  `<link rel="stylesheet" href="${APP_STYLE}">`,
  '</head><body><div id="root"></div>',
  '<script type="application/json" id="replica-data">DATA</script>',
  `<script src="${APP_SCRIPT}"></script>`,
  '</body></html>',
].join('\n');

function withoutQuery(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}

/**
 * Builds the replica's pages in memory.
 *
 * @returns script and style under their paths, and each documented page under its address, with `DATA` still to be filled in.
 * @throws what esbuild reports when the app does not build.
 */
export async function bundleReplica(): Promise<ReplicaBundle> {
  const built = await build({
    entryPoints: { app: fileURLToPath(new URL('app/main.tsx', import.meta.url)) },
    bundle: true,
    write: false,
    outdir: '/__replica',
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const files = built.outputFiles.map((file): [string, string] => [
    file.path.endsWith('.css') ? APP_STYLE : APP_SCRIPT,
    file.text,
  ]);
  return new Map([
    ...files,
    ...Object.values(PLACES).map((address): [string, string] => [withoutQuery(address), PAGE]),
  ]);
}

export interface ReplicaOptions {
  /** What the pages show; the demo conversations when left out. */
  data?: ReplicaData;
  /** ms UTC for the demo conversations; the clock when left out. */
  now?: number;
  switches?: Partial<Switches>;
  /** Built once and given to several contexts. */
  bundle?: ReplicaBundle;
}

export interface Replica {
  readonly data: ReplicaData;
  /** Switches for pages loaded from now on; pages already open are changed by `window.__replica.set`. */
  set(changes: Partial<Switches>): void;
  /** What was handed to a page's own send button, on any page of the context. Stays empty as long as nobody sends. */
  readonly sent: readonly SentText[];
  /** Addresses that were asked for and refused. */
  readonly refused: readonly string[];
  /** Addresses that were answered from memory, in order. */
  readonly served: readonly string[];
  /** Stops answering. */
  dispose(): Promise<void>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** JSON that may stand inside a script element. */
function embed(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Not a page of the sign-in host or a refusal: an empty answer that does nothing. */
async function answerAsset(route: Route, body: string, path: string): Promise<void> {
  const contentType = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  await route.fulfill({ status: 200, contentType, body });
}

/**
 * Answers every documented host of the seller backend from memory and refuses everything else but the extension's own files,
 * so that nothing leaves the machine.
 *
 * @param context a playwright-core browser context, before its first page is opened.
 */
export async function routeReplica(context: BrowserContext, options: ReplicaOptions = {}): Promise<Replica> {
  const bundle = options.bundle ?? (await bundleReplica());
  const data = options.data ?? demoData(options.now ?? Date.now());
  const embeddedData = embed(data);
  const sent: SentText[] = [];
  const refused: string[] = [];
  const served: string[] = [];
  let switches: Partial<Switches> = { ...options.switches };

  const page = (): string => PAGE.replace('DATA', () => `{"data":${embeddedData},"switches":${embed(switches)}}`);

  const answerCall = async (route: Route, path: string): Promise<void> => {
    const body = JSON.parse(route.request().postData() ?? 'null') as unknown;
    if (path === '/__replica/sent') sent.push(body as SentText);
    if (path === '/__replica/switches') switches = body as Switches;
    await route.fulfill({ status: 200, contentType: JSON_TYPE, body: '{}' });
  };

  const answer = async (route: Route): Promise<void> => {
    const address = route.request().url();
    const url = new URL(address);
    if (url.protocol === 'chrome-extension:' || url.protocol === 'data:' || url.protocol === 'blob:') {
      await route.continue();
      return;
    }
    if (url.protocol !== 'https:' || !REPLICA_HOSTS.includes(url.host)) {
      refused.push(address);
      await route.abort('blockedbyclient');
      return;
    }
    served.push(address);
    const asset = url.pathname.startsWith('/__replica/') ? bundle.get(url.pathname) : undefined;
    if (asset !== undefined) return answerAsset(route, asset, url.pathname);
    if (url.pathname.startsWith('/__replica/')) return answerCall(route, url.pathname);
    if (url.pathname.includes('_____tmd_____')) {
      await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: '<p>请完成验证</p>' });
      return;
    }
    if (route.request().resourceType() !== 'document') {
      await route.fulfill({ status: 404, body: '' });
      return;
    }
    await route.fulfill({ status: placeOf(url) ? 200 : 404, contentType: 'text/html; charset=utf-8', body: page() });
  };

  const guarded = (route: Route): Promise<void> =>
    // The page may be gone before the answer is there; that is no failure.
    answer(route).catch(() => route.abort().catch(() => undefined));

  await context.route('**/*', guarded);
  return {
    data,
    set: (changes) => {
      switches = { ...switches, ...changes };
    },
    sent,
    refused,
    served,
    dispose: () => context.unroute('**/*', guarded),
  };
}
