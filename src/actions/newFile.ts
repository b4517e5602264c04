import type { Answers } from '../model/answers';
import type { Catalogue, Model } from '../model/catalogue';
import { describe } from './describe';
import type { WriteBytes } from './fileFormat';

/** A workbook file of today's layout with these answers. */
export const newFile = (
  catalogue: Catalogue,
  write: WriteBytes,
  model: Model,
  answers: Answers,
): Uint8Array => write(describe(catalogue, { model, answers, leftovers: {} }));
