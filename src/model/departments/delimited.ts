/** The same, and the row (from 1) in which a quotation mark is opened that nothing closes. */
export interface Delimited {
  readonly rows: string[][];
  readonly unclosed: number | null;
}

/** Rows and fields of comma- or tab-separated text, quoted as RFC 4180 says; a tab in the first line means tabs. */
export const delimited = (text: string): string[][] => delimitedRows(text, false).rows;

/** `semicolons`: where there is no comma in the first line they separate, as Excel writes CSV in much of Europe. */
export function delimitedRows(text: string, semicolons: boolean): Delimited {
  const plain = text.replace(/^\uFEFF/, '');
  const [head = ''] = /^[^\r\n]*/.exec(plain) ?? [];
  const separator = head.includes('\t')
    ? '\t'
    : semicolons && !head.includes(',') && head.includes(';')
      ? ';'
      : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let began = false;
  let opened = 0;
  const endField = () => {
    row.push(field);
    field = '';
    began = false;
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (plain[at + 1] === '"') field += plain[++at] ?? '';
      else quoted = false;
    } else if (sign === '"' && !began) {
      quoted = true;
      opened = rows.length + 1;
      began = true;
    } else if (sign === separator) endField();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') {
      field += sign;
      began = true;
    }
  }
  if (field !== '' || row.length > 0) endRow();
  return { rows, unclosed: quoted ? opened : null };
}
