import type { SheetId } from "../../core/grid/grid";
import type { WorkbookEvent } from "../../app/workbook";
import { orNull } from "./asking";
import type { EtApiEvent, EtEventName, EtListener } from "./et";
import { orNote, type Notes } from "./quiet";

/** What the listener needs to know of the host. */
export interface EventContext {
  /** Whether one of our own writes runs: events may come during it although they are switched off. */
  writing(): boolean;
  /** The id of a sheet that an event hands over, or null where it is not of the bound workbook. */
  sheet(handed: unknown): SheetId | null;
  /** Another workbook may have come to the front. Whether it has. */
  otherWorkbook(): boolean;
  beforeSave(handed: unknown): void;
  afterSave(handed: unknown): void;
  readonly notes: Notes;
}

/**
 * Listens to the person's doing. Listeners belong to the whole application, so events of other workbooks are left out; a
 * sheet that is deleted is told of before it is gone, so that is passed on once the call is over.
 */
export function watchApplication(events: EtApiEvent, context: EventContext, listener: (event: WorkbookEvent) => void): () => void {
  const { notes } = context;
  let watching = true;
  const tell = (event: WorkbookEvent): void => {
    if (watching && !context.writing()) listener(event);
  };
  // a listener that throws may take the client's own event with it
  const ofSheet =
    (kind: "cells" | "active-sheet"): EtListener =>
    (sheet) => {
      const id = orNull(() => context.sheet(sheet));
      if (id !== null) tell({ kind, sheet: id });
    };
  const later: EtListener = () => {
    if (!context.writing()) setTimeout(() => tell({ kind: "sheets" }), 0);
  };
  const listeners: readonly (readonly [EtEventName, EtListener])[] = [
    ["SheetChange", ofSheet("cells")],
    ["SheetActivate", ofSheet("active-sheet")],
    ["WorkbookNewSheet", later],
    ["SheetBeforeDelete", later],
    [
      "WorkbookActivate",
      () => {
        if (orNull(() => context.otherWorkbook()) === true) tell({ kind: "workbook" });
      },
    ],
    ["WorkbookBeforeSave", (book) => context.beforeSave(book)],
    ["WorkbookAfterSave", (book) => context.afterSave(book)],
  ];
  for (const [name, callback] of listeners) orNote(notes, `AddApiEventListener ${name}`, () => events.AddApiEventListener(name, callback));
  return () => {
    if (!watching) return;
    watching = false;
    for (const [name, callback] of listeners) orNote(notes, `RemoveApiEventListener ${name}`, () => events.RemoveApiEventListener(name, callback));
  };
}
