import type { Facts } from "../rules/problem";

/** What a host's trouble can be. core/host-error.ts carries them; here they have their sentences. */
export const HOST_ERROR_CODES = [
  "busy-editing",
  "busy",
  "protected",
  "filtered",
  "read-only",
  "too-large",
  "too-old",
  "changed-meanwhile",
  "sheet-gone",
  "not-in-front",
  "throttled",
  "session-lost",
  "cancelled",
  "unsupported",
  "not-loaded",
  "not-a-workbook",
  "not-a-document",
  "old-word",
  "no-table",
  "encrypted",
  "cannot-keep",
  "no-space",
  "no-desktop",
  "host-failed",
  "not-restored",
  "memory-damaged",
] as const;

export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

/**
 * One sentence for each code: what happened and what to do, for a clerk. `facts.cells` are A1 references joined with 、;
 * `facts.sheet` a sheet's name; `facts.done` true where it came after a write that stands; each sentence says what else it uses, and reads well without it.
 */
export type HostErrorMessages = { readonly [C in HostErrorCode]: (facts: Facts) => string };
