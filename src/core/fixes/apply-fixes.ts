import { byPlace, type CellRef } from "../grid/cell-ref";
import { sameCellValue, type CellValue } from "../grid/cell-value";
import { cellAt, type Grid } from "../grid/grid";
import type { Fix } from "../rules/fix";
import type { TextEdit } from "../text/text-edit";
import type { CellEdit } from "../grid/cell-edit";

const placeKey = (cell: CellRef): string => `${cell.row},${cell.column}`;

/**
 * One edit for each cell that the fixes change, in reading order. The text edits of several fixes in one cell are
 * merged. A fix is taken whole or not at all; left out are: one whose cell holds a formula or another value than it
 * expects, one that overlaps a fix before it (it comes again in the next check), and one that changes nothing.
 */
export function applyFixes(grid: Grid, fixes: readonly Fix[]): readonly CellEdit[] {
  const formulas = new Set(grid.formulas.map(placeKey));
  const byCell = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const key = placeKey(fix.cell);
    if (formulas.has(key) || !sameCellValue(cellAt(grid, fix.cell), fix.expected)) continue;
    const others = byCell.get(key);
    if (others) others.push(fix);
    else byCell.set(key, [fix]);
  }
  const edits: CellEdit[] = [];
  for (const [first, ...more] of byCell.values()) {
    if (!first) continue;
    const value = merged(first.expected, [first, ...more]);
    if (!sameCellValue(value, first.expected)) edits.push({ cell: first.cell, expected: first.expected, value });
  }
  return edits.sort((a, b) => byPlace(a.cell, b.cell));
}

/** The cell's value once all fixes that fit together are applied. A whole new value stands alone; the first one wins. */
function merged(expected: CellValue, fixes: readonly Fix[]): CellValue {
  const taken: TextEdit[] = [];
  for (const { change } of fixes) {
    if ("value" in change) {
      if (taken.length === 0) return change.value;
      continue;
    }
    if (typeof expected !== "string" || !fits(change.edits, expected.length)) continue;
    if (change.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...change.edits);
  }
  return typeof expected === "string" && taken.length > 0 ? spliced(expected, taken) : expected;
}

const fits = (edits: readonly TextEdit[], length: number): boolean =>
  edits.every(({ start, end }) => start >= 0 && start <= end && end <= length) &&
  edits.every((edit, index) => !edits.some((other, at) => at < index && collide(edit, other)));

/** Whether two edits share a character, or begin at the same place, so that their order would be a guess. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function spliced(text: string, edits: readonly TextEdit[]): CellValue {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  result += text.slice(at);
  return result === "" ? null : result;
}
