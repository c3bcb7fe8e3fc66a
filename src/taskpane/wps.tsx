import "../hosts/wps/older-browser";
import { createRoot } from "react-dom/client";
import { wpsWords } from "../core/messages/wps-words";
import { findClient, type Client } from "../hosts/wps/find-client";
import { takeWish } from "../hosts/wps/pane-window";
import { languageOfPage, wpsShell } from "../hosts/wps/wps-shell";
import { WpsWorkbook } from "../hosts/wps/wps-workbook";
import { fileShop } from "../hosts/xlsx/file-shop";
import { heavyInSteps } from "../app/heavy-work";
import { draftFiles } from "../files/docx/write/draft-files";
import { openSource } from "../files/open-source";
import { runOfficeFile } from "../page/office-file";
import { readOffice } from "./actions/office";
import { inSteps } from "./actions/in-steps";
import { joinPane, PaneRoot } from "./mount-pane";
import { pageClock } from "./page-clock";

declare const VERSION: string;

/** How often the pane looks whether a button of the ribbon was pressed, in milliseconds: the two pages share no events. */
const LOOK_FOR_WISHES = 400;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function mount(client: Client, root: HTMLElement): void {
  const workbook = new WpsWorkbook(client.application, wait, client.events);
  const shell = wpsShell(window, client, VERSION, () => workbook.notes);
  const joined = joinPane({
    workbook,
    heavy: heavyInSteps(inSteps),
    shell,
    clock: pageClock,
    openSource,
    fileShop: () => Promise.resolve(fileShop),
    draftFiles: () => Promise.resolve(draftFiles),
    office: () => Promise.resolve(readOffice(() => runOfficeFile(window))),
  });
  createRoot(root).render(<PaneRoot joined={joined} shell={shell} />);
  setInterval(() => {
    const wish = takeWish(client.addin);
    if (wish === null) return;
    joined.store.dispatch({ kind: "tab-chosen", tab: wish });
    void (wish === "check" ? joined.actions.check() : joined.actions.read());
  }, LOOK_FOR_WISHES);
}

const root = document.getElementById("root");
const client = findClient(window);
if (root && client) mount(client, root);
else if (root) root.textContent = wpsWords(languageOfPage(window)).notInWps;
