import { readText } from "../../../test/fixtures/reading";
import { comparePeriods } from "./compare-tables";
import type { ComparedTable } from "./comparison";

const HEADER = "| 序号 | 工作任务 | 目标 | 牵头单位 | 进展情况 |";

function period(label: string, rows: readonly string[]): ComparedTable {
  const table = readText([`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < | < |`, HEADER, ...rows].join("\n"));
  return { source: "岚岭.xlsx", sheet: label, period: table.period, table };
}

const row = (serial: number, task: string, progress: string, target = "主体完工", lead = "交通局") =>
  `| ${serial} | ${task} | ${target} | ${lead} | ${progress} |`;

const first = period("一季度", [
  row(1, "修建便民桥", "【进展滞后】尚未招标。"),
  row(2, "新建小学", "【进展滞后】用地未批。"),
  row(3, "种植果树", "【顺利推进】已种一百亩。"),
  row(4, "整治河道", "【项目暂停】资金未到位。"),
  row(5, "建设公园", "【顺利推进】正在设计。"),
]);
const second = period("上半年", [
  row(1, "修建便民桥", "【进展滞后】正在招标。"),
  row(2, "新建小学", "【进展滞后】用地报批。"),
  row(3, "种植果树", "【进展滞后】苗木未到。"),
  row(4, "整治河道", "【项目暂停】资金未到位。"),
  row(5, "建设公园", "【顺利推进】正在施工。"),
]);
const third = period("1-9月", [
  row(1, "修建便民桥", "【进展滞后】评标结束。"),
  row(2, "新建小学", "【顺利推进】已经开工。"),
  row(3, "种植果树", "【已完成】全部种完。"),
  row(4, "整治河道", "【项目暂停】资金未到位。"),
  row(5, "建设公园", "【项目暂停】方案调整。"),
  row(6, "举办农民节", "【顺利推进】方案已定。"),
]);

const said = (now: ComparedTable, ...earlier: readonly ComparedTable[]) =>
  comparePeriods(now, earlier).changes.map(
    ({ change, periodsBehind, openEnded }) => `${change}${periodsBehind > 0 ? ` ${periodsBehind}${openEnded ? "+" : ""}` : ""}`,
  );

test("what became of each item, and how many periods in a row it lags or is paused", () => {
  expect(said(second, first)).toEqual(["still-behind 2+", "still-behind 2+", "newly-behind 1", "still-paused 2+", "unchanged"]);
  expect(said(third, second, first)).toEqual(["still-behind 3+", "recovered", "newly-completed", "still-paused 3+", "paused 1", "new"]);
  expect(said(second, third)).toEqual(["still-behind 2+", "newly-behind 1", "newly-behind 1", "still-paused 2+", "resumed", "dropped"]);
});

test("a run that the earliest table does not share has its whole length", () => {
  const clear = period("一季度", [row(1, "修建便民桥", "【顺利推进】正在招标。")]);
  expect(
    said(period("1-9月", [row(1, "修建便民桥", "【进展滞后】评标结束。")]), period("上半年", [row(1, "修建便民桥", "【进展滞后】流标。")]), clear),
  ).toEqual(["still-behind 2"]);
});

test("of an item without a status on either side nothing is said", () => {
  expect(said(period("上半年", [row(1, "修建便民桥", "正在招标。"), row(2, "新建小学", "【顺利推进】已开工。")]), first)).toEqual([
    "untagged",
    "recovered",
    "dropped",
    "dropped",
    "dropped",
  ]);
});

test("what was reworded is told with both texts; blanks, stops and a column that only one table has are no change", () => {
  const now = period("上半年", [
    row(1, "修建 便民桥", "【进展滞后】正在招标。", "主体完工。", "水利局"),
    row(2, "新建中心小学", "【进展滞后】用地报批。", "教学楼封顶"),
  ]);
  const [bridge, school] = comparePeriods(now, [first]).changes;
  expect([bridge?.task, bridge?.target, bridge?.lead]).toEqual([null, null, { before: ["交通局"], now: ["水利局"] }]);
  expect([school?.task, school?.target, school?.lead]).toEqual([{ before: "新建小学", now: "新建中心小学" }, { before: "主体完工", now: "教学楼封顶" }, null]);
});

