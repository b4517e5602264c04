import type { Answers } from '../../model/answers';
import type { Catalogue, Model } from '../../model/catalogue';
import { describe } from '../describe';
import type { WriteBytes } from '../fileFormat';
import type { Filling } from '../filling/filling';

/** A workbook file of today's layout, with everything that was found. */
export const fileOf = (catalogue: Catalogue, write: WriteBytes, filling: Filling): Uint8Array =>
  write(describe(catalogue, filling));

/** The same with these answers and nothing beside them. */
export const newFile = (
  catalogue: Catalogue,
  write: WriteBytes,
  model: Model,
  answers: Answers,
): Uint8Array => fileOf(catalogue, write, { model, answers, leftovers: {} });
