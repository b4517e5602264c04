import { strFromU8, unzipSync } from 'fflate';
import { catalogue, modelById } from '../../../src/catalog';
import type { Answer, Answers, ProblemKind, Score } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language, Model } from '../../../src/model/catalogue';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { writeXlsx } from '../../../src/xlsx/write';
import { office, type Step } from '../office';
import { zipFile, type ZipMember } from '../../xlsx/zipFile';

/** What must be named about a file: kind, and where it is, as far as there is a place. */
export interface Named {
  readonly kind: ProblemKind;
  readonly id?: string | null;
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

/** A file that came back, and everything that has to come of it. */
export interface Mangled {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What was filled in, as far as it can still be read; `null` where nothing can. */
  readonly answers: Answers | null;
  readonly problems: readonly Named[];
  readonly unreadable: string | null;
}

const roles = modelById('isomm-2.1') as Model;
const services = modelById('x1060-3.2.1') as Model;
const SCORES: readonly (Score | null)[] = [3, 4, null, 2, 5, 0, 1];

/** Every department fills in something else, so that no file can be taken for another. */
function filled(model: Model, language: Language, seed: number, change: Partial<Answers> = {}): Answers {
  const answers = model.items.map(({ id, quadrant }, index): [string, Answer] => [
    id,
    {
      insource: SCORES[(index * 3 + seed) % 7] ?? null,
      outsource: SCORES[(index * 5 + seed * 2 + 1) % 7] ?? null,
      quadrant,
      note: index === 0 ? `note ${String(seed)}` : '',
      supplement: '',
    },
  ]);
  return {
    ...blankAnswers(model, catalogue.patterns, language, 1),
    organisation: 'Sample',
    department: `Department ${String(seed)}`,
    position: (['manager', 'lead', 'staff'] as const)[seed % 3] ?? 'staff',
    date: '2026-08-01',
    currentPattern: 'hybrid',
    targetPattern: 'minimum-outsource',
    ...change,
    answers: Object.fromEntries(answers),
  };
}

const bytesOf = (answers: Answers, model: Model = roles): Uint8Array =>
  writeXlsx(describeWorkbook(catalogue, model, answers));

/** The cell that says which layout this is; the fact alone would be found in other cells, too. */
const LAYOUT_CELL = (() => {
  const { names } = describeWorkbook(catalogue, roles, filled(roles, 'ja', 0));
  const cell = names.find(({ name }) => name === 'ISOMM_Layout')?.range;
  if (cell === undefined) throw new Error('no ISOMM_Layout');
  return new RegExp(`(<c r="${cell}"[^>]*)><v>${String(LAYOUT)}</v></c>`);
})();
const CHECKLIST = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';
const members = (bytes: Uint8Array): ZipMember[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));

/** Surgery on the text of one part; what was to be cut must be there. */
function cut(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  return zipFile(
    members(bytes).map((member) => {
      if (member.name !== part) return member;
      const before = strFromU8(member.content as Uint8Array);
      const after = change(before);
      if (after === before) throw new Error(`${part}: nothing was changed`);
      return { name: part, content: after };
    }),
  );
}

const without = (answers: Answers, ids: readonly string[]): Answers => ({
  ...answers,
  answers: Object.fromEntries(Object.entries(answers.answers).filter(([id]) => !ids.includes(id))),
});

const withCells = (answers: Answers, cells: Readonly<Record<string, Partial<Answer>>>): Answers => ({
  ...answers,
  answers: Object.fromEntries(
    Object.entries(answers.answers).map(([id, answer]) => [id, { ...answer, ...cells[id] }]),
  ),
});

/** Rows 5 on, columns A to AD, as the checklist is written. */
const FIRST_ROW = 4;
const box = (rows: number) => [FIRST_ROW, 0, FIRST_ROW + rows - 1, 29] as const;
const count = roles.items.length;
const missing = (ids: readonly string[]): Named[] => ids.map((id) => ({ kind: 'missing-id', id }));
const idAt = (index: number): string => roles.items.at(index)?.id ?? '';

