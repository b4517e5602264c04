/** What people may still do on a protected sheet of ours. */
export const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowSort: true,
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
