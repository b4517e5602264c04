import { rangeOf, type Box } from '../../workbook/a1';

/** Excel takes longer lists, but not endless ones. */
const LONGEST_LIST = 1500;

export const addressOf = ({ row, column, lastRow, lastColumn }: Box): string =>
  rangeOf(row, column, lastRow, lastColumn);

/** Addresses of several rectangles, in lists that one call takes. */
export function listsOf(boxes: readonly Box[]): string[] {
  const lists: string[] = [];
  for (const box of boxes) {
    const address = addressOf(box);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** The formats of lists of rectangles on one sheet; each list is asked for once. */
export class Formats {
  private readonly known = new Map<string, Excel.RangeFormat>();

  constructor(private readonly sheet: Excel.Worksheet) {}

  of(list: string): Excel.RangeFormat {
    const known = this.known.get(list);
    if (known) return known;
    const made = list.includes(',') ? this.sheet.getRanges(list).format : this.sheet.getRange(list).format;
    this.known.set(list, made);
    return made;
  }
}
