import { found, foundAt, fixedBy } from "../../../../test/fixtures/check-rule";
import { statusFormat } from "./format";

const table = (...progress: string[]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
    ...["【顺利推进】⏎已开工。", "【进展滞后】⏎未开工。", "【顺利推进】⏎已招标。", ...progress].map(
      (text, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${text} |`,
    ),
  ].join("\n");

test("tags of one form, and a mark for what lags", () => {
  expect(found(statusFormat, table())).toEqual([]);
  const marked = ["按进度完成。⏎已开工。", "按进度完成。⏎已招标。", "▲未按进度完成。⏎因征地受阻。"].map(
    (text, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${text} |`,
  );
  expect(found(statusFormat, ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...marked].join("\n"))).toEqual([]);
});

test("other words of the same status are the unit's choice", () => {
  expect(found(statusFormat, table("【正常推进】⏎已开工。"))).toEqual([]);
});

test("prose that begins like another status is left alone", () => {
  expect(found(statusFormat, table("已完成。", "已开工。⏎路基已填筑两公里。"))).toEqual([]);
});

test.each([
  ["[顺利推进]⏎已铺路面。", "D5=【顺利推进】⏎已铺路面。"],
  ["【顺利⏎推进】⏎已铺路面。", "D5=【顺利推进】⏎已铺路面。"],
  ["顺利推进：已铺路面。", "D5=【顺利推进】⏎已铺路面。"],
  ["已铺路面。【顺利推进】", "D5=【顺利推进】⏎已铺路面。"],
  ["顺利推进。⏎已铺路面。", "D5=【顺利推进】⏎已铺路面。"],
])("%s", (progress, fixed) => {
  expect(foundAt(statusFormat, table(progress))).toEqual(["D5"]);
  expect(fixedBy(statusFormat, table(progress))).toMatchObject({ changed: [fixed], left: [] });
});

test("what differs by signs that nobody sees is told by another rule", () => {
  expect(found(statusFormat, table("【顺利\u200b推进】⏎已铺路面。", "【\u2060顺利推进】⏎已铺路面。"))).toEqual([]);
  expect(found(statusFormat, table("[顺利\u200b推进]⏎已铺路面。"))).toHaveLength(1);
});

test("where only the place differs, that is said", () => {
  expect(found(statusFormat, table("已铺路面。【顺利推进】"))).toMatchObject([{ facts: { written: "【顺利推进】", usual: "【顺利推进】", place: "end" } }]);
  expect(found(statusFormat, table("[顺利推进]⏎已铺路面。"))).toMatchObject([{ facts: { place: "" } }]);
});

test("a table that writes its tags behind the text, and one that has no way of its own", () => {
  const lines = (...texts: string[]): string =>
    ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...texts.map((text, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${text} |`)].join("\n");
  const behind = ["已完成招标，正在施工。（正常推进）", "方案未定。（进展滞后）", "路基已填筑。（正常推进）"];
  expect(found(statusFormat, lines(...behind))).toEqual([]);
  expect(fixedBy(statusFormat, lines(...behind, "【正常推进】桥台已浇筑。"))).toMatchObject({ changed: ["D5=桥台已浇筑。（正常推进）"], left: [] });
  expect(found(statusFormat, lines("80%(东岸段未开工，进度滞后)", "100%(已完工)", "60%（正常推进"))).toEqual([]);
});

test("ticks and wrapped words in cells of their own", () => {
  const ticks =
    "| 序号 | 工作任务 | 责任单位 | 完成情况 | < | 备注 |\n| ^ | ^ | ^ | 已完成 | 正在推进 | ^ |\n| 1 | 修路。 | 城建办 | √ | | |\n| 2 | 修桥。 | 交通所 | | √ | |";
  expect(found(statusFormat, ticks)).toEqual([]);
  const wrapped =
    "| 序号 | 工作任务 | 责任单位 | 进展情况 | 状态 |\n| 1 | 修路。 | 城建办 | 路基已填筑。 | 持续⏎推进 |\n| 2 | 修桥。 | 交通所 | 桥台已浇筑。 | 持续推进 |";
  expect(found(statusFormat, wrapped)).toEqual([]);
});
