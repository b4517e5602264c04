import type { Box } from '../../workbook/a1';
import { addressOf } from '../reading/addressOf';

/** Excel takes longer lists, but not endless ones. */
const LONGEST_LIST = 1500;

/** Several rectangles in lists that one call takes. */
export function piecesOf(boxes: readonly Box[]): { list: string; readonly boxes: Box[] }[] {
  const pieces: { list: string; readonly boxes: Box[] }[] = [];
  for (const box of boxes) {
    const address = addressOf(box);
    const last = pieces.at(-1);
    if (last !== undefined && last.list.length + address.length < LONGEST_LIST) {
      last.list += `,${address}`;
      last.boxes.push(box);
    } else pieces.push({ list: address, boxes: [box] });
  }
  return pieces;
}

/** Addresses of several rectangles, in lists that one call takes. */
export const listsOf = (boxes: readonly Box[]): string[] => piecesOf(boxes).map(({ list }) => list);

/** Cells of a sheet, asked for once however often something is told of them in one request. */
export class Areas {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly lists = new Map<string, Excel.RangeAreas>();
  private sent = 0;

  /** `requests`: how many were sent so far; what was asked for in one is nothing in the next. */
  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly requests: () => number = () => 0,
  ) {}

  range(address: string): Excel.Range {
    if (this.requests() !== this.sent) {
      this.sent = this.requests();
      this.ranges.clear();
      this.lists.clear();
    }
    const known = this.ranges.get(address);
    if (known) return known;
    const range = this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }

  /** A list of rectangles, which may be one alone. */
  list(addresses: string): Excel.Range | Excel.RangeAreas {
    if (!addresses.includes(',')) return this.range(addresses);
    const known = this.lists.get(addresses);
    if (known) return known;
    const list = this.sheet.getRanges(addresses);
    this.lists.set(addresses, list);
    return list;
  }
}
