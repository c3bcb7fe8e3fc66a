import { readTable, readTableInSteps } from "../../src/core/reading/read-table";
import { readText } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

const numbered = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, at) => `| ${String(at + 1)} | 第${String(at + 1)}段 | ${cells(at + 1)} |`).join("\n");

/** What is looked at in a long table, and how far the reading says to be. */
test("sixty rows tell that an amount is the whole of another, whatever stands behind them", () => {
  const fields = (bad: number): (string | null)[] =>
    readText(
      `| 序号 | 小区名称 | 改造楼栋数（栋） | 累计完成（栋） | 进展情况 |\n${numbered(70, (row) => `${row === bad ? "1" : "8"} | 3 | 正在改`)}`,
    ).columns.map(({ field }) => field);
  expect(fields(61)).toEqual(["serial", "task", "plannedAmount", "actualAmount", "progress"]);
  expect(fields(60)).toEqual(["serial", "task", null, "actualAmount", "progress"]);
});

test("says how far it is between its stages and every sixty-four items", () => {
  const steps = [...readTableInSteps(textGrid(`| 序号 | 工作任务 | 进展情况 |\n${numbered(130, () => "正在改")}`))];
  expect(steps.map(({ done, total }) => `${done.toFixed(2)} of ${String(total)}`)).toEqual(
    ["0.00", "1.00", "2.00", "3.00", "4.00", "5.00", "5.98", "6.97", "7.00", "8.00", "8.00", "8.98", "9.97"].map((done) => `${done} of 10`),
  );
});

test("two hundred rows are looked at for one that comes near to a header", () => {
  const saw = (behind: number): unknown => {
    const result = readTable(textGrid(`${"| 甲 | 乙 |\n".repeat(behind)}| 工作任务 | 进展情况 |`));
    return result.ok ? null : result.saw[0]?.headings;
  };
  expect([saw(199), saw(200)]).toEqual([
    ["工作任务", "进展情况"],
    ["甲", "乙"],
  ]);
});
