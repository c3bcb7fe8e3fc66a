import type { BodyRow } from "./body-rows";
import { isNote } from "./body-rows";
import type { Header } from "./find-header";
import { claimedCount } from "../text/claimed-count";
import { sectionTitle } from "./section-title";
import type { SheetView } from "./sheet-view";

/** What stands above the header. */
export interface TableTop {
  readonly title: string | null;
  readonly claimedCount: number | null;
  /** Heading rows that stand above the first header: its section is named before it. */
  readonly sections: readonly BodyRow[];
  /** Every line, for periods and dates. */
  readonly texts: readonly string[];
}

const TITLE_WORD =
  /(?:表|台账|台帐|清单|情况|一览|进度|进展|任务|汇总|分解|方案|计划|统计|目标|[一推进作战进度]图|[周旬月季]报|通报)(?:[（(][^（）()]*[）)])?[）)】]?$/u;
const NOT_TITLE =
  /^(?:图例|图标|标识|符号|说明)(?:说明)?[:：]|^附\s*(?:件|表)|^(?:填报|报送|填表|制表|统计|牵头|责任|调度|通报|汇总|报告|编制|更新|上报|数据|督查|督办)?(?:单位|部门|日期|时间|截[止至])[^表]*[:：]|^单位[:：]|^\d{4}年\d{1,2}月(?:\d{1,2}日)?$|^[（(].*[）)]$/u;

/**
 * Reads the rows above a header.
 *
 * @param repeated the rows in which the header comes again: below each section, so that the first section stands above the first header
 */
export function readTop(view: SheetView, header: Header, repeated: ReadonlySet<number> = NOWHERE): TableTop {
  const lines: { row: number; text: string }[] = [];
  for (let row = view.used.top; row < header.top; row++) {
    const texts: string[] = [];
    for (let column = view.used.left; column <= view.used.right; column++) {
      const text = view.text(row, column).trim();
      if (text !== "") texts.push(text);
    }
    if (texts.length > 0) lines.push({ row, text: texts.join(" ") });
  }
  const sections: BodyRow[] = [];
  const above = lines.at(-1);
  if (above && lines.length > 1 && isSectionAbove(above.text, repeated.size > 0)) {
    sections.push({ row: above.row, kind: "section", text: above.text });
    lines.pop();
  }
  const candidates = lines.filter(({ text }) => !NOT_TITLE.test(text) && !isNote(text));
  const title = candidates.find(({ text }) => TITLE_WORD.test(text.replace(/\s+/gu, ""))) ?? longest(candidates);
  const claims = lines.map(({ text }) => claimedCount(text)).filter((claim) => claim !== null);
  const shared = title && sections.length === 0 ? sharedTitle(view, title.text, repeated) : null;
  if (title && shared !== null) sections.push({ row: title.row, kind: "section", text: title.text });
  return {
    title: shared ?? (title ? oneLine(title.text) : null),
    claimedCount: claims[0] ?? null,
    sections,
    texts: lines.map(({ text }) => text),
  };
}

const NOWHERE: ReadonlySet<number> = new Set();
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, "");
const withoutBracket = (text: string): string => oneLine(text).replace(/[（(][^（）()]*[）)]/u, "");

/**
 * What the titles of several tables of one form, one under the other, have in common, where they differ in a bracket alone:
 * 项目（在建）进度表, 项目（未开工）进度表 are two sections of 项目进度表. Null where no such title stands above a header that comes again.
 */
function sharedTitle(view: SheetView, title: string, repeated: ReadonlySet<number>): string | null {
  const shared = withoutBracket(title);
  if (shared === oneLine(title)) return null;
  for (const row of repeated) {
    const above = view.text(row - 1, view.used.left).trim();
    if (above !== "" && oneLine(above) !== oneLine(title) && withoutBracket(above) === shared) return shared;
  }
  return null;
}

function isSectionAbove(text: string, repeats: boolean): boolean {
  const { numbering } = sectionTitle(text);
  if (numbering === "part" || numbering === "chinese" || numbering === "bracket") return !/表$/u.test(text.trim());
  return repeats && !NOT_TITLE.test(text) && !TITLE_WORD.test(text);
}

function longest(lines: readonly { row: number; text: string }[]): { row: number; text: string } | undefined {
  return [...lines].sort((a, b) => b.text.length - a.text.length)[0];
}
