import { first } from '../../first';
import { servicesAt } from '../../model/beside/first';

/** Services that go with a number of FIRST's framework; none in a model that it is not mapped to. */
export const underFirst = (model: string, number: string): readonly string[] =>
  model === first.model ? servicesAt(first, number) : [];
