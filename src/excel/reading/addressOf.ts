import { rangeOf, type Box } from '../../workbook/a1';

/** The address of a rectangle. */
export const addressOf = ({ row, column, lastRow, lastColumn }: Box): string =>
  rangeOf(row, column, lastRow, lastColumn);
