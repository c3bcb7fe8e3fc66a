import type { Status } from "../terms/status";
import type { Span } from "../terms/span";

/** `plan`: a plan of the progress whose day is over; `forecast`: one that lies beyond what is wanted. */
export type EvidenceKind = "phrase" | "completion-rate" | "amount" | "points" | "deadline" | "plan" | "forecast";

/** A piece of a leaf's text that supports a status, with its place. `text` is what stands at `at`. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly at: Span;
  readonly text: string;
  readonly speaksFor: Status;
  /** 0 to 1. */
  readonly weight: number;
  /** Of a share that is read against the pace: by how many percentage points it is behind; absent elsewhere. */
  readonly pointsBehind?: number;
  /** The share due that it is read against, in percent; absent where no pace is. */
  readonly pace?: number;
}

/** A status for a person to accept; it never replaces a person's tag by itself. */
export interface Suggestion {
  readonly status: Status;
  /** 0 to 1: of suggestions at p, p are right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
