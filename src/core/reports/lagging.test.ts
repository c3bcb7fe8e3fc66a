import { CITY, reportInput, TOWN } from "../../../test/fixtures/report-input";
import type { ReportDocument, TableBlock } from "./document";
import { lagging } from "./lagging";
import { printedText } from "./layout/cell-content";

function list(document: ReportDocument): TableBlock {
  const table = document.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no list");
  return table;
}

const lines = (document: ReportDocument): string[] => list(document).rows.map((row) => row.heading ?? row.cells.map(printedText).join(" | "));
const headings = (document: ReportDocument): string =>
  list(document)
    .columns.map((column) => column.heading)
    .join(" ");

test("a town: two blocks, the table's own headings, reasons taken from the text", () => {
  const document = lagging.make(reportInput(TOWN));
  expect(headings(document)).toBe("序号 原序号 主要目标任务 二季度目标 牵头单位 配合单位 推进落实情况 滞后原因 下一步工作计划");
  expect(lines(document)).toEqual([
    "一、进展滞后（3项）",
    "1 | 2 | 建成标准厂房。 | 主体封顶。 | 经济办 | 城建办 | 因施工图调整，主体尚未封顶。 | 因施工图调整（摘自推进落实情况） | 加快施工。",
    "2 | 4 | 改造老街。 | 1.完成设计。\n2.完成招标。\n3.进场施工。 | 城建办 | 财政所 | 1.设计已完成。\n2.第一次招标流标，正在重新招标。\n3.尚未进场。 | 第一次招标流标（摘自推进落实情况） | 未填报",
    "3 | 10 | 开展培训400人次。 | 200人次。 | 人社所 |  | 已培训120人次。 | 未说明 | 加快组织。",
    "二、项目暂停（1项）",
    "4 | 5 | 新建公园一处。 | 开工。 | 城建办 |  | 受用地规划调整影响，项目暂停。 | 受用地规划调整影响（摘自推进落实情况） | 待规划批复。",
  ]);
});

test("a city: three blocks, the problem in a column of its own, only the sub-task that is behind, a blank next step", () => {
  const document = lagging.make(reportInput(CITY));
  expect(document.blocks[0]).toEqual({ kind: "title", text: "2025年市政府重点工作1—9月未按进度完成及需关注事项清单" });
  expect(headings(document)).toBe("序号 原序号 分管领导 工作任务 子项 牵头单位 配合单位 进展情况 存在问题 下一步措施及完成时限（由牵头单位填报）");
  expect(lines(document)).toEqual([
    "一、▲未按进度完成（1项）",
    "1 | 一—3 | 方某 | 建设档案中心。 |  | 市档案局 | 各县（区）政府 | 完成设计。 | 因招标失败，尚未开工。 | ",
    "二、基本按进度完成（1项）",
    "2 | 一—2 | 方某 | 推进海堤加固。 | （2）西堤加固。 | 东区政府 |  | 完成六成。 | 由于汛期提前，工期延误。 | ",
    "三、计划调整（1项）",
    "3 | 一—4 | 方某 | 举办展会。 |  | 市商务局 |  | 按要求不再举办。 | 未说明 | ",
  ]);
});

test("statuses and columns as the office chooses; only the points that are behind", () => {
  const document = lagging.make(
    reportInput(TOWN, { listStatuses: ["lagging"], opinionColumn: true, dueColumn: true, onlyUnfinishedPoints: true, listBy: "lead-unit" }),
  );
  expect(headings(document)).toMatch(/ 督办意见 拟完成时间$/u);
  expect(lines(document)[0]).toBe("一、进展滞后（3项）");
  expect(lines(document)).toHaveLength(4);
  expect(lines(document)[2]).toContain("| 2.完成招标。\n3.进场施工。 | 城建办 | 财政所 | 2.第一次招标流标，正在重新招标。\n3.尚未进场。 |");
});

test("the same words in another item are said in the remarks", () => {
  const shared = TOWN.replace("已培训120人次。", "因镇培训中心主楼维修尚未完工，已培训120人次。").replace(
    "主体已完工。",
    "因镇培训中心主楼维修尚未完工，主体已完工。",
  );
  expect(lines(lagging.make(reportInput(shared)))[3]).toMatch(/ \| 与第8项同一事由$/u);
});

test("what lagged a period ago already is said in the remarks, in the table's own words", () => {
  const table = `
    | 序号 | 重点工作 | 一季度完成情况 | 二季度完成情况 | 责任单位 |
    |---|---|---|---|---|
    | 1 | 建设便民大厅。 | 未按进度完成。选址未定。 | 未按进度完成。因选址调整，尚未开工。 | 政务办 |
    | 2 | 修建排洪渠。 | 按进度完成。完成设计。 | 未按进度完成。因招标流标，尚未开工。 | 水利站 |
    | 3 | 改造老街。 | 未按进度完成。尚未招标。 | 按进度完成。已招标。 | 城建办 |
  `;
  const document = lagging.make(reportInput(table));
  expect(headings(document)).toMatch(/ 备注$/u);
  expect(
    lines(document)
      .slice(1)
      .map((line) => line.split(" | ").at(-1)),
  ).toEqual(["连续两期未按进度完成", ""]);
});

test("nothing lags: the list says so", () => {
  const fine = TOWN.replaceAll("【进展滞后】", "【顺利推进】").replace("【项目暂停】", "【顺利推进】");
  expect(lines(lagging.make(reportInput(fine)))).toEqual(["无进展滞后事项"]);
});
