import { toA1, type CellRef } from "./grid/cell-ref";
import type { HostErrorCode } from "./messages/host-errors";
import type { Facts } from "./rules/problem";

export type { HostErrorCode };

/** What a host's trouble is, as data. The sentence comes from messages/ by code and facts. */
export interface HostErrorData {
  readonly code: HostErrorCode;
  readonly facts: Facts;
  readonly cells: readonly CellRef[];
}

/**
 * The only thing that a host throws. `message` is the code, for logs; a person reads the sentence that messages/ has
 * for it. `cause` is for the report to copy.
 */
export class HostError extends Error implements HostErrorData {
  override readonly name = "HostError";
  readonly facts: Facts;
  readonly cells: readonly CellRef[];

  constructor(
    readonly code: HostErrorCode,
    details: { readonly facts?: Facts; readonly cells?: readonly CellRef[]; readonly cause?: unknown } = {},
  ) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.facts = details.facts ?? {};
    this.cells = details.cells ?? [];
  }
}

/** What a host throws for a cause that it does not know: the cause itself where it is a HostError, else `host-failed` around it. */
export function toHostError(cause: unknown): HostError {
  return cause instanceof HostError ? cause : new HostError("host-failed", { cause });
}

/** A HostError that names cells, in its data and (as A1 joined with 、, at most twelve) in the facts of its sentence. */
export function cellError(code: HostErrorCode, cells: readonly CellRef[], facts: Facts = {}): HostError {
  const named = cells.slice(0, 12).map(toA1).join("、");
  return new HostError(code, { facts: { ...facts, cells: cells.length > 12 ? `${named}…` : named }, cells });
}
