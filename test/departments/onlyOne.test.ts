import { catalogue } from '../../src/catalog';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import type { Workbook } from '../../src/workbook/description';
import { boxOf } from '../../src/workbook/a1';
import { sideBySide } from '../../src/model/departments/sideBySide';
import { consolidationOf, entriesOf } from '../model/departments/levelled';
import { madeModel } from '../model/madeModel';
import { anyOrganisation } from './anyOrganisation';
import { consolidated, returnedFrom } from './consolidated';

const [model] = catalogue.models;
if (!model) throw new Error('no model');

/** Two returns, of which only so many hold a score. */
function compared(scored: number): Workbook {
  const sent = anyOrganisation(catalogue, model as never, 'ja', 2, 5).map((one, index) => ({
    ...one,
    answers: {
      ...one.answers,
      answers: Object.fromEntries(
        Object.entries(one.answers.answers).map(([id, answer]) => [
          id,
          { ...answer, insource: index < scored ? (3 as const) : null, outsource: null },
        ]),
      ),
    },
  }));
  return describeDepartments(consolidated(model as never, 'ja', returnedFrom(model as never, sent)));
}

const textsOf = ({ sheets }: Workbook, key: string): string =>
  (sheets.find((sheet) => sheet.key === key)?.rows ?? [])
    .flatMap(({ cells }) => cells.map((cell) => cell?.value))
    .join('\n');

test('of what one department alone scored no weakness is said to be absent', () => {
  for (const key of ['deptWeak', 'deptSummary']) {
    expect(textsOf(compared(1), key)).toContain('2つ以上の部署が評価した役割がない');
    expect(textsOf(compared(1), key)).not.toContain('該当する役割はありません');
    expect(textsOf(compared(2), key)).toContain('該当する役割はありません');
  }
  expect(textsOf(compared(1), 'deptSummary')).not.toContain('共通の弱みは');
  expect(textsOf(compared(2), 'deptSummary')).toContain('共通の弱みは0件です');
});

test('of the lowest functions the headline names one and counts the others; where all are alike it names none', () => {
  const three = madeModel([1, 1, 1]);
  const headline = (levels: readonly number[], language: 'ja' | 'en') => {
    const entries = entriesOf(
      three,
      1,
      levels.map((level) => ({ [level]: 1 })),
    );
    const side = sideBySide(three, entries, new Map([[1, 'counts']]));
    const workbook = describeDepartments({ ...consolidationOf(side, new Map([[1, 'D1']])), language });
    return textsOf(workbook, 'deptSummary');
  };
  expect(headline([3, 2, 4], 'ja')).toMatch(/平均が最も低い機能は「[^」]+」です。/);
  expect(headline([2, 3, 2], 'ja')).toMatch(/平均が最も低い機能は「[^」]+」ほか1つです。/);
  expect(headline([2, 3, 2], 'en')).toMatch(/Returns included: 1\. .* is "[^"]+", level with 1 more\./);
  expect(headline([3, 3, 3], 'ja')).toContain('採用した回答は1件です。');
  expect(headline([3, 3, 3], 'ja')).not.toContain('最も低い機能は');
});

/** What the legend of the overlay names. */
function legendOf({ sheets }: Workbook) {
  const sheet = sheets.find(({ key }) => key === 'deptOverlay');
  return (sheet?.charts[0]?.series ?? []).map(({ nameCell }) => {
    const { row, column } = boxOf(nameCell);
    return sheet?.rows[row]?.cells[column]?.value;
  });
}

test('the legend of the overlay says that the organisation has no value while no rule is chosen', () => {
  expect(legendOf(compared(2)).at(-1)).toBe('組織：値なし');
});

test('no line of the overlay is without a name, for which some programs make one up', () => {
  const sent = anyOrganisation(catalogue, model as never, 'ja', 6, 46);
  const few = sent.map((one, index) =>
    index < 3 ? one : { ...one, answers: { ...one.answers, answers: {} } },
  );
  const workbook = describeDepartments(consolidated(model as never, 'ja', returnedFrom(model as never, few)));
  expect(legendOf(workbook)).toContain('–');
  expect(legendOf(workbook)).not.toContain('');
});
