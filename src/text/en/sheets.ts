import type { Words } from '../words';
import { calculation } from './calculation';
import { carry } from './carry';
import { checklist } from './checklist';
import { choices } from './choices';
import { criteria } from './criteria';
import { even } from './even';
import { first } from './first';
import { importRecord } from './importRecord';
import { itemList } from './itemList';
import { handOuts } from './handOuts';
import { plan } from './plan';
import { progress } from './progress';
import { rounds } from './rounds';
import { portfolio } from './portfolio';
import { charter } from './charter';
import { evidence } from './evidence';
import { phases } from './phases';
import { scope } from './scope';
import { summary } from './summary';
import { outsourcing } from './outsourcing';
import { ownItems } from './ownItems';
import { sharing } from './sharing';
import { survey } from './survey';
import { many, plural } from './plural';

export const sheets: Words['sheets'] = {
  font: 'Calibri',
  fontSize: 11,
  gap: ' ',
  titles: {
    setup: 'Setup',
    checklist: 'Checklist',
    criteria: 'Criteria',
    summary: 'Summary',
    byFunction: (functionNoun) => `By ${functionNoun}`,
    byRole: (itemNoun) => `By ${itemNoun}`,
    scope: 'Scope',
    plan: 'Plan',
    rounds: 'Rounds',
    progress: 'Progress',
    portfolio: 'Portfolio',
    first: 'FIRST',
    evidence: 'Evidence',
    charter: 'Six things',
    phases: 'Phases',
    handOuts: 'Hand-out list',
    outsourcing: 'Outsourcing review',
    providers: 'Provider questions',
    sharing: 'Information sharing',
    survey: 'Survey of 2017',
    ownItems: 'Own items',
    itemList: 'Items',
    carry: 'Carried over',
    importRecord: 'Import record',
    calculation: 'Calculation',
  },
  sample: { organisation: 'Sample Ltd', department: 'Sample (made-up answers)' },
  side: choices.side,
  sideLong: { in: 'Insource', out: 'Outsource' },
  state: {
    excluded: 'out of scope',
    'not-done': 'decided against',
    unanswered: 'unanswered',
    combinedIn: 'in (combined)',
    combinedOut: 'out (combined)',
  },
  position: choices.position,
  origin: { 'isog-j': 'ISOG-J', inferred: 'inferred', ours: 'this tool' },
  none: 'None',
  keptCopy: (title: string) => `${title} (old)`,
  name: 'ISOMM',
  entry: (id, name) => `${id}. ${name}`,
  list: (ids) => ids.join(', '),
  outOf: (shown) => `${shown} / 5`,
  printed: (date, page, pages) => `${date}  Page ${page} / ${pages}`,

  setup: {
    title: 'Security response maturity self-check (ISOMM)',
    what: (items, itemNoun, functions, functionNoun) =>
      `For ${many(items, itemNoun)} in ${many(functions, functionNoun)}, this workbook rates from 0 to 5 how mature you are when you do the work yourselves (insource) and when you have it done (outsource), and shows strengths, weaknesses and what to improve on the way to the sourcing pattern you aim for. It needs no macro and no add-in. Nothing you enter leaves this file.`,
    deadline: 'Please return by',
    returnTo: 'Return to',
    status: {
      missing: (unanswered, invalid) => `Unanswered ${unanswered}, invalid ${invalid}`,
      incomplete: ' → the results are partial.',
      complete: ' → everything is answered.',
      notYet: ' → not ready to be returned.',
      ready: ' → ready to be returned.',
    },
    link: (title) => `→ ${title}`,
    stepsTitle: 'How to use it',
    steps: {
      criteria: 'Read what each score from 0 to 5 means on the sheet "Criteria".',
      scope:
        'Decide what your organisation covers. Choose "Out of scope" on the sheet "Scope" for what it does not (select this line to go there).',
      noScope: (itemNoun) =>
        `Decide what your organisation covers. Every ${itemNoun} is in scope; to leave some out, add the sheet "Scope" under "Settings" of the add-in.`,
      allAsked: (itemNoun) =>
        `Every ${itemNoun} is asked for. Where a ${itemNoun} is none of your department's business, leave its row in place and ask whoever sent you this workbook.`,
      asked: (functions) => `This workbook asks for: ${functions}.`,
      info: 'Fill in "Details" and the two patterns on this sheet.',
      rate: 'On the sheet "Checklist", enter 0-5 for insource and outsource in each row. Where you use both, fill in both; the higher one counts.',
      states:
        'Nothing decided and nothing done, or you cannot tell: 1. Considered and decided against: 0. Not answered yet: leave it blank.',
      results: (byFunction, byRole) =>
        `See strengths and weaknesses on the sheet "${byFunction}", and what to improve on the way to your target pattern on "${byRole}".`,
      giveBackToSender:
        'When the top of this sheet says unanswered 0 and invalid 0, save the file and send it back to whoever sent it to you.',
      giveBack:
        'When the top of this sheet says unanswered 0 and invalid 0, save the file and send it to the address there.',
    },
    step: (number, step) => `${number}. ${step}`,
    infoTitle: 'Details',
    organisation: 'Organisation',
    department: 'Department',
    respondent: 'Respondent',
    position: 'Position',
    date: 'Date of assessment',
    datePrompt: 'For example 2026-04-01',
    dateFormat: 'yyyy-mm-dd',
    patternTitle: 'Sourcing pattern of your security organisation',
    current: 'Current pattern',
    target: 'Target pattern (long term)',
    tableTitle: 'Who does it: pattern by quadrant',
    tableLead:
      'For each quadrant: do it yourselves (in) or have it done (out). Change the table on the left to fit how your organisation thinks. The picture on the right puts what the chosen patterns ask for beside what was entered.',
    tableMarked:
      'A framed cell holds neither "in" nor "out". In that quadrant the pattern asks for nothing, and nothing of it is in the improvement lists.',
    pattern: 'Pattern',
    quadrant: (id) => `Quadrant ${id}`,
    picture: {
      information: { inside: 'Information: inside', outside: 'Information: outside' },
      skill: { low: 'Special skill: low', high: 'Special skill: high' },
      quadrant: (id, name) => `${id}: ${name}`,
      current: (side) => `now: ${side}`,
      target: (side) => `target: ${side}`,
      earlier: (side) => `target: ${side}`,
      unset: 'not set',
      actual: (inside, outside) => `entered: in ${inside}, out ${outside}`,
    },
    progressTitle: 'Progress',
    progress: {
      done: 'Answered',
      total: 'Total',
      rate: 'Progress',
      overall: 'Overall',
      counts: 'Items',
      scored: 'Scored',
      notDone: 'Decided against',
      unanswered: 'Unanswered',
      invalid: 'Invalid value',
    },
    listError: { title: 'Not in the list', message: 'Please choose an entry from the list.' },
    about: 'About this workbook',
    model: 'Model',
    layout: 'Layout version',
    language: 'Language',
    basis: 'Based on',
    catalogue: 'catalogue',
    asked: () => 'Asked for',
    aboutText:
      'An unofficial tool built on the ideas of the maturity self-check sheet (ISOMM) published by ISOG-J. The sheet "Criteria" says where each rule comes from.',
  },

  checklist,

  criteria: criteria,
  carry,

  results: {
    dateFormat: 'd mmm yyyy',
    date: (date) => `Assessed ${date}`,
    byLine: {
      self: 'Self-assessment',
      respondent: (name) => ` by ${name}`,
      position: (position) => ` (${position})`,
      model: (model) => `, ${model}`,
    },
    empty: (sheet) => `Nothing is answered yet. Enter 0-5 on the sheet "${sheet}" to see results.`,
    partial: (count) => `Not complete: ${count} unanswered, so these are interim results.`,
    complete: (count) => `Complete: all ${count} in scope are answered.`,
  },

  summary,

  byFunction: {
    title: (functionNoun) => `Maturity by ${functionNoun}`,
    lead: (pattern, noun) =>
      `Current pattern: ${pattern}. Maturity by ${noun}: the two highest are strengths, the two lowest weaknesses.`,
    leadUnset: (sheet, noun) =>
      `No current pattern is set (choose it on "${sheet}"). Maturity by ${noun}: the two highest are strengths, the two lowest weaknesses.`,
    strip: (itemNoun, count) =>
      `Level of each ${itemNoun} (${count === 1 ? 'one cell each' : `a cell for ${String(count)}`})`,
    stripNote:
      'In the cells: figure and shade are the level, – decided against, empty unanswered, × out of scope.',
    stripNoteOwn:
      'In the cells: figure and shade are the level, – decided against, empty unanswered, × not counted.',
    identity: (organisation, department) => [organisation, department].filter(Boolean).join(', '),
    identitySeparator: ', ',
    chartAlt: 'Chart of maturity from 0 to 5. The table beside it holds the same figures.',
    planned: 'Plan',
    withStarts: ' (with new starts)',
    noPlan: 'No plan',
    last: 'Last round',
    noLast: 'No last round',
    series: 'Now',
    columns: {
      maturity: 'Maturity',
      gap: 'To\nplan',
      noPlan: 'No\nplan',
      minimum: 'Lowest',
      scored: 'Scored',
      notDone: 'Decided\nagainst',
      unanswered: 'Open',
      id: 'ID',
      rank: 'Rank',
      chart: 'Chart value',
    },
    overall: 'Overall',
    excluded: (count) => `${count} out of scope, not counted.`,
    excludedOwn: (count) => `${count} not counted (own or out of scope).`,
    overallNote:
      'A mean hides weak spots: read it together with the lowest level and the counts. The overall mean is a figure of this tool.',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    even,
    levelWith: (id, others) => ` (${others} more level with ${id})`,
    empty: 'Shown once at least two have a score.',
    alone: (noun) => `Not shown: there is only one ${noun}.`,
  },

  byRole: {
    title: (itemNoun) => `Maturity by ${itemNoun}`,
    lead: (pattern, order) =>
      `Target pattern: ${pattern}. Each list shows three, ${order}; the column "Improve" below marks all of them.`,
    leadUnset: (sheet) =>
      `No target pattern is set (choose it on "${sheet}"), so there is nothing to compare with and the lists stay empty.`,
    noTarget: 'Not shown: no target pattern is set.',
    nothingScored: 'Not shown: nothing is scored yet.',
    columns: { state: 'Delivered by', list: 'Improve' },
    combined: (side) => `${side} +`,
    last: (signs) => `line: last round   ${signs}`,
    planned: (signs) => `pale: planned level   ${signs}`,
    signs: '+ done both ways (the higher level is shown)   ↑ strengthen   → consider changing sides',
    lists: {
      strengthenInsource: {
        title: (noun) => `Insourced ${plural(noun)} to strengthen`,
        subtitle: 'raise your own capability here',
        mark: '↑ in',
      },
      strengthenOutsource: {
        title: (noun) => `Outsourced ${plural(noun)} to strengthen`,
        subtitle: 'make the outsourced service more effective',
        mark: '↑ out',
      },
      switchToInsource: {
        title: (noun) => `Consider insourcing these ${plural(noun)}`,
        subtitle: 'your response would be stronger',
        mark: '→ in',
      },
      switchToOutsource: {
        title: (noun) => `Consider outsourcing these ${plural(noun)}`,
        subtitle: 'easier to strengthen with specialists',
        mark: '→ out',
      },
    },
    listTitle: (title, subtitle) => `${title} (${subtitle})`,
    orders: { level: 'lowest level first', recommendation: 'by recommendation' },
    listCount: (count) => `, ${count} in all`,
    listLevel: (level) => `level ${level}`,
    calc: {
      no: 'No.',
      shown: 'Shown',
      excluded: 'Left out',
      id: 'ID',
      function: 'Function',
      position: 'Position',
      state: 'State',
      level: 'Level',
      side: 'Side',
      quadrant: 'Quadrant no.',
      required: 'Required',
      list: 'List',
      invalid: 'Invalid',
      kind: 'Kind',
    },
  },

  scope,

  importRecord,
  plan,
  rounds,
  progress,
  portfolio,
  outsourcing,
  ownItems,
  sharing,
  survey,
  first,
  evidence,
  charter,
  phases,
  handOuts,

  itemList,

  calculation,
};
