import { POSITIONS } from '../../../model/answers';
import type { Draft } from '../../draft';
import { choose, quote, sentence, unlessBlank } from '../../formula';
import { cutTo, MORE, shortened } from '../../fit';
import { identityLine, signsIn } from '../identity';
import { say, type Scene } from '../scene';
import { COLORS, STYLES, textWidth } from '../../theme';

/** At most so much of the line is the model; of what is left the name has so much, and the position the rest. */
const [MODEL_TAKES, NAME_TAKES] = [0.5, 0.6];
/** Longer names would not fit one cell together. */
const LONGEST = 200;

/** By whom, and that it is what they say of themselves; so much of each as a line of so many characters has room for. */
function by(
  scene: Scene,
  width: number,
): { readonly value: string; readonly formula: string; readonly formerly: string } {
  const { answers, words, model, language } = scene;
  const { byLine } = words.results;
  const signs = (characters: number) => Math.max(0, signsIn(characters, words.fontSize));
  const title = model.title[language];
  const most = width * MODEL_TAKES;
  const called = byLine.model(textWidth(title) > most ? shortened(title, signs(most)) : title);
  const around = [byLine.self, byLine.respondent(MORE), byLine.position(MORE), called];
  const room = signs(width - around.reduce((sum, text) => sum + textWidth(text), 0));
  const name = Math.floor(room * NAME_TAKES);
  const rest = room - name;
  const known = POSITIONS.find((id) => id === answers.position);
  const position = shortened(known ? words.position[known] : answers.position, rest);
  const respondent = shortened(answers.respondent, name);
  const line = (first: string, second: string, last: string) =>
    [
      quote(byLine.self),
      unlessBlank('ISOMM_Respondent', sentence(byLine.respondent, first)),
      unlessBlank('ISOMM_Position', sentence(byLine.position, second)),
      quote(last),
    ].join('&');
  const left = (of: string) => `LEFT(${of},${String(LONGEST)})`;
  return {
    value: [
      byLine.self,
      respondent ? byLine.respondent(respondent) : '',
      position ? byLine.position(position) : '',
      called,
    ].join(''),
    formula: line(cutTo('ISOMM_Respondent', String(name)), cutTo('ISOMM_Position', String(rest)), called),
    formerly: line(left('ISOMM_Respondent'), left('ISOMM_Position'), byLine.model(title)),
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
        [
          'ISOMM_Scored+ISOMM_NotDone',
          choose(
            [['ISOMM_Unanswered', sentence(results.partial, 'ISOMM_Unanswered')]],
            sentence(results.complete, 'ISOMM_Scored+ISOMM_NotDone'),
          ),
        ],
      ],
      quote(empty),
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
  draft.whenSized((widthOf) => {
    const who = by(scene, widthOf(left, right));
    draft.put(2, left, who.value, STYLES.quiet, who.formula);
    draft.formerly(2, left, who.formerly);
  });
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
