import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import { nameOf, type TableName } from "./naming";

const HEADER = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥 | 交通局 | 【顺利推进】已开工。 |\n| 2 | 修路 | 交通局 | 【顺利推进】已开工。 |";
function named(title: string, sheet = "Sheet1"): TableName {
  const read = readTable(textGrid(`| ${title} | < | < | < |\n${HEADER}`, { sheet: { name: sheet } }));
  if (!read.ok) throw new Error("no table");
  return nameOf(read.table);
}

test.each([
  ["云山县2025年重点工作上半年进度情况表", "云山县2025年重点工作上半年", "进度情况"],
  ["云山县2025年重点工作推进情况表（上半年）", "云山县2025年重点工作上半年", "推进情况"],
  ["云山县2025年重点工作半年推进情况表", "云山县2025年重点工作半年", "推进情况"],
  ["云山县2025年重点工作推进情况表（半年）", "云山县2025年重点工作半年", "推进情况"],
  ["云山县重点工作进展情况（2025年1-9月）", "云山县重点工作2025年1—9月", "进展情况"],
  ["云山县2025年重点工作推进情况表（截至6月底）", "云山县2025年重点工作截至6月底", "推进情况"],
  ["云山县重点工作推进情况表（截至2025年10月31日）", "云山县重点工作截至2025年10月31日", "推进情况"],
  // a bracket that is no time stays
  ["云山县2025年上半年重点工作台账（县直部门）", "云山县2025年上半年重点工作台账（县直部门）", "进展情况"],
])("%s keeps its period", (title, base, form) => {
  expect(named(title)).toMatchObject({ base, form });
});

test("a title that leaves the period to the sheet's name gets it from there", () => {
  expect(named("云山县2025年重点工作进度情况表", "三季度").base).toBe("云山县2025年重点工作三季度");
});
