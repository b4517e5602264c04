import type { Words } from '../words';

/** What the command line says. */
export const cli: Words['cli'] = {
  planCsv: {
    none: (file) =>
      `${file} is no CSV of a plan: its first line needs a column "item_id". Use the columns that read --plan-csv writes.`,
    read: (rows, ignored) =>
      `Read the plan of ${rows} item${rows === 1 ? '' : 's'} from the CSV${ignored === '' ? '.' : ` (columns not used: ${ignored}).`}`,
  },
  help: {
    main: (languages) => [
      'isomm: works with ISOMM security maturity self-check workbooks.',
      '',
      'Usage: isomm <command> [options] <file>',
      '',
      '  new      writes a new workbook (.xlsx)',
      '  read     reads what was filled into a workbook',
      '  assess   works out maturity, strengths, weaknesses and improvement lists',
      '  check    looks for problems in a workbook and mends a copy (never the file)',
      '  collect  puts returned workbooks side by side, department by department',
      '  migrate  rebuilds an earlier workbook as it is written today or in the model that follows',
      '  own      adds an item that the model does not have (own add)',
      '  round    keeps the present ratings as a round in the workbook',
      '  compare  puts two workbooks or rounds side by side, like for like',
      '  import   takes answers over from another file: the official sheet, a damaged workbook, a CSV',
      "  coverage puts the levels of X.1060 under FIRST's headings",
      '',
      `  ${`--lang ${languages}`.padEnd(14)} language of the messages (default: by LANG)`,
      '  --json         writes the result to standard output as JSON',
      '  --quiet        shows no progress (it is never shown where there is no terminal)',
      '  --help         shows how it is used; isomm <command> --help says more',
      '  --version      shows the version',
      '',
      'Exit codes: 0 done, 1 the input has problems (what could be done was done), 2 could not run',
    ],
    new: (models, patterns, parts, languages) => [
      'Usage: isomm new --model <model> [options] <out.xlsx>',
      '',
      'Writes a workbook that any Excel opens; it needs no add-in and no macro.',
      '',
      `  --model ID           the model (${models})`,
      `  ${`--lang ${languages}`.padEnd(20)} language of the workbook and of the messages`,
      '  --organisation NAME  organisation',
      '  --department NAME    department',
      `  --current ID         current pattern (${patterns})`,
      '  --target ID          target pattern (same ids)',
      '  --answers FILE       fills in answers from JSON as read --json prints it (the model may then be left out)',
      '  --plan-csv FILE      takes the plan from CSV (item_id, side, level, action, owner, due, effort, impact, state, note); its rows replace those of their items',
      `  --with PART,…        adds optional sheets (${parts})`,
      '  --without PART,…     leaves optional sheets out (summary is there from the start, but not with --answers or in a hand-out)',
      '  --force              replaces a file even when it holds something else',
      '  --json               writes to standard output, as JSON, what was made',
      '',
      'One workbook for each department of a list:',
      '  isomm new --model <model> --departments <list> --out-dir <folder>',
      '',
      '  --departments FILE  the list (.txt: one department per line; .csv and .tsv may have the headings',
      '                      department, organisation, respondent, functions, return to)',
      '  --out-dir DIR       the folder to write to',
      '  --functions A,D     the functions asked for (a functions column goes first); rows of others are left out',
      '  --deadline DATE     when it should come back',
      '  --return-to TEXT    who it goes back to and how (a "return to" column goes first)',
      '  --supplements FILE  keeps supplements, quadrants and pattern table of this workbook or JSON, scores and notes cleared',
      '  --answers FILE      keeps the scores, too',
      '  --hand-outs FILE    notes what was handed out in the hand-out list of this workbook (made where it is not there; --force replaces one that is)',
      '  --protect           protects everything but the input cells (no password)',
    ],
    read: (languages) => [
      `Usage: isomm read [--json] [--csv <out.csv>] [--plan-csv <out.csv>] [--lang ${languages}] <file.xlsx>`,
      '',
      'Reads what was filled in. assess and new --answers take the output of --json as it is.',
      '',
      '  --csv FILE           writes the answers as CSV (id, name, quadrant, insource, outsource, note, supplement), which import reads',
      '  --plan-csv FILE      writes the plan as CSV (item_id, side, level, action, owner, due, effort, impact, state, note), which new --plan-csv reads',
      '  --bom                begins the CSV with a byte order mark, for opening it in Excel directly',
      '  --force              replaces a file that is there already',
    ],
    assess: (languages) => [
      `Usage: isomm assess [--json] [--as-of DAY] [--lang ${languages}] <file.xlsx or answers.json>`,
      '',
      'Works out maturity, strengths, weaknesses and the four improvement lists in full.',
      '',
      '  --as-of DAY  counts only what is planned to be done by then (goes before the day in the workbook)',
    ],
    check: (languages) => [
      `Usage: isomm check [--json] [--lang ${languages}] <file.xlsx>`,
      '       isomm check <file.xlsx> --repair <out.xlsx> [--decisions <d.json>] [--force]',
      '',
      'Names every problem of a workbook, where it is and how to mend it. The file is not changed.',
      '',
      '  --repair FILE.xlsx  writes a copy in which what is safe is mended, and lists each change and what is left',
      '  --decisions FILE    follows what a person decided (decisions as --json prints it, with choice filled in)',
      '  --force             replaces a file even when it holds something else',
    ],
    migrate: (parts, languages) => [
      'Usage: isomm migrate <old.xlsx> --out <new.xlsx> [options]',
      '',
      'Rebuilds a workbook of an earlier version in the layout of today. Answers, notes, pattern table, deadline and all',
      'else come along, the protection of sheets too (without a password); what is no score stays in its cell.',
      'The old file is not changed.',
      '',
      '  --out FILE.xlsx      the workbook to write',
      `  --with PART,…        adds optional sheets (${parts})`,
      '  --to ID              the model: an isomm-2.1 workbook can be carried to x1060-3.2.1 (default: the one it has).',
      '                       The new one has a sheet "Carried over"; exit code 1 while something is left to decide',
      `  ${`--lang ${languages}`.padEnd(20)} language of the workbook (default: that of the old one)`,
      '  --decisions FILE     follows what a person decided (decisions as --json prints it, with choice filled in)',
      '  --dry-run            writes nothing, only says what would come of it',
      '  --force              replaces a file even when it holds something else',
      '  --json               writes the result to standard output as JSON',
    ],
  },
  usage: {
    hint: (command) => `See ${command} --help.`,
    noCommand: 'Name a command.',
    unknownCommand: (name, known, meant) =>
      `There is no command "${name}".${meant === null ? '' : ` Did you mean ${meant}?`} The commands are ${known}.`,
    noOfficialLayout:
      'Nothing is written in the layout of the official check sheet: that layout has never been seen. isomm read --csv gives a table, isomm read --json everything.',
    unknownOption: (option, meant) =>
      `The option "${option}" is not known here.${meant === null ? '' : ` Did you mean ${meant}?`}`,
    missingValue: (option) => `${option} needs a value.`,
    unwantedValue: (option) => `${option} takes no value.`,
    repeated: (option) => `${option} is given twice.`,
    badChoice: (option, value, choices) => `${option} cannot be "${value}"; choose one of ${choices}.`,
    goesWith: (option, others) => `${option} goes with ${others}, which is missing.`,
    missingModel: (choices) => `Name a model with --model (${choices}).`,
    notADay: (option, text) => `${option} must be a day such as 2027-03-31, but is "${text}".`,
    missingInput: 'Name a file.',
    missingOutput: 'Name the .xlsx file to write.',
    missingOut: 'Name the .xlsx file to write with --out.',
    ontoInput: (file) =>
      `"${file}" is the file that is checked, which is never changed. Give --repair another name.`,
    ontoItself: (file) =>
      `"${file}" is the old file itself, which is never changed. Give --out another name.`,
    otherModel: (file, model, to) =>
      `"${file}" answers the model ${model}; it cannot be carried to ${to}: only isomm-2.1 can be carried, to x1060-3.2.1.`,
    dash: (device) => `"-" is no file name here. Name ${device} instead.`,
    emptyFile: 'The file name is empty.',
    tooManyFiles: (extra) => `Name one file only (left over: ${extra}). Put names with spaces in quotes.`,
    tooLong: (option, limit) => `${option} is too long (at most ${String(limit)} characters).`,
    standardOutputTwice: (file) =>
      `"${file}" is standard output, which --json needs for itself. Leave one of the two out.`,
    sameOutput: (file) => `Two outputs would go to "${file}". Give each a place of its own.`,
    notAWorkbookName: (file) =>
      `Cannot write "${file}": the output is an .xlsx workbook, so its name must end in .xlsx.`,
  },
  file: {
    cannotRead: (file, why) => `Cannot read "${file}": ${why}`,
    unreadable: (file) => `Cannot read "${file}".`,
    newerContent: (file) =>
      `"${file}" holds something of a newer version, which could be lost. No workbook was made of it.`,
    shifted: (file) =>
      `The cells of "${file}" were shifted: which score belongs to which item is for a person to say. In the new workbook these cells are blank; what stood in each is named here, and all of it by --json. Decide with --decisions and migrate again, or fill them in by hand.`,
    cannotWrite: (file, why) => `Cannot write "${file}": ${why} A file that was there before is unchanged.`,
    reasons: {
      ENOENT: 'No such file or folder. Check the name.',
      ENOTDIR: 'A part of the path is not a folder. Check the name.',
      EISDIR: 'It is a folder. Name a file.',
      EEXIST:
        'Something else was written there in the meantime. Look at it, then name another file or add --force.',
      EACCES: 'No permission. Check that you may read and write there.',
      EPERM: 'Not permitted. Check whether it is read-only or open elsewhere.',
      EBUSY: 'Another program is using it. Close it in Excel.',
      EROFS: 'The place is read-only. Name another folder.',
      ENOSPC: 'The disk is full.',
      EFBIG: 'The file would be too large for the place. Name another place.',
      EDQUOT: 'The disk quota is used up.',
      ENAMETOOLONG: 'The name is too long.',
      ELOOP: 'The links run in a circle.',
      EPIPE: 'The program that was reading it has ended.',
    },
    otherReason: (code) => `System error ${code}.`,
    noFolder: (file, folder) =>
      `Cannot write "${file}": there is no folder "${folder}". Make it first, or name another place.`,
    wouldReplace: (file) =>
      `"${file}" already holds something and was not replaced. Name another file, or add --force if it may go.`,
  },
  answers: {
    notJson: (file, detail) => `"${file}" is not valid JSON: ${detail}`,
    wrong: (file, key, expected, found) => `"${file}": ${key} must be ${expected}, but is ${found}.`,
    expected: {
      object: 'an object ({ … })',
      text: 'text',
      cellText: (limit) => `text of at most ${String(limit)} characters`,
      oneOf: (choices) => `one of ${choices}`,
      layout: 'a whole number from 1',
      list: 'a list ([ … ])',
    },
    missingModel: (file) =>
      `"${file}" has no model: name it in the JSON ("model": "isomm-2.1"); isomm new takes --model as well.`,
    missingKey: (file, key) => `"${file}" has no ${key}.`,
    unknownKeys: (file, keys) =>
      `"${file}" has keys that this version of isomm does not know: ${keys}. Correct or remove them, then run it again.`,
    modelMismatch: (file, found, given) =>
      `"${file}" answers the model ${found}; it does not fit a workbook of --model ${given}.`,
  },
  carry: {
    role: (id, scores) => `${id} ${scores}`,
    from: (to, roles, proposal) => `${roles} → proposed for ${to}: ${proposal}`,
    openTitle: (count) =>
      `For a person to decide (${String(count)}). Decide on the sheet "Carried over", or copy decisions from --json, fill in choice, and hand it back with --decisions:`,
    invalid: 'What is no score was not carried: it is blank there, and stands on the sheet "Carried over".',
    unplaced: (count) =>
      `What no item got (rows, plans): ${String(count)}. It stands on the sheet "Carried over".`,
    would: 'Nothing was written.',
    done: (from, to) =>
      `Carried from ${from} to ${to}. The sheet "Carried over" says what came from where. The old file is as it was.`,
  },
  catalogue: {
    fields: { quadrant: 'default quadrant', name: 'name', description: 'description' },
    newer: (made, now) =>
      `This workbook was made with a later catalogue (${made}; this program has ${now}). It is read all the same; names and descriptions may be shown as they were.`,
    changed: (made, now, count) =>
      `What today's catalogue (${now}) says otherwise than the one this workbook was made with (${made || 'no date'}): ${String(count)}`,
    change: (id, field, was, now) => `${id} ${field}: ${was} → ${now}`,
    next: 'Scores, notes and quadrants you changed stay as they are. Whether a default quadrant follows is decided by copying the decisions of isomm migrate --dry-run --json, writing keep or new as choice, and passing them by --decisions. Names and descriptions follow when the sheets are rebuilt.',
  },
  decisions: {
    needsRepair: 'With check, --decisions goes together with --repair.',
    noFile: (file, at, named) =>
      `"${file}": no file of this run is the one in ${at} ("${named}"). Write its name as the result shows it.`,
    severalFiles: (file, at, named) =>
      `"${file}": several files are called as in ${at} ("${named}"). Write the name with its folder.`,
    twice: (file, at) =>
      `"${file}": ${at} is about the same place as an entry before it. Remove one of the two.`,
    matchesNothing: (file, at) =>
      `"${file}": no problem is the one in ${at}. The workbook has changed since, or sheet, cell, id or found are not right. Take the entry from decisions of check --json again (of migrate --dry-run --json where a model is left).`,
    badChoice: (file, at, choices) => `"${file}": ${at} must be one of ${choices}.`,
    title: (count) =>
      `For a person to decide (${String(count)}). Copy decisions from --json, fill in choice, and hand it back with --decisions:`,
    choice: (choice, gives) => `${choice} → ${gives}`,
    more: (count) => `and ${String(count)} more, in decisions of --json`,
    blank: 'blank',
  },
  list: (names) => names.join(', '),

  result: {
    entry: (id, name) => `${id} ${name}`,
    outOf: (shown) => `${shown} / 5`,
    problem: (severity, where, name) => `[${severity}] ${[where, name].filter(Boolean).join(': ')}`,
    written: (file) => `Wrote "${file}".`,
    writtenWithout: (file, problems) =>
      `Wrote "${file}", without ${String(problems)} of the answers, which could not be read.`,
    migrated: (from, to) =>
      from === to
        ? `It has today's layout (${String(to)}) already. The old file is unchanged.`
        : `Brought from layout ${String(from)} to ${String(to)}. The old file is unchanged.`,
    older: (from, to) =>
      `Made by an earlier version (layout ${String(from)}; today's is ${String(to)}). It can be used as it is. In today's layout, with every answer: isomm migrate <file> --out new.xlsx`,
    wouldMigrate: (from, to) =>
      from === to
        ? `It has today's layout (${String(to)}) already. Nothing was written.`
        : `It can be brought from layout ${String(from)} to ${String(to)}. Nothing was written.`,
    repairedTitle: (count) => `Repaired (${String(count)}):`,
    repaired: (where, name, found, becomes) =>
      `${[where, name].filter(Boolean).join(' ')}: ${found} → ${becomes}`,
    repairedMore: (name, count) => `${name}: ${String(count)} more, in repaired of --json`,
    repairedNothing: 'There was nothing to repair.',
    leftTitle: (count) => `Problems that are left (${String(count)}):`,
    anew: 'The copy was rebuilt in the layout of today, with the answers, patterns, deadline and sheets of the old one. Protected sheets are protected again, without a password. Formats, comments and whatever else people added are not in it. The file itself is unchanged.',
    recorded: (title) =>
      `What stood in the file and is not in the copy is listed cell by cell on the copy's sheet "${title}".`,
    foreign: (titles) => `Sheets that are not in the copy: ${titles}`,
    problems: (count) => (count === 1 ? '1 problem.' : `${String(count)} problems.`),
    times: (name, count) => `${name} (${String(count)} cells)`,
    repairable: (count) =>
      `${count === 1 ? '1 of them is' : `${String(count)} of them are`} mended in a copy by: isomm check <file> --repair out.xlsx`,
    healthy: 'No problems found.',
    severity: { error: 'error', warning: 'warning' },
    model: 'Model',
    answers: 'Answers',
    counts: (scored, notDone, unanswered, excluded) =>
      `scored ${String(scored)}, decided against ${String(notDone)}, unanswered ${String(unanswered)}${excluded === 0 ? '' : `, out of scope ${String(excluded)}`}`,
    minimum: (level) => `lowest ${String(level)}`,
    noMaturity: '-',
    level: (level) => `level ${String(level)}`,
    list: (title, count) => `${title} (${String(count)})`,
    progress: (done, all, rate, left) =>
      `${String(done)} of ${String(all)} files, ${rate} a second, about ${String(left)} s left`,
    lost: (why) =>
      `The result cannot be written to standard output: ${why} Send it elsewhere and run the command again.`,
    internal: (detail) =>
      `isomm stopped on an internal error. An output it had finished is whole; any other is as it was. Please report: ${detail}`,
  },
};
