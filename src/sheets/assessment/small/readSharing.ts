import { said, trimmed } from '../../../model/facts/cleanOutsourcing';
import { cleanDate, dateSerial } from '../../../model/cells/dates';
import { CHANNEL_KEYS, DIRECTIONS, TLP, type Channel } from '../../../model/facts/sharing';
import type { ShownValue } from '../../../workbook/description';
import { choiceIn } from '../reading/choiceIn';
import { SETUP_LEFT } from '../reading/leftovers';
import { isBlank, textOf, type Slice, type Source } from '../reading/source';

const ROWS = 'ISOMM_ShareRows';

/** The channels row by row; what is no choice or no day is named, counts as blank, and stays in its row. */
export function readSharing(source: Source): Slice {
  const cells = source.cells(ROWS);
  const left: Record<string, ShownValue> = {};
  const rows = (cells?.values ?? []).map((values, down): Channel | undefined => {
    const path = (key: string) => `sharing.channels.${String(down)}.${key}`;
    const meant = (key: (typeof CHANNEL_KEYS)[number], column: number): string | undefined => {
      const value = values[column] ?? null;
      if (isBlank(value)) return undefined;
      const at = { row: (cells?.row ?? 0) + down, column };
      if (key === 'direction' || key === 'tlp') {
        const list = key === 'tlp' ? 'ISOMM_ShareTlp' : 'ISOMM_ShareWays';
        const found = choiceIn<string>(source, ROWS, list, key === 'tlp' ? TLP : DIRECTIONS, { at, value });
        if (found.left !== null) left[path(key)] = found.left;
        return found.found ?? undefined;
      }
      if (key !== 'checked') return textOf(value);
      const iso = typeof value === 'number' ? cleanDate(value, source.date1904) : '';
      if (dateSerial(iso) !== null) return iso;
      source.flag('not-a-date', ROWS, at, value);
      left[path(key)] = value;
      return undefined;
    };
    return said(Object.fromEntries(CHANNEL_KEYS.map((key, column) => [key, meant(key, column)]))) as
      Channel | undefined;
  });
  return {
    answers: { sharing: { channels: trimmed(rows) } },
    ...(Object.keys(left).length > 0 && { leftovers: { [SETUP_LEFT]: left } }),
  };
}
