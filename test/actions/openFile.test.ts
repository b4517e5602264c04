import { bringUp } from '../../src/actions/bringUp';
import { collectFile } from '../../src/actions/reading/collectFile';
import type { ReadBytes } from '../../src/actions/fileFormat';
import { openFile } from '../../src/actions/reading/openFile';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { NamedCells } from '../../src/workbook/rows';
import { asRead } from '../sheets/asRead';
import { deletedUp, withColumns } from '../sheets/assessment/columnCells';
import { blank, catalogue, filled, model } from './small';

const whole = asRead(describeWorkbook(catalogue, model, filled));
const asked: string[] = [];

/** A reader that hands over what is wanted, as the file format's does. */
const read: ReadBytes = (_bytes, { wanted, formulas = false }) => ({
  ...whole,
  names: new Map(
    [...whole.names].flatMap(([name, cells]) => {
      if (!wanted(name) || cells === 'broken') return [];
      asked.push(name);
      const { formulas: texts, ...rest } = cells;
      return [[name, formulas ? { ...rest, formulas: texts ?? [] } : rest] as const];
    }),
  ),
});

const throwing =
  (error: Error): ReadBytes =>
  () => {
    throw error;
  };
const NO_BYTES = new Uint8Array();

test('answers alone: no result is asked for', () => {
  asked.length = 0;
  expect(openFile(catalogue, read, NO_BYTES, { results: false })).toMatchObject({
    answers: filled,
    problems: [],
  });
  expect(asked).not.toContain('ISOMM_Scored');
});

test('a result that is not what the answers lead to is a problem, where results are looked at', () => {
  const level = whole.names.get('ISOMM_Level');
  if (level === undefined || level === 'broken') throw new Error('no level');
  const changed = { ...level, values: level.values.map(() => [5]) };
  const other: ReadBytes = (bytes, options) => {
    const found = read(bytes, options);
    return options.wanted('ISOMM_Level')
      ? { ...found, names: new Map([...found.names, ['ISOMM_Level', changed]]) }
      : found;
  };
  expect(openFile(catalogue, other, NO_BYTES, { results: false }).problems).toEqual([]);
  const { problems } = openFile(catalogue, other, NO_BYTES, { results: true });
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['stale-result']));
});

test.each(['not-isomm', 'encrypted', 'damaged', 'too-large'])('a file that is %s is a problem', (kind) => {
  const failing = throwing(Object.assign(new Error('detail'), { kind }));
  const problem = { kind, sheet: null, cell: null, id: null, found: null };
  expect(openFile(catalogue, failing, NO_BYTES, { results: true })).toEqual({
    ...{ model: null, answers: null, assessment: null, leftovers: {} },
    problems: [problem],
  });
  expect(collectFile(catalogue, failing, 'a.xlsx', NO_BYTES)).toEqual({ file: 'a.xlsx', problem });
});

test.each([new Error('x'), Object.assign(new Error('x'), { kind: 'not-a-score' })])(
  'a mistake of our own is no unreadable file',
  (error) => {
    expect(() => openFile(catalogue, throwing(error), NO_BYTES, { results: false })).toThrow(error);
  },
);

test('a returned file with more to complain about than a list should hold says how many more', () => {
  const ids = Array.from({ length: 1_003 }, () => ['Z-9']);
  const many: ReadBytes = (bytes, options) => {
    const found = read(bytes, options);
    // Rows below the list, in each of its columns.
    const longer = [...found.names].map(([name, cells]): [string, NamedCells | 'broken'] =>
      cells === 'broken' || cells.values.length !== model.items.length
        ? [name, cells]
        : [
            name,
            { ...cells, values: [...cells.values, ...(name === 'ISOMM_Id' ? ids : ids.map(() => [null]))] },
          ],
    );
    return { ...found, names: new Map(longer) };
  };
  const returned = collectFile(catalogue, many, 'a.xlsx', NO_BYTES);
  if (!('answers' in returned)) throw new Error('not read');
  expect([returned.problems.length, returned.furtherProblems]).toEqual([1_000, 3]);
  expect(returned.answers.model).toBe(blank.model);
});

test('of shifted cells no workbook is made, and no result is accused', () => {
  const shifted: ReadBytes = (bytes, options) =>
    withColumns(read(bytes, options), ['ISOMM_Insource'], deletedUp(1));
  const reading = openFile(catalogue, shifted, NO_BYTES, { results: true });
  expect(new Set(reading.problems.map(({ kind }) => kind))).toEqual(new Set(['shifted']));
  expect(reading.answers).not.toBeNull();
  expect(bringUp(reading)).toBeNull();
});
