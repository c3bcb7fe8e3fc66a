import { createRoot } from "react-dom/client";
import { messages } from "../core/messages/messages";
import { NEEDED_SET } from "../hosts/excel/excel-shell";
import { openExcel, type StartTrouble } from "../hosts/excel/open-excel";
import type { FileShop } from "../app/file-shop";
import { fetchedPart } from "../app/fetched-part";
import { heavyWorkLater } from "../app/heavy-work-later";
import type { LoadDraftFiles } from "../core/drafts/draft-files";
import type { OpenSource } from "../core/sources/table-source";
import type { ReadOffice } from "./actions/office";
import { inSteps } from "./actions/in-steps";
import { joinPane, PaneRoot } from "./mount-pane";
import { pageClock } from "./page-clock";
import { begin, taskOf } from "./start-task";

declare const VERSION: string;

/** When office.js lacks one of its files it waits for it without end and says nothing. After so many milliseconds the page does. */
const PATIENCE = 10_000;

function say(root: HTMLElement, trouble: StartTrouble): void {
  const sentence = document.createElement("p");
  sentence.className = "start-trouble";
  sentence.textContent = messages(/^zh/i.test(navigator.language) ? "zh-CN" : "en").excelStart[trouble](NEEDED_SET);
  root.replaceChildren(sentence);
}

/** Files are read now and then: their code is fetched when the first is opened. */
const openSource: OpenSource = async (...asked) => {
  const { openSource: open } = await fetchedPart(import(/* webpackChunkName: "open-source" */ "../files/open-source"));
  return open(...asked);
};

/** Files are made and opened for 收发 alone. */
const fileShop = async (): Promise<FileShop> => (await fetchedPart(import(/* webpackChunkName: "exchange" */ "../hosts/xlsx/file-shop"))).fileShop;

/** Beside the view of drafts, which is fetched with the tab that they stand in. */
const draftFiles: LoadDraftFiles = async () => (await fetchedPart(import(/* webpackChunkName: "word-drafts" */ "../files/docx/write/draft-files"))).draftFiles;

/** Behind the first paint: a file of the office's own beside the pane. */
const office = async (): Promise<ReadOffice> => (await import(/* webpackChunkName: "office" */ "./office-beside-page")).officeBesidePage;

/** Joins the pane to Excel, or says in the page why it cannot start; what is only slow starts all the same. */
async function start(root: HTMLElement): Promise<void> {
  const late = setTimeout(() => say(root, "libraryMissing"), PATIENCE);
  const opened = await openExcel(VERSION);
  clearTimeout(late);
  if (!opened.ok) return say(root, opened.trouble);
  const { workbook, shell, ribbon } = opened;
  const { heavy, ready } = heavyWorkLater(async () => (await import("../app/heavy-work")).heavyInSteps(inSteps));
  const joined = joinPane({ workbook, heavy, shell, clock: pageClock, openSource, fileShop, draftFiles, office });
  createRoot(root).render(<PaneRoot joined={joined} shell={shell} />);
  // behind the first paint; what cannot be fetched now is told when it is needed
  setTimeout(() => void ready().catch(() => undefined), 0);
  ribbon((task) => void begin(joined.actions, task));
  await joined.officeKnown;
  await begin(joined.actions, taskOf(location.search));
}

const root = document.getElementById("root");
// check-webview.js has said what is missing
if (root && !document.documentElement.hasAttribute("data-old-browser")) void start(root);
