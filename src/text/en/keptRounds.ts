import { capital } from '../capital';
import type { Words } from '../words';
import { plural } from './plural';

export const keptRounds: Words['keptRounds'] = {
  promised: { kept: 'kept', partly: 'partly', unchanged: 'unchanged', back: 'lower' },
  cli: {
    help: {
      round: (parts, languages) => [
        'Usage: isomm round <file.xlsx> --name <name> --out <new.xlsx> [options]',
        '',
        'Keeps the present ratings as a round on the sheet "Rounds" (up to 24). Unanswered items are kept as unanswered,',
        'and a plan is kept along. The file itself is not changed.',
        '',
        '  --name NAME          what the round is called, such as 2026-H1; a name that is there already is refused',
        '  --out FILE.xlsx      the workbook to write',
        '  --without-notes      keeps no notes',
        '  --clear              clears the scores afterwards (notes and plan stay)',
        `  --with PART,…        adds optional sheets (${parts})`,
        `  ${`--lang ${languages}`.padEnd(20)} language of messages (the workbook keeps its own)`,
        '  --force              replaces a file even when it holds something else',
        '  --json               writes the result to standard output as JSON',
      ],
      compare: (languages) => [
        'Usage: isomm compare <old.xlsx> <new.xlsx> [options]',
        '       isomm compare <file.xlsx> [--from <round>] [--to <round or now>] [options]',
        '',
        'Puts two workbooks, or two rounds of one, side by side. Differences are over the items scored both times:',
        'a mean also rises when a weak item is no longer scored, so means are not compared.',
        '',
        '  --from NAME          the earlier round (default: the one kept last)',
        '  --to NAME            the later round; now is the present ratings (default)',
        '  --out FILE.xlsx      writes a workbook with the sheet "Progress" too',
        '  --through-mapping    between two models, compares only the items that correspond one to one',
        `  ${`--lang ${languages}`.padEnd(20)} language of messages`,
        '  --force              replaces a file even when it holds something else',
        '  --json               writes the result to standard output as JSON',
      ],
    },
    missingName: 'Name the round with --name (for example --name 2026-H1).',
    refused: {
      'no-name': () => 'The name of the round is empty. Give --name something like 2026-H1.',
      'long-name': () => 'The name of the round is too long: 60 characters at most.',
      'reserved-name': (name) =>
        `"${name}" means the present ratings, so no round can be called so. Give --name another name.`,
      'name-taken': (name) =>
        `There is a round called "${name}" already. Nothing was written. Give --name another name.`,
      'nothing-filled-in': () =>
        'No score is filled in, so there is nothing to keep. Nothing was written. Rate first.',
      full: () =>
        'A workbook holds 24 rounds. Nothing was written. Keep this workbook as it is and go on in a new one.',
    },
    kept: (name, count) => `Kept "${name}" (round ${String(count)}).`,
    far: (ids) =>
      `Moved by two levels or more since the round before: ${ids}. Write why into "Reason" on the sheet "Rounds".`,
    changed: (names) =>
      `Rounds edited after they were kept: ${names}. See the column "Check" on the sheet "Rounds".`,
    noRound: (name, known) =>
      `There is no round "${name}". ${known === '' ? 'This workbook holds no round of its model.' : `There are ${known}.`}`,
    noRounds: (file) =>
      `"${file}" holds no round to compare with. Keep one with isomm round, or name a second workbook.`,
    onlyOne: '--from and --to are for rounds within one workbook.',
    otherModel: (older, newer, noun) =>
      `The models differ (${older} and ${newer}), so the two cannot be compared as they are. Carry the old workbook with isomm migrate --to ${newer} first, or compare only the ${plural(noun)} that correspond one to one with --through-mapping.`,
    noMapping: (older, newer) =>
      `Nothing leads from ${older} to ${newer}. Check that the old workbook comes first and the new one second.`,
    now: 'now',
    between: (from, to) => `${from} → ${to}`,
    mapped: (some, all, noun) =>
      `Only ${plural(noun)} that correspond one to one are compared: ${String(some)} / ${String(all)}. The other ${String(all - some)} have no single counterpart in the older model; those scored now count as new.`,
    heads: {
      before: 'Before',
      after: 'After',
      likeForLike: 'Diff.',
      compared: 'Compared',
      newlyScored: 'New',
      noLongerScored: 'Dropped',
      sideChanged: 'Side changed',
    },
    likeForLike: (noun) => `Differences are over the ${plural(noun)} scored both times.`,
    changes: (count, noun) => `${capital(plural(noun))} that changed (${String(count)})`,
    state: {
      scored: 'scored',
      'not-done': 'decided against',
      unanswered: 'unanswered',
      excluded: 'out of scope',
    },
    side: { in: 'in', out: 'out' },
    nowhere: 'none',
    noCounterpart: 'no counterpart',
    plan: (kept, due, partly, unchanged, back) =>
      `Plan kept: ${String(kept)} / ${String(due)} (partly ${String(partly)}, unchanged ${String(unchanged)}, lower ${String(back)})`,
  },
};
