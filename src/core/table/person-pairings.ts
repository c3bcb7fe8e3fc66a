import { eachLeaf } from "./each-leaf";
import type { Leaf, ProgressTable } from "./progress-table";

/** So many rows with several units, of which at least this share name as many persons: the table lists the two in step. */
const LEAST_ROWS = 5;
const IN_STEP = 0.8;

/** The leaves that name several units, if the table lists units and persons in step, line by line; else none. */
export function leavesInStep(table: ProgressTable): readonly Leaf[] {
  const inStep: Leaf[] = [];
  let several = 0;
  eachLeaf(table, (leaf) => {
    if (leaf.units.length < 2 || leaf.persons.length === 0) return;
    several++;
    if (leaf.units.length === leaf.persons.length) inStep.push(leaf);
  });
  return several < LEAST_ROWS || inStep.length < several * IN_STEP ? [] : inStep;
}

/**
 * How often each person stands for each unit, by unit and by the person's name without blanks: in the rows that name as
 * many persons as units, where the table lists them in step. A cell that is merged over several leaves counts once.
 */
export function pairings(table: ProgressTable): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  if (leavesInStep(table).length === 0) return counts;
  const seen = new Set<number>();
  eachLeaf(table, (leaf) => {
    if (leaf.units.length === 0 || leaf.units.length !== leaf.persons.length) return;
    const row = leaf.fields.persons?.pieces[0]?.cell.row ?? leaf.row;
    if (seen.has(row)) return;
    seen.add(row);
    leaf.units.forEach((unit, index) => {
      const person = leaf.persons[index]?.replace(/\s/gu, "") ?? "";
      const persons = counts.get(unit) ?? new Map<string, number>();
      persons.set(person, (persons.get(person) ?? 0) + 1);
      counts.set(unit, persons);
    });
  });
  return counts;
}
