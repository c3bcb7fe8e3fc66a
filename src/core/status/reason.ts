import type { Field } from "../table/field";
import type { Leaf } from "../table/progress-table";

/** Why something lags, as the table itself says it. `text` is quoted letter for letter, in pieces joined with ；. */
export interface Reason {
  readonly text: string;
  /** `obstacles`: a column of its own; `progress`: taken out of the text. */
  readonly field: Extract<Field, "obstacles" | "progress">;
  /** A paragraph that is headed 存在问题 or 原因: half-open offsets into `Leaf.progress`, heading included; else null. */
  readonly block: { readonly start: number; readonly end: number } | null;
}

const BLOCK = /(?:^|\n)[ 　]*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)?(?:存在(?:的)?(?:主要)?(?:问题|困难)(?:及原因|和原因)?|(?:主要)?(?:问题|困难)(?:及|和)原因|(?:进展|进度)?滞后(?:的)?(?:主要)?原因|未(?:按进度)?完成(?:的)?原因|(?:主要)?原因(?:分析)?)[：:]/u;
const BLOCK_END = /\n[ 　]*(?:下一?步|下阶段|整改措施|工作措施|工作打算|工作计划)[^\n]{0,12}[：:]/u;

/** Names a cause. */
const CAUSE =
  /(?<![原起])因(?!此|而[，,]|地制宜|素|子|应|为此)|由于|受[^，。；\n]{1,24}(?:影响|制约|限制)|导致|致使|鉴于|原因(?:是|为|在于)/u;
/** Names what stands in the way, without a word for a cause. */
const OBSTACLE =
  /流标|废标|资格预审失败|(?:招标|采购|谈判|磋商)失败|重新(?:招标|开标|开展招标|采购|确定)|(?:被|遭)?(?:投诉|质疑)|停工|暂停|停滞|停产|放弃|缺乏|紧缺|不足|不到位|不匹配|不同意|未同意|等待|(?:需|尚)?待[^，。；\n]{1,40}(?:批复|审批|审查|审议|批准|同意|安排|通知|规划|拨付|到位|完成|确定|取得|后)|待审批|待批复/u;
/** Says only that something is not there yet. */
const NOT_YET = /暂未|尚未|仍未|未能|未获|未取得|未得到|未通过|推迟|延后|延期|才[能可]|方[能可]|还需|仍需|(?:仅|只)完成/u;
const GOOD = /未发现|未出现|未发生|杜绝|防止|避免|零事故|无(?:投诉|事故)/u;

/**
 * Why a leaf lags, as the table says it: the column for it; else the paragraph headed 存在问题 or 原因; else the
 * sentences that name a cause or an obstacle; else those that say what is not there yet. Null where the text says
 * nothing of the kind.
 */
export function reasonFor(leaf: Leaf): Reason | null {
  const obstacles = leaf.fields.obstacles?.text.trim() ?? "";
  if (obstacles !== "" && !/^(?:无|暂无|没有|[/／—-]+)[。.]?$/u.test(obstacles)) return { text: obstacles, field: "obstacles", block: null };
  const block = problemBlock(leaf.progress);
  if (block) return block;
  const sentences = sentencesOf(leaf.progress).filter((sentence) => !GOOD.test(sentence));
  const named = sentences.filter((sentence) => CAUSE.test(sentence) || OBSTACLE.test(sentence));
  const found = named.length > 0 ? named : sentences.filter((sentence) => NOT_YET.test(sentence));
  return found.length === 0 ? null : { text: [...new Set(found)].join("；"), field: "progress", block: null };
}

function problemBlock(progress: string): Reason | null {
  const head = BLOCK.exec(progress);
  if (!head) return null;
  const start = progress[head.index] === "\n" ? head.index + 1 : head.index;
  const from = head.index + head[0].length;
  const stop = BLOCK_END.exec(progress.slice(from));
  const end = stop ? from + stop.index : progress.length;
  const text = progress.slice(from, end).trim();
  return /^(?:无|暂无|没有)?[。.]?$/u.test(text) ? null : { text, field: "progress", block: { start, end } };
}

/** Sentences, each without its number and its stop. A line is a sentence's longest extent. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。；;\n]/u)
    .map((sentence) => sentence.replace(/^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）]|[\d一二三四五六七八九十]{1,3}[、.．](?!\d))?[\s　]*/u, "").trim())
    .filter((sentence) => sentence !== "");
}
