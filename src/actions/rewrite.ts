import { worksIn } from '../workbook/namedCells';
import type { Problem } from '../model/answers';
import type { Catalogue, Model } from '../model/catalogue';
import { modelWith } from '../model/own/ownItems';
import { withOwnModel } from '../model/own/withOwnModel';
import { ASSESSMENT } from '../sheets/assessment/family';
import { readAnswers } from '../sheets/assessment/reading/read';
import { requiredNames } from '../sheets/family';
import { titlesIn } from '../sheets/titles';
import { languageFor } from '../text/languages';
import { wordsIn } from '../text/wordsIn';
import { cellAt } from '../workbook/a1';
import type { Workbook } from '../workbook/description';
import type { ReadWorkbook } from '../workbook/rows';
import { in1904 } from './reading/dateSystem';
import { describe } from './describe';
import { FILLED_NAMES } from './reading/examine';
import { withWhatChanged, type Filling } from './filling/filling';
import { keepAnswers } from './backup/keptAnswers';
import type { LiveWorkbook, Realised, RealiseOptions, Run } from './liveWorkbook';
import { aroundList, type Typed } from './reading/aroundList';
import {
  EVERYTHING,
  fillingOf,
  openedOf,
  rowStandsElsewhere,
  wholeFilling,
  type Opened,
} from './reading/open';
import { finished, type Outcome } from './outcome';
import { writeCells, type CellChange } from './filling/writeCells';
import { unsafe } from './reading/unsafe';

/** Rows that hold what the answers cannot: their sheet is kept as a copy. */
const strangeRows = (problem: Problem): boolean =>
  problem.kind === 'unknown-id' || problem.kind === 'duplicate-id' || rowStandsElsewhere(problem);

/**
 * Whether our sheets may be written anew: every answer was seen (where a name is missing, a column of answers may be
 * there unread; where cells were shifted, one may be another item's), and nothing of a later version stands there.
 */
export const mayRewrite = ({ live, reading: { answers, problems } }: Opened): boolean =>
  answers !== null &&
  !unsafe(problems) &&
  requiredNames(ASSESSMENT, answers.layout, answers.parts ?? [], 'input', 'record').every(worksIn(live));

/** Keys of the sheets on which nobody answers: results, and what was kept with what shows it. */
const UNANSWERED: readonly string[] = ASSESSMENT.parts
  .filter(
    ({ holdsAnswers, names, optional }) =>
      !holdsAnswers || optional?.needs || names.some(({ use }) => use === 'record'),
  )
  .map(({ key }) => key);

/** Only these sheets. What an older layout lacks stands in several: such a workbook is brought up whole. */
export const onlyOf = ({ answers }: Filling, keys: readonly string[]): { only?: readonly string[] } =>
  answers.layout === ASSESSMENT.layout ? { only: keys } : {};

/** What `realise` has to know of our sheets beside the description. */
export const sheetWords = (
  catalogue: Catalogue,
  workbook: Workbook,
): Pick<RealiseOptions, 'titles' | 'keptCopy'> => ({
  titles: titlesIn(catalogue),
  keptCopy: wordsIn(languageFor(workbook.language)).sheets.keptCopy,
});

const sameItems = (a: Model | null, b: Model): boolean =>
  a !== null && JSON.stringify(placesIn(a)) === JSON.stringify(placesIn(b));
const placesIn = ({ items }: Model) => items.map(({ id, function: of }) => [id, of]);

/**
 * Writes our sheets anew in place, with what was read or what is to become of it, and whatever is typed meanwhile.
 * `unfinished`: what stood there when a command began that did not finish.
 */
