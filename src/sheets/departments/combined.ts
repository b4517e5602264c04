import { RULES } from '../../model/departments/rule';
import { cellAt, fixedColumn, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { quote } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { filled } from '../pages';
import { heading } from './heading';
import { rampOn } from './ramp';
import { nobody } from './placeOf';
import { footer, itemName, itemRows, labelOf, shortName, type DepartmentScene } from './scene';

/** Points of a row, where its pages have room. */
const MOST_ROW = 26;
const SHEET = 'deptCombined';
const WIDTHS = [22, 8, 40, 24, 24, 14, 9, 9, 10, 2, 20];
const [FUNCTION, ID, NAME, OWN_RULE, IN_FORCE, COMBINED, MEAN, LOWEST, SCORED, RULE_NAMES] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 10,
];
const HINT = WIDTHS.slice(3, 9).reduce((sum, width) => sum + width, 0);
const RULE_ROW = 3;
const HEADQUARTERS_ROW = 4;
const MEANS = 6;

const input: Style = { ...STYLES.input, horizontal: 'left', numberFormat: '@' };
const figure: Style = { ...STYLES.cellCenter, numberFormat: '0.0' };

/** The organisation's level per item, by the rule chosen for all or for the item; without a rule, none. */
export function combined(scene: DepartmentScene): Sheet {
  const { model } = scene;
  const draft = new Draft(SHEET, scene.text.titles.combined);
  const header = MEANS + model.functions.length + 4;
  const [first, last] = [header + 1, header + model.items.length];
  heading(draft, scene, scene.text.combined, SCORED, WIDTHS);
  choices(scene, draft, rangeOf(first, OWN_RULE, last, OWN_RULE));
  means(scene, draft);
  items(scene, draft, header);
  const asked = cellAt(HEADQUARTERS_ROW, NAME);
  const lastMean = MEANS + model.functions.length + 1;
  draft.conditionalFormats.push(
    nobody(asked, asked),
    ...rampOn(rangeOf(MEANS + 1, OWN_RULE, lastMean, OWN_RULE), cellAt(MEANS + 1, OWN_RULE)),
    ...rampOn(rangeOf(first, COMBINED, last, COMBINED), cellAt(first, COMBINED)),
  );

  const sheet = draft.finish(
    WIDTHS.map((width, column) => ({ width, ...(column === RULE_NAMES && { hidden: true }) })),
    {
      tabColor: COLORS.navy,
      gridlines: false,
      filter: rangeOf(header, 0, last, SCORED),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, SCORED),
        titleRows: `${header + 1}:${header + 1}`,
        ...footer(scene, scene.text.titles.combined),
      },
    },
  );
  return filled(sheet, header, first, MOST_ROW);
}

/** The rule for all, and who headquarters are; `own` are the cells with a rule for one item. */
function choices(scene: DepartmentScene, draft: Draft, own: string): void {
  const { names, side } = scene;
  const lang = scene.text.combined;
  const { rules } = scene.words.departments;
  const { rule, headquarters } = side.choices;
  const choice = (row: number, label: string, value: string | null, hint: string, name: string) => {
    draft.span(row, FUNCTION, row, ID, label, STYLES.label);
    draft.put(row, NAME, value, input);
    draft.span(row, OWN_RULE, row, SCORED, hint, { ...STYLES.quiet, wrap: true });
    draft.height(row, heightFor(linesIn(hint, HINT), 22));
    names.add(name, SHEET, row, NAME);
  };
  choice(RULE_ROW, lang.rule, rule && rules[rule], lang.ruleHint, 'ISOMM_DeptRule');
  choice(
    HEADQUARTERS_ROW,
    lang.headquarters,
    headquarters === null ? null : labelOf(scene, headquarters),
    lang.headquartersHint,
    'ISOMM_DeptHeadquarters',
  );
  const list = (range: string, listFrom: string) => {
    const { listError } = scene.words.sheets.setup;
    draft.validations.push({ range, rule: { listFrom }, error: { style: 'stop', ...listError } });
  };
  list(cellAt(RULE_ROW, NAME), 'ISOMM_DeptRuleNames');
  list(cellAt(HEADQUARTERS_ROW, NAME), 'ISOMM_DeptLabel');
  list(own, 'ISOMM_DeptRuleNames');
  RULES.forEach((id, index) => draft.put(RULE_ROW + index, RULE_NAMES, rules[id], STYLES.helper));
  names.add('ISOMM_DeptRuleNames', SHEET, RULE_ROW, RULE_NAMES, RULE_ROW + RULES.length - 1, RULE_NAMES);
}

