import type { Assessment } from '../../model/assessment';
import type { Model } from '../../model/catalogue';
import { useScene } from '../shell/scene';
import { Radar } from './Radar';

interface Props {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly label: string;
}

/** The maturity of every function of an assessment, on one wheel. */
export default function FunctionRadar({ model, assessment, label }: Props) {
  const { language } = useScene();
  return (
    <Radar
      label={label}
      axes={assessment.functions.map(({ id, maturity }) => ({
        id,
        name: model.functions.find((group) => group.id === id)?.short[language] ?? id,
        value: maturity,
      }))}
    />
  );
}
