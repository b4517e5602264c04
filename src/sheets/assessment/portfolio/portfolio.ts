import { background } from '../../../background';
import { PLANNED_SIDES, type Answer } from '../../../model/answers';
import { SIDES } from '../../../model/catalogue';
import {
  ASSIGNMENTS,
  CONFLICTS,
  portfolio as portfolioOf,
  type ConflictKind,
  type Service,
} from '../../../model/plan/portfolio';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { choose, quote } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { markWrongIn } from '../../wrongCells';
import { sheetHead } from '../identity';
import { COLUMN, ends, levelWord, SHEET, WIDTHS, type Key } from './portfolioColumns';
import { ASKED_REVIEWS, portfolioHead } from './portfolioHead';
import { capital, footer, say, type Scene } from '../scene';

const [NOT_DONE, UNASSIGNED] = [ASSIGNMENTS.indexOf('not-done') + 1, ASSIGNMENTS.indexOf('unassigned') + 1];
const UNANSWERED = ASSIGNMENTS.indexOf('unanswered') + 1;
/** In, out and both come first, as the planned sides do. */
const BOTH = ASSIGNMENTS.indexOf('both') + 1;

const BANDS = [
  ['catalogue', 'recommendation', 'reason'],
  ['profile', 'assignment', 'provider'],
  ['portfolio', 'insource', 'remark'],
] as const;

