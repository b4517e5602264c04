import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { Area } from '../host/area';
import { addressOf, cellArea, columnLetters, contains } from '../host/area';
import type { SheetRecord } from '../host/records';
import type { CellView, RowView, SheetView } from './view';
import { HEADER } from './view';

const FROZEN_LAYER = 2;

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area is drawn, headers included. */
export const rectangleOf = ({ lefts, tops, area }: SheetView, wanted: Area): Rectangle => {
  const clamp = (edges: readonly number[], index: number, last: number) =>
    edges[Math.min(index, last + 1)] ?? 0;
  const left = clamp(lefts, wanted.left, area.right);
  const top = clamp(tops, wanted.top, area.bottom);
  return {
    left: HEADER.width + left,
    top: HEADER.height + top,
    width: clamp(lefts, wanted.right + 1, area.right) - left,
    height: clamp(tops, wanted.bottom + 1, area.bottom) - top,
  };
};

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Where a frozen cell stays; a text that goes on over the next ones lies above those. */
const sticky = (
  view: SheetView,
  frozen: Frozen,
  row: number,
  { column, overflow }: CellView,
): CSSProperties | null => {
  const top = row < frozen.rows ? HEADER.height + (view.tops[row] ?? 0) : null;
  const left = column < frozen.columns ? HEADER.width + (view.lefts[column] ?? 0) : null;
  if (top === null && left === null) return null;
  return {
    position: 'sticky',
    zIndex: FROZEN_LAYER + (top === null || left === null ? 0 : 2) + (overflow ? 1 : 0),
    ...(top === null ? {} : { top }),
    ...(left === null ? {} : { left }),
  };
};

const Cell = memo(function Cell({
  row,
  cell,
  stuck,
}: {
  row: number;
  cell: CellView;
  stuck: CSSProperties | null;
}) {
  const address = `${columnLetters(cell.column)}${String(row + 1)}`;
  return (
    <td
      data-cell={address}
      aria-colindex={cell.column + 1}
      rowSpan={cell.rows}
      colSpan={cell.columns}
      className={cell.overflow ? 'overflow' : undefined}
      style={{ ...(stuck ? { backgroundColor: '#fff' } : null), ...cell.cell, ...stuck }}
    >
      {cell.text !== '' && (
        <div style={{ ...cell.content, height: cell.height - 1 }}>
          <span>{cell.text}</span>
        </div>
      )}
    </td>
  );
});

const sameCell = (a: CellView, b: CellView): boolean =>
  a.text === b.text &&
  a.rows === b.rows &&
  a.columns === b.columns &&
  a.height === b.height &&
  a.overflow === b.overflow &&
  a.cell === b.cell &&
  a.content === b.content;

const Row = memo(
  function Row({ row, view, frozen }: { row: RowView; view: SheetView; frozen: Frozen }) {
    return (
      <tr aria-rowindex={row.row + 1} style={{ height: row.height }}>
        <th
          scope="row"
          data-row={row.row}
          style={
            row.row < frozen.rows ? { top: HEADER.height + (view.tops[row.row] ?? 0), zIndex: 6 } : undefined
          }
        >
          {row.row + 1}
        </th>
        {row.cells.map((cell) => (
          <Cell key={cell.column} row={row.row} cell={cell} stuck={sticky(view, frozen, row.row, cell)} />
        ))}
      </tr>
    );
  },
  (a, b) =>
    (a.row === b.row && a.view === b.view && a.frozen.rows === b.frozen.rows) ||
    (a.row.row === b.row.row &&
      a.row.height === b.row.height &&
      a.frozen.rows === b.frozen.rows &&
      a.frozen.columns === b.frozen.columns &&
      (a.view === b.view ||
        (a.view.lefts.length === b.view.lefts.length &&
          a.view.lefts.every((left, index) => left === b.view.lefts[index]) &&
          a.view.tops[a.row.row] === b.view.tops[b.row.row])) &&
      a.row.cells.length === b.row.cells.length &&
      a.row.cells.every((cell, index) => {
        const other = b.row.cells[index];
        return other !== undefined && cell.column === other.column && sameCell(cell, other);
      })),
);

const placeOf = (target: EventTarget): Area | { row: number } | { column: number } | null => {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell],[data-row],[data-column]') : null;
  if (!element) return null;
  const { cell, row, column } = element.dataset;
  if (row !== undefined) return { row: Number(row) };
  if (column !== undefined) return { column: Number(column) };
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cellArea(Number(digits) - 1, index);
};

