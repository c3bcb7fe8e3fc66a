import { CITY, reportInput, TOWN } from "../../../test/fixtures/report-input";
import type { ReportDocument, TableBlock } from "./document";
import { printedText } from "./layout/cell-content";
import { summary } from "./summary";

/** A table block as lines of text. */
function lines(document: ReportDocument, id: string): string[] {
  const table = document.blocks.find((block): block is TableBlock => block.kind === "table" && block.id === id);
  if (!table) return [];
  return [
    table.columns.map((column) => (column.group === undefined ? column.heading : `${column.group}/${column.heading}`)),
    ...table.rows.map((row) => (row.heading === undefined ? row.cells.map(printedText) : [row.heading])),
  ].map((cells) => cells.join(" | "));
}

const texts = (document: ReportDocument, kind: "title" | "note" | "caption"): string[] =>
  document.blocks.flatMap((block) => (block.kind === kind ? [block.text] : []));

test("a town: shares by section, lead and support by unit", () => {
  const document = summary.make(reportInput(TOWN));
  expect(texts(document, "title")).toEqual(["溪口镇2025年重点工作上半年进度情况汇总表"]);
  expect(lines(document, "sections")).toEqual([
    "序号 | 工作板块 | 事项数 | 顺利推进/项数 | 顺利推进/占比 | 进展滞后/项数 | 进展滞后/占比 | 项目暂停/项数 | 项目暂停/占比 | 滞后、暂停事项序号",
    "一 | 产业发展 | 3 | 2 | 66.7 | 1 | 33.3 | — | — | 2",
    "二 | 城镇建设 | 4 | 2 | 50.0 | 1 | 25.0 | 1 | 25.0 | 4；5（暂停）",
    "三 | 民生保障 | 5 | 4 | 80.0 | 1 | 20.0 | — | — | 10",
    " | 合计 | 12 | 8 | 66.7 | 3 | 25.0 | 1 | 8.3 | ",
  ]);
  expect(lines(document, "units").slice(0, 5)).toEqual([
    "序号 | 责任单位 | 牵头事项/小计 | 牵头事项/顺利推进 | 牵头事项/进展滞后 | 牵头事项/项目暂停 | 配合事项/小计 | 配合事项/其中滞后或暂停 | 牵头滞后、暂停事项序号",
    "1 | 经济办 | 2 | 1 | 1 | — | — | — | 2",
    "2 | 城建办 | 3 | 1 | 1 | 1 | 2 | 1 | 4；5（暂停）",
    "3 | 人社所 | 1 | — | 1 | — | — | — | 10",
    "4 | 农业办 | 1 | 1 | — | — | — | — | —",
  ]);
  expect(lines(document, "units").slice(-4)).toEqual([
    "仅承担配合任务的单位",
    "9 | 财政所 | — | — | — | — | 3 | 1 | —",
    "10 | 执法队 | — | — | — | — | 1 | — | —",
    " | 合计 | 12 | 8 | 3 | 1 | 7 | 2 | ",
  ]);
  const notes = texts(document, "note").join("\n");
  expect(notes).toContain("集体责任主体（各村（社区））不单独统计排序。");
  expect(notes).toContain("牵头项数合计等于事项总数，配合项数有重复。");
  expect(notes).toContain("数据来源：《溪口镇2025年重点工作上半年进度情况表》，共12项，截至2025年6月30日，生成于2025年10月9日。");
});

test("a city: leaders in the table's order, claims beside what is there, units by sub-task, collective leads below", () => {
  const document = summary.make(reportInput(CITY));
  expect(texts(document, "title")).toEqual(["2025年市政府重点工作1—9月进展情况统计汇总表"]);
  expect(lines(document, "sections")).toEqual([
    "序号 | 分管领导 | 事项数 | 子项数 | 已完成 | 按进度完成 | 基本按进度完成 | 未按进度完成 | 计划调整 | 按进度及以上占比 | 需关注事项",
    "一 | 方某 | 5（实4） | 5 | 1 | — | 1 | 1 | 1 | 25.0 | 3（未按进度）；2（基本按进度）；4（计划调整）",
    "二 | 葛某 | 4 | 4 | — | 4 | — | — | — | 100.0 | —",
    " | 合计 | 9（实8） | 9 | 1 | 4 | 1 | 1 | 1 | 62.5 | ",
  ]);
  const units = lines(document, "units");
  expect(units[0]).toBe("序号 | 牵头单位 | 子项数 | 已完成 | 按进度完成 | 基本按进度完成 | 未按进度完成 | 计划调整 | 需关注事项");
  expect(units).toContain("4 | 东区政府 | 1 | — | — | 1 | — | — | 一—2（2）（基本按进度）");
  expect(units.slice(-3)).toEqual(["集体责任主体", "9 | 各县（区）政府 | 1 | — | 1 | — | — | — | —", " | 合计 | 9 | 1 | 5 | 1 | 1 | 1 | "]);
  expect(document.blocks.filter((block) => block.kind === "chart").every((block) => block.kind === "chart" && block.shape !== "stacked-bars")).toBe(true);
});

test("other options: what is assessed, ranks with ties, no charts, an annex", () => {
  const document = summary.make(reportInput(TOWN, { ranking: true, charts: false, annex: "附件2" }));
  expect(
    lines(document, "units")
      .slice(1, 6)
      .map((line) => line.split(" | ")[2]),
  ).toEqual(["1", "1", "1", "4", "4"]);
  expect(document.blocks[0]).toEqual({ kind: "annex", text: "附件2" });
  expect(document.blocks.some((block) => block.kind === "chart")).toBe(false);
  const assessed = summary.make(reportInput(CITY, { denominator: "assessed" }));
  expect(texts(assessed, "note").join("\n")).toContain("占比以应统计7项为基数，不含计划调整事项。");
});

test("shares that do not add up to 100 are left as they are, and the note says so", () => {
  // 8, 2 and 2 of 12: 66.7 + 16.7 + 16.7
  const document = summary.make(reportInput(TOWN.replace("【进展滞后】", "【项目暂停】")));
  expect(texts(document, "note").join("\n")).toContain("百分比因四舍五入，合计可能略有出入。");
  expect(lines(document, "sections").at(-1)).toBe(" | 合计 | 12 | 8 | 66.7 | 2 | 16.7 | 2 | 16.7 | ");
});
