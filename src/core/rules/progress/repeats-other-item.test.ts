import { found, foundAt } from "../../../../test/fixtures/check-rule";
import { repeatsOtherItem } from "./repeats-other-item";

const header = "| 序号 | 工作任务 | 责任单位 | 进展情况 |";
const row = (serial: number, progress: string, task = `修建第${serial}座人行天桥。`): string => `| ${serial} | ${task} | 交通所 | ${progress} |`;
const others = [1, 2, 3, 4, 5, 6].map((serial) => row(serial, `第${serial}座桥台已浇筑完毕，桥面正在架设，护栏已招标。`));
const said = "第2座桥台已浇筑完毕，桥面正在架设，护栏已招标。";
const table = (...more: string[]): string => [header, ...others, ...more].join("\n");

test.each([
  ["each tells its own", []],
  ["nineteen characters", [row(7, "十九个字的进展，写在两个事项里也不算雷同。"), row(8, "十九个字的进展，写在两个事项里也不算雷同。")]],
  ["a short text, true of many", [row(7, "已完成全年任务。"), row(8, "已完成全年任务。")]],
  ["one cell over two items", [row(7, "第7座和第8座的桥台均已浇筑完毕，桥面未架设。"), row(8, "^")]],
  ["the same task once more", [row(7, said, "修建第2座人行天桥。")]],
  ["one text for many by habit", [row(7, said), row(8, said), row(9, said)]],
])("nothing is said: %s", (_, more) => {
  expect(foundAt(repeatsOtherItem, table(...more))).toEqual([]);
});

test("twenty characters, in an item further down and in one after that", () => {
  const twenty = "二十个字的进展，写在两个事项里的就算是雷同。";
  expect(
    found(repeatsOtherItem, table(...[7, 8, 9, 10, 11].map((serial) => row(serial, serial === 8 || serial === 10 ? twenty : `第${serial}座已通车。`)))),
  ).toMatchObject([{ cells: "D11", facts: { item: "第10项", other: "第8项" } }]);
});

test("one task twice and another task with the same words", () => {
  const twice = [row(7, said, "修建第2座人行天桥。"), ...[8, 9, 10].map((serial) => row(serial, `第${serial}座已通车。`)), row(11, said)];
  expect(found(repeatsOtherItem, table(...twice))).toMatchObject([{ cells: "D12", facts: { item: "第11项", other: "第2项" } }]);
});

test("the words of another item, with another tag and other punctuation", () => {
  expect(found(repeatsOtherItem, table(row(7, `【顺利推进】⏎${said.replaceAll("，", "；")}`)))).toEqual([
    { cells: "D8", facts: { item: "第7项", other: "第2项", heading: "进展情况", text: "第2座桥台已浇筑完毕；桥面正在架设；护栏已招标。" } },
  ]);
});
