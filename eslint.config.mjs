import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which folders of src each layer may import, itself included. `catalog.ts` is used by entry files only. */
const LAYERS = {
  text: [],
  model: [],
  sheets: ['model', 'text'],
  xlsx: ['sheets', 'text'],
  excel: ['sheets', 'text'],
  actions: ['model', 'sheets', 'text'],
  taskpane: ['actions', 'model', 'text'],
  commands: ['actions', 'model', 'text'],
  cli: ['actions', 'model', 'text'],
};

/** The only files where a half meets the other. */
const ENTRIES = ['src/taskpane/index.tsx', 'src/commands/commands.ts', 'src/cli/main.ts'];

const FOLDERS = [...Object.keys(LAYERS), 'catalog'];
const HOST = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

const layer = ([name, allowed]) => {
  const forbidden = FOLDERS.filter((folder) => folder !== name && !allowed.includes(folder));
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    ignores: ENTRIES,
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
              message: `src/${name} may import only ${['itself', ...allowed].join(', ')}.`,
            },
            { regex: '^(\\.\\./)+catalog/.*\\.json$', message: 'Only src/catalog.ts reads catalog/.' },
          ],
        },
      ],
    },
  };
};

const hostWords = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/excel/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...HOST.map((name) => ({ name, message: 'Only src/excel touches Office.js.' })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: `TSQualifiedName[left.name=/^(${HOST.join('|')})$/]`,
        message: 'Only src/excel touches Office.js, types included.',
      },
      {
        selector: `TSTypeReference[typeName.name=/^(${HOST.join('|')})$/]`,
        message: 'Only src/excel touches Office.js, types included.',
      },
      {
        selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${HOST.join('|')})$/]`,
        message: 'Only src/excel touches Office.js.',
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
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
    rules: office.configs.recommended[0]?.rules ?? {},
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  ...Object.entries(LAYERS).map(layer),
  hostWords,
);
