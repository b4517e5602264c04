import { namedCells, worksIn } from '../../../workbook/namedCells';
import { askedPart } from '../../../model/askedPart';
import type { Answer, Answers, Problem, ProblemKind } from '../../../model/answers';
import type { Catalogue, Model } from '../../../model/catalogue';
import type { CatalogueState } from '../../../model/catalogueChanges';
import { cleanDate } from '../../../model/cells/dates';
import { Decider } from '../../../model/decisions';
import { carriedModel } from '../../../model/own/withOwnModel';
import { foundText, type Raw } from '../../../model/cells/raw';
import { quotable, TEXT_LIMITS, type TextLimits } from '../../../model/cells/textLimits';
import { languageOfWorkbook } from '../../../text/languages';
import { cellAt } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells, ReadWorkbook } from '../../../workbook/rows';
import { namedParts, namesOf, optionalThere, partsWith, requiredNames } from '../../family';
import { boundTexts, type Cut } from './boundTexts';
import { holdsComparison } from '../comparison';
import { ASSESSMENT } from '../family';
import type { AssessmentPart } from '../assessmentPart';
import { functionsThere } from './functionsThere';
import { LAYOUT } from '../layout';
import { layoutIn } from './layoutIn';
import type { Leftovers } from './leftovers';
import { modelOf } from './modelOf';
import { readCatalogue } from './readCatalogue';
import { textOf, type At, type GridMarks, type MergedScores, type Source } from './source';
import { flagUncalculated } from './uncalculated';
import { unknownNames } from './unknownNames';

/** A workbook's answers, what stands in its cells beside them, and every slip found on the way. */
export interface Reading {
  /** `null` when this is no workbook of ours, or one we must not interpret; `problems` says why. */
  readonly answers: Answers | null;
  readonly model: Model | null;
  readonly leftovers: Leftovers;
  readonly problems: readonly Problem[];
  /** How the catalogue it was made from stands to ours; absent where nothing was read. */
  readonly catalogue?: CatalogueState;
}

/** A slip that was taken for what it means, and what it becomes. */
export interface Mended extends Problem {
  readonly becomes: Raw;
}

export interface ReadingOptions {
  readonly limits?: TextLimits;
  /** Answers what has several readings; absent: nobody has decided anything. */
  readonly decider?: Decider;
  /** Takes slips with one safe reading for what they mean, and lists them there; absent: they are named as problems. */
  readonly mended?: Mended[];
  /** Takes a row of the checklist that stands outside of it, or lost its id, for its item's; else it is named alone. */
  readonly rowsBack?: boolean;
  /** A new workbook is made of what is read; whoever takes slips for what they mean does that anyway. */
  readonly anew?: boolean;
  /** Looks at everything, whatever it costs. */
  readonly closely?: boolean;
  /** Reads what was typed into the grid; absent: only scores in their own cells count. */
  readonly gridMarks?: GridMarks;
  /** Names score cells that were merged with others. */
  readonly mergedScores?: MergedScores;
}

const INPUTS = namesOf(ASSESSMENT, 'input');
/** What stands there is named with its item. */
const NAMED_BY_ITEM = ['ISOMM_Insource', 'ISOMM_Outsource', 'ISOMM_Quadrant'];

/** What is looked for where these optional parts are there. */
function looked(layout: number, optional: readonly string[]) {
  return {
    required: requiredNames(ASSESSMENT, layout, optional, 'input'),
    recorded: requiredNames(ASSESSMENT, layout, optional, 'record'),
    named: namedParts(ASSESSMENT, optional),
    parts: partsWith(ASSESSMENT, optional),
  };
}

/** Of a layout with the parts people choose it is the same in file after file. */
const known = new Map<string, ReturnType<typeof looked>>();
const MOST_KNOWN = 64;

