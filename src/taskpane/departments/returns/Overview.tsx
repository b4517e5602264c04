import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { POSITIONS } from '../../../model/answers';
import { groupNames } from '../../../model/departments/groupNames';
import { isNothingCommon } from '../../../model/departments/nothingCommon';
import type { Rule } from '../../../model/departments/rule';
import type { ItemAcross } from '../../../model/departments/itemAcross';
import { sumOf, type Mean } from '../../../model/departments/mean';
import { sideBySide } from '../../../model/departments/sideBySide';
import type { DepartmentViews } from '../../../model/departments/views';
import { oneDecimal } from '../../../model/oneDecimal';
import { hidden } from '../../pieces/hidden';
import { PLAIN_BUTTON } from '../../pieces/plainButton';
import { useScene } from '../../shell/scene';
import { headquartersIn, type Decided } from './decided';
import type { GatheredReturns } from './gathered';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderSpacing: '1px', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
  name: {
    padding: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  cell: { padding: '2px 0', fontSize: tokens.fontSizeBase200, textAlign: 'center' },
  // An edge below what is low and above what is high: where a person's own few colours go before ours, it stays.
  low: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `2px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  middle: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  high: {
    backgroundColor: tokens.colorBrandBackground2Hover,
    color: tokens.colorNeutralForeground1,
    borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: '4px 0 6px',
    padding: 0,
    listStyle: 'none',
  },
  sample: { padding: '2px 8px' },
  whole: { fontWeight: tokens.fontWeightSemibold },
  title: { margin: '12px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: '3px 0' },
  more: { ...PLAIN_BUTTON, width: 'auto', padding: '2px 0', color: tokens.colorBrandForegroundLink },
});

/** How many departments are drawn before one asks for all, how many lines a list has, and how many names a line. */
const FIRST = { departments: 20, items: 5, names: 2 };
/** A mean below this is low, and from this on it is high; the figure stands in the cell as well. */
const BANDS = { low: 2.5, high: 3.5 };

const bandOf = (mean: number) => (mean < BANDS.low ? 'low' : mean >= BANDS.high ? 'high' : 'middle');

interface Props {
  readonly gathered: GatheredReturns;
  readonly decided: Decided;
  readonly rule: Rule | null;
  readonly headquarters: number | null;
}

/** What the returns come to beside each other, before any workbook is made of them. */
export function Overview({ gathered, decided, rule, headquarters }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words, language } = useScene();
  const { returns } = useWords();
  const [all, setAll] = useState(false);
  const { none, entry: named, start } = words.pane;
  const side = useMemo(() => {
    const choices = { rule, itemRules: {}, headquarters: headquartersIn(decided.counting, headquarters) };
    return sideBySide(gathered.model, gathered.own, decided.uses, choices);
  }, [gathered, decided, rule, headquarters]);
  const { functions, items } = gathered.model;
  const rows = side.entries.filter(({ use }) => use === 'counts').sort((a, b) => a.rank - b.rank);
  const shown = all ? rows : rows.slice(0, FIRST.departments);
  const figure = (mean: Mean) => (mean.mean === null ? none : oneDecimal(sumOf(mean), mean.scored));
  const band = ({ mean }: Mean) => (mean === null ? undefined : styles[bandOf(mean)]);
  const labelOf = (no: number) => gathered.names.get(no) ?? '';
  const some = (numbers: readonly number[]) =>
    returns.names(
      numbers.slice(0, FIRST.names).map(labelOf),
      numbers.length - Math.min(numbers.length, FIRST.names),
    );
  const groupOf = groupNames(side);
  const viewsIn = ({ views }: DepartmentViews) =>
    POSITIONS.filter((position) => views[position].mean !== null).map((position) =>
      returns.view(start.positions[position], figure(views[position]), views[position].people),
    );
  const nameOf = (id: string) => named(id, items.find((item) => item.id === id)?.name[language] ?? '');
  const cells = (means: readonly Mean[], overall: Mean) => (
    <tr>
      {means.map((mean, index) => (
        <td key={functions[index]?.id} className={mergeClasses(styles.cell, band(mean))}>
          {figure(mean)}
        </td>
      ))}
      <td className={mergeClasses(styles.cell, styles.whole, band(overall))}>{figure(overall)}</td>
    </tr>
  );
  const ranked = (of: (item: ItemAcross) => number | null) =>
    side.items
      .filter((item) => (of(item) ?? 0) > 0)
      .sort((a, b) => (of(b) ?? 0) - (of(a) ?? 0))
      .slice(0, FIRST.items);
  const blocks = [
    {
      title: returns.spread,
      lines: ranked(({ range }) => range).map((item) => ({
        name: nameOf(item.id),
        text: returns.spreadOf(
          String(item.lowest),
          some(item.lowestBy),
          String(item.highest),
          some(item.highestBy),
        ),
      })),
      nothing: isNothingCommon(side) ? returns.nothingCommon : returns.noSpread,
    },
    {
      title: returns.gaps,
      lines: side.departmentGaps.slice(0, FIRST.items).map((department) => ({
        name: groupOf(department),
        text: returns.gapOf(viewsIn(department), oneDecimal(department.gap ?? 0, 1)),
      })),
      nothing: side.departments.some(({ gap }) => gap !== null) ? returns.noGaps : returns.onePosition,
    },
    {
      title: returns.weak,
      lines: side.weak
        .slice(0, FIRST.items)
        .map(({ id, weak, scored }) => ({ name: nameOf(id), text: returns.weakOf(weak, scored) })),
      nothing: isNothingCommon(side) ? returns.nothingCommon : returns.noWeak,
    },
  ];
  return (
    <>
      <p className={lists.quiet}>{returns.heatHint}</p>
      <ul className={styles.legend}>
        {(['low', 'middle', 'high'] as const).map((each) => (
          <li key={each} className={mergeClasses(styles.cell, styles.sample, styles[each])}>
            {returns.heatBands[each]}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption style={hidden}>{returns.heatMap(gathered.model.functionNoun[language])}</caption>
        <thead>
          <tr>
            {functions.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.head} title={name[language]}>
                {id}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {returns.whole}
            </th>
          </tr>
        </thead>
        {shown.map(({ entry, functions: means, overall }) => (
          <tbody key={entry.no}>
            <tr>
              <th scope="rowgroup" colSpan={functions.length + 1} className={styles.name}>
                {labelOf(entry.no)}
              </th>
            </tr>
            {cells(means, overall)}
          </tbody>
        ))}
        <tbody>
          <tr>
            <th
              scope="rowgroup"
              colSpan={functions.length + 1}
              className={mergeClasses(styles.name, styles.whole)}
            >
              {returns.across(rows.filter(({ overall }) => overall.scored > 0).length)}
            </th>
          </tr>
          {cells(side.across, side.overall)}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {words.pane.showAll(rows.length)}
        </button>
      )}
      {blocks.map(({ title, lines, nothing }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          {lines.length === 0 && <p className={lists.quiet}>{nothing}</p>}
          <ul className={styles.list}>
            {lines.map(({ name, text }) => (
              <li key={name} className={styles.item}>
                {name}
                <div className={lists.small}>{text}</div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
