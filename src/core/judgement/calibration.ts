import type { Evidence, EvidenceKind } from "./evidence";
import type { Status } from "../terms/status";

/** How often suggestions of a kind name the very status that the office gives. */
interface CalibrationRow {
  readonly status: Status;
  /** What the strongest piece for the status is; `none` where no piece speaks for it. */
  readonly by: EvidenceKind | "none";
  /** From this weight of that piece on. */
  readonly from: number;
  readonly confidence: number;
  /** Of so many items of other offices, and of the two published tables, so many named the very status. */
  readonly office: readonly [right: number, of: number];
  readonly published: readonly [right: number, of: number];
}

/**
 * Measured by bench/judgement on 718 items of other offices and 370 of the two published tables. The
 * confidence is the share right of both, one right and one wrong added; it lies lower where words decide, since words that
 * were looked at while the lists grew are found more often than those of an office not seen before. The first that fits counts.
 */
export const MEASURED: readonly CalibrationRow[] = [
  // a share or an amount against what is due: arithmetic, which another office does as we do
  { status: "lagging", by: "completion-rate", from: 0, confidence: 0.95, office: [69, 69], published: [0, 1] },
  { status: "lagging", by: "amount", from: 0, confidence: 0.88, office: [41, 41], published: [2, 3] },
  { status: "mostly-on-track", by: "completion-rate", from: 0, confidence: 0.82, office: [28, 31], published: [0, 1] },
  { status: "completed", by: "completion-rate", from: 0.3, confidence: 0.85, office: [20, 21], published: [2, 3] },
  { status: "completed", by: "amount", from: 0, confidence: 0.78, office: [10, 10], published: [0, 1] },
  // some offices call on track what is well over its pace
  { status: "ahead", by: "completion-rate", from: 0, confidence: 0.74, office: [38, 40], published: [0, 6] },
  { status: "on-track", by: "amount", from: 0.3, confidence: 0.9, office: [3, 3], published: [19, 19] },
  { status: "on-track", by: "amount", from: 0, confidence: 0.75, office: [21, 24], published: [2, 2] },
  { status: "on-track", by: "completion-rate", from: 0.3, confidence: 0.88, office: [50, 54], published: [5, 5] },
  { status: "on-track", by: "completion-rate", from: 0, confidence: 0.78, office: [22, 25], published: [5, 6] },
  // the points of a target, dates against dates
  { status: "lagging", by: "points", from: 0, confidence: 0.78, office: [7, 8], published: [7, 7] },
  // the one result, or the one amount, that a target wants: nine and six texts of those under several headings are among them, each counted once
  { status: "completed", by: "points", from: 0, confidence: 0.75, office: [10, 10], published: [0, 0] },
  { status: "completed", by: "none", from: 0, confidence: 0.7, office: [9, 10], published: [0, 1] },
  { status: "lagging", by: "forecast", from: 0, confidence: 0.7, office: [3, 3], published: [0, 0] },
  { status: "lagging", by: "deadline", from: 0, confidence: 0.75, office: [6, 6], published: [0, 0] },
  // words: behind is found, but one office says lagging where another says not begun or suspended
  { status: "lagging", by: "phrase", from: 0, confidence: 0.72, office: [95, 104], published: [6, 13] },
  { status: "not-started", by: "phrase", from: 0, confidence: 0.65, office: [13, 19], published: [0, 0] },
  { status: "suspended", by: "phrase", from: 0, confidence: 0.65, office: [14, 18], published: [1, 4] },
  { status: "adjusted", by: "phrase", from: 0, confidence: 0.6, office: [4, 4], published: [1, 1] },
  { status: "mostly-on-track", by: "phrase", from: 0, confidence: 0.75, office: [8, 8], published: [0, 0] },
  { status: "completed", by: "phrase", from: 0, confidence: 0.78, office: [44, 47], published: [6, 10] },
  { status: "ahead", by: "phrase", from: 0, confidence: 0.5, office: [5, 7], published: [0, 0] },
  // nothing but work that goes on, or nothing at all: the published tables say on track of nearly all such texts, other offices of three in four
  { status: "on-track", by: "phrase", from: 0, confidence: 0.75, office: [18, 20], published: [81, 85] },
  { status: "on-track", by: "none", from: 0, confidence: 0.7, office: [107, 148], published: [189, 201] },
];

/** Where nothing was measured: no better than a guess. */
const UNMEASURED = 0.55;
/** What speaks for something worse takes so much of it away, down to here. */
const AGAINST = 0.8;
const LEAST = 0.4;

/** The share of such suggestions that name the very status, 0 to 1. `against`: how much speaks for something worse. */
export function confidenceOf(status: Status, against: number, evidence: readonly Evidence[]): number {
  let strongest: Evidence | null = null;
  for (const one of evidence) if (one.speaksFor === status && (strongest === null || one.weight > strongest.weight)) strongest = one;
  const by = strongest?.kind ?? "none";
  const weight = strongest?.weight ?? 0;
  const measured = MEASURED.find((one) => one.status === status && one.by === by && weight >= one.from);
  return Math.max(LEAST, (measured?.confidence ?? UNMEASURED) - AGAINST * against);
}
