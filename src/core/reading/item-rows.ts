import { NUMBER_FIELDS } from "../terms/field-traits";
import type { Vocabulary } from "../terms/vocabulary";
import type { BodyRow, FieldColumns } from "./body-rows";
import { withoutBlanks } from "../text/cell-text";
import type { Field } from "../terms/field";
import { serialNumber } from "../text/numerals";
import type { Remnant } from "../table/progress-table";
import { collectSections } from "./sections";
import type { Section } from "../table/progress-table";
import { settleLeaves } from "./settle-leaves";
import type { SheetView } from "./sheet-view";
import type { ItemRows } from "./row-groups";
import { belongsAfter, continuesItem, isLost, nextKeyed, type RowKeys } from "./where-rows-belong";
import { rowTexts } from "./row-texts";

export interface AssembledRows {
  readonly items: readonly ItemRows[];
  readonly sections: readonly Section[];
  readonly remnants: readonly Remnant[];
}

/** What a leaf has of its own; a row without serial and task that holds so many of these is a leaf, and no page-broken text. */
const LEAF_FIELDS: readonly (readonly Field[])[] = [
  ["units", "leadUnit"],
  ["persons"],
  ["deadline"],
  ["status"],
  ["measures", "target"],
  ["progress"],
  ["actualAmount"],
];
const ENOUGH_FIELDS = 4;

/** Puts data rows together into items and leaves, and heading rows into sections. */
export function assembleRows(
  view: SheetView,
  body: readonly BodyRow[],
  fields: FieldColumns,
  vocabulary: Vocabulary,
  before: readonly BodyRow[],
  rowsAreLeaves = false,
): AssembledRows {
  const sections = collectSections();
  for (const { text, row } of before) sections.open(text, row);
  const items: ItemRows[] = [];
  const remnants: Remnant[] = [];
  const keys = new Map<number, RowKeys>();
  const categories = groupingColumns(view, body, fields);
  let category: { title: string; row: number }[] = categories.map(() => ({ title: "", row: 0 }));
  let held: RowKeys[] = [];
  let fenced = false;

  const column = (field: Field): readonly number[] => fields.get(field) ?? [];
  const own = (row: number, field: Field): string => {
    const [first, ...more] = column(field);
    if (first === undefined) return "";
    if (more.length === 0) return view.text(row, first);
    return [first, ...more]
      .map((at) => view.text(row, at))
      .filter((text) => text !== "")
      .join("\n");
  };
  const keyColumns = [...column("serial"), ...column("task")];
  const topOf = (row: number): number => {
    let top = row;
    for (const at of keyColumns) top = Math.min(top, view.anchorRow(row, at));
    return top;
  };
  const keysOf = (row: number): RowKeys => ({
    row,
    serial: withoutBlanks(own(row, "serial")),
    task: own(row, "task"),
    subtask: own(row, "subtask"),
    from: topOf(row),
  });

  const startItem = (key: RowKeys): void => {
    if (categories.length > 0) {
      category = categories.map((column, index) => {
        const cell = view.anchor(key.row, column);
        const before = category[index];
        // a cell merged down from a heading row, or from one that no item owns, is told there
        const own = cell.column === column && (cell.row === key.row || cell.row === before?.row);
        const title = own ? withoutLineBreaks(view.text(cell.row, cell.column)) : "";
        return title === "" && view.mergeAt(key.row, column) === null && before ? before : { title, row: own ? cell.row : 0 };
      });
      sections.categories(category);
    }
    items.push({ rows: [key.row], section: sections.current, leaves: [{ rows: [key.row], breaks: [] }], repeats: [], pages: [] });
    sections.item();
    fenced = false;
    for (const orphan of held) addSubtask(orphan);
    held = [];
  };
  /** 其中：… is a part of the item above; so is what is indented further than it and counts something. */
  const isPart = (item: ItemRows, key: RowKeys): boolean => {
    if (/^\s*其中[:：]?/u.test(key.task)) return true;
    const head = keys.get(item.rows[0] ?? 0)?.task ?? "";
    return indent(key.task) > indent(head) && head !== "" && NUMBER_FIELDS.some((field) => own(key.row, field) !== "");
  };
  const last = (): ItemRows | undefined => (fenced ? undefined : items.at(-1));
  const addSubtask = (key: RowKeys): void => {
    const item = items.at(-1);
    if (!item) return;
    item.rows.push(key.row);
    item.leaves.push({ rows: [key.row], breaks: [] });
  };
  const addTo = (item: ItemRows, row: number, broken: boolean): void => {
    item.rows.push(row);
    const leaf = item.leaves.at(-1);
    leaf?.rows.push(row);
    if (broken) leaf?.breaks.push(row);
  };

  const runOn = partsBetweenSerials(body, column("serial"), column("task"), view);
  let printedAgain = false;
  for (let at = 0; at < body.length; at++) {
    const entry = body[at];
    if (!entry) continue;
    if (entry.kind === "section") {
      sections.open(entry.text, entry.row);
      category = categories.map(() => ({ title: "", row: 0 }));
      fenced = true;
      continue;
    }
    if (entry.kind !== "data") {
      if (entry.kind === "blank") remnants.push({ kind: "blank-row", row: entry.row, text: "" });
      else remnants.push({ kind: entry.kind === "header" ? "repeated-header" : entry.kind, row: entry.row, text: entry.text });
      printedAgain ||= entry.kind === "header";
      continue;
    }
    const newPage = printedAgain;
    printedAgain = false;
    const key = keysOf(entry.row);
    keys.set(entry.row, key);
    const item = last();
    const covered = key.from < key.row && item !== undefined && item.rows.includes(key.from);
    if (covered) {
      if (key.subtask !== "") addSubtask(key);
      else addTo(item, key.row, false);
    } else if (
      item &&
      key.serial === "" &&
      key.subtask === "" &&
      (isPart(item, key) || (runOn && key.task !== "" && OF_ITS_OWN.some((field) => own(key.row, field) !== "")))
    ) {
      addSubtask(key);
    } else if (key.serial !== "" || key.task !== "") {
      if (item && continuesItem(item, key, keys)) {
        const known = keys.get(item.rows[0] ?? 0)?.serial !== "" || item.repeats.some((row) => keys.get(row)?.serial !== "");
        item.repeats.push(key.row);
        if (newPage) item.pages.push(key.row);
        remnants.push({ kind: "page-break", row: key.row, text: [known ? key.serial : "", key.task].filter((text) => text !== "").join(" ") });
        if (key.subtask !== "") addSubtask(key);
        else addTo(item, key.row, true);
      } else startItem(key);
    } else if (key.subtask !== "") {
      const following = nextKeyed(body, at, keysOf);
      if (item === undefined || belongsAfter(item, key, following, keys)) held.push(key);
      else addSubtask(key);
    } else if (item !== undefined && rowsAreLeaves) addSubtask(key);
    else if (item === undefined || isLost(item, nextKeyed(body, at, keysOf), keys, items, sections.sections[item.section ?? -1])) {
      remnants.push({ kind: item === undefined && items.length === 0 ? "unreadable" : "lost-item", row: key.row, text: rowTexts(view, key.row).join("\n") });
    } else if (LEAF_FIELDS.filter((fields) => fields.some((field) => own(key.row, field) !== "")).length >= ENOUGH_FIELDS) addSubtask(key);
    else addTo(item, key.row, true);
  }
  for (const orphan of held) remnants.push({ kind: "lost-item", row: orphan.row, text: rowTexts(view, orphan.row).join("\n") });
  settleLeaves(items, (item) => keys.get(item.rows[0] ?? 0)?.subtask ?? "", own, vocabulary, view, fields, rowsAreLeaves);
  return { items, sections: sections.sections, remnants: remnants.sort((a, b) => a.row - b.row) };
}

