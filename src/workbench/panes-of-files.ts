import { initialState, type PaneState } from "../taskpane/state/pane-state";
import type { PaneStore } from "../taskpane/state/pane-store";

/** The pane of every open file: its reading, choices and way back wait while another file is in front. */
export class PanesOfFiles {
  private readonly left = new Map<number, PaneState>();

  constructor(private readonly store: PaneStore) {}

  /** Another file comes in front. */
  leave(key: number | null): void {
    if (key !== null) this.left.set(key, this.store.get());
  }

  /** A file is in front again; of one that is new there is nothing to take up. */
  arrive(key: number | null): void {
    const state = key === null ? undefined : this.left.get(key);
    if (key !== null) this.left.delete(key);
    if (state) this.store.dispatch({ kind: "workbook-returned", state });
  }

  forget(key: number): void {
    this.left.delete(key);
  }

  /** The pane's state of an open file; `current` is the one in front. */
  of(key: number, current: number | null): PaneState {
    return key === current ? this.store.get() : (this.left.get(key) ?? initialState);
  }
}
