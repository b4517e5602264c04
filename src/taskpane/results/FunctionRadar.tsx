import type { Assessment } from '../../model/assessment';
import type { Model } from '../../model/catalogue';
import { useScene } from '../shell/scene';
import type { Planned } from './planOf';
import { Radar } from './Radar';

interface Props {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly label: string;
  readonly plan?: Planned | null;
}

/** The maturity of every function of an assessment, on one wheel. */
export default function FunctionRadar({ model, assessment, label, plan = null }: Props) {
  const { words, language } = useScene();
  const { pane } = words;
  return (
    <Radar
      label={label}
      now={pane.results.now}
      lines={
        plan
          ? [
              {
                look: 'planned',
                name: pane.planned.series,
                values: assessment.functions.map(({ id }) => plan.meanOf(id)),
              },
            ]
          : []
      }
      axes={assessment.functions.map(({ id, maturity }) => ({
        id,
        name: model.functions.find((group) => group.id === id)?.short[language] ?? id,
        value: maturity,
      }))}
    />
  );
}
