import type { CellRef } from "../../grid/cell-ref";
import { STATUSES } from "../../terms/status";
import { eachLeaf } from "../../table/each-leaf";
import { cellOf } from "../../table/cell-span";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type StatusUnknownFacts = {
  readonly items: readonly string[];
  readonly written: string;
  /** The words that the table uses. */
  readonly words: readonly string[];
};

/** Tags whose words are in no vocabulary: one problem for each such word, with all its cells. */
export const statusUnknown = defineRule({
  id: "status/unknown",
  severity: "error",
  addressee: "unit",
  check(table, _context, report: ReportProblem<StatusUnknownFacts>) {
    const byWord = new Map<string, { cells: CellRef[]; items: string[] }>();
    let known = 0;
    let unknown = 0;
    eachLeaf(table, (leaf, item) => {
      const tag = leaf.tag;
      if (!tag) return;
      if (tag.status !== null) {
        known++;
        return;
      }
      unknown++;
      const field = leaf.fields[tag.at.field];
      const cell = field && cellOf(field, tag.at.start);
      if (!cell) return;
      const group = byWord.get(tag.text) ?? { cells: [], items: [] };
      group.cells.push(cell);
      group.items.push(leafReference(item, leaf));
      byWord.set(tag.text, group);
    });
    const words = STATUSES.flatMap((status) => table.dialect?.words[status] ?? []);
    // a column of free text (立项阶段, 招标阶段) is no column of statuses
    const severity = unknown > known && byWord.size > 4 ? "warning" : "error";
    if (severity === "warning") {
      const all = [...byWord.values()];
      report(
        all.flatMap(({ cells }) => cells),
        { items: all.flatMap(({ items }) => items), written: [...byWord.keys()].slice(0, 3).join("”“"), words },
        { severity },
      );
      return;
    }
    for (const [written, { cells, items }] of byWord) report(cells, { items, written, words });
  },
});