function expected(layout: number, optional: readonly string[]): ReturnType<typeof looked> {
  const key = `${layout}:${optional.join()}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = looked(layout, optional);
  known.set(key, found);
  return found;
}

/** The answers of a workbook that was read by names, whatever became of its sheets in between. */
export function readAnswers(
  catalogue: Catalogue,
  whole: ReadWorkbook,
  { limits = TEXT_LIMITS, ...options }: ReadingOptions = {},
): Reading {
  const [read, cuts] = boundTexts(whole, limits);
  const problems: Problem[] = [];
  const cells = (name: string) => namedCells(read, name);
  const single = (name: string) => singleCell(read, name);
  const note: Note = (kind, found, name = '') => {
    const at = cells(name);
    const cell = at && cellAt(at.row, at.column);
    problems.push({ kind, sheet: at?.sheet ?? null, cell, id: null, found: quotable(found) });
  };
  const nothing = (...about: Parameters<Note>): Reading => {
    note(...about);
    return { answers: null, model: null, leftovers: {}, problems };
  };

  if (!INPUTS.some((name) => read.names.has(name))) {
    return nothing('not-isomm', holdsComparison(read) ? 'comparison' : null);
  }
  if (!cells('ISOMM_Model')) return nothing('missing-name', 'ISOMM_Model');
  const carried = modelOf(catalogue, whole);
  if (!carried.model) return nothing(carried.kind, carried.found, 'ISOMM_Model');
  const entire = carried.model;
  const { layout, sound } = layoutIn(single('ISOMM_Layout'));
  if (layout > LAYOUT) return nothing('newer-layout', String(layout), 'ISOMM_Layout');

  const optional = optionalThere(ASSESSMENT, (name) => read.names.has(name));
  const expects = expected(layout, optional);
  noteNames(read, expects, note);

  const asked = readAsked(entire, textOf(single('ISOMM_Asked')), cells('ISOMM_Id'));
  const deadline = cleanDate(single('ISOMM_Deadline'), read.date1904);
  const returnTo = textOf(single('ISOMM_ReturnTo'));
  const spoken = single('ISOMM_Language');
  const language = languageOfWorkbook(textOf(spoken));
  const model = askedPart(entire, asked);
  const source = sourceOf(read, { catalogue, model, language, layout }, options, problems);

  if (!sound && cells('ISOMM_Layout')) {
    const said = single('ISOMM_Layout');
    if (!source.mend('bad-setup', 'ISOMM_Layout', {}, said, LAYOUT))
      source.flag('bad-setup', 'ISOMM_Layout', {}, said);
  }
  if (language !== spoken && cells('ISOMM_Language')) source.flag('bad-setup', 'ISOMM_Language', {}, spoken);
  flagUncalculated(
    source,
    INPUTS.filter((name) => !NAMED_BY_ITEM.includes(name)),
  );
  const { about, items, several, leftovers } = together(expects.parts, source);
  problems.push(...cuts.map((cut) => longText(cut, cells('ISOMM_Id'))));
  const all = filled(entire, items, several);
  const { named } = expects;
  return {
    model,
    leftovers,
    problems,
    catalogue: readCatalogue(cells, model, language, all),
    answers: {
      ...(about as Omit<Answers, 'model' | 'ownModel' | 'ownItems' | 'layout' | 'language' | 'answers'>),
      model: model.id,
      ...carriedModel(entire),
      ...(about.ownItems && { ownItems: about.ownItems }),
      layout,
      language,
      answers: all,
      ...(asked === undefined ? {} : { asked }),
      ...(deadline === '' ? {} : { deadline }),
      ...(returnTo === '' ? {} : { returnTo }),
      ...(named.length === 0 ? {} : { parts: named }),
    },
  };
}

/** Takes down what concerns no item; `name`: of the cell that says it, where one does. */
type Note = (kind: ProblemKind, found: string | null, name?: string) => void;

const singleCell = (read: ReadWorkbook, name: string): ShownValue =>
  namedCells(read, name)?.values[0]?.[0] ?? null;

/** Names of this layout that are not there or lead nowhere, and names and parts that a newer one has. */
function noteNames(
  read: ReadWorkbook,
  { required, recorded, parts }: ReturnType<typeof looked>,
  note: Note,
): void {
  const works = worksIn(read);
  for (const name of required) if (!works(name)) note('missing-name', name);
  // What was kept is not looked at after each edit.
  if (recorded.some((name) => read.names.has(name)))
    for (const name of recorded) if (!works(name)) note('missing-name', name);
  const unknown = unknownNames(read.listed);
  if (unknown.length > 0) note('newer-part', unknown.join(', '));
  for (const { optional } of parts) {
    const version = optional && singleCell(read, optional.versionName);
    if (optional && typeof version === 'number' && version > optional.version)
      note('newer-part', optional.versionName, optional.versionName);
  }
}

/** What the parts read from; a slip that they name goes to `problems`, with its sheet and cell. */
function sourceOf(
  read: ReadWorkbook,
  about: Pick<Source, 'catalogue' | 'model' | 'language' | 'layout'>,
  options: Omit<ReadingOptions, 'limits'>,
  problems: Problem[],
): Source {
  const { decider = new Decider(), mended, anew = mended !== undefined, closely = false } = options;
  const cells = (name: string) => namedCells(read, name);
  const place = (kind: ProblemKind, name: string, { row, column = 0, id }: At) => {
    const at = cells(name);
    const gone = kind === 'missing-id' && row === undefined;
    const cell = at && !gone ? cellAt(row ?? at.row, at.column + column) : null;
    return { sheet: at?.sheet ?? null, cell, id: quotable(id ?? null) };
  };
  const slip = (kind: ProblemKind, name: string, at: At, found: ShownValue): Problem => ({
    kind,
    ...place(kind, name, at),
    // A number stored as text is mended from what was found.
    found: kind === 'text-number' ? foundText(found) : quotable(foundText(found)),
  });
  return {
    ...about,
    date1904: read.date1904,
    anew,
    closely: closely || mended !== undefined,
    gridMarks: options.gridMarks ?? null,
    mergedScores: options.mergedScores ?? null,
    comments: (title) => read.comments?.(title) ?? [],
    merged: (title) => read.merged?.(title) ?? [],
    typed: (title, box, calculated) => read.typed?.(title, box, calculated) ?? null,
    cells,
    single: (name) => singleCell(read, name),
    flag: (kind, name, at, found) => problems.push(slip(kind, name, at, found)),
    mend: (kind, name, at, found, becomes) => {
      mended?.push({ ...slip(kind, name, at, found), becomes });
      return mended !== undefined || (options.rowsBack === true && kind === 'missing-id');
    },
    ask: (kind, name, at, found, choices) =>
      decider.ask({
        ...{ kind, ...place(kind, name, at), found: quotedRaw(found) },
        choices: choices.map(({ choice, gives }) => ({ choice, gives: quotedRaw(gives) })),
      }),
  };
}

/** What all parts read, put together; `several`: the items of which more than one of them says something. */
function together(parts: readonly AssessmentPart[], source: Source) {
  let about: Partial<Answers> = {};
  const items = new Map<string, Partial<Answer>>();
  const several = new Set<string>();
  const leftovers: Record<string, Leftovers[string]> = {};
  for (const part of parts) {
    const slice = part.read?.(source) ?? {};
    about = { ...about, ...slice.answers };
    const found = slice.items ?? {};
    for (const id of Object.keys(found)) {
      const before = items.get(id);
      if (before) several.add(id);
      items.set(id, before ? { ...before, ...found[id] } : (found[id] ?? {}));
    }
    for (const [id, left] of Object.entries(slice.leftovers ?? {}))
      leftovers[id] = { ...leftovers[id], ...left };
  }
  return { about, items, several, leftovers };
}

const quotedRaw = (value: Raw): Raw => (typeof value === 'string' ? quotable(value) : value);

/** A cut text with its place, and its item where the cell stands in a row of the checklist. */
function longText({ cells, row, column, found }: Cut, ids: NamedCells | null): Problem {
  const id = ids && ids.sheet === cells.sheet ? textOf(ids.values[row - ids.row]?.[0] ?? null).trim() : '';
  return {
    kind: 'long-text',
    sheet: cells.sheet,
    cell: cellAt(row, column),
    id: id === '' ? null : quotable(id),
    found: quotable(found),
  };
}

const UNFILLED = { insource: null, outsource: null, note: '', supplement: '' } as const;
const isWhole = (answer: Partial<Answer>): answer is Answer => 'insource' in answer;

/**
 * An item that some part knows and whose row in the checklist is gone counts as unanswered, and keeps what that part says.
 * Nearly all are as the checklist has them, and taken as they are; those of `several` parts are put together.
 */
function filled(
  model: Model,
  items: ReadonlyMap<string, Partial<Answer>>,
  several: ReadonlySet<string>,
): Answers['answers'] {
  const answers: Record<string, Answer> = {};
  for (const { id, quadrant } of model.items) {
    const known = items.get(id);
    if (known) answers[id] = isWhole(known) && !several.has(id) ? known : { ...UNFILLED, quadrant, ...known };
  }
  return answers;
}

/** The functions a handed-out workbook asks for, and those whose rows it has anyway; `undefined` when it asks for all. */
function readAsked(model: Model, text: string, ids: NamedCells | null): string[] | undefined {
  if (text.trim() === '') return undefined;
  const named = text.split(/[\s,、，;]+/u).map((word) => word.toUpperCase());
  const there = functionsThere(model, ids);
  const asked = model.functions
    .map(({ id }) => id)
    .filter((id) => named.includes(id.toUpperCase()) || there.has(id));
  return asked.length === 0 || asked.length === model.functions.length ? undefined : asked;
}
