import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Planted {
  readonly file: string;
  readonly code: string;
  readonly allowed: boolean;
}

const RULES = ['isomm/layers', 'no-restricted-syntax'];

/** What the real configuration says, about layers and host words alone, to each planted text. */
const lint = (planted: readonly Planted[]): string[][] =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, 'lintPlanted.mjs')], {
      cwd: path.join(__dirname, '../..'),
      input: JSON.stringify({ rules: RULES, planted }),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  ) as string[][];

const FOLDERS = [
  'workbook',
  'text',
  'model',
  'sheets',
  'xlsx',
  'excel',
  'actions',
  'taskpane',
  'commands',
  'cli',
] as const;
type Folder = (typeof FOLDERS)[number];

/** The table of the house, written out a second time. */
const MAY_IMPORT: Readonly<Record<Folder, readonly Folder[]>> = {
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

/** Every way to name a module. */
const WAYS: readonly ((specifier: string) => string)[] = [
  (specifier) => `import { a } from '${specifier}';\nexport const b = a;`,
  (specifier) => `import type { A } from '${specifier}';\nexport type B = A;`,
  (specifier) => `import '${specifier}';`,
  (specifier) => `export { a } from '${specifier}';`,
  (specifier) => `export type { A } from '${specifier}';`,
  (specifier) => `export * from '${specifier}';`,
  (specifier) => `export const a = () => import('${specifier}');`,
  (specifier) => `export const a = () => import(\`${specifier}\`);`,
  (specifier) => `export type A = import('${specifier}').B;`,
  (specifier) => `export type A = typeof import('${specifier}');`,
  (specifier) => `import a = require('${specifier}');\nexport const b = a;`,
  (specifier) => `export const a = require('${specifier}');`,
];

const pairs = FOLDERS.flatMap((from) =>
  FOLDERS.filter((to) => to !== from).map((to) => ({ from, to, allowed: MAY_IMPORT[from].includes(to) })),
);

/** Each pair of layers in each way, from the layer's folder and from a folder inside it. */
const plantedPairs = pairs.flatMap(({ from, to, allowed }) =>
  WAYS.flatMap((way) => [
    { file: `src/${from}/planted.ts`, code: way(`../${to}/thing`), allowed },
    { file: `src/${from}/deep/planted.ts`, code: way(`../../${to}/thing`), allowed },
    { file: `src/${from}/planted.ts`, code: way(`./../${from}/../${to}`), allowed },
  ]),
);

const all: Planted[] = [];
let linted: string[][] | null = null;

/** One test for a rule of the house; the texts of all of them are linted together, as a start takes longest. */
function held(name: string, plant: () => readonly Planted[]): void {
  const cases = plant();
  const from = all.length;
  all.push(...cases);
  test(name, () => {
    const messages = (linted ??= lint(all));
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter(({ allowed }, at) => (messages[from + at]?.length === 0) !== allowed)).toEqual([]);
  });
}

test('there is much that is not allowed', () => {
  expect(plantedPairs.filter(({ allowed }) => !allowed).length).toBeGreaterThan(1000);
});

held('every pair of layers is held, however the module is named', () => plantedPairs);

held('a layer may import itself, even where a file is called like a layer', () => {
  return FOLDERS.flatMap((folder) => [
    { file: `src/${folder}/planted.ts`, code: `export * from './cli';`, allowed: true },
    { file: `src/${folder}/deep/planted.ts`, code: `export * from '../excel';`, allowed: true },
  ]);
});

held('excel knows the interface it fulfils, and nothing else of the actions', () => {
  const specifier = (file: string) => `export * from '../actions/${file}';`;
  return [
    { file: 'src/excel/planted.ts', code: specifier('liveWorkbook'), allowed: true },
    { file: 'src/excel/planted.ts', code: specifier('create'), allowed: false },
    { file: 'src/xlsx/planted.ts', code: specifier('liveWorkbook'), allowed: false },
  ];
});

