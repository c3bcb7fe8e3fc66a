import type { Item, Leaf } from "../table/progress-table";

/** How a leaf is named in a message: its item, and in brackets the sub-task where the item has several leaves. */
export function leafReference(item: Item, leaf: Leaf): string {
  const subtask = item.leaves.length > 1 ? quoted(leaf.fields.subtask?.text ?? "", 16) : "";
  return subtask === "" ? item.reference : `${item.reference}（${subtask}）`;
}

/** The beginning of a text for a message: one line, at most so many characters, … where something is left out. */
export function quoted(text: string, most = 30): string {
  const line = text.replace(/\s*\n\s*/g, "").replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most).join("")}……`;
}
