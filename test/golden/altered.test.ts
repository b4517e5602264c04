import { collectFile } from '../../src/actions/reading/collectFile';
import { provenCopy, repair } from '../../src/actions/repair';
import { catalogue } from '../../src/catalog';
import type { Answers, ProblemKind } from '../../src/model/answers';
import type { Model } from '../../src/model/catalogue';
import { isReturned } from '../../src/model/departments/returned';
import { rangeOf } from '../../src/workbook/a1';
import { namedCells } from '../../src/workbook/namedCells';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { WIDE } from '../machine/wide';
import { FROZEN, frozenBytes } from './frozen';
import { AlteredFile } from './alterSheet';

const formats = { read: readXlsx, write: writeXlsx };
type Alter = (file: AlteredFile, model: Pick<Model, 'items'>) => void;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const rowsOf = (file: AlteredFile) => range(file.column('ISOMM_Id').row, file.column('ISOMM_Id').lastRow);
const backwards = (file: AlteredFile) => rowsOf(file).map((_, index, all) => all.length - 1 - index);
const col = (file: AlteredFile, name: string) => file.column(name).column;

const SHIFTED = ['shifted'] as const;
const at = (name: string, down: number, change: 'deleteUp' | 'insertDown'): Alter => {
  return (file) => {
    const { row, lastRow, column } = file.column(name);
    file[change](down === Infinity ? lastRow : row + down, column);
  };
};
const sorted =
  (from: string | number, to: string | number): Alter =>
  (file) => {
    const [first, last] = [from, to].map((end) => (typeof end === 'number' ? end : col(file, end)));
    file.reorder(range(first ?? 0, last ?? 0), rowsOf(file), backwards(file));
  };
const blank = (file: AlteredFile, name: string, rows: readonly number[]) => {
  for (const row of rows) file.type(row, col(file, name), null);
};
const pointing =
  (becomes: string | null, which: (name: string, place: string) => boolean = () => true): Alter =>
  (file) => {
    file.pointing = (name, place) => (which(name, place) ? becomes : place);
  };
const copied =
  (named: boolean): Alter =>
  (file) => {
    file.copy('複製', named);
    blank(file, 'ISOMM_Insource', rowsOf(file));
  };
const columnIn =
  (before: string | number, named: boolean): Alter =>
  (file) => {
    file.insertColumn(typeof before === 'number' ? before : col(file, before), named);
  };
const outside =
  (closed: boolean): Alter =>
  (file) => {
    const { row, lastRow } = file.column('ISOMM_Id');
    file.grid.set(lastRow + 3, new Map(file.grid.get(row + 7)));
    if (closed) file.deleteRow(row + 7);
    else file.grid.set(row + 7, new Map());
  };
const LAST = 40;

