import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { dateParts } from "../../text/plain-date";
import { deadlineDisorder, type Disorder } from "../deadline-order";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { CheckContext, ReportProblem } from "../rule";

export type DateOrderFacts = {
  readonly item: string;
  /** The heading of the deadline, and what stands there. */
  readonly heading: string;
  readonly deadline: string;
  /** `start`: the start lies behind the deadline; `year`: the deadline lies before the year that the table reports on. */
  readonly fault: Disorder;
  /** The heading of the start, and what stands there; "" for `year`. */
  readonly startHeading: string;
  readonly start: string;
  /** The year of the table; 0 for `start`. */
  readonly year: number;
};

/** A start after its deadline, or a deadline before the year of the table: one of the two days is a slip of the pen. */
export const dateOrder = defineRule({
  id: "date/order",
  severity: "error",
  addressee: "compiler",
  needs: ["deadline"],
  check(table, { headingOver }, report: ReportProblem<DateOrderFacts>) {
    const disorder = deadlineDisorder(table);
    eachLeaf(table, (leaf, item) => {
      const fault = disorder(leaf);
      const cell = fault === null ? null : cellOfField(table, leaf, "deadline");
      if (fault !== null && cell) report([cell], factsOf(table, item, leaf, fault, headingOver));
    });
  },
});

function factsOf(table: ProgressTable, item: Item, leaf: Leaf, fault: Disorder, headingOver: CheckContext["headingOver"]): DateOrderFacts {
  const heading = (field: "deadline" | "startDate"): string => {
    const column = columnOf(table, field);
    return column ? headingOver(column) : "";
  };
  const begins = fault === "start";
  return {
    item: leafReference(item, leaf),
    heading: heading("deadline"),
    deadline: leaf.fields.deadline?.text.trim() ?? "",
    fault,
    startHeading: begins ? heading("startDate") : "",
    start: begins ? (leaf.fields.startDate?.text.trim() ?? "") : "",
    year: begins || table.period === null ? 0 : dateParts(table.period.to).year,
  };
}
