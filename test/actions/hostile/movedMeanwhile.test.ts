import { change } from '../../../src/actions/change';
import { fillIn } from '../../../src/actions/fillIn';
import { fix } from '../../../src/actions/fix';
import { addParts } from '../../../src/actions/optionalParts';
import { planItems } from '../../../src/actions/planItems';
import { open } from '../../../src/actions/reading/open';
import { setScope } from '../../../src/actions/setScope';
import { referenceOf } from '../../../src/excel/reading/reference';
import { cellAt, rangeOf } from '../../../src/workbook/a1';
import { WIDE } from '../../machine/wide';
import { answersNow, scene, type Scene } from '../scenes';
import { catalogue } from '../small';

/** What a command writes into single cells, by the name of the ids of its list. */
const COMMANDS: readonly (readonly [name: string, ids: string, run: (made: Scene) => Promise<unknown>])[] = [
  [
    'fill in a score',
    'ISOMM_Id',
    ({ live }) => fillIn(live, catalogue, { id: 'A-2', field: 'in', value: 4, was: 0 }),
  ],
  [
    'fill in a note',
    'ISOMM_Id',
    ({ live }) => fillIn(live, catalogue, { id: 'A-2', field: 'note', value: '=備考', was: null }),
  ],
  [
    'mend scores',
    'ISOMM_Id',
    async ({ live }) => fix(live, catalogue, (await open(live, catalogue)).problems),
  ],
  [
    'change who answers',
    'ISOMM_Organisation',
    ({ live }) => change(live, catalogue, { organisation: '別の組織' }),
  ],
  ['leave an item out', 'ISOMM_ScopeId', ({ live }) => setScope(live, catalogue, ['B-1'], 'unnecessary')],
  [
    'plan items',
    'ISOMM_PlanId',
    ({ live }) => planItems(live, catalogue, { ids: ['A-1', 'B-1'], step: 'level' }),
  ],
];

function placeOf({ host }: Scene, name: string) {
  const found = referenceOf(`=${host.user.whereIs(name) ?? ''}`);
  if (!found) throw new Error(`${name} points nowhere`);
  return found;
}

/** What somebody does to the sheet on which a name's cells stand; another person's row comes into the list as well. */
const MOVES: Readonly<Record<string, (made: Scene, name: string) => void>> = {
  'a row comes above': (made, name) => {
    const { sheet, box } = placeOf(made, name);
    made.host.user.coAuthor.insertRows(sheet, box.row + 1);
  },
  'a row comes inside': (made, name) => {
    const { sheet, box } = placeOf(made, name);
    made.host.user.coAuthor.insertRows(sheet, box.lastRow + 1);
  },
  'a column comes before': (made, name) => {
    const { sheet, box } = placeOf(made, name);
    made.host.user.coAuthor.insertColumns(sheet, cellAt(0, box.column).replace('1', ''));
  },
  'somebody sorts': (made, name) => {
    const { sheet, box } = placeOf(made, name);
    if (box.row === box.lastRow) return;
    const column = cellAt(0, box.column).replace('1', '');
    made.host.user.coAuthor.sort(`${sheet}!${rangeOf(box.row, 0, box.lastRow, 60)}`, `-${column}`);
  },
};

async function begin(): Promise<Scene> {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['scope', 'plan']);
  made.host.user.paste('入力!G7', [["'３"]]);
  made.host.user.paste('入力!H6', [["'２"]]);
  return made;
}

/** The answers after a command, while cells move before one of its requests; `null` where it has no such request. */
async function after(run: (made: Scene) => Promise<unknown>, at: number, move: (made: Scene) => void) {
  const made = await begin();
  const receive = made.host.receive.bind(made.host);
  let count = 0;
  made.host.receive = (...request) => {
    count += 1;
    if (count === at) move(made);
    return receive(...request);
  };
  await run(made);
  made.host.receive = receive;
  return count < at ? null : answersNow(made);
}

// Every other move, in turn from command to command; each with each in a wide run.
test.each(COMMANDS.map((command, turn) => [...command, turn] as const))(
  '%s: what is written comes to its item, whoever moves cells meanwhile',
  async (_, ids, run, turn) => {
    const usual = await begin();
    await run(usual);
    const { answers } = await answersNow(usual);
    for (const [about, move] of Object.entries(MOVES).filter(
      (_move, index) => WIDE || index % 2 === turn % 2,
    ))
      for (let at = 2; ; at++) {
        const now = await after(run, at, (made) => {
          move(made, ids);
        });
        if (!now) break;
        expect([about, at, now.answers]).toEqual([about, at, answers]);
      }
  },
);

test('a formula that stood where a value came by mistake stands there again', async () => {
  const made = await begin();
  const receive = made.host.receive.bind(made.host);
  let count = 0;
  made.host.receive = (...request) => {
    count += 1;
    if (count !== 2) return receive(...request);
    made.host.user.coAuthor.insertRows('入力', 7);
    made.host.user.coAuthor.type('入力!G7', '=1+1');
    return receive(...request);
  };
  const { result } = await fillIn(made.live, catalogue, { id: 'B-1', field: 'in', value: 4, was: '３' });
  expect(result).toBe('written');
  expect(made.host.user.formula('入力!G7')).toBe('=1+1');
  expect(made.host.user.read('入力!G8')).toBe(4);
});
