import type { CellRef } from "../../grid/cell-ref";
import type { Status } from "../../terms/status";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type StatusComposedFacts = {
  /** As the table writes them, each once. */
  readonly written: readonly string[];
  /** The status that each is counted as. */
  readonly statuses: readonly Status[];
};

/** Status words that no list holds, read by their parts (阶段性办结) and counted so: said once a table, with all cells. */
export const statusComposed = defineRule({
  id: "status/composed",
  severity: "info",
  addressee: "unit",
  check(table, _context, report: ReportProblem<StatusComposedFacts>) {
    const read = new Map<string, Status>();
    const cells: CellRef[] = [];
    eachLeaf(table, ({ tag, fields }) => {
      if (tag?.composed !== true || tag.status === null) return;
      const field = fields[tag.at.field];
      const cell = field && cellOf(field, tag.at.start);
      if (!cell) return;
      read.set(tag.text, tag.status);
      cells.push(cell);
    });
    if (cells.length > 0) report(cells, { written: [...read.keys()], statuses: [...read.values()] });
  },
});
