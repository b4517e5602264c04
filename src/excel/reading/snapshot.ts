import type { WorkbookStatus } from '../../actions/liveWorkbook';
import { BACKUP_TITLE } from '../../workbook/backupTitle';
import type { KnownFamily } from '../../workbook/knownFamily';
import { isOurs, spelling } from '../../workbook/spelling';
import { referenceOf, type Reference } from './reference';
import { COPY_MARK } from './copyMark';

/** What a sheet of ours is called until its names are there. */
export const FRESH_TITLE = 'ISOMM_new_';

export interface SheetState {
  readonly title: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly id: string;
  /** A name of its own tells that it is a copy of the checklist. */
  readonly copied: boolean;
}

/** The open workbook around its cells, as it was at one moment. */
export interface Snapshot {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly calculation: WorkbookStatus['calculation'];
  readonly sheets: readonly SheetState[];
  /** Our workbook-scoped names; `null` is one that points to no single range. */
  readonly names: ReadonlyMap<string, Reference | null>;
}

const MODES: Readonly<Record<string, WorkbookStatus['calculation']>> = {
  Automatic: 'automatic',
  AutomaticExceptTables: 'automatic-except-tables',
  Manual: 'manual',
};

/** Asks for all but the names; call the answer after a sync. */
export function askState(context: Excel.RequestContext): () => Omit<Snapshot, 'names'> {
  const { workbook } = context;
  const { application, protection, worksheets } = workbook;
  workbook.load('readOnly');
  application.load('calculationMode');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/names/items/name');
  return () => ({
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    calculation: MODES[application.calculationMode] ?? 'automatic',
    sheets: worksheets.items.map((sheet) => ({
      title: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      id: sheet.id,
      copied: sheet.names.items.some(({ name }) => name.toLowerCase() === COPY_MARK.toLowerCase()),
    })),
  });
}

/** Asks where all our names point, `ours` as we write them; call the answer after a sync. */
export function askNames(
  context: Excel.RequestContext,
  ours: Iterable<string>,
): () => ReadonlyMap<string, Reference | null> {
  const spelt = spelling(ours);
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/scope');
  return () =>
    new Map(
      names.items
        .filter(({ name, scope }) => scope === 'Workbook' && isOurs(name))
        .map(({ name, formula }) => [spelt(name), referenceOf(String(formula))]),
    );
}

/** Titles of our sheets by key, found by where the names point. */
export function ourSheets(
  find: (name: string) => string | null,
  sheets: readonly Pick<SheetState, 'title'>[],
  marks: KnownFamily['marks'],
): Record<string, string> {
  const found: Record<string, string> = {};
  const titles = new Set(sheets.map(({ title }) => title));
  for (const [key, names] of Object.entries(marks)) {
    for (const name of names) {
      const title = find(name);
      if (title === null || !titles.has(title) || Object.values(found).includes(title)) continue;
      found[key] = title;
      break;
    }
    const fresh = FRESH_TITLE + key;
    if (found[key] === undefined && titles.has(fresh)) found[key] = fresh;
  }
  return found;
}

export function statusOf(
  state: Omit<Snapshot, 'names'>,
  sheets: Readonly<Record<string, string>>,
): WorkbookStatus {
  const guarded = new Set(state.sheets.filter((sheet) => sheet.protected).map(({ title }) => title));
  const hidden = new Set(state.sheets.filter((sheet) => !sheet.visible).map(({ title }) => title));
  return {
    readOnly: state.readOnly,
    calculation: state.calculation,
    structureProtected: state.structureProtected,
    hiddenSheets: Object.entries(sheets).flatMap(([key, title]) => (hidden.has(title) ? [key] : [])),
    protectedSheets: Object.entries(sheets).flatMap(([key, title]) => (guarded.has(title) ? [key] : [])),
    sheets,
    titles: state.sheets.map(({ title }) => title),
    hiddenTitles: [...hidden],
    unfinished: state.sheets.some(({ title }) => title === BACKUP_TITLE || title.startsWith(FRESH_TITLE)),
  };
}
