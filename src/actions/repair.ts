import { cellAt } from '../workbook/a1';
import { namedCells, worksIn } from '../workbook/namedCells';
import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import type { CatalogueState } from '../model/catalogueChanges';
import { withOwnModel } from '../model/own/withOwnModel';
import { Decider, type Asked, type Decision, type Misfit, type Question } from '../model/decisions';
import { foundText } from '../model/cells/raw';
import type { Mended } from '../sheets/assessment/reading/read';
import { holdsNoAnswer } from '../text/holdsNoAnswer';
import { titlesIn } from '../sheets/titles';
import type { Workbook } from '../workbook/description';
import { BACKUP_TITLE } from '../workbook/backupTitle';
import type { ReadWorkbook } from '../workbook/rows';
import { bringUp } from './bringUp';
import { everyFormula } from './reading/checkFile';
import { describe } from './describe';
import type { ReadBytes, WriteBytes } from './fileFormat';
import { withLeftOut, type OldFile } from './leftOut';
import { keepProtection } from './backup/keepProtection';
import { fillingOf } from './reading/open';
import { openRead, unreadable } from './reading/openFile';
import { restored } from './reading/restored';
import { leavingShiftedBlank } from './reading/unsafe';
import { whatStandsNow } from './reading/whatStandsNow';
import { EVERY_NAME } from './reading/everyName';

/** Whether a problem can be mended without a person, only with one, or not at all. */
export type RepairClass = 'safe' | 'choice' | null;

export interface Diagnosis {
  readonly problem: Problem;
  readonly repair: RepairClass;
}

/** What can be done for a workbook, and what was decided. */
export interface Repair {
  /** Every problem there is, before anything is done. */
  readonly found: readonly Diagnosis[];
  /** Those that are left in the copy. */
  readonly left: readonly Diagnosis[];
  readonly repaired: readonly Mended[];
  /** What several readings have and nobody has decided. */
  readonly open: readonly Question[];
  readonly misfits: readonly Misfit[];
  /** Titles of sheets that are none of ours: they are not in the copy. */
  readonly foreign: readonly string[];
  /** Whether its answers could be read, as it is or by what can be mended. */
  readonly readable: boolean;
  /** The layout it has; `null` where no answers could be read. */
  readonly layout: number | null;
  /** How the catalogue it was made from stands to ours. */
  readonly catalogue: CatalogueState | null;
  /** The copy; `null` where none may be made: nothing could be read, or something of a later version would be lost. */
  readonly copy: Workbook | null;
  /** The title of the copy's sheet that says what of the workbook stands nowhere in it; `null` where all of it does. */
  readonly record: string | null;
}

const keyOf = ({ kind, sheet, cell, id, found }: Problem): string =>
  JSON.stringify([kind, sheet, cell, id, found]);

/** Whether a question is about a problem: of several rows with one id it stands at the first, of a copy it is one. */
const isAbout = (question: Asked, { kind, sheet, cell, id }: Problem): boolean =>
  question.kind === kind &&
  question.sheet === sheet &&
  (kind === 'copied-sheet' ||
    (kind === 'duplicate-id'
      ? question.id?.toLowerCase() === id?.toLowerCase()
      : question.cell === cell && question.id === id));

/** Our names that work in one reading and in the other do not, or lead elsewhere. */
function putBack(before: ReadWorkbook, after: ReadWorkbook): string[] {
  const places = (read: ReadWorkbook, name: string) => {
    const cells = namedCells(read, name);
    return cells && `${cells.sheet} ${cellAt(cells.row, cells.column)}`;
  };
  const [worked, works] = [worksIn(before), worksIn(after)];
  return [...after.names.keys()].filter(
    (name) => works(name) && !(worked(name) && places(before, name) === places(after, name)),
  );
}

/** Sheets that somebody else put into the workbook. */
function foreignSheets(catalogue: Catalogue, { sheets, names, copied = [] }: ReadWorkbook): string[] {
  const ours = new Set(Object.values(titlesIn(catalogue)).flat());
  for (const cells of names.values()) if (cells !== 'broken') ours.add(cells.sheet);
  for (const title of copied) ours.delete(title);
  return sheets.filter((title) => !ours.has(title) && title !== BACKUP_TITLE);
}

/**
 * What becomes of a workbook that is made anew: what has one safe reading is taken for that, what has several for the one
 * that was decided; anything else is left and named. `old`: the copy says itself what of the file stands nowhere in it.
 */
