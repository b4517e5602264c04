import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { Arrow } from './Fold';
import { hidden } from './hidden';
import { MeanWhy } from './MeanWhy';
import { useScene, type Book } from './scene';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '4px 4px',
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  end: { textAlign: 'end' },
  cell: { padding: '5px 4px', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'start', fontWeight: 'normal', overflowWrap: 'anywhere' },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '3px',
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: { padding: '2px 0 8px' },
});

/** Every function's maturity, lowest level and counts; each figure opens into its reasons. */
export function FunctionTable({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, language } = useScene();
  const { pane } = words;
  const [open, setOpen] = useState<string | null>(null);
  const { assessment, model } = book;
  const rows = [
    ...assessment.functions.map((result) => ({
      ...result,
      of: result.id,
      name: `${result.id} ${model.functions.find(({ id }) => id === result.id)?.name[language] ?? ''}`,
    })),
    {
      id: 'overall',
      of: null,
      name: pane.results.overall,
      shown: assessment.overallShown,
      minimum: assessment.minimum,
      scored: assessment.scored,
      notDone: assessment.notDone,
      unanswered: assessment.unanswered,
    },
  ];
  return (
    <table className={styles.table}>
      <caption style={hidden}>{pane.results.table(model.functionNoun[language])}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {model.functionNoun[language]}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.end)}>
            {pane.results.mean}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.end)}>
            {pane.results.minimum}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.end)}>
            {pane.results.counts}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, of, name, shown, minimum, scored, notDone, unanswered }) => {
          const figure = shown === null ? pane.none : pane.outOf(shown);
          const isOpen = open === id;
          return (
            <Fragment key={id}>
              <tr className={of === null ? styles.total : undefined}>
                <th
                  scope="row"
                  className={mergeClasses(styles.cell, styles.name, of === null && styles.total)}
                >
                  {name}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  <button
                    type="button"
                    className={styles.figure}
                    aria-expanded={isOpen}
                    aria-label={pane.results.whyOf(name, figure)}
                    onClick={() => {
                      setOpen(isOpen ? null : id);
                    }}
                  >
                    <Arrow open={isOpen} />
                    {figure}
                  </button>
                </td>
                <td className={mergeClasses(styles.cell, styles.number)}>{minimum ?? pane.none}</td>
                <td className={mergeClasses(styles.cell, styles.number, styles.quiet)}>
                  {`${String(scored)}·${String(notDone)}·${String(unanswered)}`}
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={4} className={styles.why}>
                    <MeanWhy book={book} functionId={of} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
