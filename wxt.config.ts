import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * Hosts of the seller backend that Portside reads (seller-pages.md §1.1).
 * The manifest's matches, the sender check and the page registry all use this list.
 */
import { SELLER_MATCHES } from './lib/shared/hosts';

const FLAGS = 'node_modules/country-flag-icons/3x2';

/** Of a style sheet in a template. */
const withoutWhiteSpace = (css: string) => css.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?|(:) /g, '$1$2');

/** In place of a request object. */
const NO_REQUEST = "(() => { throw new Error('There is no network here'); })()";

/** The addresses an adapter is tested with; as Prettier writes them. */
const SAMPLE_URLS = /^ {2}sampleUrls: \[[^\]]*\],$/m;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Auto-imports stay off: with them on, import directions and unused-code checks go blind.
  imports: false,
  srcDir: '.',
  publicDir: 'public',
  outDir: '.output',
  vite: () => ({
    plugins: [
      {
        // What only people and tests read does not ride along into every page of the seller backend.
        name: 'portside:leaner-pages',
        enforce: 'pre',
        transform: (code, id) => {
          if (id.endsWith('/chip-styles.ts')) return code.replace(/`[^`]*`/g, withoutWhiteSpace);
          return /\/lib\/pages\/adapters\/[\w-]+\.ts$/.test(id) ? code.replace(SAMPLE_URLS, '') : null;
        },
      },
      {
        // Libraries that can also read from the network lose that half: nothing in the package could ask for anything.
        name: 'portside:no-network',
        transform: (code, id) =>
          /\/node_modules\/(?:liquidjs|papaparse)\//.test(id) && code.includes('XMLHttpRequest')
            ? code.replace(/new XMLHttpRequest\b(?:\(\))?/g, NO_REQUEST)
            : null,
      },
    ],
    // A short one of our own in every content script; see there.
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/content/context.ts') },
    },
  }),
  hooks: {
    // Flags as files, /flags/DE.svg: a page loads the one it shows, the bundle carries none.
    'build:publicAssets': (_wxt, files) => {
      const flags = readdirSync(FLAGS).filter((name) => /^[A-Z]{2}\.svg$/.test(name));
      files.push(...flags.map((name) => ({ absoluteSrc: resolve(FLAGS, name), relativeDest: `flags/${name}` })));
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'contextMenus', 'scripting'],
    host_permissions: [...SELLER_MATCHES],
    content_security_policy: {
      // No network source at all: extension pages can load their own files and nothing else.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_open_panel__',
      },
    },
    action: { default_title: '__MSG_action_title__' },
  },
});