export function repair(
  catalogue: Catalogue,
  read: ReadBytes,
  bytes: Uint8Array,
  decisions: readonly Decision[] = [],
  old: OldFile | null = null,
): Repair {
  let named: ReadWorkbook;
  try {
    named = read(bytes, { ...EVERY_NAME, formulas: true });
  } catch (error) {
    return nothing([unreadable(error)]);
  }
  const whole = restored(catalogue, named);
  const asItIs = openRead(catalogue, whole, { results: true, replaced: everyFormula(catalogue) });
  const mended: Mended[] = [];
  const decider = new Decider(decisions);
  const anew = openRead(catalogue, whole, { results: false, decider, mended });

  const settled = decider.settled.map(({ question, choice }): Mended => {
    const { kind, sheet, cell, id, found } = question;
    return { kind, sheet, cell, id, found: foundText(found), becomes: choice.gives };
  });
  const asked = [...decider.open, ...decider.settled.map(({ question }) => question)];
  const brought = bringUp(leavingShiftedBlank(anew));
  const filling = brought && old ? withLeftOut(brought, whole, anew.problems, decider, old) : brought;
  const copy = filling && keepProtection(describe(catalogue, filling), whole);
  const ofCopy = new Set(copy?.names.map(({ name }) => name));
  const back = new Set(putBack(named, whole));
  const inResults = asItIs.problems.filter(
    ({ kind, found }) =>
      kind === 'formula-replaced' ||
      kind === 'stale-result' ||
      (kind === 'missing-name' && !anew.problems.some((left) => left.kind === kind && left.found === found)),
  );
  for (const name of inResults) if (name.kind === 'missing-name') back.delete(name.found ?? '');
  // What no cell says is known from the sheets, and has no name.
  const names = [...back]
    .filter((name) => !copy || ofCopy.has(name))
    .map((found): Problem => ({
      kind: 'missing-name',
      sheet: null,
      cell: null,
      id: null,
      found,
    }));
  /** What only says by which version the workbook was made stands in the copy again. */
  const isBack = ({ kind, found }: Problem): boolean =>
    kind === 'missing-name' && holdsNoAnswer(found ?? '') && ofCopy.has(found ?? '');
  const safe = [...names, ...inResults, ...anew.problems.filter(isBack)];
  const left = anew.problems.filter((problem) => !isBack(problem));
  const stays = new Set(left.map(keyOf));
  const classOf = (problem: Problem): RepairClass => {
    if (asked.some((question) => isAbout(question, problem))) return 'choice';
    return stays.has(keyOf(problem)) ? null : 'safe';
  };
  const diagnosed = (problem: Problem): Diagnosis => ({ problem, repair: classOf(problem) });
  const standsNow = copy ? whatStandsNow(whole, copy) : () => null;
  return {
    found: [...names, ...asItIs.problems].map(diagnosed),
    left: left.map(diagnosed),
    repaired: [
      ...safe.map((problem) => ({ ...problem, becomes: standsNow(problem) })),
      ...mended,
      ...settled,
    ],
    open: decider.open,
    misfits: decider.misfits(),
    foreign: foreignSheets(withOwnModel(catalogue, anew.answers?.ownModel), whole),
    readable: fillingOf(asItIs) !== null || fillingOf(anew) !== null,
    layout: asItIs.answers?.layout ?? null,
    catalogue: asItIs.catalogue ?? null,
    copy,
    record: (filling !== brought && copy?.sheets.find(({ key }) => key === 'importRecord')?.title) || null,
  };
}

const nothing = (problems: readonly Problem[]): Repair => ({
  found: problems.map((problem) => ({ problem, repair: null })),
  left: problems.map((problem) => ({ problem, repair: null })),
  ...{ repaired: [], open: [], foreign: [], misfits: [], readable: false },
  ...{ layout: null, catalogue: null, copy: null, record: null },
});

/**
 * The copy as bytes, read again: what stands in it must be what was meant, with no problem that was not left on purpose.
 * Throws where that is not so; then nothing may be said to be repaired.
 */
export function provenCopy(
  catalogue: Catalogue,
  formats: { readonly read: ReadBytes; readonly write: WriteBytes },
  copy: Workbook,
  left: readonly Diagnosis[],
): Uint8Array {
  const bytes = formats.write(copy);
  const again = repair(catalogue, formats.read, bytes);
  const known = new Set(left.map(({ problem: { id, found } }) => JSON.stringify([id, found])));
  const open = new Set(left.flatMap(({ problem: { kind, id } }) => (kind === 'shifted' ? [id] : [])));
  const surprise = again.found.find(
    ({ problem: { id, found } }) => !known.has(JSON.stringify([id, found])) && !open.has(id),
  );
  if (surprise) throw new Error(`the copy has ${JSON.stringify(surprise.problem)}`);
  if (!again.copy || JSON.stringify(again.copy) !== JSON.stringify(copy))
    throw new Error('the copy reads otherwise than it was written');
  return bytes;
}
