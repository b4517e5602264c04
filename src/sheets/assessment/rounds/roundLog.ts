import { dateSerial } from '../../../model/cells/dates';
import { FAR } from '../../../model/rounds/compareMoments';
import { movesOf } from '../../../model/rounds/movesOf';
import type { KeptRound, RoundItem } from '../../../model/rounds/keptRound';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { SETUP_LEFT } from '../reading/leftovers';
import { roundLeft } from './readRounds';
import { COLUMN, SHOWN, WIDTHS, type Key } from './roundColumns';
import { say, type Scene } from '../scene';

/** Every item of every round, as values. */
export function roundLog(scene: Scene, draft: Draft, first: number): void {
  const { answers, catalogue, language, leftovers, model, words } = scene;
  const lang = words.rounds;
  const left = leftovers[SETUP_LEFT] ?? {};
  const date: Style = { ...STYLES.cellCenter, numberFormat: words.results.dateFormat };
  const note: Style = STYLES.cellWrap;
  let row = first;
  (answers.rounds ?? []).forEach((round, index) => {
    const of = catalogue.models.find(({ id }) => id === round.model);
    const items = [...(of?.items ?? []), ...(round.model === model.id ? model.items : [])];
    const known = new Map(items.map((item) => [item.id, item]));
    const moves = new Map(movesOf(answers, index).map(({ id, move }) => [id, move]));
    const pattern = (id: KeptRound['currentPattern']) =>
      catalogue.patterns.find((each) => each.id === id)?.name[language] ?? '';
    Object.entries(round.items).forEach(([id, item], place) => {
      const put = (key: Key, value: ShownValue, style: Style = STYLES.cellCenter) => {
        draft.put(row, COLUMN[key], value, style);
      };
      const value = (key: keyof RoundItem, found: ShownValue) =>
        found ?? left[roundLeft(index + 1, id, key)] ?? null;
      const side = (each: RoundItem['targetSide'] | null) => (each ? words.plan.side[each] : null);
      const move = moves.get(id) ?? null;
      const asked = move !== null && Math.abs(move) >= FAR;
      const called = known.get(id);
      const text = { ...STYLES.cell, numberFormat: '@' };
      put('no', index + 1);
      put('name', round.name, { ...STYLES.cellWrap, numberFormat: '@' });
      put('id', id, { ...STYLES.cellCenter, numberFormat: '@' });
      put('item', called ? say(scene, called.name) : '', STYLES.cellWrap);
      const state = value('state', item.state && lang.states[item.state]);
      put('state', state, { ...STYLES.cellCenter, wrap: true });
      put('level', value('level', item.level));
      put('side', value('side', side(item.side)));
      put('insource', value('insource', item.insource));
      put('outsource', value('outsource', item.outsource));
      put('quadrant', value('quadrant', item.quadrant));
      put('targetSide', value('targetSide', side(item.targetSide)));
      put('targetLevel', value('targetLevel', item.targetLevel ?? null));
      put('due', dateSerial(item.due ?? '') ?? item.due ?? null, date);
      put('move', move, { ...STYLES.cellCenter, numberFormat: '+0;-0;0' });
      put('note', item.note ?? null, note);
      put('reason', item.reason ?? null, asked ? { ...STYLES.input, wrap: true } : note);
      put('date', dateSerial(round.date) ?? round.date, date);
      put('keptOn', dateSerial(round.keptOn) ?? round.keptOn, date);
      for (const key of ['organisation', 'department', 'respondent', 'position', 'model'] as const)
        put(key, round[key].slice(0, SHOWN), text);
      for (const key of ['currentPattern', 'targetPattern'] as const) put(key, pattern(round[key]), text);
      put('function', called?.function ?? '');
      put('key', `${String(index + 1)}:${id}`, STYLES.helper);
      put('place', place + 1, STYLES.helper);
      const lines = Math.max(
        linesIn(round.name, WIDTHS[COLUMN.name] ?? 0),
        linesIn(typeof state === 'string' ? state : '', WIDTHS[COLUMN.state] ?? 0),
        linesIn(item.note ?? '', WIDTHS[COLUMN.note] ?? 0),
        linesIn(item.reason ?? '', WIDTHS[COLUMN.reason] ?? 0),
        linesIn(called ? say(scene, called.name) : '', WIDTHS[COLUMN.item] ?? 0),
      );
      if (lines > 1) draft.height(row, Math.min(heightFor(lines), TALLEST));
      if (asked) draft.grows(row);
      row++;
    });
  });
}
