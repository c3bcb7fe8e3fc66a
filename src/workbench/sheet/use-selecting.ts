import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { leadingCell, type Geometry } from "./geometry";
import type { KeptInView } from "./kept-in-view";
import { cellAtPoint } from "./point-to-cell";
import { between, grown, rangeOf, wholeColumns, wholeRows } from "./selection";

interface SelectingNeeds {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly kept: KeptInView;
  readonly active: CellRef;
  /** The whole table, for the corner and Ctrl+A. */
  readonly all: CellRange;
  readonly onSelect: (cell: CellRef, range: CellRange) => void;
  readonly focusOn: (cell: CellRef) => void;
}

/** What is being selected while the button is down: cells from one to another, or whole rows or columns. */
interface Drag {
  readonly kind: "cells" | "rows" | "columns";
  readonly from: CellRef;
  readonly point: { readonly x: number; readonly y: number };
}

/** How far a drag beyond the edge scrolls at most, a frame. Pixels. */
const FASTEST = 40;

/** Selecting with the pointer: a cell, a range, whole rows and columns; with Shift from the cell that was selected. */
export function useSelecting(needs: SelectingNeeds): { readonly onPointerDown: (event: PointerEvent) => void } {
  const latest = useRef(needs);
  useEffect(() => {
    latest.current = needs;
  });
  const drag = useRef<Drag | null>(null);

  const pointed = ({ kind, from, point }: Drag): void => {
    const { scroll, geometry, kept, onSelect } = latest.current;
    const grid = scroll.current;
    if (!grid) return;
    const box = grid.getBoundingClientRect();
    const to = cellAtPoint(geometry, kept, { left: grid.scrollLeft, top: grid.scrollTop }, { x: point.x - box.left, y: point.y - box.top });
    const range =
      kind === "rows" ? wholeRows(geometry, from.row, to.row) : kind === "columns" ? wholeColumns(geometry, from.column, to.column) : between(from, to);
    onSelect(leadingCell(geometry, from), grown(geometry, range));
  };

  useEffect(() => {
    let frame = 0;
    /** A pointer beyond an edge scrolls on for as long as it is there. */
    const scrollOn = (): void => {
      const grid = latest.current.scroll.current;
      if (!drag.current || !grid) return;
      const box = grid.getBoundingClientRect();
      const { x, y } = drag.current.point;
      const beyond = (at: number, low: number, high: number): number => Math.max(-FASTEST, Math.min(FASTEST, at < low ? at - low : at > high ? at - high : 0));
      const right = beyond(x, box.left, box.left + grid.clientWidth);
      const down = beyond(y, box.top, box.top + grid.clientHeight);
      if (right !== 0 || down !== 0) {
        grid.scrollBy(drag.current.kind === "rows" ? 0 : right, drag.current.kind === "columns" ? 0 : down);
        pointed(drag.current);
      }
      frame = requestAnimationFrame(scrollOn);
    };
    const onMove = (event: globalThis.PointerEvent): void => {
      if (!drag.current) return;
      const began = drag.current;
      drag.current = { ...began, point: { x: event.clientX, y: event.clientY } };
      pointed(drag.current);
      if (frame === 0) frame = requestAnimationFrame(scrollOn);
    };
    const onUp = (): void => {
      drag.current = null;
      cancelAnimationFrame(frame);
      frame = 0;
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onUp);
    return () => {
      onUp();
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onUp);
    };
  }, []);

  const onPointerDown = (event: PointerEvent): void => {
    const { geometry, active, all, onSelect, focusOn } = latest.current;
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const { target } = event;
    const begin = (kind: Drag["kind"], from: CellRef): void => {
      drag.current = { kind, from, point: { x: event.clientX, y: event.clientY } };
    };
    const cell = cellOfElement(target);
    const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
    const column = target.closest<HTMLElement>("[data-column]")?.dataset.column;
    if (cell) {
      if (event.shiftKey) {
        event.preventDefault();
        onSelect(active, grown(geometry, between(active, cell)));
        begin("cells", active);
      } else {
        onSelect(cell, grown(geometry, rangeOf(cell)));
        // a touch scrolls the sheet
        if (event.pointerType !== "touch") begin("cells", cell);
      }
      focusOn(event.shiftKey ? active : cell);
    } else if (row !== undefined || column !== undefined) {
      event.preventDefault();
      const at = { row: row === undefined ? 1 : Number(row), column: column === undefined ? 1 : Number(column) };
      const from = event.shiftKey ? active : leadingCell(geometry, at);
      onSelect(from, grown(geometry, row !== undefined ? wholeRows(geometry, from.row, at.row) : wholeColumns(geometry, from.column, at.column)));
      begin(row !== undefined ? "rows" : "columns", row !== undefined ? { row: from.row, column: 1 } : { row: 1, column: from.column });
      focusOn(from);
    } else if (target.closest("[data-corner]")) {
      event.preventDefault();
      onSelect(active, all);
      focusOn(active);
    }
  };
  return { onPointerDown };
}

/** The cell that an element of the grid is of. */
export function cellOfElement(target: EventTarget | null): CellRef | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
  const row = cell?.closest("[role=row]")?.getAttribute("aria-rowindex");
  const column = cell?.getAttribute("aria-colindex");
  return row && column ? { row: Number(row), column: Number(column) } : null;
}
