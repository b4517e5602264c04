import type { Side } from '../../../model/catalogue';
import type { ShownValue } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { invalidCount } from '../reading/leftovers';
import { capital, say, type Scene } from '../scene';
import { at, COLUMNS, HEADER_ROW, widthOf, type Key } from './checklistColumns';

const HEAD = {
  in: { ...STYLES.header, fill: COLORS.insource, color: COLORS.onInsource },
  out: { ...STYLES.header, fill: COLORS.outsource, color: COLORS.onOutsource },
} as const;

/** What stands above a column. */
export function titleOf(scene: Scene, key: Key): ShownValue {
  const { columns } = scene.words.checklist;
  const grid = /^(?:in|out)(\d)$/.exec(key);
  if (grid) return Number(grid[1]);
  if (key === 'functionName') return capital(say(scene, scene.model.functionNoun));
  if (key === 'name') return capital(say(scene, scene.model.itemNoun));
  return columns[key as keyof typeof columns];
}

/** Whose score a column is about. */
export const sideOf = (key: Key): Side | null => {
  const [, side] = /^(in|out)(?:\d|source)$/.exec(key) ?? [];
  return side === 'in' || side === 'out' ? side : null;
};

/** Above the list: how far it is, what the scores mean on either side, and the heads of its columns. */
export function checklistHead(scene: Scene, draft: Draft): void {
  const { answers, assessment, model, words } = scene;
  const lang = words.checklist;
  const { functions, items, functionNoun, itemNoun } = model;
  const counted = lang.title(functions.length, say(scene, functionNoun), items.length, say(scene, itemNoun));
  draft.span(0, 1, 0, at('name'), counted, { ...STYLES.title, size: 14, wrap: true });
  draft.height(0, heightFor(linesIn(counted, widthOf('functionName', 'name') * 0.7) * 1.4, 30));
  const done = assessment.scored + assessment.notDone;
  draft.put(
    0,
    at('description'),
    lang.progress(String(done), String(done + assessment.unanswered)),
    { ...STYLES.body, bold: true, color: COLORS.navy, indent: 1, horizontal: 'left' },
    sentence(lang.progress, '(ISOMM_Scored+ISOMM_NotDone)', '(ISOMM_Scored+ISOMM_NotDone+ISOMM_Unanswered)'),
  );
  const invalid = invalidCount(scene.leftovers);
  draft.span(
    0,
    at('in0'),
    0,
    at('supplement'),
    invalid > 0 ? lang.invalid(String(invalid)) : '',
    { ...STYLES.body, color: COLORS.problem, bold: true, wrap: true },
    `IF(ISOMM_Invalid>0,${sentence(lang.invalid, 'ISOMM_Invalid')},"")`,
  );
  const said = (from: Key, to: Key, value: string) => {
    draft.span(1, at(from), 2, at(to), value, { ...STYLES.lead, color: COLORS.quiet });
    if (answers.carried) draft.height(2, heightFor(linesIn(value, widthOf(from, to))) - 30);
  };
  said('functionName', 'name', answers.carried ? `${lang.both}${words.gap}${words.carry.mark}` : lang.both);
  said('note', 'supplement', lang.lead);
  for (const [row, side] of [
    [1, 'in'],
    [2, 'out'],
  ] as const) {
    const meaning = lang.meaning[side];
    draft.span(row, at('description'), row, at('state'), meaning, {
      ...STYLES.cellWrap,
      fill: side === 'in' ? COLORS.insourceTint : COLORS.outsourceTint,
    });
    draft.height(row, heightFor(linesIn(meaning, widthOf('description', 'state')), 30));
  }

  COLUMNS.forEach(({ key }, column) => {
    const side = sideOf(key);
    draft.put(HEADER_ROW, column, titleOf(scene, key), side ? HEAD[side] : STYLES.header);
  });
  draft.height(HEADER_ROW, 32);
}
