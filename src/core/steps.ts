/** How far some work is: `done` of `total`, in any measure. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Work that may be left between two steps, to let a screen breathe or to stop. */
export type Steps<T> = Generator<Step, T>;

/** Goes through all the steps at once. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
