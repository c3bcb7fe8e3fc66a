import { layoutById } from "./choose-layout";
import type { Layout } from "./layout";
import { writingOf } from "./writing";

function layout(id: string): Layout {
  const found = layoutById(id);
  if (!found) throw new Error(id);
  return found;
}

test("a table that never tagged is written as its layout says", () => {
  const { form, words, marks } = layout("municipal").dialect;
  expect(writingOf(null, layout("municipal"))).toEqual({ form, words, marks });
  expect(marks).toEqual({ lagging: "▲" });
});

test.each([
  ["words of its own layout", "township", { "on-track": "顺利推进" }, "进展滞后"],
  ["words of another", "township", { "on-track": "按进度完成" }, "未按进度完成"],
  ["more of another than of its own", "township", { "on-track": "正在整改", completed: "已完成整改", "not-started": "未启动" }, "整改滞后"],
  ["as many of another as of its own", "township", { "on-track": "按进度完成", ahead: "超序时进度" }, "进展滞后"],
  ["as many of two others", "general", { "on-track": "按进度完成", "mostly-on-track": "基本完成整改", ahead: "一骑绝尘" }, "未按进度完成"],
  ["words that no layout has", "rectification", { "on-track": "稳步前行" }, "整改滞后"],
  ["a word of another layout that means another status there", "township", { completed: "按进度完成" }, "进展滞后"],
] as const)("%s: what lags is called as there", (_, id, words, lagging) => {
  const writing = writingOf({ form: "cell", words }, layout(id));
  expect(writing).toEqual({ form: "cell", words: { ...writing.words, ...words, lagging }, marks: {} });
});

test("an office's own layout is asked before the common ones", () => {
  const own = { ...layout("municipal"), id: "own", dialect: { ...layout("municipal").dialect, words: { "on-track": "按进度完成", lagging: "亮黄灯" } } };
  expect(writingOf({ form: "bracket", words: { "on-track": "按进度完成" } }, layout("township"), [own]).words.lagging).toBe("亮黄灯");
});
