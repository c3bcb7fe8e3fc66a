import type { CellRef } from "../../grid/cell-ref";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { personNames, withoutPost } from "../../text/persons";
import { differInOneSign } from "../../text/similar-characters";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type LeaderSimilarFacts = {
  readonly rare: string;
  /** References of the items that bear the rarer name. */
  readonly items: readonly string[];
  readonly usual: string;
  readonly usualCount: number;
};

/** So often the usual name stands for each time that the rarer one does: two leaders each have work of their own. */
const TIMES = 3;

/**
 * A leader whose name differs from another's in one character of the same sound or nearly the same shape, once against
 * three times or more: one person, written in two ways. Two leaders of like names both come again and again.
 */
export const leaderSimilarNames = defineRule({
  id: "leader/similar-names",
  severity: "warning",
  addressee: "compiler",
  needs: ["leader"],
  check(table, _context, report: ReportProblem<LeaderSimilarFacts>) {
    const named = new Map<string, { readonly cells: CellRef[]; readonly items: string[] }>();
    eachLeaf(table, (leaf, item) => {
      const text = leaf.fields.leader;
      const cell = text && cellOf(text);
      if (!text || !cell) return;
      for (const written of personNames(text.text)) {
        const name = withoutPost(written);
        const place = named.get(name) ?? { cells: [], items: [] };
        named.set(name, place);
        if (!place.cells.some(({ row, column }) => row === cell.row && column === cell.column)) place.cells.push(cell);
        if (!place.items.includes(item.reference)) place.items.push(item.reference);
      }
    });
    for (const [rare, { cells, items }] of named) {
      const usual = [...named].find(([name, place]) => place.items.length >= items.length * TIMES && differInOneSign(rare, name));
      if (usual) report(cells, { rare, items, usual: usual[0], usualCount: usual[1].items.length });
    }
  },
});