const OFFICE: readonly {
  readonly file: string;
  readonly language: Language;
  readonly steps: (checklist: string, setup: string) => readonly Step[];
  readonly gone?: readonly string[];
  readonly problems?: readonly Named[];
}[] = [
  { file: 'saved-by-another-program.xlsx', language: 'ja', steps: () => [] },
  {
    file: 'sorted.xlsx',
    language: 'en',
    steps: (sheet) => [{ do: 'sort', sheet, box: box(count), key: 6, ascending: false }],
  },
  {
    file: 'rows-deleted.xlsx',
    language: 'ja',
    steps: (sheet) => [{ do: 'deleteRows', sheet, at: FIRST_ROW + 3, count: 2 }],
    gone: [idAt(3), idAt(4)],
    problems: missing([idAt(3), idAt(4)]),
  },
  {
    file: 'columns-and-rows-added.xlsx',
    language: 'ja',
    steps: (sheet) => [
      { do: 'insertColumns', sheet, at: 4, count: 2 },
      { do: 'insertRows', sheet, at: 10, count: 3 },
      { do: 'insertRows', sheet, at: 1, count: 2 },
    ],
  },
  {
    file: 'sheets-renamed-and-moved.xlsx',
    language: 'en',
    steps: (sheet, setup) => [
      { do: 'rename', sheet, to: "it's a 'list'" },
      { do: 'rename', sheet: setup, to: '表紙 & 設定' },
      { do: 'move', sheet: '表紙 & 設定', to: 5 },
    ],
  },
  {
    file: 'ids-overwritten.xlsx',
    language: 'ja',
    steps: (sheet) => [
      {
        do: 'set',
        cells: [
          [sheet, FIRST_ROW + 8, 2, 'A-1'],
          [sheet, FIRST_ROW + 9, 2, 'Z-9'],
        ],
      },
    ],
    gone: [idAt(8), idAt(9)],
    problems: [
      ...missing([idAt(8), idAt(9)]),
      { kind: 'duplicate-id', id: 'A-1', sheet: '入力', cell: 'C13' },
      { kind: 'unknown-id', id: 'Z-9', sheet: '入力', cell: 'C14' },
    ],
  },
  {
    file: 'deleted-sorted-and-extended.xlsx',
    language: 'en',
    steps: (sheet) => [
      { do: 'deleteRows', sheet, at: FIRST_ROW + count - 1, count: 1 },
      { do: 'sort', sheet, box: box(count - 1), key: 3, ascending: true },
      { do: 'insertColumns', sheet, at: 1, count: 1 },
    ],
    gone: [idAt(-1)],
    problems: missing([idAt(-1)]),
  },
];

const scoreCell = (cell: string) => new RegExp(`<c r="${cell}"([^>]*)(?:/>|><v>[^<]*</v></c>)`);
const setCell = (xml: string, cell: string, type: string, value: string): string =>
  xml.replace(scoreCell(cell), `<c r="${cell}"$1 ${type}><v>${value}</v></c>`);

