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

/** Words that begin with one which else only leads to what is counted: 使用率 is no 用率, 并网容量 no 网容量. By the word that leads, what goes on from it. */
const GOES_ON: readonly (readonly [lead: string, then: string])[] = [
  ["全[市县区镇乡州省国村街]", "直|性|域|覆盖"],
  ["现", "代|场|金|役|货|状|行|浇|房|存|职"],
  ["共", "享|青|同|治|富|管|用|有产权|建(?![成设立好筑起完])"],
  ["完成", "[率度额量值]"],
  ["实现", "率"],
  ["并", "网|购|联|轨|表|道|案"],
  ["还", "款|贷|田|林|湖|草|建|迁|原|本|息"],
  ["使", "用|馆|命|者"],
  ["了", "解|结"],
  ["达", "标|产|效|规|州|峰|人"],
  ["约", "谈|定|束|访"],
  ["近", "视|海|郊|岸|零|亲|代"],
  ["任务", "量|书|单"],
  ["到", "位|期|岗|访|账|户|校|港|货|案"],
  ["将", "军|乐|来"],
];
const LEADS = GOES_ON.map(([lead, then]) => `${lead}(?!${then})`).join("|");
const LEADING = new RegExp(
  `^(?:[\\s\\u0001、的，]|[（(]?\\d{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]{1,2}(?:是|、)|截[至止]到?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[底初末]|份)?|截[至止]目前|季度内|月底前|\\d{1,2}月底?前|目前|当前|现已|现有|已经|已|共计|合计|累计|总计|我[市县区镇乡州省局]|上半年|下半年|今年以来|今年|全年|年内|本年度?|年度|年底前?|\\d{4}年度?|前?[一二三四]季度|前[一二三]个?季度|1?\\s*[-－—~～至]?\\d{1,2}月份?(?:底|末|初)?|预计|确保|力争|争取|持续|其中|同时|达到|任务数(?!量)|目标|${LEADS})+`,
  "u",
);
const TRAILING =
  /(?:[\s\u0001、]|任务数?|目标任务|目标|(?<![人户])总?数(?!量)|数量|共有?|共计|合计|累计|总计|约|近|为|达到?|超过?|突破|完成|实现|已经|已有|已|有|了|不少于|不[低小]于|至少|力争|增加到|提高到|增长到|控制在|不超过|不高于|不大于|低于|小于|保持在?|稳定在|调整为?|目前|第?[一二三四]季度|[由从]|在)+$/u;
const BEHIND = /^(?:[\s\u0001]|以上|以下|以内|左右|及以上|的)+/u;

/** The words that name what a figure counts: those before it in its clause, else those behind it. "" where neither names anything. */
export function nameOfFigure(before: string, behind: string): string {
  const first = before.replace(LEADING, "").replace(TRAILING, "").replaceAll(BLANK, "");
  if (HAN.test(first) && first.length >= 2 && !VERB_ONLY.test(first)) return first;
  const second = behind.replace(BEHIND, "").replace(TRAILING, "").replaceAll(BLANK, "");
  return HAN.test(second) && second.length >= 2 ? `${VERB_ONLY.test(first) ? first : ""}${second}` : first;
}

const HAN = /[\u4e00-\u9fff]{2}/u;
/** Alone it says what is done, and not with what. */
const VERB_ONLY =
  /^(?:新增|新建|建设|建成|举办|开展|改造|更换|安装|引进|培育|组织|推动|创建|打造|处置|修复|新认定|净增|办理|解决|撰写|制定|发放|(?:推动|组织|指导|协助|帮助)?(?:我|全)[市县区镇乡])$/u;
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
