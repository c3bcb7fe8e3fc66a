import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Fix } from "../fix";
import { cellOf, cellSpan } from "../../table/cell-span";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Field } from "../../terms/field";
import { listFaults, type ListFault } from "../../text/list-faults";
import type { Item, Leaf } from "../../table/progress-table";
import { mainPoints, pointsRunOn } from "../../text/text-points";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { LeafPoints } from "../leaf-points";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";
import type { FieldText } from "../../text/field-text";

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
  addressee: "unit",
  check(table, { grid, points, headingOver }, report: ReportProblem<ListNumberingFacts>) {
    const seen = new SeenCells(grid);
    eachLeaf(table, (leaf, item) => {
      for (const field of FIELDS) {
        const text = leaf.fields[field];
        const cell = text && cellOf(text);
        if (!cell || seen.has(cell)) continue;
        seen.add(cell);
        if (!runsOn(leaf, field, points)) look(leaf, item, field, text, cell);
      }
    });

    function look(leaf: Leaf, item: Item, field: Field, text: FieldText, cell: CellRef): void {
      const [fault] = listFaults(text.text, field === "progress" && leaf.tag?.at.field === "progress" ? leaf.tag.at : null);
      if (!fault || (fault.kind !== "first" && answersTarget(field, leaf))) return;
      const column = columnOf(table, field);
      const heading = column ? headingOver(column) : "";
      const facts = {
        item: leafReference(item, leaf),
        heading,
        fault: fault.kind,
        found: fault.found,
        before: fault.before,
        expected: fault.expected,
        text: shortQuote(fault.text, 16),
      };
      report([placeOf(grid, text, fault) ?? cell], facts, { fixes: numberFix(grid, text, fault) });
    }
  },
});

/** Whether the points that other rules read as well say that nothing lacks: so it is with nearly all texts. */
function runsOn(leaf: Leaf, field: Field, points: LeafPoints): boolean {
  if (field === "target") return pointsRunOn(points.target(leaf));
  // behind a tag that does not lead, the progress is not the rest of the text
  return field === "progress" && (leaf.tag?.at.field !== "progress" || leaf.tag.at.start === 0) && pointsRunOn(points.progress(leaf));
}

/** Whether the target is a longer list that the text may answer in part. */
function answersTarget(field: Field, leaf: Leaf): boolean {
  if (field !== "progress" && field !== "nextStep") return false;
  const wanted = new Set(mainPoints(leaf.fields.target?.text ?? "").map((point) => point.number));
  return wanted.size > 1 && mainPoints(leaf.fields[field]?.text ?? "").every((point) => wanted.has(point.number));
}

const placeOf = (grid: Grid, text: FieldText, fault: ListFault): CellRef | null => cellSpan(grid, text, fault.at, fault.at)?.cell ?? cellOf(text, fault.at);

function numberFix(grid: Grid, text: FieldText, fault: ListFault): readonly Fix[] {
  if (fault.insertAt === null) return [];
  const span = cellSpan(grid, text, fault.insertAt, fault.insertAt);
  if (!span) return [];
  return [
    { safety: "ask", cell: span.cell, expected: span.text, change: { edits: [{ start: span.start, end: span.end, text: fault.expected + fault.blank }] } },
  ];
}
