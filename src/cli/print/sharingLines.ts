import type { Answers } from '../../model/answers';
import { answered, isFilled, remarkOf } from '../../model/facts/sharingFigures';
import { SIX } from '../../model/facts/sharing';
import type { Call } from '../command';
import { columns } from './columns';

/** How much is said of each channel, and which go one way only; `null` where there is no list of them. */
export function sharingOf({ sharing }: Answers) {
  if (!sharing) return null;
  const filled = sharing.channels.filter(isFilled);
  return {
    whole: filled.filter((row) => answered(row) === SIX.length).length,
    channels: filled.map((row) => ({
      channel: row.channel ?? '',
      direction: row.direction ?? null,
      answered: answered(row),
      remark: remarkOf(row, sharing.channels),
    })),
  };
}
export type SharingTold = NonNullable<ReturnType<typeof sharingOf>>;

export function sharingLines({ channels }: SharingTold, { words }: Call): string[] {
  const lang = words.sheets.sharing;
  const rows = channels.map((row) => [
    `  ${row.channel}`,
    row.direction === null ? '' : lang.direction[row.direction],
    lang.of(String(row.answered)),
    row.remark === null ? '' : lang.remarks[row.remark],
  ]);
  return ['', lang.title, ...(rows.length === 0 ? [`  ${words.sheets.none}`] : columns(rows))];
}
