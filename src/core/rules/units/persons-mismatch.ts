import { cellOfField } from "../../table/cell-of-field";
import { eachLeaf } from "../../table/each-leaf";
import { pairings } from "../../table/person-pairings";
import type { Leaf } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type PersonsMismatchFacts = {
  readonly item: string;
  readonly units: number;
  readonly persons: number;
  /** The unit that seems to have no person, by what the rest of the table says; "" where it cannot be told. */
  readonly without: string;
};

/**
 * Units and persons are listed in step, line by line, and differ in number. Only where the table lists them in step:
 * in at least eight of ten rows that name several units.
 */
export const personsMismatch = defineRule({
  id: "units/persons-mismatch",
  severity: "warning",
  addressee: "compiler",
  needs: ["units", "persons"],
  check(table, _context, report: Report<PersonsMismatchFacts>) {
    const known = pairings(table);
    if (known.size === 0) return;
    const seen = new Set<string>();
    eachLeaf(table, (leaf, item) => {
      if (leaf.units.length === 0 || leaf.persons.length === 0 || leaf.units.length === leaf.persons.length) return;
      const cell = cellOfField(table, leaf, "persons");
      // sub-tasks under one merged cell share one list
      if (!cell || seen.has(`${cell.row},${cell.column}`)) return;
      seen.add(`${cell.row},${cell.column}`);
      const facts = { item: leafReference(item, leaf), units: leaf.units.length, persons: leaf.persons.length, without: unitWithoutPerson(leaf, known) };
      report([cell], facts);
    });
  },
});

/** One person short: each person stands for the unit of this row that it stands for most; the one unit left has nobody. */
function unitWithoutPerson(leaf: Leaf, known: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  if (leaf.units.length !== leaf.persons.length + 1) return "";
  const taken = new Set<string>();
  for (const person of leaf.persons) {
    const name = person.replace(/\s/gu, "");
    const times = (unit: string): number => known.get(unit)?.get(name) ?? 0;
    const [most] = leaf.units.filter((unit) => times(unit) > 0).sort((a, b) => times(b) - times(a));
    if (most === undefined) return "";
    taken.add(most);
  }
  const without = leaf.units.filter((unit) => !taken.has(unit));
  return without.length === 1 ? (without[0] ?? "") : "";
}
