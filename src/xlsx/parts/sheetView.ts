import type { Sheet, Workbook } from '../../workbook/description';
import { cellName, parseArea } from '../address';
import { element } from '../xml';

/** What a person sees first: grid lines, zoom, frozen panes and the selected cell. */
export function sheetViews(sheet: Sheet, active: Workbook['active']): string {
  const isActive = active.sheet === sheet.key;
  if (sheet.zoom !== undefined && !(sheet.zoom >= 10 && sheet.zoom <= 400)) {
    throw new Error(`${sheet.title}: not a zoom: ${sheet.zoom}`);
  }
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.gridlines ? null : 0,
        tabSelected: isActive ? 1 : null,
        zoomScale: sheet.zoom,
        zoomScaleNormal: sheet.zoom,
        workbookViewId: 0,
      },
      ...panes(sheet, isActive ? active.cell : null),
    ),
  );
}

function panes(sheet: Sheet, selected: string | null): string[] {
  const rows = sheet.freeze?.rows ?? 0;
  const columns = sheet.freeze?.columns ?? 0;
  const home = cellName(rows, columns);
  const chosen = selected ?? home;
  if (rows === 0 && columns === 0) {
    return [element('selection', { activeCell: chosen, sqref: chosen })];
  }
  const { top, left } = parseArea(chosen);
  const vertical = top < rows || rows === 0 ? 'top' : 'bottom';
  const horizontal = left < columns || columns === 0 ? 'Left' : 'Right';
  const activePane = `${vertical}${horizontal}`;
  const shown = ['topRight', 'bottomLeft', 'bottomRight'].filter(
    (pane) => (rows > 0 || pane.startsWith('top')) && (columns > 0 || pane.endsWith('Left')),
  );
  const selections = activePane === 'topLeft' ? [activePane, ...shown] : shown;
  return [
    element('pane', {
      xSplit: columns || null,
      ySplit: rows || null,
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