/** ポートフォリオ: above, the counts and when each step was looked at; below, a row for each service, from left to right. */
export function portfolio(scene: Scene): Sheet {
  const { answers, assessment, model, names, words } = scene;
  const lang = words.portfolio;
  const draft = new Draft(SHEET, words.titles.portfolio);
  const { bands, header, first, last } = ends(model);
  const whole = portfolioOf(model, answers, assessment);

  const lead = lang.lead(say(scene, model.itemNoun));
  const width = across(WIDTHS, COLUMN.id, COLUMN.remark);
  sheetHead(scene, draft, { title: lang.title, lead }, [COLUMN.id, COLUMN.remark], { room: width });
  portfolioHead(scene, draft, whole);

  for (const [band, from, to] of BANDS)
    draft.span(bands, COLUMN[from], bands, COLUMN[to], lang.bands[band], {
      ...STYLES.header,
      fill: COLORS.insource,
    });
  draft.height(bands, 20);
  const heads = { ...lang.columns, name: capital(say(scene, model.itemNoun)) };
  for (const [key, title] of Object.entries(heads))
    draft.put(header, COLUMN[key as keyof typeof heads], title, STYLES.header);
  draft.height(header, heightFor(3));

  const conflicts = new Map(whole.conflicts.map(({ id, kind }) => [id, kind]));
  whole.services.forEach((service, index) => {
    const item = model.items[index];
    if (!item) throw new Error(`No item for ${service.id}`);
    serviceRow(scene, draft, first + index, {
      ...{ service, position: index + 1, name: say(scene, item.name) },
      kind: conflicts.get(service.id) ?? null,
      open: whole.openBasic.includes(service.id),
    });
  });

  const column = (key: Key) => [first, COLUMN[key], last, COLUMN[key]] as const;
  for (const [name, key] of [
    ['ISOMM_PortfolioId', 'id'],
    ['ISOMM_PortfolioReason', 'reason'],
    ['ISOMM_PortfolioUnassigned', 'unassigned'],
    ['ISOMM_PortfolioAssignee', 'assignee'],
    ['ISOMM_PortfolioProvider', 'provider'],
    ['ISOMM_PortfolioLevel', 'place'],
    ['ISOMM_PortfolioAssignment', 'code'],
    ['ISOMM_PortfolioConflict', 'conflict'],
    ['ISOMM_PortfolioOpen', 'open'],
  ] as const)
    names.add(name, SHEET, ...column(key));
  draft.validations.push({
    range: rangeOf(...column('unassigned')),
    rule: { listFrom: 'ISOMM_PortfolioMark' },
    prompt: lang.prompt,
    error: { style: 'stop', ...words.setup.listError },
  });
  const unknown = `${fixedColumn(ASKED_REVIEWS.rows[0], COLUMN.mark)}=0`;
  markWrongIn(draft, [
    ASKED_REVIEWS,
    { rows: [first, last], asked: new Map([[COLUMN.unassigned, () => unknown]]) },
  ]);
  draft.conditionalFormats.push(
    {
      range: rangeOf(first, COLUMN.id, last, COLUMN.remark),
      formula: `${fixedColumn(first, COLUMN.place)}=1`,
      style: { color: COLORS.quiet, fill: COLORS.band },
    },
    {
      range: rangeOf(...column('remark')),
      formula: `AND(${fixedColumn(first, COLUMN.conflict)}>0,${fixedColumn(first, COLUMN.conflict)}<${String(CONFLICTS.length)})`,
      style: { color: COLORS.problem },
    },
  );
  return draft.finish(
    WIDTHS.map((each, index) => ({ width: each, ...(index >= COLUMN.position && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: first, columns: 0 },
      filter: rangeOf(header, COLUMN.id, last, COLUMN.open),
      cursor: cellAt(first, COLUMN.reason),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, COLUMN.remark),
        titleRows: `${String(bands + 1)}:${String(header + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.portfolio),
      },
    },
  );
}

interface Row {
  readonly service: Service;
  /** Its place in the model, from 1. */
  readonly position: number;
  readonly name: string;
  readonly kind: ConflictKind | null;
  readonly open: boolean;
}

/** The word of a number, and nothing for 0. */
const wordOf = (number: string, words: readonly string[]): string =>
  `CHOOSE(1+${number},"",${words.map(quote).join(',')})`;

function serviceRow(scene: Scene, draft: Draft, row: number, each: Row): void {
  const { answers, contributions, leftovers, model, words } = scene;
  const { service, position, name, kind, open } = each;
  const lang = words.portfolio;
  const { id } = service;
  const offered = recommendationsOf(model);
  const undecided = offered.length + 1;
  const answer: Partial<Answer> = answers.answers[id] ?? {};
  const left = leftovers[id] ?? {};
  const sides = PLANNED_SIDES.map((side) => words.plan.side[side]);
  const cell = (key: Key) => fixedColumn(row, COLUMN[key]);
  const put = (key: Key, value: ShownValue, style: Style, formula?: string) => {
    draft.put(row, COLUMN[key], value, style, formula);
  };
  const helper = (key: Key, value: ShownValue, formula?: string) => {
    put(key, value, STYLES.helper, formula);
  };
  const centred: Style = { ...STYLES.cellCenter };
  const input: Style = { ...STYLES.input, wrap: true };

  helper('position', position, `IFERROR(MATCH(${cell('id')},ISOMM_CalcId,0),0)`);
  helper('row', position, `IFERROR(MATCH(${cell('id')},ISOMM_Id,0),0)`);
  const planRow = contributions.planRow?.(cell('id'));
  helper('plan', planRow === undefined ? 0 : position, planRow);
  const scopeRow = contributions.scopeRow?.(cell('id'));
  helper('scope', scopeRow === undefined ? 0 : position, scopeRow);
  const calculated = (range: string) => `IF(${cell('position')}=0,"",INDEX(${range},${cell('position')}))`;
  const planned = (value: string, otherwise: string) => `IF(${cell('plan')}=0,${otherwise},${value})`;

  put('id', id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  put('name', name, { ...STYLES.cellWrap, bold: true });

  const level = service.recommendation;
  const named = background.recommendations.find((each) => each.id === level)?.name;
  const place = level === null ? undecided : offered.indexOf(level) + 1;
  /** Which word of a list stands in a cell, by its place. */
  const among = (typed: string, count: number, word: (nth: string) => string, otherwise: string) =>
    `IFERROR(${choose(
      Array.from({ length: count }, (_, at) => [`${typed}=${word(String(at + 1))}`, String(at + 1)]),
      otherwise,
    )},${otherwise})`;
  const wordOfLevel = (nth: string) => levelWord(model, nth);
  helper(
    'place',
    place,
    scopeRow &&
      `IF(${cell('scope')}=0,${String(undecided)},${among(
        `INDEX(ISOMM_Recommendation,${cell('scope')})`,
        offered.length,
        wordOfLevel,
        String(undecided),
      )})`,
  );
  put(
    'recommendation',
    named ? say(scene, named) : '',
    { ...centred, wrap: true },
    scopeRow && `IF(${cell('place')}=${String(undecided)},"",${wordOfLevel(cell('place'))}&"")`,
  );
  put('reason', answer.adoptionReason ?? null, { ...input, fill: COLORS.optionalInput });

  const score = (key: 'insource' | 'outsource', range: string) => {
    put(
      key,
      left[key] === undefined ? (service.asIs[key] ?? '') : '',
      centred,
      `IF(${cell('row')}=0,"",INDEX(${range},${cell('row')}))`,
    );
  };
  score('insource', 'ISOMM_CleanIn');
  score('outsource', 'ISOMM_CleanOut');
  const [inScore, outScore] = [cell('insource'), cell('outsource')];
  const mark = cell('unassigned');
  helper(
    'mark',
    answer.unassigned ? 1 : 0,
    `IF(ISERROR(${mark}),0,IF(${mark}="",0,IF(${mark}=ISOMM_PortfolioMark,1,0)))`,
  );
  helper(
    'code',
    ASSIGNMENTS.indexOf(service.assignment) + 1,
    `IF(N(${inScore})>=1,IF(N(${outScore})>=1,${String(BOTH)},1),IF(N(${outScore})>=1,2,IF(COUNT(${inScore}:${outScore})>0,${String(NOT_DONE)},IF(${cell('mark')}=1,${String(UNASSIGNED)},${String(UNANSWERED)}))))`,
  );
  put(
    'assignment',
    lang.assignment[service.assignment],
    centred,
    wordOf(
      cell('code'),
      ASSIGNMENTS.map((each) => lang.assignment[each]),
    ),
  );
  put('unassigned', answer.unassigned ? lang.mark : (left['unassigned'] ?? null), {
    ...STYLES.input,
    horizontal: 'center',
  });
  put('assignee', answer.assignee ?? null, input);
  put('provider', answer.provider ?? null, input);

  put('level', service.asIs.level ?? '', { ...centred, bold: true }, calculated('ISOMM_CalcLevel'));
  const targetSide = answer.targetSide ?? null;
  helper(
    'planSide',
    planRow === undefined || targetSide === null ? 0 : PLANNED_SIDES.indexOf(targetSide) + 1,
    planRow &&
      planned(
        among(
          `INDEX(ISOMM_PlanSide,${cell('plan')})`,
          sides.length,
          (nth) => `INDEX(ISOMM_PlanSideNames,${nth})`,
          '0',
        ),
        '0',
      ),
  );
  const now = `IF(${cell('code')}<=${String(BOTH)},${wordOf(cell('code'), sides)},"")`;
  const asked = `IF(${cell('position')}=0,"",IF(INDEX(ISOMM_CalcQuadrant,${cell('position')})=0,"",INDEX(ISOMM_TargetSides,1,INDEX(ISOMM_CalcQuadrant,${cell('position')}))))`;
  const byId = (text: string) =>
    choose(
      SIDES.map((side) => [`${text}="${side}"`, quote(words.plan.side[side])]),
      '""',
    );
  const otherwise = `IF(${byId(asked)}="",${byId(calculated('ISOMM_CalcSide'))},${byId(asked)})`;
  put(
    'toBeSide',
    service.toBe.side === null ? '' : words.plan.side[service.toBe.side],
    centred,
    planRow === undefined
      ? now
      : `IF(${planned(`INDEX(ISOMM_PlanCounts,${cell('plan')})`, '0')}=0,${now},IF(${cell('planSide')}=0,${otherwise},${wordOf(cell('planSide'), sides)}))`,
  );
  put(
    'toBeLevel',
    service.toBe.level ?? '',
    { ...centred, bold: true },
    planRow === undefined ? cell('level') : planned(`INDEX(ISOMM_PlanToBe,${cell('plan')})`, cell('level')),
  );
  put(
    'gap',
    service.gap ?? '',
    { ...centred, numberFormat: '+0;-0;0' },
    `IF(OR(${cell('level')}="",${cell('toBeLevel')}=""),"",${cell('toBeLevel')}-${cell('level')})`,
  );
  const basic = offered.indexOf('basic') + 1;
  const [code, levelNow] = [cell('code'), `N(${cell('level')})`];
  helper(
    'conflict',
    kind === null ? 0 : CONFLICTS.indexOf(kind) + 1,
    choose(
      [
        [`${cell('place')}=1`, `IF(${code}<=${String(BOTH)},1,0)`],
        [`${cell('mark')}=1`, `IF(${levelNow}>=2,2,0)`],
        ...(basic === 0
          ? []
          : [[`AND(${cell('place')}=${String(basic)},${code}=${String(NOT_DONE)})`, '3'] as const]),
        [`ISERROR(${cell('assignee')})`, '0'],
        [`AND(OR(${code}=1,${code}=${String(BOTH)}),${cell('assignee')}="")`, '4'],
      ],
      '0',
    ),
  );
  put(
    'remark',
    kind === null ? '' : lang.conflicts[kind],
    { ...STYLES.cellWrap, color: COLORS.quiet },
    wordOf(
      cell('conflict'),
      CONFLICTS.map((each) => lang.conflicts[each]),
    ),
  );
  helper(
    'open',
    open ? position : '',
    basic === 0
      ? '""'
      : `IF(${cell('place')}=${String(basic)},IF(OR(${code}=${String(UNASSIGNED)},${code}=${String(NOT_DONE)},${levelNow}=1),${cell('position')},""),"")`,
  );

  const shown: readonly (readonly [string, Key])[] = [
    [name, 'name'],
    [answer.adoptionReason ?? '', 'reason'],
    [answer.assignee ?? '', 'assignee'],
    [answer.provider ?? '', 'provider'],
  ];
  const lines = shown.map(([text, key]) => linesIn(text, WIDTHS[COLUMN[key]] ?? 0));
  draft.height(row, Math.min(heightFor(Math.max(...lines), 20), TALLEST));
  draft.grows(row);
}
