import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import { checkFile } from '../../src/actions/reading/checkFile';
import type { Answer, Problem } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { gap } from '../../src/model/plan/gap';
import { plannedMean } from '../../src/model/plan/plan';
import { plainPlan } from '../../src/model/plan/planSettings';
import { reviewEvidence } from '../../src/model/facts/evidence';
import type { Language } from '../../src/model/catalogue';
import { plan } from '../../src/sheets/assessment/parts/plan';
import { compareResults } from '../../src/sheets/assessment/results/compare';
import type { PartKey } from '../../src/sheets/assessment/family';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import { invalidCount } from '../../src/sheets/assessment/reading/leftovers';
import { COLUMN as EVIDENCE } from '../../src/sheets/assessment/evidence/evidenceColumns';
import { COLUMN as OUTSOURCING } from '../../src/sheets/assessment/outsourcing/outsourcingColumns';
import { COLUMN as PLAN } from '../../src/sheets/assessment/plan/planColumns';
import { boxOf } from '../../src/workbook/a1';
import { COLUMNS } from '../../src/sheets/assessment/checklist/checklistColumns';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled, type Filled } from './anyFilled';
import { withSome } from './anyOwnItems';
import { WIDE } from '../machine/wide';
import { office, type Step } from './office';

/** The checklist as it is written: rows 5 on, all columns that its filter sorts. */
const FIRST_ROW = 4;
const LAST_COLUMN = COLUMNS.length - 1;
const COLUMN = { function: 0, name: 3, quadrant: 5, insource: 6, level: 20, note: 22 };

interface Alteration {
  readonly name: string;
  readonly language: Language;
  readonly parts?: readonly string[];
  /** Of one model only, with items of the department's own. */
  readonly own?: true;
  readonly steps: (
    title: { checklist: string; setup: string; byRole: string },
    rows: number,
    sheets: Workbook['sheets'],
  ) => readonly Step[];
  /** Which items are gone afterwards, by their index. */
  readonly gone: readonly number[];
  /** Which item has no row in the plan afterwards. */
  readonly unplanned?: number;
  readonly problems: readonly Pick<Problem, 'kind' | 'id'>[];
}

/** Parts of which each holds answers of its own, as they follow each other in a workbook. */
const HOLDING: readonly PartKey[] = ['scope', 'ownItems', 'rounds', 'progress', 'portfolio', 'first', 'phases', 'charter', 'handOuts', 'outsourcing', 'sharing']; // prettier-ignore
/** Lists whose rows may be put in any order; what was kept, or was handed out, has one. */
const SORTED: readonly PartKey[] = ['portfolio', 'scope'];

const box = (rows: number) => [FIRST_ROW, 0, FIRST_ROW + rows - 1, LAST_COLUMN] as const;

