import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { datedTodo } from './scripts/lint/dated-todo.js';

const PRODUCT = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}', '**/*.spec.ts', 'tests/**/*.{ts,tsx}', '**/test-*.{ts,tsx}', '**/testing/**'];

const HTML_FROM_TEXT = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]',
    message: "A buyer's text must never become markup: use text nodes (codebases.md §4 no. 15).",
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: "A buyer's text must never become markup.",
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'document.write is not for us.',
  },
];

const SELECTORS = {
  selector: 'MemberExpression[property.name=/^(querySelector(All)?|getElementsBy.+|getElementById)$/]',
  message: 'Only lib/pages/locate.ts looks things up in the page (codebases.md §2.1).',
};

const IMPURE = [
  {
    selector: 'MemberExpression[object.name=/^(browser|chrome|document|window|navigator|indexedDB|performance)$/]',
    message: 'The engine knows no browser (codebases.md §2.2).',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The clock is an argument: InquiryCase.now.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The engine gives the same answer twice.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fetch|setTimeout|setInterval)$/]',
    message: 'The engine is pure and synchronous.',
  },
];

/** `no-restricted-syntax` does not add up over blocks, so each block names its whole list. */
const restrict = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', 'coverage', 'public'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `type` and `interface` both say what they are; Field<T> needs the union form.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A control character in a class is how hidden text is found.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      // Spreading a string into code points is what text folding wants.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // No classes of ours: handing a store's or a hook's function on is how they are used.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS().map((name) => [name, 'readonly'])) },
  },
  { files: ['**/*.tsx', 'components/**/*.ts'], extends: [reactHooks.configs.flat.recommended] },
  { files: PRODUCT, rules: restrict(HTML_FROM_TEXT, SELECTORS) },
  {
    // The places that hold elements of the page, and the entry points that find their own root.
    files: [
      'lib/pages/locate.ts',
      'lib/pages/chips.ts',
      'lib/pages/highlight.ts',
      'lib/pages/orphan.ts',
      'entrypoints/*/main.tsx',
    ],
    rules: restrict(HTML_FROM_TEXT),
  },
  { files: ['lib/engine/**/*.ts'], rules: restrict(HTML_FROM_TEXT, SELECTORS, IMPURE) },
  {
    files: PRODUCT,
    plugins: { portside: { rules: { 'dated-todo': datedTodo } } },
    rules: { 'portside/dated-todo': 'error' },
  },
  {
    // lib.dom promises what an old Chrome, a page's own patches or jsdom do not keep.
    files: ['lib/pages/**/*.ts', 'lib/messages/transport.ts', 'entrypoints/*.content.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A stand-in for something asynchronous need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  { files: ['scripts/**/*.ts', 'tests/**/*.{ts,tsx}'], rules: { 'no-console': 'off' } },
);

/** What plain scripts use; kept short on purpose instead of another package. */
function NODE_GLOBALS() {
  return [
    'process',
    'console',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'URL',
    'Buffer',
    'performance',
  ];
}
