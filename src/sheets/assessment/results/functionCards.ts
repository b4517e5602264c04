import { bands } from '../../../bands';
import type { Band } from '../../../model/catalogue';
import { comment } from '../../../model/explain/comment';
import { isEven } from '../../../model/explain/isEven';
import { cellAt } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { choose, numberFormat, quote, sentence } from '../../formula';
import { heightFor, linesIn, STYLES } from '../../theme';
import { say, type Scene } from '../scene';
import { EVEN, MEANS, meansOf } from './even';
import { CHART, CHART_END, NAME, type FunctionColumns } from './functionColumns';

/** What is named in each card: the first, and the second where there are functions enough. */
const NAMED = [1, 2] as const;

/** A card: which functions it names, where it stands, and the hidden column with their ids. */
interface Card {
  readonly as: 'strength' | 'weakness';
  readonly title: string;
  readonly ids: readonly string[];
  /** Names of the ids, and of what is said of each function. */
  readonly name: string;
  readonly texts: string;
  readonly hidden: number;
  /** Hidden, for both: what is said of each where no function is higher than another. */
  readonly even: string;
  readonly from: number;
  readonly to: number;
  readonly room: number;
  /** Where the mean begins. */
  readonly mean: number;
  /** The rank of the n-th. */
  readonly rank: (nth: number) => string;
}

/** Strengths and weaknesses side by side, each with what its band says; gives the last row. */
export function functionCards(scene: Scene, draft: Draft, columns: FunctionColumns, top: number): number {
  const { assessment, words } = scene;
  const { strengths, weaknesses } = words.byFunction;
  const { id, rank, right } = columns;
  const same = words.byFunction.even;
  const allLevel = isEven(meansOf(scene)) ? same : '';
  draft.put(top, id, allLevel, STYLES.helper, `IF(${EVEN},${quote(same)},"")`);
  draft.formerly(top, id, quote(strengths));
  draft.put(top, rank, weaknesses, STYLES.helper);
  const even = `$${cellAt(top, id)}`;
  const cards: readonly Card[] = [
    {
      ...{ as: 'strength', title: strengths, ids: assessment.strengths },
      ...{ name: 'ISOMM_Strengths', texts: 'ISOMM_StrengthText', hidden: id, even },
      ...{ from: CHART, to: CHART_END, mean: CHART_END },
      room: columns.room(CHART, CHART_END),
      rank: (nth) => String(nth),
    },
    {
      ...{ as: 'weakness', title: weaknesses, ids: assessment.weaknesses },
      ...{ name: 'ISOMM_Weaknesses', texts: 'ISOMM_WeaknessText', hidden: rank, even },
      ...{ from: NAME, to: right, mean: right - 4 },
      room: columns.room(NAME, right),
      rank: (nth) => `COUNT(${MEANS})-${nth - 1}`,
    },
  ];
  for (const card of cards) {
    scene.names.add(card.name, draft.key, top + 1, card.hidden, top + NAMED.length, card.hidden);
    for (const nth of NAMED) named(scene, draft, card, top, nth);
    cardHead(scene, draft, card, top);
  }
  draft.height(top, 20);
  return top + 2 * NAMED.length;
}

