import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ROOT = path.dirname(fileURLToPath(import.meta.url));

/** Which folders of src each layer may import, itself included. `catalog.ts` and `shelf.ts` are used by entry files only. */
const LAYERS = {
  workbook: [],
  text: [],
  model: [],
  sheets: ['model', 'text', 'workbook'],
  xlsx: ['workbook'],
  excel: ['workbook'],
  actions: ['model', 'sheets', 'text', 'workbook'],
  taskpane: ['actions', 'model', 'text'],
  commands: ['actions', 'model', 'text'],
  cli: ['actions', 'model', 'text'],
};

/** The only files where a half meets the other. */
const ENTRIES = [
  'src/taskpane/index.tsx',
  'src/taskpane/openPane.tsx',
  'src/taskpane/departments/desk/deskWorker.ts',
  'src/commands/commands.ts',
  'src/cli/main.ts',
];

/** The one file of another layer that a lower one may know: the interface it fulfils, or which languages there are. */
const PORTS = {
  excel: 'src/actions/liveWorkbook',
  model: 'src/text/languages',
  catalog: 'src/text/languages',
};

/** Data that is looked at beside the models, each loaded only where it is shown. */
const BESIDE = ['src/bands', 'src/first', 'src/survey'];

/** The files that read catalog/; `ratings.ts` is for two of them. */
const CATALOGUE = ['src/catalog', 'src/shelf', 'src/ratings', 'src/background', ...BESIDE];

/** Layers that stand on the language alone: no package, no Node. */
const PURE = ['workbook', 'text', 'model', 'sheets', 'actions'];

const HOST = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

/** Why a file of src may not import something, or `null` where it may; both are paths from the repository's root. */
const objection = (from, specifier) => {
  const layer = from.split('/')[1].replace(/\.tsx?$/, '');
  if (!specifier.startsWith('.')) {
    if (/office-js/.test(specifier) && layer !== 'excel') return 'Only src/excel touches Office.js.';
    if (specifier.startsWith('node:') && layer !== 'cli') return 'Only src/cli runs on Node.';
    return PURE.includes(layer) ? `src/${layer} uses no package.` : null;
  }
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const [top, folder] = target.split('/');
  if (PORTS[layer] === target) return null;
  if (target === 'src/background')
    return ['sheets', 'taskpane'].includes(layer) ? null : 'It is for people to read.';
  if (BESIDE.includes(target))
    return ['sheets', 'taskpane', 'cli'].includes(layer) ? null : 'It is lent to those who show it.';
  if (CATALOGUE.includes(from.replace(/\.ts$/, '')))
    return top === 'catalog' || folder === 'model' || target === 'src/ratings'
      ? null
      : 'It reads catalog/ only.';
  if (top === 'catalog') return 'Only the files of src that stand in no folder read catalog/.';
  if (top !== 'src') return 'What ships stands in src.';
  if (ENTRIES.includes(from) || folder === layer || LAYERS[layer]?.includes(folder)) return null;
  return `src/${layer} may import only ${['itself', ...(LAYERS[layer] ?? [])].join(', ')}.`;
};

/** Holds the table above for every way to name a module: import, export from, import(), require() and types. */
const layers = {
  create(context) {
    const from = path.relative(ROOT, context.filename).split(path.sep).join('/');
    const check = (node) => {
      if (!node) return;
      const specifier = node.type === 'TemplateLiteral' ? node.quasis[0].value.cooked : node.value;
      const message =
        typeof specifier === 'string'
          ? objection(from, specifier)
          : 'A module is named by its path, written out.';
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
      TSExternalModuleReference: ({ expression }) => check(expression),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    };
  },
};

/** A cache of what was found asks for the version of a plugin: that of ours is this file. */
const version = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex');

const hostWords = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/excel/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        `Identifier[name=/^(${HOST.join('|')})$/]`,
        `MemberExpression > Literal[value=/^(${HOST.join('|')})$/]`,
      ].map((selector) => ({ selector, message: 'Only src/excel touches Office.js, types included.' })),
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['{src,test}/**/*.{ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['test/**', 'src/cli/**'], rules: { 'no-console': 'off', 'max-lines': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    // TypeScript itself knows which globals there are, and which parameters only name a type.
    rules: { ...office.configs.recommended[0]?.rules, 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { isomm: { meta: { name: 'isomm', version }, rules: { layers } } },
    rules: { 'isomm/layers': 'error' },
  },
  hostWords,
);
