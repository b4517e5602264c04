import type { Answer, Answers, Problem, ProblemKind, Score } from '../../model/answers';
import {
  PATTERN_IDS,
  QUADRANTS,
  type Catalogue,
  type Item,
  type Language,
  type Model,
  type PatternId,
  type PatternTable,
  type Quadrant,
  type Side,
} from '../../model/catalogue';
import { askedPart } from '../../model/askedPart';
import { cleanPattern } from '../../model/cleanPattern';
import { cleanPosition } from '../../model/cleanPosition';
import { cleanQuadrant } from '../../model/cleanQuadrant';
import { cleanScore } from '../../model/cleanScore';
import { cleanDate } from '../../model/dates';
import { patternTable } from '../../model/patternTable';
import { foundText } from '../../model/raw';
import { sameText } from '../../model/sameText';
import { choicesIn, choicesInAll } from '../../text/choicesIn';
import { languageOfWorkbook } from '../../text/languages';
import { cellAt } from '../../workbook/a1';
import { INPUT_NAMES, LAYOUT } from './names';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';
import type { Leftovers } from './scene';
import type { ShownValue } from '../../workbook/description';

/** A workbook's answers, what stands in its cells beside them, and every slip found on the way. */
export interface Reading {
  /** `null` when this is no workbook of ours, or one we must not interpret; `problems` says why. */
  readonly answers: Answers | null;
  readonly model: Model | null;
  readonly leftovers: Leftovers;
  readonly problems: readonly Problem[];
}

/** One row of the checklist, joined by sheet row and not by position in a range. */
interface ChecklistRow {
  readonly row: number;
  readonly value: (name: ColumnName) => ShownValue;
}

const COLUMN_NAMES = [
  'ISOMM_Quadrant',
  'ISOMM_Insource',
  'ISOMM_Outsource',
  'ISOMM_Note',
  'ISOMM_Supplement',
] as const;
type ColumnName = (typeof COLUMN_NAMES)[number];

const textOf = (value: ShownValue): string => foundText(value) ?? '';

/** The answers of a workbook that was read by names, whatever became of its sheets in between. */
export function readAnswers(catalogue: Catalogue, read: ReadWorkbook): Reading {
  const problems: Problem[] = [];
  const nothing = (kind: ProblemKind, found: string | null): Reading => ({
    answers: null,
    model: null,
    leftovers: {},
    problems: [...problems, { kind, sheet: null, cell: null, id: null, found }],
  });
  const cells = (name: string): NamedCells | null => {
    const found = read.names.get(name);
    return found === undefined || found === 'broken' ? null : found;
  };
  const single = (name: string): ShownValue => cells(name)?.values[0]?.[0] ?? null;

  if (!INPUT_NAMES.some((name) => read.names.has(name))) return nothing('not-isomm', null);
  if (!cells('ISOMM_Model')) return nothing('missing-name', 'ISOMM_Model');
  const modelId = textOf(single('ISOMM_Model')).trim();
  const whole = catalogue.models.find(({ id }) => id === modelId) ?? null;
  if (!whole) return nothing('unknown-model', modelId);
  const layoutCell = single('ISOMM_Layout');
  const layout = typeof layoutCell === 'number' ? layoutCell : LAYOUT;
  if (layout > LAYOUT) return nothing('newer-layout', String(layout));

  for (const name of INPUT_NAMES) {
    if (!cells(name)) {
      problems.push({ kind: 'missing-name', sheet: null, cell: null, id: null, found: name });
    }
  }

  const asked = readAsked(whole, textOf(single('ISOMM_Asked')), cells('ISOMM_Id'));
  const model = askedPart(whole, asked);
  const deadline = cleanDate(single('ISOMM_Deadline'), read.date1904);
  const language = languageOfWorkbook(textOf(single('ISOMM_Language')));
  const flag = (kind: ProblemKind, name: string, row: number, column: number, value: ShownValue) => {
    const at = cells(name);
    problems.push({
      kind,
      sheet: at?.sheet ?? null,
      cell: at && cellAt(at.row + row, at.column + column),
      id: null,
      found: foundText(value),
    });
  };

  const table = readTable(catalogue, language, cells('ISOMM_PatternTable'), (row, column, value) => {
    flag('bad-pattern', 'ISOMM_PatternTable', row, column, value);
  });
  const patternOf = (name: string): PatternId | null => {
    const value = single(name);
    const named = cells('ISOMM_PatternNames');
    const index =
      typeof value === 'string' && value !== ''
        ? (named?.values.findIndex(([word]) => typeof word === 'string' && sameText(word, value)) ?? -1)
        : -1;
    const pattern = named ? (PATTERN_IDS[index] ?? null) : cleanPattern(value, catalogue.patterns);
    if (pattern === null && value !== null && value !== '') flag('bad-pattern', name, 0, 0, value);
    return pattern;
  };

  const rows = readRows(model, cells, problems);
  return {
    model,
    leftovers: rows.leftovers,
    problems,
    answers: {
      model: model.id,
      layout,
      language,
      organisation: textOf(single('ISOMM_Organisation')),
      department: textOf(single('ISOMM_Department')),
      respondent: textOf(single('ISOMM_Respondent')),
      position: cleanPosition(single('ISOMM_Position'), positionWords()),
      date: cleanDate(single('ISOMM_Date'), read.date1904),
      currentPattern: patternOf('ISOMM_CurrentPattern'),
      targetPattern: patternOf('ISOMM_TargetPattern'),
      patterns: table,
      answers: rows.answers,
      ...(asked === undefined ? {} : { asked }),
      ...(deadline === '' ? {} : { deadline }),
    },
  };
}

