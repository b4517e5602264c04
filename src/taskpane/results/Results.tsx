import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Bars } from './Bars';
import { CORNERS } from '../../model/corners';
import { lastRound } from '../../model/rounds/chosen';
import { Fold } from '../pieces/Fold';
import FunctionRadar from './FunctionRadar';
import { FunctionTable } from './FunctionTable';
import { ImprovementLists } from './ImprovementLists';
import { KeepRound } from './KeepRound';
import { MeanWhy } from './MeanWhy';
import { Places } from './Places';
import { PlanLead } from './PlanLead';
import { planOf } from './planOf';
import { useScene, type Book } from '../shell/scene';
import { Section } from '../pieces/Section';
import { SinceRound } from './SinceRound';

const OwnAmong = lazy(() => import('./OwnAmong'));

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  overall: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: '4px 12px', margin: '0 0 2px' },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** What the answers come to, live and without a write: radar, table, strengths, weaknesses, four lists. */
export default function Results({ book }: { book: Book }) {
  const styles = useStyles();
  const { words, catalogue, language, show } = useScene();
  const { pane } = words;
  const { assessment, model } = book;
  const noun = model.functionNoun[language];
  const added = model.items.filter(({ own }) => own?.counts).length;
  if (assessment.overallShown === null || assessment.minimum === null) {
    return (
      <Section title={pane.results.title}>
        <p className={styles.quiet}>{pane.results.empty}</p>
        <Button
          onClick={() => {
            show('answer');
          }}
        >
          {pane.results.toAnswer}
        </Button>
      </Section>
    );
  }
  const plan = planOf(book);
  const current = catalogue.patterns.find(({ id }) => id === assessment.currentPattern);
  const figure = pane.outOf(assessment.overallShown);
  const axes = assessment.functions.map(({ id, maturity, shown }) => ({
    id,
    name: model.functions.find((group) => group.id === id)?.short[language] ?? id,
    value: maturity,
    shown,
  }));
  return (
    <>
      <Section title={pane.results.radar(noun)}>
        {current && <p className={styles.quiet}>{pane.results.current(current.name[language])}</p>}
        <p className={styles.overall}>
          <span>{pane.results.overall}</span>
          <span className={styles.figure}>{figure}</span>
          <span>{pane.results.minimumOf(assessment.minimum)}</span>
        </p>
        <Fold small label={pane.results.why} name={pane.results.whyOf(pane.results.overall, figure)}>
          {() => <MeanWhy book={book} functionId={null} />}
        </Fold>
        {assessment.unanswered > 0 && (
          <p className={styles.quiet}>{pane.results.partial(assessment.unanswered)}</p>
        )}
        {added > 0 && (
          <Suspense fallback={null}>
            <OwnAmong count={added} className={styles.quiet} />
          </Suspense>
        )}
        {plan && <PlanLead book={book} plan={plan} />}
        {axes.length < CORNERS ? (
          <Bars label={pane.results.radar(noun)} functions={axes} />
        ) : (
          <FunctionRadar
            model={model}
            assessment={assessment}
            label={pane.results.radarLabel(noun)}
            plan={plan}
            last={lastRound(book.answers)}
          />
        )}
        <FunctionTable book={book} plan={plan} />
      </Section>
      <SinceRound book={book} />
      <Places book={book} as="strength" />
      <Places book={book} as="weakness" />
      <Section title={pane.results.lists}>
        <ImprovementLists book={book} />
      </Section>
      <Section title={pane.keeping.title} bare>
        <KeepRound book={book} />
      </Section>
    </>
  );
}
