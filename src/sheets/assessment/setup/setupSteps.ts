import { cellAt } from '../../../workbook/a1';
import type { Link } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { say, type Scene } from '../scene';
import { isHandedOut } from './setupBand';
import { LABEL, paragraph, section } from './setupColumns';

/** How to go about it, step by step; gives the row below. */
export function setupSteps(scene: Scene, draft: Draft, top: number, links: Link[]): number {
  const { answers, model, words } = scene;
  const { step, steps, stepsTitle } = words.setup;
  const itemNoun = say(scene, model.itemNoun);
  const handedOut = isHandedOut(answers);
  const covers = answers.asked
    ? steps.asked(words.list(model.functions.map((group) => say(scene, group.short))))
    : answers.parts?.includes('scope')
      ? steps.scope
      : handedOut
        ? steps.allAsked(itemNoun)
        : steps.noScope(itemNoun);
  const all = [
    steps.criteria,
    covers,
    steps.info,
    steps.rate,
    steps.states,
    steps.results(words.titles.byFunction(say(scene, model.functionNoun)), words.titles.byRole(itemNoun)),
    ...(handedOut ? [answers.returnTo ? steps.giveBack : steps.giveBackToSender] : []),
  ];
  section(draft, top, stepsTitle);
  all.forEach((each, index) => {
    const row = top + 1 + index;
    if (each === steps.scope) links.push({ cell: cellAt(row, LABEL), name: 'ISOMM_ScopeId' });
    paragraph(draft, row, step(String(index + 1), each));
  });
  return top + 1 + all.length;
}
