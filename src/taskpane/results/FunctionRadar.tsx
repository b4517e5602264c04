import type { Assessment } from '../../model/assessment';
import type { Model } from '../../model/catalogue';
import type { KeptRound } from '../../model/rounds/keptRound';
import { roundMean } from '../../model/rounds/roundMean';
import { useScene } from '../shell/scene';
import type { Planned } from './planOf';
import { Radar } from './Radar';

interface Props {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly label: string;
  readonly plan?: Planned | null;
  /** What was kept last. */
  readonly last?: KeptRound | null;
}

/** The maturity of every function of an assessment, on one wheel. */
export default function FunctionRadar({ model, assessment, label, plan = null, last = null }: Props) {
  const { words, language } = useScene();
  const { pane } = words;
  const beside = (look: 'planned' | 'before', name: string, meanOf: (id: string) => number | null) => ({
    look,
    name,
    values: assessment.functions.map(({ id }) => meanOf(id)),
  });
  const lines = [
    ...(last ? [beside('before', pane.keeping.series(last.name), (id) => roundMean(model, last, id))] : []),
    ...(plan ? [beside('planned', pane.planned.series, plan.meanOf)] : []),
    // A line that is not drawn has no place in the legend.
  ].filter(({ values }) => values.some((value) => value !== null));
  return (
    <Radar
      label={label}
      now={pane.results.now}
      lines={lines}
      axes={assessment.functions.map(({ id, maturity }) => ({
        id,
        name: model.functions.find((group) => group.id === id)?.short[language] ?? id,
        value: maturity,
      }))}
    />
  );
}
