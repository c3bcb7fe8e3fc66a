import type { Item, Leaf, ProgressTable } from "../table/progress-table";

/** So many items, and so large a share of them, must lie in several rows for a table to be spoken of as pasted out of Word. */
const LEAST = 2;
const SHARE = 0.1;

/**
 * The items of which a cell's paragraphs lie in a row each: what comes of pasting a Word table into a sheet. Empty where
 * they are so few that a page break explains them, and where the table is printed otherwise than row by row.
 */
export function tornItems({ items }: ProgressTable): readonly Item[] {
  if (items.some(({ span, leaves }) => span !== undefined || leaves.some(({ places }) => places !== undefined))) return [];
  const torn = items.filter((item) => item.leaves.some((leaf) => isTorn(item, leaf)));
  return torn.length >= LEAST && torn.length >= items.length * SHARE ? torn : [];
}

function isTorn({ rows }: Item, { fields }: Leaf): boolean {
  return Object.values(fields).some(({ pieces }) => new Set(pieces.map(({ cell }) => cell.row).filter((row) => rows.includes(row))).size > 1);
}
