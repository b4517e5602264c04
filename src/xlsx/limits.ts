/** What Excel refuses beyond; a description that exceeds one is a programmer's error. */
export const EXCEL_LIMITS = {
  cellText: 32_767,
  formula: 8_192,
  sheetTitle: 31,
  name: 255,
  listText: 255,
  validationTitle: 32,
  validationPrompt: 255,
  // Of both the notes on the standard say so (MS-OI29500 2.1.613).
  validationError: 224,
  headerFooter: 255,
} as const;

/** The text itself, or an error that names what is too long and begins to quote it. */
export function within(limit: keyof typeof EXCEL_LIMITS, text: string, where: string): string {
  if (text.length <= EXCEL_LIMITS[limit]) return text;
  throw new Error(
    `${where}: ${limit} has ${text.length} characters, Excel allows ${EXCEL_LIMITS[limit]}: ${JSON.stringify(text.slice(0, 60))}`,
  );
}
