import { background } from '../../../background';
import { PLANNED_SIDES, type Answer } from '../../../model/answers';
import { SIDES } from '../../../model/catalogue';
import { ASSIGNMENTS, CONFLICTS, type ConflictKind, type Service } from '../../../model/plan/portfolio';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { choose, quote, wordOf } from '../../formula';
import { lineOf, type Line } from '../../line';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { COLUMN, levelWord, WIDTHS, type Key } from './portfolioColumns';
import { say, type Scene } from '../scene';

const [NOT_DONE, UNASSIGNED] = [ASSIGNMENTS.indexOf('not-done') + 1, ASSIGNMENTS.indexOf('unassigned') + 1];
const UNANSWERED = ASSIGNMENTS.indexOf('unanswered') + 1;
/** In, out and both come first, as the planned sides do. */
const BOTH = ASSIGNMENTS.indexOf('both') + 1;

/** A service, and what the portfolio as a whole says of it. */
export interface PortfolioService {
  readonly service: Service;
  /** Its place in the model, from 1. */
  readonly position: number;
  readonly name: string;
  readonly kind: ConflictKind | null;
  readonly open: boolean;
}

type PortfolioLine = Line<Key>;

const centred: Style = { ...STYLES.cellCenter };
const input: Style = { ...STYLES.input, wrap: true };

