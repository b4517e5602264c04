/** Rows and fields of comma- or tab-separated text, quoted as RFC 4180 says; a tab in the first line means tabs. */
export function delimited(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = /^[^\r\n]*\t/.test(plain) ? '\t' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let began = false;
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
      began = true;
    } else if (sign === separator) endField();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') {
      field += sign;
      began = true;
    }
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
