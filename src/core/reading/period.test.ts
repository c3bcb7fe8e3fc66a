import { headingPeriod, headingReader } from "../terms/headings";
import { readPeriod } from "./period";

const ofLines = ([title = "", ...lines]: readonly string[]): ReturnType<typeof readPeriod> => readPeriod({ names: [title], lines });

describe("the period of a table", () => {
  it.each([
    ["2025年8月1日—8月31日", "8月1日—8月31日", "2025-08-01", "2025-08-31"],
    ["2025年1月1日至6月30日进展", "1月1日至6月30日", "2025-01-01", "2025-06-30"],
    ["2025年3月3日-9日周报", "3月3日-9日", "2025-03-03", "2025-03-09"],
    ["工作周报（2025.8.1—2025.8.15）", "8.1—8.15", "2025-08-01", "2025-08-15"],
  ])("reads the days of %s", (title, label, from, to) => {
    expect(readPeriod({ names: [title] })).toEqual({ label, from, to });
  });

  it("is narrowed by what was done, never by a plan", () => {
    const names = ["2024年实事项目一览表", "Sheet1"];
    expect(readPeriod({ names, done: ["落实情况"], others: ["上半年安排", "下半年安排"] })?.label).toBe("2024年");
    expect(readPeriod({ names, done: ["第三季度进展情况"], others: ["四季度计划"] })?.label).toBe("第三季度");
    expect(readPeriod({ names, done: ["截至2023年底累计完成", "1-9月完成投资"] })?.label).toBe("1-9月");
    expect(readPeriod({ names: ["重点工作表"], done: ["完成情况"], others: ["2024年目标"] })).toEqual({
      label: "2024年",
      from: "2024-01-01",
      to: "2024-12-31",
    });
  });

  it.each([["2025.09"], ["9月"], ["九月份"]])("runs to the end of the month that a heading of progress is: %s", (heading) => {
    expect(readPeriod({ names: ["2025年重点项目台账"], done: [heading] })).toEqual({ label: heading, from: "2025-01-01", to: "2025-09-30" });
  });

  it.each([
    ["2024年上半年工作进度表", "上半年", "2024-01-01", "2024-06-30"],
    ["2024年第二季度工作进度表", "第二季度", "2024-04-01", "2024-06-30"],
    ["2018年1-9月进展情况", "1-9月", "2018-01-01", "2018-09-30"],
    ["2023年前三季度情况", "前三季度", "2023-01-01", "2023-09-30"],
    ["2025Q4重点项目", "Q4", "2025-10-01", "2025-12-31"],
    ["重点工作（截至2024年10月31日）", "截至10月31日", "2024-01-01", "2024-10-31"],
    ["2024年工作（截至10月底）", "截至10月底", "2024-01-01", "2024-10-31"],
    ["2024年2月份工作", "2月份", "2024-02-01", "2024-02-29"],
    ["2024年重点工作", "2024年", "2024-01-01", "2024-12-31"],
  ])("reads %s", (title, label, from, to) => {
    expect(readPeriod({ names: [title] })).toEqual({ label, from, to });
  });

  it("ends with the day on which the table was filled in, where nothing else names a time of that year", () => {
    expect(ofLines(["2024年重点工作推进情况表", "填报单位：林业局 填报时间：2024年5月20日"])).toEqual({
      label: "截至5月20日",
      from: "2024-01-01",
      to: "2024-05-20",
    });
    expect(ofLines(["整改台账", "报送日期：2024.7.3"])).toEqual({ label: "截至7月3日", from: "2024-01-01", to: "2024-07-03" });
    expect(ofLines(["2023年重点工作推进情况表", "填报日期：2024年1月5日"])?.to).toBe("2023-12-31");
  });

  it("ends with the day in brackets behind a name, in that year or later", () => {
    const ofName = (name: string): unknown => readPeriod({ names: [name] });
    expect(ofName("云山县2025年度预算审计整改台账（2026年8月31日）")).toEqual({ label: "截至8月31日", from: "2025-01-01", to: "2026-08-31" });
    expect(ofName("云山县2025年度预算审计整改台账（2024年8月31日）")).toMatchObject({ to: "2025-12-31" });
  });

  it("takes the year from another line, and knows no period without a year", () => {
    expect(ofLines(["重点工作进度表", "上半年", "填报日期：2024年7月5日"])).toEqual({ label: "上半年", from: "2024-01-01", to: "2024-06-30" });
    expect(ofLines(["上半年重点工作进度表"])).toBeNull();
  });
});

describe("headings", () => {
  const reader = headingReader({ task: ["攻坚点"] });

  it.each([
    ["序　号", "serial"],
    ["NO.", "serial"],
    ["责任\n单位", "units"],
    ["二季度目标", "target"],
    ["1-9月进展情况", "progress"],
    ["推进落实情况（截至6月底）", "progress"],
    ["责任主体与协同单位", "supportUnits"],
    ["攻坚点", "task"],
    ["是否达序", "status"],
    ["未完成原因", "obstacles"],
    ["下半年工作安排", "nextStep"],
    ["拟办结时间", "deadline"],
    ["责任单位及责任人", "units"],
  ])("knows %j", (heading, field) => {
    expect(reader.meaning(heading)?.field).toBe(field);
  });

  it("takes no code for a serial", () => {
    expect(reader.meaning("邮政编码")).toBeNull();
    expect(reader.meaning("编码")?.field).toBe("serial");
  });

  it("knows the period in a heading, and nothing in prose", () => {
    expect(headingPeriod("第三季度完成情况")).toBe("第三季度");
    expect(headingPeriod("责任单位")).toBeNull();
    expect(reader.meaning("一、加快建设现代化产业体系，推动高质量发展取得新成效，确保各项工作走在前列勇当先锋")).toBeNull();
  });
});
