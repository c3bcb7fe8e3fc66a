import { eachLeaf } from "../table/each-leaf";
import type { ProgressTable } from "../table/progress-table";
import { nameCounts } from "../table/unit-aliases";
import { isCollective } from "../text/collective-names";
import { registerOf, type RegisteredUnit } from "./register";

/**
 * The units that a table names and the office's list does not, for that list: leads first, in the order of the table. Names that stand for
 * many bodies (各镇街) are no unit.
 */
export function unitsOfTable(table: ProgressTable, register: readonly RegisteredUnit[]): readonly string[] {
  const { unitOf } = registerOf(register);
  const leads = new Set<string>();
  eachLeaf(table, ({ leadUnits: [lead] }) => {
    if (lead !== undefined) leads.add(lead);
  });
  return [...new Set([...leads, ...nameCounts(table).keys()])].filter((name) => name !== "" && !isCollective(name) && unitOf(name) === null);
}
