import { allTags, cellTag, isClause, isPlainWord, isTick, progressTag, strangeTag, withoutTag } from "./tags";
import { buildVocabulary } from "./vocabulary";

const vocabulary = buildVocabulary();

/** The tag of a progress text: the stretch that it takes, its words, its status, its form. */
const read = (text: string): readonly unknown[] | null => {
  const tag = progressTag(text, vocabulary);
  return tag && [text.slice(tag.at.start, tag.at.end), tag.text, tag.status, tag.form];
};

test.each<[string, readonly unknown[] | null]>([
  ["【顺利推进】已衬砌三公里。", ["【顺利推进】", "顺利推进", "on-track", "bracket"]],
  ["  【顺利推进】：已衬砌。", ["【顺利推进】：", "顺利推进", "on-track", "bracket"]],
  ["★【顺利推进】已衬砌。", ["★【顺利推进】", "顺利推进", "on-track", "mark"]],
  ["（进展滞后）桥台未施工。", ["（进展滞后）", "进展滞后", "lagging", "bracket"]],
  ["[已完成]已通水。", ["[已完成]", "已完成", "completed", "bracket"]],
  // sixteen characters are the longest words of a tag
  ["【城东片区管网改造工程建设情况】已招标。", null],
  ["【如火如荼】桥台已浇筑。", null],
  // half a bracket
  ["【顺利推进 已衬砌。", ["【顺利推进", "顺利推进", "on-track", "bracket"]],
  ["顺利推进】已衬砌。", ["顺利推进】", "顺利推进", "on-track", "bracket"]],
  // a sentence of its own
  ["顺利推进。已衬砌。", ["顺利推进。", "顺利推进", "on-track", "sentence"]],
  ["按进度完成；已衬砌。", ["按进度完成；", "按进度完成", "on-track", "sentence"]],
  ["进展状态：顺利推进\n已衬砌。", ["进展状态：顺利推进", "顺利推进", "on-track", "sentence"]],
  ["▲进展滞后。未施工。", ["▲进展滞后。", "进展滞后", "lagging", "mark"]],
  // a short word before a colon leads what follows
  ["完成：衬砌三公里", null],
  // a narrow cell that breaks its only word
  ["持续\n推进", ["持续\n推进", "持续推进", "on-track", "sentence"]],
  ["已衬砌三公里。【顺利推进】", ["【顺利推进】", "顺利推进", "on-track", "bracket"]],
  ["已衬砌三公里。（顺利推进）。 ", ["（顺利推进）。", "顺利推进", "on-track", "bracket"]],
  ["85%（达到序时进度）", ["（达到序时进度）", "达到序时进度", "on-track", "bracket"]],
  ["85%（其中东段已顺利推进）", ["顺利推进", "顺利推进", "on-track", "bracket"]],
  ["约 85.5%（工程顺利推进", ["顺利推进", "顺利推进", "on-track", "bracket"]],
  ["85%（剩余两段）", null],
  ["已衬砌三公里。", null],
  ["持续\n推进东渠衬砌", null],
  [`持续${"\n".repeat(20)}推进`, [`持续${"\n".repeat(20)}推进`, "持续推进", "on-track", "sentence"]],
  [`持续${"\n".repeat(21)}推进`, null],
  ["", null],
])("the tag of %j is %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a tag that closes a long text is found where it stands", () => {
  const text = `${"东渠衬砌。".repeat(30)}【顺利推进】`;
  expect(progressTag(text, vocabulary)?.at).toMatchObject({ start: 150, end: 156 });
});

test("all tags of a text: the first however it is written, further ones in brackets, none twice", () => {
  const texts = (text: string): string[] => allTags(text, vocabulary).map((tag) => tag.text);
  expect(texts("【顺利推进】沟道已清淤。【进展滞后】护坡未施工。【第二标段】")).toEqual(["顺利推进", "进展滞后"]);
  expect(texts("沟道清淤【进展滞后】，护坡未施工（顺利推进）")).toEqual(["进展滞后", "顺利推进"]);
  expect(texts("沟道已清淤。")).toEqual([]);
});

test.each<[string, string | null, string]>([
  ["是否达序", "是", "on-track"],
  ["是否滞后", "是", "lagging"],
  ["是否滞后", "否", "on-track"],
  ["是否完成", "是", "completed"],
  ["是否按期完成", "是", "on-track"],
  ["是否按期完成", "×", "lagging"],
  ["是否完成", "否", "on-track"],
  ["是否达标", "是", "completed"],
  // as 未达标
  ["是否达标", "否", "lagging"],
  ["是否开工", "是", "on-track"],
  ["是否开工", "否", "not-started"],
  // no heading that asks
  ["完成情况", "√", "null"],
  ["已完成", "√", "completed"],
  ["状态", "顺利推进", "on-track"],
  ["状态", "In Progress", "on-track"],
  ["状态", "🔴", "lagging"],
  ["状态", "/", "none"],
  ["状态", "—", "none"],
  ["状态", " ", "none"],
  ["状态", "蓝鲸", "null"],
])("under %j the cell %j is %s", (heading, text, expected) => {
  const tag = cellTag(text ?? "", heading, vocabulary);
  expect(tag === null ? "none" : String(tag.status)).toBe(expected);
});

test.each([
  ["【顺利推进】  已衬砌。", "已衬砌。"],
  ["已衬砌。【顺利推进】", "已衬砌。"],
  // inside a remark it stays
  ["85%（其中东段已顺利推进）", "85%（其中东段已顺利推进）"],
  ["  已衬砌。 ", "已衬砌。"],
])("%j without its tag is %j", (text, expected) => {
  expect(withoutTag(text, progressTag(text, vocabulary))).toBe(expected);
});

test("a tag in the status column leaves the progress text as it is", () => {
  expect(withoutTag(" 已衬砌。", cellTag("顺利推进", "状态", vocabulary))).toBe("已衬砌。");
});

test("words of no vocabulary in brackets are a strange tag, read by their parts where they can be", () => {
  expect(strangeTag(" 【阶段性办结】桥台已浇筑。")).toMatchObject({ text: "阶段性办结", composed: true, at: { start: 1, end: 8 } });
  expect(strangeTag("【如火如荼】桥台已浇筑。")).toMatchObject({ text: "如火如荼", status: null });
  expect([strangeTag("【】桥台"), strangeTag("桥台【如火如荼】"), strangeTag(`【${"东".repeat(25)}】`)]).toEqual([null, null, null]);
});

test("ticks, plain words and clauses are told apart", () => {
  expect(["√", " ★ ", "√√", "是"].map(isTick)).toEqual([true, true, false, false]);
  expect(["已开工", "顺利推进"].map(isPlainWord)).toEqual([true, false]);
  const clause = progressTag("按序时推进，已衬砌。", vocabulary);
  const sentence = progressTag("按序时推进。已衬砌。", vocabulary);
  expect([clause && isClause(clause, "按序时推进，已衬砌。"), sentence && isClause(sentence, "按序时推进。已衬砌。")]).toEqual([true, false]);
});
