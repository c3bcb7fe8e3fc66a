import { isNo, isYes } from "./answers";
import { isBlank, trimBlanks } from "../text/cell-text";
import { INVISIBLE } from "../text/white-space";
import type { Field } from "./field";
import type { Status } from "./status";
import type { Tag, TagForm } from "./tag";
import { composedStatus, understoodStatus } from "./status-grammar";
import { bareWords, type Vocabulary } from "./vocabulary";

/** A word longer than this in 【】 is a heading of the text, not a status. */
const LONGEST_TAG = 16;

/** Blanks, and signs that nobody sees. */
const B = `[\\s${INVISIBLE}]*`;
const OPEN = "【[［〔〖﹝（(";
const CLOSE = "】\\]］〕〗﹞）)";
const WITHIN = "[^【】[\\]［］〔〕〖〗﹝﹞（）()]{1,40}";
const OPENING = new RegExp(`^${B}([▲△●○◆◇■□★☆※]*)${B}[${OPEN}](${WITHIN})[${CLOSE}]${B}[：:。.；;]?`, "u");
const CLOSING = new RegExp(`[${OPEN}](${WITHIN})[${CLOSE}]${B}[。.]?${B}$`, "u");
/** A bracket left open, or closed without being opened: 【顺利推进 已…, 顺利推进】已…. */
const HALF = new RegExp(
  `^${B}(?:[【［〔〖﹝]${B}([^\\s【】［］〔〕〖〗﹝﹞，,。；;：:]{2,16})(?=[\\s，,。；;：:]|$)|([^\\s【】［］〔〕〖〗﹝﹞，,。；;：:]{2,16})${B}[】］〕〗﹞])`,
  "u",
);
const LABEL = "(?:(?:进度|工作|进展|完成|当前|推进)?(?:状态|评价)\\s*[:：]\\s*)?";
const SENTENCE = new RegExp(
  `^${B}${LABEL}([▲△●○◆◇■□★☆※]*)\\s*([^。；;：:，,\\n\\r（(【】[\\]]{1,24}?(?:[（(][^（）()]{1,8}[）)])?)\\s*(?:[。．；;：，]|(?=[\\n\\r])|$)`,
  "u",
);
const REMARK = /^\s*约?\s*\d+(?:\.\d+)?\s*[%％]\s*[（(]([^（()）]*)[)）]?\s*$/u;
const NONE = /^[\s/／\\—\-－无]*$/u;

/**
 * Words that say how far the work is as often as they judge it: in brackets and cells of their own they are tags, as a
 * first sentence only where the table speaks so.
 */
const PLAIN = new Set(
  (
    "已开工 已启动 在建 已建成 已竣工 竣工 已完工 完工 已落实 已解决 已验收 已交付 停工 建设中 实施中 整改中 办理中 进行中 推进中 正在推进 正在建设 正在实施 正在落实 正在进行 未开工 未动工 尚未开工 尚未动工 前期 前期工作 筹备中 " +
    "已停工 延期 变更 调整 取消 暂停 在办 顺利 正常 同步 超前 长期 常态化 待办 缓慢 较慢 完成待验收 已达标 达标 在推进 处于前期工作阶段 前期工作阶段 前期阶段 待启动 待开工 待开展"
  ).split(" "),
);

/** Whether a first sentence of these words is a tag only where the table tags so elsewhere. */
export function isPlainWord(words: string): boolean {
  return PLAIN.has(words);
}

/** Whether a tag in the text at hand is only its first clause (按序时推进，…): it counts where the table speaks so elsewhere. */
export function isClause(tag: Tag, text: string): boolean {
  return tag.form === "sentence" && text.charAt(tag.at.end - 1) === "，";
}

/** The tag at the start, or in brackets at the end, of a progress text; null if none stands there. Only words that the vocabulary knows. */
export function progressTag(text: string, vocabulary: Vocabulary): Tag | null {
  if (text === "") return null;
  return (
    openingTag(text, vocabulary) ?? halfTag(text, vocabulary) ?? sentenceTag(text, vocabulary) ?? closingTag(text, vocabulary) ?? remarkTag(text, vocabulary)
  );
}

