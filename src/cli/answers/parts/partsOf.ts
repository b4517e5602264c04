import { ANY_PART_KEYS, fitsModel } from '../../../actions/optionalParts';
import type { Model } from '../../../model/catalogue';

/** Keys of the optional parts that a workbook of a model can have. */
export const partsOf = ({ id }: Model): readonly string[] =>
  ANY_PART_KEYS.filter((key) => fitsModel(key, id));
