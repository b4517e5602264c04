import { catalogueMark } from '../../../model/catalogueMark';
import type { ShownValue } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { STYLES } from '../../theme';
import { LAYOUT } from '../layout';
import { say, type Scene } from '../scene';
import { FIRST, INDEX, LABEL, paragraph, section, SHEET } from './setupColumns';

/** What it is made from, and, out of sight, what identifies the workbook; gives the last row. */
export function setupAbout(scene: Scene, draft: Draft, top: number): number {
  const { answers, language, model, names, words } = scene;
  const text = words.setup;
  section(draft, top, text.about);
  paragraph(draft, top + 1, text.aboutText);
  draft.put(top + 2, LABEL, text.basis, STYLES.quiet);
  draft.put(top + 2, FIRST, say(scene, model.title), { ...STYLES.quiet, horizontal: 'left', indent: 1 });
  // With labels: where names are lost they are found by these.
  const facts: readonly (readonly [name: string, label: string, value: ShownValue])[] = [
    ['ISOMM_Model', text.model, model.id],
    ['ISOMM_Layout', text.layout, LAYOUT],
    ['ISOMM_Language', text.language, language],
    ['ISOMM_Catalogue', text.catalogue, catalogueMark(model)],
    ...(answers.asked
      ? [['ISOMM_Asked', text.asked(say(scene, model.functionNoun)), answers.asked.join(', ')] as const]
      : []),
  ];
  facts.forEach(([name, label, value], row) => {
    draft.put(row, INDEX, label, STYLES.helper);
    draft.put(row, INDEX + 1, value, STYLES.helper);
    names.add(name, SHEET, row, INDEX + 1);
  });
  return top + 2;
}
