import { textGrid, type TextGridOptions } from "../../../test/fixtures/text-grid";
import { pane } from "../../core/messages/zh-CN/pane";
import { words } from "../../core/messages/zh-CN/words";
import { readTable } from "../../core/reading/read-table";
import { overview } from "./overview";

function seen(text: string, options: TextGridOptions = {}, pace: number | null = 0.5) {
  const grid = textGrid(text, options);
  const read = readTable(grid);
  if (!read.ok) throw new Error("no table");
  return overview(
    { reading: { grid, table: read.table, chosen: "active" }, asOf: "2025-06-30", pace, sheets: [grid.sheet.name] },
    pane.overview,
    "未标注",
    words.fields,
  );
}

const TOWN = `
  | 云溪镇2025年上半年重点工作进展情况表（共5项） | <            | <              | <                    | <              |
  | 序号                                          | 主要目标任务 | 责任单位       | 推进落实情况         | 下一步工作计划 |
  | 1                                             | 修路。       | 城建办⏎财政所 | 【顺利推进】⏎路基。 | 铺路面。       |
  | 2                                             | 修桥。       | 水利所⏎城建办 | 【进展滞后】⏎未动。 | 招标。         |
  | 3                                             | 修渠。       | 水利所         | 【进展滞后】⏎未动。 | 完工。         |
  | 4                                             | 修亭。       | 城建办         | 正在施工。           | 开工。         |`;

test("every share has all items below it, from good to bad, the untagged last", () => {
  expect(seen(TOWN).statuses).toEqual([
    { status: "on-track", word: "顺利推进", count: 1, share: "25.0%" },
    { status: "lagging", word: "进展滞后", count: 2, share: "50.0%" },
    { status: null, word: "未标注", count: 1, share: "25.0%" },
  ]);
});

test("who lags: only leads, the one with most first; who has none is not named", () => {
  expect(seen(TOWN).units).toEqual([{ unit: "水利所", lagging: 2, items: 2 }]);
});

test("who lags most stands first, though another one is met before", () => {
  const more = TOWN.replace("【顺利推进】⏎路基。", "【进展滞后】⏎未动。");
  expect(seen(more).units.map(({ unit, lagging }) => [unit, lagging])).toEqual([
    ["水利所", 2],
    ["城建办", 1],
  ]);
});

test("what is said of the table: where its header stands, the period with the pace, and how its columns are read", () => {
  const view = seen(TOWN);
  expect(view.headline).toBe("共4项；表头在第2行");
  expect(view.period).toBe("上半年，截至2025年6月30日，序时进度50.0%");
  expect(view.columns.map(({ label, field }) => [label, field])).toEqual([
    ["A列　序号", "serial"],
    ["B列　主要目标任务", "task"],
    ["C列　责任单位", "units"],
    ["D列　推进落实情况", "progress"],
    ["E列　下一步工作计划", "nextStep"],
  ]);
  expect(seen(TOWN, {}, null).period).toBe("上半年，截至2025年6月30日");
  expect(
    seen(
      TOWN.split("\n")
        .filter((line) => !line.includes("云溪镇"))
        .join("\n"),
    ).period,
  ).toBe("未识别统计时段，按2025年6月30日核对期限");
});

test.each([
  ["标题标明共5项，实有4项", {}],
  ["含隐藏的1行、1列，已一并读取", { hiddenRows: [4], hiddenColumns: [3] }],
] satisfies [string, TextGridOptions][])("what a person should know first: %s", (note, options) => {
  expect(seen(TOWN, options).notes).toContain(note);
});

test("a heading that no field knows is named", () => {
  const named = seen(`
    | 序号 | 主要目标任务 | 责任单位 | 推进落实情况 | 甲乙丙丁 |
    | 1    | 修路。       | 城建办   | 路基施工。   | 子       |`);
  expect(named.notes).toEqual(["未识别的列：甲乙丙丁"]);
});

test("a column that was read by little is named with the other one", () => {
  const view = seen(`
    | 序号 | 项目名称 | 年度计划投资 | 当年完成投资 | 累计完成投资 |
    | 1    | 水厂     | 400          | 90           | 300          |
    | 2    | 便道     | 60           | 10           | 50           |`);
  const [note] = view.notes;
  expect(view.notes).toEqual([`“当年完成投资”按“${words.fields.actualAmount}”读取，另有“累计完成投资”，请核对`]);
  expect(view.columns.map(({ doubt }) => doubt)).toEqual([null, null, null, note, null]);
});
