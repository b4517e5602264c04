import { openRead } from '../../src/actions/reading/openFile';
import { restored } from '../../src/actions/reading/restored';
import { PART_KEYS } from '../../src/actions/optionalParts';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { keepRound } from '../../src/model/rounds/keepRound';
import { blankAnswers } from '../../src/model/blankAnswers';
import { recommendationsOf } from '../../src/model/plan/recommendationsOf';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { fitsModel } from '../../src/sheets/assessment/family';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { languages } from '../../src/text/languages';
import { namedCells } from '../../src/workbook/namedCells';
import { boxOf } from '../../src/workbook/a1';
import type { Workbook } from '../../src/workbook/description';
import type { ReadWorkbook } from '../../src/workbook/rows';
import { asRead } from '../sheets/asRead';

const cases = catalogue.models.flatMap((model) => languages().map((language) => ({ model, language })));

/** Everything that is chosen from a list of words. */
const chosen = ({ model, language }: (typeof cases)[number]): Answers => {
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const answers = model.items.map(({ id, quadrant }, index) => [
    id,
    {
      ...{ insource: (index % 6) as 0, outsource: null, quadrant, note: `${id}!`, supplement: '' },
      ...{
        targetSide: 'both',
        targetLevel: 4,
        progress: 'doing',
        recommendation: recommendationsOf(model).at(-1),
      },
      evidence: { done: 'yes', documented: 'no', others: 'part', approved: 'yes', checked: 'declined' },
    },
  ]);
  const all = {
    ...blank,
    answers: Object.fromEntries(answers) as Answers['answers'],
    parts: PART_KEYS.filter((key) => fitsModel(key, model.id)),
    plan: { asOf: null, startsCount: true, fiscalMonth: 4, capacity: null, effortSteps: [2, 10] },
    outsourcing: { unit: 'index', providers: [] },
    sharing: { channels: [{ channel: 'ISAC', direction: 'send', tlp: 'amber-strict' }] },
  } satisfies Answers;
  return keepRound(model, all, { name: '2026上期', keptOn: '2026-07-01', reserved: [] });
};

/** What Excel's Document Inspector leaves of it: no hidden sheet, no hidden column, and names that point nowhere. */
const inspected = (workbook: Workbook): ReadWorkbook => {
  const read = asRead(workbook);
  const gone = workbook.names.filter(({ sheet: key, range }) => {
    const sheet = workbook.sheets.find((each) => each.key === key);
    return sheet?.hidden || sheet?.columns[boxOf(range).column]?.hidden;
  });
  const names = new Map([...read.names, ...gone.map(({ name }) => [name, 'broken'] as const)]);
  const rounds = workbook.sheets.find(({ key }) => key === 'rounds');
  const lines = namedCells({ names }, 'ISOMM_RoundLines');
  // A range from a column that is seen to one that is not ends where the last is seen.
  const seen = lines && rounds?.columns.findIndex(({ hidden }) => hidden);
  if (lines && seen)
    names.set('ISOMM_RoundLines', {
      ...lines,
      values: lines.values.map((line) => line.slice(0, seen - lines.column)),
    });
  return { ...read, names };
};
/** The identity of the workbook stands in such a column, and is found by ids and heads. */
const withModel = (read: ReadWorkbook, { model, language }: (typeof cases)[number]): ReadWorkbook => {
  const cell = (value: string) => ({ sheet: 'x', row: 0, column: 0, values: [[value]] });
  return {
    ...read,
    names: new Map([...read.names]).set('ISOMM_Model', cell(model.id)).set('ISOMM_Language', cell(language)),
  };
};

test.each(cases)(
  '$model.id, $language: hidden columns removed, what was chosen from lists that stood there is read',
  (which) => {
    const answers = chosen(which);
    const read = withModel(inspected(describeWorkbook(catalogue, which.model, answers)), which);
    const { answers: found, problems } = openRead(catalogue, read, { results: false });
    expect(problems.filter(({ kind }) => kind !== 'missing-name')).toEqual([]);
    expect(found?.answers).toEqual(answers.answers);
    const { plan, outsourcing, sharing, rounds } = answers;
    expect(found).toMatchObject({ plan, outsourcing, sharing, rounds });
    expect([...restored(catalogue, read).names]).toContainEqual([
      'ISOMM_PlanSideNames',
      expect.objectContaining({ values: [[expect.anything()], [expect.anything()], [expect.anything()]] }),
    ]);
  },
);
