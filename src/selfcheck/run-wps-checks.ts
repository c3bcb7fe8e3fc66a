import { WpsWorkbook } from "../hosts/wps/wps-workbook";
import type { Client } from "../hosts/wps/find-client";
import { runChecks } from "./run-checks";
import { WPS_CHECKS, type ScratchSheet } from "./wps-checks";

export interface CheckOutcome {
  readonly id: string;
  readonly expected: string;
  readonly seen: string;
  readonly passed: boolean;
}

const textOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

function outcome(id: string, expected: string, run: () => string): CheckOutcome {
  try {
    const seen = run();
    return { id, expected, seen, passed: seen === expected };
  } catch (error) {
    return { id, expected, seen: textOf(error), passed: false };
  }
}

/** How long a thousand property reads take, in milliseconds; there is no right answer. */
function timeOfReads({ sheet }: ScratchSheet, now: () => number): string {
  const began = now();
  let last: unknown = null;
  for (let read = 0; read < 1000; read++) last = sheet.Range("B2").Row;
  return `${Math.round(now() - began)} ms (${String(last)})`;
}

/** What the storage of the add-in's pages gives back of what it was given. */
function storageKeeps({ PluginStorage: storage }: Client["addin"]): string {
  const key = "ProgressTable.selfcheck";
  storage.setItem(key, "甲");
  try {
    return JSON.stringify(storage.getItem(key));
  } finally {
    storage.removeItem(key);
  }
}

/**
 * Runs every check on a sheet added to the workbook in front, deletes it, then writes, reads and takes back a small report by
 * the port itself. Null where no workbook is open.
 *
 * @param name of the scratch sheet
 */
export async function runWpsChecks(
  { application: app, events, addin }: Client,
  name: string,
  now: () => number,
  wait: (milliseconds: number) => Promise<void>,
): Promise<readonly CheckOutcome[] | null> {
  const book = app.ActiveWorkbook;
  if (!book) return null;
  const outcomes: CheckOutcome[] = [];
  const sheet = book.Worksheets.Add(null, book.Sheets.Item(book.Sheets.Count));
  const scratch: ScratchSheet = { app, book, sheet };
  try {
    sheet.Name = name;
    for (const one of WPS_CHECKS) outcomes.push(outcome(one.id, one.expected, () => one.run(scratch)));
    outcomes.push(outcome("PluginStorage keeps a text", '"甲"', () => storageKeeps(addin)));
    outcomes.push({ id: "a thousand property reads", expected: "about 200 ms", seen: timeOfReads(scratch, now), passed: true });
  } finally {
    const alerts = app.DisplayAlerts;
    app.DisplayAlerts = false;
    outcomes.push(
      outcome("a sheet is deleted without a question", "gone", () => {
        sheet.Delete();
        return "gone";
      }),
    );
    app.DisplayAlerts = alerts;
  }
  return [...outcomes, ...(await portChecks(new WpsWorkbook(app, wait, events), name))];
}

/** The checks that every host runs over the port, in the same form. */
async function portChecks(workbook: WpsWorkbook, name: string): Promise<readonly CheckOutcome[]> {
  const results = await runChecks(workbook, name);
  const outcomes = results.map(({ id, passed, detail }) => ({ id: `port: ${id}`, expected: "", seen: detail, passed }));
  return [...outcomes, { id: "what the client refused", expected: "", seen: workbook.notes.join("; "), passed: workbook.notes.length === 0 }];
}

/** How much of what was seen stands in the one line. */
const SEEN = 60;

/** The outcomes as one line, to be read out or pasted into a message: the client, how many are as expected, and what the others saw. */
export function lineOf(outcomes: readonly CheckOutcome[], client: { readonly [fact: string]: unknown }): string {
  const facts = Object.values(client).map((value) => String(value).replace(/^.*?(Chrome\/[\d.]+).*$/, "$1"));
  const others = outcomes.filter((one) => !one.passed).map(({ id, seen }) => `${id}=${seen.length > SEEN ? `${seen.slice(0, SEEN)}…` : seen}`);
  return [...facts, `${outcomes.length - others.length}+ ${others.length}-`, ...others].join(" | ").replace(/\s+/g, " ");
}

/** The outcomes as text to copy, the unexpected ones first. */
export function reportOf(outcomes: readonly CheckOutcome[], client: { readonly [fact: string]: unknown }): string {
  const facts = Object.entries(client).map(([fact, value]) => `${fact}: ${String(value)}`);
  const line = ({ id, expected, seen, passed }: CheckOutcome): string =>
    passed ? `[+] ${id}: ${seen}` : `[-] ${id}\n    expected ${expected}\n    seen     ${seen}`;
  return [...facts, "", ...outcomes.filter((one) => !one.passed).map(line), ...outcomes.filter((one) => one.passed).map(line)].join("\n");
}
