import { carryOutPlan, toldTogether, undoAll } from "../../app/several-plans";
import { tickedPlan, type WritePlan } from "../../app/write-plan";
import type { UndoToken, Work } from "../../app/workbook";
import { HostError } from "../../core/host-error";
import type { PaneActions } from "../pane-actions";
import type { LastWrite, Preview, TableState } from "../state/pane-state";
import type { PaneContext } from "./pane-context";
import { readIntoState } from "./reading";

/** How what was written is read again: the same sheet, or as `again` says. */
interface Rereading {
  readonly refresh: (work: Work, current: () => boolean) => Promise<void>;
  readonly readAfter: (done: string, work: Work, current: () => boolean, again?: () => Promise<void>) => Promise<string>;
}

/** 写入, 取消 and 撤销上次写入. */
export function writingActions(context: PaneContext, { readAfter }: Rereading): Pick<PaneActions, "write" | "closePreview" | "undo"> {
  const { workbook, store, runner, clock } = context;
  const told = () => context.messages().pane.told;
  const table = (): TableState | null => {
    const { sheet } = store.get();
    return sheet.kind === "table" ? sheet : null;
  };
  const writtenTold = ({ brings }: Preview, plan: WritePlan, token: UndoToken): string => {
    if (brings) return brings.told;
    return plan.kind === "cells" ? told().writtenCells(plan.changes.length) : told().writtenSheets(namesOf(plan), token.unprinted ?? []);
  };

  /** Reads the sheet of that name, which is brought to the front, or the one in front. */
  const turnTo = async (sheet: string | null, work: Work, current: () => boolean): Promise<void> => {
    await readIntoState(context, { sheet, asOf: null }, work, current);
    const { sheet: shown } = store.get();
    store.dispatch({ kind: "tab-chosen", tab: "overview" });
    if (sheet !== null && shown.kind !== "unread")
      await workbook.reveal((shown.kind === "table" ? shown.own.grid : shown.grid).sheet.id, { row: 1, column: 1 });
  };

  return {
    write: () => {
      const { preview } = store.get();
      if (!preview || runner.busy) return Promise.resolve();
      const plan = tickedPlan(preview.plan, preview.off);
      if (plan.changes.length === 0) return Promise.resolve();
      store.dispatch({ kind: "preview-closed" });
      const choices = preview.purpose === "tag" ? table()?.choices : undefined;
      return runner.run("write", told().notWritten, async (work, current) => {
        // ahead of the write: without it what is written would be less than was shown
        if (preview.remembers) {
          const { key, text } = await preview.remembers();
          await workbook.memory.set(key, text);
        }
        const undo = await carryOutPlan(workbook, plan, work).catch((error: unknown) => {
          // what is shown is old: it is read again before anything is planned on it
          if (error instanceof HostError && error.code === "changed-meanwhile") store.dispatch({ kind: "sheet-changed" });
          throw error;
        });
        const token = toldTogether(undo);
        const { brings } = preview;
        const names = namesOf(plan);
        const done = writtenTold(preview, plan, token);
        if (!current()) return done;
        const write: LastWrite = {
          token,
          undo,
          at: clock.time(),
          imported: brings !== undefined,
          sheets: brings ? [] : names,
          added: plan.kind === "sheets" ? plan.changes.flatMap(({ action, name }) => (action === "replace" ? [] : [name])) : [],
          ...(choices && { choices }),
        };
        store.dispatch({ kind: "written", write });
        if (brings) {
          const [sheet = ""] = names;
          context.importedNotes.set(sheet, brings.notes);
          return readAfter(done, work, current, () => turnTo(sheet, work, current));
        }
        if (plan.kind === "cells") return readAfter(done, work, current);
        // the table is as it was read: only which reports are old has changed, and those just written are not
        store.dispatch({ kind: "stale-reports", names: (table()?.staleReports ?? []).filter((name) => !names.includes(name)) });
        // where its sheets can be opened from
        store.dispatch({ kind: "tab-chosen", tab: "reports" });
        store.dispatch({ kind: "focus-wished", focus: { place: "written" } });
        return done;
      });
    },

    closePreview: () => {
      if (!store.get().preview) return;
      store.dispatch({ kind: "preview-closed" });
      store.dispatch({ kind: "told", text: told().notWritten(told().cancelled) });
    },

    undo: () =>
      runner.run("undo", told().notUndone, async (work, current) => {
        const last = store.get().writes.at(-1);
        if (!last) return told().notUndone(told().nothingToUndo);
        const { unprinted = [] } = toldTogether(await undoAll(workbook, last.undo, work));
        const { cells, sheets } = last.token;
        const done = told().undone(
          told().touched(
            cells,
            sheets.filter((name) => !last.added.includes(name)),
          ),
          unprinted,
          last.added,
        );
        if (!current()) return done;
        store.dispatch({ kind: "write-undone" });
        // the sheet that was imported is gone, and the table read from it with it
        const ended = await (last.imported ? readAfter(done, work, current, () => turnTo(null, work, current)) : readAfter(done, work, current));
        // what was tagged is chosen again, to be corrected or written anew
        if (last.choices && current()) store.dispatch({ kind: "statuses-chosen", choices: [...last.choices].map(([leaf, status]) => ({ leaf, status })) });
        return ended;
      }),
  };
}

const namesOf = (plan: WritePlan): readonly string[] => (plan.kind === "sheets" ? plan.changes.map((change) => change.name) : []);