/** The n-th function of a card: its name and mean, and below what is said of it. */
function named(scene: Scene, draft: Draft, card: Card, top: number, nth: 1 | 2): void {
  const { assessment, language, model, words } = scene;
  const id = card.ids[nth - 1];
  const idCell = `$${cellAt(top + nth, card.hidden)}`;
  draft.put(
    top + nth,
    card.hidden,
    id ?? '',
    STYLES.helper,
    `IF(${nth}>MIN(2,INT(COUNT(${MEANS})/2)),"",INDEX(ISOMM_FunctionId,MATCH(${card.rank(nth)},ISOMM_Rank,0)))`,
  );
  const row = top + 1 + (nth - 1) * 2;
  const position = `MATCH(${idCell},ISOMM_FunctionId,0)`;
  const index = model.functions.findIndex((group) => group.id === id);
  const group = model.functions[index];
  const value = assessment.functions[index]?.maturity ?? null;
  const there = group && value !== null;
  const { alone, empty: few } = words.byFunction;
  const earlier = nth === 1 ? few : '';
  // Of one function alone neither is ever shown.
  const empty = nth === 1 && model.functions.length < 2 ? alone(say(scene, model.functionNoun)) : earlier;
  const called = (otherwise: string) =>
    `IF(${idCell}="",${quote(otherwise)},INDEX(ISOMM_FunctionName,${position}))`;
  draft.put(
    row,
    card.from,
    there ? words.entry(group.id, say(scene, group.name)) : empty,
    { ...STYLES.body, bold: true },
    called(empty),
  );
  if (empty !== earlier) draft.formerly(row, card.from, called(earlier));
  const mean = `INDEX(ISOMM_FunctionMaturity,${position})`;
  const format = numberFormat(words.outOf, '0.0');
  draft.span(
    row,
    card.mean,
    row,
    card.to,
    there ? value : '',
    { ...STYLES.body, bold: true, horizontal: 'right', indent: 1, numberFormat: format },
    `IF(${idCell}="","",${mean})`,
  );
  const even = isEven(meansOf(scene)) ? words.byFunction.even : null;
  const ofEven = (text: string) => `IF(${EVEN},${quote(words.byFunction.even)},${text})`;
  const same = (text: string) => text;
  const saidBy = (all: readonly Band[], its: string, first: (text: string) => string) => {
    const said = first(firstSentence(scene, all, card.as, its, `INDEX(${card.texts},${position})`));
    const band = `INDEX(ISOMM_BandText,MATCH(${its},ISOMM_BandFrom,1))`;
    return `IF(${idCell}="","",${said}&${words.gap ? `${quote(words.gap)}&` : ''}${band})`;
  };
  draft.span(
    row + 1,
    card.from,
    row + 1,
    card.to,
    there ? comment(group, card.as, bands, value, language, words.gap, even) : '',
    STYLES.lead,
    saidBy(bands, cellAt(row, card.mean), (text) => `IF(${card.even}="",${text},${card.even})`),
  );
  draft.formerly(row + 1, card.from, saidBy(bands, cellAt(row, card.mean), ofEven));
  draft.formerly(row + 1, card.from, saidBy(bands, cellAt(row, card.mean), same));
  // The highest band had no words of its own.
  draft.formerly(row + 1, card.from, saidBy(bands.slice(0, -1), mean, same));
  draft.height(row, 18);
  // Both cards stand on the same rows.
  draft.height(row + 1, heightFor(longest(scene, card.as, card.room)));
}

/** The head of a card: its title, and how many more are level with the last that it names, whose place is an order and no difference. */
function cardHead(scene: Scene, draft: Draft, card: Card, top: number): void {
  const { as, from, hidden, ids, mean, title, to } = card;
  const { levelWith } = scene.words.byFunction;
  const [first, last] = NAMED.map((nth) => `$${cellAt(top + nth, hidden)}`) as [string, string];
  const means = NAMED.map((nth) => cellAt(top + 2 * nth - 1, mean));
  const ofLast = `${as === 'weakness' ? 'MAX' : 'MIN'}(${means.join(',')})`;
  const others = `COUNTIF(${MEANS},${ofLast})-1-(${means.join('=')})`;
  const more = othersLevel(scene, ids);
  draft.put(
    top,
    from,
    title + (more > 0 ? levelWith(ids.at(-1) ?? '', String(more)) : ''),
    STYLES.section,
    `${quote(title)}&IF(${others}>0,${sentence(levelWith, `IF(${last}="",${first},${last})`, others)},"")`,
  );
  draft.formerly(top, from, quote(title));
  draft.paint(top, from, top, to, STYLES.section);
}

/** How many that are not named are level with the last that is. */
function othersLevel({ assessment }: Scene, named: readonly string[]): number {
  const last = assessment.functions.find(({ id }) => id === named.at(-1))?.maturity ?? null;
  const level = assessment.functions.filter(({ maturity }) => maturity !== null && maturity === last);
  return level.filter(({ id }) => !named.includes(id)).length;
}

/** Lines of the longest comment that may come to stand there: what is named changes with the answers. */
const longest = ({ model, language, words }: Scene, as: Card['as'], width: number) =>
  Math.max(
    ...model.functions.flatMap((group) =>
      [null, words.byFunction.even].flatMap((even) =>
        bands.map(({ from }) => linesIn(comment(group, as, bands, from, language, words.gap, even), width)),
      ),
    ),
  );

/** The first sentence of a comment: `own`, or what its band says in place of that. */
function firstSentence(
  scene: Scene,
  all: readonly Band[],
  as: Card['as'],
  mean: string,
  own: string,
): string {
  const said = all.map((band) => {
    const text = band[as];
    return { from: band.from, words: text ? quote(say(scene, text)) : own };
  });
  const steps = said.filter(({ words }, index) => words !== said[index - 1]?.words);
  return choose(
    steps.slice(1).map(({ from }, index) => [`${mean}<${String(from)}`, steps[index]?.words ?? own]),
    steps.at(-1)?.words ?? own,
  );
}
