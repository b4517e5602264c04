import type { Answers } from '../../model/answers';
import type { Catalogue, Model } from '../../model/catalogue';
import { fileNames } from '../../model/departments/fileNames';
import { handOut, type Recipient, type Round } from '../../model/departments/handOut';
import { describeWorkbook } from '../../sheets/assessment/describe';
import { protectedWorkbook } from '../../sheets/assessment/reading/protectedWorkbook';
import type { WriteBytes } from '../fileFormat';

export interface HandedOut {
  readonly file: string;
  readonly recipient: Recipient;
  readonly answers: Answers;
  readonly bytes: Uint8Array;
}

/** One clean workbook per recipient, made one after the other so that a list of any length needs the memory of one. */
export function* handOutFiles(
  catalogue: Catalogue,
  write: WriteBytes,
  round: Round,
  recipients: readonly Recipient[],
  protect: boolean,
): Generator<HandedOut> {
  const model: Model = round.model;
  const names = fileNames(recipients);
  for (const [index, recipient] of recipients.entries()) {
    const answers = handOut(round, recipient);
    const workbook = describeWorkbook(catalogue, model, answers);
    const bytes = write(protect ? protectedWorkbook(workbook) : workbook);
    yield { file: names[index] ?? '', recipient, answers, bytes };
  }
}
