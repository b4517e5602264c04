import type { Protection } from './description';

/** What people may still do on a protected sheet of ours. */
export const ALLOWED: Protection = {
  // Excel sorts no locked cell, whatever is allowed, and every row of ours has some.
  allowSort: false,
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
