import { cellOf } from "../../table/cell-span";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { comparable, printOf } from "../../text/same-text";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type RepeatsOtherItemFacts = {
  readonly item: string;
  /** The item that says the same further up. */
  readonly other: string;
  readonly heading: string;
  readonly text: string;
};

/** A shorter text (已完成全年任务) may be true of two items. */
const SHORTEST = 20;
/** Where more than one row in so many says what another does, one text for several items is how the table is filled in. */
const HABIT = 5;

interface Told {
  readonly item: Item;
  readonly leaf: Leaf;
}

/** The progress of another item, word for word: one of the two was filled in by copying, or in the wrong row. */
export const repeatsOtherItem = defineRule({
  id: "progress/repeats-other-item",
  severity: "warning",
  addressee: "unit",
  needs: ["task", "progress"],
  check(table, { grid, headingOver }, report: ReportProblem<RepeatsOtherItemFacts>) {
    const column = columnOf(table, "progress");
    if (!column) return;
    const seen = new SeenCells(grid);
    const byPrint = new Map<number, Told[]>();
    const found: { told: Told; other: Told }[] = [];
    let leaves = 0;
    eachLeaf(table, (leaf, item) => {
      leaves++;
      const cell = leaf.fields.progress && cellOf(leaf.fields.progress);
      if (!cell || leaf.progress.length < SHORTEST || seen.has(cell)) return;
      seen.add(cell);
      const print = printOf(leaf.progress);
      const told = { item, leaf };
      const alike = byPrint.get(print);
      const other = alike?.find((earlier) => ofAnotherTask(earlier, told) && sameWords(earlier.leaf.progress, leaf.progress));
      if (other) found.push({ told, other });
      // two tasks are enough: whoever comes later is of another than one of them
      if (!alike) byPrint.set(print, [told]);
      else if (alike.length < 2 && other) alike.push(told);
    });
    if (found.length * HABIT > leaves) return;
    const heading = headingOver(column);
    for (const { told, other } of found) {
      const cell = told.leaf.fields.progress && cellOf(told.leaf.fields.progress);
      if (!cell) continue;
      report([cell], {
        item: leafReference(told.item, told.leaf),
        other: leafReference(other.item, other.leaf),
        heading,
        text: shortQuote(told.leaf.progress),
      });
    }
  },
});

/** One task twice is a matter of its own (`task/duplicate`). */
const ofAnotherTask = (a: Told, b: Told): boolean => a.item !== b.item && comparable(a.item.task) !== comparable(b.item.task);

function sameWords(a: string, b: string): boolean {
  const words = comparable(a);
  return words.length >= SHORTEST && words === comparable(b);
}
