/**
 * One refused call stops nothing: every member of the object model is refused alone, in each of its ways, and the whole job is done. What is fatal
 * is listed, each with its reason; all else is left out of what is read or written, and noted.
 */
import { HostError } from "../../src/core/host-error";
import type { UndoToken, Workbook } from "../../src/app/workbook";
import { WpsWorkbook } from "../../src/hosts/wps/wps-workbook";
import { edit, summarySheet } from "../contract/samples";
import type { SheetDescription } from "../contract/harness";
import { FakeClient } from "./fake-application";
import { modelOf } from "./harness";
import { cellOf, contentOf, type ModelBook } from "./model";
import { MEMBERS, refusalsOf, refusing, type Member, type Refusal } from "./refusing";

/** The members without which some part of the job cannot be done, or must not be. */
const FATAL: { readonly [member: string]: string } = {
  "Application.DisplayAlerts": "answering that nothing is asked, and asking all the same, whether a sheet may be deleted",
  "Application.ActiveWorkbook": "no workbook, no sheet",
  "Workbook.ActiveSheet": "which sheet the person means",
  "Workbook.ProtectStructure": "answering true says that the structure is protected: no sheet is added then",
  "Worksheets.Count": "which sheets there are",
  "Worksheets.Item": "which sheets there are",
  "Worksheets.Add": "a report is a new sheet",
  "Worksheet.Name": "a sheet goes by its name",
  "Worksheet.Range": "every cell is reached through it",
  "Worksheet.UsedRange": "which cells hold something",
  "Worksheet.ProtectContents": "answering true says that the sheet is protected: nothing is written then",
  "Worksheet.FilterMode": "answering true says that a filter hides rows: nothing is written through it",
  "Worksheet.Delete": "a first report cannot be taken back; the report itself stands",
  "Range.Value2": "the values",
  "Range.NumberFormat": "keeps texts, and makes figures of a report readable",
};
const MOST_FATAL = 25;

const TABLE: SheetDescription = {
  name: "进度表",
  rows: [
    ["临江乡年度任务进展情况表", null, null, null, null],
    ["序号", "任务", "单位", "进展", "时限"],
    [1, "新建水厂", "水利站", "【顺利推进】已完工。", { date: 45838 }],
    [2, "修缮校舍", "中心校", "【进展滞后】未招标。", { date: 45900 }],
    [null, null, "财政所", null, null],
    [3, "合计", { formula: "=SUM(A3:A4)", value: 3 }, null, null],
  ],
  merges: ["A1:E1", "A4:A5", "B4:B5"],
  hiddenRows: [5],
};
const OTHER_ROWS = [
  ["1", "水利站", 9, 1, 45838],
  ["2", "中心校", 2, 0, 45839],
  ["3", "财政所", 1, 0, 45840],
] as const;

type Step = "read" | "edit" | "undo edit" | "report" | "rewrite" | "undo rewrite" | "undo report";

/** Which steps died, and of what; `wrong` says what was not as it should be where nothing died. */
interface Outcome {
  readonly died: ReadonlyMap<Step, HostError>;
  readonly wrong: readonly string[];
  readonly notes: readonly string[];
}