export async function rewrite(
  live: LiveWorkbook,
  catalogue: Catalogue,
  before: Opened,
  now: Filling,
  wanted: Filling,
  wish: Run & Pick<RealiseOptions, 'only' | 'atOnce'> & { readonly unfinished?: Filling | null },
): Promise<Outcome> {
  const next: Filling = { ...wanted, model: modelWith(wanted.model, wanted.answers) };
  const was = keepAnswers(catalogue, now);
  const strange = before.problems.some(strangeRows);
  const described = (filling: Filling): Workbook => {
    const workbook = describe(catalogue, filling);
    return before.live.date1904 ? in1904(workbook) : workbook;
  };
  const workbook = described(next);
  // Where items come or go, every sheet has other rows.
  const all = wish.only && !sameItems(before.reading.model, next.model);
  const run = all ? { ...wish, only: workbook.sheets.map(({ key }) => key) } : wish;
  const read = wholeFilling(before);
  const { typed: around } = before;
  /** A later reading, with rows outside of the list taken as in the one before. */
  const since = (found: ReadWorkbook, typed = around) => {
    const { date1904 } = before.live;
    // On sheets that were not written nothing changes.
    const names = new Map([...before.live.names, ...found.names]);
    const entire = { ...found, names, date1904, ...(typed && { typed }) };
    return fillingOf(readAnswers(catalogue, entire, { rowsBack: true }));
  };
  const meantBy = ({ late: found }: Written, copied: Typed | null = null): Filling => {
    const laters = [found && since(found), copied && since(before.live, copied)];
    return laters.reduce<Filling>(
      (filling, later) => (later && read ? withWhatChanged(filling, read, later) : filling),
      next,
    );
  };
  const changesOf = (written: Written, copied: Typed | null = null): CellChange[] => {
    const filling = meantBy(written, copied);
    const meant = filling === next ? workbook : described(filling);
    return [...differences(workbook, meant, written), ...typedMeanwhile(workbook, written)];
  };
  const [text, former] = [keepAnswers(catalogue, next), keepAnswers(catalogue, read ?? next)];
  const realised = await live.realise(workbook, text, {
    ...run,
    ...sheetWords(withOwnModel(catalogue, next.answers.ownModel), workbook),
    after: before.live,
    previous: describe(catalogue, now),
    former: formerOf(now),
    ...(wish.unfinished && { earlier: describe(catalogue, wish.unfinished) }),
    unanswered: UNANSWERED,
    watch: FILLED_NAMES,
    then: EVERYTHING,
    ...(former !== text && { read: former }),
    unsettled: (written) => changesOf(written).length > 0,
    ...(strange && { keep: ['checklist'] }),
  });
  const { kept, noted } = realised;
  if (realised.moved) {
    const opened = openedOf(realised.reading, catalogue);
    const meant = meantBy(realised);
    const anew = { ...run, atOnce: false };
    return { ...(await rewrite(live, catalogue, opened, meant, meant, anew)), former: was };
  }
  const copy = realised.copies['checklist'];
  // What was typed outside of the list until it was overwritten stands in the copy, and stays there if this fails.
  const copied =
    before.withRows && around && copy !== undefined
      ? await aroundList(live, before.live, copy).catch(() => null)
      : null;
  const changes = changesOf(realised, copied);
  if (changes.length === 0)
    return { ...finished(openedOf(realised.reading, catalogue), kept, [], noted), former: was };
  const { overtaken } = await writeCells(live, realised.reading, changes);
  const typed = changes.map(({ sheet, cell }) => ({ sheet, cell }));
  const settled = realised.settled || changesOf(realised).length === 0;
  // Until here what was typed is kept: whatever fails, it is put back by whoever finishes this.
  const reading = settled ? await live.read(EVERYTHING) : await live.settle(EVERYTHING);
  return { ...finished(openedOf(reading, catalogue), kept, [...typed, ...overtaken], noted), former: was };
}

/** What was written, and what was typed meanwhile. */
type Written = Pick<Realised, 'late' | 'typed' | 'titles'>;

/** How our sheets differed, in the layout that was found, from what is described today. */
function formerOf({ model, answers }: Filling): NonNullable<RealiseOptions['former']> {
  return Object.fromEntries(
    ASSESSMENT.parts.map(({ key, formerly = [] }) => {
      const then = formerly.filter(
        ({ since = 1, until }) => since <= answers.layout && answers.layout <= until,
      );
      return [
        key,
        {
          had: then.flatMap(({ had }) => had?.(model) ?? []),
          lacked: then.flatMap(({ lacked }) => lacked?.(model) ?? []),
        },
      ];
    }),
  );
}

/** The input cells in which two descriptions of one workbook differ, where those sheets were written. */
function differences(written: Workbook, meant: Workbook, { titles }: Written): CellChange[] {
  if (meant === written) return [];
  return meant.sheets.flatMap(({ key, rows }, index) => {
    const sheet = titles[key];
    if (sheet === undefined) return [];
    return rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): CellChange[] => {
        if (!cell?.style?.unlocked || cell.formula !== undefined) return [];
        const read = written.sheets[index]?.rows[row]?.cells[column]?.value ?? null;
        if (JSON.stringify(read) === JSON.stringify(cell.value)) return [];
        return [{ sheet, cell: cellAt(row, column), value: cell.value, read }];
      }),
    );
  });
}

/** What was typed into an input cell after it was made blank and before it was written. */
const typedMeanwhile = ({ sheets }: Workbook, { typed, titles }: Written): CellChange[] =>
  typed.flatMap(({ key, row, column, value }): CellChange[] => {
    const cell = sheets.find((each) => each.key === key)?.rows[row]?.cells[column];
    const sheet = titles[key];
    if (sheet === undefined || !cell?.style?.unlocked || cell.formula !== undefined) return [];
    return [{ sheet, cell: cellAt(row, column), value, read: cell.value }];
  });
