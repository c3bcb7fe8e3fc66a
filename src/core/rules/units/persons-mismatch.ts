import { cellOfField } from "../../table/cell-of-field";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
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
  needs: ["units", "persons"],
  check(table, _context, report: Report<PersonsMismatchFacts>) {
    const listed: { readonly item: Item; readonly leaf: Leaf }[] = [];
    const several: Leaf[] = [];
    eachLeaf(table, (leaf, item) => {
      if (leaf.units.length === 0 || leaf.persons.length === 0) return;
      listed.push({ item, leaf });
      if (leaf.units.length > 1) several.push(leaf);
    });
    const inStep = several.filter((leaf) => leaf.units.length === leaf.persons.length);
    if (several.length < 5 || inStep.length < several.length * 0.8) return;
    const known = pairings(inStep);
    const seen = new Set<string>();
    for (const { item, leaf } of listed) {
      if (leaf.units.length === leaf.persons.length) continue;
      const cell = cellOfField(table, leaf, "persons");
      // sub-tasks under one merged cell share one list
      if (!cell || seen.has(`${cell.row},${cell.column}`)) continue;
      seen.add(`${cell.row},${cell.column}`);
      const facts = { item: leafReference(item, leaf), units: leaf.units.length, persons: leaf.persons.length, without: unitWithoutPerson(leaf, known) };
      report([cell], facts);
    }
  },
});

/** How often a person stands for a unit, by the rows that are in step. */
type Pairings = ReadonlyMap<string, ReadonlyMap<string, number>>;

function pairings(leaves: readonly Leaf[]): Pairings {
  const counts = new Map<string, Map<string, number>>();
  for (const leaf of leaves) {
    leaf.units.forEach((unit, index) => {
      const person = leaf.persons[index]?.replace(/\s+/g, "");
      if (person === undefined) return;
      const units = counts.get(person) ?? new Map<string, number>();
      units.set(unit, (units.get(unit) ?? 0) + 1);
      counts.set(person, units);
    });
  }
  return counts;
}

/** One person short: each person stands for the unit of this row that it stands for most; the one unit left has nobody. */
function unitWithoutPerson(leaf: Leaf, known: Pairings): string {
  if (leaf.units.length !== leaf.persons.length + 1) return "";
  const taken = new Set<string>();
  for (const person of leaf.persons) {
    const units = known.get(person.replace(/\s+/g, ""));
    const [most] = leaf.units.filter((unit) => units?.has(unit)).sort((a, b) => (units?.get(b) ?? 0) - (units?.get(a) ?? 0));
    if (most === undefined) return "";
    taken.add(most);
  }
  const without = leaf.units.filter((unit) => !taken.has(unit));
  return without.length === 1 ? (without[0] ?? "") : "";
}