async function job(member: Member, how: Refusal): Promise<Outcome> {
  const client = new FakeClient({ value2: "rows" });
  const book = modelOf([TABLE]);
  client.books.push(book);
  const workbook = new WpsWorkbook(refusing(client.application, member, how), () => Promise.resolve(), null);
  const died = new Map<Step, HostError>();
  const wrong: string[] = [];
  const expectThat = (what: string, is: boolean): void => void (is || wrong.push(what));
  async function step<T>(name: Step, action: () => Promise<T>): Promise<T | null> {
    const before = contentOf(book);
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      died.set(name, error);
      if (error.code !== "not-restored") expectThat(`after ${name} died nothing is changed`, JSON.stringify(contentOf(book)) === JSON.stringify(before));
      return null;
    }
  }
  const grid = await step("read", () => workbook.read("active"));
  if (grid) {
    expectThat("values", grid.values[2]?.[1] === "新建水厂" && grid.values.length === 6);
    expectThat("merges", grid.merges.length === 3 || saysUnknown(workbook, "MergeArea"));
    expectThat("formulas", grid.formulas.length === 1);
    expectThat("hidden rows", grid.hiddenRows.join() === "5");
    expectThat("mixed formats", grid.mixedFormat.length === 0);
  }
  const value = (name: string, row: number, column: number): unknown => {
    const sheet = book.sheets.find((one) => one.name === name);
    return sheet ? cellOf(sheet, row, column).value : "no sheet";
  };
  const id = await workbook.sheets().then(
    (sheets) => sheets[0]?.id ?? null,
    () => null,
  );
  const edited =
    id === null ? null : await step("edit", () => workbook.applyEdits(id, [edit("C3", "水利站", "0012"), edit("D4", "【进展滞后】未招标。", "=1")]));
  if (id === null) died.set("edit", new HostError("host-failed"));
  if (edited) {
    expectThat("the edit", value("进度表", 3, 3) === "0012" && value("进度表", 4, 4) === "=1");
    if (await step("undo edit", () => workbook.undo(edited)))
      expectThat("the edit is back", value("进度表", 3, 3) === "水利站" && value("进度表", 4, 4) === "【进展滞后】未招标。");
  }
  const users = JSON.stringify(usersSheet(book));
  const first = await step("report", async () => workbook.writeSheets(await workbook.planSheets([summarySheet()])));
  if (first) {
    expectThat("the report", value("汇总表", 3, 1) === "0012" && value("汇总表", 4, 2) === "=1+1 不是公式");
    expectThat(
      "no chart is half drawn",
      chartsOf(book).every((chart) => chart.series.length > 0 && chart.title !== null),
    );
    const second = await step("rewrite", () => rewrite(workbook));
    if (second) {
      expectThat("the rewrite", value("汇总表", 3, 2) === "水利站" && value("汇总表", 6, 2) === null);
      expectThat("in its place", book.sheets.length === 2);
      const back = await step("undo rewrite", () => workbook.undo(second));
      if (back) expectThat("the report is back", value("汇总表", 4, 2) === "=1+1 不是公式" && value("汇总表", 6, 2) === "合计");
      if (back && (await step("undo report", () => workbook.undo(first)))) expectThat("the report is gone", book.sheets.length === 1);
    }
  }
  expectThat("the user's sheet", JSON.stringify(usersSheet(book)) === users);
  return { died, wrong, notes: workbook.notes };
}

const rewrite = async (workbook: Workbook): Promise<UndoToken> =>
  workbook.writeSheets(await workbook.planSheets([summarySheet({ rows: OTHER_ROWS, source: "source00002" })]));
const saysUnknown = (workbook: WpsWorkbook, what: string): boolean => workbook.notes.some((note) => note.includes(what));
const usersSheet = (book: ModelBook): unknown => (contentOf(book) as unknown[])[0];
const chartsOf = (book: ModelBook): ModelBook["sheets"][number]["charts"] => book.sheets.flatMap((sheet) => sheet.charts);

const nameOf = ({ kind, name }: Member): string => `${kind}.${name}`;

describe("every member of the object model, refused alone", () => {
  const deaths = new Map<string, Set<string>>();

  test.each(MEMBERS.map((member) => [nameOf(member), member] as const))("%s", async (name, member) => {
    const wrong: string[] = [];
    for (const how of refusalsOf(member)) {
      const outcome = await job(member, how);
      for (const [step, error] of outcome.died) deaths.set(name, (deaths.get(name) ?? new Set()).add(`${step}: ${error.code}`));
      // where a member may be fatal, only that nothing was spoilt
      wrong.push(...outcome.wrong.filter((what) => !(name in FATAL) || /nothing is changed|user's sheet/.test(what)).map((what) => `${how}: ${what}`));
      if (!(name in FATAL))
        wrong.push(
          ...[...outcome.died].map(
            ([step, error]) => `${how}: ${step} died of ${error.code} ${error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : ""}`,
          ),
        );
    }
    expect(wrong).toEqual([]);
  });

  test("what is fatal is what is listed, and that is little", () => {
    expect([...deaths.keys()].sort()).toEqual(Object.keys(FATAL).sort());
    expect(Object.keys(FATAL).length).toBeLessThanOrEqual(MOST_FATAL);
    expect(MEMBERS.length).toBeGreaterThanOrEqual(147);
  });
});
