import { POSITIONS } from '../../../model/answers';
import type { Draft } from '../../draft';
import { choose, quote, sentence, unlessBlank } from '../../formula';
import { identityLine } from '../identity';
import { say, type Scene } from '../scene';
import { COLORS, STYLES } from '../../theme';

/** Longer names would not fit one cell together. */
const SHOWN = 200;

/** By whom, and that it is what they say of themselves. */
function by({ answers, words, model, language }: Scene): {
  readonly value: string;
  readonly formula: string;
} {
  const { byLine } = words.results;
  const known = POSITIONS.find((id) => id === answers.position);
  const position = (known ? words.position[known] : answers.position).slice(0, SHOWN);
  const respondent = answers.respondent.slice(0, SHOWN);
  const title = model.title[language];
  return {
    value: [
      byLine.self,
      respondent ? byLine.respondent(respondent) : '',
      position ? byLine.position(position) : '',
      byLine.model(title),
    ].join(''),
    formula: [
      quote(byLine.self),
      unlessBlank('ISOMM_Respondent', sentence(byLine.respondent, `LEFT(ISOMM_Respondent,${String(SHOWN)})`)),
      unlessBlank('ISOMM_Position', sentence(byLine.position, `LEFT(ISOMM_Position,${String(SHOWN)})`)),
      quote(byLine.model(title)),
    ].join('&'),
  };
}

/** Whether that is all there is to say yet. */
export function standing({ assessment, words }: Scene): { readonly value: string; readonly formula: string } {
  const { results, titles } = words;
  const answered = assessment.scored + assessment.notDone;
  const empty = results.empty(titles.checklist);
  return {
    value:
      answered === 0
        ? empty
        : assessment.unanswered > 0
          ? results.partial(String(assessment.unanswered))
          : results.complete(String(answered)),
    formula: choose(
      [
        ['ISOMM_Scored+ISOMM_NotDone=0', quote(empty)],
        ['ISOMM_Unanswered>0', sentence(results.partial, 'ISOMM_Unanswered')],
      ],
      sentence(results.complete, '(ISOMM_Scored+ISOMM_NotDone)'),
    ),
  };
}

/** How many rows the head of a result takes. */
export const HEAD_ROWS = 4;

/** The head of a result: what it is, whose, from when, by whom, and whether it is complete. */
export function head(
  scene: Scene,
  draft: Draft,
  title: string,
  left: number,
  right: number,
  date: number,
): void {
  // What is not wrapped runs on over empty cells, and needs none of them merged.
  draft.put(0, left, title, STYLES.title);
  draft.height(0, 27);
  identityLine(scene, draft, 1, left, right, date);
  const who = by(scene);
  draft.put(2, left, who.value, STYLES.quiet, who.formula);
  const how = standing(scene);
  draft.put(3, left, how.value, { ...STYLES.body, bold: true, color: COLORS.navy }, how.formula);
  for (const row of [1, 2, 3]) draft.height(row, 17);
}

/** A sentence about a pattern, or another one where none is chosen. */
export function aboutPattern(
  scene: Scene,
  key: 'currentPattern' | 'targetPattern',
  told: (pattern: string) => string,
  untold: string,
): { readonly value: string; readonly formula: string } {
  const { assessment, catalogue } = scene;
  const pattern = catalogue.patterns.find(({ id }) => id === assessment[key]);
  const name = key === 'currentPattern' ? 'ISOMM_CurrentPattern' : 'ISOMM_TargetPattern';
  return {
    value: pattern ? told(say(scene, pattern.name)) : untold,
    formula: `IF(${noPattern(name)},${quote(untold)},${sentence(told, name)})`,
  };
}

/** Whether a cell names none of the patterns. */
export const noPattern = (name: string): string => `ISERROR(MATCH(${name},ISOMM_PatternNames,0))`;
