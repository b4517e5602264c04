import { change } from '../../src/actions/change';
import { open } from '../../src/actions/reading/open';
import { recover } from '../../src/actions/recover';
import { blankAnswers } from '../../src/model/blankAnswers';
import { referenceOf } from '../../src/excel/reading/reference';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { openLive } from '../excel/openLive';
import type { Host } from '../host/host';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import type { User } from '../host/user';
import { WIDE } from '../machine/wide';
import { madeModel } from '../model/madeModel';
import { catalogue as small } from '../actions/small';

/** So much that it is written in several requests. */
const LONG = 32_000;
const model = madeModel([8, 8]);
const catalogue = { ...small, models: [model] };
const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
const answers = Object.fromEntries(
  Object.entries(blank.answers).map(([id, answer], index) => {
    const [note, supplement] = [id, `${id}!`].map((word) => word.padEnd(LONG, '.'));
    return [id, { ...answer, insource: (index % 5) + 1, note, supplement }];
  }),
) as typeof blank.answers;

async function begin() {
  const { host } = await bootExcel({ calculates: false });
  loadWorkbook(host.book, describeWorkbook(catalogue, model, { ...blank, answers }));
  return { host, live: openLive() };
}
type Made = Awaited<ReturnType<typeof begin>>;

const inEnglish = ({ live }: Made) => change(live, catalogue, { language: 'en' });

type Shift = (hands: User, list: string, setup: string) => void;

/** What somebody else does while it is written; `gone`: what was filled in goes with it. */
const SHIFTS: readonly (readonly [about: string, shift: Shift])[] = [
  ['a row comes above the list', (hands, list) => hands.insertRows(list, 2)],
  ['a column comes before the scores', (hands, list) => hands.insertColumns(list, 'D')],
  ['a row comes into the list', (hands, list) => hands.insertRows(list, 9)],
  ['the row of an item goes', (hands, list) => hands.deleteRows(list, 9)],
  ['the column of the scores goes', (hands, list) => hands.deleteColumns(list, 'G')],
  ['a row of the setup goes', (hands, _list, setup) => hands.deleteRows(setup, 5)],
];

const titleOf = ({ user }: Host, name: string): string => {
  const sheet = referenceOf(`=${user.whereIs(name) ?? ''}`)?.sheet;
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
};

/** Does it before this request; how many there were in the end. */
async function meanwhile(made: Made, at: number, shift: Shift): Promise<number> {
  const { host } = made;
  const receive = host.receive.bind(host);
  let count = 0;
  host.receive = (...request) => {
    count += 1;
    if (count === at)
      shift(host.user.coAuthor, titleOf(host, 'ISOMM_Id'), titleOf(host, 'ISOMM_Organisation'));
    return receive(...request);
  };
  // Where Excel refuses it is said, and what was kept is there for whoever finishes it.
  await inEnglish(made).catch(() => null);
  host.receive = receive;
  return count;
}

// Between two of the pieces in turn; between all of them in a wide run.
test.each(SHIFTS.map(([about, shift], turn) => [about, shift, turn] as const))(
  '%s between the pieces in which all is written: nothing is lost, and another run ends it',
  async (_, shift, turn) => {
    const usual = await begin();
    const pieces = await meanwhile(usual, 0, shift);
    expect(pieces).toBeGreaterThan(5);
    const between = Array.from({ length: pieces - 3 }, (_piece, index) => index + 3);
    for (const at of WIDE ? between : between.filter((piece) => piece % 4 === turn % 4)) {
      const made = await begin();
      await meanwhile(made, at, shift);
      if ((await open(made.live, catalogue)).status.unfinished) {
        const shown = await recover(made.live, catalogue);
        expect([at, shown.done || shown.backup?.kept?.answered]).toEqual([at, 16]);
        await recover(made.live, catalogue, {}, 'use');
      }
      await inEnglish(made);
      const { reading, problems, status } = await open(made.live, catalogue);
      expect([at, reading.answers?.answers]).toEqual([at, answers]);
      expect([at, reading.answers?.language, status.unfinished]).toEqual([at, 'en', false]);
      // A copy that was kept of a sheet half-way is told to be one.
      expect(problems.filter(({ kind }) => kind !== 'copied-sheet')).toEqual([]);
    }
  },
);
