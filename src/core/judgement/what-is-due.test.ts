import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import type { PlainDate } from "../text/plain-date";
import { paceOn } from "./pace";
import { suggestStatus } from "./suggest";
import { suggestionContext } from "./suggestion-context";
import { Prose } from "../text/prose";
import { dueOf, targetsOf } from "./what-is-due";

function tableOf(text: string) {
  const read = readTable(textGrid(text));
  if (!read.ok) throw new Error("no header found");
  return read.table;
}

/** A table of 2024 with such a heading over its targets, of which so many of ten amounts are reached. */
const withAmounts = (heading: string, reached: number) =>
  tableOf(`
| 桂塘镇2024年重点工作进展情况表（截至6月底） | < | < | < |
| 序号 | 工作任务 | ${heading} | 进展情况 |
${Array.from({ length: 10 }, (_, at) => `| ${String(at + 1)} | 事项${String(at + 1)} | 改造公厕${String(at + 12)}座。 | 改造公厕${String(at < reached ? at + 13 : 5)}座。 |`).join("\n")}`);

test.each<[string, number, number, "stage" | "year"]>([
  ["二季度目标", 2, 0.5, "year"],
  ["二季度目标", 4, 0.5, "stage"],
  ["本季目标", 10, 0.5, "stage"],
  ["Q2目标", 5, 0.5, "stage"],
  ["节点计划", 5, 0.5, "stage"],
  ["工作目标", 8, 0.5, "stage"],
  ["工作目标", 7, 0.5, "year"],
  // near the year's end the year's amounts are reached, too
  ["工作目标", 10, 0.95, "year"],
  ["年度目标", 10, 0.5, "year"],
  ["全年目标任务（6月调整）", 10, 0.5, "year"],
])("%s with %s of ten amounts reached at a pace of %s: of a %s", (heading, reached, pace, expected) => {
  expect(targetsOf(withAmounts(heading, reached), pace)).toBe(expected);
});

/** A table of the third quarter whose rows have a day of their own, or none. */
const ofQuarter = (day: string): string =>
  targetsOf(
    tableOf(
      `| 桐江港务公司2024年重点任务三季度自评表 | < | < | < | < |\n| 序号 | 重点任务 | 关键成果 | 完成时限 | 进展情况 |\n| 1 | 吞吐量 | 装卸9.6万吨 | ${day} | 装卸7.3万吨 |\n| 2 | 泊位 | 投运2座 | ${day} | 投运1座 |`,
    ),
    0.75,
  );

test("the title's quarter says what is due only where the rows have no day of their own", () => {
  expect(ofQuarter("")).toBe("stage");
  expect(ofQuarter("12月20日")).toBe("year");
});

const leaf = tableOf("| 桂塘镇2024年进展情况表 | < | < |\n| 序号 | 工作任务 | 进展情况 |\n| 1 | 修路。 | 在修。 |\n| 2 | 修桥。 | 在修。 |").items[0]
  ?.leaves[0];

test.each<[string, PlainDate | null, string]>([
  ["6月底前完成主体。", null, "now target"],
  ["6月底前完成主体，12月20日前完成装修。", null, "later target"],
  ["年内建成。", null, "year target"],
  ["2026年秋季投用。", null, "later target"],
  ["2021-2025年改造500户。", null, "years target"],
  ["完成主体。", "2024-05-31", "now deadline"],
  ["完成主体。", "2024-12-31", "year deadline"],
  ["完成主体。", "2025-06-30", "later deadline"],
  ["自2023年起改造公厕12座。", null, "year table"],
  ["完成主体。", null, "year table"],
])("%s with the deadline %s: %s", (target, deadline, expected) => {
  if (leaf === undefined) throw new Error("no leaf");
  const { when, by } = dueOf(new Prose(target), { ...leaf, deadline }, { asOf: "2024-06-30", pace: 0.5, targetDue: "year", stage: null });
  expect(`${when} ${by}`).toBe(expected);
});

test.each<[string, PlainDate | null, string]>([
  // a deadline to come takes nothing from what a stage wants now
  ["完成主体。", "2024-12-31", "now table"],
  ["完成主体。", "2025-06-30", "now table"],
  ["完成主体。", "2024-06-30", "now deadline"],
  // since when is no goal, for as long as the words are
  ["2023年以来改造公厕12座。", null, "now table"],
  ["执行2023年版标准。", null, "now table"],
  ["9月底前完成主体。", null, "later target"],
])("of a stage, %s with the deadline %s: %s", (target, deadline, expected) => {
  if (leaf === undefined) throw new Error("no leaf");
  const { when, by } = dueOf(new Prose(target), { ...leaf, deadline }, { asOf: "2024-06-30", pace: 0.5, targetDue: "stage", stage: null });
  expect(`${when} ${by}`).toBe(expected);
});

