import { HostError } from "../core/host-error";
import type { CellEdit, Grid, SheetId, UndoToken, Workbook } from "../app/workbook";
import { changedCells } from "../core/grid/changed-cells";
import { toA1 } from "../core/grid/cell-ref";
import { SELF_CHECKS, type SelfCheckId } from "../core/messages/self-check";
import { PROBE_TEXTS, scratchReport } from "./scratch-report";

/** How one check ended; `detail` says what was seen where it failed. */
export interface CheckResult {
  readonly id: SelfCheckId;
  readonly passed: boolean;
  readonly detail: string;
}

/** What the checks hand on to each other. */
interface CheckState {
  readonly name: string;
  readonly before: readonly string[];
  id: SheetId | null;
  first: UndoToken | null;
  edits: UndoToken | null;
  rewrite: UndoToken | null;
}

const expectSame = (seen: unknown, wanted: unknown, what: string): string =>
  JSON.stringify(seen) === JSON.stringify(wanted) ? "" : `${what}: ${JSON.stringify(seen)} ≠ ${JSON.stringify(wanted)}`;

/** Where the fifth column and the ones of the free cells beside it stand. */
const FREE_COLUMN = 6;

const sheetId = (scratch: CheckState): SheetId => scratch.id ?? fail("no scratch sheet");
const fail = (detail: string): never => {
  throw new Error(detail);
};

/** Texts of a column of the scratch report that are not there letter for letter. */
function wrongTexts(grid: Grid, column: number): string {
  const wrong = PROBE_TEXTS.flatMap((text, index) => {
    const value = grid.values[index + 2]?.[column - 1] ?? null;
    return value === text ? [] : [`${toA1({ row: index + 3, column })} ${JSON.stringify(value)} ≠ ${JSON.stringify(text.slice(0, 40))}`];
  });
  return wrong.join("; ");
}

const CHECKS: { readonly [C in SelfCheckId]: (workbook: Workbook, scratch: CheckState) => Promise<string> } = {
  read: async (workbook) => {
    const [sheets, grid] = [await workbook.sheets(), await workbook.read("active")];
    return sheets.some((sheet) => sheet.id === grid.sheet.id && sheet.active) ? "" : "the active sheet is not in the list";
  },
  "report-text": async (workbook, scratch) => {
    scratch.first = await workbook.writeSheets(await workbook.planSheets([scratchReport(scratch.name, 1)]));
    const written = (await workbook.sheets()).find((sheet) => sheet.name === scratch.first?.sheets[0]);
    scratch.id = written?.id ?? null;
    const grid = await workbook.read(sheetId(scratch));
    return [wrongTexts(grid, 1), wrongTexts(grid, 5), grid.sheet.ours?.edited === false ? "" : "the mark does not fit"].filter(Boolean).join("; ");
  },
  "report-formats": async (workbook, scratch) => {
    const row = (await workbook.read(sheetId(scratch))).values[2]?.slice(1, 4);
    return expectSame(row, [1, 0.01, { date: 43646 }], "row 3");
  },
  "cell-text": async (workbook, scratch) => {
    const edits = PROBE_TEXTS.map((value, index): CellEdit => ({ cell: { row: index + 3, column: FREE_COLUMN }, expected: null, value }));
    scratch.edits = await workbook.applyEdits(sheetId(scratch), edits);
    return wrongTexts(await workbook.read(sheetId(scratch)), FREE_COLUMN);
  },
  "undo-edits": async (workbook, scratch) => {
    await workbook.undo(scratch.edits ?? fail("no edits to take back"));
    const grid = await workbook.read(sheetId(scratch));
    return grid.sheet.ours?.edited === false ? "" : "the sheet is not as it was";
  },
  rewrite: async (workbook, scratch) => {
    const before = await workbook.read(sheetId(scratch));
    const plans = await workbook.planSheets([scratchReport(scratch.name, 2)]);
    scratch.rewrite = await workbook.writeSheets(plans);
    const after = await workbook.read(sheetId(scratch));
    const changed = changedCells(before, after).length;
    return [expectSame(plans[0]?.action, "replace", "plan"), changed === PROBE_TEXTS.length * 2 ? "" : `${changed} cells changed`].filter(Boolean).join("; ");
  },
  "undo-rewrite": async (workbook, scratch) => {
    await workbook.undo(scratch.rewrite ?? fail("no rewrite to take back"));
    const grid = await workbook.read(sheetId(scratch));
    return [wrongTexts(grid, 1), grid.sheet.ours?.edited === false ? "" : "the sheet is not as it was"].filter(Boolean).join("; ");
  },
  memory: async (workbook) => {
    const value = "备忘😀".repeat(200);
    await workbook.memory.set("selfcheck", value);
    const kept = await workbook.memory.get("selfcheck");
    await workbook.memory.set("selfcheck", null);
    return [expectSame(kept, value, "kept"), expectSame(await workbook.memory.get("selfcheck"), null, "taken away")].filter(Boolean).join("; ");
  },
  remove: async (workbook, scratch) => {
    await workbook.undo(scratch.first ?? fail("no sheet to take back"));
    return expectSame(
      (await workbook.sheets()).map((sheet) => sheet.name),
      scratch.before,
      "sheets",
    );
  },
};

/**
 * Tries what only a real program can prove, over the port, on a scratch sheet that is taken away again. A check that
 * fails does not keep the others from being tried.
 *
 * @param done told after each check
 */
export async function runChecks(workbook: Workbook, sheetName: string, done: (result: CheckResult) => void = () => undefined): Promise<readonly CheckResult[]> {
  const scratch: CheckState = {
    name: sheetName,
    before: (await workbook.sheets()).map((sheet) => sheet.name),
    id: null,
    first: null,
    edits: null,
    rewrite: null,
  };
  const results: CheckResult[] = [];
  for (const id of SELF_CHECKS) {
    const detail = await CHECKS[id](workbook, scratch).catch(describe);
    const result = { id, passed: detail === "", detail };
    results.push(result);
    done(result);
  }
  return results;
}

function describe(error: unknown): string {
  if (error instanceof HostError) return `${error.code} ${JSON.stringify(error.facts)}${error.cause instanceof Error ? ` ${error.cause.message}` : ""}`;
  return error instanceof Error ? error.message : String(error);
}
