import { first as framework } from '../../../first';
import {
  coverage,
  isBelow,
  mappingCounts,
  pairsOf,
  type CoverageState,
  type Covered,
  type CoveredFunction,
  type FirstFunction,
  type Heading,
} from '../../../model/beside/first';
import { cellAt, fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { choose, quote, sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { WRONG } from '../../wrongCells';
import { firstPairs } from './firstPairs';
import { cellsOf, COLUMN, FRAME, serviceCells, SHEET, WIDTHS, widthOf } from './firstColumns';
import { sheetHead } from '../identity';
import { SETUP_LEFT } from '../reading/leftovers';
import { first as part } from '../parts/first';
import { footer, say, type Scene } from '../scene';

const { SWITCH, HEADER, FIRST } = FRAME;

/** FIRSTとの対応: area by area, service by service and function by function what the levels of X.1060 say. */
export function first(scene: Scene): Sheet {
  const { answers, assessment, leftovers, model, names, words } = scene;
  const lang = words.first;
  const bothOnly = answers.first?.bothOnly === true;
  const found = coverage(framework, assessment, { bothOnly });
  const counts = mappingCounts(
    framework,
    (model.official ?? model).items.map(({ id }) => id),
  );
  const draft = new Draft(SHEET, words.titles.first);
  const lead = lang.lead(framework.version);
  sheetHead(scene, draft, { title: lang.heading, lead }, [COLUMN.number, COLUMN.state, COLUMN.level], {
    room: widthOf(COLUMN.number, COLUMN.state),
    air: 4,
  });

  draft.span(SWITCH, COLUMN.number, SWITCH, COLUMN.name, lang.oneWay, { ...STYLES.label, bold: true });
  draft.put(
    SWITCH,
    COLUMN.services,
    leftovers[SETUP_LEFT]?.['first.bothOnly'] ?? (bothOnly ? lang.leaveOut : lang.include),
    { ...STYLES.input, horizontal: 'center' },
  );
  draft.span(
    SWITCH,
    COLUMN.direction,
    SWITCH,
    COLUMN.state,
    lang.counts(String(counts.union), String(counts.both)),
    { ...STYLES.quiet, wrap: true, indent: 1 },
  );
  draft.height(SWITCH, heightFor(2, 24));
  draft.height(SWITCH + 1, 6);
  names.add('ISOMM_FirstOneWay', SHEET, SWITCH, COLUMN.services);
  [lang.include, lang.leaveOut].forEach((word, index) => {
    draft.put(SWITCH + index, COLUMN.words, word, STYLES.helper);
  });
  names.add('ISOMM_FirstWords', SHEET, SWITCH, COLUMN.words, SWITCH + 1, COLUMN.words);
  const chosen = fixedCell(SWITCH, COLUMN.services);
  draft.put(
    0,
    COLUMN.words,
    bothOnly ? 0 : 1,
    STYLES.helper,
    `IF(ISERROR(${chosen}),1,IF(${chosen}=${fixedCell(SWITCH + 1, COLUMN.words)},0,1))`,
  );
  names.add('ISOMM_FirstUnion', SHEET, 0, COLUMN.words);
  draft.put(1, COLUMN.words, part.optional.version, STYLES.helper);
  names.add('ISOMM_FirstVersion', SHEET, 1, COLUMN.words);
  draft.validations.push({
    range: cellAt(SWITCH, COLUMN.services),
    rule: { listFrom: 'ISOMM_FirstWords' },
    error: { style: 'stop', ...words.setup.listError },
  });
  draft.conditionalFormats.push({
    range: cellAt(SWITCH, COLUMN.services),
    formula: `IF(ISERROR(${chosen}),TRUE,IF(${chosen}="",FALSE,NOT(OR(${chosen}=${fixedCell(SWITCH, COLUMN.words)},${chosen}=${fixedCell(SWITCH + 1, COLUMN.words)}))))`,
    style: WRONG,
  });

  for (const [key, title] of Object.entries(lang.columns))
    draft.put(HEADER, COLUMN[key as keyof typeof lang.columns], title, STYLES.header);
  draft.height(HEADER, heightFor(2));

  const results = new Map(assessment.items.map((item) => [item.id, item]));
  let row = FIRST;
  for (const area of framework.areas) {
    const ofArea = framework.services.filter(({ id }) => isBelow(id, area.id));
    const below = framework.functions.filter(({ id }) => isBelow(id, area.id));
    const top = row;
    row += 1;
    for (const service of ofArea) {
      const own = below.filter(({ id }) => isBelow(id, service.id));
      headingRow(scene, draft, row, service, own.length, found.services, row + own.length, {
        ...STYLES.label,
        bold: true,
      });
      row += 1;
      for (const each of own) functionRow(row++, each);
    }
    headingRow(scene, draft, top, area, below.length, found.areas, row - 1, {
      ...STYLES.label,
      bold: true,
      fill: COLORS.navy,
      color: COLORS.paper,
    });
  }

  function functionRow(at: number, each: FirstFunction): void {
    const covered = found.functions.find(({ id }) => id === each.id);
    if (!covered) throw new Error(`No figures for ${each.id}`);
    const pairs = pairsOf(each);
    serviceCells(
      draft,
      at,
      pairs.map(({ service: id, direction }) =>
        direction === 'both'
          ? { id, counts: true }
          : { id, counts: !bothOnly, formula: `IF(ISOMM_FirstUnion=1,${quote(id)},"")` },
      ),
      (id) => results.get(id),
      true,
    );
    const name = say(scene, each.name);
    draft.put(at, COLUMN.number, each.id, { ...STYLES.cellCenter, numberFormat: '@' });
    draft.put(at, COLUMN.name, name, STYLES.cellWrap);
    // Two to a line: a program may break a line within an id.
    const services = pairs
      .map(({ service }, index) => (index === 0 ? '' : index % 2 === 0 ? ',\n' : ', ') + service)
      .join('');
    draft.put(at, COLUMN.services, services, STYLES.cellWrap);
    const look = covered.direction === 'both' ? { color: COLORS.quiet } : { bold: true };
    draft.put(at, COLUMN.direction, lang.direction[covered.direction], {
      ...STYLES.cellCenter,
      ...look,
      wrap: true,
    });
    figures(scene, draft, at, { covered, pairs }).forEach((value, index) => {
      const style = index === 0 ? { ...STYLES.cellCenter, bold: true } : STYLES.cellCenter;
      draft.put(at, COLUMN.level + index, value, style, cellAt(at, COLUMN.saysLevel + index));
    });
    draft.height(
      at,
      heightFor(
        Math.max(linesIn(name, WIDTHS[COLUMN.name] ?? 0), linesIn(services, WIDTHS[COLUMN.services] ?? 0)),
        18,
      ),
    );
  }

  const last = firstPairs(scene, draft, row, found);
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= COLUMN.words && { hidden: true }) })),
    {
      tabColor: COLORS.faint,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      cursor: cellAt(SWITCH, COLUMN.services),
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        area: rangeOf(0, 0, last.row, COLUMN.state),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        breaks: [last.pageFrom],
        centerHorizontally: true,
        ...footer(scene, words.titles.first),
      },
    },
  );
}