/** What the levels come to by function and over all. */
function means(scene: DepartmentScene, draft: Draft): void {
  const { model, names, side } = scene;
  const lang = scene.text.combined;
  draft.span(MEANS, FUNCTION, MEANS, NAME, lang.functions, STYLES.header);
  draft.put(MEANS, OWN_RULE, lang.columns.combined, STYLES.header);
  draft.put(MEANS, IN_FORCE, lang.items, STYLES.header);
  [...model.functions, null].forEach((group, index) => {
    const row = MEANS + 1 + index;
    const result = (group ? side.combined[index] : side.combinedOverall) ?? side.combinedOverall;
    const where = group ? `ISOMM_DeptCalcFunction,${quote(group.id)}` : null;
    const count = where
      ? `COUNTIFS(ISOMM_DeptCombined,">=1",${where})`
      : 'COUNTIFS(ISOMM_DeptCombined,">=1")';
    const sum = where ? `SUMIFS(ISOMM_DeptCombined,${where})` : 'SUM(ISOMM_DeptCombined)';
    const bold = group ? {} : { bold: true, fill: COLORS.band };
    draft.span(
      row,
      FUNCTION,
      row,
      NAME,
      group ? scene.words.sheets.entry(group.id, group.name[scene.language]) : scene.text.overall,
      { ...STYLES.label, ...bold },
    );
    const scored = cellAt(row, IN_FORCE);
    const mean = `IF(${scored}=0,"",${sum}/${scored})`;
    draft.put(row, OWN_RULE, result.mean ?? '', { ...figure, bold: true }, mean);
    draft.put(row, IN_FORCE, result.scored, { ...STYLES.cellCenter, color: COLORS.quiet }, count);
    draft.height(row, 20);
  });
  const last = MEANS + model.functions.length;
  names.add('ISOMM_DeptCombinedFunction', SHEET, MEANS + 1, OWN_RULE, last, OWN_RULE);
}

/** A row for each item below the heads: its own rule, the one in force, and the level that follows. */
function items(scene: DepartmentScene, draft: Draft, header: number): void {
  const { model, names, side } = scene;
  const { columns, noRule } = scene.text.combined;
  const { rules } = scene.words.departments;
  const [first, last] = [header + 1, header + model.items.length];
  [
    columns.function,
    columns.id,
    columns.name,
    columns.ownRule,
    columns.inForce,
    columns.combined,
    columns.mean,
    columns.lowest,
    columns.scored,
  ].forEach((title, column) => draft.put(header, column, title, STYLES.header));
  draft.height(header, 32);
  itemRows(scene).forEach(({ item, across }, index) => {
    const row = first + index;
    const group = model.functions.find(({ id }) => id === item.function);
    const short = group ? shortName(scene, group) : '';
    const name = itemName(scene, item);
    const found = (column: string) => `INDEX(${column},MATCH(${fixedColumn(row, ID)},ISOMM_DeptCalcItem,0))`;
    const put = (column: number, value: ShownValue, style: Style, formula?: string) => {
      draft.put(row, column, value, style, formula);
    };
    const quiet = { ...STYLES.cellWrap, color: COLORS.quiet };
    put(FUNCTION, short, quiet);
    put(ID, item.id, { ...STYLES.cellCenter, bold: true, numberFormat: '@' });
    put(NAME, name, { ...STYLES.cellWrap, bold: true });
    const own = side.choices.itemRules[item.id];
    put(OWN_RULE, own ? rules[own] : null, input);
    const number = found('ISOMM_DeptRuleNumber');
    const inForce = `IF(${number}=0,${quote(noRule)},INDEX(ISOMM_DeptRuleNames,${number}))`;
    put(IN_FORCE, across.rule === null ? noRule : rules[across.rule], quiet, inForce);
    put(COMBINED, across.combined ?? '', { ...figure, bold: true }, found('ISOMM_DeptCombined'));
    put(MEAN, across.mean ?? '', figure, found('ISOMM_DeptMean'));
    put(LOWEST, across.lowest ?? '', STYLES.cellCenter, found('ISOMM_DeptLowest'));
    put(SCORED, across.scored, STYLES.cellCenter, found('ISOMM_DeptScored'));
    draft.height(row, heightFor(Math.max(linesIn(name, 40), group ? linesIn(short, 21) : 1), 20));
  });
  names.add('ISOMM_DeptRuleItem', SHEET, first, ID, last, ID);
  names.add('ISOMM_DeptItemRule', SHEET, first, OWN_RULE, last, OWN_RULE);
}
