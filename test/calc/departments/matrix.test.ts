import { catalogue, modelById } from '../../../src/catalog';
import type { Model } from '../../../src/model/catalogue';
import type { Answer } from '../../../src/model/answers';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import { boxOf } from '../../../src/workbook/a1';
import { writeXlsx } from '../../../src/xlsx/write';
import { anyOrganisation, type Sent } from '../../departments/anyOrganisation';
import { consolidated, returnedFrom } from '../../departments/consolidated';
import { differences, uncalculated } from '../compareCells';
import { IronCalc } from '../ironcalc';
import { office, type Put } from '../office';

/** What is put into a cell of the matrix, and the level it stands for: `null` is unanswered. */
const TYPED: readonly (readonly [typed: Put, level: 0 | 1 | 2 | 3 | 4 | 5 | null])[] = [
  [7, null],
  [100, null],
  [-1, null],
  [2.5, null],
  [46016, null],
  ['x', null],
  ['3', null],
  [true, null],
  [{ formula: '=NA()' }, null],
  [{ formula: '=1/0' }, null],
  [null, null],
  [0, 0],
  [5, 5],
  [{ formula: '=1+2' }, 3],
  [3.0000000000000004, 3],
];

const model = modelById('isomm-2.1') as Model;
const sent = anyOrganisation(catalogue, model, 'en', 6, 5).map((each): Sent => {
  // What became of a plan is as it was returned: no level typed here changes it.
  const { asked, parts, rounds, ...answers } = each.answers;
  void [asked, parts, rounds];
  return { ...each, answers: { ...answers, answers: filledWith(answers.answers, 2) } };
});

function filledWith(answers: Readonly<Record<string, Answer>>, level: Answer['insource']) {
  const plain = { quadrant: 'I', note: '', supplement: '', outsource: null } as const;
  return Object.fromEntries(
    model.items.map(({ id }) => [
      id,
      answers[id] ? { ...plain, insource: answers[id].insource ?? level } : { ...plain, insource: level },
    ]),
  );
}

/** The returns with other levels, of one department or of two, in the first items. */
const changed = (who: readonly number[]): Sent[] =>
  sent.map((each, index) => {
    if (!who.includes(index)) return each;
    const items = { ...each.answers.answers };
    TYPED.forEach(([, insource], at) => {
      const { id = '' } = model.items[at] ?? {};
      items[id] = { ...items[id], insource } as Answer;
    });
    return { ...each, answers: { ...each.answers, answers: items } };
  });

const describe6 = (list: readonly Sent[]) =>
  describeDepartments(
    consolidated(
      model,
      'en',
      returnedFrom(model, list),
      new Map(list.map((_, index) => [index + 1, 'counts'])),
      {
        rule: 'median',
        itemRules: {},
        headquarters: 2,
      },
    ),
  );
const before = describe6(sent);
const matrix = before.sheets.find(({ key }) => key === 'deptMatrix');
const levels = boxOf(before.names.find(({ name }) => name === 'ISOMM_DeptLevels')?.range ?? '');
const typedBy = (who: readonly number[]) =>
  who.flatMap((column) =>
    TYPED.map(
      ([typed], row) => [matrix?.title ?? '', levels.row + row, levels.column + column, typed] as const,
    ),
  );

/** Whom a person looks at is chosen once; what would be proposed now is put there, to compare like with like. */
const chosenIn = ({ sheets }: typeof before) =>
  ['deptPerception', 'deptOverlay'].flatMap((key) => {
    const sheet = sheets.find((each) => each.key === key);
    const choice = sheet?.validations.find(({ rule }) => 'listFrom' in rule);
    if (!sheet || !choice) throw new Error(`no choice in ${key}`);
    const { row, column, lastColumn } = boxOf(choice.range);
    return Array.from({ length: lastColumn - column + 1 }, (_, across) => {
      const value = sheet.rows[row]?.cells[column + across]?.value ?? null;
      return [sheet.title, row, column + across, value as Put] as const;
    });
  });

describe.each([[[1]], [[0, 3]], [[0, 1, 2, 3, 4, 5]]])('typed into the columns %j', (who) => {
  const after = describe6(changed(who));

  test('IronCalc: what is no score counts as unanswered, everywhere', () => {
    const engine = new IronCalc(uncalculated(before));
    engine.set([...typedBy(who), ...chosenIn(after)]);
    const found = differences(after, (...cell) => engine.shown(...cell));
    engine.free();
    expect(found.slice(0, 5)).toEqual([]);
  });

  test('LibreOffice: what is no score counts as unanswered, everywhere', async () => {
    const [result] = await office([
      {
        bytes: writeXlsx(uncalculated(before)),
        steps: [{ do: 'set', cells: [...typedBy(who), ...chosenIn(after)] }, { do: 'dump' }],
      },
    ]);
    const shown = result?.shown[0];
    const found = differences(after, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '');
    expect(found.slice(0, 5)).toEqual([]);
  });
});

test('a level in the matrix is asked for as a whole number from 0 to 5', () => {
  expect(matrix?.validations).toMatchObject([{ rule: { wholeNumber: { min: 0, max: 5 } } }]);
});
