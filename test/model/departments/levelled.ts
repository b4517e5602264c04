import { catalogue } from '../../../src/catalog';
import type { Score } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Model } from '../../../src/model/catalogue';
import type { Consolidation } from '../../../src/model/departments/consolidation';
import { NO_LEVEL, type Entry } from '../../../src/model/departments/entry';
import type { Returned } from '../../../src/model/departments/returned';
import type { SideBySide } from '../../../src/model/departments/sideBySide';

/** Per item, how many returns have which level; the others have no answer. */
export type Spread = Readonly<Record<number, number>>;

/** Returns of departments whose levels are spread as said, item by item in the model's order. */
export function entriesOf(model: Model, count: number, spreads: readonly Spread[]): Entry[] {
  const columns = spreads.map((spread) =>
    Object.entries(spread).flatMap(([level, times]) => Array.from({ length: times }, () => Number(level))),
  );
  return Array.from({ length: count }, (_, index): Entry => ({
    ...{ no: index + 1, said: index },
    ...{
      file: `${String(index + 1)}.xlsx`,
      model: model.id,
      organisation: '',
      department: `D${String(index + 1)}`,
    },
    ...{ respondent: '', position: null, date: '', problems: {}, plan: null },
    levels: Int8Array.from(model.items, (_, item) => columns[item]?.[index] ?? NO_LEVEL.unanswered),
    compatibility: { layout: 1, asked: 4, usable: 4, answered: 4, share: 1 },
  }));
}

/** Everything a coordinator's workbook shows, for levels that came in no file. */
export function consolidationOf(side: SideBySide, labels: ReadonlyMap<number, string>): Consolidation {
  const answersOf = ({ levels, department, position }: Entry) => ({
    ...blankAnswers(side.model, catalogue.patterns, 'en', 1),
    department,
    position: position ?? '',
    answers: Object.fromEntries(
      side.model.items.map(({ id, quadrant }, item) => {
        const level = levels[item] ?? NO_LEVEL.unanswered;
        const insource = level >= NO_LEVEL.notDone ? (level as Score) : null;
        return [id, { insource, outsource: null, quadrant, note: '', supplement: '' }];
      }),
    ),
  });
  const returns = side.entries.map(({ entry }): [number, Returned] => [
    entry.no,
    { file: entry.file, model: side.model, answers: answersOf(entry), problems: [], furtherProblems: 0 },
  ]);
  return { language: 'en', side, labels, returns: new Map(returns), notRead: [], otherModel: [] };
}
