import type { PaneShell } from "../../app/shell";
import { excelShell, NEEDED_SET } from "./excel-shell";
import { ExcelWorkbook } from "./excel-workbook";
import { joinPeers, type RibbonTask } from "./peers";
import { unreadableAnswers } from "./requests";
import { answerRibbon } from "./ribbon";

/** Why the pane cannot start here: the client library did not load, the page is not in Excel, the Excel is too old. */
export type StartTrouble = "libraryMissing" | "notInExcel" | "tooOld";

export type OpenedExcel =
  | { readonly ok: true; readonly workbook: ExcelWorkbook; readonly shell: PaneShell; readonly ribbon: (run: (task: RibbonTask) => void) => void }
  | { readonly ok: false; readonly trouble: StartTrouble; readonly needed: string };

/** How long to wait before taking back a broken write is tried again, in milliseconds: longer each time, up to the longest. */
const PAUSE = 300;
const LONGEST_PAUSE = 2_000;

/** A person comes back to her cell some time; what nobody knows is tried for some ten minutes. */
const TRIES = { passing: Infinity, unknown: 300 };

/** Waits for Excel and joins the port to it. For entry files. */
export async function openExcel(version: string): Promise<OpenedExcel> {
  const trouble = (kind: StartTrouble): OpenedExcel => ({ ok: false, trouble: kind, needed: NEEDED_SET });
  if (typeof Office === "undefined") return trouble("libraryMissing");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return trouble("notInExcel");
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED_SET)) return trouble("tooOld");
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("ProgressTable");
  const peers = joinPeers(channel, Office.context.document?.url ?? "", `${Date.now()}-${Math.random()}`);
  const workbook = new ExcelWorkbook({
    newContext: () => new Excel.RequestContext(),
    pause: (tried) => new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE * tried, LONGEST_PAUSE))),
    tries: TRIES,
    peers,
    onUnreadable: unreadableAnswers(window),
  });
  return { ok: true, workbook, shell: excelShell(Office, window, version), ribbon: (run) => answerRibbon(Office, peers, run) };
}