/** The row of one service, from left to right: from the catalogue, its profile, its place in the portfolio. */
export function portfolioRow(scene: Scene, draft: Draft, row: number, each: PortfolioService): void {
  const { service, position, name } = each;
  const answer: Partial<Answer> = scene.answers.answers[service.id] ?? {};
  const line = lineOf(draft, row, (key: Key) => COLUMN[key]);
  const { cell, helper, put } = line;
  const { contributions } = scene;
  helper('position', position, `IFERROR(MATCH(${cell('id')},ISOMM_CalcId,0),0)`);
  helper('row', position, `IFERROR(MATCH(${cell('id')},ISOMM_Id,0),0)`);
  const planRow = contributions.planRow?.(cell('id'));
  helper('plan', planRow === undefined ? 0 : position, planRow);
  const scopeRow = contributions.scopeRow?.(cell('id'));
  helper('scope', scopeRow === undefined ? 0 : position, scopeRow);
  put('id', service.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
  put('name', name, { ...STYLES.cellWrap, bold: true });

  recommended(scene, line, service, scopeRow !== undefined);
  put('reason', answer.adoptionReason ?? null, { ...input, fill: COLORS.optionalInput });
  assigned(scene, line, service, answer);
  const level = calculated(line, 'ISOMM_CalcLevel');
  put('level', service.asIs.level ?? '', { ...centred, bold: true }, level);
  toBe(scene, line, service, answer, planRow !== undefined);
  attention(scene, line, each);

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

/** What a column of the calculation says of the service. */
const calculated = ({ cell }: PortfolioLine, range: string): string =>
  `IF(${cell('position')}=0,"",INDEX(${range},${cell('position')}))`;

/** What its row of the plan says. */
const planned = ({ cell }: PortfolioLine, value: string, otherwise: string): string =>
  `IF(${cell('plan')}=0,${otherwise},${value})`;

/** Which word of a list stands in a cell, by its place. */
const among = (typed: string, count: number, word: (nth: string) => string, otherwise: string): string =>
  `IFERROR(${choose(
    Array.from({ length: count }, (_, at) => [`${typed}=${word(String(at + 1))}`, String(at + 1)]),
    otherwise,
  )},${otherwise})`;

/** How strongly it is recommended, where the scope is there. */
function recommended(
  scene: Scene,
  { cell, helper, put }: PortfolioLine,
  service: Service,
  scoped: boolean,
): void {
  const { model } = scene;
  const offered = recommendationsOf(model);
  const undecided = offered.length + 1;
  const level = service.recommendation;
  const named = background.recommendations.find((each) => each.id === level)?.name;
  const word = (nth: string) => levelWord(model, nth);
  const typed = `INDEX(ISOMM_Recommendation,${cell('scope')})`;
  const place = among(typed, offered.length, word, String(undecided));
  helper(
    'place',
    level === null ? undecided : offered.indexOf(level) + 1,
    scoped ? `IF(${cell('scope')}=0,${String(undecided)},${place})` : undefined,
  );
  put(
    'recommendation',
    named ? say(scene, named) : '',
    { ...centred, wrap: true },
    scoped ? `IF(${cell('place')}=${String(undecided)},"",${word(cell('place'))}&"")` : undefined,
  );
}

/** Who delivers it, by its scores and by what is written here. */
function assigned(
  { leftovers, words }: Scene,
  { cell, helper, put }: PortfolioLine,
  { asIs, assignment, id }: Service,
  answer: Partial<Answer>,
): void {
  const lang = words.portfolio;
  const left = leftovers[id] ?? {};
  for (const [key, range] of [
    ['insource', 'ISOMM_CleanIn'],
    ['outsource', 'ISOMM_CleanOut'],
  ] as const)
    put(
      key,
      left[key] === undefined ? (asIs[key] ?? '') : '',
      centred,
      `IF(${cell('row')}=0,"",INDEX(${range},${cell('row')}))`,
    );
  const [inScore, outScore] = [cell('insource'), cell('outsource')];
  const mark = cell('unassigned');
  helper(
    'mark',
    answer.unassigned ? 1 : 0,
    `IF(ISERROR(${mark}),0,IF(${mark}="",0,IF(${mark}=ISOMM_PortfolioMark,1,0)))`,
  );
  helper(
    'code',
    ASSIGNMENTS.indexOf(assignment) + 1,
    `IF(N(${inScore})>=1,IF(N(${outScore})>=1,${String(BOTH)},1),IF(N(${outScore})>=1,2,IF(COUNT(${inScore}:${outScore})>0,${String(NOT_DONE)},IF(${cell('mark')}=1,${String(UNASSIGNED)},${String(UNANSWERED)}))))`,
  );
  const named = ASSIGNMENTS.map((each) => lang.assignment[each]);
  put('assignment', lang.assignment[assignment], centred, wordOf(cell('code'), named));
  put('unassigned', answer.unassigned ? lang.mark : (left['unassigned'] ?? null), {
    ...STYLES.input,
    horizontal: 'center',
  });
  put('assignee', answer.assignee ?? null, input);
  put('provider', answer.provider ?? null, input);
}

/** The side and the level it is to have, and how far that is. */
function toBe(
  { words }: Scene,
  line: PortfolioLine,
  service: Service,
  answer: Partial<Answer>,
  hasPlan: boolean,
): void {
  const { cell, helper, put } = line;
  const lang = words.plan.side;
  const sides = PLANNED_SIDES.map((side) => lang[side]);
  const typed = among(
    `INDEX(ISOMM_PlanSide,${cell('plan')})`,
    sides.length,
    (nth) => `INDEX(ISOMM_PlanSideNames,${nth})`,
    '0',
  );
  helper(
    'planSide',
    hasPlan && answer.targetSide ? PLANNED_SIDES.indexOf(answer.targetSide) + 1 : 0,
    hasPlan ? planned(line, typed, '0') : undefined,
  );
  const now = `IF(${cell('code')}<=${String(BOTH)},${wordOf(cell('code'), sides)},"")`;
  const asked = `IF(${cell('position')}=0,"",IF(INDEX(ISOMM_CalcQuadrant,${cell('position')})=0,"",INDEX(ISOMM_TargetSides,1,INDEX(ISOMM_CalcQuadrant,${cell('position')}))))`;
  const byId = (text: string) =>
    choose(
      SIDES.map((side) => [`${text}="${side}"`, quote(lang[side])]),
      '""',
    );
  const otherwise = `IF(${byId(asked)}="",${byId(calculated(line, 'ISOMM_CalcSide'))},${byId(asked)})`;
  const counts = planned(line, `INDEX(ISOMM_PlanCounts,${cell('plan')})`, '0');
  put(
    'toBeSide',
    service.toBe.side === null ? '' : lang[service.toBe.side],
    centred,
    hasPlan
      ? `IF(${counts}=0,${now},IF(${cell('planSide')}=0,${otherwise},${wordOf(cell('planSide'), sides)}))`
      : now,
  );
  put(
    'toBeLevel',
    service.toBe.level ?? '',
    { ...centred, bold: true },
    hasPlan ? planned(line, `INDEX(ISOMM_PlanToBe,${cell('plan')})`, cell('level')) : cell('level'),
  );
  put(
    'gap',
    service.gap ?? '',
    { ...centred, numberFormat: '+0;-0;0' },
    `IF(OR(${cell('level')}="",${cell('toBeLevel')}=""),"",${cell('toBeLevel')}-${cell('level')})`,
  );
}

/** What of it does not go together, and whether it is basic and still open. */
function attention(
  { model, words }: Scene,
  { cell, formerly, helper, put }: PortfolioLine,
  { kind, open, position }: PortfolioService,
): void {
  const lang = words.portfolio.conflicts;
  const basic = recommendationsOf(model).indexOf('basic') + 1;
  const [code, level] = [cell('code'), `N(${cell('level')})`];
  const marked = [`${cell('mark')}=1`, `IF(${level}>=2,2,0)`] as const;
  const notDone =
    basic === 0 ? [] : [[`AND(${cell('place')}=${String(basic)},${code}=${String(NOT_DONE)})`, '3'] as const];
  const found = (decisions: readonly (readonly [string, string])[]) =>
    choose(
      [
        [`${cell('place')}=1`, `IF(${code}<=${String(BOTH)},1,0)`],
        ...decisions,
        [`ISERROR(${cell('assignee')})`, '0'],
        [`AND(OR(${code}=1,${code}=${String(BOTH)}),${cell('assignee')}="")`, '4'],
      ],
      '0',
    );
  helper('conflict', kind === null ? 0 : CONFLICTS.indexOf(kind) + 1, found([...notDone, marked]));
  formerly('conflict', found([marked, ...notDone]));
  const conflicts = CONFLICTS.map((each) => lang[each]);
  put(
    'remark',
    kind === null ? '' : lang[kind],
    { ...STYLES.cellWrap, color: COLORS.quiet },
    wordOf(cell('conflict'), conflicts),
  );
  helper(
    'open',
    open ? position : '',
    basic === 0
      ? '""'
      : `IF(${cell('place')}=${String(basic)},IF(OR(${code}=${String(UNASSIGNED)},${code}=${String(NOT_DONE)},${level}=1),${cell('position')},""),"")`,
  );
}
