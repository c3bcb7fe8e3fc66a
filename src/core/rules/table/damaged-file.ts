import type { GridDamage } from "../../grid/grid";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type DamagedFileFacts = {
  readonly kind: GridDamage["kind"];
  readonly count: number;
};

/** What the file says of its cells and does not bear out: something of the table may be missing, and nobody can see it. */
export const damagedFile = defineRule({
  id: "table/damaged-file",
  severity: "warning",
  addressee: "compiler",
  check(_table, { grid }, report: ReportProblem<DamagedFileFacts>) {
    for (const { kind, cells } of grid.damage ?? []) report(cells, { kind, count: cells.length });
  },
});
