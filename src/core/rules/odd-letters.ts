/**
 * What the rules about letters look for, as data: each list stands once, and both the rule's pattern and the look over every
 * character of a table (`odd-texts.ts`) are made of it.
 */

/** Words that nobody writes twice; `but`: letters behind the second that make another word of it (完成完成率, 组织组织部). */
export const NEVER_TWICE: readonly { readonly word: string; readonly but?: string }[] = [
  { word: "完成", but: "率量数度" },
  { word: "推进", but: "会组" },
  { word: "组织", but: "部者" },
  { word: "实施", but: "办方细" },
  ...["落实", "开展", "进行", "加强", "进一步", "已经", "目前", "正在", "继续", "积极", "加快", "确保", "根据", "按照", "通过", "以及", "同时", "已"].map(
    (word) => ({ word }),
  ),
  { word: "的", but: "士确" },
];

/** Half-width signs with those that Chinese text has; `ends`: also where the text ends with it. */
export const HALF_WIDTH: readonly { readonly sign: string; readonly full: string; readonly ends: boolean }[] = [
  { sign: ",", full: "，", ends: true },
  { sign: ";", full: "；", ends: true },
  { sign: ":", full: "：", ends: false },
];
/** The half-width bracket that opens. */
export const BRACKET = "(";

/** Stops of which two do not stand side by side. */
export const SINGLE_STOPS = "，。；、";
/** Signs before which no blank stands. */
export const NO_BLANK_BEFORE = `${SINGLE_STOPS}：）`;
/** What people type as blanks. */
export const BLANK_SIGNS = " \t\u3000";
/** So many of them in a row may stand for a line break. */
export const MANY_BLANKS_FROM = 6;
/** White space that is no blank of a text: line tabulation, form feed, carriage return. */
export const LINE_SIGNS = "\u000b\u000c\u000d";
