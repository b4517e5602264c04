import { assess } from '../model/assess';
import { LIST_NAMES, type Assessment } from '../model/assessment';
import type { Answers } from '../model/answers';
import { bands } from '../bands';
import type { FunctionGroup, Model } from '../model/catalogue';
import { charterOpen } from '../model/facts/charter';
import { comment } from '../model/explain/comment';
import { isEven } from '../model/explain/isEven';
import { dateSerial } from '../model/cells/dates';
import { reviewEvidence, type EvidenceReview } from '../model/facts/evidence';
import { gap, type Gap } from '../model/plan/gap';
import { isAnyPlanned } from '../model/plan/plan';
import { hasPortfolio, portfolio } from '../model/plan/portfolio';
import { oneDecimal } from '../model/oneDecimal';
import { outsourcingLines, outsourcingOf } from './print/outsourcingLines';
import { portfolioLines } from './print/portfolioLines';
import { columns } from './print/columns';
import { phaseResults, type Phases } from '../model/facts/phases';
import type { Command, Call } from './command';
import { openEither } from './answers/openInput';
import { outOfScope } from './print/outOfScope';
import { onlyFile } from './parseArguments';
import { sharingLines, sharingOf } from './print/sharingLines';
import { problemLines } from './print/problemLines';
import { Stop } from './stop';
import { summaryLines } from './print/summaryLines';
import { languageChoices } from './chooseLanguage';

/** The result as scripts know it: items by id, everything else as the assessment has it. */
const asJson = ({ items, ...rest }: Assessment) => ({
  ...rest,
  items: Object.fromEntries(items.map(({ id, ...item }) => [id, item])),
});

function maturityLines(assessment: Assessment, model: Model, call: Call): string[] {
  const groups = model.functions;
  const { words, language } = call;
  const { result } = words.cli;
  const row = (
    label: string,
    id: string | null,
    of: Omit<Assessment['functions'][number], 'id' | 'rank' | 'maturity'>,
  ) => [
    label,
    of.shown === null ? result.noMaturity : result.outOf(of.shown),
    of.minimum === null ? '' : result.minimum(of.minimum),
    result.counts(of.scored, of.notDone, of.unanswered, outOfScope(assessment, model, id)),
  ];
  return columns([
    ...assessment.functions.map((each) => {
      const group = groups.find(({ id }) => id === each.id);
      return row(result.entry(each.id, group?.name[language] ?? ''), each.id, each);
    }),
    row(words.sheets.byFunction.overall, null, { ...assessment, shown: assessment.overallShown }),
  ]);
}

function commentLines(
  as: 'strength' | 'weakness',
  assessment: Assessment,
  groups: readonly FunctionGroup[],
  { words, language }: Call,
): string[] {
  const { byFunction } = words.sheets;
  const even = isEven(assessment.functions.map(({ maturity }) => maturity)) ? byFunction.even : null;
  const [title, ids] =
    as === 'strength'
      ? [byFunction.strengths, assessment.strengths]
      : [byFunction.weaknesses, assessment.weaknesses];
  const lines = ids.flatMap((id) => {
    const group = groups.find((each) => each.id === id);
    const mean = assessment.functions.find((each) => each.id === id)?.maturity ?? null;
    if (!group || mean === null) return [];
    const text = comment(group, as, bands, mean, language, words.sheets.gap, even);
    return [`  ${words.cli.result.entry(id, group.name[language])}`, `    ${text}`];
  });
  return [title, ...(lines.length === 0 ? [`  ${byFunction.empty}`] : lines)];
}

/** The four lists in full, or why there are none. */
function listLines(model: Model, assessment: Assessment, { words, language }: Call): string[] {
  const { lists, leadUnset, nothingScored } = words.sheets.byRole;
  if (assessment.targetPattern === null) return ['', leadUnset(words.sheets.titles.setup)];
  const nothing = assessment.scored === 0 ? nothingScored : words.sheets.none;
  const items = new Map(model.items.map((item) => [item.id, item]));
  const levels = new Map(assessment.items.map(({ id, level }) => [id, level]));
  return LIST_NAMES.flatMap((name) => {
    const ids = assessment.lists[name];
    const rows = ids.map((id) => [
      `  ${id}`,
      words.cli.result.level(levels.get(id) ?? 0),
      items.get(id)?.name[language] ?? '',
    ]);
    const { title, subtitle } = lists[name];
    return [
      '',
      words.cli.result.list(title(model.itemNoun[language]), ids.length),
      `  ${subtitle}`,
      ...(rows.length === 0 ? [`  ${nothing}`] : columns(rows)),
    ];
  });
}

/** The day `--as-of` names; it goes before the one in the workbook. */
function asOfDay({ given, words }: Call): string | null {
  const text = given.values.get('--as-of');
  if (text === undefined) return null;
  if (dateSerial(text) === null) throw new Stop('usage', words.cli.usage.notADay('--as-of', text));
  return text;
}

