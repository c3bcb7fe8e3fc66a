import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Fix } from "../fix";
import { cellOf, cellSpan } from "../../table/cell-span";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Field } from "../../terms/field";
import { listFaults, type ListFault } from "../../text/list-faults";
import type { Item, Leaf } from "../../table/progress-table";
import type { Prose } from "../../text/prose";
import { isOnlyWhite } from "../../text/white-space";
import { defineRule } from "../define-rule";
import type { KnownProse } from "../known-prose";
import { leafReference, shortQuote } from "../leaf-reference";
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
  check(table, { grid, prose: known, headingOver }, report: ReportProblem<ListNumberingFacts>) {
    const seen = new SeenCells(grid);
    eachLeaf(table, (leaf, item) => {
      for (const field of FIELDS) {
        const text = leaf.fields[field];
        const cell = text && cellOf(text);
        if (!cell || seen.has(cell)) continue;
        seen.add(cell);
        look(leaf, item, field, text, cell);
      }
    });

    function look(leaf: Leaf, item: Item, field: Field, text: FieldText, cell: CellRef): void {
      const { prose, from } = listIn(leaf, field, text, known);
      const [fault] = listFaults(prose);
      if (!fault || (fault.kind !== "first" && answersTarget(field, leaf, known))) return;
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
      report([placeOf(grid, text, from + fault.at) ?? cell], facts, { fixes: numberFix(grid, text, from, fault) });
    }
  },
});

/** The text that may hold a list, and where it begins in the field: a tag that leads is no point, and the line of the first begins behind it. */
function listIn(leaf: Leaf, field: Field, text: FieldText, known: KnownProse): { readonly prose: Prose; readonly from: number } {
  const tag = field === "progress" && leaf.tag?.at.field === "progress" ? leaf.tag.at : null;
  return tag !== null && isOnlyWhite(text.text.slice(0, tag.start))
    ? { prose: known.progress(leaf), from: Math.max(0, text.text.indexOf(leaf.progress)) }
    : { prose: known.of(text), from: 0 };
}

/** Whether the target is a longer list that the text may answer in part. */
function answersTarget(field: Field, leaf: Leaf, known: KnownProse): boolean {
  if (field !== "progress" && field !== "nextStep") return false;
  const wanted = new Set(known.of(leaf.fields.target).points.map((point) => point.number));
  return wanted.size > 1 && known.of(leaf.fields[field]).points.every((point) => wanted.has(point.number));
}

const placeOf = (grid: Grid, text: FieldText, at: number): CellRef | null => cellSpan(grid, text, at, at)?.cell ?? cellOf(text, at);

function numberFix(grid: Grid, text: FieldText, from: number, fault: ListFault): readonly Fix[] {
  if (fault.insertAt === null) return [];
  const at = from + fault.insertAt;
  const span = cellSpan(grid, text, at, at);
  if (!span) return [];
  return [
    { safety: "ask", cell: span.cell, expected: span.text, change: { edits: [{ start: span.start, end: span.end, text: fault.expected + fault.blank }] } },
  ];
}