/** The functions a handed-out workbook asks for, and those whose rows it has anyway; `undefined` when it asks for all. */
function readAsked(model: Model, text: string, ids: NamedCells | null): string[] | undefined {
  if (text.trim() === '') return undefined;
  const named = text.split(/[\s,、，;]+/u).map((word) => word.toUpperCase());
  const present = new Set(ids?.values.map(([id = null]) => textOf(id).toLowerCase()));
  const asked = model.functions
    .map(({ id }) => id)
    .filter(
      (id) =>
        named.includes(id.toUpperCase()) ||
        model.items.some((item) => item.function === id && present.has(item.id.toLowerCase())),
    );
  return asked.length === 0 || asked.length === model.functions.length ? undefined : asked;
}

const positionWords = () => choicesInAll().map(({ position }) => position);

/** The pattern table as the workbook has it; what is neither of the two words asks for nothing. */
function readTable(
  catalogue: Catalogue,
  language: Language,
  cells: NamedCells | null,
  flag: (row: number, column: number, value: ShownValue) => void,
): PatternTable {
  if (!cells) return patternTable(catalogue.patterns);
  const words = choicesIn(language).side;
  const side = (row: number, column: number): Side | null => {
    const value = cells.values[row]?.[column] ?? null;
    if (typeof value === 'string' && sameText(value, words.in)) return 'in';
    if (typeof value === 'string' && sameText(value, words.out)) return 'out';
    flag(row, column, value);
    return null;
  };
  return Object.fromEntries(
    PATTERN_IDS.map((id, row) => [
      id,
      Object.fromEntries(QUADRANTS.map((quadrant, column) => [quadrant, side(row, column)])),
    ]),
  ) as unknown as PatternTable;
}

function readRows(
  model: Model,
  cells: (name: string) => NamedCells | null,
  problems: Problem[],
): { answers: Record<string, Answer>; leftovers: Leftovers } {
  const answers: Record<string, Answer> = {};
  const leftovers: Record<string, Leftovers[string]> = {};
  const idCells = cells('ISOMM_Id');
  if (!idCells) return { answers, leftovers };

  const columns = new Map(COLUMN_NAMES.map((name) => [name, cells(name)]));
  const items = new Map(model.items.map((item) => [item.id.toLowerCase(), item]));
  const rowsById = new Map<string, ChecklistRow>();

  idCells.values.forEach(([value = null], index) => {
    const row = idCells.row + index;
    const text = textOf(value);
    if (text.trim() === '') return;
    const item = typeof value === 'string' ? items.get(value.toLowerCase()) : undefined;
    const flag = (kind: ProblemKind) =>
      problems.push({ kind, sheet: idCells.sheet, cell: cellAt(row, idCells.column), id: text, found: text });
    if (!item) return flag('unknown-id');
    if (rowsById.has(item.id)) return flag('duplicate-id');
    rowsById.set(item.id, {
      row,
      value: (name) => {
        const column = columns.get(name);
        return (column && column.values[row - column.row]?.[0]) ?? null;
      },
    });
    return undefined;
  });

  for (const item of model.items) {
    const found = rowsById.get(item.id);
    if (!found) {
      problems.push({ kind: 'missing-id', sheet: idCells.sheet, cell: null, id: item.id, found: null });
      continue;
    }
    const left: { -readonly [Key in keyof Leftovers[string]]: Leftovers[string][Key] } = {};
    const flag = (kind: ProblemKind, name: ColumnName, value: ShownValue) => {
      const column = columns.get(name);
      problems.push({
        kind,
        sheet: column?.sheet ?? null,
        cell: column ? cellAt(found.row, column.column) : null,
        id: item.id,
        found: foundText(value),
      });
    };
    const score = (
      name: 'ISOMM_Insource' | 'ISOMM_Outsource',
      key: 'insource' | 'outsource',
    ): Score | null => {
      const value = found.value(name);
      const { score: clean, kind } = cleanScore(value);
      if (kind) {
        flag(kind, name, value);
        left[key] = value;
      }
      return clean;
    };
    const quadrant = quadrantOf(item, columns.get('ISOMM_Quadrant') ?? null, found, (value) => {
      flag('bad-quadrant', 'ISOMM_Quadrant', value);
      left.quadrant = value;
    });
    answers[item.id] = {
      insource: score('ISOMM_Insource', 'insource'),
      outsource: score('ISOMM_Outsource', 'outsource'),
      quadrant,
      note: textOf(found.value('ISOMM_Note')),
      supplement: textOf(found.value('ISOMM_Supplement')),
    };
    if (Object.keys(left).length > 0) leftovers[item.id] = left;
  }
  return { answers, leftovers };
}

/** Where the whole column is gone the catalogue's default stands in; where the cell is wrong, nothing does. */
function quadrantOf(
  item: Item,
  column: NamedCells | null,
  row: ChecklistRow,
  flag: (value: ShownValue) => void,
): Quadrant | null {
  if (!column) return item.quadrant;
  const value = row.value('ISOMM_Quadrant');
  const quadrant = cleanQuadrant(value);
  if (quadrant === null) flag(value);
  return quadrant;
}
