import type { Assessment } from '../../model/assessment';
import type { Answers } from '../../model/answers';
import { POSITIONS } from '../../model/answers';
import type { Model, Pattern } from '../../model/catalogue';
import { columns } from './columns';
import type { Call } from '../command';
import { outOfScope } from './outOfScope';

/** Whose answers these are, to which model, and how many. */
export function summaryLines(model: Model, answers: Answers, assessment: Assessment, call: Call): string[] {
  const { words, language } = call;
  const { setup } = words.sheets;
  const patterns: readonly Pattern[] = call.halves.catalogue.patterns;
  const pattern = (id: string | null) => patterns.find((each) => each.id === id)?.name[language] ?? '';
  const position = POSITIONS.find((id) => id === answers.position);
  const added = model.items.filter(({ own }) => own);
  const rows: [string, string][] = [
    [words.cli.result.model, model.title[language]],
    [setup.organisation, answers.organisation],
    [setup.department, answers.department],
    [setup.respondent, answers.respondent],
    [setup.position, position ? words.sheets.position[position] : answers.position],
    [setup.date, answers.date],
    [setup.current, pattern(answers.currentPattern)],
    [setup.target, pattern(answers.targetPattern)],
    [
      words.cli.result.answers,
      words.cli.result.counts(
        assessment.scored,
        assessment.notDone,
        assessment.unanswered,
        outOfScope(assessment, model, null),
      ),
    ],
    [
      words.sheets.ownItems.title,
      added.length === 0
        ? ''
        : words.sheets.ownItems.cli.among(added.length, added.filter(({ own }) => own?.counts).length),
    ],
  ];
  return columns(rows.filter(([, value]) => value !== ''));
}
