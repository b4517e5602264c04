import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NARROW } from '../pieces/narrow';
import { Fragment, useState } from 'react';
import { FigureButton } from '../pieces/FigureButton';
import { hidden } from '../pieces/hidden';
import { OneStop } from '../pieces/OneStop';
import { explainPlan } from '../../model/explain/explainPlan';
import { changeOf } from './changeOf';
import { MeanWhy } from './MeanWhy';
import type { Planned } from './planOf';
import { PlanWhy } from './PlanWhy';
import { StateBar } from '../pieces/StateBar';
import { useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '4px 4px',
    textAlign: 'start',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    [NARROW]: { padding: '4px 2px' },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // Upright, a word takes no more room than its figures.
  upright: { [NARROW]: { writingMode: 'vertical-rl' } },
  end: { textAlign: 'end' },
  cell: {
    padding: '5px 4px',
    [NARROW]: { padding: '5px 2px' },
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    textAlign: 'start',
    fontWeight: 'normal',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
  number: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
  bar: { minWidth: '56px', marginTop: '6px', [NARROW]: { minWidth: '32px' } },
  // Beside a plan the names need its room.
  short: { minWidth: '32px', [NARROW]: { minWidth: '24px' } },
  difference: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: { fontWeight: tokens.fontWeightSemibold },
  legend: { margin: '6px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  noun: { '::first-letter': { textTransform: 'uppercase' } },
  why: { padding: '2px 0 8px' },
});

/** Every function's maturity, lowest level and counts; each figure opens into its reasons. */
export function FunctionTable({ book, plan = null }: { book: Book; plan?: Planned | null }) {
  const styles = useStyles();
  const { words, language } = useScene();
  const { pane } = words;
  const [open, setOpen] = useState<string | null>(null);
  const { assessment, model } = book;
  const rows = [
    ...assessment.functions.map((result) => ({
      ...result,
      of: result.id,
      name: model.functions.find(({ id }) => id === result.id)?.short[language] ?? result.id,
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
    <>
      <OneStop>
        <table className={styles.table}>
          <caption style={hidden}>{pane.results.table(model.functionNoun[language])}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.noun)}>
                {model.functionNoun[language]}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.end, styles.upright)}>
                {pane.results.mean}
              </th>
              {plan && (
                <th scope="col" className={mergeClasses(styles.head, styles.end, styles.upright)}>
                  {pane.planned.column}
                </th>
              )}
              <th scope="col" className={mergeClasses(styles.head, styles.end, styles.upright)}>
                {pane.results.minimum}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.upright)}>
                {pane.results.counts}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, of, name, shown, minimum, scored, notDone, unanswered }) => {
              const figure = shown === null ? pane.none : pane.outOf(shown);
              const isOpen = open === id;
              const later = plan && explainPlan(plan.gap, plan.settings, of);
              const planKey = `plan ${id}`;
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
                      <FigureButton
                        open={isOpen}
                        name={pane.results.whyOf(name, figure)}
                        onClick={() => {
                          setOpen(isOpen ? null : id);
                        }}
                      >
                        {shown ?? figure}
                      </FigureButton>
                    </td>
                    {later && (
                      <td className={mergeClasses(styles.cell, styles.number)}>
                        {later.shown === null ? (
                          pane.none
                        ) : (
                          <>
                            <FigureButton
                              open={open === planKey}
                              name={pane.results.whyOf(
                                `${name} ${pane.planned.column}`,
                                pane.planned.figure(later.shown, changeOf(later, pane)),
                              )}
                              onClick={() => {
                                setOpen(open === planKey ? null : planKey);
                              }}
                            >
                              {later.shown}
                            </FigureButton>
                            {!later.startsApart && (
                              <div className={styles.difference}>{later.difference}</div>
                            )}
                          </>
                        )}
                      </td>
                    )}
                    <td className={mergeClasses(styles.cell, styles.number)}>{minimum ?? pane.none}</td>
                    <td className={styles.cell} title={pane.results.countsOf(scored, notDone, unanswered)}>
                      <span style={hidden}>{pane.results.countsOf(scored, notDone, unanswered)}</span>
                      <div className={mergeClasses(styles.bar, plan !== null && styles.short)}>
                        <StateBar scored={scored} notDone={notDone} unanswered={unanswered} />
                      </div>
                    </td>
                  </tr>
                  {(isOpen || open === planKey) && (
                    <tr>
                      <td colSpan={plan ? 5 : 4} className={styles.why}>
                        {isOpen && <MeanWhy book={book} functionId={of} />}
                        {plan && !isOpen && <PlanWhy book={book} plan={plan} functionId={of} />}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </OneStop>
      <p className={styles.legend}>{pane.results.countsLegend}</p>
    </>
  );
}
