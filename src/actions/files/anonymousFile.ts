import type { Language, Model } from '../../model/catalogue';
import type { Anonymous } from '../../model/departments/anonymous';
import { describeAnonymous } from '../../sheets/departments/describeAnonymous';
import type { WriteBytes } from '../fileFormat';

/** The anonymous export as a workbook file. */
export const anonymousFile = (
  write: WriteBytes,
  model: Model,
  content: Anonymous,
  language: Language,
): Uint8Array => write(describeAnonymous(model, content, language));
