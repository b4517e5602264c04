import { catalogue, modelById } from '../../../src/catalog';
import type { Model } from '../../../src/model/catalogue';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import { boxOf } from '../../../src/workbook/a1';
import { writeXlsx } from '../../../src/xlsx/write';
import { anyOrganisation, type Sent } from '../../departments/anyOrganisation';
import { consolidated, returnedFrom } from '../../departments/consolidated';
import { differences, uncalculated } from '../compareCells';
import { IronCalc } from '../ironcalc';
import { office } from '../office';

const model = modelById('isomm-2.1') as Model;
const sent = anyOrganisation(catalogue, model, 'ja', 5, 5);

/** What a coordinator writes into the list of returns: by its place, another name and another position. */
const CHANGES = [
  { index: 0, label: '改称した部署', position: 'staff', word: '担当者' },
  { index: 1, label: 'HQ & more', position: 'lead', word: 'リーダー' },
  { index: 2, label: '経理', position: '', word: null },
] as const;

const described = (list: readonly Sent[], names: ReadonlyMap<number, string>) => {
  const uses = new Map(list.map((_, index) => [index + 1, index === 3 ? 'gap-only' : 'counts'] as const));
  const choices = { rule: 'headquarters', itemRules: {}, headquarters: 2 } as const;
  const scene = consolidated(model, 'ja', returnedFrom(model, list), uses, choices);
  return describeDepartments({ ...scene, labels: new Map([...scene.labels, ...names]) });
};
const before = described(sent, new Map());
const after = described(
  sent.map((each, index) => {
    const change = CHANGES.find((one) => one.index === index);
    return change ? { ...each, answers: { ...each.answers, position: change.position } } : each;
  }),
  new Map(CHANGES.map(({ index, label }) => [index + 1, label])),
);

const columnOf = (name: string) => boxOf(before.names.find((one) => one.name === name)?.range ?? '');
const typed = CHANGES.flatMap(({ index, label, word }) =>
  (
    [
      ['ISOMM_DeptLabel', label],
      ['ISOMM_DeptPositionShown', word],
    ] as const
  ).map(([name, value]) => {
    const { row, column } = columnOf(name);
    const { title = '' } = before.sheets.find(({ key }) => key === 'deptReturned') ?? {};
    return [title, row + index, column, value] as const;
  }),
);

test('IronCalc: a department renamed and a position changed in the list are followed everywhere', () => {
  const engine = new IronCalc(uncalculated(before));
  engine.set(typed);
  const found = differences(after, (...cell) => engine.shown(...cell));
  engine.free();
  expect(found.slice(0, 5)).toEqual([]);
});

test('LibreOffice: a department renamed and a position changed in the list are followed everywhere', async () => {
  const [result] = await office([
    { bytes: writeXlsx(uncalculated(before)), steps: [{ do: 'set', cells: typed }, { do: 'dump' }] },
  ]);
  const shown = result?.shown[0];
  const found = differences(after, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '');
  expect(found.slice(0, 5)).toEqual([]);
});
