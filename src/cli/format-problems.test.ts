import { textGrid } from "../../test/fixtures/text-grid";
import { checkTable } from "../core/rules/run-rules";
import { readTable } from "../core/reading/read-table";
import { fixAll } from "../core/fixes/fix-all";
import { formatFixes } from "./format-fixes";
import { formatProblems, type ListFormat } from "./format-problems";

const grid = textGrid(`
  | 序号 | 工作任务               | 责任单位 | 进展情况                                       | 下一步工作计划     |
  | 1    | 修建东渠引水工程。     | 水利站   | 【进展滞后】⏎因征地受阻，尚未开工。            |                    |
  | 2    | 修建西坝排涝泵站。     | 水利站   | 【顺利推进】⏎已完成基础施工,正在安装设备。     | 完成设备安装。     |
  | 3    | 改造南街步行街。       | 城建办   | [顺利推进]⏎已完成路面铺装。                    | 安装路灯。         |
  | 5    | 新建北村文化广场。     | 文化站   | 【顺利推进】⏎已完成选址。                      | 完成施工图设计。   |
`);

function listed(format: Partial<ListFormat> = {}): string {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  const problems = checkTable(result.table, grid, { asOf: "2024-06-30", pace: null, suggestion: () => null });
  return formatProblems(problems, result.table, { by: "cause", colour: false, language: "zh-CN", ...format });
}

test("by cause: the worst first, the cell, the sentence, what to do", () => {
  expect(listed()).toBe(
    [
      "应改1，待核2，提示1",
      "",
      "未列下一步计划  lagging/no-next-step",
      "  应改  E2  第1项标注“进展滞后”，下一步工作计划为空",
      "  处理：请牵头单位补报措施和完成时限",
      "",
      "序号不连续  serial/gap",
      "  待核  A5  第3项后为第5项，缺第4项",
      "  处理：查明缺项；后面的序号不要顺改",
      "",
      "状态写法不一致  status/format",
      "  待核  D4  第3项写作“[顺利推进]”，本表其他事项写作“【顺利推进】”",
      "  处理：按本表写法修正",
      "",
      "标点不规范  text/punctuation",
      "  提示  D3  1处夹用半角标点或标点重复，如“基础施工,正在安装”",
      "  处理：可一并修正",
    ].join("\n"),
  );
});

test("by row and by unit: the groups in the table's order", () => {
  const titles = (by: ListFormat["by"]): string[] =>
    listed({ by })
      .split("\n\n")
      .slice(1)
      .map((group) => group.split("\n")[0] ?? "");
  expect(titles("row")).toEqual(["第1项  水利站", "第2项  水利站", "第3项  城建办", "第5项  文化站"]);
  expect(titles("unit")).toEqual(["水利站", "城建办", "文化站"]);
});

test("colours only when told, and the same words without them", () => {
  const coloured = listed({ colour: true });
  expect(coloured).toContain("\u001b[31m应改\u001b[0m");
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(listed());
});

test("a clean table says so", () => {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  expect(formatProblems([], result.table, { by: "cause", colour: false, language: "zh-CN" })).toBe("应改0，待核0，提示0\n未发现应改和待核的问题");
});

test("fixes are shown before and after, cut down to what differs", () => {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  const { edits } = fixAll(grid, (now) => {
    const read = readTable(now);
    return read.ok ? { problems: checkTable(read.table, now, { asOf: "2024-06-30", pace: null, suggestion: () => null }) } : null;
  });
  expect(formatFixes(edits, result.table, { colour: false, language: "zh-CN" })).toBe(
    [
      "D3  第2项 进展情况",
      "  原  …利推进】⏎已完成基础施工,正在安装设备。",
      "  改  …利推进】⏎已完成基础施工，正在安装设备。",
      "D4  第3项 进展情况",
      "  原  [顺利推进]⏎已完成路面铺装。",
      "  改  【顺利推进】⏎已完成路面铺装。",
    ].join("\n"),
  );
});
