import type { PaneEvent } from "./pane-event";
import { initialState, type PaneState } from "./pane-state";
import { reduce } from "./reduce";

/** The one place that holds the pane's state. What runs beside React (jobs, the workbench) speaks to it as components do. */
export class PaneStore {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();

  readonly get = (): PaneState => this.state;

  readonly dispatch = (event: PaneEvent): void => {
    this.state = reduce(this.state, event);
    for (const listener of this.listeners) listener();
  };

  /** Returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
