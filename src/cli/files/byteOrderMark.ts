import type { Call } from '../command';

const BYTE_ORDER_MARK = '\uFEFF';

/** What a CSV begins with; says so where --bom is asked for and none of these options names a CSV. */
export function byteOrderMark({ given, words, remark }: Call, tables: readonly string[]): string {
  if (!given.flags.has('--bom')) return '';
  if (!tables.some((option) => given.values.has(option)))
    remark(words.cli.usage.goesWith('--bom', tables.join(' / ')));
  return BYTE_ORDER_MARK;
}
