import type { paneDepartments as ja } from '../../ja/pane/paneDepartments';
import { many } from '../plural';

/** Words of the pane's view on departments. */
export const paneDepartments: typeof ja = {
  task: 'Task',
  tasks: { handOut: 'Hand out', returns: 'Get back' },
  open: 'Open in Excel',
  cancel: 'Cancel',
  notOpenedHere:
    'Excel could not open it. Close other workbooks and press again. If that does not help, do the same in Excel on the web, where files can be downloaded.',
  notOpened: 'Excel could not open it. Download the file and open that.',

  returns: {
    lead: 'Reads any number of workbooks (.xlsx) that departments sent back. Only values are read; no file is opened and no formula is run.',
    drop: 'or drop files here',
    choose: 'Choose files',
    more: 'Add files',
    clear: 'Start over',
    reading: 'Reading',
    cancelling: 'Stopping after this file',
    step: (done, total) => `${String(done)} of ${String(total)}`,
    count: (read, unread) =>
      unread === 0
        ? `${many(read, 'file')} read.`
        : `${many(read, 'file')} read, ${String(unread)} could not be read.`,
    unread: 'Files that could not be read',
    unreadMore: (count) => `${many(count, 'file')} more could not be read.`,
    notOurs: (other) =>
      `What is read here are the .xlsx workbooks that departments sent back. Save an .xls, .xlsb or .ods file as .xlsx in Excel first. Answers in another table or a CSV become a workbook by "${other}"; choose that one.`,
    cannotRead: {
      what: 'The file cannot be read.',
      next: 'Choose files, not folders. Save files from the cloud to this computer first.',
    },
    noRoom: {
      what: 'Not read: it is more than can be put side by side at once.',
      next: 'For more than 500 files, use the command isomm collect.',
    },
    read: (count) => `Files read: ${String(count)}`,
    tracking: 'Handed out and returned',
    tracked: (all, back, late) =>
      `${String(all)} handed out, ${String(back)} returned, ${String(all - back)} to come (${String(late)} overdue)`,
    unlisted: (count, sheet) =>
      `${count === 1 ? 'One return is' : `${String(count)} returns are`} of a department that the list does not name. Where one belongs to a line above, enter its day of return on sheet "${sheet}".`,
    handedTo: (department) => `the file was handed to ${department}`,
    noteHint: (sheet, count) =>
      `${many(count, 'file')} of those read ${count === 1 ? 'has' : 'have'} no day of return on sheet "${sheet}" yet. The day kept is today, not the day of the assessment. Correct the cell where one came on another day.`,
    note: (count) => `Keep ${String(count)} as returned today`,
    reminderOf: (no, of, count) =>
      `Text of a reminder ${String(no)}/${String(of)} (${many(count, 'department')})`,
    outstanding: 'Departments that have not answered yet',
    noList:
      'With the list of those who were asked, this shows who has not answered, and a text that reminds them. The list under Hand out is used as it is; without one, select the cells with the departments on a sheet and take them.',
    back: (back, all) => `${String(back)} of ${String(all)} departments are back.`,
    due: (deadline, late) => `Deadline ${deadline}${late ? ' (overdue)' : ''}`,
    reminderLabel: 'Text of a reminder',
    reminder: (names, { deadline, late, returnTo: to, blank }) =>
      [
        `To: ${names.join(', ')}`,
        '',
        blank
          ? 'The self-check workbook we received from you has nothing filled in.'
          : 'We have not received your self-check workbook yet.',
        ...(deadline === ''
          ? []
          : [late ? `The deadline (${deadline}) has passed.` : `The deadline is ${deadline}.`]),
        `Please fill it in and send it ${to === '' ? 'back' : `to ${to}`}. If time is short, send it as it is, even where its first sheet still says that it is not ready to be returned.`,
      ].join('\n'),
    copy: 'Copy the text',
    copied: '✓ Copied',
    compatibleHint:
      'Readable is the share of the items asked for whose row is there once and holds nothing but scores and blanks. Unanswered items do not lower it.',
    uses: { counts: 'counts', 'gap-only': 'perception gap only', 'left-out': 'left out' },
    remove: 'Take out',
    removeOf: (file) => `Take out ${file}`,
    sameAnswers: '(same content as an earlier file)',
    blank: '(nothing filled in)',
    cameBlank: 'came back with nothing filled in',
    overview: 'What they come to',
    heatMap: (noun) => `Maturity by department and ${noun}`,
    heatHint: 'Mean levels, lowest department first.',
    heatBands: { low: 'below 2.5', middle: '2.5 to below 3.5', high: '3.5 or more' },
    whole: 'All',
    across: (count) =>
      `Mean of all levels of the ${count === 1 ? 'department' : `${String(count)} departments`} with scores`,
    spread: 'Items on which departments differ most',
    spreadOf: (low, lowBy, high, highBy) => `lowest ${low} (${lowBy}), highest ${high} (${highBy})`,
    noSpread: 'No item that two departments scored differs.',
    nothingCommon: 'No item was scored by two departments, so there is nothing to show.',
    names: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
    gaps: 'Perception gap within departments, the largest first',
    gapOf: (views, gap) => `gap ${gap}: ${views.join(', ')}`,
    view: (position, mean, people) => `${position} ${mean} (n=${String(people)})`,
    noGaps: 'In no department do the means of its positions differ.',
    onePosition:
      'No department has returns of more than one position, so there is no gap within a department to show.',
    weak: 'Common weaknesses',
    weakOf: (weak, scored) => `${String(weak)} of ${String(scored)} departments at level 2 or below`,
    noWeak: 'No item that two departments or more scored is at level 2 or below in half of them.',
    share: 'Make an anonymous file',
    shareNone: 'No return has a score yet, so there is nothing to share.',
    shareAll: (count) =>
      `The file will hold the scores, year and position of ${count === 1 ? 'one return' : `${String(count)} returns`}, and nothing that names anybody.`,
    shareMeans:
      'The file will hold means of five returns or more (with the same year and position, the rest put together), and no single score.',
    shareFew: (count, alone) =>
      `Returns whose year and position fewer than five have: ${String(count)}; that share year and position with no other: ${String(alone)}. Somebody who knows the organisation may tell whose they are. Consider who will see the file, or share means only.`,
    shareOne:
      'Only one return has scores, so anybody could tell whose it is. Make the file only with the consent of whoever sent it.',
    meansOnly: 'Means only (of five returns or more)',
    noMeans: 'Fewer than five returns have scores, so there are no means to share.',
    shareMake: 'Make the file',
    shareConsented: 'Make it: they have agreed',
    bareMeans:
      'The anonymous file is ready. It holds means of five returns or more, and no organisation, department, person, note or file name.',
    bare: 'The anonymous file is ready. It holds scores, years and positions, and no organisation, department, person, note or file name. Before you pass it on, make sure that nobody can be told by position and year.',
    bareFile: 'ISOMM_anonymous.xlsx',
    compatible: (percent) => `readable ${String(percent)}%`,
    answered: (answered, asked) => `answered ${String(answered)}/${String(asked)}`,
    planKept: (kept, due) => `plan kept ${String(kept)}/${String(due)}`,
    problems: (name, count) => `${name} (${String(count)})`,
    slips: (count, list) =>
      `${count === 1 ? 'One file has' : `${String(count)} files have`} values that could not be read, or other slips. The cells are named below, under "${list}".`,
    problemsAt: (what, places, more) =>
      `${what}: ${places.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
    otherModel: (model, main) => `Of another model (${model}), so no part of the figures for ${main}.`,
    carryFirst: (settings) =>
      `To count it, add the workbook that "${settings}" in the settings makes of it, in a workbook of the collected model.`,
    twice: 'Departments that sent several files',
    twiceLead:
      'The newest one that is filled in is proposed; choose another one if that is wrong. The others serve the perception gap alone where position or respondent differ, and are left out where not.',
    newestUnknown: 'The dates do not tell which is the newest: please decide.',
    noDate: 'no date',
    together: 'Side by side',
    togetherLead:
      'Makes a new workbook with a heat map, the perception gap, the spread, common weaknesses and more. The open workbook stays as it is.',
    model: (name, counting, count) =>
      `${name}, ${counting === 1 ? '1 department counts' : `${String(counting)} departments count`} / ${many(count, 'file')}`,
    rule: "The organisation's level",
    noRule: 'Not decided',
    headquarters: 'Headquarters',
    choose1: 'Choose one',
    make: 'Make the comparison workbook',
    making: 'Making the workbook',
    made: 'The comparison workbook is ready.',
    madeHere: (file) =>
      `The comparison workbook is ready. Excel for Mac and iPad downloads nothing from here: open it in Excel and save it, for example as ${file}.`,
    download: 'Download',
    file: 'ISOMM_departments.xlsx',
    lost: 'The work stopped half-way and what was read is lost. The files are as they were. Choose them again, in smaller groups where there are many.',
  },

  handOut: {
    steps: { whom: '1 To whom', what: '2 What they get', make: '3 Make' },
    details: 'Language, patterns, protection',
    cellError: (row, found) =>
      `Line ${String(row)}: "${found}" is an error of a cell and no name. Mend the formula in the list.`,
    lead: 'Makes one workbook to fill in for each department. The answers in the open workbook stay as they are.',
    list: 'Departments',
    listHint:
      'One per line. Pasted from a table in Excel, it may begin with headings: department, organisation, respondent, functions.',
    takeSelection: 'Take the selected cells',
    notTaken:
      'No department could be read from the selected cells. Select cells that hold departments, then press again.',
    recipients: (count) => many(count, 'department'),
    unknown: (row, noun, found, known) =>
      `Line ${String(row)}: there is no ${noun} "${found}". There are ${known}.`,
    model: 'Model',
    language: 'Language of the workbooks',
    organisation: 'Organisation',
    organisationHint: 'An organisation in the list goes before this one.',
    deadline: 'Deadline',
    returnTo: 'Return to',
    returnToHint: 'A name, and an e-mail address or shared folder. One in the list goes before this.',
    functions: (noun) => `Asked for, by ${noun}`,
    functionsHint: 'None chosen means all. A column "functions" in the list goes before these.',
    functionsOf: (noun, ids) => `Asked for, by ${noun}: ${ids}`,
    all: 'all',
    beginning: 'Contents to begin with',
    beginnings: {
      blank: 'Empty',
      supplements: 'Supplements and quadrants of the open workbook (no scores, no notes)',
      prefilled: 'Scores and notes of the open workbook, too',
    },
    note: (sheet) => `Keep to whom and by when on sheet "${sheet}" of the open workbook`,
    noteNow: (sheet) => `Keep it on sheet "${sheet}"`,
    noted: (sheet) => `✓ Kept on sheet "${sheet}".`,
    protect: 'Protect everything but the input cells (no password)',
    make: (count) => `Make ${many(count, 'workbook')}`,
    makeNone: 'Make workbooks',
    making: 'Making workbooks',
    cancelled: 'Cancelled. Nothing was made.',
    made: (count) => `${many(count, 'workbook')} ready.`,
    download: 'Download all (zip)',
    file: 'ISOMM_departments.zip',
    single: 'Open only one',
    oneByOne:
      'Excel for Mac and iPad downloads nothing from here. Open the workbooks one by one and save each under the name shown below; the list keeps which were opened.',
    openNext: (number, total) => `Open the next workbook (${String(number)} of ${String(total)})`,
    openedOf: (opened, total) => `${String(opened)} of ${String(total)} opened.`,
    allOpened: 'All are opened. Make sure that each is saved.',
    opened: '✓ opened',
    openOne: (file) => `Open ${file} in Excel`,
    openAgain: 'Open again',
    notMade: 'The workbooks could not be made. Try again, and split the list if that does not help.',
  },
};
