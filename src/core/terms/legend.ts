import { withoutBlanks } from "../text/cell-text";
import { composedStatus } from "./status-grammar";
import { rollUpStatus, type Status } from "./status";
import type { Vocabulary } from "./vocabulary";

/** What a sheet says that its signs mean: by the sign as `signKey` has it. */
export type Legend = ReadonlyMap<string, { readonly status: Status; readonly words: string }>;

const SHAPE = "[★☆△▲▽▼○●◎◐◑◒◓◔◕⊙⊗◇◆◈□■▢▣▪▫√✓✔☑✅×✗✘☒❌⭕⚠🔴🟡🟢🔵⚪⚫]";
const LETTER = "(?<![A-Za-z])[A-Z][A-Za-z]?(?![A-Za-z])[类级档]?|(?<![\\d.])[0-9](?![\\d.])|(?<![\\u4e00-\\u9fff])[甲乙丙丁戊][类级等档]?|[ⅠⅡⅢⅣⅤ][类级档]?";
const COLOUR = "[红黄绿蓝灰橙](?:色|灯|牌|底)?";
const IS = "(?:\\s*(?:[:：=＝]|表示|代表|标识|标注|即|指|为|是|[-—－]+)\\s*)";
const MEANING = "[（(]?([\\u4e00-\\u9fff]{2,20}?)(?=$|[^\\u4e00-\\u9fff]|[红黄绿蓝灰橙](?:色|灯|牌|底)?(?:表示|代表|为))";
/** ★已完成, ●：正常, A类为已解决, 红色表示滞后: a letter or a colour is a sign only where a word says that it means something. */
const PAIR = new RegExp(`[“"'‘]?(?:(${SHAPE})[”"'’]?${IS}?|(${LETTER}|${COLOUR})[”"'’]?${IS})\\s*${MEANING}`, "gu");

/** The sign alone: A of A类, 红 of 红灯, without blanks and quotes. */
export function signKey(text: string): string {
  const bare = withoutBlanks(text).replace(/[“”"'‘’（）()【】]/gu, "");
  return bare
    .replace(/^([A-Za-z]{1,2}|[甲乙丙丁戊ⅠⅡⅢⅣⅤ])[类级档等]$/u, "$1")
    .replace(/^([红黄绿蓝灰橙])[色灯牌底]$/u, "$1")
    .toUpperCase();
}

/**
 * What a line says that signs mean (★已完成 ☆推进中 △未启动; 注：●正常；○滞后; A类为已解决，B类为…). Null unless it gives at least two signs a
 * meaning that is a status: one sign before a word is no legend.
 */
export function legendIn(text: string, vocabulary: Vocabulary): Legend | null {
  const legend = new Map<string, { status: Status; words: string }>();
  for (const [, shape, named, meaning = ""] of text.matchAll(PAIR)) {
    const status = meant(meaning, vocabulary);
    const key = signKey(shape ?? named ?? "");
    if (status !== null && key !== "" && !legend.has(key)) legend.set(key, { status, words: meaning });
  }
  return legend.size >= 2 ? legend : null;
}

/**
 * The status of an explanation; of one that names two (完成或按时推进) the worse: the sign bears out no more. 解决或基本解决 names
 * one, and how well it was reached.
 */
function meant(words: string, vocabulary: Vocabulary): Status | null {
  const parts = words.split(EITHER).filter((part, index) => index === 0 || !part.startsWith("基本"));
  const each = parts.map((part) => statusAtEnd(part, vocabulary));
  return each.length > 1 && !each.includes(null) ? rollUpStatus(each) : statusAtEnd(words, vocabulary);
}

const EITHER = /或者?/u;

/** The status of words: whole, else that of those that they end with (因条件限制暂不能解决). */
function statusAtEnd(words: string, vocabulary: Vocabulary): Status | null {
  for (let start = 0; start <= words.length - 2; start++) {
    const rest = words.slice(start);
    const status = vocabulary.status(rest) ?? composedStatus(rest);
    if (status !== null) return start > 0 && /(?:[未不无没非难缓停待]|暂时?)$/u.test(words.slice(0, start)) ? null : status;
  }
  return null;
}

/** A vocabulary in which the signs of a sheet mean what the sheet says, before anything else. */
export function withLegend(vocabulary: Vocabulary, legend: Legend): Vocabulary {
  const sign: Vocabulary["sign"] = (text) => (text.length > 8 ? null : (legend.get(signKey(text)) ?? null));
  return { ...vocabulary, sign, status: (text) => sign(text)?.status ?? vocabulary.status(text) };
}
