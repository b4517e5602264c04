import { EXCEL_LIMITS } from '../../workbook/excelLimits';

/** A title nobody has yet: "入力", else "入力 (2)" and so on. Excel tells titles apart without regard to case. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${number})`;
    const title = wanted.slice(0, EXCEL_LIMITS.sheetTitle - tail.length) + tail;
    if (!used.has(title.toLowerCase())) return title;
  }
}

/** Whether a title is the wanted one or one that `freeTitle` gave in its place. */
export const isTitleOf = (title: string, wanted: string): boolean =>
  title === wanted || (/^ \(\d+\)$/.test(title.slice(wanted.length)) && title.startsWith(wanted));
