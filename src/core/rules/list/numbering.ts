import { cellKey, type CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Fix } from "../../fixes/fix";
import { cellOf, cellSpan } from "../../table/cell-span";
import { columnOf, headingText } from "../../table/column-of";
import type { Field } from "../../table/field";
import { listFaults, type ListFault } from "../../table/list-faults";
import type { FieldText, Leaf } from "../../table/progress-table";
import { mainPoints } from "../../table/text-points";
import { defineRule } from "../define-rule";
import { leafReference, quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type ListNumberingFacts = {
  readonly item: string;
  readonly heading: string;
  /** first: the first point has text and no number; begins: the list begins later; skips: a number lacks inside. */
  readonly fault: ListFault["kind"];
  /** The mark that stands there: 2. */
  readonly found: string;
  /** The mark before it; "" where it is the first. */
  readonly before: string;
  /** The mark that lacks: 1. */
  readonly expected: string;
  /** The beginning of the point without a number. */
  readonly text: string;
};

const FIELDS: readonly Field[] = ["target", "measures", "progress", "nextStep"];

/**
 * The numbered points of a cell lack or skip a number. The fix writes the number before the point that has none. Where
 * progress and next step answer only some points of the target, their numbers are the target's, and nothing is said.
 */
export const listNumbering = defineRule({
  id: "list/numbering",
  severity: "warning",
  check(table, { grid }, report: Report<ListNumberingFacts>) {
    const seen = new Set<number>();
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        for (const field of FIELDS) {
          const text = leaf.fields[field];
          const cell = text && cellOf(text);
          if (!cell) continue;
          const key = cellKey(cell);
          if (seen.has(key)) continue;
          seen.add(key);
          const [fault] = listFaults(text.text, field === "progress" && leaf.tag?.at.field === "progress" ? leaf.tag.at : null);
          if (!fault || (fault.kind !== "first" && answersTarget(field, leaf))) continue;
          const column = columnOf(table, field);
          const heading = column ? headingText(column) : "";
          const facts = { item: leafReference(item, leaf), heading, fault: fault.kind, found: fault.found, before: fault.before, expected: fault.expected, text: quoted(fault.text, 16) };
          report([placeOf(grid, text, fault) ?? cell], facts, { fixes: numberFix(grid, text, fault) });
        }
      }
    }
  },
});

/** Whether the target is a longer list that the text may answer in part. */
function answersTarget(field: Field, leaf: Leaf): boolean {
  if (field !== "progress" && field !== "nextStep") return false;
  const wanted = new Set(mainPoints(leaf.fields.target?.text ?? "").map((point) => point.number));
  return wanted.size > 1 && mainPoints(leaf.fields[field]?.text ?? "").every((point) => wanted.has(point.number));
}

const placeOf = (grid: Grid, text: FieldText, fault: ListFault): CellRef | null =>
  cellSpan(grid, text, fault.at, fault.at)?.cell ?? cellOf(text, fault.at);

function numberFix(grid: Grid, text: FieldText, fault: ListFault): readonly Fix[] {
  if (fault.insertAt === null) return [];
  const span = cellSpan(grid, text, fault.insertAt, fault.insertAt);
  if (!span) return [];
  return [{ safety: "ask", cell: span.cell, expected: span.text, change: { edits: [{ start: span.start, end: span.end, text: fault.expected + fault.blank }] } }];
}
