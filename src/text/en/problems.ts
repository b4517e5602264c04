import { holdsNoAnswer } from '../holdsNoAnswer';
import type { Words } from '../words';

/** Shows what stood in a cell, long texts cut so that the message stays one line. */
const quote = (found: string | null): string => {
  if (found === null || found === '') return '(blank)';
  const line = found.replace(/\s+/gu, ' ');
  return `"${[...line].length > 40 ? `${[...line].slice(0, 40).join('')}…` : line}"`;
};

/** Files that come instead of a workbook. */
const OTHER_FILES: Readonly<Record<string, string>> = {
  empty:
    'The file is empty (0 bytes). It was probably lost while it was sent or saved. Ask the sender for it again.',
  link: 'The file is a web page or a shortcut (such as .gsheet of Google Drive), not the workbook that it leads to. Download that one.',
  comparison: 'This workbook puts departments side by side; it is not one that is filled in.',
  '.xls': 'The workbook is in the old .xls format and cannot be read.',
  '.xlsb': 'The workbook is in the binary .xlsb format and cannot be read.',
  '.ods': 'The workbook is in the OpenDocument format (.ods) and cannot be read.',
  '.numbers':
    'The file is a Numbers document and cannot be read. In Numbers choose File > Export To > Excel and give that .xlsx file.',
  '.xml':
    'The workbook is in an XML format (such as XML Spreadsheet 2003) and cannot be read. Open it in Excel or LibreOffice and save it as .xlsx.',
  picture:
    'The file is a picture (a photo or a screenshot), from which no score can be read. Ask for the workbook itself.',
  '.docx': 'The file is a Word document or a presentation, not a workbook. Ask for the workbook itself.',
  '.pdf': 'The file is a PDF, from which no score can be read.',
  '.doc':
    'The file is an old Word document, an Outlook message or the like (.doc, .msg), not a workbook. Take the attachment out of a message.',
};

