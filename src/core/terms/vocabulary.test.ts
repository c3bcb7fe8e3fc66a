import { bareWords, buildVocabulary } from "./vocabulary";

const vocabulary = buildVocabulary();

test.each([
  ["顺利推进", "on-track"],
  ["【 顺利 推进 】。", "on-track"],
  ["★已完成", "completed"],
  ["On-Track", "on-track"],
  ["in progress", "on-track"],
  ["BEHIND_SCHEDULE", "lagging"],
  ["黄灯", "mostly-on-track"],
  ["亮红灯", "lagging"],
  ["🟢", "on-track"],
  ["符合", "on-track"],
  ["基本符合", "mostly-on-track"],
  ["不符合", "lagging"],
  // what a check finds not done lags; what was not begun may still have its time
  ["未整改", "lagging"],
  ["尚未整改", "not-started"],
  ["顺利推进中的工程", null],
  ["inprogress中", null],
  ["", null],
  ["【】", null],
  [`${" ".repeat(60)}顺利推进`, null],
])("%j means %j", (words, status) => {
  expect(vocabulary.status(words)).toBe(status);
});

test("an office's own words go before those of all, the last list first", () => {
  expect(buildVocabulary({ lagging: ["顺利推进"] }).status("顺利推进")).toBe("lagging");
  expect(buildVocabulary({ lagging: ["蓝牌"] }, { suspended: ["蓝牌"] }).status("蓝牌")).toBe("suspended");
});

test.each([
  // the longest that the text ends with
  ["工程未按进度完成", { status: "lagging", text: "未按进度完成", start: 2 }],
  ["桥台已完工 ", { status: "completed", text: "已完工", start: 2 }],
  // else one that it holds
  ["顺利推进的两段", { status: "on-track", text: "顺利推进", start: 0 }],
  // what is denied is not said
  ["不滞后的两段", null],
  ["剩余两段", null],
])("within %j stands %j", (text, expected) => {
  expect(vocabulary.within(text)).toEqual(expected);
});

test("signs mean nothing without a legend, and words are bare without blanks, brackets and stops", () => {
  expect(vocabulary.sign("★")).toBeNull();
  expect(bareWords(" 【顺利\n推进】。")).toBe("顺利推进");
});