/** What people and programs do to one file, on its bytes. */
function surgery(): Mangled[] {
  let seed = 20;
  const made: Mangled[] = [];
  const add = (
    file: string,
    change: (bytes: Uint8Array) => Uint8Array,
    expected: {
      readonly problems?: readonly Named[];
      readonly unreadable?: string;
      readonly left?: (answers: Answers) => Answers;
      readonly start?: Partial<Answers>;
      readonly language?: Language;
      readonly model?: Model;
    } = {},
  ) => {
    seed += 1;
    const model = expected.model ?? roles;
    const answers = filled(model, expected.language ?? 'ja', seed, expected.start);
    made.push({
      file,
      bytes: change(bytesOf(answers, model)),
      answers: expected.unreadable === undefined ? (expected.left ?? ((each) => each))(answers) : null,
      problems: expected.problems ?? [],
      unreadable: expected.unreadable ?? null,
    });
  };
  const asItIs = (bytes: Uint8Array) => bytes;
  const name = (id: string) => new RegExp(`<definedName name="${id}">[^<]*</definedName>`);
  const fromText = (text: string) => () => new TextEncoder().encode(text);

  add('values-instead-of-formulas.xlsx', (bytes) =>
    cut(bytes, CHECKLIST, (xml) => xml.replace(/<f>[^<]*<\/f>/g, '')),
  );
  add(
    'numbers-as-text.xlsx',
    (bytes) =>
      cut(bytes, CHECKLIST, (xml) => setCell(setCell(xml, 'G5', 't="str"', '３'), 'H6', 't="str"', '4')),
    {
      left: (answers) => withCells(answers, { 'A-1': { insource: null }, 'A-2': { outsource: null } }),
      problems: [
        { kind: 'text-number', id: 'A-1', sheet: '入力', cell: 'G5' },
        { kind: 'text-number', id: 'A-2', sheet: '入力', cell: 'H6' },
      ],
    },
  );
  add(
    'no-scores-in-score-cells.xlsx',
    (bytes) =>
      cut(bytes, CHECKLIST, (xml) =>
        [
          ['G5', '', '6'],
          ['G6', '', '2.5'],
          ['G7', 't="str"', 'n/a'],
          ['G8', 't="e"', '#REF!'],
          ['G9', '', '46016'],
          ['G10', 't="b"', '1'],
        ].reduce((rest, [cell = '', type = '', value = '']) => setCell(rest, cell, type, value), xml),
      ),
    {
      left: (answers) =>
        withCells(
          answers,
          Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [idAt(at), { insource: null }])),
        ),
      problems: [0, 1, 2, 3, 4, 5].map((at) => ({
        kind: 'not-a-score',
        id: idAt(at),
        sheet: '入力',
        cell: `G${String(5 + at)}`,
      })),
    },
  );
  add(
    'a-column-lost.xlsx',
    // It is found by its head.
    (bytes) => cut(bytes, WORKBOOK, (xml) => xml.replace(name('ISOMM_Outsource'), '')),
  );
  add(
    'a-reference-broken.xlsx',
    // So is this one.
    (bytes) =>
      cut(bytes, WORKBOOK, (xml) =>
        xml.replace(name('ISOMM_Note'), '<definedName name="ISOMM_Note">#REF!</definedName>'),
      ),
  );
  add(
    'a-pattern-lost.xlsx',
    // This one by its label.
    (bytes) => cut(bytes, WORKBOOK, (xml) => xml.replace(name('ISOMM_TargetPattern'), '')),
  );
  add('in-english.xlsx', asItIs, { language: 'en' });
  add(
    'without-layout.xlsx',
    (bytes) => cut(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(LAYOUT_CELL, '$1/>')),
    { problems: [{ kind: 'bad-setup' }] },
  );
  add('half-filled.xlsx', asItIs, { start: { department: 'Half' } });
  add('renamed ~ 最終版 (2) コピー.xlsx', asItIs);
  add('twice-old.xlsx', asItIs, {
    start: { department: 'Twice', position: 'lead', respondent: 'R. Ito', date: '2026-05-01' },
  });
  add('twice-new.xlsx', asItIs, {
    start: { department: ' Ｔｗｉｃｅ ', position: 'lead', respondent: 'R. Ito', date: '2026-07-01' },
  });
  add('formulas-in-texts.xlsx', asItIs, {
    start: {
      department: '=HYPERLINK("http://evil.example/","x")',
      respondent: "+cmd|' /C calc'!A0",
      organisation: '@SUM(1)',
    },
  });
  add('formulas-in-scores.xlsx', (bytes) =>
    cut(bytes, CHECKLIST, (xml) =>
      xml.replace(
        /<c r="G5"([^>]*)><v>([^<]*)<\/v><\/c>/,
        '<c r="G5"$1><f>WEBSERVICE("http://evil.example/")</f><v>$2</v></c>',
      ),
    ),
  );
  add('paths-in-the-zip.xlsx', (bytes) =>
    zipFile([
      ...members(bytes),
      { name: '../../escaped.txt', content: 'x' },
      { name: '/etc/escaped', content: 'x' },
      { name: 'C:\\escaped.txt', content: 'x' },
    ]),
  );
  const rowsBelow = (rows: number) => (bytes: Uint8Array) =>
    cut(bytes, CHECKLIST, (xml) =>
      xml.replace(
        '</sheetData>',
        `${Array.from({ length: rows }, (_, row) => `<row r="${String(row + 100)}"><c r="G${String(row + 100)}"><v>5</v></c></row>`).join('')}</sheetData>`,
      ),
    );
  add('half-a-million-rows.xlsx', rowsBelow(500_000), {
    // Those near the list may be scores that somebody moved there.
    problems: Array.from({ length: 20 }, (_, row) => ({
      kind: 'score-elsewhere',
      cell: `G${String(row + 100)}`,
    })),
  });
  add('a-million-rows.xlsx', rowsBelow(1_000_000), { unreadable: 'too-large' });

  add('other-model.xlsx', asItIs, { model: services });
  add(
    'newer-layout.xlsx',
    (bytes) => cut(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(LAYOUT_CELL, '$1><v>99</v></c>')),
    { unreadable: 'newer-layout' },
  );
  add(
    'unknown-model.xlsx',
    (bytes) => cut(bytes, 'xl/sharedStrings.xml', (xml) => xml.replace('isomm-2.1<', 'isomm-9.9<')),
    { unreadable: 'unknown-model' },
  );
  add('password.xlsx', () => encrypted(), { unreadable: 'encrypted' });
  add(
    'zip-password.xlsx',
    (bytes) => zipFile(members(bytes).map((member) => ({ ...member, encrypted: true }))),
    {
      unreadable: 'encrypted',
    },
  );
  add('cut-off.xlsx', (bytes) => bytes.slice(0, Math.floor(bytes.length * 0.7)), { unreadable: 'damaged' });
  add(
    'checksum.xlsx',
    (bytes) =>
      zipFile(
        members(bytes).map((member) =>
          member.name === CHECKLIST ? { ...member, claim: { crc: 1 } } : member,
        ),
      ),
    { unreadable: 'damaged' },
  );
  add(
    'entities.xlsx',
    (bytes) =>
      cut(bytes, CHECKLIST, (xml) =>
        xml.replace(
          /(<\?xml[^>]*\?>)?\s*<worksheet/,
          '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><worksheet',
        ),
      ),
    { unreadable: 'damaged' },
  );
  add(
    'bomb.xlsx',
    (bytes) =>
      zipFile(
        members(bytes).map((member) =>
          member.name === CHECKLIST ? { ...member, claim: { size: 0xfffffff0 } } : member,
        ),
      ),
    { unreadable: 'too-large' },
  );
  add('empty.xlsx', () => new Uint8Array(), { unreadable: 'not-isomm' });
  add('a-pdf.xlsx', fromText('%PDF-1.7\n%âãÏÓ\n'), { unreadable: 'not-isomm' });
  add('a-web-page.xls', fromText('<html><table><tr><td>3</td></tr></table></html>'), {
    unreadable: 'not-isomm',
  });
  add('a-document.xlsx', () => zipFile([{ name: 'word/document.xml', content: '<w/>' }]), {
    unreadable: 'not-isomm',
  });
  const nameless = (bytes: Uint8Array) =>
    cut(bytes, WORKBOOK, (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ''));
  add('names-gone.xlsx', nameless);
  add(
    'another-workbook.xlsx',
    (bytes) => cut(nameless(bytes), 'xl/sharedStrings.xml', (xml) => xml.replaceAll('ソース', '')),
    { unreadable: 'not-a-checklist' },
  );
  return made;
}

/** As Office writes a workbook with a password: a compound file with one encrypted stream. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage\0', 'utf16le'), 1024);
  return bytes;
}

/** Everything a coordinator may get back. */
export async function mangledFiles(): Promise<Mangled[]> {
  const answers = OFFICE.map(({ language }, index) => filled(roles, language, index + 1));
  const results = await office(
    OFFICE.map(({ steps }, index) => {
      const workbook = describeWorkbook(catalogue, roles, answers[index] as Answers);
      const title = (key: string) => workbook.sheets.find((sheet) => sheet.key === key)?.title ?? '';
      return { bytes: writeXlsx(workbook), steps: steps(title('checklist'), title('setup')), store: true };
    }),
  );
  const saved = OFFICE.map(({ file, gone, problems }, index): Mangled => ({
    file,
    bytes: results[index]?.stored ?? new Uint8Array(),
    answers: without(answers[index] as Answers, gone ?? []),
    problems: problems ?? [],
    unreadable: null,
  }));
  return [...saved, ...surgery()];
}
