import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { unitCore } from "../../table/unit-aliases";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import type { FieldText } from "../../text/field-text";

export type LeadMismatchFacts = {
  readonly item: string;
  /** The lead that the task names. */
  readonly lead: string;
  /** The first of the units column. */
  readonly first: string;
  /** Whether the lead stands further down in the units column. */
  readonly listed: boolean;
};

/**
 * The lead that the task names （牵头单位：…） is not the first of the units. Silent where the table's own rule is
 * another: where the lead is seldom the first.
 */
export const leadMismatch = defineRule({
  id: "units/lead-mismatch",
  severity: "warning",
  addressee: "compiler",
  needs: ["units", "task"],
  check(table, _context, report: ReportProblem<LeadMismatchFacts>) {
    const named: { item: Item; leaf: Leaf; leads: readonly string[]; first: string; units: FieldText }[] = [];
    eachLeaf(table, (leaf, item) => {
      const [first] = leaf.units;
      const { units } = leaf.fields;
      // sub-tasks have leads of their own; the item's lead must be that of one of them
      if (item.leaves.length > 1 || leaf.leadUnits.length === 0 || first === undefined || !units) return;
      if (namesLead(leaf.fields.task?.text ?? item.task, leaf.fields.subtask?.text ?? "")) named.push({ item, leaf, leads: leaf.leadUnits, first, units });
    });
    const cores = new Map<string, string>();
    const coreOf = (name: string): string => {
      const core = cores.get(name) ?? unitCore(name, []);
      cores.set(name, core);
      return core;
    };
    const same = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a) || coreOf(a) === coreOf(b);
    const wrong = named.filter(({ leads, first }) => !leads.some((lead) => same(lead, first)));
    if (wrong.length > FEW && wrong.length * 3 > named.length) return;
    for (const { item, leaf, leads, first, units } of wrong) {
      const cell = cellOf(units);
      const [lead = ""] = leads;
      if (cell) report([cell], { item: leafReference(item, leaf), lead, first, listed: leaf.units.some((unit) => same(unit, lead)) });
    }
  },
});

/** One that differs is a slip, however few name a lead. */
const FEW = 1;

/** The words may begin in the one text and end in the other. */
function namesLead(task: string, subtask: string): boolean {
  return (task.includes("牵") || subtask.includes("牵")) && /牵头(?:单位|部门)?[：:]/.test(task + subtask);
}
