import { carry, strayCells, type CarriedOver, type CarryWish } from '../../actions/carry';
import { leavingShiftedBlank } from '../../actions/reading/unsafe';
import type { CARRY, Decider } from '../../model/decisions';
import { roleIn } from '../../model/carry/propose';
import { isBlank, type Scores } from '../../model/carry/carried';
import { SIDES } from '../../model/catalogue';
import type { Words } from '../../text/words';
import { undecided } from '../answers/decisionsFile';
import type { FromWorkbook } from '../answers/openInput';
import type { Call, Report } from '../command';
import { isStandardOutput } from '../files/checkOutput';
import { problemLines } from '../print/problemLines';
import type { Output } from '../files/writeInto';
import { writeWorkbook } from './newWorkbook';
import { shiftedLines } from './shiftedLines';

interface Carrying {
  readonly old: string;
  /** What decisions call the old workbook. */
  readonly name: string;
  readonly before: FromWorkbook;
  readonly wanted: Pick<CarryWish, 'language' | 'parts'>;
  readonly decider: Decider;
  readonly carried: Decider<typeof CARRY>;
}

/** What became of each item, for scripts. */
function told({ from, to, ledger, filling }: CarriedOver) {
  const { carried } = filling.answers;
  const services = ledger.walk.services.map(({ service, ancestors }) => {
    const line = ledger.lines.find((each) => each.first && each.service?.id === service.id);
    const answer = filling.answers.answers[service.id];
    return [
      service.id,
      {
        state: line?.proposal?.state ?? 'to-answer',
        reason: line?.proposal?.reason ?? null,
        standing: line?.standing ?? 'none',
        from: ancestors.map(({ role, kind }) => ({ role: role.id, kind })),
        insource: answer?.insource ?? null,
        outsource: answer?.outsource ?? null,
      },
    ] as const;
  });
  return {
    from: from.id,
    to: to.id,
    decisions: ledger.decisions,
    open: ledger.open,
    parked: ledger.walk.parked.map(({ id }) => id),
    toAnswer: ledger.left,
    services: Object.fromEntries(services),
    unplaced: carried?.unplaced ?? [],
  };
}

/** Two scores in words. */
function said(scores: Scores, { cli, sheets }: Words): string {
  if (isBlank(scores)) return cli.decisions.blank;
  const of = { in: scores.insource, out: scores.outsource };
  return SIDES.flatMap((side) =>
    of[side] === null ? [] : [`${sheets.side[side]} ${String(of[side])}`],
  ).join(' / ');
}

/** What a person has to decide, for a person. */
function openLines({ ledger, filling, to }: CarriedOver, { language, words }: Call): string[] {
  const text = words.cli.carry;
  const { reasons } = words.sheets.carry;
  return ledger.walk.services.flatMap(({ service, ancestors }) => {
    const line = ledger.lines.find((each) => each.first && each.service?.id === service.id);
    const proposal = line?.proposal;
    if (line?.standing !== 'undecided' || !proposal?.reason) return [];
    const roles = filling.answers.carried?.roles ?? {};
    const given = ancestors.map(({ role }) => text.role(role.id, said(roleIn(roles, role.id), words)));
    const name = service.name[language];
    return [
      `  ${words.cli.result.entry(service.id, name)}: ${reasons[proposal.reason]}`,
      `    ${text.from(to.id, given.join(', '), said(proposal, words))}`,
    ];
  });
}

/** The answers in the model that follows, to be written; `null` where something would be lost. */
export function carryTo(carrying: Carrying, call: Call): ((output: Output | null) => Report) | null {
  const { old, name, before, wanted, decider, carried } = carrying;
  const { given, halves, words } = call;
  const over = carry(
    halves.catalogue,
    leavingShiftedBlank(before),
    strayCells(before, halves.read, before.bytes),
    {
      ...wanted,
      decider: carried,
    },
  );
  if (!over) return null;
  return (output) => {
    const { problems } = before;
    const { filling, ledger } = over;
    const dry = given.flags.has('--dry-run');
    if (output && !dry) writeWorkbook(output, filling, before.bytes, call);
    const open = [...decider.open, ...carried.open];
    const record = told(over);
    const { result, carry: text } = words.cli;
    const parked = ledger.parked;
    return {
      json: {
        file: dry ? null : (output?.file ?? null),
        model: over.to.id,
        layout: { from: before.answers.layout, to: filling.answers.layout },
        language: filling.answers.language,
        parts: filling.answers.parts ?? [],
        problems,
        carried: record,
        ...(open.length > 0 && { decisions: open.map((each) => undecided(name, each)) }),
      },
      lines: [
        ...problemLines(problems, words),
        ...(problems.length === 0 ? [] : [result.problems(problems.length)]),
        ...shiftedLines(old, problems, decider, words),
        ...(problems.some(({ kind }) => kind === 'not-a-score' || kind === 'text-number')
          ? [text.invalid]
          : []),
        ...(record.unplaced.length > 0 ? [text.unplaced(record.unplaced.length)] : []),
        words.sheets.carry.counts(
          ...([ledger.open, ledger.decisions, parked, ledger.left].map(String) as Four),
        ),
        ...(carried.open.length > 0 ? [text.openTitle(carried.open.length), ...openLines(over, call)] : []),
        dry ? text.would : result.written(output?.file ?? ''),
        ...(dry ? [] : [text.done(over.from.id, over.to.id)]),
      ],
      flawed: problems.length > 0 || ledger.open > 0,
      aside: !dry && output !== null && isStandardOutput(output.place),
    };
  };
}

type Four = [string, string, string, string];
