import type { Field } from "../terms/field";
import type { ProgressTable } from "../table/progress-table";
import * as z from "../schema";
import type { Addressee, Facts, Severity } from "./problem";
import type { CheckContext, ReportProblem, Rule } from "./rule";

/** What a rule's file says of it; `options` may be left out by a rule that has none. */
export interface RuleDefinition<Id extends string, F extends Facts, O> {
  /** `group/name`, a noun for the failing state; the file is rules/group/name.ts. */
  readonly id: Id;
  readonly severity: Severity;
  /** Who can mend what it finds; decides what goes into the list that a unit gets back. */
  readonly addressee: Addressee;
  /** Columns without which the rule has nothing to say; it is skipped where the table lacks one. */
  readonly needs?: readonly Field[];
  /** Every option has a default: `parse({})` never fails. */
  readonly options?: { parse(value: unknown): O };
  check(table: ProgressTable, context: CheckContext & { readonly options: O }, report: ReportProblem<F>): void;
}

/** The options of a rule that has none. */
export const noOptions = z.object({});

/**
 * Makes a rule. `F` is taken from the annotation of `report`, so that messages/ must have a text for exactly these
 * facts:
 *
 *     export const blankRow = defineRule({
 *       id: "table/blank-row",
 *       severity: "info",
 *       addressee: "compiler",
 *       check(table, context, report: ReportProblem<BlankRowFacts>) { … },
 *     });
 */
export function defineRule<const Id extends string, F extends Facts, O = object>(definition: RuleDefinition<Id, F, O>): Rule<F, O> & { readonly id: Id };
export function defineRule<Id extends string, F extends Facts>(definition: RuleDefinition<Id, F, object>): Rule<F> & { readonly id: Id } {
  return { ...definition, needs: definition.needs ?? [], options: definition.options ?? noOptions };
}
