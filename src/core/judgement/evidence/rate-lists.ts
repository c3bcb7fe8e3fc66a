import type { Percentage } from "../../text/percentages";
import { rateHead } from "./rate-heads";

/** 104.8%、103.3%和108.3%: a number that only follows another one. */
export function isNextNumber(text: string, one: Percentage, before: number): boolean {
  return one.start - before <= 3 && /^[、,，和及与至到\-－—–~～\s]*$/.test(text.slice(before, one.start)) && one.start > before;
}

/** 完成率上升至【88%】: where it came from is not said. */
const ROSE = /(?<=[率度例])(?:已|又)?(?:上升|提升|提高|增加|推进|升)[至到]$/;

/** 升至二季度的【84%】: when it has come there. */
const UNTIL = /(?<=[至到])(?:[\d一二三四五六七八九十]+月份?[中末底]?|[一二三四本]季度[末底]?|目前|当前|本[月年]底?|上半年)的?$/;
const FROM = /(?:由|从)[^，。]{0,12}?(?:\d[%％]|[一二两三四五六七八九]成)(?:推进|提升|提高|增加|上升|升|增长|增)?[至到]$/u;
/** 进度由年初的20%推进至【65%】: the head of the number that it came from; null where none is said. */
export function behindFrom(before: string): string | null {
  const left = "至到的前月末底度年".includes(before.charAt(before.length - 1) || "x") ? before.replace(UNTIL, "") : "";
  if (!/[至到]$/.test(left)) return null;
  const risen = ROSE.exec(left);
  if (risen !== null) return rateHead(left.slice(0, risen.index));
  const match = FROM.exec(left);
  return match === null ? null : rateHead(left.slice(0, match.index));
}

/** Work that came from one share to another: 桩基工程由上月的52%推进至【88%】. */
const WORK_CAME = /(?:任务|工程|工作|建设|改造|整改|施工|安装|治理|拆除|拆迁|征收|(?<![不未])(?:完成|办结|整改)比例)$/u;
export function hasCome(left: string): boolean {
  const head = behindFrom(left);
  return head !== null && WORK_CAME.test(head);
}

const CAME_FROM = /(?:由|从)[^，。；\d%％]{0,10}$/u;
const ON_TO = /^(?:推进|提升|提高|增加|上升|升|增长|增)?[至到]/u;
/** 从年初完成【15%】到目前完成83%: where it came from. */
export const isStart = (left: string, behind: string): boolean => CAME_FROM.test(left) && ON_TO.test(behind);

/** 完成率分别为：东河镇【95%】: the head before the name that leads a list. */
export function beforeList(head: string): string | null {
  const match = /(?:[:：]|分别[为是])([^:：]+)$/.exec(head);
  return match !== null && isName(match[1] ?? "") ? rateHead(head.slice(0, match.index)) : null;
}

const NOW_IS = /^\s*(?:目前|当前|现在?|实际|截[至止][^，。；]{1,10}?[，,]?)(?:仅|只|已)?(?:为|是|达到?|有)$/;
/** 使总进度达到85%；目前为【65%】: how it stands, behind the end of the sentence that says what of. */
export const isNowOf = (text: string, sentence: number, start: number): boolean =>
  sentence > 0 && "；;。".includes(text.charAt(sentence - 1)) && NOW_IS.test(text.slice(sentence, start));

const OF_PLAN = /占[^，。；;]{0,10}(?:任务|计划|目标|投资|总量)的?$/u;
const ONLY_OF = /^[^，。；;\d]{2,14}?(?:仅|只|又)?占$/u;
/** 占目标任务的71%；续建配套仅占【12%】: of the same, which is not said again. */
export const isOfTheSame = (text: string, sentence: number, start: number, last: Percentage): boolean =>
  sentence > 0 &&
  "；;".includes(text.charAt(sentence - 1)) &&
  ONLY_OF.test(text.slice(sentence, start)) &&
  OF_PLAN.test(text.slice(Math.max(0, last.start - 16), last.start));

const ROSE_BY_DAY =
  /^\s*(?:[^，。；\d]{0,8}(?:月|季度|年)?[中末底初]|\d+月[中末底]?|目前|现)?(?:已)?(?:赶|追|升|提|增|涨|推进|提高|上升|提升|加快|攀升|赶超)[到至]$/;
/** 完成率仅41%，三季度末赶到【79%】: the same thing, later on. */
export const isLaterOn = (left: string): boolean => ROSE_BY_DAY.test(left);

const RANKED =
  "(?:(?:最|较|前|后)(?:高|低|好|快|慢|差|多|少|[一二两三四五六七八九十\\d]+[名位]?)|靠[前后]|居[前后](?:[一二两三四五六七八九十\\d]+[名位])?|领先|垫底)(?:的)?(?:区县|县区|县市区?|[市县区镇乡街村]|镇街|乡镇|单位|部门|项目)?";