/** 【…】 at the start of a text whose words no vocabulary knows, read by their parts where they can be: a tag only where the table tags in this way. */
export function strangeTag(text: string): Tag | null {
  const match = STRANGE.exec(text);
  const words = bareWords(match?.[1] ?? "");
  if (!match || words === "") return null;
  const read = composedStatus(words);
  const tag = tagAt("progress", words, read, "bracket", match[0].length - match[0].trimStart().length, match[0].length);
  return read === null ? tag : { ...tag, composed: true };
}

const STRANGE = new RegExp(`^${B}[【〖﹝]([^【】〖〗﹝﹞]{1,24})[】〗﹞]`, "u");
const TICK = /^\s*[√✓✔☑●○★▲]\s*$/u;

/** Whether a cell holds a tick or a mark and nothing else. */
export function isTick(text: string): boolean {
  return TICK.test(text);
}

/**
 * The tag that a status cell is. Where its heading asks for yes or no, the heading says what they mean: 是 under 是否达序 is
 * on-track, under 是否滞后 lagging; a tick under 已完成 says 已完成. Null for an empty cell, "/" and "—".
 */
export function cellTag(text: string, heading: string, vocabulary: Vocabulary): Tag | null {
  if (isBlank(text) || NONE.test(text)) return null;
  const sign = vocabulary.sign(text);
  if (sign) return tagAt("status", sign.words, sign.status, "cell", 0, text.length);
  const ticked = TICK.test(text) ? (vocabulary.status(heading) ?? composedStatus(heading)) : null;
  if (ticked) return tagAt("status", bareWords(heading), ticked, "cell", 0, text.length);
  const words = wordsOf(text);
  const answered = answer(words, heading);
  if (answered !== null) return { ...tagAt("status", words, answered.status, "cell", 0, text.length), ...(answered.supposed ? { composed: true } : {}) };
  const known = vocabulary.status(text);
  if (known !== null) return tagAt("status", words, known, "cell", 0, text.length);
  const read = understoodStatus(text, vocabulary);
  const tag = tagAt("status", words, read, "cell", 0, text.length);
  return read === null ? tag : { ...tag, composed: true };
}

/** The words of a cell: blanks off between Chinese characters, not between English words. */
function wordsOf(text: string): string {
  const trimmed = trimBlanks(text);
  return /^[A-Za-z][A-Za-z\s-]*$/u.test(trimmed) ? trimmed : bareWords(text) || trimmed;
}

/** A heading that asks: 是否销号, 预计能否完成, 完成与否. */
const ASKS = /是否|能否|可否|与否|(?:完成|办结|销号|整改|落实|达标|化解|交付)(?:到位)?(?:了没有|没有|了吗|了没|否)$/u;

/** What an answer says that something else than the work's state was asked for; no is said of it, and what it counts as. */
interface YesNoStatus {
  readonly status: Status;
  /** 否 under 是否完成: not done, and that is all it says. It counts as under way, which a person may know better. */
  readonly supposed: boolean;
}

function answer(words: string, heading: string): YesNoStatus | null {
  if (!ASKS.test(heading)) return null;
  // 否 under 是否开工: it has not begun
  if (/是否(?:已)?(?:开工|启动|动工|开始)$/u.test(heading))
    return isYes(words) ? { status: "on-track", supposed: false } : isNo(words) ? { status: "not-started", supposed: false } : null;
  const bad = /滞后|逾期|超期|延期/u.test(heading);
  // 能否完成 asks for what will be, 是否按期完成 for how it runs
  const done =
    /完成|办结|销号|整改到位|竣工|完工|落实|解决|达标|化解|息访|清零|闭环|兑现|交付|建成|拆除|办毕|办复/u.test(heading) &&
    !/按期|按时|序|进度|能否|可否/u.test(heading);
  if (isYes(words)) return { status: bad ? "lagging" : done ? "completed" : "on-track", supposed: false };
  // 否 under 是否达标 is 未达标 (of a level, not of a sum that grows to the end of the year), and that is said
  if (isNo(words) && /是否(?:已)?达标$/u.test(heading)) return { status: "lagging", supposed: true };
  if (isNo(words)) return { status: bad || done ? "on-track" : "lagging", supposed: done };
  return null;
}

