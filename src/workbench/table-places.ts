import type { SheetId } from "../core/grid/grid";
import type { SheetState } from "../taskpane/state/pane-state";
import type { TablePlaces } from "./sheet/kept-in-view";

/** Where the sheet in front has its header, serials and tasks, as the pane read it; null where it read another sheet or no table. */
export function tablePlaces(sheet: SheetState, front: SheetId | null): TablePlaces | null {
  if (sheet.kind !== "table" || sheet.own.grid.sheet.id !== front) return null;
  const { headerRows, columns } = sheet.own.table;
  const [top] = headerRows;
  if (top === undefined) return null;
  // behind the first header stand its repetitions below
  let bottom = top;
  while (headerRows.includes(bottom + 1)) bottom++;
  const columnOf = (field: "serial" | "task"): number | null => columns.find((one) => one.field === field && one.role === "current")?.column ?? null;
  return { header: { top, bottom }, serial: columnOf("serial"), task: columnOf("task") };
}
