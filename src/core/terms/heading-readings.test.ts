import { amountOfHeading, readHeading, type StandingHeading } from "./heading-readings";
import { headingReader } from "./headings";

const reader = headingReader();
const standing = (group: string, label: string): StandingHeading => ({ group, label, heading: group === "" ? label : `${group}\n${label}` });

/** What a heading says: its fields with their points, and what else is known of it. */
function said(group: string, label: string): string {
  const { points, also, period, underGroup, bareTime, none, aside } = readHeading(standing(group, label), reader);
  const traits = [also && `also ${also}`, period, underGroup && "under its group", bareTime && "a time", none && "no field", aside && "aside"];
  return [...[...points].map(([field, value]) => `${field} ${String(value)}`), ...traits.filter(Boolean)].join(", ");
}

test.each([
  ["", "责任单位", "units 10"],
  ["", "责任单位及责任人", "units 7, also persons"],
  ["", "3月", "progress 5, 3月, a time"],
  ["", "2025年目标任务", "target 10, 2025年"],
  ["", "总投资", "no field"],
  ["", "照片", "no field, aside"],
  // a label of its own goes before its group
  ["责任单位", "牵头", "leadUnit 10"],
  ["责任单位", "配合单位", "supportUnits 10"],
  ["建设情况", "备注", "remarks 10"],
  ["下一步", "措施", "measures 10"],
  // the two together are surer than the label alone
  ["责任", "单位", "units 10"],
  // what was planned under a day is that day, what came of it less
  ["完成时限", "计划", "deadline 8"],
  ["完成时限", "实际", "deadline 2, under its group, aside"],
  ["开工时间", "计划", "startDate 8"],
  // under anything else it is what is wanted
  ["投资", "计划", "target 7"],
  ["二季度", "目标", "target 7, 二季度"],
  ["二季度", "完成情况", "progress 10, 二季度"],
  // a time from when to when has two ends
  ["计划时间", "开始", "startDate 10"],
  ["计划时间", "完成", "deadline 10"],
  ["计划起止时间", "起", "startDate 10"],
  ["起止时间", "止", "deadline 10"],
  ["计划", "完成", "plannedAmount 7, deadline 10"],
  // a label that says nothing but a time
  ["工作进展", "3月", "progress 8, 3月, under its group, a time"],
  ["年度计划投资（万元）", "合计", "plannedAmount 8, 年度, under its group"],
  // 事项 under 存在问题 is what stands in the way
  ["存在问题", "事项", "obstacles 7"],
  ["项目情况", "照片", "progress -5, under its group, no field, aside"],
])("%j over %j says %j", (group, label, expected) => {
  expect(said(group, label)).toBe(expected);
});

test("words that tell two headings of a field apart count beside its points, for amounts also those of the group", () => {
  const preferences = (group: string, label: string): unknown => Object.fromEntries(readHeading(standing(group, label), reader).preferences);
  expect(preferences("", "责任单位")).toEqual({ units: 2 });
  expect(preferences("年度目标", "计划")).toEqual({ deadline: 1.5, actualAmount: 1.5 });
});

test.each([
  ["资金规模", "合计", "plannedAmount"],
  ["", "已支付资金", "actualAmount"],
  ["", "责任单位", null],
])("over numbers %j with %j is %j", (group, label, expected) => {
  expect(amountOfHeading(standing(group, label))).toBe(expected);
});
