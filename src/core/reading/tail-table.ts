import type { BodyRow, FieldColumns } from "./body-rows";
import type { SheetView } from "./sheet-view";
import { serialNumber } from "../text/numerals";
import type { Remnant } from "../table/progress-table";
import { rowTexts } from "./row-texts";

/** So many items, and so large a part of them, must be numbered before rows without numbers can be told from them. */
const ENOUGH = 3;
const MOST = 0.8;
/** A heading is no longer. */
const HEADING = 12;

/**
 * A small table of another kind below the items, whose headings nobody knows: behind an empty row, a row of short texts over
 * rows of which none has a number, where the items have (机械使用情况; 型号 | 台班 | 费用). It is said, not read. Null where there is none.
 */
export function tailTable(
  view: SheetView,
  body: readonly BodyRow[],
  fields: FieldColumns,
): { readonly body: readonly BodyRow[]; readonly remnant: Remnant } | null {
  const [serial] = fields.get("serial") ?? [];
  if (serial === undefined) return null;
  const numbered = ({ row, kind }: BodyRow): boolean => kind === "data" && serialNumber(view.text(row, serial)) !== null;
  const last = body.reduce((found, row, at) => (numbered(row) ? at : found), -1);
  const gap = body.findIndex(({ kind }, at) => at > last && kind === "blank");
  if (gap < 0) return null;
  const items = body.slice(0, gap).filter(({ kind }) => kind === "data");
  const tail = body.slice(gap + 1);
  // a title of its own (二、经费收支) makes fewer items enough
  const titled = tail.find(({ kind }) => kind !== "blank")?.kind === "section";
  if (items.filter(numbered).length < Math.max(titled ? 2 : ENOUGH, items.length * MOST)) return null;
  const rows = tail.filter(({ kind }) => kind === "data");
  const [head, ...others] = rows;
  if (!head || others.length === 0 || !isHeading(view, head.row)) return null;
  const text = tail
    .map(({ row }) => rowTexts(view, row).join("\n"))
    .filter((one) => one !== "")
    .join("\n");
  return { body: body.slice(0, gap), remnant: { kind: "second-table", row: head.row, text, rows: tail.map(({ row }) => row) } };
}

function isHeading(view: SheetView, row: number): boolean {
  const texts = rowTexts(view, row);
  return texts.length >= 2 && texts.every((text) => text.length <= HEADING && !/\d/u.test(text)) && new Set(texts).size === texts.length;
}
