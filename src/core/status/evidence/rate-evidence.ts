import type { Leaf } from "../../table/progress-table";
import type { Evidence } from "../evidence";
import type { Status } from "../status";
import type { SuggestionContext } from "../suggestion-context";
import { completionRates, type RateBasis } from "./completion-rate";
import { fieldText, piece, progressStretch } from "./leaf-text";

interface Verdict {
  readonly status: Status;
  readonly weight: number;
}

/**
 * The completion rates of a leaf's progress and of its rate column, each read against the pace where it is a running
 * total of the year's target. A share of a work volume says how far the work is, not whether it is late.
 */
export function completionRateEvidence(leaf: Leaf, context: SuggestionContext): Evidence[] {
  const found: Evidence[] = [];
  const { start, end } = progressStretch(leaf);
  const text = fieldText(leaf, "progress").slice(start, end);
  for (const rate of completionRates(text)) {
    const { status, weight } = judge(rate.value, rate.basis, context);
    found.push(piece("completion-rate", leaf, "progress", { start: start + rate.start, end: start + rate.end }, status, weight));
  }
  const column = fieldText(leaf, "completionRate");
  if (leaf.rate !== null && column !== "") {
    const { status, weight } = judge(leaf.rate * 100, "year", context);
    found.push(piece("completion-rate", leaf, "completionRate", { start: 0, end: column.length }, status, weight));
  }
  return found;
}

function judge(percent: number, basis: RateBasis, context: SuggestionContext): Verdict {
  if (percent >= 99.95) return { status: "completed", weight: basis === "work" ? 0.3 : 0.4 };
  if (basis === "work" || context.pace === null || (basis === "target" && context.targetDue === "stage")) return { status: "on-track", weight: 0.15 };
  return againstPace(percent, context.pace * 100, context);
}

/** Behind the pace by how many points, and what that speaks for. */
export function againstPace(percent: number, pace: number, context: SuggestionContext): Verdict {
  const behind = pace - percent;
  if (behind <= context.thresholds.yellow) return { status: "on-track", weight: 0.35 };
  return behind <= context.thresholds.red ? { status: "mostly-on-track", weight: 0.45 } : { status: "lagging", weight: 0.65 };
}
