import { NUMBER_FIELDS } from "../terms/field-traits";
import { progressTag } from "../terms/tags";
import type { Vocabulary } from "../terms/vocabulary";
import type { FieldColumns } from "./body-rows";
import type { Field } from "../terms/field";
import type { SheetView } from "./sheet-view";
import type { ItemRows, LeafRows } from "./row-groups";

/** — where an amount would stand: there is none, and that is what the row says. */
const NO_FIGURE = /^\s*[-—－–/]+\s*$/u;
const FIGURE = /^\s*[约超]?[\d,，]+(?:\.\d+)?\s*(?:[%％]|[\u4e00-\u9fff]{1,3})?\s*$/u;

/** What a row has that is a leaf in its own right, and no paragraph: a task, somebody who answers for it, and what was done. */
const OF_A_LEAF: readonly (readonly Field[])[] = [["task"], ["units", "leadUnit", "persons"], ["progress", "actualAmount", "deadline"]];

/** What units fill in. */
const FILLED_IN: readonly Field[] = ["progress", "status", "nextStep", "actualAmount", "completionRate"];

/** So large a part of a table's leaves must fill a column before its other rows are held against it. */
const ALIKE = 0.8;

/** What stands in a row under a field's columns; "" where a cell is merged down from above. */
type OwnText = (row: number, field: Field) => string;

/**
 * Rows under one serial without sub-tasks: leaves of their own, or paragraphs of one text. Leaves are those of an item in
 * which two rows carry a tag, an amount, or a unit with a time limit of its own (before anything is filled in: in which every row
 * has a target and a unit of its own), and where every row of every such item has a task, a unit and progress. Where at least half of a
 * table's items hold such leaves, its other rows that are filled alike
 * (with a dash for an amount, say) are leaves too: one table, one reading.
 * A first row that holds nothing but what is merged over the sub-tasks is no leaf.
 *
 * @param headSubtask the sub-task in the first row of an item
 * @param everyRow every row is a leaf (see `ReadOptions.rowsAreLeaves`)
 */
export function settleLeaves(
  items: readonly ItemRows[],
  headSubtask: (item: ItemRows) => string,
  own: OwnText,
  vocabulary: Vocabulary,
  view: SheetView,
  fields: FieldColumns,
  everyRow = false,
): void {
  const open: ItemRows[] = [];
  for (const item of items) {
    const [head] = item.leaves;
    if (!head) continue;
    if (item.leaves.length > 1 && headSubtask(item) === "") {
      if (!holdsSubstance(head.rows, view, fields)) {
        item.leaves.splice(0, 1);
        item.leaves[0]?.rows.unshift(...head.rows);
      }
    } else if (item.leaves.length === 1 && item.rows.length > 1) open.push(item);
  }
  if (open.length === 0) return;
  const unfilled = open.every(({ rows }) => rows.every((row) => FILLED_IN.every((field) => own(row, field) === "")));
  const starts = open.map((item) => (everyRow ? item.rows : startsOf(item, own, vocabulary, unfilled)));
  const settled = starts.filter((rows) => rows.length >= 2);
  if (settled.length === 0 && open.every(({ rows, pages }) => rows.every((row) => isLeaf(row, own) && !pages.includes(row))))
    open.forEach(({ rows }, at) => (starts[at] = rows));
  else if (settled.length * 2 >= open.length && settled.length < open.length) {
    const shape = shapeOf(settled.flat(), view, fields);
    open.forEach(({ rows, pages }, at) => {
      if ((starts[at] ?? []).length < 2 && shape.length >= 2)
        starts[at] = rows.filter((row) => !pages.includes(row) && shape.every((column) => view.text(row, column) !== ""));
    });
  }
  open.forEach((item, at) => {
    split(item, new Set(starts[at]));
  });
}

function startsOf(item: ItemRows, own: OwnText, vocabulary: Vocabulary, unfilled: boolean): readonly number[] {
  const starts = startsByContent(item, own, vocabulary);
  return unfilled && starts.length < 2 ? startsUnfilled(item, own) : starts;
}

/** The rows of an item that each carry what only a leaf has, by the first kind that two of them carry. */
function startsByContent(item: ItemRows, own: OwnText, vocabulary: Vocabulary): readonly number[] {
  const figures = item.rows.filter((row) => NUMBER_FIELDS.some((field) => FIGURE.test(own(row, field))));
  const kinds = [
    (row: number): boolean => own(row, "status") !== "" || progressTag(own(row, "progress"), vocabulary) !== null,
    (row: number): boolean => figures.includes(row) || (figures.length > 0 && isWithoutFigure(row, own, figures.length >= 2)),
    (row: number): boolean => own(row, "deadline") !== "" && (own(row, "units") !== "" || own(row, "leadUnit") !== ""),
  ];
  for (const kind of kinds) {
    const rows = item.rows.filter(kind);
    if (rows.length >= 2) return rows;
  }
  return [];
}

/**
 * A row with a task and progress of its own and no amount: the work over those that are counted (停车设施 over 泊位 and 车位).
 *
 * @param bare nothing may stand in place of the amount; else a dash says that there is none
 */
function isWithoutFigure(row: number, own: OwnText, bare: boolean): boolean {
  if (own(row, "task") === "" || own(row, "progress") === "") return false;
  return NUMBER_FIELDS.some((field) => NO_FIGURE.test(own(row, field))) || (bare && NUMBER_FIELDS.every((field) => own(row, field) === ""));
}

/** In a table that nobody has filled in yet a sub-item is told by its own target and its own unit; paragraphs of one text come with progress beside them. */
function startsUnfilled({ rows, pages }: ItemRows, own: OwnText): readonly number[] {
  const starts = rows.filter((row) => !pages.includes(row));
  return starts.every((row) => own(row, "target") !== "" && (own(row, "units") !== "" || own(row, "leadUnit") !== "")) ? starts : [];
}

const isLeaf = (row: number, own: OwnText): boolean => OF_A_LEAF.every((fields) => fields.some((field) => own(row, field) !== ""));

/** The columns that nearly all leaves fill. */
function shapeOf(rows: readonly number[], view: SheetView, fields: FieldColumns): readonly number[] {
  return [...fields.values()].flat().filter((column) => rows.filter((row) => view.text(row, column) !== "").length >= rows.length * ALIKE);
}

function split(item: ItemRows, starts: ReadonlySet<number>): void {
  const [head] = item.leaves;
  if (!head || starts.size < 2) return;
  const leaves: LeafRows[] = [];
  for (const row of item.rows) {
    const open = leaves.at(-1);
    if (!open || (starts.has(row) && starts.has(open.rows[0] ?? 0))) leaves.push({ rows: [row], breaks: [] });
    else {
      open.rows.push(row);
      if (head.breaks.includes(row)) open.breaks.push(row);
    }
  }
  // one by one: an item of more rows than a call takes arguments is read too
  item.leaves.length = 0;
  for (const leaf of leaves) item.leaves.push(leaf);
}

function holdsSubstance(rows: readonly number[], view: SheetView, fields: FieldColumns): boolean {
  for (const field of ["units", "leadUnit", "progress", "status", "target", "nextStep", "actualAmount"] as const) {
    for (const column of fields.get(field) ?? []) {
      for (const row of rows) {
        const merge = view.mergeAt(row, column);
        if (view.text(row, column) !== "" && !(merge && merge.bottom > (rows.at(-1) ?? row))) return true;
      }
    }
  }
  return false;
}
