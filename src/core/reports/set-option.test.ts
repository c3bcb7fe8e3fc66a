import { defaultReportOptions } from "./options";
import { OPTION_NAMES, setOption } from "./set-option";

test.each([
  ["charts", "false", false],
  ["charts", "否", false],
  ["charts", "off", false],
  ["ranking", "true", true],
  ["ranking", "是", true],
  ["ranking", "on", true],
  ["nameUpTo", "12", 12],
  ["paper", "A3", "A3"],
  ["annex", "附件2", "附件2"],
  ["annex", "7", "7"],
  ["annex", "", ""],
  ["listStatuses", "", null],
  ["listStatuses", "null", null],
  ["listStatuses", "lagging、suspended，completed", ["lagging", "suspended", "completed"]],
  ["listStatuses", "lagging, suspended", ["lagging", "suspended"]],
])("%s set to “%s” is %j", (name, text, value) => {
  const set = setOption(defaultReportOptions, name, text)?.options;
  expect(set).toEqual({ ...defaultReportOptions, [name]: value });
});

test("what an option may not be, and what is none", () => {
  expect(setOption(defaultReportOptions, "paper", "A5")).toEqual({ options: null });
  expect(setOption(defaultReportOptions, "charts", "maybe")).toEqual({ options: null });
  expect(setOption(defaultReportOptions, "nameUpTo", "-1")).toEqual({ options: null });
  expect(setOption(defaultReportOptions, "fonts", "宋体")).toBeNull();
  expect(setOption(defaultReportOptions, "colour", "red")).toBeNull();
  expect(OPTION_NAMES).toContain("charts");
  expect(OPTION_NAMES).not.toContain("fonts");
});
