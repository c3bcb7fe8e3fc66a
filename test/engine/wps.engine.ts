/**
 * The host of WPS on LibreOffice's own object model of Excel: an engine by other hands, which answers, refuses and keeps silent in its own
 * way. `npm run test:engine`; left out, with a word, where there is no LibreOffice.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toA1 } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { WpsWorkbook } from "../../src/hosts/wps/wps-workbook";
import { runChecks } from "../../src/selfcheck/run-checks";
import { idOf } from "../contract/contract";
import { edit, summarySheet } from "../contract/samples";
import { Engine, missing } from "./engine";
import { etOverEngine } from "./et-over-engine";

const SAMPLE = "zehe-2025-h1.xlsx";
/** The engine finds sheets that are added to a workbook from a file, and not to one of its own. */
const SMALL = "lanping-livelihood-2025-09.xlsx";
const samples = join(__dirname, "../../samples");

/** What differs by the nature of the engine, and why: the start of a note that the host makes of it. */
const DIFFERS: { readonly [note: string]: string } = {
  "FormatConditions.Count": "the engine gives no collection for cells without conditions",
  Chart: "a chart's series are not told, so none can be given its cells: the chart is taken off again",
  CustomDocumentProperties: "the engine does not hand them over: the mark stands in the name alone, and nothing is remembered in the file",
  Hyperlinks: "links are added, and not found again",
  PageSetup: "some of the print set-up is not taken",
  HPageBreaks: "page breaks are not told one by one",
};
/** A check that cannot pass here, with the reason. */
const CANNOT: { readonly [check: string]: string } = { memory: "there are no custom properties to keep it in" };

/** What a grid says, without the cells in which the file keeps an error: the engine makes a formula of it. */
function told(grid: Grid, errors: ReadonlySet<string> = new Set()): unknown {
  const placeOf = (r: number, c: number): string => toA1({ row: grid.origin.row + r, column: grid.origin.column + c });
  return {
    values: grid.values.map((line, r) => line.map((value, c) => (errors.has(placeOf(r, c)) ? null : value))),
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    formulas: grid.formulas.map(toA1).filter((cell) => !errors.has(cell)),
  };
}

/** The cells in which a grid has an error. */
function errorsIn({ values, origin }: Grid): ReadonlySet<string> {
  const isError = (value: CellValue): boolean => typeof value === "object" && value !== null && "error" in value;
  return new Set(values.flatMap((line, r) => line.flatMap((value, c) => (isError(value) ? [toA1({ row: origin.row + r, column: origin.column + c })] : []))));
}

if (missing !== null) {
  test(`left out: there is no ${missing} on this machine`, () => {
    // where everything must run it may not be left out
    expect(process.env.CI ?? "").toBe("");
  });
} else {
  describe("the host of WPS on a second engine", () => {
    let engine: Engine | null = null;
    afterEach(() => {
      engine?.close();
      engine = null;
    });

    function open(file: string): WpsWorkbook {
      engine = new Engine(file);
      return new WpsWorkbook(etOverEngine(engine), () => Promise.resolve(), null);
    }

    test("reads a sample as the reader of files does: every value, merge, hidden row and formula", async () => {
      const file = await openFile(new Uint8Array(readFileSync(join(samples, SAMPLE))), SAMPLE);
      const workbook = open(join(samples, SAMPLE));
      const began = Date.now();
      for (const sheet of await workbook.sheets()) {
        const [theirs] = (await file.sheets()).filter((one) => one.name === sheet.name);
        if (!theirs) throw new Error(`no sheet ${sheet.name} in the file`);
        const wanted = await file.read(theirs.id);
        const errors = errorsIn(wanted);
        expect(told(await workbook.read(sheet.id), errors)).toEqual(told(wanted, errors));
      }
      process.stdout.write(`${engine?.calls ?? 0} calls, ${Math.round((Date.now() - began) / (engine?.calls ?? 1))} ms each\n`);
      unexpected(workbook);
    });

    test("edits cells and takes that back, texts letter for letter; writes a report, writes it anew, takes both back", async () => {
      const workbook = open(join(samples, SMALL));
      const name = (await workbook.sheets())[0]?.name ?? "";
      const id = await idOf(workbook, name);
      const before = told(await workbook.read(id));

      const texts = ["=1+1", "0012", "1-2", "50%", "行一\n行二", "'撇号", "TRUE"];
      const edits = await workbook.applyEdits(
        id,
        texts.map((text, index) => edit(`Z${index + 2}`, null, text)),
      );
      const edited = await workbook.read(id);
      expect(texts.map((_, index) => cellAt(edited, { row: index + 2, column: 26 }))).toEqual(texts);
      await workbook.undo(edits);
      expect(told(await workbook.read(id))).toEqual(before);

      const report = await workbook.writeSheets(await workbook.planSheets([summarySheet({ linkTo: name })]));
      const first = await workbook.read(await idOf(workbook, "汇总表"));
      expect(first.values.slice(2, 4).map((row) => row.slice(0, 4))).toEqual([
        ["0012", "城建办", 3, 0.375],
        ["1-2", "=1+1 不是公式", 5, 0.625],
      ]);
      expect(first.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
      const again = await workbook.planSheets([summarySheet({ linkTo: name, rows: [["1", "财政所", 9, 1, 43700]], source: "source00002" })]);
      const rewrite = await workbook.writeSheets(again);
      expect(again.map(({ action, newName }) => [action, newName])).toEqual([["replace", "汇总表"]]);
      expect((await workbook.read(await idOf(workbook, "汇总表"))).values[2]?.[1]).toBe("财政所");
      await workbook.undo(rewrite);
      expect((await workbook.read(await idOf(workbook, "汇总表"))).values).toEqual(first.values);
      await workbook.undo(report);
      expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual([name]);
      expect(told(await workbook.read(id))).toEqual(before);
      unexpected(workbook);
    });

    test("the self-check of every host passes, but for the memory in the file", async () => {
      const workbook = open(join(samples, SMALL));
      const results = await runChecks(workbook, "自检");
      const failed = results.filter((result) => !result.passed && !(result.id in CANNOT));
      expect(failed.map(({ id, detail }) => `${id}: ${detail}`)).toEqual([]);
    });
  });
}

/** Notes of the host of which the list above says nothing. */
function unexpected(workbook: WpsWorkbook): void {
  expect(workbook.notes.filter((note) => !Object.keys(DIFFERS).some((start) => note.startsWith(start)))).toEqual([]);
}
