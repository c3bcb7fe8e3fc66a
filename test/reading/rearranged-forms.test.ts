import { toA1 } from "../../src/core/grid/cell-ref";
import { RULES } from "../../src/core/rules/index";
import { checkTable } from "../../src/core/rules/run-rules";
import { readTable } from "../../src/core/reading/read-table";
import { columns, outline, readText } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

/** What is said of a table, by rule and place, and the items that it is said of. */
function said(text: string): string[] {
  const grid = textGrid(text);
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  const { table } = result;
  return checkTable(table, grid, { asOf: "2024-06-30", pace: null, suggestion: () => null }, RULES).map(
    ({ rule, cells, items }) => `${rule} ${cells.map(toA1).join(" ")} ${items.map((item) => table.items[item]?.reference ?? "").join(" ")}`,
  );
}

describe("a table printed in parts side by side", () => {
  const HEAD = "| 序号 | 工作事项 | 责任单位 | 完成情况 | 序号 | 工作事项 | 责任单位 | 完成情况 |";

  it("is one, the left part first", () => {
    const table = readText(`
      | 2024年5月工作表 | < | < | < | < | < | < | < |
      ${HEAD}
      | 1 | 清淤 | 水利站 | 已清淤 | 4 | 植树 | 林业站 | 已植树 |
      | 2 | 补路 | 交通站 | 已补路 | 5 | 体检 | 卫生院 | 已体检 |
      | 3 | 禁渔 | 渔政站 | 已巡查 | | | | |
      | 注：数据截至月底。 | < | < | < | < | < | < | < |
    `);
    expect(table.items.map(({ serial, task, rows, span, leaves: [leaf] }) => [serial, task, rows, span?.left, leaf?.units])).toEqual([
      ["1", "清淤", [3], 1, ["水利站"]],
      ["2", "补路", [4], 1, ["交通站"]],
      ["3", "禁渔", [5], 1, ["渔政站"]],
      ["4", "植树", [3], 5, ["林业站"]],
      ["5", "体检", [4], 5, ["卫生院"]],
    ]);
    expect(table.remnants).toEqual([{ kind: "note", row: 6, text: "注：数据截至月底。", column: 1 }]);
    expect(columns(table)).toBe("serial, task, units, progress, serial, task, units, progress");
    expect(table.columns.map(({ role }) => role).slice(4)).toEqual(["again", "again", "again", "again"]);
    expect(table.items[3]?.leaves[0]?.fields.task?.pieces[0]?.cell).toEqual({ row: 3, column: 6 });
  });

  it("is told of its right part where it stands, and of the right items", () => {
    expect(
      said(`
      ${HEAD}
      | 1 | 清淤 | 水利站 | 已清淤 | 3 | 植树 |  | 已植树 |
      | 2 | 补路 | 交通站 | 已补路 | 4 | 体检 | 卫生院 | 已体检。。 |
    `).filter((line) => !line.startsWith("status")),
    ).toEqual(["cell/required G2 第3项", "text/punctuation H3 第4项"]);
  });

  it("keeps sections that stand across, and merged cells of a part", () => {
    const table = readText(`
      ${HEAD}
      | 一、生态 | < | < | < | < | < | < | < |
      | 1 | 清淤 | 水利站 | 已清淤 | 2 | 植树 | 林业站 | 已植树 |
      | ^ | ^ | ^ | 已验收 | 3 | 禁渔 | 渔政站 | 已巡查 |
      | 二、民生 | < | < | < | < | < | < | < |
      | 4 | 补路 | 交通站 | 已补路 | 5 | 体检 | 卫生院 | 已体检 |
    `);
    expect(table.items.map(({ serial, section, leaves: [leaf] }) => [serial, section, leaf?.fields.progress?.text])).toEqual([
      ["1", 0, "已清淤\n已验收"],
      ["2", 0, "已植树"],
      ["3", 0, "已巡查"],
      ["4", 1, "已补路"],
      ["5", 1, "已体检"],
    ]);
  });

  it("goes along each row where its serials do", () => {
    const table = readText(`
      ${HEAD}
      | 1 | 清淤 | 水利站 | 已清淤 | 2 | 植树 | 林业站 | 已植树 |
      | 3 | 补路 | 交通站 | 已补路 | 4 | 体检 | 卫生院 | 已体检 |
    `);
    expect(table.items.map(({ serial }) => serial)).toEqual(["1", "2", "3", "4"]);
  });

  it("says in which of its rows the header stands again", () => {
    const table = readText(`
      ${HEAD}
      | 1 | 清淤 | 水利站 | 已清淤 | 3 | 植树 | 林业站 | 已植树 |
      | 2 | 补路 | 交通站 | 已补路 | 4 | 体检 | 卫生院 | 已体检 |
      ${HEAD}
      | 5 | 改厕 | 卫生院 | 已改厕 | 6 | 禁渔 | 渔政站 | 已巡查 |
    `);
    expect(table.headerRows).toEqual([1, 4]);
    expect(table.items.map(({ serial }) => serial)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(table.remnants.map(({ kind, row }) => [kind, row])).toEqual([["repeated-header", 4]]);
  });

  it("has three parts, and no serials", () => {
    const table = readText(`
      | 村 | 任务 | 完成情况 | 村 | 任务 | 完成情况 | 村 | 任务 | 完成情况 |
      | 东村 | 改厕 | 已改 | 西村 | 修渠 | 已修 | 南村 | 植树 | 已植 |
    `);
    expect(table.items.map(({ task }) => task)).toEqual(["改厕", "修渠", "植树"]);
  });

  it("is two where the serials begin again", () => {
    const table = readText(`
      ${HEAD}
      | 1 | 清淤 | 水利站 | 已清淤 | 1 | 植树 | 林业站 | 已植树 |
      | 2 | 补路 | 交通站 | 已补路 | 2 | 体检 | 卫生院 | 已体检 |
    `);
    expect(table.items.map(({ task }) => task)).toEqual(["清淤", "补路"]);
    expect(table.remnants.map(({ kind, column }) => [kind, column])).toEqual([["second-table", 5]]);
  });
});

describe("a matrix of places and works", () => {
  const MATRIX = `
    | 2024年培训完成情况 | < | < | < | < | < | < |
    | 乡镇 | 电工培训（人） | < | < | 焊工培训（人） | < | < |
    | ^ | 人社所 | < | < | 工会 | < | < |
    | ^ | 任务 | 完成 | 比例（%） | 任务 | 完成 | 比例（%） |
    | 柳镇 | 120 | 90 | 75 | 60 | 60 | 100 |
    | 榆乡 | 100 | 50 | 50 | | | |
    | 合计 | 220 | 140 | 63.6 | 60 | 60 | 100 |
  `;

  it("is read as a leaf for each work of each place", () => {
    const table = readText(MATRIX);
    expect(table.headerRows).toEqual([2, 3, 4]);
    expect(table.items.map(({ task, rows, reference }) => [task, rows, reference])).toEqual([
      ["柳镇", [5], "第5行"],
      ["榆乡", [6], "第6行"],
    ]);
    expect(
      table.items.flatMap(({ leaves }) =>
        leaves.map(({ row, fields, planned, actual, rate, units }) => [row, fields.subtask?.text, planned, actual, rate, units, fields.measureUnit?.text]),
      ),
    ).toEqual([
      [5, "电工培训（人）", 120, 90, 0.75, ["人社所"], "人"],
      [5, "焊工培训（人）", 60, 60, 1, ["工会"], "人"],
      [6, "电工培训（人）", 100, 50, 0.5, ["人社所"], "人"],
    ]);
    expect(table.items[0]?.leaves[1]?.fields.actualAmount?.pieces[0]?.cell).toEqual({ row: 5, column: 6 });
    expect(table.remnants.map(({ kind, row }) => `${kind}@${String(row)}`)).toEqual(["total@7"]);
  });

  it("is told once of each cause", () => {
    expect(said(MATRIX)).toEqual([]);
  });

  it("keeps serials, categories and remarks beside its groups", () => {
    const table = readText(`
      | 序号 | 工作任务 | 东镇 | < | 西乡 | < | 备注 |
      | ^ | ^ | 目标数 | 完成数 | 目标数 | 完成数 | ^ |
      | 1 | 改厕 | 20 | 12 | 30 | 30 | 年底前 |
      | 2 | 植树 | 200 | 180 | 100 | 40 | |
    `);
    expect(
      table.items.map(({ serial, task, leaves }) => [serial, task, leaves.map(({ planned, actual, fields }) => [fields.subtask?.text, planned, actual])]),
    ).toEqual([
      [
        "1",
        "改厕",
        [
          ["东镇", 20, 12],
          ["西乡", 30, 30],
        ],
      ],
      [
        "2",
        "植树",
        [
          ["东镇", 200, 180],
          ["西乡", 100, 40],
        ],
      ],
    ]);
    expect(table.items[0]?.leaves[0]?.fields.remarks?.text).toBe("年底前");
  });

  it("keeps who answers for a work beside its groups, where no group names a unit of its own", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 计量单位 | 东镇 | < | 西乡 | < |
      | ^ | ^ | ^ | ^ | 目标数 | 完成数 | 目标数 | 完成数 |
      | 1 | 改厕 | 城建办 | 户 | 20 | 12 | 30 | 30 |
      | 2 | 植树 | 林业站 | 亩 | 200 | 180 | 100 | 40 |
    `);
    expect(table.items.map(({ leaves }) => leaves.map(({ units }) => units.join()))).toEqual([
      ["城建办", "城建办"],
      ["林业站", "林业站"],
    ]);
    expect(columns(table)).toContain("units, measureUnit");
  });

  it.each([
    ["periods", "一季度", "二季度"],
    ["what is planned and what is done", "计划", "实际完成"],
  ])("is none where groups are %s", (_what, one, two) => {
    const table = readText(`
      | 序号 | 工作任务 | ${one} | < | ${two} | < |
      | ^ | ^ | 目标 | 完成情况 | 目标 | 完成情况 |
      | 1 | 改厕 | 改20户 | 已改 | 改30户 | 已改 |
    `);
    expect(table.items.map(({ leaves }) => leaves.length)).toEqual([1]);
  });
});

describe("places as columns, one figure where they cross the works", () => {
  const table = (title: string, cell: (value: string) => string): string => `
    | ${title} | < | < | < | < | < |
    | 序号 | 任务 | 柳东街道 | 柳西街道 | 榆树镇 | 全区 |
    | 1 | 清理飞线 | ${cell("80")} | ${cell("100")} | ${cell("62")} | ${cell("81")} |
    | 2 | 粉刷楼道 | ${cell("45")} | | ${cell("90")} | ${cell("68")} |
  `;
  const leaves = (text: string): unknown[] =>
    readText(text).items.map(({ task, leaves: all }) => [task, ...all.map(({ fields, actual, rate }) => [fields.subtask?.text, actual ?? rate])]);

  it("are rates where the cells show them, or the title says it", () => {
    const rates = [
      ["清理飞线", ["柳东街道", 0.8], ["柳西街道", 1], ["榆树镇", 0.62]],
      ["粉刷楼道", ["柳东街道", 0.45], ["榆树镇", 0.9]],
    ];
    expect(leaves(table("重点任务表", (value) => `${value}%`))).toEqual(rates);
    expect(leaves(table("重点任务完成率", (value) => value))).toEqual(rates);
  });

  it("are amounts done where the title says so, and nothing where nothing tells", () => {
    expect(leaves(table("重点任务完成数", (value) => value))).toEqual([
      ["清理飞线", ["柳东街道", 80], ["柳西街道", 100], ["榆树镇", 62]],
      ["粉刷楼道", ["柳东街道", 45], ["榆树镇", 90]],
    ]);
    expect(readText(table("重点任务分配", (value) => value)).items.map(({ leaves: all }) => all.length)).toEqual([1, 1]);
  });

  it("are none where the names are of what was done", () => {
    expect(
      readText("| 信访件办结率 | < | < | < | < | < |\n| 序号 | 任务 | 责任单位 | 已转办 | 已督办 | 已催办 |\n| 1 | 清理飞线 | 城管局 | 8 | 6 | 2 |").items[0]
        ?.leaves,
    ).toHaveLength(1);
  });
});

it("outlines rows of parts in the order of the sheet", () => {
  expect(outline(readText("| 序号 | 任务 | 完成情况 | 序号 | 任务 | 完成情况 |\n| 1 | 甲 | 一 | 2 | 乙 | 二 |"))).toHaveLength(2);
});
