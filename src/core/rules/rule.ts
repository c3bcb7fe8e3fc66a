import type { Fix } from "./fix";
import type { CellRef } from "../grid/cell-ref";
import type { PeriodComparison } from "../compare/comparison";
import type { Grid } from "../grid/grid";
import type { Layout } from "../layouts/layout";
import type { Suggestion } from "../judgement/evidence";
import type { PaceRatios } from "../judgement/pace-ratios";
import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";
import type { ColumnUse, Leaf, ProgressTable } from "../table/progress-table";
import type { KnownProse } from "./known-prose";
import type { Addressee, Facts, Severity } from "./problem";

/** What a rule is given beside the table. It sees neither other rules nor the clock. */
export interface CheckContext {
  readonly asOf: PlainDate;
  /** Whether the table can be held to that day: a table that tells a past year alone, or no time at all, cannot. */
  readonly dated: boolean;
  /** The share of the period that has passed on `asOf`, 0 to 1; null without a period. */
  readonly pace: number | null;
  /** What a share done over the share due means. */
  readonly ratios: PaceRatios;
  readonly grid: Grid;
  /** The layout that the table was read by. */
  readonly layout: Layout;
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  /** What stands in the cells: points, numbers and the like, looked for once for all rules. */
  readonly prose: KnownProse;
  /** This table beside earlier ones; null where a person chose none. */
  readonly comparison: PeriodComparison | null;
  /** Whether the office's list has two names for one unit. */
  readonly registeredAsOne: (one: string, other: string) => boolean;
  /** A column's heading as it stands right over the column. */
  readonly headingOver: (column: ColumnUse) => string;
}

/** Reports one problem. `more.severity` and `more.addressee` where they differ from the rule's own. */
export type ReportProblem<F extends Facts> = (
  cells: readonly CellRef[],
  facts: F,
  more?: { readonly fixes?: readonly Fix[]; readonly severity?: Severity; readonly addressee?: Addressee },
) => void;

/**
 * One rule. Pure; reports in any order, the runner sorts. `F` types the facts, so that messages/ must have a text for
 * exactly these. Skipped where the table lacks a field of `needs`.
 */
export interface Rule<F extends Facts = Facts, O = unknown> {
  /** `group/name`, a noun for the failing state. */
  readonly id: string;
  readonly severity: Severity;
  readonly addressee: Addressee;
  readonly needs: readonly Field[];
  readonly options: { parse(value: unknown): O };
  check(table: ProgressTable, context: CheckContext & { readonly options: O }, report: ReportProblem<F>): void;
}
