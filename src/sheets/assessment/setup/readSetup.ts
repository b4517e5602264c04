import {
  PATTERN_IDS,
  QUADRANTS,
  type PatternId,
  type PatternTable,
  type Quadrant,
  SIDES,
  type Side,
} from '../../../model/catalogue';
import { bareText } from '../../../model/cells/bareText';
import { cleanPattern } from '../../../model/cells/cleanPattern';
import { cleanPosition } from '../../../model/cells/cleanPosition';
import { cleanDate, dayOf } from '../../../model/cells/dates';
import { patternTable } from '../../../model/patternTable';
import { sameText } from '../../../model/cells/sameText';
import { choicesIn, choicesInAll } from '../../../text/choicesIn';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT, tableKey } from '../reading/leftovers';
import { textOf, type Slice, type Source } from '../reading/source';

type Same = (a: string, b: string) => boolean;

const sameBareText: Same = (a, b) => bareText(a) === bareText(b);

/** Who answers, the patterns and their table; what is neither of the two words in the table asks for nothing. */
export function readSetup(source: Source): Slice {
  const { single, date1904 } = source;
  const left: Record<string, ShownValue> = {};
  const keep = (key: string, value: ShownValue) => {
    if (value !== null && value !== '') left[key] = value;
  };
  const pattern = (key: 'currentPattern' | 'targetPattern', name: string): PatternId | null => {
    const value = single(name);
    const found = patternOf(source, value, sameText);
    if (found === null && value !== null && value !== '') {
      const meant = patternOf(source, value, sameBareText);
      if (meant !== null && source.mend('bad-pattern', name, {}, value, nameOf(source, meant))) return meant;
      source.flag('bad-pattern', name, {}, value);
      keep(key, value);
    }
    return found;
  };
  const date = single('ISOMM_Date');
  const written = cleanDate(date, date1904);
  if (written !== '' && dayOf(date, date1904) === null) source.flag('not-a-date', 'ISOMM_Date', {}, date);
  return {
    answers: {
      organisation: textOf(single('ISOMM_Organisation')),
      department: textOf(single('ISOMM_Department')),
      respondent: textOf(single('ISOMM_Respondent')),
      position: cleanPosition(single('ISOMM_Position'), positionWords()),
      date: written,
      patterns: readTable(source, keep),
      currentPattern: pattern('currentPattern', 'ISOMM_CurrentPattern'),
      targetPattern: pattern('targetPattern', 'ISOMM_TargetPattern'),
    },
    ...(Object.keys(left).length > 0 && { leftovers: { [SETUP_LEFT]: left } }),
  };
}

/** A pattern by the words that stand in the workbook's own table; where the table is gone, by ours. */
function patternOf({ cells, catalogue }: Source, value: ShownValue, same: Same): PatternId | null {
  const named = cells('ISOMM_PatternNames');
  if (!named) return cleanPattern(value, catalogue.patterns);
  if (typeof value !== 'string' || value === '') return null;
  const index = named.values.findIndex(([word]) => typeof word === 'string' && same(word, value));
  return PATTERN_IDS[index] ?? null;
}

/** What the workbook's own table, or else ours, calls a pattern. */
const nameOf = ({ cells, catalogue, language }: Source, id: PatternId): string =>
  textOf(cells('ISOMM_PatternNames')?.values[PATTERN_IDS.indexOf(id)]?.[0] ?? null) ||
  (catalogue.patterns.find((pattern) => pattern.id === id)?.name[language] ?? id);

const positionWords = () => choicesInAll().map(({ position }) => position);

function readTable(source: Source, keep: (key: string, value: ShownValue) => void): PatternTable {
  const cells = source.cells('ISOMM_PatternTable');
  if (!cells) return patternTable(source.catalogue.patterns);
  const words = choicesIn(source.language).side;
  const side = (id: PatternId, quadrant: Quadrant): Side | null => {
    const [row, column] = [PATTERN_IDS.indexOf(id), QUADRANTS.indexOf(quadrant)];
    const value = cells.values[row]?.[column] ?? null;
    const named = (same: Same): Side | null =>
      SIDES.find((each) => typeof value === 'string' && same(value, words[each])) ?? null;
    const exactly = named(sameText);
    if (exactly !== null) return exactly;
    const place = { row: cells.row + row, column };
    const meant = named(sameBareText);
    if (meant && source.mend('bad-pattern', 'ISOMM_PatternTable', place, value, words[meant])) return meant;
    source.flag('bad-pattern', 'ISOMM_PatternTable', place, value);
    keep(tableKey(id, quadrant), value);
    return null;
  };
  return Object.fromEntries(
    PATTERN_IDS.map((id) => [
      id,
      Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, side(id, quadrant)])),
    ]),
  ) as unknown as PatternTable;
}
