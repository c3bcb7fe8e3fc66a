import type { CellRef } from "../grid/cell-ref";
import type { Fix } from "./fix";

/** What a problem is about, without a finished sentence: messages/ makes the sentence from these. */
export type Facts = { readonly [name: string]: string | number | boolean | null | readonly string[] };

/** 应改 (wrong, or the reports would be wrong), 待核 (look at it), 提示 (tidy). */
export type Severity = "error" | "warning" | "info";

/** From what must be corrected to what could be tidied. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Whom a finding is for: the unit that wrote it (progress, status, figures, dates), or the office that compiled the table (serials,
 * sections, tasks, units, form).
 */
export type Addressee = "unit" | "compiler";

/** What a rule found. One cause, one problem: nineteen lost serials are one problem with nineteen cells. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly addressee: Addressee;
  /** Rule and item key: finds it again next time, for 已核实. */
  readonly key: string;
  /** May be empty (the table as a whole); the first leads. */
  readonly cells: readonly CellRef[];
  /** Indexes into `ProgressTable.items`. */
  readonly items: readonly number[];
  readonly facts: Facts;
  readonly fixes: readonly Fix[];
}
