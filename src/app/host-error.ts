import type { CellRef } from "../core/grid/cell-ref";
import type { HostErrorCode } from "../core/messages/host-errors";
import type { Facts } from "../core/rules/problem";

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