/** 完成率最高的是柳镇, 完成率最高: which of several has it. */
const EXTREME = new RegExp(`${RANKED}(?:(?:分别|依次)?[是为有][^，。；;]{0,8})?$`);
/** 靠后的是【滩头镇】: a name behind which of several it is. */
const LEADS_NAME = new RegExp(`^${RANKED}(?:分别|依次)?[是为有][：:]?`);
/** ；居后三位的是：山州市【14%】: a ranking that goes on behind the end of a sentence. */
export const isRankedOn = (text: string, sentence: number, start: number): boolean =>
  sentence > 0 && "；;".includes(text.charAt(sentence - 1)) && LEADS_NAME.test(text.slice(sentence, start));

/** 进度严重滞后，仅为【12%】: how the head is, before its number. */
const SLOW =
  /(?:严重|明显|较为|相对|仍然|依然|有所|非常)?(?:滞后|缓慢|较慢|偏慢|落后|偏低|较低|不理想|较快|较好|(?:排名?|位?[列居])[^，。]{0,4}第[\d一二三四五六七八九十]+(?:位|名)?)$/;

/** 投资完成率位居第八（【61%】): its rank stands between. */
const RANK = /第[\d一二三四五六七八九十]+(?:位|名)?$/;

/** 完成率最高的是柳镇，达【98%】, 完成率前三名为柳镇【98%】: the head that goes before which of several has it; null where none does. */
export function carriedHead(text: string, head: string, sentence: number, clause: number): string | null {
  const said = head === "" ? text.slice(sentence, Math.max(sentence, clause - 1)) : head;
  const match = EXTREME.exec(said) ?? (head === "" || RANK.test(head) ? SLOW.exec(said) : null);
  return match === null
    ? null
    : rateHead(
        said
          .slice(0, match.index)
          .replace(/^.*[，,]/u, "")
          .replace(/(?:排名|排在|排)$/u, ""),
      );
}

const OTHERS_ARE = /^(?:另|其余|余下|其他|剩余)(?:外)?[的]?\d+[个项家][^，\d]{0,4}(?:分别|依次)?[为是]$/;
/** 6项完成率超过75%，另2项分别为【63%】: the head of those that were counted first; null where none were. */
export function headOfOthers(text: string, left: string, sentence: number, clause: number): string | null {
  if (!OTHERS_ARE.test(left)) return null;
  const first = /([\u4e00-\u9fa5]{2,6}(?:率|进度))(?:均)?(?:超过?|达到?|在|不足|低于|高于|过)[\d.]+[%％](?:以上|以下)?[，,；;]$/.exec(
    text.slice(sentence, clause),
  );
  return first?.[1] ?? null;
}

const SEPARATORS = "、，,；;";
/** 柳镇（95%）和桃镇（82%）: these part names only behind a bracket. */
const JOINTS = "和与及";
/** 完成率95%、西河镇【82%】, 完工率90%（东片【88%】、西片92%）: nothing but a name stands between a rate and the number. */
export function isNextName(text: string, one: Percentage, before: number): boolean {
  // 柳镇（95%）、桃镇（82%）
  if ("）)".includes(text.charAt(before)) && !/\d/.test(text.slice(before, one.start))) return isNextName(text, one, before + 1);
  const parted = SEPARATORS.includes(text.charAt(before)) || (JOINTS.includes(text.charAt(before)) && ")）".includes(text.charAt(before - 1)));
  if (one.start - before > LONGEST_LISTED || !(parted || "（(".includes(text.charAt(before)))) return false;
  const head = rateHead(text.slice(before + 1, one.start)).replace(/[，,]$/u, "");
  const name = head.replace(LEADS_NAME, "").replace(EXTREME, "");
  // 最低的仅为18%: which of them, and no name
  return name === "" ? head !== "" : isName(name);
}

const LONGEST_LISTED = 12;
/** Two to eight characters that name a place or a part: neither a measure of its own nor what is left over. */
const isName = (text: string): boolean =>
  KIND.test(text) ||
  (/^\s*[\u4e00-\u9fa5]{2,8}$/.test(text) &&
    !/[率比占增降超低快慢余剩差欠度幅速值额元质的未不无]|平均|同期|工期|时间|[去上]年|[上下本当]月|[上下本]周|[月年]底|计划|预计|到[位货]|其他|另外|满意|^(?:[兑拨支]付|发放)|入住|合格|覆盖|达标|优|高(?!新)|序时|目标|任务|要求/.test(
      text,
    ));
/** 竣工类, 加快建设类: of several the kind that is told of. */
const KIND = /^\s*[\u4e00-\u9fa5]{2,7}类$/u;

/** 二期工程, 其中：路面部分: nothing but a part of a work, whose verb stands before. */
export const isBareName = (head: string): boolean =>
  /^(?:其中)?[：:]?.{2,16}(?:工程|项目|标段|段|路|桥|期|区|楼|厂房|场地|管网|主体|部分)$/.test(head) && !/[率比增降占余剩]/.test(head);
