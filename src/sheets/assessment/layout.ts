/** Layout of the workbooks written today; it rises when something is added that every new workbook must have. */
export const LAYOUT = 3;