/** What a part of an item has of its own, and a line of its text has not. */
const OF_ITS_OWN: readonly Field[] = [...NUMBER_FIELDS, "deadline", "status", "measureUnit"];

/**
 * Whether rows without a number, each with a task of its own, are parts of the numbered row above: the numbers go on over them (1, ·, 2,
 * ·, ·, 3), where lost ones would leave a gap. Decided once a table.
 */
function partsBetweenSerials(body: readonly BodyRow[], serials: readonly number[], tasks: readonly number[], view: SheetView): boolean {
  const [serial] = serials;
  const [task] = tasks;
  if (serial === undefined || task === undefined) return false;
  let before: number | null = null;
  let open = 0;
  let between = 0;
  for (const { row, kind } of body) {
    if (kind === "section") before = null;
    if (kind !== "data") continue;
    const text = withoutBlanks(view.text(row, serial));
    if (text === "") {
      if (view.mergeAt(row, serial) === null && view.text(row, task) !== "") open++;
      continue;
    }
    const number = serialNumber(text);
    if (number === null || (before !== null && number !== before + 1 && number !== 1)) return false;
    if (before !== null && number === before + 1 && open > 0) between++;
    before = number;
    open = 0;
  }
  return between >= 1;
}

/** Left of the serials, who answers for several items that follow (merged down) groups them as a category does. */
const GROUPING: readonly Field[] = ["leader", "leadUnit", "units"];

/** The category columns, else a column that groups items left of their serials. */
function groupingColumns(view: SheetView, body: readonly BodyRow[], fields: FieldColumns): readonly number[] {
  const categories = fields.get("category") ?? [];
  const [serial] = fields.get("serial") ?? [];
  if (categories.length > 0 || serial === undefined) return categories;
  const columns = GROUPING.flatMap((field) => fields.get(field) ?? []).filter((column) => column < serial);
  const merged = columns.filter((column) => body.some(({ row, kind }) => kind === "data" && view.anchorRow(row, column) < row));
  return merged.sort((a, b) => a - b).slice(0, 1);
}

/** How far a text is indented, in half-width blanks. */
function indent(text: string): number {
  return [...(/^[ \u3000\t]*/u.exec(text)?.[0] ?? "")].reduce((sum, blank) => sum + (blank === " " ? 1 : 2), 0);
}

function withoutLineBreaks(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, "");
}
