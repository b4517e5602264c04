import type { Mean } from '../../model/departments/sideBySide';
import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { choose, quote } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, Style } from '../../workbook/description';
import { heading } from './heading';
import { paleUnless, RAMP, rampOn } from './ramp';
import { footer, labelOf, shortName, type DepartmentScene } from './scene';

const SHEET = 'deptHeatMap';
const LEGEND = 2;
const GROUP = 4;
const HEADER = 5;
const FIRST = HEADER + 1;
const [LABEL, USE, OVERALL] = [0, 1, 2];
const KINDS = ['mean', 'minimum', 'scored'] as const;
type Kind = (typeof KINDS)[number];

const SOURCE: Readonly<Record<Kind, string>> = {
  mean: 'ISOMM_DeptFunctionMean',
  minimum: 'ISOMM_DeptFunctionMinimum',
  scored: 'ISOMM_DeptFunctionScored',
};

const cellStyle = (kind: Kind): Style => ({
  ...STYLES.cellCenter,
  numberFormat: kind === 'mean' ? '0.0' : '0',
  ...(kind === 'scored' && { color: COLORS.quiet }),
});

/** Departments down, functions across: means, then the lowest level and the count behind each. */
export function heatMap(scene: DepartmentScene): Sheet {
  const { entries, model, side, words } = scene;
  const lang = scene.text.heatMap;
  const draft = new Draft(SHEET, scene.text.titles.heatMap);
  const functions = model.functions.length;
  const last = FIRST + entries.length - 1;
  const start = (kind: Kind) => OVERALL + KINDS.indexOf(kind) * (functions + 1);
  const end = start('scored') + functions;
  // Hidden, but part of the table: it is sorted with its row.
  const hidden = end + 1;
  const widths = [
    22,
    10,
    ...KINDS.flatMap((kind) => [7, ...model.functions.map(() => (kind === 'mean' ? 8 : 4))]),
    6,
  ];

  heading(draft, lang.title, lang.lead, 0, start('minimum') - 1, widths);
  draft.put(LEGEND, LABEL, lang.legend, { ...STYLES.quiet, horizontal: 'right' });
  [...RAMP]
    .reverse()
    .forEach(({ from, fill, color }, index) =>
      draft.put(LEGEND, OVERALL + index, lang.step(from), { ...STYLES.cellCenter, fill, color }),
    );

  draft.put(HEADER, LABEL, lang.department, STYLES.header);
  draft.put(HEADER, USE, lang.use, STYLES.header);
  for (const kind of KINDS) {
    draft.span(GROUP, start(kind), GROUP, start(kind) + functions, lang[kind], STYLES.header);
    draft.put(HEADER, start(kind), scene.text.overall, STYLES.header);
    model.functions.forEach((group, index) =>
      draft.put(
        HEADER,
        start(kind) + 1 + index,
        kind === 'mean' ? shortName(scene, group) : group.id,
        STYLES.header,
      ),
    );
  }
  draft.put(HEADER, hidden, '', STYLES.helper);
  draft.height(
    HEADER,
    heightFor(Math.max(2, ...model.functions.map((group) => linesIn(shortName(scene, group), 7)))),
  );

  const at = (list: readonly Mean[], overall: Mean, index: number) => list[index - 1] ?? overall;
  entries.forEach((result, index) => {
    const row = FIRST + index;
    const { no } = result.entry;
    const number = fixedColumn(row, hidden);
    draft.put(row, hidden, no, STYLES.helper);
    const found = (name: string) => `INDEX(${name},MATCH(${number},ISOMM_DeptNo,0))`;
    draft.put(
      row,
      LABEL,
      labelOf(scene, no),
      { ...STYLES.cellWrap, bold: true },
      `IFERROR(${found('ISOMM_DeptLabel')},"")`,
    );
    draft.put(
      row,
      USE,
      words.departments.uses[result.use],
      STYLES.cellCenter,
      `IFERROR(${found('ISOMM_DeptUse')},"")`,
    );
    for (const kind of KINDS) {
      for (let column = 0; column <= functions; column++) {
        const value =
          column === 0 ? result.overall[kind] : at(result.functions, result.overall, column)[kind];
        const line = column === 0 ? functions + 1 : column;
        draft.put(
          row,
          start(kind) + column,
          value ?? '',
          { ...cellStyle(kind), ...(column === 0 && { bold: true }) },
          `INDEX(${SOURCE[kind]},${line},MATCH(${number},ISOMM_DeptCalcNo,0))`,
        );
      }
    }
    draft.height(row, heightFor(linesIn(labelOf(scene, no), 22), 21));
  });

  const sums = last + 2;
  const sumStyle = (kind: Kind): Style => ({
    ...cellStyle(kind),
    bold: true,
    fill: COLORS.band,
    color: COLORS.text,
  });
  KINDS.forEach((kind, place) => {
    const row = sums + place;
    draft.span(row, LABEL, row, USE, lang.across[kind], { ...STYLES.label, bold: true });
    for (let column = 0; column <= functions; column++) {
      const group = model.functions[column - 1];
      const value = (group ? side.across[column - 1] : side.overall)?.[kind] ?? '';
      const where = group ? `ISOMM_DeptCalcFunction,${quote(group.id)}` : null;
      const total = (name: string) => (where ? `SUMIFS(${name},${where})` : `SUM(${name})`);
      const count = total('ISOMM_DeptScored');
      const lowest = (level: number) => `COUNTIFS(ISOMM_DeptLowest,${level}${where ? `,${where}` : ''})>0`;
      const formulas: Readonly<Record<Kind, string>> = {
        scored: count,
        mean: `IF(${count}=0,"",${total('ISOMM_DeptSum')}/${count})`,
        minimum: `IF(${count}=0,"",${choose(
          [1, 2, 3, 4].map((level) => [lowest(level), String(level)] as const),
          '5',
        )})`,
      };
      draft.put(row, OVERALL + column, value, sumStyle(kind), formulas[kind]);
    }
    draft.height(row, 21);
  });

  const word = words.departments.uses.counts;
  const all = rangeOf(FIRST, LABEL, last, end);
  draft.conditionalFormats.push(paleUnless(all, FIRST, USE, word));
  for (const kind of ['mean', 'minimum'] as const) {
    const from = start(kind);
    draft.conditionalFormats.push(
      ...rampOn(rangeOf(FIRST, from, last, from + functions), cellAt(FIRST, from)),
    );
  }
  draft.conditionalFormats.push(
    ...rampOn(rangeOf(sums, OVERALL, sums + 1, OVERALL + functions), cellAt(sums, OVERALL)),
  );

  return draft.finish(
    widths.map((width, column) => ({ width, ...(column === hidden && { hidden: true }) })),
    {
      tabColor: COLORS.insource,
      gridlines: false,
      freeze: { rows: FIRST, columns: USE },
      filter: rangeOf(HEADER, 0, last, hidden),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, sums + KINDS.length - 1, end),
        titleRows: `${GROUP + 1}:${HEADER + 1}`,
        ...footer(scene, scene.text.titles.heatMap),
      },
    },
  );
}
