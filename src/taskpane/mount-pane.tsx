import { useSyncExternalStore, type ReactNode } from "react";
import { hostErrorSentence } from "./view/host-error-sentence";
import type { LostChoice } from "../app/kept-choices";
import type { HeavyWork } from "../app/heavy-work";
import type { FileShop } from "../app/file-shop";
import type { PaneShell } from "../app/shell";
import type { LoadDraftFiles } from "../core/drafts/draft-files";
import type { OpenSource } from "../core/sources/table-source";
import type { Workbook, WorkbookEvent } from "../app/workbook";
import type { CellRef } from "../core/grid/cell-ref";
import type { Catalogue } from "../core/messages/catalogue";
import type { Language } from "../core/messages/language";
import { messages } from "../core/messages/messages";
import { JobRunner } from "./actions/job-runner";
import { makeActions } from "./actions/make-actions";
import type { ReadOffice } from "./actions/office";
import { languageOf, SettingsBox, type Clock, type PaneContext } from "./actions/pane-context";
import { Pane } from "./pane";
import type { SheetInfo } from "../core/grid/grid";
import type { PaneActions } from "./pane-actions";
import { PaneStore } from "./state/pane-store";
import { Themed } from "./themed";
import { troubleReport } from "./view/trouble-report";

/** A pane joined to its workbook, for an entry file to draw. */
export interface JoinedPane {
  readonly store: PaneStore;
  readonly runner: JobRunner;
  readonly actions: PaneActions;
  readonly settings: SettingsBox;
  readonly language: () => Language;
  /** Settled once the office's file was looked for: what is read from then on is read with it. */
  readonly officeKnown: Promise<void>;
}

interface JoinOptions {
  /** Brings what looks for the settings of the office. */
  readonly office?: () => Promise<ReadOffice>;
  /** Of a sheet that came out of a document: what reading it did and left out. */
  readonly sourceNotes?: (sheet: SheetInfo, language: Language) => readonly string[];
  readonly workbook: Workbook;
  /** Where the work is done that grows with the table. */
  readonly heavy: HeavyWork;
  readonly shell: PaneShell;
  readonly clock: Clock;
  /** Reads a file beside the workbook: the entry file knows where its code is. */
  readonly openSource: OpenSource;
  /** Makes files and opens them: the same. */
  readonly fileShop: () => Promise<FileShop>;
  /** Brings what makes files of drafts. */
  readonly draftFiles: LoadDraftFiles;
  /** Shows several cells at once, where the host can. */
  readonly mark?: (cells: readonly CellRef[]) => void;
}

/** Joins a pane to a workbook: the one composition of state, work and actions. */
export function joinPane({ workbook, heavy, shell, clock, openSource, fileShop, draftFiles, mark, sourceNotes, office }: JoinOptions): JoinedPane {
  const store = new PaneStore();
  const settings = new SettingsBox(shell.store);
  store.dispatch({ kind: "unit-chosen", unit: settings.get().ownUnit });
  const language = (): Language => languageOf(settings.get(), shell.locale);
  const catalogue = () => messages(language());
  const officeNews: string[] = [];
  const runner = new JobRunner({
    store,
    words: () => catalogue().pane.told,
    waiting: (why) => catalogue().pane.told.waiting(why),
    sentence: (error, done) => hostErrorSentence(error, catalogue(), { done, undoing: store.get().job?.kind === "undo" }),
    report: (error) => troubleReport(error, shell.diagnostics()),
    besides: besidesOf(store, catalogue, () => officeNews.splice(0).join("")),
  });
  const context: PaneContext = {
    workbook,
    heavy,
    store,
    runner,
    settings,
    clock,
    openSource,
    fileShop,
    draftFiles,
    download: (name, bytes) => shell.download(name, bytes),
    messages: catalogue,
    language,
    mark: mark ?? (() => undefined),
    sourceNotes: (sheet) => sourceNotes?.(sheet, language()) ?? [],
    importedNotes: new Map(),
  };
  workbook.watch((event) => onWorkbookEvent(context, event));
  const officeKnown = (
    office?.().then(
      (read) => read(settings, store, language),
      () => catalogue().hostErrors["not-loaded"]({}),
    ) ?? Promise.resolve("")
  ).then((news) => {
    if (news === "") return;
    officeNews.push(news);
    if (store.get().job === null) store.dispatch({ kind: "told", text: news });
  });
  return { store, runner, actions: makeActions(context), settings, language, officeKnown };
}

/** What is told once beside what was done: of the office's file, and statuses that were chosen and have no place any more. */
function besidesOf(store: PaneStore, catalogue: () => Catalogue, news: () => string): () => string {
  let known: readonly LostChoice[] = [];
  return () => {
    const { sheet } = store.get();
    const lost = sheet.kind === "table" ? sheet.lostChoices : [];
    const fresh = lost.filter((one) => !known.includes(one));
    known = lost;
    return news() + (fresh.length === 0 ? "" : catalogue().pane.told.lostChoices(fresh.map(({ reference }) => reference)));
  };
}

/** What the workbook tells of itself is a hint: the pane says that what it shows may be old, and reads again before it acts. */
function onWorkbookEvent({ workbook, store, runner }: PaneContext, event: WorkbookEvent): void {
  const { sheet } = store.get();
  if (event.kind === "workbook") {
    runner.newEpoch();
    store.dispatch({ kind: "workbook-replaced" });
    return;
  }
  if (sheet.kind !== "table") return;
  const mine = new Set([sheet.own.grid.sheet.id, ...(sheet.set?.parts ?? []).map(({ grid }) => grid.sheet.id)]);
  if (event.kind === "cells" && mine.has(event.sheet)) store.dispatch({ kind: "sheet-changed" });
  if (event.kind === "active-sheet") {
    void runner.quietly(
      () => "",
      async () => {
        const front = (await workbook.sheets()).find((one) => one.id === event.sheet);
        store.dispatch({ kind: "other-sheet-in-front", name: front === undefined || mine.has(front.id) || front.ours !== null ? null : front.name });
      },
    );
  }
}

interface PaneRootProps {
  readonly joined: JoinedPane;
  readonly shell: PaneShell;
  /** Draws what stands around the pane; the pane alone where there is nothing. */
  readonly around?: (pane: ReactNode, language: Language) => ReactNode;
}

/** The pane in its theme and language. */
export function PaneRoot({ joined, shell, around }: PaneRootProps) {
  const settings = useSyncExternalStore(joined.settings.subscribe, joined.settings.get);
  const language = languageOf(settings, shell.locale);
  const pane = <Pane store={joined.store} actions={joined.actions} shell={shell} settings={settings} office={joined.settings.office()} language={language} />;
  return (
    <Themed shell={shell} theme={settings.theme} language={language}>
      {around ? around(pane, language) : pane}
    </Themed>
  );
}
