/** What Excel refuses beyond; a description that exceeds one is a programmer's error. */
export const EXCEL_LIMITS = {
  cellText: 32_767,
  formula: 8_192,
  sheetTitle: 31,
  name: 255,
  listText: 255,
  validationTitle: 32,
  validationPrompt: 255,
  // The notes on the standard say so of both (MS-OI29500 2.1.613).
  validationError: 224,
  headerFooter: 255,
} as const;
