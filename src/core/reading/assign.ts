/**
 * The best assignment of rows to columns of a table of gains: every row takes at most one column and every column at most
 * one row, so that the sum is as large as it can be. A gain that is not above zero is never taken. For each row the
 * column, or null. The Hungarian method with potentials, O(rows² × columns); of equal sums the one found first.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = gains.length;
  const width = Math.max(0, ...gains.map((row) => row.length));
  // a column of nothing for every row, so that a row may always stay without one
  const columns = width + rows;
  const cost = (row: number, column: number): number => (column < width ? -Math.max(0, gains[row]?.[column] ?? 0) : 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  /** The row that a column is given to, 1-based; 0 for none. */
  const owner = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const before = new Array<number>(columns + 1).fill(0);
    const slack = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    let column = 0;
    owner[0] = row;
    do {
      used[column] = true;
      const current = owner[column] ?? 0;
      let least = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (used[other]) continue;
        const reduced = cost(current - 1, other - 1) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? Infinity)) {
          slack[other] = reduced;
          before[other] = column;
        }
        if ((slack[other] ?? Infinity) < least) {
          least = slack[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (used[other]) {
          const held = owner[other] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + least;
          columnPotential[other] = (columnPotential[other] ?? 0) - least;
        } else slack[other] = (slack[other] ?? Infinity) - least;
      }
      column = next;
    } while (owner[column] !== 0);
    while (column !== 0) {
      const from = before[column] ?? 0;
      owner[column] = owner[from] ?? 0;
      column = from;
    }
  }
  const assigned = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= width; column++) {
    const row = (owner[column] ?? 0) - 1;
    if (row >= 0 && (gains[row]?.[column - 1] ?? 0) > 0) assigned[row] = column - 1;
  }
  return assigned;
}

/** What an assignment gains. */
export function gainOf(gains: readonly (readonly number[])[], assigned: readonly (number | null)[]): number {
  return assigned.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (gains[row]?.[column] ?? 0)), 0);
}
