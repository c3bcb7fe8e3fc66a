import { behindLead, LEAD, type Stretch } from "../../text/clauses";

/*
 * What the characters around a cue make of it: whether it is said of the work itself, of a part of it, of a kind of thing
 * that the work deals with, or of what is left of a sum.
 */

/** 1户因故, 部分工程, 6#厂房: a counted or named part before the cue. */
export const PART =
  /(?:\d+\s*(?:户|家|个(?!多?月|半月|季度|工作日|小时|百分点|周)|宗|条|座|间|所|名|处|项|栋|幢|人|件|台|套|辆|口|孔|根|块|[#＃]\S{1,3}|号楼)|[一两二三四五六七八九十](?:户|家|个(?!多?月|半月|季度|工作日|小时|百分点|周)|宗|条|座|间|所|名|处|栋)|一[段片侧]|部分|个别|少数|[只仅](?:有|剩|余)|唯有)(?!的)(?!.*(?:都|均|全部|全都)[^，。]{0,10}$)[^。；\d]{0,12}$/;
/** 护理员一个也没招到, 协议一份未签: none at all, and not one of several (还有一户未签). */
const NOT_ONE = /[\u4e00-\u9fa5]?(?<![有剩余还另仅只就中及和了，,。；;\n])(?<=[\u4e00-\u9fa5])一[个名户家人份条项处栋间座宗件台][也都]?$/u;
const NOT_EVEN_ONE = /一[个名户家人份条项处栋间座宗件台][也都]$/u;
export const isNotOne = (before: string): boolean => NOT_EVEN_ONE.test(before) || NOT_ONE.test(before);

/** 未实施征地面积463亩, 未动工的有3座: what is left of a sum. */
export const REMAINDER = /^[^，。；\n于在至]{0,8}?\d[\d.,]*(?![\d.,月日年号#天周位%％]|个(?:多|半)?月|个?(?:工作日|小时)|个(?:百分)?点)/;

/** 未全部完成, 没有如期完工, 无逾期, 未超标: a word that is denied. */
export function isNegated(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/(?:不是|并非|不属于?)$/u.test(text.slice(Math.max(0, at - 3), at))) return true;
  return before === "无" || before === "未" || before === "没" || before === "不" || (before === "有" && text.charAt(at - 2) === "没");
}

/** 6000只里换了5600只: what is counted with, and no 只 of too little. */
export const isMeasureWord = (text: string, at: number): boolean =>
  text.charAt(at) === "只" && /[\d一二两三四五六七八九十百千万余多]/u.test(text.charAt(at - 1));

/** A step on the way: that it is done does not end the task. */
const STEP = /招标|设计|方案|前期|可研|立项|征地|征收|拆迁|主体|基础|手续|规划|图纸|签约|编制|评审|选址|一期|首批|部分|阶段/;

/** 基本做完, 95%路段, 大部分: not all of it. */
const PARTLY = /基本|大体|大部分|部分|初步|[%％]/;

/** 该项工作, 各项整改任务: the whole of it, and no step. */
const isOfAll = (subject: string): boolean => /(?:任务|项目|工程|工作|事项|指标|整改|目标|建设|改造|均|都|^)$/.test(subject) && !STEP.test(subject);

/** How much a word of completion says where it tells of the whole (该项工作已完成。 已通过市级验收) or only of a step (施工招标已于5月完成). */
export function ofAWhole(text: string, clauseStart: number, { start, end }: Stretch, weight: number): number {
  const subject = text.slice(clauseStart, start);
  if (PARTLY.test(subject)) return Math.min(weight, 0.3);
  const first = text.charAt(start);
  if (first !== "已" && first !== "提") return STEP.test(subject) ? Math.min(weight, 0.35) : weight;
  const behind = text.slice(end, end + 16);
  switch (text.slice(start, end)) {
    case "提前":
      return /^[^，。；;\n]*?(?:年度|全年)/.test(behind) ? 0.6 : weight;
    case "已通过":
      return /^[^，。；;\n]{0,10}?验收/.test(behind) ? 0.5 : weight;
    case "已于":
      return STEP.test(text.slice(clauseStart, start)) ? 0.35 : weight;
    case "已完成":
      return /^(?:$|[。；;，,\n])/.test(behind) && isOfAll(text.slice(clauseStart, start)) ? 0.5 : weight;
    default:
      return weight;
  }
}

/** 对未按期验收的项目, 针对进度滞后问题, 纠正推进缓慢等问题: what something is done about, and not how the work stands. */
export function objectFactor(text: string, clauseStart: number, isTopic: boolean, end: number): number {
  const from = behindLead(text, clauseStart, Math.min(text.length, clauseStart + LEAD));
  const disposed = /^(?:对(?!照|标|接)|针对|就|关于|将|把)/.test(text.slice(from, from + 2));
  if (!disposed && !isTopic) return 1;
  // 对不符合条件的12人予以取消: those that something is done about
  if (disposed && /\d(?:人|户|家|名|宗|件|辆)|企业|商户|人员|对象|资格|不符合|违规|违法/u.test(text.slice(from, end))) return 0.3;
  const rest = /^[^，。；;\n]*/.exec(text.slice(end, end + 40))?.[0] ?? "";
  return (disposed && /的|问题|现象|情况/.test(rest)) || /(?:问题|现象|行为|隐患|情况)$/.test(rest) ? 0.3 : 1;
}

/** 停工停产企业, 未办证商户: the kind of thing that the work deals with. */
const KIND =
  /^[停半未、]{0,2}[产建工]?(?:烂尾|半拉子|闲置|遗留|存量|交付|交房)?(?:企业|工厂|厂房|工地|商户|店铺|楼盘|人员|单位|户|资产|土地|房屋|地块|宗地|标段|项目|案件|现象|行为|车辆|场所|地区|省份|乡镇|部门)(?!因|已|暂|尚|规划|计划|库|建设|施工)/;

/** 流拍资产已转为租赁: what failed, and what became of it. */
const PUT_RIGHT = /^[^，。；;\n]{0,4}(?:资产|地块|标的|标段|项目|宗地)(?:现|均)?已(?:转为|重新|成交|处置|出租|盘活|递补|替换|补齐|恢复)/u;
/** 停工5天: a stop of some days is over. */
const SHORT_STOP = /^(?:了)?(?:[1-9]|1[0-5]|[一二两三四五六七八九十])(?:余|多)?天(?!内)/u;

/** 整治工程进度滞后: said of the work itself, not of what it deals with. */
export const OF_THE_WORK = /^(?:进度|进展|推进|工期|项目|工程|工作|严重|仅|只)/;

/** 未完工的项目 describes a thing; 推进缓慢的原因, 未开工的是三号桥 still say how it stands. */
export function modifierFactor(text: string, end: number): number {
  if (KIND.test(text.slice(end, end + 8)) || PUT_RIGHT.test(text.slice(end, end + 16))) return 0.3;
  // 锑超标问题整改: what is put right
  if (/^[^，。；;\n]{0,4}(?:问题|现象|隐患)[^，。；;\n]{0,4}(?:整改|治理|整治|处置|化解|解决|排查)(?!不|未|没|滞|缓|难)/u.test(text.slice(end, end + 16)))
    return 0.3;
  // 推迟开学期间, 夜间停工制度: when something was, and how a rule is called
  if (/^(?:[^，。；;\n]{0,4}(?:期间|之际|的同时)|制度|机制|措施|规定|令|通知书?|办法|预案)/u.test(text.slice(end, end + 8))) return 0.3;
  // 查明无法扩容后，…: before what has come since
  if (/^[^，,。；;\n]{0,6}后[，,]/u.test(text.slice(end, end + 8))) return 0.5;
  if (SHORT_STOP.test(text.slice(end, end + 6))) return 0.5;
  const match = /^[^，。；;、\n的]{0,7}的(.{0,6})/.exec(text.slice(end, end + 16));
  // 没有达到去年的一半
  if (match === null || /^(?:一?半|[\d一二三四五六七八九]+[%％成分])/u.test(match[1] ?? "")) return 1;
  return /^(?:原因|关系|缘故|问题|情况|局面|影响|[^，。；;\n]{0,4}(?:[是有]|(?<![代作视列化])为))/.test(match[1] ?? "") ? 0.7 : 0.3;
}

/** 因此暂停该工作, 创建工作暂停。: the thing as a whole. */
export const isWhole = (text: string, end: number): boolean => /^(?:$|[。；;，,\n]|该|此|一切|全部|所有|本|了)/.test(text.slice(end, end + 2));

/** 超期办件为零: there is none of it. */
const NONE_OF_IT = /^[^，。；;\n]{0,6}(?:为零|为0(?!\.)|[为是]?零(?:发生|件|起)|保持零|清零)/u;
export const isNone = (text: string, end: number): boolean => NONE_OF_IT.test(text.slice(end, end + 14));

/** 没有签约后毁约情况: there was no such case. */
const NO_CASE = /^[没无未][^，。；;\n]{0,20}(?:情况|现象|行为|的(?:项目|单位|事项|乡镇))(?:$|[。；;，,])/;
export const isNoCase = (text: string, start: number): boolean => NO_CASE.test(text.slice(start, start + 26));

/** Nothing, or how long: 审核三个月未出结果。 */
const AT_ONCE = /^(?:[\d一二两三四五六七八九十几多半近]+个?多?(?:月|年|天|周|次|轮))?$/;

/** 消防整改没有通过。 names what did not come about; 清理未办证商户 what is dealt with. */
export const isSubject = (text: string, topicEnd: number, start: number, end: number): boolean =>
  AT_ONCE.test(text.slice(topicEnd, start)) && /^[没未不]/.test(text.slice(start, start + 1)) && /^(?:$|[。；;，,\n])/.test(text.slice(end, end + 1));
