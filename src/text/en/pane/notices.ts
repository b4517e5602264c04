import type { PaneWords } from '../../spoken';

/** What the pane says above its views. */
export const notices: Pick<
  PaneWords['pane'],
  'status' | 'work' | 'done' | 'said' | 'formerCopy' | 'refused' | 'told' | 'failed'
> = {
  status: {
    readOnly: 'The workbook is open read-only. You can see the results but change nothing.',
    readOnlyNext: 'To edit, choose "Enable Editing" in Excel, or save a copy and open that.',
    manual:
      'Calculation is set to manual. The results in this pane are up to date; those on the sheets change when you recalculate.',
    calculate: 'Recalculate',
    unfinished: 'The last command stopped half-way. No answer is lost.',
    recover: 'Finish it',
    structure: 'The structure of the workbook is protected, so no sheet can be added.',
    structureNext: 'Lift it with Review > Protect Workbook in Excel, then try again.',
    deaf: 'Excel does not report changes. Use the refresh button at the top right to bring the pane up to date.',
    outside: 'This pane works inside Excel.',
    outsideNext: 'Open it with ISOMM on the Home tab of Excel.',
  },

  work: {
    read: 'Reading',
    create: 'Creating the sheets',
    openSample: 'Preparing the sample',
    change: 'Applying the change',
    addParts: 'Adding sheets',
    removeParts: 'Removing sheets',
    plan: 'Writing into the plan',
    unplan: 'Taking out of the plan',
    noteHandedOut: 'Writing into the hand-out list',
    noteReturned: 'Writing into the hand-out list',
    keepRound: 'Keeping the round',
    decideDefaults: 'Deciding default quadrants',
    addOwnItem: 'Adding the own item',
    registerRows: 'Registering own items',
    setScope: 'Changing the scope',
    rebuild: 'Rebuilding the sheets',
    mend: 'Putting names and sheets back',
    carryOver: 'Carrying the answers to a new workbook',
    putBack: 'Putting things back as they were',
    forgetFormer: 'Discarding the copy',
    recover: 'Finishing the last command',
    remove: 'Removing',
    protect: 'Switching protection',
    fix: 'Fixing cells',
    calculate: 'Recalculating',
    select: 'Going there',
    fill: 'Writing',
    waiting: 'Waiting for Excel. If you are typing in a cell, finish it with Enter.',
    step: (done, total) => `${String(done)} / ${String(total)}`,
    cancel: 'Cancel',
    cancelling: 'Cancelling',
  },

  done: {
    read: 'Up to date.',
    create: 'Created. Begin with the first item: score it here or in its cell.',
    openSample: 'A filled sample is open as a new workbook. This one is as it was.',
    change: 'The change is applied.',
    addParts: 'Added.',
    removeParts: 'Removed.',
    plan: 'Put into the plan.',
    unplanned: (count, left) =>
      [
        count === 0 ? 'Nothing was taken out of the plan.' : `${String(count)} taken out of the plan again.`,
        ...(left === 0
          ? []
          : [`${String(left)} stay as they are: they were changed since, or have no row in the plan.`]),
      ].join(' '),
    planned: (count, left) =>
      [
        count === 0 ? 'Nothing was written into the plan.' : `${String(count)} put into the plan.`,
        ...(left === 0
          ? []
          : [
              `${String(left)} stay as they are: something is planned there already, or there is nothing to plan.`,
            ]),
      ].join(' '),
    noteHandedOut: 'What was handed out stands in the hand-out list.',
    noteReturned: 'The days of return stand in the hand-out list.',
    keepRound: 'The round was kept.',
    decideDefaults: 'The default quadrants are decided. Scores and notes stay.',
    addOwnItem: 'The own item is added. Scores and notes stay.',
    registerRows: 'Registered as own items, with their scores and notes.',
    setScope: 'The scope is changed. Scores and notes stay.',
    overtaken: (count, cells) =>
      `${count === 1 ? 'One cell was' : `${String(count)} cells were`} filled in meanwhile and kept as typed: ${cells}.`,
    rebuild: 'Rebuilt. Your answers are as they were.',
    mend: 'Names and sheets are back. Your answers are as they were.',
    carryOver:
      'What could be read is in a new workbook, which is open in Excel: check it, then save it. This workbook is as it was.',
    putBack: 'Everything is as it was before.',
    undo: 'Undo',
    forgetFormer: 'The copy is gone.',
    recover: 'The last command is finished.',
    remove: 'Removed.',
    protect: 'Everything but the input cells is protected now.',
    unprotect: 'Protection is lifted.',
    fix: 'Fixed.',
    calculate: 'Recalculated.',
    select: 'Done.',
    fixed: (count) => `Fixed ${String(count)} ${count === 1 ? 'cell' : 'cells'}.`,
    changed: (place, found, becomes) => `${place}: "${found}" → ${becomes}`,
    moreChanges: (count) => `and ${String(count)} more`,
    noted: (what) =>
      `Excel refused some of the looks: ${what}. Answers and results are complete. After an update of Excel, "Rebuild all sheets" under Settings may mend it.`,
    looks: {
      chart: (sheet) => `the chart of ${sheet} (not drawn)`,
      'chart-look': (sheet) => `colours and fonts of the chart of ${sheet}`,
      conditions: (sheet) => `colours and frames of ${sheet} that follow its cells`,
      page: (sheet) => `how ${sheet} is printed`,
      'tab-color': (sheet) => `the tab colour of ${sheet}`,
      gridlines: (sheet) => `the gridlines of ${sheet}`,
      freeze: (sheet) => `the frozen panes of ${sheet}`,
      front: (sheet) => `going to ${sheet}`,
    },
    kept: (titles) => `Sheets with added rows or columns were kept as copies: ${titles}`,
  },

  /** Of ribbon buttons, which have no pane to say it in. */
  said: {
    'nothing-here': {
      why: 'There is no self-check in this workbook that could be used.',
      next: 'Open ISOMM on the Home tab to create one, or to see what is wrong.',
    },
    refused: {
      why: 'Nothing was changed: some answers cannot be read, so the results cannot be rebuilt as things are.',
      next: 'Open ISOMM on the Home tab, mend the cells to check, then try again.',
    },
    unfinished: {
      why: 'Nothing was changed: the last command stopped half-way.',
      next: 'Open ISOMM on the Home tab and choose "Finish it".',
    },
    'all-done': { why: 'Everything is answered.', next: 'Open ISOMM on the Home tab to see the results.' },
  },

  formerCopy: {
    title: 'Copy of the time before',
    before: {
      rebuild: 'before sheets were rebuilt',
      change: 'before settings were changed',
      remove: 'before the self-check was removed',
      putBack: 'before it was put back',
      other: 'before the last command',
    },
    what: (day, before, who, answered) =>
      `There is a copy of ${day}, ${before} (${who || 'no organisation or department'}, ${String(answered)} answered).`,
    hint: 'Only one copy is kept, inside this workbook. Discard it before you give the workbook to somebody who should not have it.',
    putBack: 'Put the copy back',
    ask: 'Put the copy back?',
    askWhat: (day, answered) =>
      `The answers of now are replaced by the copy of ${day} (${String(answered)} answered). They are kept as the new copy.`,
    forget: 'Discard the copy',
  },

  refused: {
    other:
      'Nothing was changed: the workbook does not allow it as it is. See "Cells to check", then try again.',
    fix: 'These cells need no fixing any more.',
    mend: 'Nothing was changed: a column of answers was not found, and mending could lose it. "Carry the answers to a new workbook" takes along what can be read; or go back to an earlier file.',
    carryOver:
      'Nothing was changed: no answers could be read that could be carried over. Go back to an earlier file.',
    backup: (who, answered) =>
      `Nothing was changed. A command that stopped half-way left a copy of answers in this workbook (${who || 'no organisation, department or date'}; ${String(answered)} ${answered === 1 ? 'item' : 'items'} answered). If it is yours, "Use the copy" puts it back into blank cells. If you do not know it, choose "Go on without it": the copy is deleted.`,
    noBackup:
      'Nothing was changed. A command that stopped half-way left a copy of answers that cannot be read. Open the workbook with a later version of ISOMM, or choose "Go on without it" to finish with what the cells hold now.',
    use: 'Use the copy',
    leave: 'Go on without it',
  },

  told: {
    quoted: (text) => `“${text}”`,
    filled: (name, field, value) => `${name}: ${field} is now ${value}.`,
    meanwhile: (name, field, found) =>
      `${name}: ${field} has become ${found} since this pane showed it. Nothing was written.`,
    formula: (name, field, found) =>
      `${name}: the cell for ${field} holds a formula (${found}). Once replaced, it cannot be brought back.`,
    noCell: (name) =>
      `The row of ${name} is missing, or there are several. Nothing was written. See the cells to check.`,
    noRow: (name) => `${name} has no row in the checklist, so there is no going there.`,
    noRowNext: '"Put the rows back" adds it; every other answer stays.',
    cured: {
      rowsBack:
        'They come back with their scores and notes; the sheet as it was stays as a copy. Where rows with one id differ, leave only the right one first.',
      results:
        '"Rebuild the results" brings the formulas back; your answers stay. Right after the change, Ctrl+Z does, too.',
      calculate:
        '"Recalculate" works the results out from the answers. If this stays, use "Rebuild the result sheets" in Settings.',
    },
    replace: (value) => `Replace with ${value}`,
    leave: 'Leave as it is',
    hiddenSheet: (sheet) => `The sheet “${sheet}” is hidden, so there is no going there.`,
    hiddenRow: (place) => `${place} is selected, but its row is hidden, by a filter for example.`,
    hiddenNext:
      'Clear the filter; or open ISOMM on the Home tab and press "Next unanswered", which can show it.',
    showSheet: 'Show the sheet',
    showRow: 'Clear the filter and show it',
  },

  failed: {
    command: {
      read: 'The workbook could not be read.',
      create: 'The sheets could not be created.',
      openSample: 'The sample could not be opened.',
      change: 'The change could not be applied.',
      addParts: 'The sheets could not be added.',
      removeParts: 'The sheets could not be removed.',
      plan: 'It could not be put into the plan.',
      unplan: 'It could not be taken out of the plan.',
      noteHandedOut: 'The hand-out list could not be written. The workbooks made are fine as they are.',
      noteReturned: 'The days of return could not be written. What was read is still there.',
      keepRound: 'The round could not be kept.',
      decideDefaults: 'The default quadrants could not be decided.',
      addOwnItem: 'The own item could not be added.',
      registerRows: 'They could not be registered as own items.',
      setScope: 'The scope could not be changed.',
      rebuild: 'The sheets could not be rebuilt.',
      mend: 'Names and sheets could not be put back.',
      carryOver: 'The answers could not be carried over.',
      putBack: 'It could not be put back.',
      forgetFormer: 'The copy could not be discarded.',
      recover: 'The last command could not be finished.',
      remove: 'The self-check could not be removed.',
      protect: 'Protection could not be switched.',
      fix: 'The cells could not be fixed.',
      calculate: 'The workbook could not be recalculated.',
      fill: 'The cell could not be written.',
      select: 'Excel could not go to that cell.',
    },
    unchanged: 'Nothing in the workbook was changed.',
    mayHaveChanged: 'Part of it may have been written.',
    codes: {
      'protected-sheet': {
        why: (sheet) => (sheet === null ? 'A sheet is protected.' : `The sheet "${sheet}" is protected.`),
        next: 'Choose Review > Unprotect Sheet in Excel, then try again.',
      },
      'protected-structure': {
        why: () => 'The structure of the workbook is protected.',
        next: 'Lift it with Review > Protect Workbook in Excel, then try again.',
      },
      'read-only': {
        why: () => 'The workbook is open read-only.',
        next: 'Choose "Enable Editing" in Excel, or save a copy and open that.',
      },
      'cell-editing': {
        why: () => 'A cell is being edited.',
        next: 'Finish with Enter or Esc, then try again.',
      },
      'not-in-front': {
        why: () => 'Another workbook is in front.',
        next: 'Bring this workbook to the front, then try again.',
      },
      'hidden-sheet': {
        why: (sheet) => (sheet === null ? 'The sheet is hidden.' : `The sheet “${sheet}” is hidden.`),
        next: 'Right-click a sheet tab, choose Unhide, then try again.',
      },
      'too-large': {
        why: () => 'It is more than can be handled at once.',
        next: 'Remove sheets or rows you do not need, then try again.',
      },
      'title-taken': {
        why: (sheet) =>
          sheet === null
            ? 'There is a sheet of the same name already.'
            : `There is a sheet named "${sheet}" already.`,
        next: 'Rename that sheet, then try again.',
      },
      'sheet-gone': {
        why: () => 'Meanwhile a sheet was renamed or deleted.',
        next: 'See how things stand with the refresh button at the top right, then try again.',
      },
      unsupported: {
        why: () => 'This version of Excel cannot do it.',
        next: 'Update Excel, or open the workbook in Excel for the web.',
      },
      'lost-answer': {
        why: () => 'Excel did not answer.',
        next: 'See how things stand with the refresh button at the top right, then try again.',
      },
      cancelled: {
        why: () => 'You cancelled it.',
        next: 'Start it again when you want to.',
      },
      'not-loaded': {
        why: () => 'A part of this tool could not be loaded.',
        next: 'Check your network connection, then try again.',
      },
      'host-error': {
        why: () => 'Excel reported an error.',
        next: 'Try again. If it happens again, save the workbook and open it again.',
      },
    },
    detail: (code, detail) => `Details: ${code}, ${detail}`,
    retry: 'Try again',
    crashed: 'This view could not be shown.',
    crashedNext: 'The workbook was not changed. Close this pane and open it again.',
  },
};
