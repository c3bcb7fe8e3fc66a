import { sheetId } from "../core/grid/grid";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import { numberedName, sheetPlans } from "./sheet-plan";
import type { SheetInfo } from "./workbook";

const wanted = (name: string, report: LaidOutSheet["report"] = "summary"): LaidOutSheet => ({ name, report }) as Partial<LaidOutSheet> as LaidOutSheet;
const there = (name: string, more: Partial<SheetInfo> = {}): SheetInfo => ({
  id: sheetId(name),
  name,
  visible: true,
  active: false,
  protected: false,
  filtered: false,
  ours: null,
  ...more,
});
const ours = (name: string, edited = false, more: Partial<SheetInfo> = {}): SheetInfo =>
  there(name, { ours: { report: "summary", source: "s", edited }, ...more });

test.each<[string, SheetInfo[], string, string]>([
  ["free", [there("进度表")], "add", "汇总表"],
  ["the user's", [there("汇总表")], "add", "汇总表 (2)"],
  ["the user's, twice", [there("汇总表"), there("汇总表 (2)")], "add", "汇总表 (3)"],
  ["ours", [ours("汇总表")], "replace", "汇总表"],
  ["ours, edited", [ours("汇总表", true)], "replace-edited", "汇总表 (2)"],
  ["ours, protected", [ours("汇总表", false, { protected: true })], "replace-edited", "汇总表 (2)"],
  ["ours, filtered", [ours("汇总表", false, { filtered: true })], "replace-edited", "汇总表 (2)"],
  ["ours, not known whether edited", [there("汇总表", { ours: { report: "summary", source: "s", edited: null } })], "replace-edited", "汇总表 (2)"],
  ["ours edited, beside it ours", [ours("汇总表", true), ours("汇总表 (2)")], "replace", "汇总表 (2)"],
  ["the user's, beside it ours", [there("汇总表"), ours("汇总表 (2)")], "replace", "汇总表 (2)"],
  ["ours of another report", [there("汇总表", { ours: { report: "lagging", source: "s", edited: false } })], "add", "汇总表 (2)"],
])("a name that is %s", (_, existing, action, newName) => {
  expect(sheetPlans([wanted("汇总表")], existing)).toEqual([{ sheet: wanted("汇总表"), action, newName }]);
});

test("two sheets that want one name", () => {
  const plans = sheetPlans([wanted("报表"), wanted("报表", "lagging"), wanted("报表")], [there("报表")]);
  expect(plans.map((plan) => plan.newName)).toEqual(["报表 (2)", "报表 (3)", "报表 (4)"]);
});

test("a numbered name fits into 31 characters and ends no pair in the middle", () => {
  expect(numberedName("表", 2)).toBe("表 (2)");
  expect(numberedName("长".repeat(31), 12)).toBe(`${"长".repeat(26)} (12)`);
  expect(numberedName("😀".repeat(15), 2)).toBe(`${"😀".repeat(13)} (2)`);
});
