import { readText } from "../../test/fixtures/reading";
import { textGrid } from "../../test/fixtures/text-grid";
import { formatInspect } from "./format-inspect";

const told = (heading: string, language: "zh-CN" | "en" = "zh-CN"): string => {
  const text = `| ${heading} | 工作内容 | 责任部门 | 完成情况 |\n| 1 | 制定预案 | 办公室 | 已印发 |\n| 2 | 组织演练 | 安监科 | 已开展 |`;
  return formatInspect("a.xlsx", { grid: textGrid(text), table: readText(text), chosen: "active" }, "2025-06-30", [], language);
};

test("asks to check serials that stand under no heading, and only those", () => {
  expect(told("")).toMatch(/^请核对：A .*按“序号”读取$/mu);
  expect(told("", "en")).toMatch(/^Please check: A .* is read as /mu);
  expect(told("序号")).not.toContain("请核对");
});
