import { readText } from "../../../test/fixtures/reading";
import { sameCause, sayersOf } from "./same-cause";

/** The items beside the first that say a clause of its reason, in a table of these progress texts. */
function others(...progress: readonly string[]): readonly string[] {
  const table = readText(
    ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...progress.map((text, at) => `| ${String(at + 1)} | 事项${String(at + 1)}。 | 城建办 | ${text} |`)].join(
      "\n",
    ),
  );
  const [first] = table.items;
  if (!first) throw new Error("no items");
  const reason = progress[0] ?? "";
  return sameCause(first, reason, sayersOf(table, [reason])).map(({ reference }) => reference);
}

const CAUSE = "受上游水库泄洪影响工期";
const LONG = `${CAUSE}一月`;

test.each<[what: string, progress: readonly string[], expected: readonly string[]]>([
  ["the same clause, twelve characters long", [`${LONG.slice(0, 12)}。`, `已开工，${LONG.slice(0, 12)}。`, "已完成。"], ["第2项"]],
  ["eleven are said of many things", [`${LONG.slice(0, 11)}。`, `已开工，${LONG.slice(0, 11)}。`], []],
  ["another ending", [`${LONG}。`, `${LONG}半。`], []],
  ["with a number or 因 before it", [`${LONG}。`, `1.因${LONG}。`, `（2）目前${LONG}。`], ["第2项", "第3项"]],
  ["two others and its own", [`${LONG}。`, `${LONG}。`, `${LONG}。`], ["第2项", "第3项"]],
  ["a phrase that more than three say", [`${LONG}。`, `${LONG}。`, `${LONG}。`, `${LONG}。`], []],
  ["said twice by one item, once counted", [`${LONG}。`, `${LONG}；${LONG}。`], ["第2项"]],
  ["two clauses, each shared with another item", [`${LONG}，征地协议至今未能签订完毕。`, `${LONG}。`, "征地协议至今未能签订完毕。"], ["第2项", "第3项"]],
])("%s", (_, progress, expected) => {
  expect(others(...progress)).toEqual(expected);
});