/** What is suggested for one row under 工作目标 on a day of 2024. */
function suggested(target: string, progress: string, day: PlainDate): string {
  const table = tableOf(`
| 桂塘镇2024年重点项目推进情况表 | < | < | < |
| 序号 | 项目名称 | 工作目标 | 进展情况 |
| 1 | 云溪卫生院门诊楼 | ${target} | ${progress} |
| 2 | 柳溪路 | 建成。 | 在建。 |`);
  const context = suggestionContext(table, { asOf: day, pace: paceOn(day, table.period) });
  const [first] = table.items[0]?.leaves ?? [];
  return (first && suggestStatus(first, context)?.status) ?? "nothing";
}

test.each<[string, string, PlainDate, string]>([
  // dates against dates
  ["9月底交房。", "外墙在做，预计10月底分批交房。", "2024-08-10", "lagging"],
  ["10月底交房。", "外墙在做，预计10月下旬交房。", "2024-08-10", "on-track"],
  ["6月底开工。", "已开工，预计12月完工。", "2024-06-20", "on-track"],
  ["6月底前完成主体，12月底前完成装修。", "主体在砌，主体预计8月竣工。", "2024-05-31", "lagging"],
  ["年内建成。", "预计2025年3月建成。", "2024-09-30", "lagging"],
  // stages against months
  ["年底前建成投用。", "正在办理用地手续。", "2024-10-15", "lagging"],
  ["年底前建成投用。", "正在办理用地手续。", "2024-02-15", "on-track"],
  ["年内主体封顶。", "正在开挖基础。", "2024-11-10", "lagging"],
  ["年内主体封顶。", "正在开挖基础。", "2024-05-10", "on-track"],
  ["年内开工。", "正在编制初步设计。", "2024-12-05", "lagging"],
  ["做好服务。", "正在编制初步设计。", "2024-12-05", "on-track"],
  // counts against the whole that they are told with
  ["完成农户改厕。", "计划改厕400户，完成90户。", "2024-09-30", "lagging"],
  ["完成农户改厕。", "计划改厕400户，完成320户。", "2024-09-30", "on-track"],
  ["推进项目开工。", "86个项目，开工20个。", "2024-09-30", "lagging"],
  ["推进项目开工。", "建成8个，在建9个，没开工12个。", "2024-09-30", "lagging"],
  // a share of what was due by a day of its own
  ["6月底前建成。", "形象进度六成。", "2024-06-30", "lagging"],
])("%s / %s on %s: %s", (target, progress, day, expected) => {
  expect(suggested(target, progress, day)).toBe(expected);
});

/** What is suggested for one row under a heading on a day of 2024, in a table of no other quarter. */
function under(heading: string, target: string, progress: string, day: PlainDate): string {
  const table = tableOf(`
| 桂塘镇2024年第二季度重点工作推进情况表 | < | < | < |
| 序号 | 工作任务 | ${heading} | 进展情况 |
| 1 | 云溪路 | ${target} | ${progress} |
| 2 | 柳溪路 | 建成。 | 在建。 |`);
  const context = suggestionContext(table, { asOf: day, pace: paceOn(day, table.period) });
  const [first] = table.items[0]?.leaves ?? [];
  return (first && suggestStatus(first, context)?.status) ?? "nothing";
}

test.each<[string, string, string, PlainDate, string]>([
  // the stage runs: amounts are read against the share of it that has passed
  ["二季度目标", "铺设管网10公里。", "铺设管网6.2公里。", "2024-06-30", "lagging"],
  ["二季度目标", "铺设管网10公里。", "铺设管网6.2公里。", "2024-05-20", "on-track"],
  ["二季度目标", "铺设管网30公里。", "铺设管网6.2公里。", "2024-05-20", "lagging"],
  // a step that is not done yet, with time left for it
  ["二季度目标", "完成施工招标。", "招标公告还没有发布，图纸没做完。", "2024-06-30", "lagging"],
  ["年度目标", "完成施工招标。", "图纸没做完。", "2024-04-20", "on-track"],
  ["年度目标", "完成施工招标。", "图纸没做完。", "2024-10-20", "lagging"],
  // a forecast of the same thing beyond the stage, and one of another
  ["二季度目标", "建成通车。", "路面在铺，预计8月通车。", "2024-05-20", "lagging"],
  ["二季度目标", "开展评审。", "已开展评审，预计年底全部完工。", "2024-06-30", "on-track"],
  // and one of what comes behind the stage, which is passed already
  ["二季度目标", "完成水泵招标。", "水泵已开标，已签订合同，首批水泵预计8月到货。", "2024-06-30", "on-track"],
  // the only amount of a measure on both sides
  ["二季度目标", "改造20公里。", "完工20.6公里。", "2024-06-30", "completed"],
  ["二季度目标", "改造20公里。", "完工6.2公里。", "2024-06-30", "lagging"],
  ["二季度目标", "引进博士30人。", "培训司机5人。", "2024-06-30", "on-track"],
  // a stage that is reached: what is told of the year's plan tells nothing more
  ["二季度目标", "改造20公里。", "改造22公里，为年度计划的30%。", "2024-06-30", "on-track"],
])("%s: %s / %s on %s: %s", (heading, target, progress, day, expected) => {
  expect(under(heading, target, progress, day)).toBe(expected);
});
