import { mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { cellKey, columnLetters, toA1, type CellRef } from "../../core/grid/cell-ref";
import { cellAt } from "../../core/grid/grid";
import type { SheetLink, SheetView } from "../../app/workbook";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { useCellFocus } from "./cell-focus";
import { geometryOf, leadingCell } from "./geometry";
import { keyMove } from "./key-move";
import { SheetRow } from "./sheet-row";
import { HEAD_HEIGHT, ROW_HEAD_WIDTH, useSheetStyles } from "./sheet-styles";
import { editableText } from "./typed-value";

/** The cell that the pane asks to be shown; a new object each time it asks. */
export interface Revealed {
  readonly cell: CellRef;
  /** The cell takes the focus too: a link was followed. Else the focus stays where it is. */
  readonly focus: boolean;
}

interface SheetGridProps {
  readonly words: WorkbenchMessages["sheet"];
  readonly view: SheetView;
  readonly selected: CellRef;
  /** Cells that the pane speaks of. */
  readonly marks: readonly CellRef[];
  readonly reveal: Revealed | null;
  readonly onSelect: (cell: CellRef) => void;
  readonly onEdit: (cell: CellRef, typed: string) => void;
  /** Takes the last typed change back. */
  readonly onUndo: () => void;
  readonly onFollow: (link: SheetLink) => void;
  /** Back to where the last link was followed from. */
  readonly onBack: () => void;
}

/** Pixels, before the grid was measured. */
const WINDOW = 640;
/** Of the grid's height. */
const MOST_FROZEN = 0.45;

/** A sheet as a grid of cells: virtual in both directions, one tab stop, arrow keys inside. */
export function SheetGrid({ words, view, selected, marks, reveal, onSelect, onEdit, onUndo, onFollow, onBack }: SheetGridProps) {
  const styles = useSheetStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(view), [view]);
  const links = useMemo(() => new Map((view.links ?? []).map((link) => [cellKey(link.cell), link])), [view]);
  const [editing, setEditing] = useState<{ readonly cell: CellRef; readonly start: string } | null>(null);
  const active = leadingCell(geometry, selected);
  const focusOn = useCellFocus(scroll);
  const kept = Math.min(view.frozenRows ?? 0, geometry.rowCount);
  // what the file keeps in view must leave room for what it is kept over
  const room = (scroll.current?.clientHeight ?? WINDOW) * MOST_FROZEN;
  const frozen = (geometry.rowStarts[kept] ?? 0) <= room ? kept : 0;
  const frozenHeight = geometry.rowStarts[frozen] ?? 0;

  const rows = useVirtualizer({
    count: geometry.rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => geometry.rowHeights[index] ?? 0,
    overscan: 6,
    scrollPaddingStart: HEAD_HEIGHT + frozenHeight,
    paddingStart: HEAD_HEIGHT,
  });
  const columns = useVirtualizer({
    count: geometry.columnCount,
    horizontal: true,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => geometry.columnWidths[index] ?? 0,
    overscan: 3,
    scrollPaddingStart: ROW_HEAD_WIDTH,
    paddingStart: ROW_HEAD_WIDTH,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);

  const bring = useCallback(
    (cell: CellRef, align: "auto" | "center") => {
      rows.scrollToIndex(cell.row - 1, { align });
      columns.scrollToIndex(cell.column - 1, { align: "auto" });
    },
    [rows, columns],
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
  const visibleColumns = columns.getVirtualItems().map((item) => item.index + 1);
  const first = visibleRows[0] ?? 1;
  const last = visibleRows.at(-1) ?? 1;
  const merges = geometry.mergesTouching(Math.min(first, frozen > 0 ? 1 : first), last);
  const body = new Set(visibleRows.filter((row) => row > frozen && geometry.rowHeights[row - 1] !== 0));
  if (active.row > frozen) body.add(active.row);
  for (const merge of merges) if (merge.top > frozen && merge.bottom >= first) body.add(merge.top);
  const shownColumns = new Set(visibleColumns.filter((column) => geometry.columnWidths[column - 1] !== 0)).add(active.column);
  const marked = useMemo(() => new Set(marks.map((cell) => toA1(leadingCell(geometry, cell)))), [marks, geometry]);

  const go = (cell: CellRef) => {
    onSelect(cell);
    focusOn(cell);
    bring(cell, "auto");
  };
  const edit = (cell: CellRef, start?: string) => {
    setEditing({ cell, start: start ?? editableText(cellAt(view.grid, cell)) });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.nativeEvent.isComposing) return;
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, visibleRows.length - 12);
    const to = event.altKey ? null : keyMove(geometry, active, event.key, command, page);
    const link = links.get(cellKey(active));
    if (to) go(to);
    else if (event.altKey && event.key === "ArrowLeft") onBack();
    else if (event.key === "Enter" && link) onFollow(link);
    else if (event.key === "Enter" || event.key === "F2") edit(active);
    else if (event.key === "Delete" || event.key === "Backspace") onEdit(active, "");
    else if (command && event.key.toLowerCase() === "z") onUndo();
    else if (command && event.key.toLowerCase() === "c") void navigator.clipboard?.writeText(view.text(active));
    else if (!command && !event.altKey && event.key.length === 1) edit(active, event.key);
    else return;
    event.preventDefault();
  };
  const cellUnder = (event: MouseEvent): CellRef | null => {
    const name = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=gridcell]") : null;
    const row = name?.parentElement?.getAttribute("aria-rowindex");
    const column = name?.getAttribute("aria-colindex");
    return row && column ? { row: Number(row), column: Number(column) } : null;
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = event.button === 0 ? cellUnder(event) : null;
    if (!cell || toA1(cell) === (editing && toA1(editing.cell))) return;
    onSelect(cell);
    focusOn(cell);
  };

  const row = (number: number, top: number) => (
    <SheetRow
      key={number}
      row={number}
      top={top}
      view={view}
      geometry={geometry}
      links={links}
      onFollow={onFollow}
      columns={shownColumns}
      merges={merges}
      selected={active}
      marked={marked}
      editing={editing}
      words={words}
      onCommit={(typed, then) => {
        setEditing(null);
        if (editing && typed !== editableText(cellAt(view.grid, editing.cell))) onEdit(editing.cell, typed);
        if (editing && then !== "stay") go(keyMove(geometry, editing.cell, then === "down" ? "ArrowDown" : "ArrowRight", false, 1) ?? editing.cell);
      }}
      onCancel={() => {
        setEditing(null);
        if (editing) focusOn(editing.cell);
      }}
    />
  );

  const width = columns.getTotalSize();
  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={-1}
      aria-label={words.grid}
      aria-rowcount={geometry.rowCount}
      aria-colcount={geometry.columnCount}
      className={styles.scroll}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={(event) => {
        const cell = cellUnder(event);
        if (cell && editing === null) edit(cell);
      }}
    >
      <div role="rowgroup" className={styles.head} style={{ width, height: HEAD_HEIGHT + frozenHeight }}>
        <div role="row" className={styles.row} style={{ top: 0, width, height: HEAD_HEIGHT }}>
          <div role="columnheader" className={mergeClasses(styles.heading, styles.corner)} style={{ height: HEAD_HEIGHT }}>
            <span className={styles.unseen}>{words.corner}</span>
          </div>
          {columns.getVirtualItems().filter(({ size }) => size > 0).map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 1}
              className={mergeClasses(styles.heading, index + 1 === active.column && styles.headingSelected)}
              style={{ left: start, width: size }}
            >
              {columnLetters(index + 1)}
            </div>
          ))}
        </div>
        {Array.from({ length: frozen }, (_, index) => row(index + 1, HEAD_HEIGHT + (geometry.rowStarts[index] ?? 0)))}
      </div>
      <div role="rowgroup" style={{ width, height: rows.getTotalSize() - HEAD_HEIGHT - frozenHeight }}>
        {[...body].sort((a, b) => a - b).map((number) => row(number, HEAD_HEIGHT + (geometry.rowStarts[number - 1] ?? 0)))}
      </div>
    </div>
  );
}
