import type { Item, Leaf } from "../table/progress-table";
import { hasWhite } from "../text/white-space";

/** How a leaf is named in a message: its item, and in brackets the sub-task where the item has several leaves. */
export function leafReference(item: Item, leaf: Leaf): string {
  const subtask = item.leaves.length > 1 ? shortQuote(leaf.fields.subtask?.text ?? "", 16) : "";
  return subtask === "" ? item.reference : `${item.reference}（${subtask}）`;
}

/** The beginning of a text for a message: one line, at most so many characters, … where something is left out. */
export function shortQuote(text: string, most = 30): string {
  const line = hasWhite(text)
    ? text
        .replace(/\s*\n\s*/g, "")
        .replace(/\s+/g, " ")
        .trim()
    : text;
  let end = 0;
  for (let count = 0; count < most && end < line.length; count++) end += (line.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end >= line.length ? line : `${line.slice(0, end)}……`;
}
