import { createRoot } from "react-dom/client";
import { messages } from "../core/messages/messages";
import { openExcel } from "../hosts/excel/open-excel";
import { joinPane, PaneRoot } from "./mount-pane";
import { pageClock } from "./page-clock";
import { startTask } from "./start-task";

declare const VERSION: string;

/** Joins the pane to Excel, or says in the page why it cannot start. */
async function start(root: HTMLElement): Promise<void> {
  const opened = await openExcel(VERSION);
  if (!opened.ok) {
    const sentence = document.createElement("p");
    sentence.className = "start-trouble";
    sentence.textContent = messages(/^zh/i.test(navigator.language) ? "zh-CN" : "en").excelStart[opened.trouble](opened.needed);
    root.replaceChildren(sentence);
    return;
  }
  const { workbook, shell } = opened;
  const joined = joinPane({ workbook, shell, clock: pageClock });
  createRoot(root).render(<PaneRoot joined={joined} shell={shell} />);
  await startTask(joined.actions, location.search);
}

const root = document.getElementById("root");
if (root) void start(root);
