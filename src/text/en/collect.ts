import type { Words } from '../words';

/** What `isomm collect` and handing out to departments say on the command line. */
export const collect: Words['departments']['cli'] = {
  help: (rules) => [
    'Usage: isomm collect <files, folders or zips…> --out <consolidated.xlsx> [options]',
    '',
    'Reads any number of returned workbooks and puts them side by side. Only values are read; no formula is run or kept.',
    '',
    '  --out FILE.xlsx      a workbook with the departments side by side (up to 500 returns); with --force what somebody chose in the one it replaces is kept',
    '  --csv FILE           one row per department and item as CSV, however many there are',
    '  --bom                begins the CSV with a byte order mark, for opening it in Excel directly',
    '  --ndjson FILE        the same rows as JSON, one per line',
    '  --anonymous FILE     scores and a coarse profile only (.json or .xlsx): no names, no notes; never of one return alone',
    '  --hand-outs FILE     notes in the hand-out list of this workbook what has come back today, and shows who is missing or overdue, with the text of a reminder (--force, since the file is replaced)',
    '  --means-only         with --anonymous: only means per function of five returns or more of one year and position, the rest put together',
    '  --dry-run            writes nothing and shows the result; with --anonymous shows what it would hold',
    '  --model ID           the model to put together (default: the one most returns are of)',
    '  --rule RULE          how department levels roll up into the level of the organisation, one of these; default: they do not',
    ...rules,
    '  --headquarters NAME  the department that provides for all (label, department or file)',
    '  --decisions FILE     follows what a person decided (decisions as --json prints it, with choice filled in)',
    '  --map FILE           reads workbooks that are not ours, and CSV, by what their columns mean (isomm import --write-map)',
    '  --carry              carries answers to an earlier model (isomm-2.1) over to the next one before collecting (the files stay as they are)',
    '  --threads N          how many threads read (1 to 8; default: as many as processors, up to 4)',
    '  --force              replaces files that are there already',
    '  --json               prints the result as JSON on standard output',
    '',
    'In "organisation" of the JSON, mean is over all levels included (every level weighs the same) and combined is the mean of the values of the items under the rule (every item weighs the same). They differ where items were scored by different numbers of departments.',
    "In the CSV, text that a spreadsheet would take for a formula (it begins with = + - @, also full-width, a tab or a line break) gets an apostrophe (') in front.",
  ],
  missingInput: 'Give the returned files, or the folder they are in.',
  missingOutput: 'Give --out, --csv, --ndjson, --anonymous or --hand-outs, or --dry-run.',
  handOuts: {
    missing: (file) =>
      `${file} is not there. Give --hand-outs the workbook that isomm new --departments … --hand-outs wrote, or one of your own self-checks.`,
    others: (file) =>
      `${file} holds sheets that are not ours; they would be lost. Keep the list in a workbook of its own: give --hand-outs another file.`,
    noted: (file) => `Noted in the hand-out list of ${file}.`,
    counts: (all, waiting, late) =>
      `Hand-out list: ${all} handed out, ${waiting} not returned, ${late} of them overdue.`,
    unlisted: (count) =>
      `${count === 1 ? 'One return is' : `${String(count)} returns are`} of a department that the list does not name. Where one belongs to a line of the list, enter its day of return there:`,
    handedTo: (department) => `(the file was handed to ${department})`,
    cameBlank: (file) => `came back with nothing filled in: ${file}`,
    reminder: 'Text of a reminder:',
  },
  missingHeadquarters: '--rule headquarters needs --headquarters, the department that provides for all.',
  headquartersUnused: (name) =>
    `In the workbook no level comes from "${name}" until the rule is headquarters there (or here: --rule headquarters).`,
  unknownHeadquarters: (name) =>
    `No included department is called "${name}". Give its label, department or file.`,
  tooMany: (most) =>
    `A workbook shows at most ${String(most)} returns (fewer where notes are extremely long). None was written; use --csv or --ndjson.`,
  checkFolder: 'Make the folder readable and run it again. No file in it was looked at.',
  ownItems: (count) => `Items that departments added (in no figure across departments): ${String(count)}`,
  moreFiles: (count) => `and ${String(count)} more`,
  crashed: {
    what: (detail) => `Reading it stopped on an internal error: ${detail}.`,
    next: 'The other files were read. Please report it with the file, or save it once more in Excel and collect again.',
  },
  checkFile: 'Check that the file is there and can be opened.',
  read: (read, unread) =>
    unread === 0 ? `${String(read)} read.` : `${String(read)} read, ${String(unread)} could not be read.`,
  nothing:
    'No workbook that a department sent back was read, so nothing was written. Name the files, or the folder or zip they are in: .xlsx, and CSV with --map.',
  passedOver: (count) => `Files that are no workbooks were passed over: ${String(count)}.`,
  mayHold:
    'Some of them may hold a return: save what is attached to a message, unpack an archive, export as .xlsx from Numbers or Google Sheets, fetch what has not come down whole, and collect again.',
  answered: (answered, asked) => `answered ${String(answered)}/${String(asked)}`,
  planKept: (kept, due) => `plan kept ${String(kept)}/${String(due)}`,
  compatible: (percent) => `readable ${String(percent)}%`,
  copy: (use, file, date) => `${use}: ${file} ${date}`,
  kept: {
    heading: 'Kept as somebody chose it in the comparison that is replaced:',
    rule: (rule) => `Rule: ${rule}`,
    headquarters: (name) => `Headquarters: ${name}`,
    itemRules: (count) => `Rules of single items: ${String(count)}`,
    changed: (name, facts, file) => `${name}: ${facts} (${file})`,
    noPosition: 'no position',
    label: 'named so by hand',
    level: (name, id, level) => `${name} ${id}: ${level}`,
    noLevel: 'taken out',
    levels: (count) =>
      `Levels changed by hand in the comparison that is replaced: ${String(count)}. They are not kept; change the workbook of the department instead.`,
  },
  sameAs: (copy, file) => `${copy} (says the same as ${file})`,
  blank: (copy) => `${copy} (nothing filled in)`,
  undecided: (count) =>
    `For a person to decide: ${String(count)}. Run it with --json, copy decisions, fill in choice, and hand the file back with --decisions.`,
  further: (count) => `and ${String(count)} more problems`,
  twice: (department, count) =>
    `"${department}" sent ${String(count)} workbooks. The newest that is filled in is proposed; the sheet "Returned" lets you decide.`,
  newestUnknown:
    'The dates do not tell which is the newest (one is blank or no date, or two are the same): look before you use the figures.',
  otherModel: (file, model, main) =>
    `"${file}" is of another model (${model}) and no part of the figures for ${main}.`,
  carryWith: (to, command) =>
    `Carried to ${to} it can be counted (the file itself stays as it is): ${command}`,
  carryAll: (option) =>
    `To carry them all while collecting, run it again with ${option}. Items for a person to decide count as proposed, and are listed in decisions of --json.`,
  carryToNewer: (main, newer, options) =>
    `Answers to ${newer} cannot go back to ${main}. To collect by ${newer}, run it again with ${options}.`,
  carried: (file, from, to, open, toAnswer) =>
    `"${file}": answers to ${from}, carried to ${to}. ${String(open)} items are for a person to decide, and count as proposed until then (blank where nothing is). ${String(toAnswer)} new ones are blank.`,
  carriedNotSame: 'A mean after carrying and the mean in the model it came from are not the same measure.',
  unreadable: (file) => `Cannot read: ${file}`,
  ontoReturn: (file) =>
    `"${file}" is a returned workbook, and the output would take its place. Give the output another name. Nothing was written.`,
  ontoBase: (file) =>
    `"${file}" is the workbook that the others are made from, and one of them would take its place. Name another folder with --out-dir, or move it. Nothing was written.`,
  ontoUnread: (file) =>
    `"${file}" cannot be read, so it may be a returned workbook, and the output would take its place. Give the output another name. Nothing was written.`,
  noRoom: (folder, why) =>
    `What was read cannot be kept in the temporary folder "${folder}": ${why} Make room there, or name another place with TMPDIR (TEMP on Windows). No output was written.`,
  outDirMissing: '--departments needs --out-dir, the folder to write to.',
  outDirAlone:
    '--out-dir, --functions, --deadline, --return-to, --protect, --supplements and --hand-outs go with --departments.',
  ofOne: (found) =>
    `"${found}" does not go with --departments: each workbook has the name of its department and goes into the folder of --out-dir. Leave it out.`,
  oneBase:
    '--answers and --supplements do not go together: each names what the workbooks begin with. Leave one of the two out.',
  noFolder: (name) => `"${name}" is a file. Name another folder with --out-dir.`,
  deadlineInWords: (deadline) =>
    `The deadline "${deadline}" is no day such as 2026-12-10. It stands in the workbooks as it is, but the hand-out list cannot tell who is overdue.`,
  noDepartments: (file) => `"${file}" names no department.`,
  longName: (where, start, limit) =>
    `${where}: the name that begins "${start}…" is too long (at most ${String(limit)} characters). Shorten it. Nothing was written.`,
  unclosedQuote: (where) =>
    `${where}: the quotation mark (") that begins in this row is not closed. Close or remove it. Nothing was written.`,
  listedTwice: (names) =>
    `The list holds the same row more than once: ${names}. Each gets a workbook; take what is too many from the list and the folder.`,
  handedOutPartly: (written, missing) =>
    `The first ${String(written)} of the list are written whole, the other ${String(missing)} are not. Mend the cause and run it again with a list of those.`,
  notAText: (file) => `"${file}" cannot be read as a list of text.`,
  cellError: (where, found) =>
    `${where}: "${found}" is an error of a cell and no name. Mend the formula in the list, then try again.`,
  unknownFunctions: (where, found, known) => `${where}: there is no function "${found}". Known are ${known}.`,
  handedOut: (count, folder) => `Wrote ${String(count)} workbooks to "${folder}".`,
};
