import { withoutBlanks } from "../text/cell-text";
import { leadingNumber, serialNumber } from "../text/numerals";
import type { Section } from "../table/progress-table";
import type { BodyRow } from "./body-rows";
import type { ItemRows } from "./row-groups";

/** What one data row says about where it belongs. */
export interface RowKeys {
  readonly row: number;
  readonly serial: string;
  readonly task: string;
  readonly subtask: string;
  /** Its serial or task cell is merged down from this row; its own row if not. */
  readonly from: number;
}

/** The task as two rows of one item may write it: white space, stops and a bracketed lead aside. */
export function taskCore(task: string): string {
  return withoutBlanks(task)
    .replace(/[（(](?:牵头|联系|责任|主办|配合)[^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*[)）]?$/u, "")
    .replace(/[。；;.，,]+$/u, "");
}

/** A page break: the same task again, with the same serial or one of the two lost. */
export function continuesItem(item: ItemRows, key: RowKeys, keys: ReadonlyMap<number, RowKeys>): boolean {
  const first = keys.get(item.rows[0] ?? 0);
  if (!first) return false;
  if (key.serial !== "") {
    // the first that fits ends the look: an item may be repeated in every row of a sheet
    const fits = first.serial === key.serial || item.repeats.some((row) => keys.get(row)?.serial === key.serial);
    if (!fits && (first.serial !== "" || item.repeats.some((row) => (keys.get(row)?.serial ?? "") !== ""))) return false;
    if (key.task === "") return fits;
  }
  return key.task !== "" && taskCore(key.task) === taskCore(first.task);
}

/** The rows with a key that follow in the same section, up to the next with a number. */
export function nextKeyed(body: readonly BodyRow[], at: number, keysOf: (row: number) => RowKeys): readonly RowKeys[] {
  const found: RowKeys[] = [];
  for (let next = at + 1; next < body.length && found.length < 200; next++) {
    const entry = body[next];
    if (!entry || entry.kind === "section") break;
    if (entry.kind !== "data") continue;
    const key = keysOf(entry.row);
    if (key.serial === "" && key.task === "" && key.subtask === "") continue;
    found.push(key);
    if (serialNumber(key.serial) !== null) break;
  }
  return found;
}

/** A sub-task row without a task belongs to the next item if that item's sub-tasks go on where it stops, and not to the one before. */
export function belongsAfter(item: ItemRows, key: RowKeys, following: readonly RowKeys[], keys: ReadonlyMap<number, RowKeys>): boolean {
  const number = leadingNumber(key.subtask);
  if (number === null) return false;
  const before = leadingNumber(keys.get(item.leaves.at(-1)?.rows[0] ?? 0)?.subtask ?? "");
  if (before !== null && number > before) return false;
  const next = following.find((one) => one.task !== "" || one.serial !== "");
  const after = next ? leadingNumber(next.subtask) : null;
  return after !== null && after > number;
}

/** Text without serial and task is the end of a lost item where the numbers around it leave a gap. */
export function isLost(
  item: ItemRows,
  following: readonly RowKeys[],
  keys: ReadonlyMap<number, RowKeys>,
  items: readonly ItemRows[],
  section: Section | undefined,
): boolean {
  const next = following[0];
  const lastSubtask = leadingNumber(keys.get(item.leaves.at(-1)?.rows[0] ?? 0)?.subtask ?? "");
  if (next?.task === "" && next.serial === "") {
    const number = leadingNumber(next.subtask);
    return number !== null && lastSubtask !== null && number > lastSubtask + 1;
  }
  let back = 0;
  let from: number | null = null;
  for (let i = items.length - 1; i >= 0 && from === null && items[i]?.section === item.section; i--, back++) {
    const rows = items[i];
    from = rows ? serialOf(rows, keys) : null;
  }
  if (from === null) return false;
  const expected = from + back - 1;
  let ahead = 0;
  for (const key of following) {
    if (key.serial === "" && key.task === "") continue;
    ahead++;
    const number = serialNumber(key.serial);
    if (number !== null) return number > expected + ahead;
  }
  return following.length === 0 && typeof section?.claimedCount === "number" && section.claimedCount > expected;
}

function serialOf(item: ItemRows, keys: ReadonlyMap<number, RowKeys>): number | null {
  for (const row of [item.rows[0] ?? 0, ...item.repeats]) {
    const number = serialNumber(keys.get(row)?.serial ?? "");
    if (number !== null) return number;
  }
  return null;
}
