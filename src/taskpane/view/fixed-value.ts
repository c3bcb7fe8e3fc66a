import type { Fix } from "../../core/rules/fix";
import type { CellValue } from "../../core/grid/cell-value";

/** What a cell holds once one fix is applied; for showing before and after. Text edits of a value that is no text change nothing. */
export function fixedValue(fix: Fix): CellValue {
  if ("value" in fix.change) return fix.change.value;
  if (typeof fix.expected !== "string") return fix.expected;
  let text = fix.expected;
  for (const edit of [...fix.change.edits].sort((a, b) => b.start - a.start)) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text === "" ? null : text;
}
