import { question, read, told } from '../question';

/** Drop-downs, conditional formats and filters. */
export const RULES = [
  question(
    'list-rule',
    '名前を参照するリストの入力規則',
    'A drop-down that refers to a name',
    { basis: 'documentation', expects: ['=Probe_List'] },
    async ({ context, sheet }) => {
      sheet.getRange('F1:F2').values = [[0], [1]];
      context.workbook.names.add('Probe_List', sheet.getRange('F1:F2'));
      await context.sync();
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Probe_List' } };
      dataValidation.load('rule');
      await context.sync();
      return (dataValidation.rule.list?.source as string | undefined) ?? null;
    },
  ),
  question(
    'long-list',
    '255文字を超えるリスト',
    'A list over 255 characters',
    { basis: 'Excel: 255 at most', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        place.sheet.getRange('A1').dataValidation.rule = {
          list: {
            inCellDropDown: true,
            source: Array.from({ length: 60 }, (_, at) => `item${String(at)}`).join(','),
          },
        };
      }),
  ),
  question(
    'rule-is-no-guard',
    '入力規則に反する値を書く',
    'Writing a value that a rule forbids',
    { basis: 'documentation: rules bind people, not code', expects: [[[9]]] },
    async (place) => {
      const cell = place.sheet.getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: '0,1,2,3,4,5' } };
      await place.context.sync();
      cell.values = [[9]];
      return read(place, 'A1');
    },
  ),
  question(
    'prompt',
    '255文字を超える入力時メッセージ',
    'A prompt over 255 characters',
    { basis: 'documentation: 255 at most', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        const { dataValidation } = place.sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: '0,1' } };
        dataValidation.prompt = { showPrompt: true, title: 'x', message: 'x'.repeat(300) };
      }),
  ),
  question(
    'format-rule',
    '数式による条件付き書式の読み返し',
    'A conditional format by formula, read back',
    { basis: 'relative to the first cell of its range', expects: ['=$B2>3'] },
    async ({ context, sheet }) => {
      const format = sheet.getRange('A2:B9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2>3';
      format.custom.format.fill.color = '#FFCC00';
      format.custom.rule.load('formula');
      await context.sync();
      return format.custom.rule.formula;
    },
  ),
  question(
    'long-format-rule',
    '255文字を超える数式の条件付き書式',
    'A conditional format whose formula is over 255 characters',
    {
      basis: 'MS-OI29500 2.1.1085: 8,192 in files; of Office.js nothing is said',
      expects: ['accepted'],
      varies: true,
    },
    (place) =>
      told(place, () => {
        const format = place.sheet.getRange('A2:B9').conditionalFormats.add('Custom');
        format.custom.rule.formula = `=OR(${Array.from({ length: 60 }, (_, at) => `$B2=${String(at)}`).join(',')})`;
        format.custom.format.fill.color = '#FFCC00';
      }),
  ),
  question(
    'link-over-content',
    '文字や数式の入ったセルにリンクを付ける',
    'A link put on cells that hold a text and a formula',
    { basis: 'Excel: what stands in a cell stays where no text is given', expects: [[['a'], ['=1+1']]] },
    async (place) => {
      const { context, sheet } = place;
      context.workbook.names.add('Probe_Link', sheet.getRange('C1'));
      sheet.getRange('A1:A2').formulas = [['a'], ['=1+1']];
      await context.sync();
      for (const cell of ['A1', 'A2']) sheet.getRange(cell).hyperlink = { documentReference: 'Probe_Link' };
      return read(place, 'A1:A2', 'formulas');
    },
  ),
  question(
    'filter-by-value',
    '値によるフィルター',
    'A filter by values',
    { basis: 'documentation', expects: [true] },
    async ({ context, sheet }) => {
      sheet.getRange('A1:A4').values = [['head'], ['x'], ['y'], ['x']];
      await context.sync();
      sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['x'] });
      sheet.autoFilter.load('isDataFiltered');
      await context.sync();
      return sheet.autoFilter.isDataFiltered;
    },
  ),
];
