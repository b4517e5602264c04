import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Language, Model } from '../../src/model/catalogue';
import { anonymous } from '../../src/model/departments/anonymous';
import type { Consolidation } from '../../src/model/departments/consolidation';
import type { OwnAnswer } from '../../src/model/departments/ownAnswer';
import { readModel } from '../../src/model/own/readModel';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { protectedWorkbook } from '../../src/sheets/assessment/reading/protectedWorkbook';
import { describeAnonymous } from '../../src/sheets/departments/describeAnonymous';
import { describeDepartments } from '../../src/sheets/departments/describeDepartments';
import type { Workbook } from '../../src/workbook/description';
import { madeFile } from '../model/own/madeModel';
import { anyFilled } from '../calc/anyFilled';
import { withSome } from '../calc/anyOwnItems';
import { anyDecisions } from '../departments/consolidated';
import { anyCarried, NEW } from './assessment/anyCarried';
import { plainWords } from '../model/plainWords';
import { both } from '../text/both';

export interface Kind {
  readonly label: string;
  readonly workbook: Workbook;
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];

const blank = (model: Model, language: Language, parts: readonly string[], asked?: readonly string[]) =>
  describeWorkbook(catalogue, model, {
    ...blankAnswers(model, catalogue.patterns, language, LAYOUT),
    parts,
    ...(asked && { asked }),
  });

/** Filled from a file that was not ours: one cell taken, one open, one that was no answer. */
const imported = (model: Model, language: Language) => {
  const entry = { sheet: '入力シート', cell: 'G12', id: 'A-1', key: 'insource', found: '●' } as const;
  const entries = [
    { ...entry, became: '3', outcome: 'read' } as const,
    { ...entry, cell: 'H12', key: 'outsource', became: '', outcome: 'open' } as const,
    { ...entry, cell: 'A1', id: null, key: 'other', found: '=1+1', became: '', outcome: 'left' } as const,
  ];
  return describeWorkbook(catalogue, model, {
    ...blankAnswers(model, catalogue.patterns, language, LAYOUT),
    parts: ['importRecord'],
    imported: { file: 'official.xlsx', on: '2026-04-01', by: '', entries },
  });
};

/** Departments of which one added an item. */
function withAdded(label: string, decision: Consolidation): Kind {
  const own: OwnAnswer[] = [
    {
      ...{ id: 'U-1', function: 'D', name: both('連絡', 'Contact'), state: 'scored' },
      ...{ level: 3, side: 'in', counts: true },
    },
  ];
  const entries = decision.side.entries.map((each, index) =>
    index === 0 ? { ...each, functions: each.functions, entry: { ...each.entry, own } } : each,
  );
  return { label, workbook: describeDepartments({ ...decision, side: { ...decision.side, entries } }) };
}

/**
 * One workbook of each kind that we write: every model in every language, blank and filled at random, with all
 * optional parts and added items and with none, one imported, one carried over from an older model, a protected hand-out of some
 * functions, departments side by side, the anonymous export; and one of a model that somebody made.
 */
export function everyKind(seed: number, fillings = 1): Kind[] {
  const own = readModel(madeFile(3, 12), catalogue.models, plainWords);
  return catalogue.models.flatMap((model, at) =>
    LANGUAGES.flatMap((language, index): Kind[] => {
      const of = `${model.id} ${language}`;
      const parts = (at + index) % 2 === 0 ? OPTIONAL_PARTS : [];
      const whole = parts.length > 0 ? withSome(model) : model;
      const filled = fc.sample(anyFilled(catalogue, whole, language, parts), {
        numRuns: fillings,
        seed: seed + 2 * at + index,
      });
      const asked = model.functions.slice(1, 3).map(({ id }) => id);
      const count = [1, 9][(at + index) % 2] ?? 1;
      const decisions = anyDecisions(model, language, count, seed + at, 1 + fillings);
      const [first] = decisions;
      return [
        { label: `${of}, blank`, workbook: blank(model, language, parts.length > 0 ? [] : OPTIONAL_PARTS) },
        { label: `${of}, handed out`, workbook: protectedWorkbook(blank(model, language, [], asked)) },
        ...filled.map(({ answers, leftovers }, set) => ({
          label: `${of}, filled ${String(set)}`,
          workbook: describeWorkbook(catalogue, whole, answers, leftovers),
        })),
        ...(at === 0 && index === 0
          ? fc
              .sample(anyFilled(catalogue, own, language, ['summary', 'plan']), { numRuns: 1, seed })
              .map(({ answers, leftovers }) => ({
                label: 'a model of their own, filled',
                workbook: describeWorkbook(catalogue, own, answers, leftovers),
              }))
          : []),
        { label: `${of}, imported`, workbook: imported(model, language) },
        ...(model.id === NEW.id ? fc.sample(anyCarried(language), { numRuns: 1, seed }) : []).map(
          ({ answers, leftovers }) => ({
            label: `${of}, carried over`,
            workbook: describeWorkbook(catalogue, model, answers, leftovers),
          }),
        ),
        ...decisions.map((decision, way) => ({
          label: `${of}, ${String(count)} departments, decided ${String(way)}`,
          workbook: describeDepartments(decision),
        })),
        ...(first && at === 0 && index === 0
          ? [withAdded(`${of}, departments with items of their own`, first)]
          : []),
        ...(first
          ? [
              {
                label: `${of}, anonymous`,
                workbook: describeAnonymous(
                  model,
                  anonymous(
                    model,
                    first.side.entries.map(({ entry }) => entry),
                  ),
                  language,
                ),
              },
            ]
          : []),
      ];
    }),
  );
}