/** A progress text without its tag, blanks at the ends off. A tag inside a remark behind a percentage stays. */
export function withoutTag(text: string, tag: Tag | null): string {
  if (!tag || tag.at.field !== "progress") return text.trim();
  if (isBlank(text.slice(0, tag.at.start))) return trimBlanks(text.slice(tag.at.end));
  if (isBlank(text.slice(tag.at.end)) && /[【[［〔〖﹝（(]/u.test(text.charAt(tag.at.start))) return text.slice(0, tag.at.start).trim();
  return text.trim();
}

function openingTag(text: string, vocabulary: Vocabulary): Tag | null {
  const match = OPENING.exec(text);
  if (!match) return null;
  const words = bareWords(match[2] ?? "");
  const status = words.length <= LONGEST_TAG ? vocabulary.status(words) : null;
  if (status === null) return null;
  return tagAt("progress", words, status, match[1] ? "mark" : "bracket", leadingBlanks(match[0]), match[0].length);
}

function halfTag(text: string, vocabulary: Vocabulary): Tag | null {
  const match = HALF.exec(text);
  const words = bareWords(match?.[1] ?? match?.[2] ?? "");
  const status = match ? vocabulary.status(words) : null;
  return match && status ? tagAt("progress", words, status, "bracket", leadingBlanks(match[0]), match[0].length) : null;
}

/** Every tag in brackets, wherever it stands, and the first sentence if it is one: for saying that a leaf has two. */
export function allTags(text: string, vocabulary: Vocabulary): readonly Tag[] {
  const first = progressTag(text, vocabulary);
  const tags: Tag[] = first ? [first] : [];
  for (const match of text.matchAll(/[【〖﹝]([^【】〖〗﹝﹞]{1,40})[】〗﹞]/gu)) {
    const status = vocabulary.status(match[1] ?? "");
    const end = match.index + match[0].length;
    if (status && !tags.some(({ at }) => match.index < at.end && end > at.start))
      tags.push(tagAt("progress", bareWords(match[1] ?? ""), status, "bracket", match.index, end));
  }
  return tags.sort((a, b) => a.at.start - b.at.start);
}

function closingTag(text: string, vocabulary: Vocabulary): Tag | null {
  const tail = text.slice(-60);
  const match = CLOSING.exec(tail);
  if (!match) return null;
  const words = bareWords(match[1] ?? "");
  const status = vocabulary.status(words);
  const start = text.length - tail.length + match.index;
  return status === null ? null : tagAt("progress", words, status, "bracket", start, start + match[0].trimEnd().length);
}

function sentenceTag(text: string, vocabulary: Vocabulary): Tag | null {
  for (const match of [SENTENCE.exec(text), wholeCell(text)]) {
    const words = bareWords(match?.[2] ?? "");
    const status = match && vocabulary.status(words);
    if (!match || status === null) continue;
    if (/[：]$/u.test(match[0]) && !isBlank(text.slice(match[0].length)) && words.length < 4) return null;
    return tagAt("progress", words, status, match[1] ? "mark" : "sentence", leadingBlanks(match[0]), match[0].length);
  }
  return null;
}

/** A cell that is nothing but a tag, blanks and line breaks inside it: 持续⏎推进. */
function wholeCell(text: string): RegExpExecArray | null {
  return text.length <= 24 ? /^\s*([▲△●○◆◇■□★☆※]*)([^。；;：:，,（(【】]+)[。]?\s*$/u.exec(text) : null;
}

function remarkTag(text: string, vocabulary: Vocabulary): Tag | null {
  const match = text.length <= 200 ? REMARK.exec(text) : null;
  const remark = match?.[1];
  if (!match || remark === undefined) return null;
  const found = vocabulary.within(remark);
  if (!found) return null;
  const start = text.indexOf(remark, text.search(/[（(]/u)) + found.start;
  return tagAt("progress", found.text, found.status, "bracket", start, start + found.text.length);
}

function leadingBlanks(text: string): number {
  let at = 0;
  while (at < text.length && isBlank(text.charAt(at))) at++;
  return at;
}

function tagAt(field: Field, text: string, status: Status | null, form: TagForm, start: number, end: number): Tag {
  return { text, status, form, at: { field, start, end } };
}
