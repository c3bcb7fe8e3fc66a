import { COME_AND_GONE, COUNTED_ENDS, COUNTED_STAGES } from "../terms/counted-stages";
import type { Field } from "../terms/field";
import { LONGEST_HEADING, type HeadingReader } from "../terms/headings";
import { isTick } from "../terms/tags";
import type { SheetView } from "./sheet-view";

/** A heading of one of these says how something stands. */
const HOW_IT_STANDS: ReadonlySet<Field> = new Set<Field>(["plannedAmount", "actualAmount", "completionRate", "progress", "status", "target"]);
/** A heading over numbers that counts what has come to a stage, 签约项目, 开工数, or what came and went, 新设, 注销. */
const STAGE = new RegExp(`^(?:已|未|新|累计|实际|应)?(?:${COME_AND_GONE}|${COUNTED_STAGES}|${COUNTED_ENDS}|到位|入库|验收|整改|拨付|支付|发放)`, "u");
/** A title that says so. */
const STANDS = /到位情况|储备情况|进度|进展|完成情况|推进|落实情况|实施情况|办理情况|发放情况|执行情况|跟踪|调度|督办|督查|节点|台账/u;
const SENTENCE = /[。！？；]|[：:]./u;
/** A header by its shape stands among the first rows. */
const FIRST_ROWS = 12;
const LOOKED_AT = 6;

/**
 * The row that is a header by its shape where none is by its words: three short texts or more, all different, over rows that
 * hold numbers, or ticks, in two of their columns, with a heading or a title that says how something stands (补贴名称 | 应发户数 | 已发户数 |
 * 发放率). Null where there is none.
 */
export function headerByShape(view: SheetView, headings: HeadingReader): number | null {
  let standing = false;
  for (let row = view.used.top; row <= Math.min(view.used.bottom, view.used.top + FIRST_ROWS - 1); row++) {
    const texts: { readonly column: number; readonly text: string }[] = [];
    let plain = true;
    for (let column = view.used.left; column <= view.used.right; column++) {
      const text = view.text(row, column).trim();
      if (text === "") continue;
      texts.push({ column, text });
      if (typeof view.value(row, column) !== "string" || text.length > LONGEST_HEADING || SENTENCE.test(text)) plain = false;
    }
    const says =
      standing ||
      texts.some(({ text }) => HOW_IT_STANDS.has(headings.meaning(text)?.field ?? "remarks")) ||
      texts.filter(({ text }) => STAGE.test(text)).length >= 2;
    if (plain && says && texts.length >= 3 && new Set(texts.map(({ text }) => text)).size === texts.length && numbersUnder(view, row) >= 2) return row;
    if (texts.some(({ text }) => STANDS.test(text))) standing = true;
  }
  return null;
}

/** The columns in which most of the rows below hold numbers; a second row of headings is passed over. */
function numbersUnder(view: SheetView, row: number): number {
  let columns = 0;
  for (let column = view.used.left; column <= view.used.right; column++) {
    let numbers = 0;
    let texts = 0;
    for (let at = row + 1; at <= Math.min(view.used.bottom, row + LOOKED_AT); at++) {
      const text = view.text(at, column);
      if (text === "") continue;
      if (typeof view.value(at, column) === "number" || /^\d[\d,.]*[%％]?$/u.test(text) || isTick(text)) numbers++;
      else texts++;
    }
    if (numbers >= 2 && numbers > texts) columns++;
  }
  return columns;
}
