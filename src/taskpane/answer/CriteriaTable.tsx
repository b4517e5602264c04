import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Answer } from '../../model/answers';
import { SIDES, type Side } from '../../model/catalogue';
import { hidden } from '../pieces/hidden';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { width: '26px' },
  head: {
    padding: '4px 6px',
    textAlign: 'start',
    '::first-letter': { textTransform: 'uppercase' },
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '5px 6px',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  score: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  looked: { backgroundColor: tokens.colorNeutralBackground3 },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

interface Props {
  readonly answer: Answer | null;
  /** The side whose cell is selected. */
  readonly side: Side | null;
}

/** What each score means on both sides, the present scores framed and marked. */
export function CriteriaTable({ answer, side }: Props) {
  const styles = useStyles();
  const { words, catalogue, language } = useScene();
  const { pane } = words;
  const scores: Readonly<Record<Side, number | null>> = {
    in: answer?.insource ?? null,
    out: answer?.outsource ?? null,
  };
  return (
    <table className={styles.table}>
      <caption style={hidden}>{pane.answer.criteria}</caption>
      <colgroup>
        <col className={styles.number} />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <span style={hidden}>{pane.answer.score}</span>
          </th>
          {SIDES.map((each) => (
            <th key={each} scope="col" className={mergeClasses(styles.head, each === side && styles.looked)}>
              {pane.sideLong[each]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {catalogue.criteria.map((criterion) => (
          <tr key={criterion.score}>
            <th scope="row" className={mergeClasses(styles.cell, styles.score)}>
              {criterion.score}
            </th>
            {SIDES.map((each) => {
              const chosen = scores[each] === criterion.score;
              return (
                <td
                  key={each}
                  className={mergeClasses(
                    styles.cell,
                    each === side && styles.looked,
                    chosen && styles.chosen,
                  )}
                >
                  {chosen && (
                    <span>
                      <span aria-hidden="true">● </span>
                      <span style={hidden}>{pane.answer.chosen}</span>
                    </span>
                  )}
                  {criterion[each][language]}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
