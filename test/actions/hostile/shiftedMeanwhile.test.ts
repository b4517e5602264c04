import { change } from '../../../src/actions/change';
import { open } from '../../../src/actions/reading/open';
import { addParts } from '../../../src/actions/optionalParts';
import { rebuild } from '../../../src/actions/rebuild';
import { referenceOf } from '../../../src/excel/reading/reference';
import { ASSESSMENT } from '../../../src/sheets/assessment/family';
import type { User } from '../../host/user';
import { WIDE } from '../../machine/wide';
import { answersNow, scene, type Scene } from '../scenes';
import { catalogue } from '../small';

const COMMANDS: Readonly<Record<string, (made: Scene) => Promise<unknown>>> = {
  'rebuild all': ({ live }) => rebuild(live, catalogue, 'all'),
  'change the language': ({ live }) => change(live, catalogue, { language: 'en' }),
  'rebuild the results': ({ live }) => rebuild(live, catalogue, 'results'),
  'add a sheet': ({ live }) => addParts(live, catalogue, ['scope']),
};

type Shift = (hands: User, title: string) => void;

/** What somebody does to a sheet, by its key; nothing that was filled in stands in what goes. */
const SHIFTS: readonly (readonly [about: string, key: string, shift: Shift])[] = [
  ['a row comes above the list', 'checklist', (hands, title) => hands.insertRows(title, 2)],
  ['a column comes before the scores', 'checklist', (hands, title) => hands.insertColumns(title, 'D')],
  ['a row above results', 'byFunction', (hands, title) => hands.insertRows(title, 3)],
  ['a column comes before the setup', 'setup', (hands, title) => hands.insertColumns(title, 'B')],
  ['a row goes above the list', 'checklist', (hands, title) => hands.deleteRows(title, 2)],
  ['a row above the calculation', 'calculation', (hands, title) => hands.insertRows(title, 1)],
  ['a row above the setup', 'setup', (hands, title) => hands.insertRows(title, 3)],
];

/** Title of the sheet of a part, by where its names point now. */
function titleOf({ host }: Scene, key: string): string {
  const marks = ASSESSMENT.parts.find((part) => part.key === key)?.marks ?? [];
  const [title] = marks.flatMap((mark) => referenceOf(`=${host.user.whereIs(mark) ?? ''}`)?.sheet ?? []);
  if (title === undefined) throw new Error(`no ${key}`);
  return title;
}

/** A command, while cells shift before one of its requests; `null` where it has no such request. */
async function shifted(run: (made: Scene) => Promise<unknown>, at: number, key: string, shift: Shift) {
  const made = await scene(true);
  const receive = made.host.receive.bind(made.host);
  let count = 0;
  made.host.receive = (...request) => {
    count += 1;
    if (count === at) shift(made.host.user.coAuthor, titleOf(made, key));
    return receive(...request);
  };
  await run(made);
  made.host.receive = receive;
  return count < at ? null : made;
}

/** What is wrong in a workbook; a copy that is kept of a sheet with more than ours holds the same scores. */
const wrongIn = async ({ live }: Scene) =>
  (await open(live, catalogue)).problems.map(({ kind, id }) => `${kind} ${id ?? ''}`);

// Every other shift, in turn from command to command; each with each in a wide run.
test.each(Object.entries(COMMANDS).map(([name, run], turn) => [name, run, turn] as const))(
  '%s: names lead to their cells, whatever rows and columns come and go meanwhile',
  async (_, run, turn) => {
    const usual = await scene(true);
    const { answers } = await answersNow(usual);
    await run(usual);
    const wrong = await wrongIn(usual);
    let tried = 0;
    for (const [about, key, shift] of SHIFTS.filter((_shift, index) => WIDE || index % 2 === turn % 2))
      // Afterwards it is a change of the finished workbook.
      for (let at = 1; ; at++) {
        const made = await shifted(run, at, key, shift);
        if (!made) break;
        tried += 1;
        const now = (await answersNow(made)).answers;
        expect([about, at, now?.answers]).toEqual([about, at, answers?.answers]);
        if (at > 1) expect([about, at, await wrongIn(made)]).toEqual([about, at, wrong]);
      }
    expect(tried).toBeGreaterThan(5);
  },
);
