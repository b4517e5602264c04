import type { Words } from '../words';

export const first: Words['sheets']['first'] = {
  title: 'FIRST',
  heading: "X.1060 levels under FIRST's headings",
  lead: (version) =>
    `Look up your organisation's maturity by the numbers and names of FIRST's CSIRT Services Framework ${version}. This is not an assessment by FIRST. The level is the highest among the corresponding services; where they differ, the lowest and the highest are given in brackets. Every function has a corresponding service: an empty level means unanswered, decided against or out of scope.`,
  oneWay: 'Pairs in one table only (7)',
  include: 'Include',
  leaveOut: 'Leave out',
  counts: (union, both) =>
    `ISOG-J's mapping has two directions: ${union} pairs in all, ${both} of them in both.`,
  columns: {
    number: 'No.',
    name: 'Name',
    services: 'X.1060\nservices',
    direction: 'Direction',
    level: 'Level',
    highest: 'Highest',
    lowest: 'Lowest',
    scored: 'Scored',
    state: 'State',
  },
  range: (highest, lowest) => `${highest} (${lowest} to ${highest})`,
  scored: (scored, all) => `${scored} / ${all}`,
  without: (count) => `No level: ${count}`,
  direction: { both: 'Both', forward: 'X.1060→FIRST', back: 'FIRST→X.1060', mixed: 'Partly', none: 'None' },
  state: { scored: 'scored', absent: 'not asked' },
  missing: {
    title: 'Services without a counterpart in FIRST',
    lead: (count) =>
      `These ${count} services have no FIRST function in either direction of the mapping. Seen through a CSIRT framework alone, they are missed.`,
  },
  pairs: {
    title: 'Where the two tables differ',
    lead: (count) =>
      `These ${count} pairs are in only one of the tables. Which is right is not decided here: both readings are shown. "Level" counts the pair; what stands beside it does not.`,
    with: 'Included',
    without: 'Left out',
    otherwise: (level) => `${level} when left out`,
    nothing: 'No level when left out',
  },
  cli: {
    help: (languages) => [
      `Usage: isomm coverage [--both-only] [--csv <output.csv>] [--meta] [--json] [--lang ${languages}] <file.xlsx or answers.json>`,
      '',
      "Puts the levels of X.1060 (v3.2.1) under the headings of FIRST's CSIRT Services Framework 2.1.",
      'Works on workbooks without the sheet "FIRST", too.',
      '',
      '  --both-only  only pairs that both directions of the mapping have (otherwise one is enough)',
      '  --csv FILE   also write the functions as CSV',
      '  --bom        begin the CSV with a byte order mark (to open it in Excel)',
      '  --meta       also count what the mapping holds',
      '  --force      replace a file that is there',
    ],
    otherModel: (file, model, follows) =>
      `${file} is a workbook of ${model} and cannot be seen under FIRST's headings: the mapping is about the services of X.1060 (x1060-3.2.1).${follows ? ' Carry it over with isomm migrate --to x1060-3.2.1, then it can.' : ''}`,
    otherPart: (option, key, model, fitting, way) =>
      `${option}: "${key}" cannot be added to a workbook of ${model}. It is for workbooks of ${fitting}${way === null ? '' : ` (isomm migrate --to ${way} carries answers over)`}.`,
    meta: (counts) =>
      `Mapping: X.1060 to FIRST ${String(counts.forward)} pairs, FIRST to X.1060 ${String(counts.back)}, both ${String(counts.both)}, either ${String(counts.union)}, one way ${String(counts.oneWay)}; services without a counterpart ${String(counts.withoutCounterpart)}`,
  },
};
