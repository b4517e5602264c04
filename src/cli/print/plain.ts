/** Control and direction marks, which a workbook could use to rewrite what the terminal shows. */
const MARKS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Text that is safe to show in a terminal: every mark that would steer it is shown as one sign. */
export const plain = (text: string): string => text.replace(MARKS, '\uFFFD');
