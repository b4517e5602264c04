import { POSITIONS } from '../../model/answers';
import { USES } from '../../model/departments/use';
import { cellAt, rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { quote, sentence } from '../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';
import { isNothingCommon } from '../../model/departments/nothingCommon';
import { atLowest } from '../../model/explain/atLowest';
import { isEven } from '../../model/explain/isEven';
import { lowestFunctions } from '../../model/departments/sideBySide';
import { heading } from './heading';
import { planFigures } from './planFigures';
import { rampOn } from './ramp';
import { footer, type DepartmentScene } from './scene';
import { headsOn, LEFT, LEFT_END, PLACE, RIGHT, RIGHT_END, sectionOn, WIDTHS } from './summaryGrid';
import { largestGaps, weakItems } from './summaryLists';
import { NOTHING_COMMON } from './whyNoneWeak';

const SHEET = 'deptSummary';
const FIRST = 3;
/** The lowest functions that are named. */
const LOWEST = 3;

/** What a page for the board has to say, before all the sheets it follows from. */
export function summary(scene: DepartmentScene): Sheet {
  const { model, side, words } = scene;
  const lang = scene.text.summary;
  const draft = new Draft(SHEET, scene.text.titles.summary);
  const counting = side.entries.filter(({ use }) => use === 'counts');
  const [lowest] = lowestFunctions(side);
  const functionName = (index: number | undefined, as: 'name' | 'short'): string => {
    const group = index === undefined ? undefined : model.functions[index];
    return group ? group[as][scene.language] : '';
  };
  // The place in the model of the n-th lowest function, and what it is called.
  const placeOfLowest = (n: number) => `IFERROR(MATCH(${String(n)},ISOMM_DeptAcrossOrder,0),0)`;
  const nameAt = (place: string, as: 'name' | 'short') =>
    model.functions.reduceRight(
      (rest, group, index) => `IF(${place}=${String(index + 1)},${quote(group[as][scene.language])},${rest})`,
      '""',
    );
  const counted = (weak: string) => `${words.sheets.gap}${lang.weakCount(weak)}`;
  const means = side.across.map(({ mean }) => mean);
  const others = atLowest(means) - 1;
  const andOthers = others > 0 ? lang.andOthers(String(others)) : '';
  const lead = isEven(means)
    ? lang.even(String(counting.length))
    : lang.headline(String(counting.length), functionName(lowest, 'name'), andOthers);
  const said = `${lead}${isNothingCommon(scene.side) ? '' : counted(String(side.weak.length))}`;
  const [every, least] = ['ISOMM_DeptAcrossMean', 'MIN(ISOMM_DeptAcrossMean)'];
  const alsoLowest = `COUNTIF(${every},${least})-1`;
  const returns = 'COUNTIF(ISOMM_DeptCalcUse,"counts")';
  heading(draft, scene, { title: lang.title, lead: '' }, RIGHT_END, WIDTHS);
  draft.put(
    1,
    LEFT,
    lowest === undefined ? lang.nothing : said,
    { ...STYLES.lead, size: 12, bold: true, vertical: 'center' },
    `IF(SUM(ISOMM_DeptScored)=0,${quote(lang.nothing)},IF(MAX(${every})=${least},${sentence(lang.even, returns)},${sentence(
      lang.headline,
      returns,
      nameAt(`(${placeOfLowest(1)})`, 'name'),
      `IF(${alsoLowest}>0,${sentence(lang.andOthers, `(${alsoLowest})`)},"")`,
    )})&IF(${NOTHING_COMMON},"",${sentence(counted, 'COUNT(ISOMM_DeptWeakOrder)')}))`,
  );
  draft.height(1, heightFor(2, 34));

  const section = sectionOn(draft);
  const heads = headsOn(draft);
  const figure: Style = { ...STYLES.cellCenter, bold: true };
  const fact = (
    row: number,
    label: string,
    value: ShownValue,
    formula?: string,
    style: Style = figure,
  ): void => {
    draft.span(row, LEFT, row, LEFT + 1, label, { ...STYLES.label, wrap: true });
    draft.span(row, LEFT + 2, row, LEFT_END, value, style, formula);
    draft.height(row, 21);
  };

  // Who answered.
  let row = FIRST;
  section(row, LEFT, LEFT_END, lang.answered);
  for (const use of USES) {
    row += 1;
    const number = side.entries.filter((each) => each.use === use).length;
    const label = words.departments.uses[use];
    fact(row, lang.returns(label), number, `COUNTIF(ISOMM_DeptCalcUse,${quote(use)})`);
  }
  const spoken = side.entries.filter(({ use }) => use !== 'left-out');
  const voices = POSITIONS.map((position) => `COUNTIF(ISOMM_DeptCalcVoice,${quote(position)})`);
  POSITIONS.forEach((position, index) => {
    row += 1;
    const number = spoken.filter(({ entry }) => entry.position === position).length;
    fact(row, words.sheets.position[position], number, voices[index]);
  });
  row += 1;
  const nameless = spoken.filter(({ entry }) => entry.position === null).length;
  fact(
    row,
    lang.noPosition,
    nameless,
    `COUNTIF(ISOMM_DeptCalcUse,"counts")+COUNTIF(ISOMM_DeptCalcUse,"gap-only")-${voices.join('-')}`,
  );

  // The lowest functions, and all of them together.
  row += 2;
  section(row, LEFT, LEFT_END, lang.lowest);
  row += 1;
  const { columns } = lang;
  heads(row, [
    [LEFT, columns.function],
    [LEFT + 1, columns.mean],
    [LEFT + 2, columns.minimum],
    [LEFT + 3, columns.scored],
  ]);
  const firstFunction = row + 1;
  const order = lowestFunctions(side);
  for (let index = 0; index <= LOWEST; index++) {
    row += 1;
    const all = index === LOWEST;
    const at = order[index];
    const result = all ? side.overall : at === undefined ? undefined : side.across[at];
    const place = all ? String(model.functions.length + 1) : `(${placeOfLowest(index + 1)})`;
    const found = (name: string) =>
      all ? `INDEX(${name},${place})` : `IF(${place}=0,"",INDEX(${name},${place}))`;
    const bold = all ? { bold: true, fill: COLORS.band } : {};
    if (all) draft.put(row, LEFT, lang.overall, { ...STYLES.cellWrap, ...bold });
    else draft.put(row, LEFT, functionName(at, 'short'), STYLES.cellWrap, nameAt(place, 'short'));
    const mean = { ...figure, ...bold, numberFormat: '0.0' };
    draft.put(row, LEFT + 1, result?.mean ?? '', mean, found('ISOMM_DeptAcrossMean'));
    draft.put(row, LEFT + 2, result?.minimum ?? '', { ...figure, ...bold }, found('ISOMM_DeptAcrossMinimum'));
    draft.put(
      row,
      LEFT + 3,
      result?.scored ?? '',
      { ...STYLES.cellCenter, ...bold },
      found('ISOMM_DeptAcrossScored'),
    );
    draft.height(row, 21);
  }
  draft.conditionalFormats.push(
    ...rampOn(rangeOf(firstFunction, LEFT + 1, row, LEFT + 2), cellAt(firstFunction, LEFT + 1)),
  );
  const leftEnd = row;

  row = Math.max(leftEnd, weakItems(scene, draft, largestGaps(scene, draft, FIRST) + 2)) + 2;
  // What is missing: said, so that nothing is taken for complete that is not.
  section(row, LEFT, RIGHT_END, lang.missing);
  const tell = (from: number, to: number, label: string, value: ShownValue, formula?: string): void => {
    draft.span(row, from, row, to - 2, label, { ...STYLES.label, wrap: true });
    draft.span(row, to - 1, row, to, value, figure, formula);
    const width = WIDTHS.slice(from, to - 1).reduce((sum, each) => sum + each, 0);
    draft.height(row, heightFor(linesIn(label, width - 2), 21));
  };
  const few = counting.filter(({ overall }) => 2 * overall.scored < overall.asked).length;
  const { rules } = words.departments;
  const { rule } = side.choices;
  row += 1;
  tell(
    LEFT,
    LEFT_END,
    lang.unanswered,
    side.items.reduce((sum, { unanswered }) => sum + unanswered, 0),
    'SUM(ISOMM_DeptUnanswered)',
  );
  tell(RIGHT, RIGHT_END, lang.few, few, 'COUNTIF(ISOMM_DeptCalcFew,1)');
  row += 1;
  tell(LEFT, LEFT_END, lang.notRead, scene.notRead.length + scene.otherModel.length);
  tell(
    RIGHT,
    RIGHT_END,
    lang.rule,
    rule === null ? scene.text.combined.noRule : rules[rule],
    `IFERROR(IF(ISOMM_DeptRule="",${quote(scene.text.combined.noRule)},ISOMM_DeptRule&""),${quote(scene.text.combined.noRule)})`,
  );
  row += 1;
  const planned = planFigures(scene);
  tell(LEFT, LEFT_END, lang.planKept, ...planned.kept);
  tell(RIGHT, RIGHT_END, lang.planRest, ...planned.rest);
  const dates = side.entries
    .flatMap(({ entry }) => (/^\d{4}-\d{2}-\d{2}$/.test(entry.date) ? [entry.date] : []))
    .sort();
  const [from] = dates;
  row += 2;
  draft.span(
    row,
    LEFT,
    row,
    RIGHT_END,
    lang.foot(from === undefined ? lang.noDates : lang.dates(from, dates.at(-1) ?? from)),
    STYLES.quiet,
  );
  return draft.finish(
    WIDTHS.map((width, column) => ({ width, ...(column === PLACE && { hidden: true }) })),
    {
      tabColor: COLORS.navy,
      gridlines: false,
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 1,
        area: rangeOf(0, 0, row, RIGHT_END),
        ...footer(scene, scene.text.titles.summary),
      },
    },
  );
}
