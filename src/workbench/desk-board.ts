import { HostError } from "../core/host-error";
import type { OpenedFile, ShownSheet, WorkbookEvent } from "../app/workbook";
import { EMPTY_DESK, type DeskState } from "./desk-state";
import type { OpenFileOnDesk } from "./open-file-on-desk";
import { typedOver } from "./typing";

/** What the desk shows and whom it tells: the open files, the one in front, and the state that is drawn of them. */
export abstract class DeskBoard {
  protected files: readonly OpenFileOnDesk[] = [];
  protected current: OpenFileOnDesk | null = null;
  /** In front before the one that is. */
  protected previous: OpenFileOnDesk | null = null;
  protected state: DeskState = EMPTY_DESK;
  /** The change that is under way. */
  private last: Promise<unknown> = Promise.resolve();
  /** The sheet in front as the file has it; the state's view shows what is being typed over it. */
  private base: ShownSheet | null = null;
  /** Counts what was asked to be drawn: only the last is. */
  protected drawn = 0;
  private readonly drawers = new Set<() => void>();
  protected readonly watchers = new Set<(event: WorkbookEvent) => void>();

  readonly get = (): DeskState => this.state;

  /** Told after each change of the state. Returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.drawers.add(listener);
    return () => this.drawers.delete(listener);
  };

  /** One change after the other: who types fast does not wait for the one before to be written. */
  protected inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.last.then(change);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  protected inFront(): OpenFileOnDesk {
    if (!this.current) throw new HostError("session-lost");
    return this.current;
  }

  protected opened(): OpenedFile {
    return this.inFront().file;
  }

  /** The sheets may have come or gone; the one in front stays if it is still there. */
  protected async drawAgain(): Promise<void> {
    const asked = ++this.drawn;
    const file = this.opened();
    const sheets = await file.sheets();
    const front = sheets.some((sheet) => sheet.id === this.state.front) ? this.state.front : (sheets.find((sheet) => sheet.visible)?.id ?? null);
    const view = front === null ? null : await file.view(front);
    // what was asked for later is what is wanted
    if (asked === this.drawn) this.set({ sheets, front, view });
  }

  protected set(change: Partial<DeskState>): void {
    if (change.view !== undefined) this.base = change.view;
    const state = { ...this.state, ...change };
    const { current, previous } = this;
    const view = this.base && typedOver(this.base, current?.typing.filter(({ sheet }) => sheet === state.front) ?? []);
    const from = current?.trail.at(-1);
    const sheet = from && state.sheets.find((one) => one.id === from.sheet);
    this.state = {
      ...state,
      view,
      files: this.files.map((one) => one.listed()),
      unsaved: current?.unsaved ?? false,
      look: current?.look(state.front) ?? EMPTY_DESK.look,
      from: from && sheet ? { sheet, cell: from.cell } : null,
      before: previous?.unsaved === true ? { key: previous.key, name: previous.name } : null,
    };
    for (const drawer of this.drawers) drawer();
  }

  protected tell(event: WorkbookEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}
