import { readText } from "../../../test/fixtures/reading";
import { insertedTag, tagMarks, tagStyleOf, usualTagStyle, writtenStyle, writtenTag, type TagStyle } from "./tag-style";

const table = (...progress: readonly string[]) =>
  readText(
    [
      "| 岚岭县2025年重点工作进展情况表 | < | < | < |",
      "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
      ...progress.map((text, at) => `| ${String(at + 1)} | 修建${String(at + 1)}号桥 | 交通局 | ${text} |`),
    ].join("\n"),
  );

const said = ({ before, after, leads, gap }: TagStyle): string => JSON.stringify([before, after, leads ? "before" : "behind", gap]);

/** How most tags of a table are written, and how large a part of them. */
const usual = (...progress: readonly string[]): string => {
  const { style, share } = usualTagStyle(table(...progress));
  return `${said(style)} ${share.toFixed(2)}`;
};

test.each([
  ["one after the other", ["【顺利推进】桥墩已完工。", "【进展滞后】尚未招标。"], '["【","】","before",""] 1.00'],
  ["a line break between", ["【顺利推进】⏎桥墩已完工。", "【进展滞后】⏎尚未招标。"], '["【","】","before","\\n"] 1.00'],
  ["blanks between, and inside", ["【顺利 推进】 桥墩已完工。", "【 进展滞后 】 尚未招标。"], '["【","】","before"," "] 1.00'],
  ["behind the text", ["桥墩已完工。【顺利推进】", "尚未招标。【进展滞后】"], '["【","】","behind",""] 1.00'],
  ["behind it, on a line", ["桥墩已完工。⏎【顺利推进】", "尚未招标。⏎【进展滞后】"], '["【","】","behind","\\n"] 1.00'],
  ["other brackets", ["[顺利推进]桥墩已完工。", "[进展滞后]尚未招标。"], '["[","]","before",""] 1.00'],
  ["one of three otherwise", ["【顺利推进】桥墩已完工。", "[进展滞后]尚未招标。", "【已完成】桥已通车。"], '["【","】","before",""] 0.67'],
  ["of equals the first", ["[进展滞后]尚未招标。", "【顺利推进】桥墩已完工。"], '["[","]","before",""] 0.50'],
  ["the gap of most", ["【顺利推进】桥墩已完工。", "【进展滞后】⏎尚未招标。", "【已完成】⏎桥已通车。"], '["【","】","before","\\n"] 1.00'],
] as const)("%s", (_, progress, expected) => {
  expect(usual(...progress)).toBe(expected);
});

test("a table without tags is written as its layout says, and no part of it is", () => {
  const bare = table("桥墩已完工。", "尚未招标。");
  expect(usualTagStyle(bare).share).toBe(0);
  expect(tagStyleOf(bare)).toBe(usualTagStyle(bare).style);
  const form = (name: "bracket" | "sentence" | "mark" | "cell") => said(tagStyleOf({ ...bare, writing: { ...bare.writing, form: name } }));
  expect([form("bracket"), form("cell")]).toEqual(['["【","】","before","\\n"]', '["【","】","before","\\n"]']);
  expect([form("sentence"), form("mark")]).toEqual(['["","。","before",""]', '["","。","before",""]']);
});

test("a tag whose cell or words cannot be found again has no style", () => {
  const [leaf] = table("【顺利推进】桥墩已完工。").items[0]?.leaves ?? [];
  if (!leaf?.tag) throw new Error("no tag");
  expect(writtenStyle(leaf, leaf.tag)).toEqual({ before: "【", after: "】", leads: true, gap: "" });
  expect(writtenStyle(leaf, { ...leaf.tag, text: "有序推进" })).toBeNull();
  expect(writtenStyle({ ...leaf, fields: {} }, leaf.tag)).toBeNull();
});

test("the mark before a status is the one that its tags bear, or in a table without tags that of the layout", () => {
  expect(tagMarks(table("【顺利推进】桥墩已完工。", "【进展滞后】尚未招标。"))).toMatchObject({ "on-track": "", lagging: "" });
  const bare = table("桥墩已完工。");
  expect(tagMarks({ ...bare, writing: { ...bare.writing, marks: { lagging: "▲" } } })).toEqual({ lagging: "▲" });
});

test.each([
  ["before", "桥墩已完工。", "【好】桥墩已完工。"],
  ["before", "  桥墩已完工。 ", "【好】桥墩已完工。 "],
  ["behind", "桥墩已完工。", "桥墩已完工。【好】"],
  ["behind", " 桥墩已完工。 \n", " 桥墩已完工。【好】"],
  ["before", " ", "【好】"],
  ["before", null, "【好】"],
  ["before", 5, "nothing"],
  ["before", true, "nothing"],
] as const)("%s %j it is written as %j", (where, value, expected) => {
  const style: TagStyle = { before: "【", after: "】", leads: where === "before", gap: "" };
  expect(writtenTag(style, "好")).toBe("【好】");
  const change = insertedTag(style, "好", value);
  if (change === null) expect(expected).toBe("nothing");
  else if ("value" in change) expect(change.value).toBe(expected);
  else {
    const [edit] = change.edits;
    const text = String(value);
    expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(expected);
  }
});

test("the gap stands between the tag and the text", () => {
  const style: TagStyle = { before: "【", after: "】", leads: true, gap: "\n" };
  expect(insertedTag(style, "好", "已完工")).toEqual({ edits: [{ start: 0, end: 0, text: "【好】\n" }] });
  expect(insertedTag({ ...style, leads: false }, "好", "已完工")).toEqual({ edits: [{ start: 3, end: 3, text: "\n【好】" }] });
});
