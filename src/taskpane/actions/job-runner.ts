import type { Work } from "../../app/workbook";
import type { PaneMessages } from "../../core/messages/pane";
import { HostError, type HostErrorCode } from "../../core/host-error";
import { painted } from "./painted";
import type { JobKind } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";

/** After this long a running job shows its progress bar. Milliseconds. */
const SLOW = 500;

/** How a job ended: what the live region says; null where there is something to look at instead. */
export type Ended = string | null;

export interface JobRunnerNeeds {
  readonly store: PaneStore;
  readonly words: () => PaneMessages["told"];
  /** What is waited for, as a sentence. */
  readonly waiting: (why: HostErrorCode) => string;
  /** `done`: something was written or taken back already, so that nothing may be said to be unchanged. */
  readonly sentence: (error: HostError, done: boolean) => string;
  /** What else is to be said at the end of a job, a sentence; "" where nothing is. */
  readonly besides: () => string;
  /** An unexpected failure as text to copy. */
  readonly report: (error: unknown) => string;
}

/**
 * Runs the pane's work, one job at a time. A job that is asked for while another runs is not begun, so that pressing
 * twice is harmless. A failure ends in a sentence; an unexpected one also in a report to copy. Nothing is thrown.
 */
export class JobRunner {
  private cancelled = false;
  /** Counts the workbooks: what a job of an earlier one brings is thrown away. */
  private epoch = 0;

  constructor(private readonly needs: JobRunnerNeeds) {}

  get busy(): boolean {
    return this.needs.store.get().job !== null;
  }

  /** Resolves once no job runs: for what may not be dropped because one does. */
  async free(): Promise<void> {
    const { store } = this.needs;
    if (!this.busy) return;
    await new Promise<void>((done) => {
      const stop = store.subscribe(() => {
        if (this.busy) return;
        stop();
        done();
      });
    });
  }

  /** The workbook was replaced: what still runs belongs to the one before. */
  newEpoch(): void {
    this.epoch++;
  }

  cancel(): void {
    if (!this.busy) return;
    this.cancelled = true;
    this.needs.store.dispatch({ kind: "job-cancelling" });
  }

  /**
   * @param failed what the live region says of a failure, from its reason: 未读取：…
   * @param body does the work; `current` tells whether the workbook is still the one that it began with
   */
  async run(kind: JobKind, failed: (why: string) => string, body: (work: Work, current: () => boolean) => Promise<Ended>): Promise<void> {
    const { store } = this.needs;
    if (this.busy) return;
    this.cancelled = false;
    const epoch = this.epoch;
    store.dispatch({ kind: "job-began", job: kind });
    const slow = setTimeout(() => store.dispatch({ kind: "job-slow" }), SLOW);
    const current = (): boolean => epoch === this.epoch;
    let ended: Ended;
    try {
      await painted();
      ended = await body(this.work(), current);
      // opening a file is what replaces the workbook; what was done before it was replaced is told as done
      if (!current() && kind !== "open") ended ??= failed(this.needs.words().closedMeanwhile);
    } catch (error) {
      ended = failed(this.why(error));
    } finally {
      clearTimeout(slow);
    }
    // beside a preview, the preview says it
    const besides = this.needs.besides();
    store.dispatch({ kind: "job-ended", told: ended === null ? null : ended + besides });
  }

  /** Something short beside the jobs: no progress, no words unless it fails. */
  async quietly(failed: (why: string) => string, body: () => Promise<void>): Promise<void> {
    try {
      await body();
    } catch (error) {
      this.needs.store.dispatch({ kind: "told", text: failed(this.why(error)) });
    }
  }

  private work(): Work {
    return {
      cancelled: () => this.cancelled,
      progress: (done, total) => this.needs.store.dispatch({ kind: "job-progressed", done, total }),
      waiting: (why) => {
        const { store } = this.needs;
        // a write that was cancelled is being taken back: from here on 取消 means to wait no longer
        if (why !== null && store.get().job?.waiting === false) this.cancelled = false;
        store.dispatch({ kind: "job-waiting", told: why && this.needs.waiting(why.code) });
      },
    };
  }

  /** Why something failed, as a sentence; what was not expected also becomes a report to copy. `done`: see `sentence`. */
  why(error: unknown, done = false): string {
    if (error instanceof HostError) {
      // what the program itself refused can be copied for support; our own refusals say all that there is
      if (error.cause !== undefined || error.code === "host-failed") this.needs.store.dispatch({ kind: "host-failed", report: this.needs.report(error) });
      return this.needs.sentence(error, done);
    }
    this.needs.store.dispatch({ kind: "failed-unexpectedly", report: this.needs.report(error) });
    return done ? this.needs.words().unexpectedAfter : this.needs.words().unexpected;
  }
}
