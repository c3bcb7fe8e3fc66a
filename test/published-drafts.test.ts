/** The drafts of the published tables: who is written to, and that every quotation stands in its cell. */
import { analyse } from "../src/app/analyse";
import { DEFAULT_SETTINGS } from "../src/app/settings";
import { DRAFT_IDS, makeDrafts, type Draft, type DraftInput } from "../src/core/drafts";
import { piecesOf } from "../src/core/drafts/draft";
import { cellAt } from "../src/core/grid/grid";
import { tableIndicators } from "../src/core/indicators";
import { readTable } from "../src/core/reading/read-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "./fixtures/shared-data";

async function inputOf(file: string): Promise<DraftInput> {
  const [grid] = await readGrids(sharedBytes(file));
  const read = grid && readTable(grid);
  if (!grid || read?.ok !== true) throw new Error("no table");
  const analysis = analyse(read.table, grid, { asOf: null, today: "2019-10-01", settings: DEFAULT_SETTINGS });
  return {
    table: read.table,
    grid,
    source: grid.stamp,
    problems: analysis.problems(),
    suggestion: analysis.suggestion,
    asOf: analysis.asOf,
    madeOn: "2019-10-01",
    options: DEFAULT_SETTINGS.reports,
    drafts: DEFAULT_SETTINGS.drafts,
    due: null,
    unit: null,
    comparison: null,
    indicators: tableIndicators(read.table, analysis.asOf, DEFAULT_SETTINGS.paceCurve),
  };
}

function made(input: DraftInput, id: (typeof DRAFT_IDS)[number], each: "unit" | "item" = "item"): readonly Draft[] {
  const result = makeDrafts(id, input, each);
  if (!result.ok) throw new Error(result.reason);
  return result.drafts;
}

const textOf = ({ blocks }: Draft): string =>
  blocks
    .map((block) =>
      piecesOf(block)
        .map((piece) => (piece.kind === "blank" ? piece.hint : piece.text))
        .join(""),
    )
    .join("\n");
const formsOf = (drafts: readonly Draft[]): number => drafts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "form").length;

describeShared("the drafts of published tables", () => {
  test.each(["tanzhou-2019-h1.xlsx", "jiangmen-2018-q3.xlsx"])(
    "%s: every quotation is a stretch of its cell, no digit stands in our own words",
    async (file) => {
      const input = await inputOf(file);
      for (const id of DRAFT_IDS) {
        for (const piece of made(input, id).flatMap(({ blocks }) => blocks.flatMap(piecesOf))) {
          if (piece.kind === "fixed") expect(piece.text).not.toMatch(/\d/u);
          if (piece.kind !== "quoted") continue;
          const value = cellAt(input.grid, piece.from.cell);
          expect(typeof value === "string" ? value.slice(piece.from.start, piece.from.end) : value).toBe(piece.text);
        }
      }
    },
  );

  test("a town's half year: 18 findings for 11 units; 15 forms by matter, 11 by unit; the notice tells 13 and 2", async () => {
    const input = await inputOf("tanzhou-2019-h1.xlsx");
    const notices = made(input, "return-notice");
    expect(notices.map(({ unit }) => unit)).toEqual([
      "发改局",
      "财政分局",
      "城乡建设服务中心",
      "农业和农村工作局",
      "生态环境分局",
      "国土分局",
      "人社分局",
      "社会事务局",
      "文体教育局",
      "市场监管分局",
      "应急管理分局",
    ]);
    const findings = notices.map((draft) => Number(/经核对有(\d+)处/u.exec(textOf(draft))?.[1]));
    expect(findings.reduce((sum, one) => sum + one, 0)).toBe(18);
    const sheets = made(input, "supervision");
    expect([formsOf(sheets), sheets.length, formsOf(made(input, "supervision", "unit"))]).toEqual([15, 11, 11]);
    expect(
      sheets
        .map(textOf)
        .join("\n")
        .match(/未说明滞后原因/gu),
    ).toHaveLength(6);
    expect(
      sheets
        .map(textOf)
        .join("\n")
        .match(/列明下一步措施/gu),
    ).toHaveLength(2);
    const notice = made(input, "bulletin").map(textOf).join("");
    expect([...notice.matchAll(/\n第(\d+)项　/gu)].map(([, number]) => number).join()).toBe("1,7,14,29,35,36,49,51,55,61,62,67,76,38,56");
    expect(notice.match(/原因：未说明。/gu)).toHaveLength(6);
    expect(notice.match(/下一步：未填报。/gu)).toHaveLength(2);
    for (const told of ["未说明原因的6项（第1、14、49、51、61、76项）", "未列下一步工作计划的2项（第56、67项）", "待核实的1项（第52项）"])
      expect(notice).toContain(told);
  });
});
