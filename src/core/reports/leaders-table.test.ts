import { reportInput } from "../../../test/fixtures/report-input";
import { textGrid } from "../../../test/fixtures/text-grid";
import type { ReportDocument } from "./document";
import { printedText } from "./layout/cell-content";
import type { ReportInput } from "./report";
import { summary } from "./summary";

const COUNTY = `
  | 云溪县2025年重点项目上半年进展情况表 | < | < | < | < | < |
  | 序号 | 项目名称 | 责任领导 | 责任单位 | 进展情况 | 下一步工作计划 |
  | 1 | 新建水厂一座。 | 季某文 | 水利局 | 【顺利推进】主体完工。 | 装设备。 |
  | 2 | 改造泵站三处。 | 陈　霞 | 水利局 | 【进展滞后】因汛期提前，尚未开工。 | 汛后开工。 |
  | 3 | 建设标准厂房。 | 季某文、陈霞 | 经信局 | 【顺利推进】封顶。 | 装修。 |
  | 4 | 新建幼儿园。 |  | 教育局 | 【进展滞后】受征地影响，未进场。 | 加快征地。 |
  | 5 | 改造老旧小区。 | 陈霞 | 住建局 | 【顺利推进】完成六个。 | 完成余下。 |
  | 6 | 修路。 | 陈霞 | 交通局 | 【进展滞后】待批复，尚未招标。 | 抓紧报批。 |
`;
const NO_LEADER = COUNTY.replace(/ 责任领导 \|/u, "")
  .replace(/(\| \d \| [^|]*\|)[^|]*\|/gu, "$1")
  .replace(/ < \|\n/u, "\n");

function tables(document: ReportDocument): Record<string, string[]> {
  return Object.fromEntries(
    document.blocks.flatMap((block) =>
      block.kind === "table"
        ? [
            [
              block.id,
              [block.columns.map(({ heading }) => heading).join(" | "), ...block.rows.map((row) => row.heading ?? row.cells.map(printedText).join(" | "))],
            ],
          ]
        : [],
    ),
  );
}
const make = (text: string, options: Record<string, unknown> = {}, more: Partial<ReportInput> = {}): ReportDocument =>
  summary.make(reportInput(textGrid(text), options, more));
const captions = (document: ReportDocument): string[] => document.blocks.flatMap((block) => (block.kind === "caption" ? [block.text] : []));
const notes = (document: ReportDocument): string => document.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).join("\n");

test("by leader, in the table's order and never ranked; what nobody answers for last; an item of two is said", () => {
  const document = make(COUNTY);
  expect(captions(document)).toEqual(["表一　总体进度情况", "表二　按责任领导分列进度情况", "表三　分牵头单位进度情况"]);
  expect(tables(document).leaders).toEqual([
    "序号 | 责任领导 | 事项数 | 项数 | 占比 | 项数 | 占比 | 滞后事项序号",
    // the one with most that lags does not come first
    "1 | 季某文 | 2 | 2 | 100.0 | — | — | —",
    "2 | 陈霞 | 4 | 2 | 50.0 | 2 | 50.0 | 2、6",
    "— | 未列责任领导 | 1 | — | — | 1 | 100.0 | 4",
    " | 合计 | 6 | 3 | 50.0 | 3 | 50.0 | ",
  ]);
  expect(notes(document)).toContain("同一事项列有两名以上责任领导的，分别统计，合计不重复计算。");
});

const UNITS = [
  { full: "教育局", leader: "郭某" },
  { full: "水利局", short: "水利", leader: "黎某" },
  { full: "交通局", short: "交", leader: "郭某" },
  { full: "经信局", short: "交" },
];

test("where the table names no leader, the register does if the office wants it, in the order of the register", () => {
  expect(tables(make(NO_LEADER, {}, { units: UNITS })).leaders).toBeUndefined();
  const document = make(NO_LEADER, { registerLeaders: true }, { units: UNITS });
  expect(tables(document).leaders?.slice(1)).toEqual([
    "1 | 郭某 | 2 | — | — | 2 | 100.0 | 4、6",
    "2 | 黎某 | 2 | 1 | 50.0 | 1 | 50.0 | 2",
    "— | 未列分管领导 | 2 | 2 | 100.0 | — | — | —",
    " | 合计 | 6 | 3 | 50.0 | 3 | 50.0 | ",
  ]);
  expect(notes(document)).toContain("分管领导按单位名录列出。");
  expect(tables(make(COUNTY, { registerLeaders: true }, { units: UNITS })).leaders?.[1]).toContain("季某文");
});

test("the unit table prints short names that are no other's, and follows the register where that is asked for", () => {
  const names = (options: Record<string, unknown>): string[] =>
    (tables(make(COUNTY, options, { units: UNITS })).units ?? []).slice(1).map((row) => row.split(" | ")[1] ?? "");
  expect(names({})).toEqual(["水利", "教育局", "交通局", "经信局", "住建局", "合计"]);
  expect(names({ unitOrder: "register" })).toEqual(["教育局", "水利", "交通局", "经信局", "住建局", "合计"]);
});
