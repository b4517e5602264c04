import type { Answers } from '../../model/answers';
import { askedPart } from '../../model/askedPart';
import { assess } from '../../model/assess';
import type { Catalogue, Model } from '../../model/catalogue';
import { modelWith } from '../../model/own/ownItems';
import { wordsIn } from '../../text/wordsIn';
import type { Sheet, Workbook } from '../../workbook/description';
import { partsWith } from '../family';
import { NameBook } from '../nameBook';
import { printed } from '../printed';
import type { AssessmentPart, Contribution } from './assessmentPart';
import { byFunction } from './results/byFunction';
import { byRole } from './results/byRole';
import { calculation } from './results/calculation';
import { carry } from './carry/carry';
import { charter } from './small/charter';
import { checklist } from './checklist/checklist';
import { criteria } from './small/criteria';
import { ASSESSMENT, fitsModel, type PartKey } from './family';
import { first } from './first/first';
import { evidence } from './evidence/evidence';
import { handOuts } from './small/handOuts';
import { importRecord } from './small/importRecord';
import { itemList } from './small/itemList';
import { modelData } from './small/modelData';
import type { Leftovers } from './reading/leftovers';
import { ownItems } from './own/ownItems';
import { phases } from './small/phases';
import { outsourcing } from './outsourcing/outsourcing';
import { providers } from './outsourcing/providers';
import { plan } from './plan/plan';
import { progress } from './progress/progress';
import { rounds } from './rounds/rounds';
import { portfolio } from './portfolio/portfolio';
import type { Scene } from './scene';
import { scope } from './small/scope';
import { setup } from './setup/setup';
import { sharing } from './small/sharing';
import { summary } from './results/summary';
import { survey } from './small/survey';

/** How each part's sheet is laid out; apart from the parts, so that whoever only reads a workbook does not load it. */
const SHEETS: Readonly<Record<PartKey, (scene: Scene) => Sheet>> = {
  setup,
  scope,
  ownItems,
  checklist,
  carry,
  criteria,
  summary,
  byFunction,
  byRole,
  plan,
  rounds,
  progress,
  portfolio,
  first,
  evidence,
  phases,
  charter,
  handOuts,
  outsourcing,
  providers,
  sharing,
  survey,
  itemList,
  importRecord,
  modelData,
  calculation,
};

/** What these parts give together: an item is left out where any of them leaves it out. */
function contributionOf(parts: readonly AssessmentPart[]): Contribution {
  const leaving = parts.flatMap(({ contributes }) => contributes?.excluded ?? []);
  const all = Object.assign({}, ...parts.map(({ contributes }) => contributes)) as Contribution;
  if (leaving.length < 2) return all;
  return { ...all, excluded: (id) => `MAX(${leaving.map((each) => each(id)).join(',')})` };
}

/** A whole ISOMM workbook, filled with these answers, every formula with the value it shows. */
export function describeWorkbook(
  catalogue: Catalogue,
  given: Model,
  answers: Answers,
  leftovers: Leftovers = {},
): Workbook {
  const names = new NameBook();
  const added = answers.ownItems ?? [];
  const model = askedPart(modelWith(given, answers), answers.asked);
  const words = wordsIn(answers.language).sheets;
  const said = ({ topKeys = [] }: AssessmentPart) => topKeys.some((key) => answers[key] !== undefined);
  const unnamed = ASSESSMENT.parts.filter(({ optional }) => optional?.unnamed).map(({ key }) => key);
  const parts = partsWith(ASSESSMENT, [
    ...(answers.parts ?? []),
    ...(added.length > 0 ? ['ownItems'] : []),
    ...unnamed,
  ]).filter(
    (part) => fitsModel(part.key, model.id) && (part.optional?.neverAlone === undefined || said(part)),
  );
  const scene: Scene = {
    catalogue,
    model,
    answers,
    leftovers,
    names,
    words,
    assessment: assess(model, answers),
    language: answers.language,
    contributions: contributionOf(parts),
  };
  const sheets = parts.map(({ key }) => printed(SHEETS[key as PartKey](scene)));
  const found = names.finish(parts);
  const first = found.find(({ name }) => name === 'ISOMM_Organisation');
  return {
    title: words.setup.title,
    language: answers.language,
    font: { name: words.font, size: words.fontSize },
    sheets,
    names: found,
    active: { sheet: 'setup', cell: first?.range ?? 'A1' },
  };
}
