import type { Status } from "../src/core/terms/status";
import type { Judged } from "./judge-table";

/** What is behind; mostly on track is neither behind nor good. */
export const BEHIND: ReadonlySet<Status> = new Set<Status>(["lagging", "suspended", "terminated", "adjusted", "not-started"]);
const GOOD: ReadonlySet<Status> = new Set<Status>(["completed", "ahead", "on-track", "long-term", "not-assessed"]);

/** How a gathering of judged items fared. */
export interface Measures {
  readonly items: number;
  readonly behind: number;
  readonly found: number;
  readonly good: number;
  readonly falseAlarms: number;
  /** Of behind: 2PR / (P + R), alarms over mostly on track counted as wrong. */
  readonly f1: number;
  /** Mean squared distance of the confidence from 1 (the stated status) or 0 (another). */
  readonly brier: number;
  /** The same where behind, mostly and good are three and no more. */
  readonly brierOfClass: number;
}

const classOf = (status: Status): "behind" | "good" | "mostly" => (BEHIND.has(status) ? "behind" : GOOD.has(status) ? "good" : "mostly");

/** Whether the very status is named, or one as fair. */
export const isExact = ({ stated, also, suggestion }: Judged): boolean =>
  suggestion !== null && (stated === suggestion.status || (also ?? []).includes(suggestion.status));
const isOfClass = ({ stated, also, suggestion }: Judged): boolean =>
  suggestion !== null && [stated, ...(also ?? [])].some((status) => classOf(status) === classOf(suggestion.status));
/** Whether behind would be as fair a verdict. */
const mayBeBehind = ({ also }: Judged): boolean => (also ?? []).some((status) => BEHIND.has(status));

const isAlarm = ({ suggestion }: Judged): boolean => suggestion !== null && BEHIND.has(suggestion.status);

export function measuresOf(judged: readonly Judged[]): Measures {
  const behind = judged.filter((one) => BEHIND.has(one.stated) && (isAlarm(one) || (one.also ?? []).every((status) => BEHIND.has(status))));
  const good = judged.filter((one) => GOOD.has(one.stated) && !(isAlarm(one) && mayBeBehind(one)));
  const alarms = judged.filter((one) => isAlarm(one) && (BEHIND.has(one.stated) || !mayBeBehind(one))).length;
  const found = behind.filter(isAlarm).length;
  return {
    items: judged.length,
    behind: behind.length,
    found,
    good: good.length,
    falseAlarms: good.filter(isAlarm).length,
    f1: (2 * found) / Math.max(1, alarms + behind.length),
    brier: brier(judged, isExact),
    brierOfClass: brier(judged, isOfClass),
  };
}

function brier(judged: readonly Judged[], isRight: (one: Judged) => boolean): number {
  const sum = judged.reduce((total, one) => total + ((one.suggestion?.confidence ?? 0) - (isRight(one) ? 1 : 0)) ** 2, 0);
  return sum / Math.max(1, judged.length);
}

export function printMeasures(name: string, judged: readonly Judged[]): void {
  const { items, behind, found, good, falseAlarms, f1, brier: exact, brierOfClass } = measuresOf(judged);
  console.log(
    `${name}: ${String(items)} items; behind found ${String(found)} of ${String(behind)}, false alarms ${String(falseAlarms)} of ${String(good)}, F1 ${f1.toFixed(2)}, Brier ${exact.toFixed(3)} (of three classes ${brierOfClass.toFixed(3)})`,
  );
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 1.01];

/** Confidence, how many, their mean, the share of them that name the very status, and the share that name its class. */
export function printReliability(judged: readonly Judged[]): void {
  BINS.slice(1).forEach((upper, index) => {
    const lower = BINS[index] ?? 0;
    const inside = judged.flatMap((one) =>
      one.suggestion !== null && one.suggestion.confidence >= lower && one.suggestion.confidence < upper ? [{ one, suggestion: one.suggestion }] : [],
    );
    const share = (count: number): string => (count / Math.max(1, inside.length)).toFixed(2);
    const right = inside.filter(({ one }) => isExact(one)).length;
    const classed = inside.filter(({ one }) => isOfClass(one)).length;
    const mean = inside.reduce((sum, { suggestion }) => sum + suggestion.confidence, 0);
    console.log(
      `  ${lower.toFixed(1)}-${Math.min(1, upper).toFixed(1)}  ${String(inside.length).padStart(4)}  mean ${share(mean)}  right ${share(right)}  of class ${share(classed)}`,
    );
  });
}
