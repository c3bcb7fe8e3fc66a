import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import { toA1, type CellRef } from "../../core/grid/cell-ref";

/**
 * Leads the focus to a cell of the grid: at once where the cell is the selected one already, else with the drawing that
 * selects it. That drawing may take the cell with the focus away, and keys pressed while nothing has the focus are lost;
 * so no drawing before it counts, and none is waited for after it.
 *
 * @param grid what the cells stand in
 * @returns asks for the focus on a cell, the leading one of a merge
 */
export function useCellFocus(grid: RefObject<HTMLElement | null>): (cell: CellRef) => void {
  const wanted = useRef<string | null>(null);
  const settle = useCallback(() => {
    if (wanted.current === null) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${wanted.current}"][tabindex="0"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  }, [grid]);
  useLayoutEffect(settle);
  return useCallback(
    (cell) => {
      wanted.current = toA1(cell);
      settle();
    },
    [settle],
  );
}
