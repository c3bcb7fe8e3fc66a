import type { CellRef } from "../grid/cell-ref";
import type { FieldColumns } from "./body-rows";
import type { Field } from "../terms/field";
import { joinCells } from "../text/field-text";
import type { ColumnUse } from "../table/progress-table";
import type { SheetView } from "./sheet-view";
import type { FieldText } from "../text/field-text";
import type { ItemRows, LeafRows } from "./row-groups";

/** The texts of one leaf, before tags and names are read. */
export interface LeafTexts {
  readonly row: number;
  readonly fields: { readonly [F in Field]?: FieldText };
  readonly others: readonly { readonly column: number; readonly text: FieldText }[];
  /** The progress cell is merged down from an earlier leaf. */
  readonly sharesProgress: boolean;
  /** The leaf goes on after a page break with progress of its own. */
  readonly broken: boolean;
}

interface PlacedText {
  readonly cell: CellRef;
  readonly text: string;
}

/** Fields whose cells are merged down over items that have them in common: one unit answers for several tasks. */
const SHARED: ReadonlySet<Field> = new Set(["category", "leader", "units", "leadUnit", "supportUnits", "persons", "deadline"]);

const NONE: readonly number[] = [];
const NO_ROWS: ReadonlySet<number> = new Set();
const NO_OTHERS: LeafTexts["others"] = [];

/** How the columns of a table are read into a leaf: made once, used for every leaf. */
interface LeafPlan {
  readonly fields: readonly { readonly field: Field; readonly columns: readonly number[]; readonly key: boolean; readonly whole: boolean }[];
  /** Columns that are no current field. */
  readonly others: readonly number[];
}

/** Reads the cells of leaves: those of a leaf's rows, and those merged over them from rows of the same item, or of others where a field may be shared. */
export function leafReader(
  view: SheetView,
  columns: readonly ColumnUse[],
  fields: FieldColumns,
  items: readonly ItemRows[],
): (item: ItemRows, leaf: LeafRows) => LeafTexts {
  const plan: LeafPlan = {
    fields: [...fields].map(([field, list]) => ({ field, columns: list, key: field === "serial" || field === "task", whole: SHARED.has(field) })),
    others: columns.filter(({ field, role }) => field === null || role !== "current").map(({ column }) => column),
  };
  const tasks = fields.get("task") ?? NONE;
  let lastItem: ItemRows | null = null;
  let known = { rows: NO_ROWS, repeats: NO_ROWS };
  /** The rows of an item, and those in which its serial is repeated, for its leaves one after the other; most leaves never ask. */
  const knownOf = (item: ItemRows): typeof known => {
    if (item !== lastItem) {
      lastItem = item;
      known = { rows: new Set(item.rows), repeats: item.repeats.length === 0 ? NO_ROWS : new Set(item.repeats) };
    }
    return known;
  };
  let owned: ReadonlySet<number> | null = null;
  /** Whether a row is one of an item: what stands in any other is told elsewhere. */
  const isOwned = (row: number): boolean => (owned ??= new Set(items.flatMap(({ rows }) => rows))).has(row);
  return (item, leaf) => {
    const rows = leaf.rows;
    const firstRow = item.rows[0] ?? 0;
    const [row = firstRow] = rows;
    const simple = rows.length === 1 && item.repeats.length === 0 && row === firstRow;
    const read: { [F in Field]?: FieldText } = {};
    for (const { field, columns: list, key, whole } of plan.fields) {
      const [only] = list;
      // the usual case, one cell of one row
      if (simple && list.length === 1 && only !== undefined && view.mergeAt(row, only) === null) {
        const text = view.text(row, only);
        if (text !== "") read[field] = { text, pieces: [{ cell: view.place(row, only), start: 0, end: text.length }] };
        continue;
      }
      const cells: PlacedText[] = [];
      for (const column of list) addCells(cells, view, rows, knownOf(item).rows, column, key ? knownOf(item).repeats : NO_ROWS, whole ? isOwned : null);
      if (key && cells.length === 0) for (const column of list) cells.push(...headCells(view, item, column, field));
      // 宿舍 over 门窗 and 厕所: parts of parts are named from the left, 宿舍/门窗
      const text = joinCells(cells, field === "subtask" && list.length > 1 && rows.length === 1 ? "/" : "\n");
      if (text) read[field] = text;
    }
    if (rows[0] !== firstRow && read.task && !read.subtask && read.task.pieces.some(({ cell }) => cell.row !== firstRow)) {
      read.subtask = read.task;
      const head = joinCells(tasks.flatMap((column) => headCells(view, item, column, "task")));
      if (head) read.task = head;
    }
    const others = plan.others.length === 0 ? NO_OTHERS : othersOf(item, rows);
    const shared = read.progress?.pieces[0]?.cell.row;
    return {
      row,
      fields: read,
      others,
      sharesProgress: shared !== undefined && shared < row,
      broken: item.repeats.length > 0 && knownOf(item).repeats.has(row),
    };
  };

  function othersOf(item: ItemRows, rows: readonly number[]): LeafTexts["others"] {
    const others: { column: number; text: FieldText }[] = [];
    for (const column of plan.others) {
      const cells: PlacedText[] = [];
      addCells(cells, view, rows, knownOf(item).rows, column, NO_ROWS, null);
      const text = joinCells(cells);
      if (text) others.push({ column, text });
    }
    return others;
  }
}

/**
 * Adds the filled cells of a column in some rows, each once, merged ones by their first row.
 *
 * @param skip rows that are passed over
 * @param shared cells merged down from these rows of other items count too
 */
function addCells(
  cells: PlacedText[],
  view: SheetView,
  rows: readonly number[],
  itemRows: ReadonlySet<number>,
  column: number,
  skip: ReadonlySet<number>,
  shared: ((row: number) => boolean) | null,
): void {
  let seenRow = 0;
  for (const row of rows) {
    if (skip.size > 0 && skip.has(row)) continue;
    const anchor = view.mergeAt(row, column);
    if (anchor && anchor.left !== column) continue;
    const from = anchor ? anchor.top : row;
    if (from === seenRow || (from !== row && !itemRows.has(from) && !shared?.(from))) continue;
    seenRow = from;
    const text = view.text(from, column);
    if (text !== "") cells.push({ cell: view.place(from, column), text });
  }
}

/** The serial and the task of an item stand in its first row, or, where they are lost there, where they are repeated. */
function headCells(view: SheetView, item: ItemRows, column: number, field: Field): PlacedText[] {
  const filled = (row: number): boolean => view.text(row, column) !== "";
  const first = item.rows[0] ?? 0;
  const row = filled(first) || field !== "serial" ? first : (item.repeats.find(filled) ?? first);
  const text = view.text(row, column);
  return text === "" ? [] : [{ cell: view.place(row, column), text }];
}