const ALTERATIONS: readonly Alteration[] = [
  ...Object.entries(COLUMN).map(([name, key], index): Alteration => ({
    name: `sorted by ${name}`,
    language: index % 2 === 0 ? 'ja' : 'en',
    steps: ({ checklist }, rows) => [
      { do: 'sort', sheet: checklist, box: box(rows), key, ascending: index % 2 === 0 },
    ],
    gone: [],
    problems: [],
  })),
  {
    name: 'a column and blank rows inserted',
    language: 'ja',
    steps: ({ checklist, byRole }) => [
      { do: 'insertColumns', sheet: checklist, at: 4, count: 1 },
      { do: 'insertRows', sheet: checklist, at: 10, count: 3 },
      { do: 'insertRows', sheet: checklist, at: 2, count: 2 },
      { do: 'insertRows', sheet: byRole, at: 20, count: 1 },
    ],
    gone: [],
    problems: [],
  },
  {
    name: 'two rows deleted',
    language: 'en',
    steps: ({ checklist }) => [{ do: 'deleteRows', sheet: checklist, at: FIRST_ROW + 3, count: 2 }],
    gone: [3, 4],
    problems: [],
  },
  {
    name: 'the first and the last row deleted, the rest sorted',
    language: 'ja',
    steps: ({ checklist }, rows) => [
      { do: 'deleteRows', sheet: checklist, at: FIRST_ROW + rows - 1, count: 1 },
      { do: 'deleteRows', sheet: checklist, at: FIRST_ROW, count: 1 },
      { do: 'sort', sheet: checklist, box: box(rows - 2), key: COLUMN.insource, ascending: false },
    ],
    gone: [0, -1],
    problems: [],
  },
  {
    // Facts, and what is said of who delivers: whoever sorts there by any column moves whole rows, or deletes one.
    name: 'the first row of the plan deleted, the lists of three parts sorted, each by a column, and renamed',
    language: 'ja',
    parts: ['evidence', 'outsourcing', 'plan'],
    steps: (_, __, sheets) =>
      (
        [
          ['evidence', EVIDENCE.outScore],
          ['outsourcing', OUTSOURCING.value],
          ['plan', PLAN.owner],
        ] as const
      ).flatMap(([key, column]): Step[] => {
        const { title, filter = '' } = sheets.find((each) => each.key === key)!;
        const { row, column: left, lastRow, lastColumn } = boxOf(filter);
        const deleted = key === 'plan' ? 1 : 0;
        const area = [row + 1, left, lastRow - deleted, lastColumn] as const;
        return [
          ...(deleted ? [{ do: 'deleteRows', sheet: title, at: row + 1, count: 1 } as const] : []),
          { do: 'sort', sheet: title, box: area, key: column - left, ascending: false },
          { do: 'rename', sheet: title, to: `${title} '26` },
        ];
      }),
    gone: [],
    unplanned: 0,
    problems: [],
  },
  {
    name: 'every other sheet with answers moved down and renamed, and its list sorted',
    language: 'ja',
    parts: HOLDING,
    own: true,
    steps: (_, __, sheets) =>
      sheets
        .filter(({ key }) => [...HOLDING, 'providers'].includes(key))
        .flatMap(({ key, title, filter }, index): Step[] => {
          const { row, column, lastRow, lastColumn } = boxOf(filter ?? 'A1');
          const area = [row + 1, column, lastRow, lastColumn] as const;
          return [
            ...(filter && SORTED.some((each) => each === key)
              ? [{ do: 'sort', sheet: title, box: area, key: 1, ascending: false } as const]
              : []),
            { do: 'insertRows', sheet: title, at: 0, count: 2 },
            { do: 'rename', sheet: title, to: `${title} '${String(index)}'` },
          ];
        }),
    gone: [],
    problems: [],
  },
  {
    name: 'all sheets renamed and reordered',
    language: 'ja',
    steps: ({ checklist, setup, byRole }) => [
      { do: 'rename', sheet: checklist, to: "it's a 'list'" },
      { do: 'rename', sheet: setup, to: '表紙 & 設定' },
      { do: 'move', sheet: byRole, to: 0 },
      { do: 'move', sheet: '表紙 & 設定', to: 5 },
    ],
    gone: [],
    problems: [],
  },
  {
    name: 'a row copied over another one, and an id of the user’s own',
    language: 'ja',
    steps: ({ checklist }) => [
      {
        do: 'set',
        cells: [
          [checklist, FIRST_ROW + 8, 2, 'A-1'],
          [checklist, FIRST_ROW + 9, 2, 'Z-9'],
        ],
      },
    ],
    gone: [8, 9],
    problems: [
      { kind: 'duplicate-id', id: 'A-1' },
      { kind: 'unknown-id', id: 'Z-9' },
    ],
  },
];

/** In which alterations take turns. */
const LANGUAGES = 2;

/** Every pair of model and language, and each alteration once; of every model in a wide run. */
const hasItsTurn = (index: number, at: number): boolean =>
  WIDE || Math.floor(index / LANGUAGES) % catalogue.models.length === at;

const scenes = catalogue.models.flatMap((each, at) =>
  ALTERATIONS.flatMap((alteration, index) => {
    const last = at === catalogue.models.length - 1;
    if (!(alteration.own ? last : hasItsTurn(index, at))) return [];
    const model = alteration.own ? withSome(each) : each;
    const [filled] = fc.sample(anyFilled(catalogue, model, alteration.language, alteration.parts), {
      numRuns: 1,
      seed: 400 + index,
    });
    if (!filled) throw new Error('nothing sampled');
    return [{ model, alteration, filled }];
  }),
);

/** What must be left: the answers without the rows that are gone. */
const remaining = ({ answers }: Filled, ids: readonly string[], unplanned?: string) => ({
  ...answers,
  answers: Object.fromEntries(
    Object.entries(answers.answers)
      .filter(([id]) => !ids.includes(id))
      .map(([id, answer]) => [id, id === unplanned ? withoutPlan(answer) : answer]),
  ),
});

const withoutPlan = (answer: Answer): Answer =>
  Object.fromEntries(
    Object.entries(answer).filter(([key]) => !plan.answerKeys.some((each) => each === key)),
  ) as unknown as Answer;

