import { cellOfField } from "../../table/cell-of-field";
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
  needs: ["units", "persons"],
  check(table, _context, report: Report<PersonsMismatchFacts>) {
    const listed = table.items.flatMap((item) => item.leaves.map((leaf) => ({ item, leaf }))).filter(({ leaf }) => leaf.units.length > 0 && leaf.persons.length > 0);
    const several = listed.filter(({ leaf }) => leaf.units.length > 1);
    const inStep = several.filter(({ leaf }) => leaf.units.length === leaf.persons.length);
    if (several.length < 5 || inStep.length < several.length * 0.8) return;
    const usual = usualPersons(inStep.map(({ leaf }) => leaf));
    const seen = new Set<string>();
    for (const { item, leaf } of listed) {
      if (leaf.units.length === leaf.persons.length) continue;
      const cell = cellOfField(table, leaf, "persons");
      // sub-tasks under one merged cell share one list
      if (!cell || seen.has(`${cell.row},${cell.column}`)) continue;
      seen.add(`${cell.row},${cell.column}`);
      const facts = { item: leafReference(item, leaf), units: leaf.units.length, persons: leaf.persons.length, without: unitWithoutPerson(leaf, usual) };
      report([cell], facts);
    }
  },
});

/** Who usually answers for a unit, by the rows that are in step: names that stand there at least a third of the time. */
function usualPersons(leaves: readonly Leaf[]): ReadonlyMap<string, ReadonlySet<string>> {
  const counts = new Map<string, Map<string, number>>();
  for (const leaf of leaves) {
    leaf.units.forEach((unit, index) => {
      const person = leaf.persons[index]?.replace(/\s+/g, "");
      if (person === undefined) return;
      const persons = counts.get(unit) ?? new Map<string, number>();
      persons.set(person, (persons.get(person) ?? 0) + 1);
      counts.set(unit, persons);
    });
  }
  return new Map(
    [...counts].map(([unit, persons]) => {
      const total = [...persons.values()].reduce((sum, count) => sum + count, 0);
      return [unit, new Set([...persons].flatMap(([person, count]) => (count * 3 >= total ? [person] : [])))];
    }),
  );
}

/** One person short: the one unit none of whose usual persons is there, while those of all others are. */
function unitWithoutPerson(leaf: Leaf, usual: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (leaf.units.length !== leaf.persons.length + 1) return "";
  const here = new Set(leaf.persons.map((person) => person.replace(/\s+/g, "")));
  const without = leaf.units.filter((unit) => ![...(usual.get(unit) ?? [])].some((person) => here.has(person)));
  return without.length === 1 ? (without[0] ?? "") : "";
}
