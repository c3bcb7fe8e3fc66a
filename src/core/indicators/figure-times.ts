import { dataTimes } from "../text/data-times";
import { lastOfMonth, type PlainDate } from "../text/plain-date";
import { sentenceAt } from "./passages";

/** 上半年, 前三季度, 二季度, 1-5月份: the last month that figures run to. */
const QUARTERS: { readonly [word: string]: number } = { 一: 3, 二: 6, 三: 9, 四: 12, "1": 3, "2": 6, "3": 9, "4": 12 };
const SPANS = /(?<![\d年])(?:(\d{4})年)?(?:(上半年)|前([一二三1-3])个?季度|第?([一二三四1-4])季度|1月?(?:份)?\s*[-－—–~～至到]\s*(1[0-2]|[2-9])月)/gu;
/** Of a plan or another year, and of the name of a round of work, these say nothing. */
const NOT_THEN = /(?:去年|上年|同比|较|比|计划|目标|力争|预计|将|拟|下一?步|下半年)[^，。；\n]{0,4}$/u;

/**
 * Until when a figure at a place runs, where its paragraph says so: the last time named before it, in its own sentence or
 * one before. Null where none is.
 */
export function untilOf(text: string, at: number, year: number): PlainDate | null {
  const paragraph = text.lastIndexOf("\n", at) + 1;
  const end = sentenceAt(text, at).end;
  let best: { readonly start: number; readonly year: number; readonly month: number } | null = null;
  for (const one of [...spans(text, year), ...dataTimes(text, year)]) {
    if (one.start < paragraph || one.start > at || one.start >= end) continue;
    if (best === null || one.start >= best.start) best = one;
  }
  return best === null ? null : lastOfMonth(best.year, best.month);
}

function* spans(text: string, year: number): Generator<{ readonly start: number; readonly year: number; readonly month: number }> {
  for (const match of text.matchAll(SPANS)) {
    const [whole, own, half, upTo, quarter, month] = match;
    if (NOT_THEN.test(text.slice(Math.max(0, match.index - 10), match.index)) || /^(?:目标|计划|任务|工作计划)/u.test(text.slice(match.index + whole.length)))
      continue;
    yield {
      start: match.index,
      year: Number(own ?? year),
      month: half !== undefined ? 6 : month !== undefined ? Number(month) : (QUARTERS[upTo ?? quarter ?? ""] ?? 12),
    };
  }
}
