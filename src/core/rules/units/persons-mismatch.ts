import { cellOfField } from "../../table/cell-of-field";
import { eachLeaf } from "../../table/each-leaf";
import { pairings } from "../../table/person-pairings";
import type { Leaf, ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type PersonsMismatchFacts = {
  readonly item: string;
  readonly units: number;
  readonly persons: number;
  /** The unit that seems to have no person, by what the rest of the table says; "" where it cannot be told. */
  readonly without: string;
  /** What stands in place of a person (a telephone number); "" where nothing does, and where persons are named. */
  readonly written: string;
};

/**
 * Units and persons are listed in step, line by line, and differ in number. Only where the table lists them in step:
 * in at least eight of ten rows that name several units. And a row without a person, or with a number in place of one,
 * where nearly every other row names one.
 */
export const personsMismatch = defineRule({
  id: "units/persons-mismatch",
  severity: "warning",
  addressee: "compiler",
  needs: ["units", "persons"],
  check(table, { layout }, report: ReportProblem<PersonsMismatchFacts>) {
    const known = pairings(table);
    const filled = isMostlyFilled(table) && !layout.required.includes("persons");
    if (known.size === 0 && !filled) return;
    const seen = new Set<string>();
    eachLeaf(table, (leaf, item) => {
      const nobody = leaf.persons.length === 0 || isNumber(leaf);
      if (leaf.units.length === 0 || (nobody ? !filled : known.size === 0 || leaf.units.length === leaf.persons.length)) return;
      const cell = cellOfField(table, leaf, "persons");
      // sub-tasks under one merged cell share one list
      if (!cell || seen.has(`${cell.row},${cell.column}`)) return;
      seen.add(`${cell.row},${cell.column}`);
      const written = nobody ? (leaf.fields.persons?.text.trim() ?? "") : "";
      const without = nobody ? leaf.units.join("、") : unitWithoutPerson(leaf, known);
      const facts = { item: leafReference(item, leaf), units: leaf.units.length, persons: nobody ? 0 : leaf.persons.length, without, written };
      report([cell], facts);
    });
  },
});

/** Where nearly every row names a person, one without is an oversight. */
const FILLED = 0.8;
const LEAST = 3;

function isMostlyFilled(table: ProgressTable): boolean {
  let rows = 0;
  let named = 0;
  eachLeaf(table, (leaf) => {
    if (leaf.units.length === 0) return;
    rows++;
    if (leaf.persons.length > 0 && !isNumber(leaf)) named++;
  });
  return named >= LEAST && named >= rows * FILLED;
}

/** A number, and no name, in the cell of the persons. */
const isNumber = ({ fields }: Leaf): boolean => /^[\d\s\-—－]{5,}$/u.test(fields.persons?.text ?? "");

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