const stateWord = ({ words }: Scene, state: CoverageState): string =>
  state === 'scored' || state === 'absent' ? words.first.state[state] : words.state[state];

/** Hidden, what a row shows: its level, the highest and the lowest, how many are scored, its state. Answers what they say. */
function figures(
  scene: Scene,
  draft: Draft,
  row: number,
  of: { readonly covered: CoveredFunction; readonly pairs: ReturnType<typeof pairsOf> } | null,
): readonly ShownValue[] {
  const lang = scene.words.first;
  const { highest = null, lowest = null, scored = 0, services = [], state = 'absent' } = of?.covered ?? {};
  const [levels, states] = [cellsOf('level', row), cellsOf('state', row)];
  const cell = (key: keyof typeof COLUMN) => fixedColumn(row, COLUMN[key]);
  const [high, low] = [cell('saysHighest'), cell('saysLowest')];
  draft.put(row, COLUMN.all, of?.pairs.length ?? 0, STYLES.helper);
  const both = of?.pairs.filter(({ direction }) => direction === 'both').length ?? 0;
  draft.put(row, COLUMN.both, both, STYLES.helper);
  const said = [
    [
      highest === null ? '' : highest === lowest ? highest : lang.range(String(highest), String(lowest)),
      `IF(${high}="","",IF(${high}=${low},${high},${sentence(lang.range, high, low)}))`,
    ],
    [highest ?? '', `IF(COUNT(${levels}),MAX(${levels}),"")`],
    [lowest ?? '', `IF(COUNT(${levels}),MIN(${levels}),"")`],
    [
      lang.scored(String(scored), String(services.length)),
      sentence(lang.scored, `COUNT(${levels})`, `IF(ISOMM_FirstUnion=1,${cell('all')},${cell('both')})`),
    ],
    [
      stateWord(scene, state),
      choose(
        [
          [`COUNT(${levels})`, quote(stateWord(scene, 'scored'))],
          ...(['not-done', 'unanswered', 'excluded'] as const).map(
            (one) => [`COUNTIF(${states},${quote(one)})`, quote(stateWord(scene, one))] as const,
          ),
        ],
        quote(stateWord(scene, 'absent')),
      ),
    ],
  ] as const;
  said.forEach(([value, formula], index) => {
    draft.put(row, COLUMN.saysLevel + index, value, STYLES.helper, formula);
  });
  return said.map(([value]) => value);
}

/** An area or a service, over the functions in the rows below it. */
function headingRow(
  scene: Scene,
  draft: Draft,
  row: number,
  heading: Heading,
  count: number,
  of: readonly Covered[],
  lastRow: number,
  style: Style,
): void {
  const lang = scene.words.first;
  const counted = of.find(({ id }) => id === heading.id);
  if (!counted) throw new Error(`No figures for ${heading.id}`);
  const centred: Style = { ...style, horizontal: 'center' };
  draft.put(row, COLUMN.number, heading.id, { ...centred, numberFormat: '@' });
  draft.along(row, COLUMN.name, COLUMN.direction, say(scene, heading.name), style);
  // Hidden as in the rows of functions: what is calculated in every row is told once.
  serviceCells(draft, row, [], () => undefined, true);
  figures(scene, draft, row, null);
  const column = (at: number) => `${cellAt(row + 1, at)}:${cellAt(lastRow, at)}`;
  const [high, low] = [column(COLUMN.highest), column(COLUMN.lowest)];
  draft.put(
    row,
    COLUMN.level,
    counted.mean ?? '',
    { ...centred, numberFormat: '0.0' },
    `IFERROR(AVERAGE(${high}),"")`,
  );
  draft.put(row, COLUMN.highest, null, centred);
  draft.put(row, COLUMN.lowest, counted.lowest ?? '', centred, `IF(COUNT(${low}),MIN(${low}),"")`);
  draft.along(
    row,
    COLUMN.scored,
    COLUMN.state,
    counted.without === 0 ? '' : lang.without(String(counted.without)),
    style,
    `IF(COUNT(${high})=${String(count)},"",${sentence(lang.without, `${String(count)}-COUNT(${high})`)})`,
  );
  draft.height(row, 20);
}
