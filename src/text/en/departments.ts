import { capital } from '../capital';
import type { Words } from '../words';
import { collect } from './collect';
import { departmentCalculation } from './departmentCalculation';
import { plural } from './plural';

const rules: Words['departments']['rules'] = {
  own: 'mean of departments',
  best: 'best department',
  worst: 'weakest department',
  median: 'median',
  headquarters: 'headquarters provides',
};

/** Words about workbooks handed out to departments, collected and put side by side. */
export const departments: Words['departments'] = {
  uses: { counts: 'Included', 'gap-only': 'Gap only', 'left-out': 'Excluded' },
  withPosition: (name, position) => `${name} (${position})`,
  rules,
  ruleHelp: {
    own: 'the mean of the departments that scored it',
    best: 'the highest of the departments that scored it',
    worst: 'the lowest of the departments that scored it',
    median: 'the middle one of them (with an even number, the mean of the two in the middle)',
    headquarters: 'the level of the department named by --headquarters, whatever the others have',
  },

  cli: collect,

  anonymous: {
    title: 'The anonymous export holds:',
    holds: (model, size) =>
      `model ${model}, size class ${size}, and of each return its scores (0-5), position and year. Returns without any score are not in it.`,
    holdsMeans: (model, size) =>
      `model ${model}, size class ${size}, and nothing but means per function (of all levels) of five returns or more with the same year and position; what is too few for that is put together without either, where it is five or more. Returns without any score are not in it.`,
    few: (count, alone) =>
      `Returns whose year and position fewer than five have: ${String(count)}; that share year and position with no other: ${String(alone)}. As scores differ from return to return, too, somebody who knows the organisation may tell whose they are. Consider who will see the file, or share means only with --means-only.`,
    nobody: 'No return has a score, so there is nothing to share. Nothing was written.',
    single:
      'Only one return has scores, so anybody could tell whose it is. Nothing was written. With the consent of whoever sent it, add --force.',
    noGroup:
      'Means are shared of five returns or more; too few have scores. Nothing was written. Run it again when more have come back.',
    meansAlone: '--means-only goes with --anonymous.',
    never: 'No organisation, department, respondent, note, supplement, file name or date is in it.',
    more: '… and more of the same kind.',
    heading: (model) => `Anonymous data | ${model}`,
    blankLevel: '0 is decided against; blank is unanswered or not asked.',
    blankMean: 'Blank where fewer than five returns have a score.',
    sheet: 'Anonymous',
    columns: { no: 'No.', year: 'Year', position: 'Position' },
  },

  sheets: (noun, itemNoun) => ({
    title: 'Departments side by side (ISOMM)',
    titles: {
      summary: 'Comparison summary',
      returned: 'Returned',
      heatMap: 'Maturity heat map',
      perception: 'Perception gap',
      spread: 'Spread',
      weak: 'Common weaknesses',
      combined: 'Organisation',
      overlay: 'Radar overlay',
      matrix: `${capital(plural(itemNoun))} x departments`,
      own: 'Own items',
      issues: 'Issues',
      data: 'Data',
      calculation: 'Calculation',
    },
    titled: (title, organisation) => `${title} | ${organisation}`,
    overall: 'Overall',
    andMore: (count) => ` +${count}`,

    summary: {
      title: 'Departments side by side: summary',
      headline: (count, lowest, others) =>
        `Returns included: ${count}. The ${noun} with the lowest mean is "${lowest}"${others}.`,
      andOthers: (count) => `, level with ${count} more`,
      even: (count) => `Returns included: ${count}.`,
      weakCount: (weak) => `Common weaknesses: ${weak}.`,
      nothing:
        'No return that is included has a score, so there is no mean and no weakness to show. Look at "Use" on the sheet "Returned".',
      answered: 'Who answered',
      returns: (use) => `Returns: ${use}`,
      noPosition: 'No position given',
      lowest: 'Lowest means',
      columns: { function: capital(noun), mean: 'Mean', minimum: 'Low', scored: 'Scores' },
      overall: 'Overall (mean of all levels)',
      gaps: 'Perception gap within departments, the largest first',
      noGaps: 'No department has returns of two positions.',
      weak: 'Common weaknesses',
      more: (count) => `${count} more on the sheet "Common weaknesses".`,
      missing: 'What is missing',
      unanswered: `${capital(plural(itemNoun))} unanswered (in all returns included)`,
      few: 'Returns included that scored less than half of what was asked',
      notRead: 'Files not in the figures (see "Issues")',
      single: 'Departments without returns of two positions',
      rule: 'How department levels roll up (sheet "Organisation")',
      chosen: 'chosen',
      planKept: 'Plan kept (planned in the last round of the returns included, due by their date)',
      planRest: 'Of these kept in part / not kept (unchanged or went back)',
      planParts: (partly, missed) => `${partly} / ${missed}`,
      noPlan: 'none due',
      foot: (date) => `Self-assessments of the departments. Dated: ${date}`,
      dates: (from, to) => (from === to ? from : `${from} to ${to}`),
      noDates: 'not given',
    },

    returned: {
      title: 'Returned workbooks',
      lead: 'What came back. Change "Use" and the figures on every sheet follow: Included = the values of its department; Gap only = nothing but the comparison of positions; Excluded = not used. The name of a department and its position can be changed too; the other sheets follow.',
      read: (count) => `${String(count)} read.`,
      notRead: (count) =>
        `${String(count)} more ${count === 1 ? 'file is' : 'files are'} not in the figures: see the sheet "Issues".`,
      copies: (department, count) => `"${department}" sent ${String(count)}.`,
      sameAs: (no) => `Says the same as No. ${String(no)}.`,
      blank: 'Nothing is filled in, so it is not proposed.',
      newestUnknown: 'The dates do not tell which is the newest: please decide.',
      asked: (functions) => `Asked for: ${functions}`,
      plan: (kept, due) => `${kept} / ${due}`,
      usePrompt:
        'Included, Gap only or Excluded. The newest of each department that is filled in is proposed.',
      positionPrompt: 'What the comparison of positions goes by. Choose another one if it is wrong.',
      columns: {
        no: 'No.',
        label: 'Department',
        use: 'Use',
        position: 'Position',
        respondent: 'Respondent',
        date: 'Date',
        share: 'Readable',
        answered: 'Answered',
        asked: 'Asked',
        problems: 'Problems',
        plan: 'Plan\nkept',
        planDue: 'Planned,\ndue',
        planKept: 'Kept',
        planPartly: 'Partly\nkept',
        planMissed: 'Not\nkept',
        remark: 'Remark',
        file: 'File',
        organisation: 'Organisation',
        department: 'Department as written',
        proposed: 'Proposed (internal)',
        positionCode: 'Position (internal)',
      },
    },

    heatMap: {
      title: 'Maturity heat map',
      lead: `Darker is more mature. To the right of each mean stands the lowest level; "Scored" is ${plural(itemNoun)} scored of ${plural(itemNoun)} asked for. The lowest mean of each department is framed; departments stand in the order of their overall mean, the lowest first, and returns that are not included come last in grey. Returns that scored less than half are marked "n=" and framed. In place of a mean, "blank" has nothing scored and something unanswered, "against" is decided against throughout, "–" is out of scope or not asked for. The overall mean is defined by this tool, not ISOG-J. In the mean of all levels below, every level weighs the same; on the sheet "Organisation" every ${itemNoun} does, so the two can differ.`,
      legend: 'Colour scale',
      step: (from) => (from === 5 ? '5' : `${String(from)}+`),
      department: 'Department',
      use: 'Use',
      answered: 'Scored',
      few: (scored, asked) => `n=${scored}/${asked}`,
      enough: (scored, asked) => `${scored}/${asked}`,
      unanswered: 'blank',
      notDone: 'against',
      mean: 'Mean',
      minimum: 'Low',
      scored: `${capital(plural(itemNoun))} scored`,
      across: { mean: 'Mean of all levels included', scored: 'Scores' },
    },

    matrix: {
      title: `${capital(plural(itemNoun))} and departments`,
      lead: '1 to 5 is the level, 0 decided against, blank not answered, – out of scope or not asked. Anything else counts as not answered and is framed. The four columns on the left are over the departments included. What is changed here shows on every sheet, level and state on "Data" included.',
      number: 'No.',
      columns: {
        function: capital(noun),
        id: 'ID',
        name: 'Name',
        mean: 'Mean',
        lowest: 'Low',
        median: 'Median',
        highest: 'High',
      },
    },

    spread: {
      title: `Spread per ${itemNoun}`,
      lead: 'The columns 1 to 5 hold how many included departments stand at each level; the median is framed. Where the range (highest minus lowest) is wide, either practice differs or the criteria were read differently. What one department alone has scored has no spread. Sort by the buttons of the header.',
      departments: 'Departments at each level',
      columns: {
        function: capital(noun),
        id: 'ID',
        name: 'Name',
        median: 'Median',
        range: 'Range',
        lowestBy: 'Lowest in',
        highestBy: 'Highest in',
        scored: 'Scored',
        notDone: 'Decided\nagainst',
        unanswered: 'Unanswered',
      },
    },

    perception: {
      title: 'Perception gap between positions',
      lead: `The same ${itemNoun} as executives, managers, leads and staff of the same department see it. n is the number of returns; n = 1 is what one person thinks. Gap = highest mean of a position minus the lowest. Managers are said to rate high and staff low.`,
      departments: 'Departments, the largest gap first',
      none: 'No department has returns of more than one position, so there is no gap within a department to show.',
      across: 'All (across departments)',
      choose: 'Department →',
      chooseHint: '← choose one and the table below follows',
      printed: (printed, all) =>
        `Printed are the ${printed} ${plural(itemNoun)} with the largest gap, of ${all} with one.`,
      noItems: `With this choice no ${itemNoun} was scored by two positions, so there is no gap to show.`,
      within: 'Within the department chosen',
      beside: 'For reference: across departments',
      one: 'n = 1: one person',
      columns: {
        rank: 'Rank',
        id: 'ID',
        name: 'Name',
        department: 'Department',
        count: 'n',
        gap: 'Gap',
        highest: 'Size of the gap',
        remark: 'Remark',
      },
    },

    weak: {
      title: 'Common weaknesses',
      lead: `${capital(plural(itemNoun))} that two departments or more have scored and at least half of them are at level 2 or below in, the most common first.`,
      none: `There is no such ${itemNoun}.`,
      nothingCommon: `Not shown: no ${itemNoun} was scored by two departments.`,
      of: (weak, scored) => `${weak} of ${scored}`,
      columns: {
        rank: 'Rank',
        id: 'ID',
        name: 'Name',
        function: capital(noun),
        share: 'At 2 or below',
        bar: 'Share',
        mean: 'Mean',
        lowest: 'Lowest',
        lowestBy: 'Lowest in',
      },
    },

    own: {
      title: 'Items that departments added',
      lead: 'What has the same number and the same name is one item; anything else stands apart. No own item enters a mean, rank or count that compares departments.',
      columns: {
        id: 'No.',
        name: 'Name',
        function: capital(noun),
        department: 'Department',
        level: 'Level',
        state: 'State',
        counts: 'In its\nown means',
      },
    },

    combined: {
      title: 'The organisation as a whole',
      lead: `Choose how department levels roll up. No value is shown until you do. Each ${itemNoun} can have a rule of its own. The rules are defined by this tool, not ISOG-J. The value of a ${noun} is the mean of its ${plural(itemNoun)}, every ${itemNoun} weighing the same; it can differ from the mean of all levels on "Maturity heat map".`,
      rule: `Rule for all ${plural(itemNoun)}`,
      ruleHint: `← choose: ${Object.values(rules).join(', ')}`,
      headquarters: 'Headquarters',
      headquartersHint: '← whose levels count where headquarters provides',
      functions: `The organisation by ${noun} (mean of its ${plural(itemNoun)})`,
      items: capital(plural(itemNoun)),
      noRule: 'not chosen',
      columns: {
        function: capital(noun),
        id: 'ID',
        name: 'Name',
        ownRule: `Rule of this ${itemNoun}\n(blank = rule for all)`,
        inForce: 'Rule in force',
        combined: 'Organisation',
        mean: 'Mean',
        lowest: 'Lowest',
        scored: 'Scored',
      },
    },

    overlay: {
      title: 'Departments on one radar',
      lead: 'Choose up to four departments. "Organisation" follows the rule on the sheet of that name.',
      choose: 'Choose departments →',
      function: capital(noun),
      organisation: 'Organisation',
      unruled: 'Organisation: no value',
      chart: `Maturity by ${noun}`,
      chartAlt: `Radar chart of the maturity (0 to 5) of the chosen departments and the organisation by ${noun}. The table beside it holds the same figures.`,
      note: `Where a ${noun} has no value the line is interrupted; it is not 0.`,
    },

    issues: {
      title: 'Issues',
      lead: 'Files that could not be used, and slips in those that could: where, what, and what to do.',
      none: 'No problems were found.',
      columns: ['File', 'Kind', 'Sheet', 'Cell', 'ID', 'What', 'What to do'],
      example: (what: string) => `For example: ${what}`,
      cannotRead: 'cannot be opened',
      otherModel: 'another model',
      otherModelWhat: (found, main) => `Answers to ${found}, so no part of the figures for ${main}.`,
      otherModelNext:
        'Ask for a workbook of the collected model, or collect this model apart: isomm collect with --model. Answers to isomm-2.1 can be carried to x1060-3.2.1 on the way with --carry, or one by one with isomm migrate --to x1060-3.2.1.',
      carried: 'an older model',
      carriedWhat: (from, to) =>
        `Answers to ${from}, carried to ${to}. What nobody has decided counts as proposed, new items are blank. A mean after carrying and the mean in the model it came from are not the same measure.`,
      carriedNext:
        'Which item went where, and what is open, stands on "Carried over" of the workbook that isomm migrate makes; decisions are handed in with --decisions.',
    },

    calculation: departmentCalculation,
  }),
};
