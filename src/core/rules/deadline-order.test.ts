import { readText } from "../../../test/fixtures/reading";
import { deadlineDisorder } from "./deadline-order";

const told = (rows: string, title = "石桥镇2025年1-6月重点工作进展情况表"): readonly (string | null)[] => {
  const table = readText(`
    | ${title} | < | < | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 开始时间 | 完成时限 | 进展情况 |
    ${rows}`);
  const tell = deadlineDisorder(table);
  return table.items.flatMap(({ leaves }) => leaves.map(tell));
};
const row = (serial: number, start: string, until: string, progress = "【顺利推进】桥墩完工。"): string =>
  `| ${String(serial)} | 修桥${String(serial)}座。 | 交通办 | ${start} | ${until} | ${progress} |`;

test("before its own start; on the same day is right", () => {
  expect(told([row(1, "2025年5月1日", "2025年4月30日"), row(2, "2025年5月1日", "2025年5月1日"), row(3, "", "2025年5月1日")].join("\n"))).toEqual([
    "start",
    null,
    null,
  ]);
});

test("before the year of the table, where at most a fifth is: then it is a slip", () => {
  const others = [2, 3, 4, 5].map((serial) => row(serial, "", "2025年9月30日"));
  expect(told([row(1, "", "2024年9月30日"), ...others].join("\n"))).toEqual(["year", null, null, null, null]);
  expect(told([row(1, "", "2024年9月30日"), ...others.slice(0, 3)].join("\n"))).toEqual([null, null, null, null]);
});

test("what is completed or over may have had an old one", () => {
  const others = [2, 3, 4, 5].map((serial) => row(serial, "", "2025年9月30日"));
  for (const [status, expected] of [
    ["已完成", null],
    ["已终止", null],
    ["进展滞后", "year"],
  ]) {
    expect(told([row(1, "", "2024年9月30日", `【${status ?? ""}】桥墩完工。`), ...others].join("\n"))[0]).toBe(expected);
  }
});
