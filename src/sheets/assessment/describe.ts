import type { Answers } from '../../model/answers';
import { askedPart } from '../../model/askedPart';
import { assess } from '../../model/assess';
import type { Catalogue, Model } from '../../model/catalogue';
import { wordsIn } from '../../text/wordsIn';
import { byFunction } from './byFunction';
import { byRole } from './byRole';
import { checklist } from './checklist';
import { criteria } from './criteria';
import { NameBook } from './names';
import type { Leftovers, Scene } from './scene';
import { setup } from './setup';
import type { Workbook } from '../../workbook/description';

/** A whole ISOMM workbook, filled with these answers, every formula with the value it shows. */
export function describeWorkbook(
  catalogue: Catalogue,
  whole: Model,
  answers: Answers,
  leftovers: Leftovers = {},
): Workbook {
  const names = new NameBook();
  const model = askedPart(whole, answers.asked);
  const words = wordsIn(answers.language).sheets;
  const scene: Scene = {
    catalogue,
    model,
    answers,
    leftovers,
    names,
    words,
    assessment: assess(model, answers),
    language: answers.language,
  };
  const sheets = [setup(scene), checklist(scene), criteria(scene), byFunction(scene), byRole(scene)];
  return {
    title: words.setup.title,
    language: answers.language,
    font: { name: words.font, size: words.fontSize },
    sheets,
    names: names.finish(),
    active: { sheet: 'setup', cell: 'A1' },
  };
}
