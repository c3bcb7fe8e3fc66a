import type { CellRef } from "../../grid/cell-ref";
import { cellOfField } from "../../table/cell-of-field";
import { eachLeaf } from "../../table/each-leaf";
import { pairings } from "../../table/person-pairings";
import { isCollective } from "../../text/collective-names";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type PersonsInconsistentFacts = {
  readonly item: string;
  /** The units whose person differs here, the person that stands here, and the one of nearly all other rows. */
  readonly units: readonly string[];
  readonly persons: readonly string[];
  readonly usual: readonly string[];
  /** In how many other rows, unit by unit. */
  readonly counts: readonly string[];
};

/** A person is a unit's own where so many rows say so, and at most so many another. */
const USUAL = 15;
const RARE = 2;

/**
 * A unit's person differs from the one of nearly all its other rows: a slip of the pen, or a list out of step. Units whose
 * persons change from row to row (deputies, each for work of their own) say nothing.
 */
export const personsInconsistent = defineRule({
  id: "persons/inconsistent",
  severity: "warning",
  addressee: "compiler",
  needs: ["units", "persons"],
  check(table, _context, report: ReportProblem<PersonsInconsistentFacts>) {
    const usual = usualPersons(pairings(table));
    if (usual.size === 0) return;
    const seen = new Set<string>();
    eachLeaf(table, (leaf, item) => {
      if (leaf.units.length === 0 || leaf.units.length !== leaf.persons.length) return;
      const odd = leaf.units.flatMap((unit, index) => {
        const known = usual.get(unit);
        const person = leaf.persons[index]?.replace(/\s/gu, "") ?? "";
        return known !== undefined && known.rare.has(person) ? [{ unit, person, ...known }] : [];
      });
      const cell: CellRef | null = odd.length === 0 ? null : cellOfField(table, leaf, "persons");
      // sub-tasks under one merged cell share one list
      if (!cell || seen.has(`${cell.row},${cell.column}`)) return;
      seen.add(`${cell.row},${cell.column}`);
      report([cell], {
        item: leafReference(item, leaf),
        units: odd.map(({ unit }) => unit),
        persons: odd.map(({ person }) => person),
        usual: odd.map(({ name }) => name),
        counts: odd.map(({ count }) => String(count)),
      });
    });
  },
});

interface Usual {
  readonly name: string;
  readonly count: number;
  /** Those that stand for the unit once or twice. */
  readonly rare: ReadonlySet<string>;
}

function usualPersons(byUnit: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlyMap<string, Usual> {
  const usual = new Map<string, Usual>();
  for (const [unit, persons] of byUnit) {
    if (persons.size < 2 || isCollective(unit)) continue;
    const [[name, count] = ["", 0], ...others] = [...persons].sort((a, b) => b[1] - a[1]);
    // deputies who each come again are persons of their own
    if (count < USUAL || others.some(([, times]) => times > RARE)) continue;
    usual.set(unit, { name, count, rare: new Set(others.map(([person]) => person)) });
  }
  return usual;
}
