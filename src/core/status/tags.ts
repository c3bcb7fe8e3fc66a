import { isBlank } from "../table/cell-text";
import type { Field } from "../table/field";
import type { Status } from "./status";
import type { Tag, TagForm } from "./tag";
import { bareWords, type Vocabulary } from "./vocabulary";

/** A word longer than this in 【】 is a heading of the text, not a status. */
const LONGEST_TAG = 16;

const OPENING = /^[\s]*([▲△●○◆◇■□★☆※]*)\s*[【[［〔]([^【】[\]［］〔〕]{1,40})[】\]］〕][：:。.；;]?/u;
const CLOSING = /[【[［〔]([^【】[\]［］〔〕]{1,40})[】\]］〕]\s*[。.]?\s*$/u;
const SENTENCE = /^\s*([▲△●○◆◇■□★☆※]*)\s*([^。；;：:，,\n\r（(【】[\]]{1,24}?)\s*(?:[。．；;：]|(?=[\n\r])|$)/u;
const REMARK = /^\s*约?\s*\d+(?:\.\d+)?\s*[%％]\s*[（(]([^（()）]*)[)）]?\s*$/u;
const NONE = /^[\s/／\\—\-－无]*$/u;

/** The tag at the start, or in brackets at the end, of a progress text; null if none stands there. Only words that the vocabulary knows. */
export function progressTag(text: string, vocabulary: Vocabulary): Tag | null {
  if (text === "") return null;
  return openingTag(text, vocabulary) ?? sentenceTag(text, vocabulary) ?? closingTag(text, vocabulary) ?? remarkTag(text, vocabulary);
}

/** 【…】 at the start of a text whose words no vocabulary knows: a tag only where the table tags in this way. */
export function strangeTag(text: string): Tag | null {
  const match = /^\s*【([^【】]{1,16})】/u.exec(text);
  const words = bareWords(match?.[1] ?? "");
  return match && words !== "" ? tagAt("progress", words, null, "bracket", match[0].length - match[0].trimStart().length, match[0].length) : null;
}

/**
 * The tag that a status cell is. `asks` is the heading where it asks for yes or no: 是 under 是否达序 is on-track, under
 * 是否滞后 lagging. Null for an empty cell, "/" and "—".
 */
export function cellTag(text: string, heading: string, vocabulary: Vocabulary): Tag | null {
  if (isBlank(text) || NONE.test(text)) return null;
  const words = bareWords(text) || text.trim();
  return tagAt("status", words, answer(words, heading) ?? vocabulary.status(text), "cell", 0, text.length);
}

const YES = /^(?:是|√|✓|✔|有|对|y|yes|1|true)$/iu;
const NO = /^(?:否|×|✗|✘|x|没有|无|不|n|no|0|false)$/iu;

function answer(words: string, heading: string): Status | null {
  if (!heading.includes("是否")) return null;
  const bad = /滞后|逾期|超期|延期/u.test(heading);
  const done = /完成|办结|销号|整改到位|竣工|完工/u.test(heading) && !/按期|按时|序|进度/u.test(heading);
  if (YES.test(words)) return bad ? "lagging" : done ? "completed" : "on-track";
  if (NO.test(words)) return bad ? "on-track" : done ? null : "lagging";
  return null;
}

/** A progress text without its tag, blanks at the ends off. A tag inside a remark behind a percentage stays. */
export function withoutTag(text: string, tag: Tag | null): string {
  if (!tag || tag.at.field !== "progress") return text.trim();
  if (text.slice(0, tag.at.start).trim() === "") return text.slice(tag.at.end).trim();
  if (text.slice(tag.at.end).trim() === "") return text.slice(0, tag.at.start).trim();
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
  const match = SENTENCE.exec(text) ?? wholeCell(text);
  if (!match) return null;
  const words = bareWords(match[2] ?? "");
  const status = vocabulary.status(words);
  if (status === null) return null;
  if (/[：]$/u.test(match[0]) && !isBlank(text.slice(match[0].length)) && words.length < 4) return null;
  return tagAt("progress", words, status, match[1] ? "mark" : "sentence", leadingBlanks(match[0]), match[0].length);
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
  return text.length - text.trimStart().length;
}

function tagAt(field: Field, text: string, status: Status | null, form: TagForm, start: number, end: number): Tag {
  return { text, status, form, at: { field, start, end } };
}
