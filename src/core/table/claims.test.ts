import { readText } from "../../../test/fixtures/reading";
import { brokenClaims, countBySection } from "./claims";
import { lostItems, sectionsAccountForTitle } from "./lost-items";

const read = (title: string, ...rows: readonly string[]) =>
  readText(
    [
      ...(title === "" ? [] : [`| ${title} | < | < |`]),
      "| 序号 | 工作任务 | 进展情况 |",
      ...rows.map((row, at) =>
        row.startsWith("#")
          ? `| ${row.slice(2)} | < | < |`
          : row.startsWith("~")
            ? `| | | ${row.slice(2)} |`
            : `| ${row} | 整治第${String(at + 1)}条沟渠 | 【顺利推进】正在清淤。 |`,
      ),
    ].join("\n"),
  );
const claims = (...args: Parameters<typeof read>): readonly string[] =>
  brokenClaims(read(...args)).map(
    ({ section, claimed, actual, missing }) => `${section === null ? "title" : String(section)} ${String(claimed)}/${String(actual)}: ${missing.join(" ")}`,
  );

test.each<[string, Parameters<typeof read>, readonly string[]]>([
  ["kept", ["云岭县重点工作（共3项）", "1", "2", "3"], []],
  ["broken by a gap", ["云岭县重点工作（共4项）", "1", "2", "4"], ["title 4/3: 3"]],
  ["broken at the end", ["云岭县重点工作（共5项）", "1", "2", "3"], ["title 5/3: 4 5"]],
  ["broken, and the serials do not tell", ["云岭县重点工作（共6项）", "1", "2", "4"], ["title 6/3: 3 5 6"]],
  ["of a table with more than it claims", ["云岭县重点工作（共2项）", "1", "2", "3"], ["title 2/3: "]],
  ["of a section whose numbering starts again", ["", "# 一、水利（共3项）", "1", "3", "# 二、交通（共2项）", "1", "2"], ["0 3/2: 2"]],
  ["of a section through which numbering runs", ["", "# 一、水利（共2项）", "1", "2", "# 二、交通（共3项）", "3", "5", "# 三、教育", "6"], ["1 3/2: 4"]],
  // who knows in which section the gap between two of them lies
  ["of a section at whose border a number is skipped", ["", "# 一、水利（共3项）", "1", "2", "# 二、交通（共2项）", "4", "5"], ["0 3/2: "]],
  ["far more than there is", ["云岭县重点工作（共60项）", "1", "2", "3"], ["title 60/3: "]],
])("a claim that is %s", (_, args, expected) => {
  expect(claims(...args)).toEqual(expected);
});

test("a section counts the items of those inside it", () => {
  expect(countBySection(read("", "# 一、水利", "1", "# （一）渠道", "2", "3", "# 二、交通", "4"))).toEqual([3, 2, 1]);
});

test("the text of a lost item bears the number that is skipped there, and explains the claims that it breaks", () => {
  const table = read("云岭县重点工作（共4项）", "# 一、水利（共4项）", "1", "2", "~ 另一条沟已清淤两公里，护坡完成八成。", "4");
  const { items, told } = lostItems(table);
  expect(items.map(({ next, gap, number }) => [next, gap, number])).toEqual([[2, true, 3]]);
  expect([...told].map(([section, { claimed, actual }]) => [section, claimed, actual])).toEqual([
    [0, 4, 3],
    [null, 4, 3],
  ]);
});

test("where two numbers are skipped at one lost text, nobody knows which it bore", () => {
  const { items, told } = lostItems(read("云岭县重点工作（共5项）", "1", "2", "~ 另一条沟已清淤两公里，护坡完成八成。", "5", "6"));
  expect(items.map(({ gap, number }) => [gap, number])).toEqual([[true, null]]);
  expect(told.size).toBe(0);
});

test.each<[string, Parameters<typeof read>, boolean]>([
  ["one section lacks what the title lacks", ["云岭县重点工作（共5项）", "# 一、水利（共3项）", "1", "2", "# 二、交通（共2项）", "3", "4"], true],
  ["the sections lack more", ["云岭县重点工作（共5项）", "# 一、水利（共4项）", "1", "2", "# 二、交通（共2项）", "3", "4"], false],
  ["the title alone breaks its claim", ["云岭县重点工作（共5项）", "# 一、水利（共2项）", "1", "2", "# 二、交通（共2项）", "3", "4"], false],
  ["one section lacks what the other has too many", ["云岭县重点工作（共5项）", "# 一、水利（共4项）", "1", "2", "# 二、交通（共1项）", "3", "4"], false],
])("whether sections account for the title: %s", (_, args, expected) => {
  expect(sectionsAccountForTitle(read(...args))).toBe(expected);
});
