import { LEVELS, PLANNED_SIDES, type ProblemKind } from '../../../model/answers';
import { cleanQuadrant } from '../../../model/cells/cleanQuadrant';
import { cleanScore } from '../../../model/cells/cleanScore';
import { cleanDate } from '../../../model/cells/dates';
import {
  STANDINGS,
  tallyOf,
  TALLY_KEYS,
  withCheck,
  type KeptRound,
  type RoundItem,
  type Tally,
} from '../../../model/rounds/keptRound';
import type { ShownValue } from '../../../workbook/description';
import type { Leftovers } from '../reading/leftovers';
import { SETUP_LEFT } from '../reading/leftovers';
import { listed, oneOf } from '../reading/readCells';
import { LINE } from './roundLines';
import { isBlank, textOf, type Slice, type Source } from '../reading/source';

/** The key of a cell of a round that holds nothing that is meant. */
export const roundLeft = (no: number, id: string, key: string): string => `rounds.${String(no)}.${id}.${key}`;

/** What was kept, as it stands in the cells now; what is not understood is named, counts as blank, and stays. */
export function readRounds(source: Source): Slice {
  const lines = source.cells('ISOMM_RoundLines');
  const numbers = source.cells('ISOMM_RoundNo');
  if (!lines || !numbers) return {};
  const rows = new Map<number, number[]>();
  numbers.values.forEach(([value = null], index) => {
    if (typeof value === 'number') rows.set(value, [...(rows.get(value) ?? []), numbers.row + index]);
  });
  const cells = roundCells(source);
  const leftovers: Record<string, ShownValue> = {};
  const kept = lines.values.filter((line) => !isBlank(line[LINE.name] ?? null));
  const rounds = kept.map((line, index): KeptRound => {
    const text = (key: keyof typeof LINE) => textOf(line[LINE[key]] ?? null);
    const day = (key: 'date' | 'keptOn') => cleanDate(line[LINE[key]] ?? null, source.date1904);
    const pattern = (key: 'currentPattern' | 'targetPattern') => patternIn(source, text(key));
    const own = rows.get(Number(line[LINE.no])) ?? [];
    const ordered = [...own].sort((a, b) => cells.place(a) - cells.place(b));
    const items = ordered.map((row) => cells.item(row, index + 1, leftovers));
    const now = tallyOf(items.map(({ shown }) => shown));
    // Where Excel's Document Inspector removed the hidden columns nobody knows more than what stands there now.
    const noted = (key: keyof Tally): number => {
      const value = line[LINE[key]];
      const number = Number(textOf(value ?? null));
      return value === undefined ? now[key] : Number.isFinite(number) ? number : 0;
    };
    const round = {
      name: text('name'),
      date: day('date'),
      keptOn: day('keptOn'),
      organisation: text('organisation'),
      department: text('department'),
      respondent: text('respondent'),
      position: text('position'),
      model: text('model'),
      currentPattern: pattern('currentPattern'),
      targetPattern: pattern('targetPattern'),
      items: Object.fromEntries(items.map(({ id, item }) => [id, item])),
      kept: Object.fromEntries(TALLY_KEYS.map((key) => [key, noted(key)])) as unknown as Tally,
    };
    return withCheck(round, now);
  });
  return {
    ...(rounds.length > 0 && { answers: { rounds } }),
    ...(Object.keys(leftovers).length > 0 && { leftovers: { [SETUP_LEFT]: leftovers } as Leftovers }),
  };
}

/** A pattern by its name in the workbook's language. */
const patternIn = ({ catalogue, language }: Source, text: string): KeptRound['currentPattern'] =>
  catalogue.patterns.find(({ id, name }) => name[language] === text || id === text)?.id ?? null;

/** How one row of the log is read. */
function roundCells(source: Source) {
  const at = (name: string, row: number): ShownValue => {
    const found = source.cells(name);
    return found?.values[row - found.row]?.[0] ?? null;
  };
  const states = listed(source, 'ISOMM_RoundStateNames', STANDINGS);
  const sides = listed(source, 'ISOMM_RoundSideNames', PLANNED_SIDES);
  const level = oneOf(LEVELS);
  return {
    place: (row: number) => Number(at('ISOMM_RoundPlace', row)),
    item: (row: number, no: number, leftovers: Record<string, ShownValue>) => {
      const id = textOf(at('ISOMM_RoundId', row)).trim();
      const clean = <T>(
        key: string,
        name: string,
        kind: ProblemKind,
        meant: (value: ShownValue) => T | null,
      ) => {
        const value = at(name, row);
        if (isBlank(value)) return null;
        const found = meant(value);
        if (found === null) {
          source.flag(kind, name, { row, id }, value);
          leftovers[roundLeft(no, id, key)] = value;
        }
        return found;
      };
      const score = (value: ShownValue) => cleanScore(value).score;
      const words = (key: 'note' | 'reason', name: string) => {
        const text = textOf(at(name, row));
        return text === '' ? {} : { [key]: text };
      };
      const due = cleanDate(at('ISOMM_RoundDue', row), source.date1904);
      const side = clean('side', 'ISOMM_RoundSide', 'not-a-side', sides.exact);
      const targetSide = clean('targetSide', 'ISOMM_RoundTargetSide', 'not-a-side', sides.exact);
      const targetLevel = clean('targetLevel', 'ISOMM_RoundTargetLevel', 'not-a-level', level);
      const item: RoundItem = {
        insource: clean('insource', 'ISOMM_RoundIn', 'not-a-score', score),
        outsource: clean('outsource', 'ISOMM_RoundOut', 'not-a-score', score),
        level: clean('level', 'ISOMM_RoundLevel', 'not-a-level', level),
        side: side === 'both' ? null : side,
        state: clean('state', 'ISOMM_RoundState', 'not-a-progress', states.exact),
        quadrant: clean('quadrant', 'ISOMM_RoundQuadrant', 'bad-quadrant', (value) => cleanQuadrant(value)),
        ...(targetSide && { targetSide }),
        ...(targetLevel && { targetLevel }),
        ...(due && { due }),
        ...words('note', 'ISOMM_RoundNote'),
        ...words('reason', 'ISOMM_RoundReason'),
      };
      const number = (name: string): number | null => {
        const value = at(name, row);
        if (typeof value === 'object' && value !== null) return NaN;
        return typeof value === 'number' ? value : null;
      };
      const shown = {
        insource: number('ISOMM_RoundIn'),
        outsource: number('ISOMM_RoundOut'),
        level: number('ISOMM_RoundLevel'),
        targetLevel: number('ISOMM_RoundTargetLevel'),
        state: item.state,
      };
      return { id, item, shown };
    },
  };
}