/** What people and programs do to a checklist, and what is said of it; where nothing is said, nothing is lost. */
const CASES: readonly (readonly [string, Alter, readonly ProblemKind[]])[] = [
  ['untouched', () => undefined, []],
  ['a score deleted, those below moved up', at('ISOMM_Insource', 7, 'deleteUp'), SHIFTED],
  ['the first score deleted', at('ISOMM_Insource', 0, 'deleteUp'), SHIFTED],
  ['the last score deleted', at('ISOMM_Insource', Infinity, 'deleteUp'), SHIFTED],
  ['a cell put in, those below moved down', at('ISOMM_Outsource', 7, 'insertDown'), SHIFTED],
  ['a cell put in above', at('ISOMM_Outsource', -1, 'insertDown'), SHIFTED],
  ['a note deleted', at('ISOMM_Note', 7, 'deleteUp'), SHIFTED],
  ['an id deleted, those below moved up', at('ISOMM_Id', 7, 'deleteUp'), ['missing-id', 'shifted']],
  [
    'everything sorted but ids and names',
    (file, { items }) => {
      rowsOf(file).forEach((row, index) => {
        file.type(row, col(file, 'ISOMM_Quadrant'), items[index]?.quadrant ?? null);
      });
      sorted('ISOMM_Quadrant', LAST)(file, { items });
    },
    SHIFTED,
  ],
  ['everything sorted', sorted(0, LAST), []],
  ['everything from the ids on sorted', sorted('ISOMM_Id', LAST), []],
  ['ids sorted', sorted('ISOMM_Id', 'ISOMM_Id'), SHIFTED],
  ['names sorted', sorted('ISOMM_Name', 'ISOMM_Name'), SHIFTED],
  [
    'ids cleared',
    (file) => {
      blank(file, 'ISOMM_Id', rowsOf(file));
    },
    ['missing-id', 'unknown-id'],
  ],
  [
    'dashes replaced in ids',
    (file, { items }) => {
      rowsOf(file).forEach((row, index) => {
        file.type(row, col(file, 'ISOMM_Id'), items[index]?.id.replace('-', 'ー') ?? null);
      });
    },
    ['missing-id', 'unknown-id'],
  ],
  [
    'an array without its values over scores',
    (file) => {
      const [row = 0, ...below] = rowsOf(file).slice(3, 8);
      const column = col(file, 'ISOMM_Insource');
      blank(file, 'ISOMM_Insource', below);
      const ref = rangeOf(row, column, row + below.length, column);
      file.put(row, column, { attributes: ' cm="1"', content: `<f t="array" ref="${ref}">SEQUENCE(5)</f>` });
    },
    ['uncalculated'],
  ],
  [
    'three ids cleared',
    (file) => {
      blank(file, 'ISOMM_Id', rowsOf(file).slice(3, 6));
    },
    ['missing-id'],
  ],
  [
    'a row deleted',
    (file) => {
      file.deleteRow(file.column('ISOMM_Id').row + 7);
    },
    ['missing-id'],
  ],
  ['a copy with names, the list cleared', copied(true), ['copied-sheet']],
  ['a copy without names, the list cleared', copied(false), ['copied-sheet']],
  ['a column put in', columnIn('ISOMM_Quadrant', true), []],
  ['a column put in before the scores, no name follows', columnIn('ISOMM_Insource', false), SHIFTED],
  ['a column put in between the scores, no name follows', columnIn('ISOMM_Outsource', false), SHIFTED],
  ['a column put in at the left, no name follows', columnIn(0, false), []],
  ['a row moved below the list', outside(false), ['missing-id']],
  ['a row moved below the list, its place closed', outside(true), ['missing-id']],
  ['names that point nowhere', pointing('#REF!'), ['missing-name']],
  ['no names', pointing(null), ['missing-name']],
  ['no names of the checklist', pointing(null, (_, place) => /'(?:入力|Checklist)'!/.test(place)), []],
  ['a column whose name points nowhere', pointing('#REF!', (name) => name === 'ISOMM_Insource'), []],
  [
    'marks in the grid instead of scores',
    (file) => {
      for (const row of rowsOf(file)) {
        const column = col(file, 'ISOMM_Insource');
        const { attributes, content } = file.at(row, column) ?? { attributes: '', content: '' };
        const score = / t="/.test(attributes) ? null : /<v>([0-5])<\/v>/.exec(content)?.[1];
        if (!score) continue;
        file.type(row, column, null);
        file.type(row, col(file, 'ISOMM_Outsource') + 1 + Number(score), '●');
      }
    },
    ['mark-outside'],
  ],
  [
    'scores merged',
    (file) => {
      const { row, column } = file.column('ISOMM_Insource');
      file.merged.push(rangeOf(row + 3, column, row + 3, column + 1), rangeOf(row + 6, column, row + 7, column));
      file.type(row + 3, column + 1, null);
      file.type(row + 7, column, null);
    },
    ['merged'],
  ],
];

const KEYS = ['insource', 'outsource', 'quadrant', 'note', 'supplement'] as const;
const FILES = WIDE
  ? FROZEN.filter(({ file }) => file.includes('filled'))
  : [
      { layout: 1, file: 'isomm-2.1.ja.filled' },
      { layout: 2, file: 'x1060-3.2.1.en.filled' },
    ];
