import type { Evidence } from "../evidence";
import type { Status } from "../../terms/status";
import type { SuggestionContext } from "../suggestion-context";
import type { Amounts } from "./amounts";
import { endsSentence, sentenceAround } from "../../text/clauses";
import type { RateBasis } from "./completion-rate";
import { piece, type JudgedLeaf } from "./judged-leaf";

interface Verdict {
  readonly status: Status;
  readonly weight: number;
}

/**
 * The completion rates of a leaf's progress and of its rate column, each read against the pace where it is a running
 * total of the year's target. A share of a work volume says how far the work is, not whether it is late. A progress that
 * is nothing but a share says how much is done, unless a share is what is wanted (覆盖率达到97%).
 */
export function completionRateEvidence(judged: JudgedLeaf, context: SuggestionContext): Evidence[] {
  const { leaf, progress, start, reported } = judged;
  const found: Evidence[] = [];
  for (const rate of reported.rates()) {
    const { status, weight } = judge(rate.value, rate.basis, context, ownPace(reported, rate.start, context.pace));
    found.push(piece("completion-rate", "progress", progress, start + rate.start, start + rate.end, status, weight));
  }
  const column = leaf.fields.completionRate?.text ?? "";
  if (leaf.rate !== null && column !== "") {
    const { status, weight } = judge(leaf.rate * 100, "year", context, context.pace);
    found.push(piece("completion-rate", "completionRate", column, 0, column.length, status, weight));
  } else if (leaf.rate !== null && !wantsShare(judged)) {
    const { status, weight } = judge(leaf.rate * 100, "target", context, context.pace);
    found.push(piece("completion-rate", "progress", progress, start, start + reported.text.search(/[%％]/) + 1, status, weight));
  }
  return found;
}

const wantsShare = ({ target, task }: JudgedLeaf): boolean => /[%％率]/.test(target) || /[%％率]/.test(task);

function judge(percent: number, basis: RateBasis, context: SuggestionContext, pace: number | null): Verdict {
  if (percent >= 99.95) return { status: "completed", weight: basis === "work" ? 0.3 : 0.4 };
  if (basis === "work" || pace === null || (basis === "target" && context.targetDue === "stage")) return { status: "on-track", weight: 0.15 };
  return againstPace(percent, pace * 100, context);
}

/** So far behind the start of a figure its months may still stand. */
const MONTHS_WITHIN = 12;

/** The pace that a figure of its own months is read against: 1-8月 is two thirds of the year, whatever the table's period. */
export function ownPace(reported: Amounts, at: number, pace: number | null): number | null {
  const { text } = reported;
  if (pace === null || !reported.namesMonth() || !namesMonth(text, at)) return pace;
  const { start } = sentenceAround(text, at);
  const months = /(?<!\d)1月?[-－—–~～至到](\d{1,2})月/.exec(text.slice(Math.max(0, start), at + MONTHS_WITHIN));
  const last = Number(months?.[1] ?? 12);
  return last >= 1 && last <= 12 ? Math.min(pace, last / 12) : pace;
}

/** Whether 月 stands from the start of the sentence around `at` up to where months may stand. */
function namesMonth(text: string, at: number): boolean {
  for (let place = Math.min(text.length, at + MONTHS_WITHIN) - 1; place >= 0; place--) {
    const code = text.charCodeAt(place);
    if (code === 0x6708) return true;
    if (place < at && endsSentence(text, place)) return false;
  }
  return false;
}

/** Behind the pace by how many points, and what that speaks for. */
export function againstPace(percent: number, pace: number, context: SuggestionContext): Verdict {
  const behind = pace - percent;
  if (percent === 0 && behind > context.thresholds.yellow) return { status: "not-started", weight: 0.5 };
  if (behind <= context.thresholds.yellow) return { status: "on-track", weight: 0.35 };
  return behind <= context.thresholds.red ? { status: "mostly-on-track", weight: 0.45 } : { status: "lagging", weight: 0.65 };
}
