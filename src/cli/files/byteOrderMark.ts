import type { Call } from '../command';
import { Stop } from '../stop';

const BYTE_ORDER_MARK = '\uFEFF';

/** What a CSV begins with; stops the command where --bom is asked for and none of these options names a CSV. */
export function byteOrderMark({ given, words }: Call, tables: readonly string[]): string {
  if (!given.flags.has('--bom')) return '';
  if (!tables.some((option) => given.values.has(option)))
    throw new Stop('usage', words.cli.usage.goesWith('--bom', tables.join(' / ')));
  return BYTE_ORDER_MARK;
}
