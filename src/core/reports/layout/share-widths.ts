/** What a column of the sheet wants, in points of text. */
export interface ColumnNeed {
  readonly least: number;
  /** Wider than this is of no use. */
  readonly most: number;
  /** It takes of the room that is left; numbers do not. */
  readonly grows: boolean;
}

/** A row is as tall as its tallest cell: the higher, the more the sum below is the tallest alone. */
const SHARPNESS = 5;

/**
 * Widths in points that make the rows, taken together, as low as the least and the most of each column allow, and the
 * average lines of a row then. Each round gives a column room in proportion to the lines that it is the cause of.
 */
export function shareWidths(
  needs: readonly ColumnNeed[],
  rows: readonly (readonly number[])[],
  space: number,
): { readonly widths: readonly number[]; readonly lines: number } {
  let weights = needs.map((need) => (need.grows ? need.least : 0));
  let widths = fill(needs, weights, space);
  let lines = 0;
  const parts = new Float64Array(needs.length);
  for (let round = 0; round < 24; round++) {
    const causes = new Array<number>(needs.length).fill(0);
    lines = 0;
    for (const row of rows) {
      let sum = 0;
      for (let i = 0; i < row.length; i++) sum += parts[i] = ((row[i] ?? 0) / (widths[i] ?? 1)) ** SHARPNESS;
      if (sum === 0) continue;
      const height = sum ** (1 / SHARPNESS);
      lines += Math.max(1, height) / rows.length;
      for (let i = 0; i < row.length; i++) causes[i] = (causes[i] ?? 0) + (height * (parts[i] ?? 0)) / sum;
    }
    // a small step: the causes fall with that power of the width
    weights = widths.map((width, i) => (needs[i]?.grows ? width * ((causes[i] ?? 0) / width + 1e-4) ** (1 / (SHARPNESS + 1)) : 0));
    widths = fill(needs, weights, space);
  }
  return { widths: spread(needs, widths, space), lines };
}

/** Widths in proportion to the weights, within the least and the most of each. */
function fill(needs: readonly ColumnNeed[], weights: readonly number[], space: number): readonly number[] {
  const at = (k: number): readonly number[] => needs.map((need, i) => Math.max(need.least, Math.min(need.most, (weights[i] ?? 0) * k)));
  let low = 0;
  let high = 1e6;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (total(at(middle)) <= space) low = middle;
    else high = middle;
  }
  return at(low);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** What is left goes first to headings that would break, then to all alike. */
function spread(needs: readonly ColumnNeed[], widths: readonly number[], space: number): readonly number[] {
  let left = space - total(widths);
  if (left <= 1) return widths;
  const wanted = needs.map((need, i) => Math.max(0, need.most - (widths[i] ?? 0)));
  const share = Math.min(1, left / Math.max(1, total(wanted)));
  const wider = widths.map((width, i) => width + (wanted[i] ?? 0) * share);
  left = space - total(wider);
  return left <= 1 ? wider : wider.map((width) => width + left / wider.length);
}
