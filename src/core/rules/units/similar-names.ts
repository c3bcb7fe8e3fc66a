import { cellKey, type CellRef } from "../../grid/cell-ref";
import type { Fix } from "../fix";
import { cellOf, cellSpan } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { unitAliases, unitsNamed } from "../../table/unit-aliases";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type SimilarNamesFacts = {
  readonly rare: string;
  /** References of the items that bear the rarer name. */
  readonly items: readonly string[];
  readonly usual: string;
  readonly usualCount: number;
};

/** Where the rarer name stands. */
interface RarerName {
  /** By `cellKey`. */
  readonly seen: Set<number>;
  readonly cells: CellRef[];
  readonly items: Set<string>;
  readonly fixes: Fix[];
}

/**
 * One unit under two names, as far as their forms tell; never by distance of letters. One problem a pair; none where the office has
 * registered both for one unit.
 */
export const similarNames = defineRule({
  id: "units/similar-names",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid, registeredAsOne }, report: ReportProblem<SimilarNamesFacts>) {
    const aliases = unitAliases(table).filter(({ rare, usual }) => !registeredAsOne(rare, usual));
    if (aliases.length === 0) return;
    const places = new Map<string, RarerName>(aliases.map(({ rare }) => [rare, { seen: new Set(), cells: [], items: new Set(), fixes: [] }]));
    eachLeaf(table, (leaf, item) => {
      for (const name of unitsNamed(leaf)) {
        const place = places.get(name);
        if (place) note(leaf, item, name, place);
      }
    });

    function note(leaf: Leaf, item: Item, name: string, place: RarerName): void {
      const usual = aliases.find(({ rare }) => rare === name)?.usual ?? name;
      for (const field of [leaf.fields.units, leaf.fields.leadUnit, leaf.fields.supportUnits]) {
        const start = field?.text.indexOf(name) ?? -1;
        const wrapped = !field || start >= 0 ? null : new RegExp([...name].map(escaped).join("\\s*")).exec(field.text);
        const at = start >= 0 ? { start, end: start + name.length } : wrapped && { start: wrapped.index, end: wrapped.index + wrapped[0].length };
        const cell = field && at && cellOf(field, at.start);
        if (!field || !at || !cell || place.seen.has(cellKey(cell))) continue;
        place.seen.add(cellKey(cell));
        place.cells.push(cell);
        place.items.add(item.reference);
        const span = cellSpan(grid, field, at.start, at.end);
        if (span)
          place.fixes.push({ safety: "ask", cell: span.cell, expected: span.text, change: { edits: [{ start: span.start, end: span.end, text: usual }] } });
      }
    }
    for (const { rare, usual, usualCount } of aliases) {
      const place = places.get(rare);
      if (place && place.cells.length > 0) report(place.cells, { rare, items: [...place.items], usual, usualCount }, { fixes: place.fixes });
    }
  },
});

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
