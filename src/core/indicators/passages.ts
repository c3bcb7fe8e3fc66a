import { bracketsIn } from "../text/brackets";
import { endsSegment, endsSentence, isClosing, type Stretch } from "../text/clauses";
import type { PlainProse } from "../text/plain-prose";

/** The text of a prose with what stands in brackets blanked out, so that a remark (其中…) is no part of the sentence around it. Offsets stay. */
export const plainOf = (prose: PlainProse): string => prose.read(withoutRemarks);

function withoutRemarks(prose: PlainProse): string {
  const { text } = prose;
  let plain = "";
  for (const { start, end, depth } of bracketsIn(prose)) {
    if (depth > 1) continue;
    const behind = end + (isClosing(text.charCodeAt(end)) ? 1 : 0);
    plain += text.slice(plain.length, start - 1) + BLANK.repeat(behind - start + 1);
  }
  return plain + text.slice(plain.length);
}

/** What stands for a character of a remark. */
export const BLANK = "\u0001";

/** The sentence around a place. */
export function sentenceAt(text: string, at: number): Stretch {
  let start = at;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < text.length && !endsSentence(text, end)) end++;
  return { start, end };
}

/** The segment around a place. */
export function clauseAt(text: string, at: number): Stretch {
  let start = at;
  while (start > 0 && !endsSegment(text, start - 1)) start--;
  let end = at;
  while (end < text.length && !endsSegment(text, end)) end++;
  return { start, end };
}

/** Leads to what is counted, unless a word begins with it: 使用率 is no 用率, 并网容量 no 网容量. */
const LEADS =
  "全[市县区镇乡州省国村街](?![直性域覆])|现(?![代场金役货状行浇房])|共(?![享青同治富]|有产权|建(?![成设立好筑起完]))|完成(?![率度额量值])|实现(?!率)|并(?![网购联轨])|还(?![款贷田林建迁])|使(?![用命])|了(?!解)|达(?![标产效规州峰人])|约(?![谈定束访])|近(?![视海郊岸零])|任务(?![量书单])|到(?![位期岗访账户货])|将(?!军)";
const LEADING = new RegExp(
  `^(?:[\\s\\u0001、的，]|[（(]?\\d{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]{1,2}(?:是|、)|截[至止]到?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[底初末]|份)?|截[至止]目前|季度内|月底前|目前|当前|现有|已经|已|共计|合计|累计|总计|我[市县区镇乡州省局]|上半年|下半年|今年以来|今年|全年|年内|本年度?|年度|年底前?|\\d{4}年度?|前?[一二三四]季度|前[一二三]个?季度|1?\\s*[-－—~～至]?\\d{1,2}月份?[底末初]?前?|预计|确保|力争|争取|持续|其中|同时|达到|任务数(?!量)|目标|${LEADS})+`,
  "u",
);
const TRAILING =
  /(?:[\s\u0001、]|任务数?|目标|(?<![人户])总?数(?!量)|数量|共有?|共计|合计|累计|总计|约|近|为|达到?|超过?|突破|完成|实现|已经|已有|已|有|了|不少于|不?[低小]于|至少|力争|增加到|提高到|增长到|控制在|不超过|不高于|不大于|保持在?|稳定在|调整为?|目前|第?[一二三四]季度|[由从]|在)+$/u;
const BEHIND = /^(?:[\s\u0001]|以上|以下|以内|左右|及以上|的)+/u;

/** The words that name what a figure counts: those before it in its clause, else those behind it. "" where neither names anything. */
export function nameOfFigure(before: string, behind: string): string {
  const first = before.replace(LEADING, "").replace(TRAILING, "").replaceAll(BLANK, "");
  if (HAN.test(first) && first.length >= 2 && !saysOnlyDone(first)) return first;
  const second = behind.replace(BEHIND, "").replace(TRAILING, "").replaceAll(BLANK, "");
  return HAN.test(second) && second.length >= 2 ? `${saysOnlyDone(first) ? first : ""}${second}` : first;
}

const HAN = /[\u4e00-\u9fff]{2}/u;
/** What is done: alone it says nothing of with what. */
const DONE_ALONE =
  /^(?:已|全部|均|新)?(?:整治|改造|修复|治理|新建|修建|建设|完成|发放|种植|清理|拆除|维修|更换|安装|整改|处置|铺设|提升|更新|开办|加装|建成|消除|新增|举办|开展|完工|竣工|销号|办结|化解|盘活|投用|交付|兑付|支付|拨付|验收|出栏|清零|引进|培育|组织|推动|创建|打造|新认定|净增|办理|解决|撰写|制定)+$|^(?:推动|组织|指导|协助|帮助)?(?:我|全)[市县区镇乡]$/u;
/** Whether a name says only what was done, and not with what (完工, 整改销号, 新建). */
export const saysOnlyDone = (name: string): boolean => DONE_ALONE.test(name);
/** Names no thing: 投资 of what, 面积 of what. */
const GENERAL = /^(?:固定资产|年度|累计|项目|工程|总|计划)?(?:投资|面积|资金|人数|数量|任务|工作|截[至止].*|.{0,3}\d+月?.{0,2})$/u;
/** Whether a name says nothing of the thing that is counted. 固定资产投资 names one. */
export const isGeneralName = (name: string): boolean => GENERAL.test(name) && name !== "固定资产投资";

/** The share of the character pairs of a name that a text holds, 0 to 1. */
export function coverage(name: string, text: string): number {
  const bare = name.replace(/[^\u4e00-\u9fffA-Za-z]/gu, "");
  if (bare.length < 2) return 0;
  const plain = text.replace(/[^\u4e00-\u9fffA-Za-z]/gu, "");
  let held = 0;
  for (let at = 0; at + 2 <= bare.length; at++) if (plain.includes(bare.slice(at, at + 2))) held++;
  return held / (bare.length - 1);
}
