export type Ended = "passed" | "failed" | "endless" | "ended";
/** Paths from the root, as `suitesOf` gives them. */
export interface Suites {
  readonly together: readonly string[];
  readonly alone: readonly string[];
}
export interface Measured {
  readonly ended: Ended;
  /** Milliseconds of each suite's tests. */
  readonly took: ReadonlyMap<string, number>;
  /** Milliseconds of the processor for all. */
  readonly worked: number;
  /** By suite, the numbers of the changes that its tests reached. */
  readonly reached: ReadonlyMap<string, ReadonlySet<number>>;
}
export type RunTests = (
  root: string,
  suites: readonly string[],
  options: { readonly isAlone: boolean; readonly standingIn: Readonly<Record<string, string>>; readonly work: number },
) => {
  readonly ended: Ended;
  readonly noted: readonly { readonly suite?: string; readonly took?: number; readonly reached?: number; readonly worked?: number }[];
};

export function measure(root: string, suites: Suites, marked: Readonly<Record<string, string>>, run?: RunTests): Measured;
export function nearestFirst(suites: readonly string[], measured: Measured, path: string, number: number): readonly string[];
export function tryMutant(
  root: string,
  path: string,
  text: string,
  options: { readonly number: number; readonly suites: Suites; readonly measured: Measured; readonly run?: RunTests },
): "noticed" | "survived" | "not known";
export const runJest: RunTests;
