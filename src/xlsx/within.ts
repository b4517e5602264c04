import { EXCEL_LIMITS } from '../workbook/excelLimits';

/** The text itself, or an error that names what is too long and begins to quote it. */
export function within(limit: keyof typeof EXCEL_LIMITS, text: string, where: string): string {
  if (text.length <= EXCEL_LIMITS[limit]) return text;
  throw new Error(
    `${where}: ${limit} has ${text.length} characters, Excel allows ${EXCEL_LIMITS[limit]}: ${JSON.stringify(text.slice(0, 60))}`,
  );
}
