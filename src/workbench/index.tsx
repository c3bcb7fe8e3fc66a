import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { clipboardWords } from "../core/messages/clipboard";
import { workbenchWords } from "../core/messages/workbench-words";
import { sourceNoteText } from "../core/messages/source-note-text";
import { HostError } from "../core/host-error";
import { cellAt } from "../core/grid/grid";
import type { OpenedFile, Work } from "../app/workbook";
import { isWordName } from "../files/docx/word-package";
import type { OpenSource } from "../core/sources/table-source";
import { joinPane, PaneRoot } from "../taskpane/mount-pane";
import { pageClock } from "../taskpane/page-clock";
import { behindThePage } from "./behind-the-page";
import { browserShell } from "./browser-shell";
import { clipboardHandlers } from "./clipboard/handlers";
import { Desk } from "./desk";
import { FilesAtWork, type PageState } from "./files-at-work";
import { Recovery } from "./kept/recovery";
import { PanesOfFiles } from "./panes-of-files";
import { filledIn } from "./sheet/filled-in";
import { takeTyped } from "./sheet/take-typed";
import { typedValue } from "./sheet/typed-value";
import { tablePlaces } from "./table-places";
import { Watched } from "./watched";
import { Workbench, type FileActions } from "./workbench";
import type { SheetActions } from "./sheet-area";

declare const VERSION: string;

/** Beside the page; our own writing about a fictional town. */
const SAMPLE = "samples/zehe-2025-h1.xlsx";

const desk = new Desk(takeTyped);
const page = new Watched<PageState>({ alone: false, waiting: [], closing: null, found: [], keepsNothing: false });

const { heavy, openFile } = behindThePage(
  () => new Worker(new URL("./worker.ts", import.meta.url)),
  async (bytes, name) => (await import("../hosts/xlsx/open-file")).openFile(bytes, name),
  () => page.set({ alone: true }),
);

/** A file beside the one on the desk. */
const openSource: OpenSource = async (...asked) => (await import("../files/open-source")).openSource(...asked);

const shell = browserShell(window, VERSION);
const joined = joinPane({
  workbook: desk,
  heavy,
  shell,
  clock: pageClock,
  openSource,
  fileShop: async () => (await import("../hosts/xlsx/file-shop")).fileShop,
  draftFiles: async () => (await import("../files/docx/write/draft-files")).draftFiles,
  office: async () => (await import("../taskpane/office-beside-page")).officeBesidePage,
  mark: (cells) => desk.mark(cells),
  sourceNotes: (sheet, language) => desk.notesOf(sheet.id).map((note) => sourceNoteText(note, language)),
});
const words = () => workbenchWords(joined.language());
const panes = new PanesOfFiles(joined.store);
const files = new FilesAtWork({ desk, page, panes, joined, shell, words, openFile: openOrOfferText });
const recovery = new Recovery({ desk, page, panes, joined, files, now: () => Date.now() });

/** Opens a file; of a document that has no table the text is there to be looked at. */
async function openOrOfferText(bytes: Uint8Array, name: string, work: Work): Promise<OpenedFile> {
  // the worker takes the bytes along
  const kept = isWordName(name) ? bytes.slice() : null;
  try {
    return await openFile(bytes, name, work);
  } catch (error) {
    if (kept && error instanceof HostError && error.code === "no-table") {
      const { prose = [] } = await openSource(name, kept, "as-text");
      joined.store.dispatch({ kind: "text-found", text: { file: name, lines: prose } });
    }
    throw error;
  }
}

/** The sample; null where it does not come: a page that was opened from a folder may not fetch it. */
async function sample(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(SAMPLE);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

const fileActions: FileActions = {
  onOpen: (chosen) => {
    for (const file of chosen) void files.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  },
  onBringUp: (key) => void files.bringUp(key),
  onClose: (key) => files.close(key),
  onDownload: () => void files.download(),
  onDownloadAndClose: (key) => void files.downloadAndClose(key),
  onCloseNow: (key) => void files.closeNow(key),
  onRestore: () => void joined.runner.quietly(words().notRestored, () => recovery.restore()),
  onDiscard: () => void joined.runner.quietly(words().notRestored, () => recovery.discard()),
};

const quietly: typeof joined.runner.quietly = (failed, body) => joined.runner.quietly(failed, body);
const sheetActions: SheetActions = {
  onType: (cell, typed) =>
    void quietly(words().notTaken, async () => {
      const { view } = desk.get();
      if (view) await desk.type(cell, typedValue(typed, cellAt(view.grid, cell), view.style(cell).format));
    }),
  onEmpty: (range) => void quietly(words().notTaken, () => desk.typeAll(filledIn(desk.get().view, range).map((cell) => ({ cell, value: null })))),
  onUntype: () => void quietly(words().notTaken, () => desk.untype().then(() => undefined)),
  onTurn: (sheet) => void quietly(words().notShown, () => desk.turnTo(sheet)),
  onFollow: (link) => void quietly(words().notShown, () => desk.follow(link)),
  onBack: () => void quietly(words().notShown, () => desk.goBackFromLink()),
  clipboard: clipboardHandlers({
    desk,
    words: () => clipboardWords(joined.language()),
    language: joined.language,
    quietly,
    say: (text) => joined.store.dispatch({ kind: "told", text }),
  }),
};

function Around({ pane }: { readonly pane: ReactNode }) {
  const { store, language } = joined;
  const busy = useSyncExternalStore(store.subscribe, () => store.get().job !== null);
  const sheet = useSyncExternalStore(store.subscribe, () => store.get().sheet);
  const front = useSyncExternalStore(desk.subscribe, () => desk.get().front);
  const table = useMemo(() => tablePlaces(sheet, front), [sheet, front]);
  return (
    <Workbench words={workbenchWords(language())} desk={desk} page={page} busy={busy} pane={pane} files={fileActions} sheet={sheetActions} table={table} />
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<PaneRoot joined={joined} shell={shell} around={(pane) => <Around pane={pane} />} />);
  void files.openSample(SAMPLE.replace(/^.*\//, ""), sample);
  void recovery.start(() => window.indexedDB);
}
