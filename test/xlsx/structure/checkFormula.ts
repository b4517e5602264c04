/** Functions that came with Excel 2010 or later; the file format writes them with a prefix, else they are #NAME?. */
const NEWER = new Set(
  `AGGREGATE ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHISQ.DIST CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM COVARIANCE.S
  DAYS DROP EXPAND FILTER FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA
  LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NORM.DIST NUMBERVALUE PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN
  SEQUENCE SHEET SHEETS SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  ENCODEURL`.split(/\s+/),
);

/** Text constants, levels of brackets and arguments of one function: what Excel says of its own limits. */
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;

/** Arguments of the function that has most of them, texts left out. */
function mostArguments(bare: string): number {
  const counts: number[] = [0];
  let most = 0;
  for (const letter of bare) {
    if (letter === '(') counts.push(1);
    else if (letter === ')') most = Math.max(most, counts.pop() ?? 0);
    else if (letter === ',') counts.push((counts.pop() ?? 0) + 1);
  }
  return most;
}

/** What Excel would not take about the text of a formula. */
export function checkFormula(formula: string, where: string): string[] {
  const problems: string[] = [];
  if (formula.trim() === '') problems.push(`${where}: empty formula`);
  if (formula.startsWith('=')) problems.push(`${where}: formula with "="`);
  if (formula.length > 8192) problems.push(`${where}: formula of ${formula.length} characters`);
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  if (/["']/.test(bare.replaceAll('""', '').replaceAll("''", ''))) problems.push(`${where}: open quotes`);
  for (const [, constant = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    const { length } = constant.replaceAll('""', '"');
    if (length > LONGEST_TEXT) problems.push(`${where}: text constant of ${length} characters`);
  }
  let depth = 0;
  let deepest = 0;
  for (const letter of bare) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) break;
    deepest = Math.max(deepest, depth);
  }
  if (deepest > DEEPEST) problems.push(`${where}: ${deepest} levels`);
  const most = mostArguments(bare);
  if (most > MOST_ARGUMENTS) problems.push(`${where}: ${most} arguments`);
  if (depth !== 0) problems.push(`${where}: brackets do not match`);
  if (bare.includes(';')) problems.push(`${where}: arguments are separated by ","`);
  if (bare.includes('#REF!')) problems.push(`${where}: refers to nothing`);
  for (const [, name = ''] of bare.matchAll(/([A-Za-z_][\w.]*)\(/g)) {
    if (NEWER.has(name.toUpperCase())) problems.push(`${where}: ${name} needs the prefix _xlfn.`);
    if (name !== name.toUpperCase() && !name.startsWith('_xl'))
      problems.push(`${where}: ${name} in lower case`);
  }
  return problems;
}
