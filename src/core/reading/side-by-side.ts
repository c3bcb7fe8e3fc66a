import type { CellRange } from "../grid/cell-ref";
import type { Field } from "../terms/field";
import type { Header, HeaderColumn } from "./find-header";
import { normalizeHeading, type HeadingReader } from "../terms/headings";
import type { SheetView } from "./sheet-view";

/** Two tables that stand side by side under one row of headings. */
export interface SideBySide {
  /** The columns of the table that is read: the longer one, of equals the left. */
  readonly read: ColumnBand;
  readonly other: ColumnBand;
}

type ColumnBand = Pick<CellRange, "left" | "right">;

/** So many fields make a table of their own. */
const ENOUGH = 3;

/**
 * Finds a second table beside the first: its serial has the very same heading, and on either side of it stand three fields
 * or more, two of them the same. 序号 | 一级指标 | 序号 | 二级指标 | 责任单位 is one table: its left side answers nothing. Null
 * where there is one table.
 */
export function sideBySide(view: SheetView, header: Header, headings: HeadingReader): SideBySide | null {
  const named = header.columns.filter(({ label }) => label !== "");
  const fieldOf = ({ label }: HeaderColumn): Field | undefined => headings.meaning(label)?.field;
  const serial = named.find((column) => fieldOf(column) === "serial");
  if (!serial) return null;
  const again = named.find(({ column, label }) => column > serial.column && normalizeHeading(label) === normalizeHeading(serial.label));
  const before = again && named.filter(({ column }) => column < again.column).at(-1);
  if (!again || !before || before.column <= serial.column) return null;
  const fields = (from: number, to: number): ReadonlySet<Field> =>
    new Set(named.filter(({ column }) => column >= from && column <= to).flatMap((column) => fieldOf(column) ?? []));
  const [one, two] = [fields(view.used.left, before.column), fields(again.column, view.used.right)];
  if (one.size < ENOUGH || two.size < ENOUGH || [...two].filter((field) => one.has(field)).length < 2) return null;
  // what stands between the two without a heading is the first table's: it would be nobody's else
  const left: ColumnBand = { left: view.used.left, right: again.column - 1 };
  const right: ColumnBand = { left: again.column, right: view.used.right };
  return serials(view, header, again.column) > serials(view, header, serial.column)
    ? { read: right, other: { ...left, left: named[0]?.column ?? left.left } }
    : { read: left, other: right };
}

/** The filled cells of a column below the header. */
function serials(view: SheetView, header: Header, column: number): number {
  let filled = 0;
  for (let row = header.bottom + 1; row <= view.used.bottom; row++) if (view.text(row, column) !== "") filled++;
  return filled;
}