/** What went wrong, in which cell, and what to do next; by `Problem.kind`. */
export const problems: Words['problems'] = {
  where: (sheet, cell, id) => {
    const place = [sheet, cell].filter((part) => part !== null).join(' ');
    if (id === null) return place;
    return place === '' ? id : `${place} (${id})`;
  },
  kinds: {
    'not-a-score': {
      name: 'not a score',
      what: ({ found }) => `${quote(found)} is not a score, so this cell counts as blank.`,
      next: 'Enter a whole number from 0 to 5, or leave the cell blank.',
    },
    'text-number': {
      name: 'number stored as text',
      what: ({ found }) => `${quote(found)} is text, not a number, so this cell counts as blank.`,
      next: 'Set the cell format to General and type the digit again.',
    },
    uncalculated: {
      name: 'formula not calculated',
      what: ({ found }) =>
        `The formula ${quote(found)} was saved without its value, so the cell counts as blank.`,
      next: 'Open the file in Excel, let it calculate (F9), save it and give it again; or type the value itself.',
    },
    'unknown-id': {
      name: 'unknown id',
      what: ({ found, id }) =>
        id === null
          ? `What was filled in here (${quote(found)}) has no id beside it, and its item is not known. The row is not counted.`
          : `No item of this model has the id ${quote(found)}. The row is not counted.`,
      next: 'Put the original id back. An item of your own is added to the list of own items; a row that is not needed can be deleted.',
    },
    'duplicate-id': {
      name: 'duplicate id',
      what: ({ found }) =>
        `More than one row has the id ${quote(found)}. Nobody can tell which one counts, so the results are not right.`,
      next: 'Keep the right row and delete the others.',
    },
    'missing-id': {
      name: 'row missing',
      what: ({ id, found }) =>
        found === null
          ? `This list has no row for ${id ?? '?'} any more. It is taken as left blank.`
          : found !== id
            ? `The row with the name of ${id ?? '?'} has no id any more. The workbook does not count it, and it is taken as left blank.`
            : `The row of ${id ?? '?'} stands above or below the list. The workbook does not count it, and it is taken as left blank.`,
      next: 'Put the row back, between two rows of the list (a row that stands outside: cut it and insert it there, or isomm check --repair), or the id back into its row. An item that is not scored or planned keeps its row, left blank (a score blank or 0).',
    },
    shifted: {
      name: 'cells shifted',
      what: ({ found, id }) =>
        `The columns no longer line up: ${quote(found)} stands beside ${id ?? '?'} but may belong to another item, so it is not counted.`,
      next: 'Undo the cells that were deleted, inserted or moved (Ctrl+Z), or go back to an earlier copy. Otherwise confirm each value with whoever filled it in and enter it in a new workbook. Deleting or inserting whole rows does no harm.',
    },
    'missing-name': {
      name: 'defined name missing',
      what: ({ found }) =>
        holdsNoAnswer(found ?? '')
          ? `The defined name ${quote(found)} is gone or points nowhere. It tells a version and holds no answer; today's version was taken.`
          : `The defined name ${quote(found)} is gone or points nowhere, so this part cannot be read.`,
      next: 'Go back to an earlier copy, or let isomm check --repair find what it can. What is still missing then goes into a new workbook by hand.',
    },
    'formula-replaced': {
      name: 'formula replaced',
      what: ({ found }) =>
        `The formula of this result cell was replaced by ${quote(found)}; what it shows may be wrong.`,
      next: 'Undo the change (Ctrl+Z), or rebuild the results (settings of the add-in, or isomm check --repair).',
    },
    'stale-result': {
      name: 'result out of date',
      what: ({ found }) =>
        `The formula is as it should be, but the value kept for it, ${quote(found)}, is not what the answers lead to: the file was saved without calculating, and other values on this sheet may be old too.`,
      next: 'Open it in Excel, calculate (Ctrl+Alt+F9) and save. If it is still so, carry the answers into a new workbook.',
    },
    'bad-quadrant': {
      name: 'not a quadrant',
      what: ({ found }) => `${quote(found)} is not a quadrant, so the item stands in no improvement list.`,
      next: 'Choose I, II, III or IV.',
    },
    'bad-pattern': {
      name: 'not a pattern',
      what: ({ found }) => `${quote(found)} cannot be read as a sourcing pattern.`,
      next: 'Choose one from the list of the cell. The cells of the pattern table take "in" or "out".',
    },
    'bad-setup': {
      name: 'setting not known',
      what: ({ found }) =>
        `${quote(found)} is no layout or language that a workbook can have. It was read as one of today, in Japanese where the language is not known.`,
      next: 'Put back what stood there: a whole number for the layout, ja or en for the language.',
    },
    'copied-sheet': {
      name: 'a copy with other scores',
      what: ({ found, id }) =>
        id !== null
          ? `In this copy of the checklist ${quote(found)} stands for ${id}, and not in the checklist. It was not taken.`
          : `This sheet is a copy of the checklist and holds ${found ?? ''} scores that are not those of the checklist. None of them was taken.`,
      next: 'Decide which of the two counts. Copy its scores over to the checklist if it is this one, then delete the copy.',
    },
    unfinished: {
      name: 'a command stopped half-way',
      what: ({ found }) =>
        `A command of the add-in did not finish. What it kept${found === null || found === '' ? '' : ` (${quote(found)})`} is still in a hidden sheet; cells may be blank or half-way between old and new. Only what stands in the cells was read.`,
      next: 'Open the workbook in Excel and finish the command in the pane. Or run isomm check --repair, look at what each choice gives, and say with --decisions whether the kept answers count.',
    },
    'mark-outside': {
      name: 'mark where no score is entered',
      what: ({ found }) =>
        `${quote(found)} stands where no score is entered: in the ○/● grid with its formulas, or beside it. It was read as a score only if the score cell is blank and it is plain which score it marks.`,
      next: 'Enter the score in the score cell, and undo what was typed into the grid. In an import, take one of the choices shown.',
    },
    'score-elsewhere': {
      name: 'score outside its cell',
      what: ({ found }) =>
        `${quote(found)} stands in a row below the list, or in a comment of a blank score cell. It was not read as a score.`,
      next: "If it is a score, enter it in the score cell of its item's row; otherwise it may stay.",
    },
    'two-marks': {
      name: 'more than one mark',
      what: ({ found }) =>
        `There is more than one mark or value for one score (${found ?? ''}). Nobody can tell which one counts, so none was taken.`,
      next: 'Ask which one is meant, and enter it in the score cell. In an import, take one of the choices shown.',
    },
    'id-name-differ': {
      name: 'id and name disagree',
      what: ({ found }) =>
        `${quote(found)}: the id and the name are not those of one item, or there is no id. The row was not taken.`,
      next: 'Find out which item the row is about, and mend the id or the name, or take one of the choices shown.',
    },
    'control-without-cell': {
      name: 'button or box without a place',
      what: ({ found }) =>
        found?.startsWith('ActiveX')
          ? `Whether these ActiveX buttons (${found}) are pressed is not written in the file in a way that can be read. No score was taken from them.`
          : `Nobody can tell which score of which item the button or check box ${quote(found)} stands for. It was not taken.`,
      next: 'Look it up in the original file, and enter the score on the checklist of the new workbook.',
    },
    'not-a-checklist': {
      name: 'no list of answers',
      what: ({ found, cell = null }) =>
        cell !== null
          ? 'Ids of items stand from here on, but no row of heads says which columns hold the scores. So that none is taken for another, no score was read.'
          : found === null || found === ''
            ? 'There is no list with ids of items and scores for insource and outsource.'
            : `Several sheets hold a list of answers (${found}), and none of them is known to be the one that counts, so none was read. Leave one of them in the workbook, or give each in a workbook of its own.`,
      next: 'Give a sheet with a column of ids (such as A-1; names alone are not enough) and the heads Insource and Outsource, or say with --map what its other columns mean.',
    },
    merged: {
      name: 'merged score cell',
      what: ({ found }) =>
        `This score cell is hidden by merged cells${found === null ? '' : ` that show ${quote(found)}`}. Only what it holds itself was taken; if it is blank, the item is unanswered.`,
      next: 'Unmerge the cells, then enter the score of this item.',
    },
    'not-a-recommendation': {
      name: 'not a choice',
      what: ({ found }) => `${quote(found)} is not one of the choices, so the item stays in scope.`,
      next: 'Choose an entry from the list of the cell, or clear the cell.',
    },
    'not-a-side': {
      name: 'not a side',
      what: ({ found }) => `${quote(found)} is none of In, Out and Both, so it counts as blank.`,
      next: 'Choose an entry from the list of the cell, or clear the cell.',
    },
    'not-a-level': {
      name: 'not a number for this cell',
      what: ({ found }) => `${quote(found)} is not a whole number that fits here, so it counts as blank.`,
      next: 'A planned level is a whole number from 1 to 5, an impact one from 1 to 3. Leave it blank if nothing is planned.',
    },
    'not-a-date': {
      name: 'not a date',
      what: ({ found }) =>
        `${quote(found)} cannot be read as a date: it counts on no day, and is neither earlier nor later than another.`,
      next: 'Enter a date such as 2027-03-31.',
    },
    'not-a-number': {
      name: 'not a number',
      what: ({ found }) => `${quote(found)} is not a number from 0 up that fits here, so it is not counted.`,
      next: 'Enter the number alone, without a unit.',
    },
    'not-a-progress': {
      name: 'not in the list',
      what: ({ found }) => `${quote(found)} is not in the list of this cell, so it counts as blank.`,
      next: 'Choose an entry from the list, or clear the cell.',
    },
    'own-waiting': {
      name: 'own item waiting',
      what: ({ found }) =>
        `The own item ${quote(found)} does not count yet: where it belongs is blank or was changed, or it has no row in the checklist.`,
      next: 'Choose where it belongs in the list of own items and rebuild the sheets (settings of the add-in, or isomm migrate).',
    },
    'not-a-decision': {
      name: 'not a decision',
      what: ({ found }) =>
        `${quote(found)} is not one of the decisions about what was carried over, so the item counts as undecided.`,
      next: 'Choose an entry from the list of the cell, or clear the cell.',
    },
    'long-text': {
      name: 'text too long',
      what: ({ found }) => `The text that begins ${quote(found)} is too long. Only its beginning was read.`,
      next: 'Shorten it: a cell holds at most 32,767 characters, a collected name of an organisation or department 1,000, and a collected workbook 5,000,000 altogether.',
    },
    'newer-part': {
      name: 'from a newer version',
      what: ({ found }) =>
        `${quote(found)} was added by a version newer than this one. What can be understood was read.`,
      next: 'Use a newer version. This one does not rebuild, change the language of or remove such a workbook. Give a name that you made yourself another beginning (Formulas, Name Manager).',
    },
    'unknown-model': {
      name: 'unknown model',
      what: ({ found }) => `This version does not know the model ${quote(found)}.`,
      next: 'Open the workbook with the version of isomm that made it. If the model cell was edited, restore it.',
    },
    'bad-model': {
      name: 'unreadable model',
      what: ({ found }) =>
        `The data of the model that this workbook carries are damaged and cannot be read (${quote(found)}).`,
      next: 'Use an earlier copy of the workbook, or rebuild it from the file of the model with isomm new --model-file.',
    },
    'model-differs': {
      name: 'model of other content',
      what: ({ found }) =>
        `${quote(found)} has the name and revision of the model of an earlier return, and other items or texts. They cannot be put side by side.`,
      next: 'Give one of the two another revision and rebuild its workbooks, or collect only workbooks of the same model.',
    },
    'newer-layout': {
      name: 'newer layout',
      what: ({ found }) =>
        `The workbook was made in a layout (${found ?? '?'}) newer than this version knows.`,
      next: 'Use a newer version of isomm. Nothing was written to the file.',
    },
    'not-isomm': {
      name: 'not an ISOMM workbook',
      what: ({ found }) => OTHER_FILES[found ?? ''] ?? 'This file is not an ISOMM workbook.',
      next: 'Give an .xlsx file made by isomm new or by the add-in. Save an .xls, .xlsb or .ods file as .xlsx in Excel first. Answers in another workbook or a CSV come in by isomm import (collect: --map).',
    },
    encrypted: {
      name: 'encrypted',
      what: () => 'The file is encrypted by a password or a sensitivity label and cannot be read.',
      next: 'Open it in Excel, save a copy without the password or the encrypting label, and give that copy.',
    },
    damaged: {
      name: 'damaged',
      what: () => 'The file is damaged or cut short and cannot be read.',
      next: 'Ask for it again, or open it in Excel with "Open and Repair", save it under a new name and give that file.',
    },
    'unknown-compression': {
      name: 'compression unknown to Excel',
      what: ({ found }) =>
        `The file was packed again by a method that Excel workbooks do not use (${found ?? '?'}), so it cannot be read. It need not be damaged.`,
      next: 'Unpack a zip of several files with the program that made it (7-Zip, WinZip …) and give the workbooks in it. Of a single workbook, give the file from before it was packed, or unpack it and pack it again with plain Deflate.',
    },
    'too-large': {
      name: 'too large',
      what: () => 'The file is too large for a workbook of this kind; reading was stopped.',
      next: 'Remove sheets, rows and pictures that do not belong to it and save again. Do not open a file you do not expect.',
    },
  },
};
