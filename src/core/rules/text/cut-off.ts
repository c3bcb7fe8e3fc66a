import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { brokenEnd, type BrokenEnd } from "../../text/broken-end";
import type { Field } from "../../terms/field";
import { columnOf } from "../../table/column-of";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type CutOffFacts = {
  readonly item: string;
  readonly heading: string;
  /** The end of the text. */
  readonly end: string;
  readonly sign: BrokenEnd;
};

const FIELDS: readonly Field[] = ["progress", "nextStep", "obstacles"];
/** So much of the end is quoted. */
const QUOTED = 16;

/** A text whose last sentence breaks off in the middle, as where a paste or a cell's limit took the rest. */
export const textCutOff = defineRule({
  id: "text/cut-off",
  severity: "warning",
  addressee: "unit",
  check(table, { grid, headingOver }, report: ReportProblem<CutOffFacts>) {
    const seen = new SeenCells(grid);
    eachLeaf(table, (leaf, item) => {
      for (const field of FIELDS) {
        const text = leaf.fields[field];
        const sign = text === undefined ? null : brokenEnd(text.text);
        const cell = sign === null || text === undefined ? null : cellOf(text, text.text.length - 1);
        if (sign === null || text === undefined || !cell || seen.has(cell)) continue;
        seen.add(cell);
        const column = columnOf(table, field);
        const end = text.text.trim();
        report([cell], {
          item: leafReference(item, leaf),
          heading: column ? headingOver(column) : "",
          end: `……${end.slice(-QUOTED).replace(/\s+/gu, "")}`,
          sign,
        });
      }
    });
  },
});
