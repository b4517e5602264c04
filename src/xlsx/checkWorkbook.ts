import type { Workbook } from '../workbook/description';
import { parseArea } from './address';
import { within } from './within';

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;
const FORBIDDEN_IN_TITLE = /[\\/?*[\]:\u0000-\u001F\uFFFE\uFFFF\uD800-\uDFFF]|^'|'$/u;

function unique(values: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const value of values) {
    const folded = value.toLowerCase();
    if (seen.has(folded)) throw new Error(`Two ${what}s are called ${JSON.stringify(value)}`);
    seen.add(folded);
  }
}

function checkTitle(title: string): void {
  within('sheetTitle', title, 'Sheet');
  // Excel keeps "History" for itself.
  if (title.trim() === '' || FORBIDDEN_IN_TITLE.test(title) || title.toLowerCase() === 'history') {
    throw new Error(`Not a sheet title: ${JSON.stringify(title)}`);
  }
}

function checkName(name: string): void {
  within('name', name, 'Name');
  if (!NAME.test(name) || LIKE_A_CELL.test(name)) throw new Error(`Not a name: ${JSON.stringify(name)}`);
}

function checkMerges(merges: readonly string[], title: string): void {
  const areas = merges.map(parseArea);
  areas.forEach((area, index) => {
    const clash = areas.findIndex(
      (other, at) =>
        at > index &&
        area.top <= other.bottom &&
        other.top <= area.bottom &&
        area.left <= other.right &&
        other.left <= area.right,
    );
    if (clash >= 0) throw new Error(`${title}: merged ${merges[index]} and ${merges[clash]} overlap`);
  });
}

/** Refuses, with the value, what no Excel would open: these are mistakes of the program, not of a user. */
export function checkWorkbook(workbook: Workbook): void {
  const { sheets, names, active } = workbook;
  sheets.forEach((sheet) => checkTitle(sheet.title));
  unique(
    sheets.map((sheet) => sheet.title),
    'sheet',
  );
  unique(
    sheets.map((sheet) => sheet.key),
    'key',
  );
  names.forEach(({ name }) => checkName(name));
  unique(
    names.map(({ name }) => name),
    'name',
  );
  sheets.forEach((sheet) => checkMerges(sheet.merges, sheet.title));
  const first = sheets.find((sheet) => sheet.key === active.sheet);
  if (!first || first.hidden) throw new Error(`Not a sheet that can be shown first: ${active.sheet}`);
  parseArea(active.cell);
}
