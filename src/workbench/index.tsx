import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { heavyInSteps, type HeavyWork } from "../app/heavy-work";
import { clipboardWords } from "../core/messages/clipboard";
import { workbenchWords } from "../core/messages/workbench-words";
import { sourceNoteText } from "../core/messages/source-note-text";
import { cellAt } from "../core/grid/grid";
import type { OpenSource } from "../core/sources/table-source";
import { inSteps } from "../taskpane/actions/in-steps";
import { joinPane, PaneRoot, type JoinedPane } from "../taskpane/mount-pane";
import { pageClock } from "../taskpane/page-clock";
import { workerBackground, type Background } from "./background/background";
import { startWorker } from "./background/start-worker";
import { clipboardHandlers } from "./clipboard/handlers";
import { browserShell } from "./browser-shell";
import { Desk } from "./desk";
import { filledIn } from "./sheet/filled-in";
import { tablePlaces } from "./table-places";
import { typedValue } from "./sheet/typed-value";
import { Workbench } from "./workbench";

declare const VERSION: string;

/** Beside the page; our own writing about a fictional town. */
const SAMPLE = "samples/zehe-2025-h1.xlsx";

const desk = new Desk();

/** In the page itself, where the browser refuses a worker: between two breaths, but a file is opened in one. */
const here: Background = {
  heavy: heavyInSteps(inSteps),
  openFile: async (bytes, name) => (await import("../hosts/xlsx/open-file")).openFile(bytes, name),
};

/** A worker; `here` where the browser refuses one. Files that are opened after it broke down go to a new one. */
async function start(): Promise<Background> {
  const worker = await startWorker(() => new Worker(new URL("./worker.ts", import.meta.url)));
  if (worker === null) {
    desk.withoutWorker();
    return here;
  }
  const inWorker = workerBackground(worker.port, here.heavy);
  worker.onTrouble(() => {
    void inWorker.stillThere().then((there) => {
      if (!there) background = start();
    });
  });
  return inWorker;
}

let background = start();

const heavy: HeavyWork = {
  read: async (...asked) => (await background).heavy.read(...asked),
  judge: async (...asked) => (await background).heavy.judge(...asked),
  problems: async (...asked) => (await background).heavy.problems(...asked),
  contradictions: async (...asked) => (await background).heavy.contradictions(...asked),
  fixes: async (...asked) => (await background).heavy.fixes(...asked),
  compare: async (...asked) => (await background).heavy.compare(...asked),
  together: async (...asked) => (await background).heavy.together(...asked),
  tidy: async (...asked) => (await background).heavy.tidy(...asked),
  sheets: async (...asked) => (await background).heavy.sheets(...asked),
};

/** A file beside the one on the desk. */
const openSource: OpenSource = async (name, bytes) => (await import("../files/open-source")).openSource(name, bytes);

const shell = browserShell(window, VERSION);
const joined = joinPane({ workbook: desk, heavy, shell, clock: pageClock, openSource, mark: (cells) => desk.mark(cells), sourceNotes: (sheet, language) => desk.notesOf(sheet.id).map((note) => sourceNoteText(note, language)) });
const words = () => workbenchWords(joined.language());
const clipboard = clipboardHandlers({
  desk,
  words: () => clipboardWords(joined.language()),
  language: joined.language,
  quietly: (failed, body) => joined.runner.quietly(failed, body),
  say: (text) => joined.store.dispatch({ kind: "told", text }),
});

/** Files are opened one after the other. */
let opening: Promise<void> = Promise.resolve();

/**
 * Opens a file; the one that is open stays where it cannot. Without bytes, a person is asked for a file of their own. A
 * file that comes while something runs waits its turn: what follows a write may still go on behind its words.
 */
function open(name: string, load: () => Promise<Uint8Array | null>): Promise<void> {
  opening = opening.then(() => openWhenFree(name, load));
  return opening;
}

async function openWhenFree(name: string, load: () => Promise<Uint8Array | null>): Promise<void> {
  await joined.runner.free();
  await joined.runner.run("open", words().notOpened, async (work) => {
    const bytes = await load();
    if (bytes === null) return words().notOpened(words().noSample);
    const file = await (await background).openFile(bytes, name, work);
    try {
      await desk.place(name, file, work);
    } catch (error) {
      file.close?.();
      throw error;
    }
    return words().opened(name, desk.get().sheets.length);
  });
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

function download(): Promise<void> {
  return joined.runner.quietly(words().notDownloaded, async () => {
    const bytes = await desk.save();
    const name = desk.get().name ?? "";
    // macros under another ending are refused by Excel
    shell.download(name.replace(/\.[^.]*$/, "") + (/\.xl[st]m$/i.test(name) ? ".xlsm" : ".xlsx"), bytes);
    joined.store.dispatch({ kind: "told", text: words().downloaded(name) });
  });
}

function Around({ pane, joined: { store, language } }: { readonly pane: ReactNode; readonly joined: JoinedPane }) {
  const busy = useSyncExternalStore(store.subscribe, () => store.get().job !== null);
  const sheet = useSyncExternalStore(store.subscribe, () => store.get().sheet);
  const front = useSyncExternalStore(desk.subscribe, () => desk.get().front);
  const table = useMemo(() => tablePlaces(sheet, front), [sheet, front]);
  return (
    <Workbench
      words={workbenchWords(language())}
      desk={desk}
      busy={busy}
      pane={pane}
      onOpen={(file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()))}
      onDownload={() => void download()}
      onType={(cell, typed) =>
        void joined.runner.quietly(words().notTaken, async () => {
          const { view } = desk.get();
          if (view) await desk.type(cell, typedValue(typed, cellAt(view.grid, cell)));
        })
      }
      onEmpty={(range) => void joined.runner.quietly(words().notTaken, () => desk.typeAll(filledIn(desk.get().view, range).map((cell) => ({ cell, value: null }))))}
      table={table}
      onTurn={(sheet) => void joined.runner.quietly(words().notShown, () => desk.turnTo(sheet))}
      onFollow={(link) => void joined.runner.quietly(words().notShown, () => desk.follow(link))}
      onBack={() => void joined.runner.quietly(words().notShown, () => desk.goBackFromLink())}
      clipboard={clipboard}
      onUntype={() => void joined.runner.quietly(words().notTaken, () => desk.untype().then(() => undefined))}
    />
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<PaneRoot joined={joined} shell={shell} around={(pane) => <Around pane={pane} joined={joined} />} />);
  void open(SAMPLE.replace(/^.*\//, ""), sample);
}
