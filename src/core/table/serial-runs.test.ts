import { readText } from "../../../test/fixtures/reading";
import { readSerials } from "./serial-runs";

/** A table of serials, in its order; "# 一、水利" is a section. */
const table = (serials: readonly string[]) => {
  const rows = serials.map((serial, at) =>
    serial.startsWith("#") ? `| ${serial.slice(2)} | < | < |` : `| ${serial} | 整治第${String(at + 1)}条沟渠 | 正在清淤。 |`,
  );
  return readText(["| 序号 | 工作任务 | 进展情况 |", ...rows].join("\n"));
};

/** Each run: where it begins, the numbers in it ("?" for lost), the gaps by the numbers that are skipped, what is lost with its numbers. */
const runs = (...serials: readonly string[]): readonly string[] =>
  readSerials(table(serials)).map(({ run, gaps, lost }) =>
    [
      run.entries.map(({ number }) => number ?? "?").join(" "),
      run.fromOne ? "from 1" : "",
      ...gaps.map(({ before, after, numbers }) => `gap ${String(before)}-${String(after)}: ${numbers.join(" ")}`),
      ...lost.map(({ items, numbers }) => `lost ${items.join(" ")}: ${numbers?.join(" ") ?? "?"}`),
    ]
      .filter((part) => part !== "")
      .join(", "),
  );

test.each<[string, readonly string[], readonly string[]]>([
  ["one after the other", ["1", "2", "3"], ["1 2 3, from 1"]],
  ["a skipped number", ["1", "2", "4", "5"], ["1 2 4 5, from 1, gap 1-2: 3"]],
  [
    "the first is skipped where the run must begin with one",
    ["# 一、水利", "1", "2", "# 二、交通", "2", "3", "# 三、教育", "1", "2", "# 四、卫生", "1"],
    ["1 2, from 1", "2 3, from 1, gap null-2: 1", "1 2, from 1", "1, from 1"],
  ],
  ["a table that begins elsewhere is an extract", ["7", "8", "9"], ["7 8 9"]],
  ["more skipped than kept is an extract too", ["1", "5", "9"], ["1 5 9, from 1"]],
  ["as many kept as twice the skipped is none", ["1", "2", "3", "6"], ["1 2 3 6, from 1, gap 2-3: 4 5"]],
  ["a lost number that fits", ["1", "", "3", "4"], ["1 ? 3 4, from 1, lost 1: 2"]],
  ["a lost number that does not fit", ["1", "", "4", "5", "6"], ["1 ? 4 5 6, from 1, lost 1: ?"]],
  ["a lost number at the end", ["1", "2", "3", ""], ["1 2 3 ?, from 1, lost 3: ?"]],
  // one of the two bears the skipped number by right
  ["a doubled number before a gap", ["1", "2", "2", "4", "5"], ["1 2 2 4 5, from 1"]],
  ["a number that stands elsewhere is not skipped", ["1", "3", "2", "4"], ["1 3 2 4, from 1"]],
  ["numbering runs on through sections", ["# 一、水利", "1", "2", "# 二、交通", "3", "4"], ["1 2 3 4, from 1"]],
  ["numbering starts again where most sections do", ["# 一、水利", "1", "2", "# 二、交通", "1", "2"], ["1 2, from 1", "1 2, from 1"]],
  ["seven of ten written serials are enough", ["1", "2", "3", "4", "5", "6", "7", "甲", "乙", "丙"], ["1 2 3 4 5 6 7 ? ? ?, from 1, lost 7 8 9: ?"]],
  ["three of ten items are enough", ["1", "2", "3", "", "", "", "", "", "", ""], ["1 2 3 ? ? ? ? ? ? ?, from 1, lost 3 4 5 6 7 8 9: ?"]],
  [
    "a section that goes on keeps the run though others start again",
    ["# 一、水利", "1", "2", "# 二、交通", "3", "4", "# 三、教育", "1", "2", "# 四、卫生", "1"],
    ["1 2 3 4, from 1", "1 2, from 1", "1, from 1"],
  ],
  ["serials that are no numbers say nothing", ["甲", "乙", "3"], []],
  ["no serials say nothing", ["", "", ""], []],
])("%s", (_, serials, expected) => {
  expect(runs(...serials)).toEqual(expected);
});

test("a mistaken serial is a gap of a thousand numbers at most", () => {
  const [reading] = readSerials(table([...Array.from({ length: 3000 }, (_, at) => String(at + 1)), "99999"]));
  expect(reading?.gaps.map(({ numbers }) => [numbers.length, numbers[0], numbers.at(-1)])).toEqual([[1000, 3001, 4000]]);
});
