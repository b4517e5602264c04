import type { Catalogue, Language } from '../model/catalogue';
import { sampleAnswers } from '../model/sampleAnswers';
import { LAYOUT } from '../sheets/assessment/layout';
import { wordsIn } from '../text/wordsIn';
import type { WriteBytes } from './fileFormat';
import type { LiveWorkbook } from './liveWorkbook';
import { newFile } from './files/newFile';
import { USUAL_PARTS } from './files/usualParts';

interface Sample {
  readonly model: string;
  readonly language: Language;
  readonly today: string;
}

/** Opens a workbook that is filled in, so that whoever begins sees what comes out of it; the open one stays as it is. */
export async function openSample(
  live: LiveWorkbook,
  catalogue: Catalogue,
  write: WriteBytes,
  { model: id, language, today }: Sample,
): Promise<void> {
  const model = catalogue.models.find((each) => each.id === id);
  if (!model) throw new Error(`no model ${id}`);
  const said = wordsIn(language).sheets.sample;
  const answers = {
    ...sampleAnswers(model, catalogue.patterns, language, LAYOUT),
    ...said,
    date: today,
    parts: USUAL_PARTS,
  };
  await live.openNew(newFile(catalogue, write, model, answers));
}