/** What the plan comes to, function by function. */
function planLines({ functions, overall }: Gap, groups: readonly FunctionGroup[], call: Call): string[] {
  const { words, language } = call;
  const { figures } = words.sheets.plan;
  const shown = (mean: number | null) => (mean === null ? '' : oneDecimal(mean, 1));
  const row = (label: string, of: Gap['overall']) => [
    `  ${label}`,
    `${shown(of.asIs)} → ${shown(of.toBe)}`,
    `${figures.planned} ${String(of.planned)}`,
    `${figures.starts} ${String(of.starts)}`,
  ];
  return [
    '',
    words.sheets.plan.title,
    ...columns([
      ...functions.map((each) =>
        row(
          words.cli.result.entry(each.id, groups.find(({ id }) => id === each.id)?.name[language] ?? ''),
          each,
        ),
      ),
      row(words.sheets.byFunction.overall, overall),
    ]),
  ];
}

/** What the evidence comes to beside the scores; `null` where there is none of it. */
function evidenceOf(answers: Answers, assessment: Assessment): EvidenceReview | null {
  const some = Object.values(answers.answers).some(({ evidence }) => evidence !== undefined);
  if (!some && !answers.evidence) return null;
  const ids = assessment.items.filter(({ excluded }) => !excluded).map(({ id }) => id);
  return reviewEvidence(ids, answers);
}

/** Proposals by item and side, and where scores are not what they come to. */
const evidenceJson = ({ items, ...rest }: EvidenceReview) => ({
  ...rest,
  items: Object.fromEntries(
    items
      .filter(({ in: inside, out, old }) => [inside, out].some(isSaid) || old)
      .map(({ id, ...item }) => [id, item]),
  ),
});
const isSaid = ({ proposal, missing }: EvidenceReview['items'][number]['in']): boolean =>
  proposal !== null || missing.length > 0;

/** Scores that are not what their facts come to, and evidence that is old. */
function evidenceLines({ differences, old }: EvidenceReview, model: Model, call: Call): string[] {
  const { words, language } = call;
  const lang = words.sheets.evidence;
  const name = (id: string) => model.items.find((item) => item.id === id)?.name[language] ?? '';
  const rows = differences.map(({ id, side, score, proposal: { low, high } }) => [
    `  ${words.cli.result.entry(id, name(id))}`,
    lang.sides[side],
    `${lang.columns.score} ${String(score)}`,
    `${plain(lang.columns.proposal)} ${low === high ? String(low) : lang.between(String(low), String(high))}`,
  ]);
  return [
    '',
    lang.differences.title,
    ...(rows.length === 0 ? [`  ${words.sheets.none}`] : columns(rows)),
    ...(old.length === 0 ? [] : ['', lang.old, `  ${words.cli.list(old)}`]),
  ];
}

/** A head as it is said within a line. */
const plain = (head: string): string => head.replaceAll('\n', '');

/** Phase by phase what those who act come to. */
function phaseLines(phases: Phases, assessment: Assessment, { words }: Call): string[] {
  const lang = words.sheets.phases;
  const rows = phaseResults(assessment, phases).map(({ id, functions, mean, minimum, weakest }, index) => [
    `  ${lang.numbered(String(index + 1), lang.names[id])}`,
    mean === null ? words.cli.result.noMaturity : words.cli.result.outOf(oneDecimal(mean, 1)),
    minimum === null ? '' : words.cli.result.minimum(minimum),
    functions.join(' '),
    words.cli.list(weakest.map((item) => item.id)),
  ]);
  return ['', lang.title, ...columns(rows)];
}

/** `isomm assess`: maturity, strengths and weaknesses, and the four lists in full. */
export const assessCommand: Command = {
  options: { '--as-of': 'value' },
  help: (words) => words.cli.help.assess(languageChoices()),
  run: (call) => {
    const { given, words } = call;
    const file = onlyFile(given, words.cli.usage.missingInput, words.cli);
    const { model, answers, problems } = openEither(file, call);
    const assessment = assess(model, answers);
    const asOf = asOfDay(call) ?? answers.plan?.asOf ?? null;
    const planned = gap(assessment, answers, asOf);
    const isPlanned = isAnyPlanned(answers, planned.items);
    const folio = hasPortfolio(model, answers) ? portfolio(model, answers, assessment, planned) : null;
    const evidence = evidenceOf(answers, assessment);
    const outsourcing = outsourcingOf(answers, assessment);
    const sharing = sharingOf(answers);
    return {
      json: {
        ...asJson(assessment),
        portfolio: folio,
        plan: isPlanned ? { asOf, ...planned } : null,
        evidence: evidence && evidenceJson(evidence),
        phases: answers.phases ? phaseResults(assessment, answers.phases) : null,
        outsourcing,
        sharing,
        charter: answers.charter ? { open: charterOpen(answers.charter) } : null,
        problems,
      },
      lines: [
        ...summaryLines(model, answers, assessment, call),
        '',
        ...maturityLines(assessment, model, call),
        '',
        ...commentLines('strength', assessment, model.functions, call),
        '',
        ...commentLines('weakness', assessment, model.functions, call),
        ...listLines(model, assessment, call),
        ...(isPlanned ? planLines(planned, model.functions, call) : []),
        ...(folio ? portfolioLines(folio, call) : []),
        ...(answers.phases ? phaseLines(answers.phases, assessment, call) : []),
        ...(evidence ? evidenceLines(evidence, model, call) : []),
        ...(outsourcing ? outsourcingLines(outsourcing, model, call) : []),
        ...(sharing ? sharingLines(sharing, call) : []),
        ...(problems.length === 0
          ? []
          : ['', words.cli.result.problems(problems.length), ...problemLines(problems, words)]),
      ],
      flawed: problems.length > 0,
    };
  },
};
