import { cellOfField } from "../../table/cell-of-field";
import * as z from "../../schema";
import { dateParts, type PlainDate } from "../../text/plain-date";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import { overdueLeaves, SETTLED } from "../overdue-leaves";
import type { ReportProblem } from "../rule";

export type OverdueFacts = {
  readonly item: string;
  /** As the table writes it. */
  readonly deadline: string;
  readonly asOf: PlainDate;
  /** Whether that day is the end of the table's period; else it is today, or the day that a person gave. */
  readonly periodEnd: boolean;
  /** The table's word for its status; "" without one. */
  readonly status: string;
};

const options = z.object({
  /** Statuses for which a deadline that is past says nothing. */
  settled: z._default(z.array(z.string()), [...SETTLED]),
});

/**
 * Past the deadline on the as-of date, and neither completed nor known to be late. Silent where the deadline itself is a slip (date/order),
 * and in a table that cannot be held to a day. Where the table states no status,
 * silent if the text says that it is done.
 */
export const dateOverdue = defineRule({
  id: "date/overdue",
  severity: "warning",
  addressee: "unit",
  needs: ["deadline"],
  options,
  check(table, { asOf, dated, suggestion, options: { settled } }, report: ReportProblem<OverdueFacts>) {
    // what was past its time when such a table was made, nobody knows
    if (!dated) return;
    for (const { item, leaf, deadline } of overdueLeaves(table, { asOf, suggestion, settled })) {
      const cell = cellOfField(table, leaf, "deadline");
      const { year, month, day } = dateParts(deadline);
      const written = leaf.fields.deadline?.text.trim() ?? "";
      if (cell)
        report([cell], {
          item: leafReference(item, leaf),
          deadline: written === "" ? `${year}年${month}月${day}日` : written,
          asOf,
          periodEnd: asOf === table.period?.to,
          status: leaf.tag?.text ?? "",
        });
    }
  },
});
