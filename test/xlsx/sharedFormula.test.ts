import { movedFormula } from '../../src/xlsx/reading/sharedFormula';

test.each<[string, number, number, string]>([
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:A,$B:$C,1:1,$2:$3)', 1, 1, 'SUM(B:B,$B:$C,2:2,$2:$3)'],
  ['A1:INDEX(A:A,5)', 1, 0, 'A2:INDEX(A:A,5)'],
  ['"A1"&\'A1\'!A1&Sheet1!A1', 1, 0, '"A1"&\'A1\'!A2&Sheet1!A2'],
  ['"a""A1"""&A1', 1, 0, '"a""A1"""&A2'],
  ["'it''s A1'!A1", 1, 0, "'it''s A1'!A2"],
  ['LOG10(A1)+A1_x+X.A1+ISOMM_A1+A1B', 1, 0, 'LOG10(A2)+A1_x+X.A1+ISOMM_A1+A1B'],
  ['表A1+あ1', 1, 0, '表A1+あ1'],
  ['A1-1', -1, 0, '#REF!-1'],
  ['A1+A:A', 0, -1, '#REF!+#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['XFE1', 1, 1, 'XFE1'],
  ['A1048576', 1, 0, '#REF!'],
  ['1.5+2E3+5', 1, 1, '1.5+2E3+5'],
  ['TRUE+A1', 1, 0, 'TRUE+A2'],
])('%s, %i down and %i right', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
