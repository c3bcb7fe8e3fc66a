import { selfCheckWords } from "../core/messages/self-check-words";
import { messages } from "../core/messages/messages";
import { openExcel } from "../hosts/excel/open-excel";
import { runExcelChecks } from "./excel-checks";
import { drawSelfCheck } from "./page";

declare const VERSION: string;

async function start(root: HTMLElement): Promise<void> {
  const opened = await openExcel(VERSION);
  if (opened.ok) {
    const newContext = (): Excel.RequestContext => new Excel.RequestContext();
    drawSelfCheck(root, selfCheckWords(opened.shell.locale), opened.workbook, opened.shell.diagnostics(), (name, done) =>
      runExcelChecks(newContext, name, done),
    );
  } else root.textContent = messages("zh-CN").excelStart[opened.trouble](opened.needed);
}

const root = document.getElementById("root");
if (root) void start(root);
