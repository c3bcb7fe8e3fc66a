/**
 * Where the lines of a long title end. An official title breaks between words, its lines about as long as each other
 * (GB/T 9704: 词意完整、排列对称、长短适宜); Word alone breaks it after whichever character fills the line.
 */
import type { DraftPiece } from "./draft";
import { printed } from "./pieces";

/** Times, places and numbers, and the words that titles of work are made of: no line ends within one. Longer ones first. */
const WORDS = [
  "20\\d\\d年度?",
  "\\d{1,2}月?[-－—–~～至]\\d{1,2}月(?:份)?",
  "\\d{1,2}月(?:\\d{1,2}日|份|底|末)?",
  "前[一二三]个?季度",
  "第?[一二三四]季度",
  "[上下]半年",
  "截[至止]",
  "[“《〈][^”》〉]*[”》〉]",
  "[（(][^（()）]*[)）]",
  "办公室",
  "委员会",
  "领导小组",
  "主要目标任务",
  "经济社会发展",
  "固定资产投资",
  "高质量发展",
  "政府工作报告",
  "国民经济和社会发展",
  "民生实事项目",
  "生态环境保护",
  "农村人居环境",
  "安全生产",
  "招商引资",
  "营商环境",
  "乡村振兴",
  "民生实事",
  "民生工程",
  "重点工作",
  "重点任务",
  "重点项目",
  "重大项目",
  "目标任务",
  "任务分解",
  "任务清单",
  "专项行动",
  "专项整治",
  "攻坚行动",
  "政府工作",
  "主要任务",
  "主要指标",
  "反馈问题",
  "问题整改",
  "整改落实",
  "贯彻落实",
  "补充完善",
  "补充核实",
  "建议提案",
  "提案建议",
  "督查督办",
  "责任分工",
  "十件实事",
  "实施方案",
  "行动方案",
  "工作总结",
  "进展情况",
  "完成情况",
  "落实情况",
  "推进情况",
  "整改情况",
  "办理情况",
  "建设情况",
  "工作情况",
  "执行情况",
  "进度情况",
  "年度",
  "关于",
  "工作",
  "项目",
  "任务",
  "建设",
  "工程",
  "整治",
  "整改",
  "行动",
  "专项",
  "推进",
  "实施",
  "督查",
  "督办",
  "问题",
  "总结",
  "情况",
  "及其",
  "有关",
];
/** A place up to what it is: 溪口镇, 临河经济开发区. */
const PLACE = "[\\u4e00-\\u9fff]{1,6}?(?:经济开发区|高新区|开发区|自治县|自治州|街道|新区|[省市县区镇乡])";
/** Belongs to what stands before it. */
const TAIL = /^(?:的(?:通知|通报|函|报告|通告|意见)?|等|和|及|与|以及)$/u;
const TOKENS = new RegExp(`的(?:通知|通报|函|报告|通告|意见)?|${WORDS.join("|")}|[\\w.]+`, "gu");

/** A piece of a title that no line breaks. `opens`: it may begin a line. */
interface TitleWord {
  readonly text: string;
  readonly opens: boolean;
}

function wordsOf(text: string): readonly TitleWord[] {
  const found: TitleWord[] = [];
  const take = (own: string): void => {
    if (own !== "") found.push({ text: own, opens: !TAIL.test(own) });
  };
  const between = (own: string): void => {
    const place = new RegExp(`^${PLACE}`, "u").exec(own)?.[0] ?? "";
    take(place);
    take(own.slice(place.length));
  };
  let at = 0;
  for (const match of text.matchAll(TOKENS)) {
    between(text.slice(at, match.index));
    take(match[0]);
    at = match.index + match[0].length;
  }
  between(text.slice(at));
  return found;
}

/** In full-width characters. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/u.test(sign) ? 0.5 : 1), 0);

/** 关于 alone at the end of a line, or a word that goes with the next one; a place goes with its year. */
const CLINGS = /^(?:关于|主要|重点|有关|年度|截[至止])$/u;
const clings = (word: string, next: string): boolean => CLINGS.test(word) || (/[省市县区镇乡]$/u.test(word) && /^20\d\d年/u.test(next));
const CLINGING = 16;

/**
 * A title as lines of at most `most` full-width characters, as few as can be. One line where it fits, or where no word ends
 * at a place that would do: then the program that shows it breaks it.
 */
export function titleLines(text: string, most: number): readonly string[] {
  if (widthOf(text) <= most || text.includes("\n")) return [text];
  const words = wordsOf(text);
  for (let count = Math.ceil(widthOf(text) / most); count <= MOST_LINES; count++) {
    const best = bestLines(words, count, most, widthOf(text) / count);
    if (best) return best.lines;
  }
  return [text];
}

const MOST_LINES = 4;

function bestLines(
  words: readonly TitleWord[],
  count: number,
  most: number,
  even: number,
): { readonly lines: readonly string[]; readonly cost: number } | null {
  if (count === 1) {
    const text = words.map((word) => word.text).join("");
    const width = widthOf(text);
    return width > most || width === 0 ? null : { lines: [text], cost: (width - even) ** 2 };
  }
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  for (let end = 1; end < words.length; end++) {
    const line = words
      .slice(0, end)
      .map(({ text }) => text)
      .join("");
    const width = widthOf(line);
    if (width > most) break;
    if (words[end]?.opens === false) continue;
    const rest = bestLines(words.slice(end), count - 1, most, even);
    if (!rest) continue;
    const cost = (width - even) ** 2 + (clings(words[end - 1]?.text ?? "", words[end]?.text ?? "") ? CLINGING : 0) + rest.cost;
    if (best === null || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
  }
  return best;
}

/** The pieces of a title, a line each: a piece over which a line ends is parted there. */
export function titlePieces(pieces: readonly DraftPiece[], most: number): readonly (readonly DraftPiece[])[] {
  const lines = titleLines(pieces.map(printed).join(""), most);
  const left = [...pieces];
  return lines.map((line) => {
    const own: DraftPiece[] = [];
    for (let room = line.length; room > 0;) {
      const piece = left.shift();
      if (piece === undefined) break;
      const text = printed(piece);
      if (text.length <= room || piece.kind === "blank") {
        own.push(piece);
        room -= text.length;
        continue;
      }
      own.push(partOf(piece, 0, room));
      left.unshift(partOf(piece, room, text.length));
      room = 0;
    }
    return own;
  });
}

function partOf(piece: Exclude<DraftPiece, { readonly kind: "blank" }>, start: number, end: number): DraftPiece {
  const text = piece.text.slice(start, end);
  return piece.kind === "quoted"
    ? { ...piece, text, from: { ...piece.from, start: piece.from.start + start, end: piece.from.start + end } }
    : { ...piece, text };
}
