import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import { quotableParagraph } from "./quotable-paragraph";
import { otherWordsOf, saidStatus } from "./status-words";

function table(heading: string, ...words: readonly string[]) {
  const rows = words.map((word, at) => `| ${at + 1} | 第${"甲乙丙丁戊己"[at] ?? ""}号桥加固 | 交通局 | 桥墩施工。 | ${word} |`);
  const read = readTable(
    textGrid(`| 云山县2025年桥梁整治台账（2025年9月） | < | < | < | < |\n| 序号 | 任务 | 责任单位 | 进展情况 | ${heading} |\n${rows.join("\n")}`),
  );
  if (!read.ok) throw new Error("not read");
  return read.table;
}
const sentence = (...words: readonly string[]): string => sentenceUnder("完成情况", words);
const sentenceUnder = (heading: string, words: readonly string[]): string =>
  /截至.*?。(.*)/u.exec(
    quotableParagraph(table(heading, ...words), { asOf: "2025-09-30", denominator: "all", countBy: "item", nameUpTo: 10, listStatuses: null }),
  )?.[0] ?? "";

test("a word that most items of a status say stands for them, and the others are told", () => {
  expect(sentence("达到序时进度", "达到序时进度", "持续推进", "未达到序时进度")).toContain("达到序时进度3项（含持续推进1项），占75.0%；");
});

test("a word that does not say most of them stands for itself alone", () => {
  expect(sentence("正在落实", "部分整改到位", "持续整改中", "已销号")).toContain("推进中3项（正在落实1项、部分整改到位1项、持续整改中1项），占75.0%");
});

test.each([
  ["已完成", "完成", "已完成", "已办结"],
  ["正在推进", "推进中", "推进中", "推进中"],
])("what is the same, or done in the usual words, is told once: %s", (...words) => {
  expect(sentence(...words)).not.toContain("（");
});

test("a word that nobody knows is told among those that are not tagged, and nothing is said of what lags", () => {
  const said = sentenceUnder("状态", ["顺利推进", "顺利推进", "顺利推进", "基本顺利"]);
  expect(said).toContain("用语未识别1项（“基本顺利”1项），占25.0%");
  expect(said).not.toMatch(/。[^。]*无/u);
});

test("beside items without any tag, a word that nobody knows is told apart", () => {
  const said = sentenceUnder("状态", ["顺利推进", "顺利推进", "", "基本顺利"]);
  expect(said).toContain("未标注或用语未识别2项（含“基本顺利”1项），占50.0%");
});

test("words of mostly done and mostly on track, of which none says most, stand under what they have in common", () => {
  expect(sentence("基本完成", "基本达到序时进度", "已完成", "已完成")).toContain("基本达到要求2项（基本完成1项、基本达到序时进度1项），占50.0%");
});

test("of answers the same holds of what they answer", () => {
  const asked = table("是否完成", "是", "是", "√", "否");
  expect([saidStatus(asked, "completed"), otherWordsOf(asked, "completed", "item")]).toEqual(["已完成", []]);
});

test.each([
  [["达到序时进度", "达到序时进度"], "无"],
  [["达到序时进度", "未启动"], ""],
  [["已完成", "否"], ""],
])("that none lags is not said beside what an item is not yet: %j", (words, said) => {
  expect(sentence(...words)).toMatch(said === "" ? /^(?!.*。无)/u : /。无[^。]+事项。/u);
});
