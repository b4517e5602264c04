import type { Answers } from '../../model/answers';
import type { Model } from '../../model/catalogue';
import { delimitedRows } from '../../model/departments/delimited';
import type { ReadWorkbook, WholeSheet } from '../../workbook/rows';
import { decodeList } from '../reading/decodeList';
import { csvField } from './tidyText';

/** Its heads; whoever makes a form or a survey of them needs no more than the first, the two scores and the note. */
const HEADS = ['id', 'name', 'quadrant', 'insource', 'outsource', 'note', 'supplement'] as const;

/** What stands where a spreadsheet would calculate: behind apostrophes, of which one more is written than there were. */
const GUARDED = /^'+(?:[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/u;

export const guarded = (text: string): string => (GUARDED.test(text) ? `'${text}` : text);
export const asTyped = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** The answers as plain CSV, item by item, blank where nothing was answered. */
export function answersCsv(model: Model, { language, answers }: Answers): string {
  const rows = model.items.map(({ id, name }) => {
    const answer = answers[id];
    const { quadrant = null, insource = null, outsource = null, note = '', supplement = '' } = answer ?? {};
    const texts = [guarded(note), guarded(supplement)];
    return [id, name[language], quadrant, insource, outsource, ...texts].map(csvField).join(',');
  });
  return [HEADS.join(','), ...rows, ''].join('\r\n');
}

const ZIP = 'PK';
const OTHERS = ['%PDF-', '\u00D0\u00CF\u0011\u00E0'];

/** A text with commas, tabs or semicolons as one sheet; `null` where the bytes are something else. */
export function csvSheet(bytes: Uint8Array, title: string): Pick<ReadWorkbook, 'whole'> | null {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (bytes.length === 0 || [ZIP, ...OTHERS].some((mark) => start.startsWith(mark))) return null;
  const text = decodeList(bytes);
  if (text === null) return null;
  const rows = delimitedRows(text, true).rows.map((fields) => fields.map((field) => asTyped(field) || null));
  const sheet: WholeSheet = { title, rows: new Map(rows.map((cells, row) => [row, cells])) };
  return { whole: () => [sheet] };
}