interface Props {
  readonly sheet: SheetRecord;
  readonly view: SheetView;
  readonly selection: Area;
  /** The cell that takes what is typed. */
  readonly active: Area;
  readonly label: string;
  readonly onPick: (place: Area | { row: number } | { column: number }, extend: boolean) => void;
  readonly onOpen: () => void;
  /** The keyboard has come to the sheet. */
  readonly onReach: () => void;
  readonly children: ReactNode;
}

/** The cells of the sheet in front: an HTML table, so that people with a screen reader and tests can read it. */
export function Grid({ sheet, view, selection, active, label, onPick, onOpen, onReach, children }: Props) {
  const frozen = sheet.freeze ?? { rows: 0, columns: 0 };
  const scroller = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);

  useEffect(() => {
    const stop = () => {
      dragging.current = false;
    };
    window.addEventListener('pointerup', stop);
    return () => {
      window.removeEventListener('pointerup', stop);
    };
  }, []);

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ left: 0, top: 0 });
  }, [sheet.id]);

  // Keeps the active cell, or its beginning, in sight below the frozen part, whoever moved the selection.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const cell = rectangleOf(view, active);
    const edge = rectangleOf(view, cellArea(frozen.rows, frozen.columns));
    if (active.top >= frozen.rows) {
      if (cell.top < box.scrollTop + edge.top) box.scrollTop = cell.top - edge.top;
      else if (cell.top + cell.height > box.scrollTop + box.clientHeight)
        box.scrollTop = Math.min(cell.top - edge.top, cell.top + cell.height - box.clientHeight);
    }
    if (active.left >= frozen.columns) {
      if (cell.left < box.scrollLeft + edge.left) box.scrollLeft = cell.left - edge.left;
      else if (cell.left + cell.width > box.scrollLeft + box.clientWidth)
        box.scrollLeft = Math.min(cell.left - edge.left, cell.left + cell.width - box.clientWidth);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a moved selection scrolls, a repaint does not
  }, [sheet.id, active.top, active.left]);

  // Marked on the elements themselves: moving the selection does not draw the rows again.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const mark = (name: string, cells: Iterable<Element>) => {
      for (const cell of box.querySelectorAll(`td.${name}`)) cell.classList.remove(name);
      for (const cell of cells) cell.classList.add(name);
    };
    const many = selection.top !== selection.bottom || selection.left !== selection.right;
    const among = (cell: Element) => {
      const place = placeOf(cell);
      return place !== null && 'top' in place && contains(selection, place);
    };
    mark('picked', many ? [...box.querySelectorAll('td[data-cell]')].filter(among) : []);
    mark('active', box.querySelectorAll(`td[data-cell="${addressOf(cellArea(active.top, active.left))}"]`));
  });

  const pick = (event: PointerEvent, extend: boolean) => {
    const place = placeOf(event.target);
    if (place !== null) onPick(place, extend);
  };

  const columns = Array.from({ length: view.area.right + 1 }, (_, column) => column).filter(
    (column) => view.lefts[column] !== view.lefts[column + 1],
  );
  const width = HEADER.width + (view.lefts.at(-1) ?? 0);

  return (
    <div
      ref={scroller}
      className={sheet.gridlines ? 'grid lines' : 'grid'}
      tabIndex={0}
      onFocus={onReach}
      onPointerDown={(event) => {
        if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest('table'))
          return;
        event.preventDefault();
        dragging.current = true;
        pick(event, event.shiftKey);
      }}
      onPointerOver={(event) => {
        if (dragging.current) pick(event, true);
      }}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && event.target.closest('td')) onOpen();
      }}
    >
      <table role="grid" aria-label={label} style={{ width }}>
        <colgroup>
          <col style={{ width: HEADER.width }} />
          {columns.map((column) => (
            <col key={column} style={{ width: (view.lefts[column + 1] ?? 0) - (view.lefts[column] ?? 0) }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: HEADER.height }}>
            <td className="corner" />
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                className={column >= selection.left && column <= selection.right ? 'chosen' : undefined}
                style={
                  column < frozen.columns
                    ? { left: HEADER.width + (view.lefts[column] ?? 0), zIndex: 6 }
                    : undefined
                }
              >
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.row} row={row} view={view} frozen={frozen} />
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}
