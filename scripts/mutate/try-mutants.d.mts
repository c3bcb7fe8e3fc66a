import type { Mutant } from "./mutants.mjs";

export type Ended = "passed" | "failed" | "ended";

export function tryMutant(
  root: string,
  path: string,
  mutant: Pick<Mutant, "start" | "end" | "text">,
  options?: { readonly related?: boolean; readonly run?: (root: string, args: readonly string[]) => Ended },
): "noticed" | "survived" | "not known";

export function runJest(root: string, tests: readonly string[]): Ended;
