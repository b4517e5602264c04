import { boxOf } from '../../workbook/a1';

const TOKEN = /"(?:[^"]|"")*"|[$A-Za-z_\\][$\w.\\]*|[^"$A-Za-z_\\]+/g;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

const part = (letter: 'R' | 'C', fixed: boolean, at: number, own: number): string => {
  if (fixed) return `${letter}${at + 1}`;
  return at === own ? letter : `${letter}[${at - own}]`;
};

/** A formula as every cell that calculates the same writes it: references by distance from the cell. */
export function r1c1(formula: string, row: number, column: number): string {
  const tokens = formula.match(TOKEN) ?? [];
  return tokens
    .map((token, index) => {
      const cell = CELL.exec(token);
      if (!cell || tokens[index + 1]?.startsWith('(')) return token;
      const [, fixedColumn, letters = '', fixedRow, digits] = cell;
      return (
        part('R', fixedRow === '$', Number(digits) - 1, row) +
        part('C', fixedColumn === '$', boxOf(`${letters}1`).column, column)
      );
    })
    .join('');
}
