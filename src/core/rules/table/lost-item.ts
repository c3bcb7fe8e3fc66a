import type { CellRef } from "../../grid/cell-ref";
import { toA1 } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { liesIn, type BrokenClaim } from "../../table/claims";
import { columnOf } from "../../table/column-of";
import { lostItems, type LostItem } from "../../table/lost-items";
import { readSerials } from "../../table/serial-runs";
import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import { runName } from "../missing-references";
import { remnantCells } from "../remnant-cells";
import type { ReportProblem } from "../rule";
import { sectionCell } from "../section-cell";
import { titleClaimCell } from "../title-claim";

export type LostItemFacts = {
  /** A1 of the text. */
  readonly cell: string;
  readonly text: string;
  /** The items around it; "" at the end of the table. */
  readonly before: string;
  readonly after: string;
  /** Whether a serial is skipped there. */
  readonly gap: boolean;
  /** The serial that it must have borne: 29, or 二—5 where numbering starts again; "" where it cannot be told. */
  readonly serial: string;
  /** What its section, and the title, claim and hold, where lost items account for the difference; else 0. */
  readonly sectionClaimed: number;
  readonly sectionActual: number;
  readonly titleClaimed: number;
  readonly titleActual: number;
};

/**
 * Text that belongs to no item: the end of one whose beginning is gone, beside a gap in the serials. The reader keeps it
 * out of every item. The claims of section and title that it breaks are told with it: one cause.
 */
export const lostItem = defineRule({
  id: "table/lost-item",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<LostItemFacts>) {
    const { items, told } = lostItems(table);
    const progress = columnOf(table, "progress");
    const title = told.get(null);
    const several = readSerials(table).length > 1;
    const claimOf = ({ next, number }: LostItem): BrokenClaim | undefined =>
      [...told.values()].find(({ section, missing }) => section !== null && number !== null && missing.includes(number) && liesIn(table, next - 1, section));
    for (const lost of items) {
      const { remnant, next, gap, number } = lost;
      const inProgress = progress && { row: remnant.row, column: progress.column };
      const cells: CellRef[] = [...(inProgress && cellAt(grid, inProgress) !== null ? [inProgress] : remnantCells(table, grid, [remnant]))];
      const cell = cells[0] ? toA1(cells[0]) : "";
      const section = number === null ? undefined : claimOf(lost);
      const heading = section === undefined || section.section === null ? undefined : table.sections[section.section];
      const whole = number === null ? undefined : title;
      if (heading) cells.push(sectionCell(table, grid, heading));
      if (whole) cells.push(titleClaimCell(table, grid, whole.claimed));
      report(cells, {
        cell,
        text: shortQuote(remnant.text, 20),
        before: table.items[next < 0 ? table.items.length - 1 : next - 1]?.reference ?? "",
        after: next < 0 ? "" : (table.items[next]?.reference ?? ""),
        gap,
        serial: number === null ? "" : several ? `${runName(table, lost.run)}—${number}` : String(number),
        sectionClaimed: heading ? (section?.claimed ?? 0) : 0,
        sectionActual: heading ? (section?.actual ?? 0) : 0,
        titleClaimed: whole?.claimed ?? 0,
        titleActual: whole?.actual ?? 0,
      });
    }
  },
});
