import { columnOf } from "../../table/column-of";
import { cellAt } from "../../grid/grid";
import { toA1 } from "../../grid/cell-ref";
import { readSerials } from "../../table/serial-runs";
import { defineRule } from "../define-rule";
import { quoted } from "../leaf-reference";
import { remnantCells } from "../remnant-cells";
import type { Report } from "../rule";

export type LostItemFacts = {
  /** A1 of the text. */
  readonly cell: string;
  readonly text: string;
  /** The items around it; "" at the end of the table. */
  readonly before: string;
  readonly after: string;
  /** Whether a serial is skipped there. */
  readonly gap: boolean;
};

/**
 * Text that belongs to no item: the end of one whose beginning is gone, beside a gap in the serials. The reader keeps it
 * out of every item.
 */
export const lostItem = defineRule({
  id: "table/lost-item",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: Report<LostItemFacts>) {
    if (!table.remnants.some((remnant) => remnant.kind === "lost-item")) return;
    const progress = columnOf(table, "progress");
    const firstRows = table.items.map((item) => item.rows[0] ?? 0);
    const gaps = new Set(readSerials(table).flatMap((reading) => reading.gaps.map((one) => one.after)));
    for (const remnant of table.remnants) {
      if (remnant.kind !== "lost-item") continue;
      const inProgress = progress && { row: remnant.row, column: progress.column };
      const cells = inProgress && cellAt(grid, inProgress) !== null ? [inProgress] : remnantCells(table, grid, [remnant]);
      const next = firstRows.findIndex((row) => row > remnant.row);
      const before = table.items[next < 0 ? table.items.length - 1 : next - 1]?.reference ?? "";
      const after = next < 0 ? "" : (table.items[next]?.reference ?? "");
      const gap = gaps.has(next);
      report(cells, { cell: cells[0] ? toA1(cells[0]) : "", text: quoted(remnant.text, 20), before, after, gap });
    }
  },
});
