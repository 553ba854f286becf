/**
 * Who may import whom (the same table stands in docs/architecture.md). `type` imports cost nothing at run time, so some rows forbid only
 * real ones. Checked against `.wxt/tsconfig.json`: with the root configuration `@/` stays unresolved and every violation
 * passes in silence, which the last rule turns into a failure.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const TEST = '\\.(test|spec)\\.tsx?$|/test-[^/]+\\.tsx?$|/testing/';
const REAL = { dependencyTypesNot: ['type-only'] };

/** Files under `from` import nothing that matches `to`. */
function never(name, from, to, why, extra = {}) {
  return {
    name,
    severity: 'error',
    comment: why,
    from: { path: from, pathNot: TEST },
    to: { path: to, ...extra },
  };
}

const REACT = '(^|/)node_modules/(react|react-dom|zustand|dexie-react-hooks)/';
const DEXIE = '(^|/)node_modules/(dexie|dexie-react-hooks)/';
const ZOD = '(^|/)node_modules/zod/';
const BROWSER_PACKAGE = '(^|/)node_modules/(wxt|@wxt-dev|@webext-core|webextension-polyfill)/';

module.exports = {
  forbidden: [
    never(
      'shared-imports-nothing',
      '^lib/shared/',
      '^(lib/(?!shared/)|components/|entrypoints/)',
      'shared is the floor',
    ),
    never(
      'snapshots',
      '^lib/snapshots/',
      '^(lib/(?!shared/|snapshots/)|components/|entrypoints/)',
      'what a page can tell',
    ),
    never(
      'engine-is-pure',
      '^lib/engine/',
      '^(lib/(?!shared/|snapshots/|engine/)|components/|entrypoints/)',
      'data in, data out',
    ),
    never(
      'engine-takes-types-of-snapshots',
      '^lib/engine/',
      '^lib/snapshots/(?!field|caps)',
      'schemas stay out of the engine',
      REAL,
    ),
    never(
      'engine-without-browser',
      '^lib/engine/',
      `${BROWSER_PACKAGE}|${DEXIE}|${REACT}`,
      'no browser, database or view in the engine',
    ),
    never('engine-without-zod', '^lib/engine/(?!inquiry/rule-pack)', ZOD, 'only the rule pack has a schema', REAL),
    never(
      'pages',
      '^lib/pages/',
      '^(lib/(?!shared/|snapshots/|pages/|i18n/texts)|components/|entrypoints/)',
      'the DOM knows no database',
    ),
    never(
      'pages-take-types-of-snapshots',
      '^lib/pages/',
      '^lib/snapshots/(?!field|caps)',
      'zod is 87 kB in a page',
      REAL,
    ),
    never('pages-stay-small', '^lib/pages/', `${ZOD}|${DEXIE}|${REACT}`, 'runs in every seller page', REAL),
    never('store', '^lib/store/', '^(lib/(?!shared/|snapshots/|engine/|store/)|components/|entrypoints/)', 'rows only'),
    never('store-without-view', '^lib/store/', `${REACT}|${BROWSER_PACKAGE}`, 'rows only', REAL),
    never(
      'messages',
      '^lib/messages/',
      '^(lib/(store|engine|background|pages)/|components/|entrypoints/)',
      'a contract knows no implementation',
      REAL,
    ),
    never(
      'messages-in-a-page',
      '^lib/messages/(client|transport|page-commands)',
      `^lib/messages/protocol|${ZOD}`,
      'a content script imports these three',
      REAL,
    ),
    never('background', '^lib/background/', `^(lib/pages/|components/|entrypoints/)|${REACT}`, 'the worker has no DOM'),
    never('i18n', '^lib/i18n/', '^(lib/(?!shared/|i18n/|engine/|snapshots/)|components/|entrypoints/)', 'words only'),
    never(
      'components',
      '^components/',
      '^(lib/(pages|background)/|entrypoints/)',
      'the panel shows what the store holds',
    ),
    never(
      'only-hooks-touch-dexie',
      '^components/(?!hooks/)',
      '(^|/)node_modules/dexie/',
      'reads live in lib/store',
      REAL,
    ),
    never(
      'content-script',
      '^entrypoints/([^/]+\\.content\\.ts|content/)',
      `^(lib/(store|engine|background)/|lib/messages/(protocol|router|sender)|components/)|${ZOD}|${DEXIE}|${REACT}`,
      'small, and its database would be the page’s',
      REAL,
    ),
    never('worker', '^entrypoints/background', '^(components/|lib/pages/)', 'the worker has no DOM'),
    never(
      'views',
      '^entrypoints/(sidepanel|popup|options|desk)/',
      '^lib/(pages|background)/',
      'views show, the worker acts',
    ),
    never('product-without-tests', '^(lib|components|entrypoints)/', '^(tests|scripts)/', 'the product ships alone'),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: REAL } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'an import nobody can follow is an import nobody checks',
      from: { path: '^(lib|components|entrypoints|tests|scripts)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      comment: 'what ships is listed under dependencies',
      from: { path: '^(lib|components|entrypoints)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(wxt|@wxt-dev)/' },
    },
  ],
  options: {
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
