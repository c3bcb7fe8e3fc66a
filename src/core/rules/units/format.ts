import type { CellRef } from "../../grid/cell-ref";
import type { Fix } from "../fix";
import { cellSpan } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { unitSeparators, type UnitSeparators } from "../../table/unit-separators";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";
import type { FieldText } from "../../text/field-text";

export type UnitsFormatFacts = {
  readonly count: number;
  /** What the table sets names apart with most, and what else it uses: "\n" is a line break, " " a blank. */
  readonly usual: string;
  readonly others: readonly string[];
  /** Names that are broken over lines here and written whole elsewhere. */
  readonly broken: readonly string[];
};

/** So many cells with a wrapped name are the width of the column, not a way of writing. */
const FEW = 2;
/** A name that is broken in more cells than this hides from a search, though it is written whole nowhere. */
const OFTEN = 2;

/**
 * Units that are set apart in more than one way, and names that are broken over lines in some cells and whole in others,
 * or broken in many: one problem. A name that is wrapped once or twice is a matter of the column's width. The fix writes
 * the cell as the others are.
 */
export const unitsFormat = defineRule({
  id: "units/format",
  severity: "info",
  addressee: "compiler",
  needs: ["units"],
  check(table, { grid }, report: ReportProblem<UnitsFormatFacts>) {
    const seen = new SeenCells(grid);
    const cells: { cell: CellRef; field: FieldText; names: readonly string[]; form: UnitSeparators }[] = [];
    const whole = new Set<string>();
    eachLeaf(table, (leaf) => {
      const field = leaf.fields.units;
      const cell = field?.pieces[0]?.cell;
      if (!field || !cell || field.pieces.length > 1 || seen.has(cell)) return;
      const form = unitSeparators(field, leaf.units);
      if (!form) return;
      seen.add(cell);
      for (const name of leaf.units) if (!form.broken.includes(name)) whole.add(name);
      if (form.between.length + form.broken.length > 0) cells.push({ cell, field, names: leaf.units, form });
    });
    const counts = new Map<string, number>();
    for (const { form } of cells) for (const mark of form.between) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const [usual = "\n", ...others] = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const times = new Map<string, number>();
    for (const { form } of cells) for (const name of form.broken) times.set(name, (times.get(name) ?? 0) + 1);
    const tells = (name: string): boolean => whole.has(name) || (times.get(name) ?? 0) > OFTEN;
    const wrapped = cells.filter(({ form }) => form.broken.some(tells)).length;
    const odd = cells.filter(({ form }) => form.between.some((mark) => mark !== usual) || (wrapped > FEW && form.broken.some(tells)));
    if (odd.length === 0) return;
    const fixes = odd.flatMap(({ field, names }): Fix[] => {
      const span = cellSpan(grid, field, 0, field.text.length);
      return span
        ? [{ safety: "ask", cell: span.cell, expected: span.text, change: { edits: [{ start: span.start, end: span.end, text: names.join(usual) }] } }]
        : [];
    });
    const broken = [...new Set(odd.flatMap(({ form }) => form.broken.filter(tells)))];
    report(
      odd.map(({ cell }) => cell),
      { count: odd.length, usual, others, broken },
      { fixes },
    );
  },
});
