import { reportTexts as t } from "../messages/zh-CN/reports";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import type { Field } from "../terms/field";
import { withoutLead } from "../terms/lead-bracket";
import type { CellRef } from "../grid/cell-ref";
import type { FieldText } from "../text/field-text";

/** The number inside a reference: 36 of 第36项, 26 of 七—26; the reference itself where it has neither form. */
export function bareNumber(item: Item): string {
  return /^第(.+)项$/u.exec(item.reference)?.[1] ?? /^[^—]+—(.+)$/u.exec(item.reference)?.[1] ?? item.reference;
}

/** What a list prints as 原序号: 36 where numbering runs through, 七—26 where it starts again. */
export function printedNumber(item: Item): string {
  return /^第(.+)项$/u.exec(item.reference)?.[1] ?? item.reference;
}

/** Whether numbering starts again in each section. */
export function restartsNumbering(table: ProgressTable): boolean {
  return table.items.some((item) => item.reference.includes("—"));
}

/** The cell that a number leads to: the serial, else the task, else the first row. */
export function anchorCell(item: Item): CellRef {
  const leaf = item.leaves[0];
  return (
    leaf?.fields.serial?.pieces[0]?.cell ??
    leaf?.fields.task?.pieces[0]?.cell ??
    leaf?.fields.progress?.pieces[0]?.cell ?? { row: item.rows[0] ?? 1, column: 1 }
  );
}

/** 4 of （4）…, else the place of the leaf in its item. */
export function leafNumber(item: Item, leaf: Leaf): string {
  const written = /^[（(]?\s*([0-9]+)\s*[)）.．、]/u.exec(leaf.fields.subtask?.text ?? "")?.[1];
  return written ?? String(item.leaves.indexOf(leaf) + 1);
}

/** The task in one line, for a sentence: without （牵头单位：…） and without the last stop. */
export function taskInLine(item: Item): string {
  return taskText(item)
    .replace(/\s+/gu, "")
    .replace(/[。；;.]$/u, "");
}

/** The task as the list prints it: without the bracket that names lead or contact. */
export function taskText(item: Item): string {
  return withoutLead(item.task).trim();
}

/** The text of a field, white space at its ends off; "" where there is none or only a stroke for none. */
export function writtenText(field: FieldText | undefined): string {
  const text = field?.text.trim() ?? "";
  return /^[/／\\—－-]+$/u.test(text) ? "" : text;
}

/** （截至6月底）: a line of a heading that says how it is filled in, and no name. */
const REMARK = /^[（(][^（()）]*[)）]$/u;

/** The heading of the field's column of this period, in one line; null where the table has none. */
export function headingOf(table: ProgressTable, field: Field): string | null {
  const use = table.columns.find((column) => column.field === field && column.role === "current");
  if (!use) return null;
  const last =
    use.heading
      .split("\n")
      .filter((line) => line.trim() !== "" && !REMARK.test(line.trim()))
      .at(-1) ?? "";
  const heading = use.heading.includes("\n") && last.length > 1 ? last : use.heading;
  return heading.replace(/\s/gu, "");
}

/** 第1、14项, or 七—26、九—14. */
export function numbersText(items: readonly Item[]): string {
  return t.sentence.numbers(items.map((item) => item.reference));
}