/** Those of which most can be mended are mended in every run. */
const MENDED: readonly string[] = [
  'ids cleared',
  'a column put in at the left, no name follows',
  'a row moved below the list, its place closed',
  'names that point nowhere',
];
/** Of some workbooks everything is found again by labels, heads and words, so that nothing is left to be named. */
const FOUND_AGAIN = ['names that point nowhere', 'no names'];
const taken = (bytes: Uint8Array) => {
  const returned = collectFile(catalogue, readXlsx, 'a.xlsx', bytes);
  if (!isReturned(returned)) throw new Error(JSON.stringify(returned.problem));
  return returned;
};
const mended = (bytes: Uint8Array) => {
  const done = repair(catalogue, readXlsx, bytes);
  if (!done.copy) throw new Error('no copy');
  return { ...done, answers: taken(provenCopy(catalogue, formats, done.copy, done.left)).answers };
};

/** What is otherwise than it was: of an item that is named it may be blank, or proposed; else there is nothing to be. */
const astray = (was: Answers, is: Answers, named: ReadonlySet<string | null>): string[] =>
  Object.entries(was.answers).flatMap(([id, before]) =>
    KEYS.filter((key) => {
      const now = is.answers[id]?.[key] ?? (key === 'note' || key === 'supplement' ? '' : null);
      const gone = now === null || now === '' || key === 'quadrant';
      return now !== before[key] && !(gone && named.has(id));
    }).map((key) => `${id} ${key}: ${String(before[key])} → ${String(is.answers[id]?.[key])}`),
  );

const idsIn = (problems: readonly { readonly id: string | null }[]) =>
  new Set<string | null>(problems.map(({ id }) => id));

const known = new Map<string, { readonly before: ReturnType<typeof taken>; readonly proper: Answers }>();
/** What an untouched file says, and what it says mended. */
function untouched(layout: number, file: string) {
  const key = `${String(layout)} ${file}`;
  const bytes = frozenBytes(layout, file);
  const found = known.get(key) ?? { before: taken(bytes), proper: mended(bytes).answers };
  known.set(key, found);
  return { bytes, ...found };
}

const TESTS = CASES.flatMap(([name, alter, kinds], index) =>
  FILES.filter((_, at) => WIDE || at === index % FILES.length).map(({ layout, file }) => ({
    ...{ name, alter, kinds, layout, file },
  })),
);

test.each(TESTS)(
    'layout $layout, $file, $name: every score arrives at its item or is named, and nothing else is',
    ({ name, alter, kinds, layout, file }) => {
      const { bytes, before, proper } = untouched(layout, file);
      const ids = namedCells(readXlsx(bytes, { wanted: (name) => name === 'ISOMM_Id' }), 'ISOMM_Id');
      const altered = new AlteredFile(bytes, ids?.sheet ?? '');
      alter(altered, before.model);
      const now = taken(altered.bytes);
      const plain = new Set(before.problems.map(({ kind }) => kind));
      const newly = new Set(now.problems.map(({ kind }) => kind).filter((kind) => !plain.has(kind)));
      expect(kinds).toEqual(expect.arrayContaining([...newly]));
      if (kinds.length > 0 && !FOUND_AGAIN.includes(name)) expect(newly.size).toBeGreaterThan(0);
      if (kinds.length === 0) expect(now.problems.length).toBeLessThanOrEqual(before.problems.length);
      expect(astray(before.answers, now.answers, idsIn(now.problems))).toEqual([]);
      if (!WIDE && !MENDED.includes(name)) return;
      const again = mended(altered.bytes);
      const rowsBack = again.repaired.filter(({ kind }) => kind === 'missing-id');
      const left = again.left.map(({ problem }) => problem);
      expect(astray(proper, again.answers, idsIn([...left, ...rowsBack]))).toEqual([]);
    },
  );
