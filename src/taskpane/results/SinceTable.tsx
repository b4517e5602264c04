import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NARROW } from '../pieces/narrow';
import { Fragment, useState } from 'react';
import { explainMoments } from '../../model/explain/explainMoments';
import type { Compared } from '../../model/rounds/compareMoments';
import { FigureButton } from '../pieces/FigureButton';
import { hidden } from '../pieces/hidden';
import { OneStop } from '../pieces/OneStop';
import { useScene, type Book } from '../shell/scene';
import { SinceWhy } from './SinceWhy';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', margin: '8px 0' },
  head: {
    padding: '4px',
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // Upright, a word takes no more room than its figures.
  upright: { verticalAlign: 'bottom', [NARROW]: { writingMode: 'vertical-rl' } },
  noun: { '::first-letter': { textTransform: 'uppercase' } },
  name: { textAlign: 'start', fontWeight: 'normal', overflowWrap: 'anywhere' },
  cell: { padding: '5px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  why: { padding: '2px 0 8px' },
});

/** Function by function both means and the difference like for like, which opens into its reasons. */
export function SinceTable({ book, compared }: { book: Book; compared: Compared }) {
  const styles = useStyles();
  const { words, language } = useScene();
  const { pane } = words;
  const { since } = pane;
  const [open, setOpen] = useState<string | null>(null);
  const { model } = book;
  const rows = [
    ...model.functions.map(({ id, short }) => ({ key: id, of: id, name: short[language] ?? id })),
    { key: 'overall', of: null, name: pane.results.overall },
  ];
  return (
    <OneStop>
      <table className={styles.table}>
        <caption style={hidden}>{since.table(model.itemNoun[language])}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.noun)}>
              {model.functionNoun[language]}
            </th>
            {[since.before, since.now, since.column].map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.head, styles.number, styles.upright)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, of, name }) => {
            const { before, after, difference } = explainMoments(compared, of);
            const number = mergeClasses(styles.cell, styles.number);
            return (
              <Fragment key={key}>
                <tr className={of === null ? styles.total : undefined}>
                  <th
                    scope="row"
                    className={mergeClasses(styles.cell, styles.name, of === null && styles.total)}
                  >
                    {name}
                  </th>
                  <td className={number}>{before ?? pane.none}</td>
                  <td className={number}>{after ?? pane.none}</td>
                  <td className={number}>
                    {difference === null ? (
                      pane.none
                    ) : (
                      <FigureButton
                        open={open === key}
                        name={pane.results.whyOf(`${name} ${since.column}`, difference)}
                        onClick={() => {
                          setOpen(open === key ? null : key);
                        }}
                      >
                        {difference}
                      </FigureButton>
                    )}
                  </td>
                </tr>
                {open === key && (
                  <tr>
                    <td colSpan={4} className={styles.why}>
                      <SinceWhy book={book} compared={compared} functionId={of} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </OneStop>
  );
}
