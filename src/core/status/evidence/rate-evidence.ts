import type { Leaf } from "../../table/progress-table";
import type { Evidence } from "../evidence";
import type { Status } from "../status";
import type { SuggestionContext } from "../suggestion-context";
import { sentenceAround } from "./clauses";
import type { ReportedAmounts } from "./amount";
import type { RateBasis } from "./completion-rate";
import { fieldText, piece, progressStretch } from "./leaf-text";

interface Verdict {
  readonly status: Status;
  readonly weight: number;
}

/**
 * The completion rates of a leaf's progress and of its rate column, each read against the pace where it is a running
 * total of the year's target. A share of a work volume says how far the work is, not whether it is late.
 */
export function completionRateEvidence(leaf: Leaf, context: SuggestionContext, reported: ReportedAmounts): Evidence[] {
  const found: Evidence[] = [];
  const { start } = progressStretch(leaf);
  const { text } = reported;
  for (const rate of reported.rates()) {
    const { status, weight } = judge(rate.value, rate.basis, context, ownPace(text, rate.start, context.pace));
    found.push(piece("completion-rate", leaf, "progress", { start: start + rate.start, end: start + rate.end }, status, weight));
  }
  const column = fieldText(leaf, "completionRate");
  if (leaf.rate !== null && column !== "") {
    const { status, weight } = judge(leaf.rate * 100, "year", context, context.pace);
    found.push(piece("completion-rate", leaf, "completionRate", { start: 0, end: column.length }, status, weight));
  }
  return found;
}

function judge(percent: number, basis: RateBasis, context: SuggestionContext, pace: number | null): Verdict {
  if (percent >= 99.95) return { status: "completed", weight: basis === "work" ? 0.3 : 0.4 };
  if (basis === "work" || pace === null || (basis === "target" && context.targetDue === "stage")) return { status: "on-track", weight: 0.15 };
  return againstPace(percent, pace * 100, context);
}

/** The pace that a figure of its own months is read against: 1-8月 is two thirds of the year, whatever the table's period. */
export function ownPace(text: string, at: number, pace: number | null): number | null {
  if (pace === null) return null;
  const { start } = sentenceAround(text, at);
  const months = /(?<!\d)1月?[-－—–~～至到](\d{1,2})月/.exec(text.slice(Math.max(0, start), at + 12));
  const last = Number(months?.[1] ?? 12);
  return last >= 1 && last <= 12 ? Math.min(pace, last / 12) : pace;
}

/** Behind the pace by how many points, and what that speaks for. */
export function againstPace(percent: number, pace: number, context: SuggestionContext): Verdict {
  const behind = pace - percent;
  if (behind <= context.thresholds.yellow) return { status: "on-track", weight: 0.35 };
  return behind <= context.thresholds.red ? { status: "mostly-on-track", weight: 0.45 } : { status: "lagging", weight: 0.65 };
}