describe('a workbook altered by a foreign tool and recalculated', () => {
  let files: readonly (Uint8Array | null)[] = [];

  beforeAll(async () => {
    const results = await office(
      scenes.map(({ model, alteration, filled }) => {
        const workbook = describeWorkbook(catalogue, model, filled.answers, filled.leftovers);
        const titles = Object.fromEntries(workbook.sheets.map(({ key, title }) => [key, title]));
        const { checklist = '', setup = '', byRole = '' } = titles;
        return {
          bytes: writeXlsx(workbook),
          steps: alteration.steps({ checklist, setup, byRole }, model.items.length, workbook.sheets),
          store: true,
        };
      }),
    );
    files = results.map(({ stored }) => stored);
  });

  test.each(
    scenes.map((scene, index) => ({ ...scene, index, label: `${scene.model.id} ${scene.alteration.name}` })),
  )('$label', ({ model, alteration, filled, index }) => {
    const bytes = files[index];
    if (!bytes) throw new Error('LibreOffice gave no file');
    const read = readXlsx(bytes, { wanted: (name) => name.startsWith('ISOMM_'), formulas: true });
    const reading = readAnswers(catalogue, read);
    const gone = alteration.gone.map((at) => model.items.at(at)?.id ?? '');

    const unplanned = alteration.unplanned === undefined ? undefined : model.items[alteration.unplanned]?.id;
    const expected = remaining(filled, gone, unplanned);
    expect(reading.answers?.answers).toEqual(expected.answers);
    expect(reading.answers).toMatchObject({
      model: model.id,
      currentPattern: expected.currentPattern,
      targetPattern: expected.targetPattern,
      patterns: expected.patterns,
      organisation: expected.organisation,
      date: expected.date,
    });

    const about = reading.problems.map(({ kind, id }) => ({ kind, id }));
    expect(about.filter(({ kind }) => kind === 'missing-id').map(({ id }) => id)).toEqual(
      model.items.map(({ id }) => id).filter((id) => gone.includes(id) || id === unplanned),
    );
    const ofIds = about.filter(({ kind }) => kind === 'duplicate-id' || kind === 'unknown-id');
    expect(ofIds).toHaveLength(alteration.problems.length);
    expect(ofIds).toEqual(expect.arrayContaining([...alteration.problems]));
    const junk = Object.entries(filled.leftovers).filter(([id]) => !gone.includes(id));
    // An item of the department's own has its quadrant on its own sheet, too.
    const quadrants = about.filter(({ kind, id }) => kind === 'bad-quadrant' && !id?.startsWith('U-'));
    expect(quadrants.map(({ id }) => id)).toEqual(
      junk.filter(([id, left]) => left.quadrant !== undefined && !id.startsWith('U-')).map(([id]) => id),
    );

    if (!reading.answers) throw new Error('no answers');
    if (alteration.own) {
      expect(reading.answers).toEqual(expected);
      // To LibreOffice a truth is a number with a look.
      const asNumbers = (left: object) =>
        JSON.stringify(left, (_, each: unknown) => (each === true ? 1 : each));
      expect(JSON.parse(asNumbers(reading.leftovers))).toEqual(JSON.parse(asNumbers(filled.leftovers)));
    }
    if (alteration.parts?.includes('evidence')) {
      const { items } = reviewEvidence(
        model.items.map(({ id }) => id),
        reading.answers,
      );
      const column = (name: string) => {
        const cells = read.names.get(name);
        return cells && cells !== 'broken' ? cells.values.map(([value]) => value) : [];
      };
      const ids = column('ISOMM_EvidenceId');
      expect(ids).not.toEqual(model.items.map(({ id }) => id));
      const shown = new Map(column('ISOMM_EvidenceOutProposal').map((value, row) => [ids[row], value]));
      const steps = items.map(({ id, out: { proposal } }) => [
        id,
        proposal === null ? '' : [...new Set([proposal.low, proposal.high])].join('か'),
      ]);
      expect(model.items.map(({ id }) => [id, String(shown.get(id) ?? '')])).toEqual(steps);

      const { answers } = reading;
      expect(column('ISOMM_PlanId')).not.toEqual(model.items.map(({ id }) => id));
      const settings = answers.plan ?? plainPlan(answers.language);
      expect(column('ISOMM_PlanMean').map((value) => (value === '' ? null : Number(value)))).toEqual(
        gap(assess(model, answers), answers, settings.asOf).functions.map((figures) => {
          const mean = plannedMean(figures, settings);
          return mean === null ? null : expect.closeTo(mean, 9);
        }),
      );
    }
    const invalid = invalidCount(Object.fromEntries(junk));
    expect(compareResults(read, assess(reading.model ?? model, reading.answers), invalid)).toEqual([]);
    const { problems } = checkFile(catalogue, readXlsx, bytes);
    expect(problems.filter(({ kind }) => kind === 'formula-replaced' || kind === 'stale-result')).toEqual([]);
  });
});
