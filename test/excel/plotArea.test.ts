import { catalogue, modelById } from '../../src/catalog';
import { create } from '../../src/actions/create';
import { plotBox } from '../../src/excel/writing/plotArea';
import { blankAnswers } from '../../src/model/blankAnswers';
import { plotPlace } from '../../src/workbook/plotPlace';
import { describeBook } from '../host/describe';
import { bootExcel } from '../host/node';
import { openLive } from './openLive';

async function made(parts: readonly string[]) {
  const model = modelById('isomm-2.1');
  if (!model) throw new Error('no model');
  const { host } = await bootExcel();
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  await create(openLive(), catalogue, model, { ...blank, parts });
  return {
    host,
    described: describeBook(host.book, { language: 'ja', font: { name: 'Yu Gothic', size: 10 } }),
  };
}

test('a radar fills its box in the open workbook as in files, wherever the box stands', async () => {
  const { host, described } = await made(['summary']);
  const radars = host.book.sheets.flatMap(({ charts }) =>
    charts.filter(({ type }) => type.startsWith('Radar')),
  );
  expect(radars).toHaveLength(2);
  const charts = described.sheets.flatMap((sheet) => sheet.charts);
  for (const { name, lines, width, height } of radars) {
    const chart = charts.find((one) => one.name === name);
    const place = chart && plotPlace(chart);
    const put = lines['plot area'] ?? {};
    const parts = [
      Number(put['Left']) / width,
      Number(put['Top']) / height,
      Number(put['Width']) / width,
      Number(put['Height']) / height,
    ].map((part) => Math.round(part * 100) / 100);
    expect(parts).toEqual([place?.left, place?.top, place?.width, place?.height]);
  }
});

test('where rows under a chart are as high as Excel makes them, the plot is left to Excel', async () => {
  const { sheets, font } = (await made([])).described;
  const sheet = sheets.find(({ charts }) => charts.length > 0);
  const [chart] = sheet?.charts ?? [];
  if (!sheet || !chart) throw new Error('no chart');
  expect(plotBox(chart, sheet, font)).not.toBeNull();
  const rows = sheet.rows.map(({ height, ...row }, index) => ({
    ...row,
    ...((index < 8 || index > 11) && { height }),
  }));
  expect(plotBox(chart, { ...sheet, rows: rows as typeof sheet.rows }, font)).toBeNull();
  expect(plotBox({ ...chart, anchor: 'A1:ZZ9' }, sheet, font)).toBeNull();
});