held('only the entry files join the halves', () => {
  const code = `import a from '../xlsx/a';\nimport b from '../excel/b';\nimport c from '../catalog';\nexport { a, b, c };`;
  return [
    ...[
      'src/taskpane/index.tsx',
      'src/taskpane/openPane.tsx',
      'src/commands/commands.ts',
      'src/cli/main.ts',
    ].map((file) => ({
      file,
      code,
      allowed: true,
    })),
    ...['src/taskpane/App.tsx', 'src/commands/other.ts', 'src/cli/new.ts'].map((file) => ({
      file,
      code,
      allowed: false,
    })),
  ];
});

held('only src/catalog.ts reads the catalogue, and it reads little else', () => {
  const json = (up: string) => `import data from '${up}catalog/models/a.json';\nexport { data };`;
  return [
    { file: 'src/catalog.ts', code: json('../'), allowed: true },
    { file: 'src/catalog.ts', code: `export type { Model } from './model/catalogue';`, allowed: true },
    { file: 'src/catalog.ts', code: `export * from './sheets/describe';`, allowed: false },
    { file: 'src/background.ts', code: json('../'), allowed: true },
    { file: 'src/background.ts', code: `export * from './sheets/describe';`, allowed: false },
    { file: 'src/cli/main.ts', code: json('../../'), allowed: false },
    ...FOLDERS.map((folder) => ({
      file: `src/${folder}/planted.ts`,
      code: `export * from '../background';`,
      allowed: folder === 'sheets' || folder === 'taskpane',
    })),
    ...FOLDERS.flatMap((folder) => [
      { file: `src/${folder}/planted.ts`, code: json('../../'), allowed: false },
      { file: `src/${folder}/planted.ts`, code: `export * from '../catalog';`, allowed: false },
      { file: `src/${folder}/planted.ts`, code: `export * from '../../test/thing';`, allowed: false },
    ]),
  ];
});

held('pure layers use no package, Node is for the command line, and no path is put together', () => {
  const pure: readonly Folder[] = ['workbook', 'text', 'model', 'sheets', 'actions'];
  return FOLDERS.flatMap((folder) => [
    { file: `src/${folder}/planted.ts`, code: `import 'fflate';`, allowed: !pure.includes(folder) },
    { file: `src/${folder}/planted.ts`, code: `import 'node:fs';`, allowed: folder === 'cli' },
    { file: `src/${folder}/planted.ts`, code: `import '@microsoft/office-js';`, allowed: folder === 'excel' },
    { file: `src/${folder}/planted.ts`, code: `export const a = (b: string) => import(b);`, allowed: false },
  ]);
});

held('Office.js is touched in src/excel alone, as a value and as a type', () => {
  const uses = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].flatMap((word) => [
    `export const a = () => ${word}.run();`,
    `export const a = ${word};`,
    `export type A = ${word}.Range;`,
    `export const a = (range: ${word}.Range[]) => range;`,
    `export type A = typeof ${word};`,
    `export type A = Partial<${word}.Deep.Thing>;`,
    `export interface A extends ${word}.Range { b: 1 }`,
    `export class A implements ${word}.B {}`,
    `export const a = window.${word};`,
    `export const a = globalThis['${word}'];`,
    `export const { ${word} } = globalThis;`,
    `export const a = b as ${word}.Range;`,
    `export const a = b satisfies ${word}.Range;`,
    `declare const ${word}: unknown;\nexport const a = ${word};`,
    `export const a = f<${word}.Range>();`,
  ]);
  const files = [
    ...FOLDERS.map((folder) => `src/${folder}/planted.ts`),
    'src/catalog.ts',
    'src/cli/main.ts',
    'src/taskpane/index.tsx',
    'src/commands/commands.ts',
  ];
  return files.flatMap((file) =>
    uses.map((code) => ({ file, code, allowed: file.startsWith('src/excel/') })),
  );
});

held('words that only look like the host are fine', () => {
  const code = `export const words = { office: 'Office', product: 'Excel' };\nexport const ExcelFile = words.product;`;
  return [{ file: 'src/text/planted.ts', code, allowed: true }];
});
