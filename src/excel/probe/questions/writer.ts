import type { Chart, ChartLook, Sheet } from '../../../workbook/description';
import { clear } from '../../writing/clearing';
import { Pace } from '../../writing/pace';
import { touchesOf, writeSheet } from '../../writing/sheet';
import { hide } from '../../writing/sizes';
import { codeOf, question, told, type Place, type Seen } from '../question';

const LOOK: ChartLook = {
  ...{ text: '#1F2933', lines: '#CBD2D9', paper: '#FFFFFF' },
  ...{ titleSize: 11, labelSize: 8, scaleSize: 7, lineWidth: 1.5, markerSize: 5 },
};
const AXIS = { min: 0, max: 5, step: 1 } as const;
const series = {
  nameCell: 'B5',
  values: 'B6:B8',
  color: '#1F6F8B',
  width: 1.5,
  dash: 'dash',
  marker: true,
} as const;
const chart = {
  title: 'A',
  altText: 'B',
  anchor: 'D10:H20',
  categories: 'A6:A8',
  legend: 'bottom',
  look: LOOK,
} as const;

const CHARTS: readonly Chart[] = [
  { ...chart, name: 'probe radar', kind: 'radar', series: [series], axis: AXIS },
  { ...chart, name: 'probe line', kind: 'line', series: [series], axis: { ...AXIS, numberFormat: '0.0' } },
  ...(['clustered', 'stacked', 'percent'] as const).map((grouping): Chart => ({
    ...{ ...chart, name: `probe ${grouping}`, kind: 'bar', direction: 'horizontal', grouping, gapWidth: 40 },
    ...{ series: [series], axis: { ...AXIS, shown: false } },
  })),
];

const edge = { style: 'medium', color: '#1B2A41' } as const;

/** A sheet with a little of everything that ours have: whatever our writer asks of Excel is asked here. */
const SHEET: Sheet = {
  key: 'probe',
  title: 'probe',
  tabColor: '#1F6F8B',
  gridlines: false,
  columns: [{ width: 12 }, { width: 8 }, { width: 8 }, { width: 3, hidden: true }, { width: 30 }],
  rows: [
    {
      height: 30,
      cells: [{ value: 'A', style: { size: 14, bold: true, color: '#1B2A41', vertical: 'center' } }, null],
    },
    {
      cells: [{ value: '', style: { fill: '#FFF8E5', unlocked: true, numberFormat: '@', indent: 1 } }, null],
    },
    { cells: [{ value: 'B', style: { italic: true, wrap: true, horizontal: 'center', bottom: edge } }] },
    {
      grows: true,
      height: 20,
      cells: [{ value: 'C', style: { wrap: true, left: { style: 'hair', color: '#CBD2D9' } } }],
    },
    { cells: ['D', 'E', 'F'].map((value) => ({ value, style: { fill: '#1B2A41', color: '#FFFFFF' } })) },
    ...[1, 2, 3].map((value, at) => ({
      cells: [
        { value: `G${String(value)}` },
        { value, style: { unlocked: true } },
        { value: value * 2, formula: `B${String(6 + at)}*2`, style: { numberFormat: '0.0' } },
      ],
    })),
    { hidden: true, cells: [{ value: 'H' }] },
  ],
  merges: ['A1:C1', 'A2:B2'],
  validations: [
    { range: 'B6:B8', rule: { wholeNumber: { min: 0, max: 5 } }, prompt: { title: 'A', message: 'B' } },
    { range: 'A2', rule: { list: ['A', 'B'] }, error: { style: 'stop', title: 'A', message: 'B' } },
  ],
  conditionalFormats: [
    {
      range: 'B6:B8',
      formula: 'B6=2',
      style: { fill: '#FDECEC', color: '#A61B1B', bold: true, frame: '#A61B1B' },
      stopIfTrue: true,
    },
  ],
  freeze: { rows: 5, columns: 1 },
  filter: 'A5:C8',
  print: {
    orientation: 'landscape',
    ...{ fitToWidth: 1, fitToHeight: 1, area: 'A1:C9', titleRows: '1:5', titleColumns: 'A:A', breaks: [6] },
    ...{ header: { left: 'A', right: 'B' }, footer: { center: '&P / &N' }, centerHorizontally: true },
  },
  charts: CHARTS,
};
const FONT = { name: 'Yu Gothic', size: 10 } as const;

async function written({ context, sheet }: Place): Promise<void> {
  await writeSheet(new Pace(context, () => Promise.resolve()), sheet, SHEET, FONT, null, []);
  await context.sync();
}

/** What is refused of a sheet that is there, each thing by itself. */
async function refused(place: Place): Promise<Seen> {
  const found: string[] = [];
  for (const { what, chart: about, tell } of touchesOf(SHEET, FONT, true)) {
    const answer = await told(place, () => {
      tell(place.sheet);
    });
    if (answer !== 'accepted') found.push(`${what} ${about ?? ''} ${answer}`);
  }
  return found;
}

/** Our own writer, on a sheet that has a little of everything. */
export const WRITER = [
  question(
    'writer-sheet',
    '私たちの書き込み（値・書式・結合・入力規則・条件付き書式・絞り込み）が一つのシートに通るか',
    'Whether our own writer is taken whole: values, looks, merges, validation, conditional formats, filter',
    { basis: 'documentation of every member it uses', expects: [3] },
    async (place) => {
      await written(place);
      const sum = place.sheet.getRange('C6:C8');
      sum.load('values');
      await place.context.sync();
      return (sum.values as number[][]).filter(([value], at) => value === 2 * (at + 1)).length;
    },
  ),
  question(
    'writer-touches',
    '見た目だけのもの（グラフの各種類・印刷・タブの色・枠の固定）で拒まれるもの',
    'What is refused of that which only beautifies: charts of every kind, page, tab colour, frozen panes',
    { basis: 'documentation of every member it uses', expects: [[]] },
    async (place) => {
      await written(place);
      return refused(place);
    },
  ),
  question(
    'writer-again',
    '書いたシートを空にして、もう一度書けるか',
    'Whether a written sheet is made blank and written again',
    { basis: 'documentation of every member it uses', expects: ['accepted'] },
    async (place) => {
      await written(place);
      await refused(place);
      try {
        hide(place.sheet, SHEET);
        await place.context.sync();
        const charts = SHEET.charts.map(({ name }) => name);
        const { formulas, used, protection } = { formulas: [], used: null, protection: null };
        clear(place.sheet, SHEET, SHEET, { title: SHEET.title, used, formulas, charts, protection }, null);
        await written(place);
        return 'accepted';
      } catch (error) {
        return `refused: ${codeOf(error)}`;
      }
    },
  ),
];
