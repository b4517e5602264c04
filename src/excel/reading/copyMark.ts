/** The name that a copy of the checklist has as its own; the checklist itself has the workbook's. */
export const COPY_MARK = 'ISOMM_Id';
