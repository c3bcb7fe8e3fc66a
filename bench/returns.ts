import { handoutSheet } from "../src/app/handout-sheet";
import { readReturns } from "../src/app/read-returns";
import { carryOut, planEdits, planLaidOut } from "../src/app/write-plan";
import { sheetId, type Grid } from "../src/core/grid/grid";
import { stampOf } from "../src/core/grid/stamp";
import { fillFieldsOf } from "../src/core/handout/fill-fields";
import { makeHandouts } from "../src/core/handout/make-handouts";
import { readTable } from "../src/core/reading/read-table";
import { collectReturns } from "../src/core/returns/collect";
import { allEdits, NO_CHOICES } from "../src/core/returns/collection";
import { newWorkbook, openFile } from "../src/hosts/xlsx/open-file";
import { tableSheet } from "../src/app/table-sheet";
import { syntheticTable } from "./synthetic-table";

/** `npm run bench -- returns [units] [rows of each]`: a table parted, and what all units filled in read, matched and written into the master. */
const units = Number(process.argv[2] ?? 57);
const rows = Number(process.argv[3] ?? 200);
const BUDGET = 5;

/** The table with as many lead units, each with as many rows; `filled`: with what units report in it. */
function master(filled: boolean): Grid {
  const grid = syntheticTable(units * rows);
  const values = grid.values.map((line, row) => {
    if (row < 2) return line;
    const [serial = null, task = null, target = null, , progress = null, next = null] = line;
    return [serial, task, target, `第${String(((row - 2) % units) + 1)}办公室`, filled ? progress : null, filled ? next : null];
  });
  return { ...grid, sheet: { ...grid.sheet, id: sheetId("1") }, values, stamp: stampOf(grid.origin, values) };
}

function tableOf(grid: Grid) {
  const result = readTable(grid, {});
  if (!result.ok) throw new Error("no table");
  return { grid, table: result.table };
}

async function main(): Promise<void> {
  // of the processor: other work on the machine is not measured
  const spent = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000_000;
  };
  const seconds = (since: number): string => (spent() - since).toFixed(2);
  const full = tableOf(master(true));
  const own = tableOf(master(false));
  let began = spent();
  const { handouts } = makeHandouts(full.table, full.grid, {
    by: "lead",
    withSupport: false,
    fill: fillFieldsOf(full.table),
    empty: false,
    statusList: false,
    due: null,
    password: null,
    next: false,
  });
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const one of handouts) {
    const workbook = newWorkbook();
    await carryOut(workbook, await planLaidOut(workbook, [handoutSheet(one)]));
    files.push({ name: one.fileName, bytes: await workbook.save() });
  }
  console.log(`${String(files.length)} files of ${String(rows)} rows made: ${seconds(began)} s`);
  const target = newWorkbook();
  await carryOut(target, await planLaidOut(target, [tableSheet(own.grid, "进度情况表", { ok: true, table: own.table })]));
  const into = tableOf(await target.read("active"));
  for (let round = 0; round < 3; round++) {
    began = spent();
    const { returned, unread } = await readReturns(
      files.map(({ name, bytes }) => ({ name, open: () => openFile(bytes, name) })),
      {},
    );
    const read = seconds(began);
    const collection = collectReturns(into, returned, unread, { choices: NO_CHOICES, due: null });
    const matched = seconds(began);
    if (round === 2) await carryOut(target, planEdits(into.grid, allEdits(collection)));
    console.log(
      `read ${read} s, matched ${matched} s, in all ${seconds(began)} s (budget ${String(BUDGET)}); ${String(allEdits(collection).length)} cells, ${String(collection.issues.length)} open`,
    );
  }
}

void main();
