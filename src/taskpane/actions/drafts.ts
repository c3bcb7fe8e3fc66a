import { fetchedPart } from "../../app/fetched-part";
import type { Work } from "../../app/workbook";
import type { DraftActions, PaneActions } from "../pane-actions";
import type { TableState } from "../state/pane-state";
import type { DraftWork } from "./draft-work";
import type { PaneContext } from "./pane-context";

/** 文稿（Word）: what a person can do with drafts. The work itself is fetched with the view of them. */
export function draftActions(
  context: PaneContext,
  upToDate: (work: Work, current: () => boolean) => Promise<TableState | null>,
  locate: PaneActions["locate"],
): DraftActions {
  const { runner, store } = context;
  let made: DraftWork | null = null;
  const work = async (): Promise<DraftWork> =>
    (made ??= (await fetchedPart(import(/* webpackChunkName: "word-drafts" */ "./draft-work"))).draftWork(context, upToDate));
  const notWritten = (why: string): string => context.messages().pane.told.notWritten(why);
  return {
    makeDrafts: (wish) => runner.run("plan", notWritten, async (of, current) => (await work()).make(wish, of, current)),
    showSource: (piece) => runner.quietly(notWritten, async () => locate((await work()).cellsOf(piece))),
    downloadDrafts: () =>
      runner.quietly(notWritten, async () => {
        const own = await work();
        await runner.quietly(
          (why) => own.notDownloaded(why),
          async () => {
            const told = await own.download();
            if (told !== null) store.dispatch({ kind: "told", text: told });
          },
        );
      }),
    draftsToCopy: () => made?.toCopy() ?? null,
  };
}
