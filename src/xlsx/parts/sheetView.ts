import type { Sheet, Workbook } from '../../workbook/description';
import { cellName, parseArea } from '../address';
import { element } from '../xml';

/** What a person sees first: grid lines, zoom, frozen panes and the selected cell. */
export function sheetViews(sheet: Sheet, active: Workbook['active']): string {
  const isActive = active.sheet === sheet.key;
  if (sheet.zoom !== undefined && !(sheet.zoom >= 10 && sheet.zoom <= 400)) {
    throw new Error(`${sheet.title}: not a zoom: ${sheet.zoom}`);
  }
  const rows = frozen(
    sheet.freeze?.rows,
    sheet.rows.map((row) => row.hidden === true || row.height === 0),
  );
  const columns = frozen(
    sheet.freeze?.columns,
    sheet.columns.map((column) => column.hidden === true || column.width === 0),
  );
  const corner = cellName(rows.first, columns.first);
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.gridlines ? null : 0,
        tabSelected: isActive ? 1 : null,
        topLeftCell: corner === 'A1' ? null : corner,
        zoomScale: sheet.zoom,
        zoomScaleNormal: sheet.zoom,
        workbookViewId: 0,
      },
      ...panes(rows, columns, isActive ? active.cell : (sheet.cursor ?? null)),
    ),
  );
}

/** Rows or columns that stay: the first one seen, how many are seen, and the first one that scrolls. */
interface Frozen {
  readonly first: number;
  readonly seen: number;
  readonly home: number;
}

/** Excel counts what it shows, from the first it shows: a hidden line in the count would freeze one more. */
function frozen(count = 0, hidden: readonly boolean[]): Frozen {
  const next = (from: number): number => (hidden[from] ? next(from + 1) : from);
  const seen = count - hidden.slice(0, count).filter(Boolean).length;
  return seen === 0 ? { first: 0, seen, home: 0 } : { first: next(0), seen, home: next(count) };
}

function panes(rows: Frozen, columns: Frozen, selected: string | null): string[] {
  const home = cellName(rows.home, columns.home);
  const chosen = selected ?? home;
  if (rows.seen === 0 && columns.seen === 0) {
    return [element('selection', { activeCell: chosen, sqref: chosen })];
  }
  const { top, left } = parseArea(chosen);
  const vertical = top < rows.home || rows.seen === 0 ? 'top' : 'bottom';
  const horizontal = left < columns.home || columns.seen === 0 ? 'Left' : 'Right';
  const activePane = `${vertical}${horizontal}`;
  const shown = ['topRight', 'bottomLeft', 'bottomRight'].filter(
    (pane) => (rows.seen > 0 || pane.startsWith('top')) && (columns.seen > 0 || pane.endsWith('Left')),
  );
  const selections = activePane === 'topLeft' ? [activePane, ...shown] : shown;
  return [
    element('pane', {
      xSplit: columns.seen || null,
      ySplit: rows.seen || null,
      topLeftCell: home,
      activePane,
      state: 'frozen',
    }),
    ...selections.map((pane) =>
      element(
        'selection',
        pane === activePane
          ? { pane: pane === 'topLeft' ? null : pane, activeCell: chosen, sqref: chosen }
          : { pane },
      ),
    ),
  ];
}
