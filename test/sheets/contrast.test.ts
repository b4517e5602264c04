import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { contrast } from './contrast';

/** Empty circles are the background of the ○/● grid, hidden helpers are not read on paper. */
const quiet = (value: unknown) => value === '○' || value === '●';

test('text keeps 4.5 : 1 on every fill, conditional ones included', () => {
  const found = new Set<string>();
  for (const model of catalogue.models) {
    const workbook = describeWorkbook(catalogue, model, {
      ...blankAnswers(model, catalogue.patterns, 'ja', LAYOUT),
      parts: OPTIONAL_PARTS,
    });
    for (const { rows, columns, conditionalFormats, key } of workbook.sheets) {
      for (const { cells } of rows) {
        cells.forEach((cell, column) => {
          if (!cell || columns[column]?.hidden || quiet(cell.value) || cell.value === null) return;
          const { color = '#000000', fill = '#FFFFFF' } = cell.style ?? {};
          if (contrast(color, fill) < 4.5) found.add(`${key}: ${color} on ${fill}`);
        });
      }
      for (const { style, formula } of conditionalFormats) {
        if (/"[■□▫]"/.test(formula)) continue; // a bar: its glyph is meant to be one with the fill
        if (style.color && style.fill && contrast(style.color, style.fill) < 4.5) {
          found.add(`${key}: ${style.color} on ${style.fill} where ${formula}`);
        }
      }
    }
  }
  expect([...found]).toEqual([]);
});

test('the two sides differ in lightness, so that a black-and-white print still tells them apart', () => {
  expect(contrast('#1F6F8B', '#C8782A')).toBeGreaterThan(1.5);
});
