import { HostError } from "../../core/host-error";
import type { Work } from "../../app/workbook";
import { painted } from "./painted";
import type { Steps } from "../../core/steps";

/** Work may hold the screen this long at a time. Milliseconds. */
const BREATH = 40;

/**
 * Runs work that yields between its steps, letting the screen breathe, and gives what it ends in.
 *
 * @throws HostError `cancelled`
 */
export async function inSteps<T>(steps: Steps<T>, work: Work): Promise<T> {
  for (let since = performance.now(); ;) {
    if (work.cancelled()) throw new HostError("cancelled");
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since <= BREATH) continue;
    work.progress(step.value.done, step.value.total);
    await painted();
    since = performance.now();
  }
}
