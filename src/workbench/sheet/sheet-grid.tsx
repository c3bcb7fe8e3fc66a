import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from "react";
import { cellKey, toA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import { cellAt } from "../../core/grid/grid";
import type { SheetLink, ShownSheet } from "../../app/workbook";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import type { ClipboardHandlers } from "../clipboard/handlers";
import { ChartLayer } from "../chart/chart-layer";
import { useCellFocus } from "./cell-focus";
import { ColumnHeadings } from "./column-headings";
import { geometryOf, leadingCell, type SheetLook } from "./geometry";
import { gridKey } from "./use-grid-keys";
import { keptInView, type TablePlaces } from "./kept-in-view";
import { keyMove } from "./key-move";
import { grown, rangeOf } from "./selection";
import { SheetRow, type RowDrawing } from "./sheet-row";
import { HEAD_HEIGHT, ROW_HEAD_WIDTH } from "./sheet-sizes";
import { useSheetStyles } from "./sheet-styles";
import { editableText } from "./typed-value";
import { cellOfElement, useSelecting } from "./use-selecting";

/** The cell that the pane asks to be shown; a new object each time it asks. */
export interface Revealed {
  readonly cell: CellRef;
  /** The cell takes the focus too: a link was followed. Else the focus stays where it is. */
  readonly focus: boolean;
}

interface SheetGridProps {
  readonly words: WorkbenchMessages["sheet"];
  readonly view: ShownSheet;
  readonly look: SheetLook;
  /** Where the sheet's table has its header, serials and tasks; null where it was not read as one. */
  readonly table: TablePlaces | null;
  readonly selected: CellRef;
  readonly range: CellRange;
  /** Cells that the pane speaks of. */
  readonly marks: readonly CellRef[];
  readonly reveal: Revealed | null;
  readonly onSelect: (cell: CellRef, range: CellRange) => void;
  readonly onEdit: (cell: CellRef, typed: string) => void;
  /** Empties every cell of a range, as one change. */
  readonly onEmpty: (range: CellRange) => void;
  /** Takes the last typed change back. */
  readonly onUndo: () => void;
  readonly onFind: () => void;
  /** A column is drawn to be so wide, in pixels at a zoom of 1; null: as the file says. */
  readonly onWidth: (column: number, width: number | null) => void;
  readonly onFollow: (link: SheetLink) => void;
  /** Back to where the last link was followed from. */
  readonly onBack: () => void;
  /** Copying, cutting and pasting cells. */
  readonly clipboard: ClipboardHandlers;
}

/** Pixels, before the grid was measured. */
const WINDOW = { height: 640, width: 800 };
/** Rows that a page down leaves in view beside those that it passes. */
const DRAWN_BESIDE = 12;

const NO_CHARTS: NonNullable<ShownSheet["charts"]> = [];
const ORIGIN = { left: ROW_HEAD_WIDTH, top: HEAD_HEIGHT };

/** A sheet as a grid of cells: virtual in both directions, one tab stop, arrow keys inside. */
export function SheetGrid(props: SheetGridProps) {
  const { words, view, look, selected, marks, reveal, onSelect, onEdit, onFollow } = props;
  const styles = useSheetStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(view, look), [view, look]);
  const links = useMemo(() => new Map((view.links ?? []).map((link) => [cellKey(link.cell), link])), [view]);
  const [editing, setEditing] = useState<RowDrawing["editing"]>(null);
  const active = leadingCell(geometry, selected);
  const range = useMemo(() => grown(geometry, props.range), [geometry, props.range]);
  const focusOn = useCellFocus(scroll);
  const [room, setRoom] = useState(WINDOW);
  const kept = keptInView(geometry, { rows: view.frozenRows ?? 0, columns: view.frozenColumns ?? 0 }, props.table, room);
  const bandHeight = Math.max(0, (geometry.rowStarts[kept.to] ?? 0) - (geometry.rowStarts[kept.from - 1] ?? 0));
  const all = useMemo(() => usedRange(view), [view]);

  const rows = useVirtualizer({
    count: geometry.rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => geometry.rowHeights[index] ?? 0,
    overscan: 6,
    scrollPaddingStart: HEAD_HEIGHT + bandHeight,
    paddingStart: HEAD_HEIGHT,
  });
  const columns = useVirtualizer({
    count: geometry.columnCount,
    horizontal: true,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => geometry.columnWidths[index] ?? 0,
    overscan: 3,
    scrollPaddingStart: ROW_HEAD_WIDTH + (geometry.columnStarts[kept.columns] ?? 0),
    paddingStart: ROW_HEAD_WIDTH,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);
  // as large as the grid was measured, not asked for while it is drawn: that would lay the page out in between
  const measured = rows.scrollRect;
  if (measured && measured.height > 0 && (measured.height !== room.height || measured.width !== room.width))
    setRoom({ height: measured.height, width: measured.width });

  const { from, to, columns: keptColumns } = kept;
  const bring = useCallback(
    (cell: CellRef, align: "auto" | "center" = "auto") => {
      if (cell.row < from || cell.row > to) rows.scrollToIndex(cell.row - 1, { align });
      if (cell.column > keptColumns) columns.scrollToIndex(cell.column - 1, { align: "auto" });
    },
    [rows, columns, from, to, keptColumns],
  );
  // a request is answered once: not again when the sheet is drawn anew. The focus comes with the drawing itself; scrolling
  // waits for the sizes
  const focused = useRef<Revealed | null>(null);
  useLayoutEffect(() => {
    if (!reveal || reveal === focused.current) return;
    focused.current = reveal;
    if (reveal.focus) focusOn(leadingCell(geometry, reveal.cell));
  }, [reveal, geometry, focusOn]);
  const brought = useRef<Revealed | null>(null);
  useEffect(() => {
    if (!reveal || reveal === brought.current) return;
    brought.current = reveal;
    bring(leadingCell(geometry, reveal.cell), "center");
  }, [reveal, bring, geometry]);

  const visibleRows = rows.getVirtualItems().map((item) => item.index + 1);
  const visibleColumns = columns
    .getVirtualItems()
    .map((item) => item.index + 1)
    .filter((column) => geometry.columnWidths[column - 1] !== 0);
  const first = visibleRows[0] ?? 1;
  const last = visibleRows.at(-1) ?? 1;
  const merges = geometry.mergesTouching(to >= from ? Math.min(from, first) : first, Math.max(to, last));
  const inBand = (row: number): boolean => row >= from && row <= to;
  const body = new Set(visibleRows.filter((row) => !inBand(row) && geometry.rowHeights[row - 1] !== 0));
  if (!inBand(active.row)) body.add(active.row);
  for (const merge of merges) if (!inBand(merge.top) && merge.bottom >= first) body.add(merge.top);
  const shownColumns = new Set(visibleColumns).add(active.column);
  const marked = useMemo(() => new Set(marks.map((cell) => toA1(leadingCell(geometry, cell)))), [marks, geometry]);

  const { onPointerDown } = useSelecting({ scroll, geometry, kept, active, all, onSelect, focusOn });
  const go = (cell: CellRef) => {
    onSelect(cell, grown(geometry, rangeOf(cell)));
    focusOn(cell);
    bring(cell);
  };
  const editable = (cell: CellRef): string => editableText(cellAt(view.grid, cell), view.style(cell).format);
  const edit = (cell: CellRef, start?: string) => setEditing({ cell, start: start ?? editable(cell) });
  const widen = (column: number, shown: number | null) => props.onWidth(column, shown === null ? null : shown / look.zoom);

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.nativeEvent.isComposing) return;
    const done = gridKey(event, {
      view,
      geometry,
      links,
      active,
      range,
      all,
      onSelect,
      focusOn,
      bring,
      onFollow,
      page: Math.max(1, visibleRows.length - DRAWN_BESIDE),
      onBegin: edit,
      onEmpty: props.onEmpty,
      onUndo: props.onUndo,
      onFind: props.onFind,
      onBack: props.onBack,
      onWiden: (by) => widen(active.column, Math.max(by < 0 ? -by : 0, (geometry.columnWidths[active.column - 1] ?? 0) + by)),
    });
    if (done) event.preventDefault();
  };

  const drawing: RowDrawing = {
    view,
    geometry,
    columns: shownColumns,
    kept: keptColumns,
    merges,
    active,
    range,
    marked,
    editing,
    links,
    onFollow,
    words,
    onCommit: (typed, then) => {
      setEditing(null);
      if (editing && typed !== editable(editing.cell)) onEdit(editing.cell, typed);
      if (editing && then !== "stay") go(keyMove(geometry, editing.cell, then === "down" ? "ArrowDown" : "ArrowRight", false, 1) ?? editing.cell);
    },
    onCancel: () => {
      setEditing(null);
      if (editing) focusOn(editing.cell);
    },
  };
  const width = columns.getTotalSize();
  const startOf = (row: number): number => geometry.rowStarts[row - 1] ?? 0;
  const sorted = [...body].sort((a, b) => a - b);
  const before = sorted.filter((row) => row < from);
  const behind = sorted.filter((row) => row >= from);
  const bodyRow = (row: number) => <SheetRow key={row} row={row} top={HEAD_HEIGHT + startOf(row)} {...drawing} />;
  const zoom: CSSProperties & { readonly "--sheet-zoom": number } = { "--sheet-zoom": look.zoom };
  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={-1}
      aria-label={words.grid}
      aria-multiselectable
      aria-rowcount={geometry.rowCount}
      aria-colcount={geometry.columnCount}
      className={styles.scroll}
      style={zoom}
      onKeyDown={onKeyDown}
      {...props.clipboard}
      onPointerDown={(event) => {
        const cell = cellOfElement(event.target);
        if (cell && editing && toA1(cell) === toA1(editing.cell)) return;
        onPointerDown(event);
      }}
      onDoubleClick={(event: MouseEvent) => {
        const cell = cellOfElement(event.target);
        if (cell && editing === null) edit(cell);
      }}
    >
      <div role="rowgroup" className={styles.head} style={{ width, height: HEAD_HEIGHT }}>
        <ColumnHeadings
          words={words}
          geometry={geometry}
          columns={[...shownOrKept(visibleColumns, geometry.columnWidths, keptColumns)]}
          kept={keptColumns}
          range={range}
          onWidth={widen}
        />
      </div>
      <div role={before.length === 0 ? "presentation" : "rowgroup"} style={{ width, height: startOf(from) }}>
        {before.map(bodyRow)}
      </div>
      {to >= from && (
        <div role="rowgroup" className={styles.band} style={{ width, height: bandHeight, top: HEAD_HEIGHT }}>
          {Array.from({ length: to - from + 1 }, (_, index) => from + index)
            .filter((row) => geometry.rowHeights[row - 1] !== 0)
            .map((row) => (
              <SheetRow key={row} row={row} top={startOf(row) - startOf(from)} {...drawing} />
            ))}
        </div>
      )}
      <div role="rowgroup" style={{ width, height: rows.getTotalSize() - HEAD_HEIGHT - startOf(from) - bandHeight }}>
        {behind.map(bodyRow)}
      </div>
      <ChartLayer words={words.chart} charts={view.charts ?? NO_CHARTS} geometry={geometry} zoom={look.zoom} origin={ORIGIN} />
    </div>
  );
}

function shownOrKept(visible: readonly number[], widths: readonly number[], kept: number): Set<number> {
  const columns = Array.from({ length: kept }, (_, index) => index + 1).filter((column) => widths[column - 1] !== 0);
  return new Set([...columns, ...visible]);
}

/** The used range; A1 of an empty sheet. */
function usedRange({ grid }: ShownSheet): CellRange {
  const { origin, values } = grid;
  const range = { top: origin.row, left: origin.column, bottom: origin.row + values.length - 1, right: origin.column + (values[0]?.length ?? 0) - 1 };
  return range.bottom < range.top || range.right < range.left ? { top: 1, left: 1, bottom: 1, right: 1 } : range;
}
