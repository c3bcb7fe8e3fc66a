import type { CellRef } from "../../grid/cell-ref";
import { cellAt, type Grid } from "../../grid/grid";
import { brokenClaims } from "../../table/claims";
import type { ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { missingReferences } from "../missing-references";
import type { Report } from "../rule";

export type CountMismatchFacts = {
  readonly claimed: number;
  readonly actual: number;
  /** 二—5、11, 四—15 … where the skipped serials account for the difference; else empty. */
  readonly missing: readonly string[];
};

/** The title claims another number of items than the table holds. */
export const countMismatch = defineRule({
  id: "table/count-mismatch",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: Report<CountMismatchFacts>) {
    const claim = brokenClaims(table).find((one) => one.section === null);
    if (!claim) return;
    const { references, count } = missingReferences(table);
    report(claimCell(table, grid, claim.claimed), {
      claimed: claim.claimed,
      actual: claim.actual,
      missing: claim.claimed - claim.actual === count ? references : [],
    });
  },
});

/** Where the claim stands above the header. */
function claimCell(table: ProgressTable, grid: Grid, claimed: number): readonly CellRef[] {
  const until = table.headerRows[0] ?? grid.origin.row;
  for (let row = grid.origin.row; row <= until; row++) {
    for (let column = grid.origin.column; column < grid.origin.column + (grid.values[0]?.length ?? 0); column++) {
      const value = cellAt(grid, { row, column });
      if (typeof value === "string" && new RegExp(`(?<!\\d)${claimed}(?!\\d)`).test(value)) return [{ row, column }];
    }
  }
  return [{ row: grid.origin.row, column: grid.origin.column }];
}