describe("a progress text that is last period's again", () => {
  const LONG = "已完成前期勘察设计，正在办理用地报批手续，同步开展征地补偿协商，预计下月进场施工，确保年底前完成主体工程建设任务";
  const sameness = (now: string, before: string) =>
    comparePeriods(period("上半年", [row(1, "修桥", now)]), [period("一季度", [row(1, "修桥", before)])]).changes[0]?.sameness;

  test.each<[string, string, string, string | null]>([
    ["letter for letter", "【顺利推进】已完成桥墩。", "【顺利推进】已完成桥墩。", "same"],
    ["but for blanks and stops", "【顺利推进】已完成 桥墩；", "【顺利推进】已完成桥墩。", "same"],
    ["but for figures and times", "【顺利推进】截至6月底，完成投资350万元。", "【顺利推进】截至3月底，完成投资120万元。", "time-or-figures-only"],
    ["but for the words of a period", "【顺利推进】第二季度累计走访12户。", "【顺利推进】第一季度累计走访9户。", "time-or-figures-only"],
    ["nearly, in a long text", `【顺利推进】${LONG}，并按时`, `【顺利推进】${LONG}。`, "nearly"],
    ["nearly, in a short one", "【顺利推进】已完成桥墩施工。", "【顺利推进】已完成桥墩。", null],
    ["another text", "【顺利推进】桥面铺装完成。", "【顺利推进】已完成桥墩。", null],
    ["an item that is done says the same for good", "【已完成】已通车。", "【已完成】已通车。", null],
  ])("%s", (_, now, before, expected) => expect(sameness(now, before)).toBe(expected));
});

test("sub-tasks of an item are compared one by one, whatever their order", () => {
  const header = "| 序号 | 工作任务 | < | 牵头单位 | 进展情况 |";
  const table = (rows: readonly string[]): ComparedTable => {
    const read = readText([header, ...rows].join("\n"));
    return { source: "", sheet: "", period: read.period, table: read };
  };
  const before = table(["| 1 | 修路 | （1）东段 | 交通局 | 【进展滞后】未开工。 |", "| ^ | ^ | （2）西段 | 交通局 | 【顺利推进】已开工。 |"]);
  const now = table([
    "| 1 | 修路 | （1）西段 | 交通局 | 【进展滞后】停工。 |",
    "| ^ | ^ | （2）东段 | 交通局 | 【顺利推进】已开工。 |",
    "| ^ | ^ | （3）南段 | 交通局 | 【顺利推进】已开工。 |",
  ]);
  expect(comparePeriods(now, [before]).changes.map(({ before: from, change }) => [from?.leaf ?? null, change])).toEqual([
    [1, "newly-behind"],
    [0, "recovered"],
    [null, "new"],
  ]);
});

test("an item that lags on does so too where it was divided into sub-tasks, or these were put together", () => {
  const header = "| 序号 | 工作任务 | < | 牵头单位 | 进展情况 |";
  const table = (rows: readonly string[]): ComparedTable => {
    const read = readText([header, ...rows].join("\n"));
    return { source: "", sheet: "", period: read.period, table: read };
  };
  const whole = table(["| 1 | 改造道路四条 | < | 住建局 | 【进展滞后】东街征地未完成，未开工；南街完成路基。 |"]);
  const parts = table([
    "| 1 | 改造道路四条 | （1）南街 | 住建局 | 【顺利推进】路面铺装完成。 |",
    "| ^ | ^ | （2）东街 | 住建局 | 【进展滞后】东街征地未完成，仍未开工。 |",
  ]);
  const said = (now: ComparedTable, before: ComparedTable) =>
    comparePeriods(now, [before]).changes.map(({ now: own, before: from, change }) => `${own?.leaf ?? "-"}<${from?.leaf ?? "-"} ${change}`);
  expect(said(parts, whole)).toEqual(["0<- new", "1<0 still-behind"]);
  expect(said(whole, parts)).toEqual(["0<1 still-behind", "-<0 dropped"]);
  // where no words tell, the part that fares the same
  const bare = table(["| 1 | 改造道路四条 | < | 住建局 | 【进展滞后】 |"]);
  expect(said(parts, bare)).toEqual(["0<- new", "1<0 still-behind"]);
});
