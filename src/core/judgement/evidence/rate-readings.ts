import type { Percentage } from "../../text/percentages";
import { precedingClause, earlierOf } from "./rate-clauses";
import { countedBefore, WORK_VERBS } from "./rate-counts";
import { CHANGE, COMPLETION_RATE, DONE, endsAs, GOAL, LEVEL_REACHED, OTHER_RATE, PACE, PROGRESS, WHOLE, WORK } from "./rate-names";
import { haveDone, isBesideAverage, isGoalOfLevel, isGrowthBeside, isOfGoalDone, isSettled, isShortOfWhole } from "./rate-neighbours";
import { hasCome, isStart } from "./rate-lists";
import { isDue } from "./rate-wanted";

/** A percentage with the words that stand around it in its sentence. */
export interface SaidShare {
  readonly text: string;
  readonly one: Percentage;
  /** See `rateHead`. */
  readonly head: string;
  /** Where the sentence and the clause of the percentage begin. */
  readonly sentence: number;
  readonly clause: number;
}

/** Whether a percentage says how much is done. */
export type Saying = "done" | "other";

interface ShareReading {
  readonly says: Saying;
  readonly holds: (share: SaidShare) => boolean;
}

const SHARE_VERB = /(?:完成|占|(?<!下)达|为|是|实现|相当于|超过|超|不到|不足|仅及|[仅只]有)/;
export const DONE_BEFORE = /(?:完成|完工|竣工)/;
/** Says that a goal is passed: 超额完成目标20% is what goes beyond it. */
const BEYOND = /(?:超额完成|超出?)[^，占达为]*$/;
/** 滞后的有5个，占总任务的8%: the tasks of a kind are counted, which tells nothing of the work done. */
const COUNTED_KIND = /(?:的|类)(?:共?有|共|计)?\d+[个项件][，、,]?$|^(?:其中)?\d+[个项件](?:项目)?(?:完成|达到|进度|超)[^，]*[，、,]?$/;
/** 提前完成的有3项，占目标任务的30%: so, too, where the kind is what is done: not all of which the tasks are. */
const KIND_NAMED = /的[^，占已\d]{0,6}(?:共?有|共|计)\d+[个项件][，、,]?$/;
/** 未动工的9户，占计划的6%: what is counted is what is not done. */
const NOT_DONE = /(?:未(?!来)|差额|缺口|正在|待(?=建|开|批|验|拆|签|完成)|剩余|其余)(?!.*已)/;
/** 占应征收的10%: what was due is the whole. */
const SHARE_OF_DUE = /[占为](?:[^占，]{0,4}?(?<![供响反效适相对])应(?![届急用对])[^占]{1,8}|需(?!求)[^占]{2,8}|拟[^占]{2,8})$/;
export const isShareOfDue = (head: string): boolean => SHARE_OF_DUE.test(head);
/** What ends a clause about money: no length or number of things is a whole of it. */
const MONEY_LAST = /元[，,]$/;

/** What follows a number that a verb of completion governs, or that makes one: 100%【完成】, 80%【工程量】. */
const DONE_AFTER = /^(?:以上|左右|地|的|已经?|全部|全面|如期|按时|按期|高质量)*(?:完成|完工|竣工)/;
const WORK_AFTER = /^(?:以上|左右|的)*(?:总)?(?:工程|工作|任务|建设)(?:总)?(?:量|进度|任务)/;
/** So much behind a number is looked at. */
const BEHIND = 14;
/** So much, where another number stands behind it. */
const FAR = 32;

export const isDoneBehind = (text: string, at: number): boolean => DONE_AFTER.test(text.slice(at, at + BEHIND));
export const isWorkBehind = (text: string, at: number): boolean => WORK_AFTER.test(text.slice(at, at + BEHIND));

/**
 * What a percentage says, by the first that holds; none where its words leave it open. Above each stand a sentence of the kind, with the
 * percentage in 【】, and why it says so.
 */
const SHARE_READINGS: readonly ShareReading[] = [
  // 从年初完成【15%】到目前完成83%: where it came from
  { says: "other", holds: ({ text, one, clause }) => isStart(text.slice(clause, one.start), text.slice(one.end, one.end + BEHIND)) },
  // 桩基工程由上月的52%推进至【88%】: where the work has come
  { says: "done", holds: ({ text, one, clause }) => hasCome(text.slice(clause, one.start)) },
  // 达到序时进度的【91%】: a share of what was due by now
  { says: "done", holds: ({ text, one, head }) => text.charAt(one.start - 1) === "的" && isOfPace(head) },
  // 同比增长【8%】, 落后序时进度【3%】: how much a thing changed, or how far from its pace it is
  { says: "other", holds: ({ head }) => endsAs(head, CHANGE) || endsAs(head, PACE) },
  // 剩余【20%】年底完成: what is left
  { says: "other", holds: ({ head }) => REST.test(head) },
  // 全省平均为【69%】，我市完成73%: what others have done, set beside one's own
  { says: "other", holds: isOfOthers },
  // 12个镇完成率超过【80%】: which of several are meant
  { says: "other", holds: isOfCountedKind },
  // 城镇化率达67%，完成【66%】的目标: what the rate before it was to reach
  { says: "other", holds: ({ text, one, sentence, clause }) => isGoalOfLevel(text.slice(one.end, one.end + BEHIND), precedingClause(text, sentence, clause)) },
  // 完成年度计划投资比例【53%】, 占年度目标的比例为【53%】: of what was set beforehand, by the name of a share
  { says: "done", holds: ({ head }) => isOfGoal(head.replace(SHARE_NAME, "")) && SHARE_NAME.test(head) },
  // 完成率【80%】: by its name
  { says: "done", holds: ({ head }) => endsAs(head, COMPLETION_RATE) },
  // 督办件办结率【93%】: below the whole it tells how many are settled; 办结率100% tells of a service that is kept up
  { says: "done", holds: ({ text, one, head, sentence }) => isSettled(one.value, head, text.slice(sentence, one.start)) },
  // 在时限内【100%】完成: the verb stands behind
  { says: "done", holds: ({ text, one, head }) => isDoneBehind(text, one.end) && !endsAs(head, OTHER_RATE) },
  // 柳镇（【62%】）、桃镇（58%）投资较慢: the words behind the last of several in brackets say what all are
  { says: "done", holds: isOfBracketList },
  // 未达序时的有：东区（【61%】）、南区（58%）: the words before a list in brackets name what its numbers are
  { says: "done", holds: isOfHeadedList },
  // 年度任务1200户，已签约660户，占【55%】: the count before it is of what was to be done, and the two give the share
  { says: "done", holds: ({ text, one, sentence }) => countedBefore(text, one, sentence) },
  // 全镇改厕320户，完成280户，占【88%】: a bare share belongs to the count of what is done just before it
  { says: "done", holds: (share) => isBareShare(share.head) && isCounted(share) },
  // 提前完成全年任务，达到【111.3%】: of what the clause before says to be completed
  {
    says: "done",
    holds: ({ text, one, head, sentence, clause }) => head === "" && isOfGoalDone(text.slice(clause, one.start), precedingClause(text, sentence, clause)),
  },
  // 2个村已完成清产核资，占总数的【20%】: so many of those that are counted have done it
  { says: "done", holds: ({ text, head, sentence, clause }) => isShareOfWork(head) && haveDone(precedingClause(text, sentence, clause)) },
  // 化解率【62%】，距清零还差38个百分点: what is wanting to the whole says that all of it was to be done
  { says: "done", holds: ({ text, one }) => isShortOfWhole(one.value, text.slice(one.end, one.end + FAR)) },
  // 桩基打了【七成】, 旧厂房拆了【一半】: how much of it a verb has done
  { says: "done", holds: ({ text, one, clause }) => VERB_DONE.test(text.slice(clause, one.start)) },
  // 培训任务完成过半，占全年的【56%】: the year's, of what the clause before says to be done
  {
    says: "done",
    holds: ({ text, head, sentence, clause }) => /^占(?:全年|年度|全部任务)$/.test(head) && /完成(?:过半)?[，,]$/.test(precedingClause(text, sentence, clause)),
  },
  // 工程量已过半，其中渠道衬砌【58%】: a part of what the clause before says to be half done
  { says: "done", holds: ({ text, head, sentence, clause }) => PART_OF_IT.test(head) && HALF_DONE.test(precedingClause(text, sentence, clause)) },
  // 管沟开挖完成3.6公里（占【60%】）: a bare share in brackets behind the count
  { says: "done", holds: ({ head }) => isBracketShare(head) },
  // 6个小区改造在施工（【90%】）: how far it is, in brackets
  { says: "done", holds: ({ text, one, head }) => "（(".includes(text.charAt(one.start - 1) || "x") && /(?:在施工|施工中|在推进|推进中)$/.test(head) },
  // 签约户数占总户数的【76%】，还差24%: what is still wanting says that all of it was to be done
  {
    says: "done",
    holds: ({ text, one, head }) => /占[^，]{0,8}$/.test(head) && /^[，,、](?:还|尚|仍)(?:差|剩|欠)/.test(text.slice(one.end, one.end + BEHIND)),
  },
  // 秋收过【七成】, 掘进近【六成】: a verb of work, told in tenths
  { says: "done", holds: ({ text, one, head }) => !/\d/.test(text.slice(one.start, one.end)) && IN_TENTHS.test(head) },
  // 其中女性120人，占【60%】: a bare share of a count that no work is told of
  { says: "other", holds: ({ head }) => isBareShare(head) },
  // 序时进度75%，我局为【71%】: beside the pace, how far one is
  { says: "done", holds: ({ text, head, sentence, clause }) => OWN.test(head) && BESIDE_PACE.test(precedingClause(text, sentence, clause)) },
  // 全市平均完成进度70.2%，我区为【64.5%】: so, too, beside the average of others
  { says: "done", holds: ({ text, head, sentence, clause }) => head !== "" && OWN.test(head) && isBesideAverage(precedingClause(text, sentence, clause)) },
  // 资金已下达100%，已拨付到项目单位【63%】: what has been paid of it
  { says: "done", holds: ({ text, one, head, sentence }) => PAID_ON.test(head) && /资金|补助|补贴|债券|经费|额度/.test(text.slice(sentence, one.start)) },
  // 省级资金支付【89%】，县级配套支出40%: funds by their name, and the verb of paying
  { says: "done", holds: ({ head }) => FUNDS_PAID.test(head) },
  // 三季度末应达75%，实际只有【58%】: set against what is due
  { says: "done", holds: ({ text, head, sentence, clause }) => ACTUAL.test(head) && isDue(earlierOf(text, sentence, clause)) },
  // 满意率【98%】: a rate that measures something else
  { says: "other", holds: ({ head }) => endsAs(head, OTHER_RATE) || endsAs(head, LEVEL_REACHED) },
  // 已完工面积占建设面积的【八成二】: what is finished, of all of it
  { says: "done", holds: ({ head }) => FINISHED_OF.test(head) },
  // 支付工程款的【65%】: so much of what is to be paid
  { says: "done", holds: ({ head }) => PAID_OF.test(head) },
  // 拨付520万元，占下达资金的【65%】: funds paid of those that were given
  { says: "done", holds: isOfFunds },
  // 贷款占总投资的【30%】: a part of a whole is set beside it
  { says: "other", holds: ({ head }) => isShareOfParts(head) },
  // 增速目标8%，前三季度完成【6.7%】: the growth itself, beside the one that was wanted
  { says: "other", holds: ({ text, head, sentence, clause }) => isGrowthBeside(head, precedingClause(text, sentence, clause)) },
  // 主体完成【80%】: a verb of completion
  { says: "done", holds: ({ head }) => endsAs(head, DONE) },
  // 完成【80%】的工程量: the whole stands behind
  { says: "done", holds: ({ text, one, head }) => isWorkBehind(text, one.end) && DONE_BEFORE.test(head) },
  // 形象进度【80%】: how far a thing has come
  { says: "done", holds: ({ head }) => endsAs(head, PROGRESS) },
  // 超额完成目标【20%】: so much more than the target
  { says: "other", holds: ({ text, one, head }) => isOfGoal(head) && isBeyond(head, text, one) },
  // 滞后的有5个，占总任务的【8%】: a kind is counted
  { says: "other", holds: (share) => isOfGoal(share.head) && isOfKind(share.head, precedingClause(share.text, share.sentence, share.clause)) },
  // 占年度计划的【62%】: of what was set beforehand
  { says: "done", holds: ({ head }) => isOfGoal(head) },
  // 完成投资总额的【62%】: of a whole that is measured, with a verb of completion
  { says: "done", holds: ({ head }) => endsAs(head, WHOLE) && DONE_BEFORE.test(head) && !/的占|占全/.test(head) },
  // 铺设管网12公里，占总长的【60%】: the work that is counted is held against the whole of it
  {
    says: "done",
    holds: ({ text, head, sentence, clause }) => isShareOfWork(head) && isCountOf(head, precedingClause(text, sentence, clause)),
  },
  // 完成航道清淤工程【100%】: the number follows the object of the verb
  { says: "done", holds: ({ head }) => !isShareOfWork(head) && isObjectOfDone(head) },
];

/** What the words around a percentage make of it; null where they leave it open. */
export function shareSaying(share: SaidShare): Saying | null {
  for (const { says, holds } of SHARE_READINGS) if (holds(share)) return says;
  return null;
}

const OF_PACE = /(?:达到?|完成|占|实现|为)(?:了)?(?:序时|时序|时间)进度$/;
/** Whether a share is of what the pace wants (达到序时进度的91%), not how far from it. */
export const isOfPace = (head: string): boolean => OF_PACE.test(head);

/** 剩余, 其余部分, 还有: what is not done. */
const REST = /(?:剩余|其余|余下|剩下|尚有|还有|仍有|另有)(?:部分|任务|工程|工程量)?$/;

/** 比例, 占比 behind what it is a share of. */
const SHARE_NAME = /(?:的)?(?:比例|比重|占比|百分比)$/;

const isOfGoal = (head: string): boolean => isShareOfDue(head) || (endsAs(head, GOAL) && SHARE_VERB.test(head));

/** 全国平均, 全市平均进度, with 我县 behind it. */
const AVERAGE = /全[国省市州县区镇][^，]{0,6}平均|(?:全[国省市州县区镇])?平均(?:水平|(?:完成)?进度|完成率)$/;
const ONE_OWN = /^[^。；\n]{0,6}[，,、；](?:而)?[我本][国省市州县区镇乡街局办校院]/;
function isOfOthers({ text, one, head }: SaidShare): boolean {
  return AVERAGE.test(head) && ONE_OWN.test(text.slice(one.end, one.end + BEHIND));
}

/** 有12个项目, 27项, 其中3个镇: the subject of a clause counts things. */
const COUNTED_SUBJECT =
  /^(?:[^，\d]{0,6}?[有共计]|其余|其他|另)?\d+[个项件家户名](?![^，]{0,12}(?:均|都|平均|合计|累计|全部|已完成|分别))[^，\d]{0,8}(?:率|进度|完成任务|完成计划|完成年度[^，]{0,4})(?:[已均])?(?:超|过|达到?|在|不足|低于|高于)+$/;
function isOfCountedKind({ text, one, clause }: SaidShare): boolean {
  const left = text.slice(clause, one.start).trimStart();
  return /\d/.test(left) && COUNTED_SUBJECT.test(left);
}

/**
 * 贷款占总投资的30%, 年度计划占总计划的一半, 占已完成投资的40%: a part of a whole is set beside it, a part of what is
 * done, or what is not done; how much is done is not said.
 */
function isShareOfParts(head: string): boolean {
  const share = head.search(SHARE);
  if (share < 0) return false;
  const part = head.slice(0, share);
  if (NOT_DONE.test(part) || DONE_WHOLE.test(head.slice(share))) return true;
  if (part !== "" && /^占全[国省市州县区镇乡]/.test(head.slice(share)) && !DONE_BEFORE.test(part) && !/已|实际/.test(part)) return true;
  if (part === "" || DONE_BEFORE.test(part) || /累计|已|实际|到位/.test(part)) return false;
  return /(?:计划|目标|任务|预算)(?:数|额|约|仅|均)?$/.test(part) || /(?:总|年度)投资$/.test(head);
}

/** The last 占 of a head, but that of 占地20亩的广场. */
const SHARE = /占(?![地道用补有])[^占]*$/;
/** A whole that is itself what is done, unless it is what was to be done. */
const DONE_WHOLE = /(?<!计划|应|需)(?:完成|完工|竣工)[^成工]+$/;

/** 超额完成目标20%: so much more than the target; 超额完成目标的120% is said too, and means what it says. */
const isBeyond = (head: string, text: string, one: Percentage): boolean => one.value < 100 && BEYOND.test(head) && text.charAt(one.start - 1) !== "的";

const isOfKind = (head: string, counted: string): boolean =>
  /^(?:分别)?占/.test(head) && (NOT_DONE.test(counted) || KIND_NAMED.test(counted) || (COUNTED_KIND.test(counted) && !DONE_BEFORE.test(counted)));

const isShareOfWork = (head: string): boolean => /^(?:分别)?[占为](?!.*全[国省市州县区镇乡])/.test(head) && endsAs(head, WORK);

/** 已完成126户，占比98%: a bare share belongs to the count of what is done just before it. */
const COUNTED_DONE = new RegExp(`(?:${WORK_VERBS})(?:[^增降率其]{0,20}?\\d[^增降率其]{0,24}|过半[，,])$`);
/** 完成桩基120根，占总数的60%: the whole of what the clause before counts as done. */
const isCountOf = (head: string, counted: string): boolean =>
  !COUNTED_KIND.test(counted) && COUNTED_DONE.test(counted) && (head.includes("合同") || !MONEY_LAST.test(counted));

/** 三季度末应达75%，实际只有【57.8%】 */
const ACTUAL = /实际$/;

const PART_OF_IT = /^其中[:：]?[\u4e00-\u9fa5]{2,8}$/;
const HALF_DONE = /(?:工程量?|任务|总量|进度|建设|施工)(?:已|完成)*过半[，,]$/;
const IN_TENTHS = /(?:[收采]获|[机抢秋夏]收|收割|采收|掘进|铺轨|架设|浇筑|开挖|吊装|栽植|安装|敷设|铺设|推进|改造)$/;
const OWN = /^(?:(?:我|本)[省市县区镇乡街局办处院校](?:道|镇|里)?|目前|现|实际)?$/;
const BESIDE_PACE = /(?:序时|时间)进度(?:要求)?(?:应)?[为是达]?(?:到)?[\d.]+[%％][，,]$/;
const FUNDS_PAID = /^(?!.*(?:拟|待|约定|应|将))[^，。\d]{0,10}(?:资金|补助|补贴|债券?|经费|配套|工程款)(?:已|累计)*(?:支付|支出|拨付|下拨|兑付|发放)$/;
const PAID_ON = /已(?:累计)?(?:拨付|支付|下拨|支出|兑付|发放|使?用)(?:[到至](?!合同)[^，。率占\d]{1,8})?$/;

const LISTED = "(?:[、，和及][^，。；、（()）]{1,10}[（(][\\d.]+\\s*[%％][）)])*";
const BRACKET_LIST = new RegExp(
  `^[）)]${LISTED}(?:[，,](?:均|都)(?:不[到足]|低于|未达|超过)[^，。；]{0,8}(?:任务|目标|计划|进度)|(?:等[^，。；（(]{0,6})?的?(?:投资|完成|进度|支付|项目|工程|任务)[^，。；]{0,12}?(?:慢|快|滞后|超前|较好|偏低|百分比|完成率|比例|进度))`,
);
const LIST_REACH = 80;
export function isOfBracketList({ text, one }: SaidShare): boolean {
  return "（(".includes(text.charAt(one.start - 1) || "x") && BRACKET_LIST.test(text.slice(one.end, one.end + LIST_REACH));
}

const HEADED_LIST = /(?:完成率|执行率|支付率|进度|完成进度|序时)[^，。；（(]{0,14}(?:有|是|为|[:：])[^，。；（(]{1,10}[（(]$/;
function isOfHeadedList({ text, one, sentence }: SaidShare): boolean {
  return "（(".includes(text.charAt(one.start - 1) || "x") && HEADED_LIST.test(text.slice(sentence, one.start));
}

export const isBareShare = (head: string): boolean => head.length <= 5 && /^(?:总|累计|合计)?(?:占|占比|比例|比重|占总数|占总户数)?$/.test(head);

const VERB_DONE = /[\u4e00-\u9fa5][做建铺修拆清挖砌装打栽征签搬填浇灌改架焊喷绑](?:设|好)?了(?:将?近|约|大约|超过|不到|不足)?$/;

/** （占, （占比 behind a count of what is done. */
const BRACKET_SHARE = /[（(](?:约)?(?:占|占比|占总数|占任务|占总量)$/;
function isBracketShare(head: string): boolean {
  const open = head.search(BRACKET_SHARE);
  const counted = open < 0 ? "" : head.slice(0, open);
  return counted !== "" && COUNTED_DONE.test(counted) && !COUNTED_KIND.test(counted) && !NOT_DONE.test(counted);
}

/** 正在办理12项，占29%: what is not done yet. */
const STILL_AT = /正在|在办|在建|长期|持续/;

/** Unless things are counted by kind. */
function isCounted({ text, sentence, clause }: SaidShare): boolean {
  const earlier = earlierOf(text, sentence, clause);
  return COUNTED_DONE.test(earlier) && !COUNTED_KIND.test(earlier) && !STILL_AT.test(precedingClause(text, sentence, clause));
}

const FINISHED_OF = /(?:已|累计)(?:完成|完工|竣工|建成|改造|拆除)[^，占]{1,8}占[^，占]{2,10}$/;
const PAID_OF = /(?<![后再可即应拟按])(?:支付|拨付|兑付|发放|偿还)(?:了)?(?:工程|合同|补偿|补助|征地|货|设备|拆迁|安置)[^，。；占率\d]{0,4}[款金]$/;
/** 占下达资金的, 占到位资金: of what was given. */
const FUNDS =
  /占(?:已)?(?:(?:总|下达|安排|上级|全部|年度|计划|到位|专项|项目|补助|债券|衔接)[^占，]{0,6}资金(?:总?额|总量)?|(?:发行|下达|到位|安排)(?:总)?(?:额度?|数))$/;
const PAID = /拨付|下拨|支付|支出|兑付|发放|使用|完成投资/;
/** 已下拨救灾资金2600万元，占总额的: the whole of what the clause before says to be paid. */
const ALL_OF_IT = /^占(?:资金)?总(?:额|量)的?$/;
const PAID_OUT = /(?:资金|款|补助|补贴)[^，。；]*元[，,]$/;
function isOfFunds({ text, head, sentence, clause }: SaidShare): boolean {
  if (ALL_OF_IT.test(head)) {
    const before = precedingClause(text, sentence, clause);
    return PAID.test(before) && PAID_OUT.test(before);
  }
  return /资金|占(?:已)?(?:发行|下达|到位|安排)/.test(head) && FUNDS.test(head) && (PAID.test(head) || PAID.test(precedingClause(text, sentence, clause)));
}

/** 完成码头加固工程100%: the number follows the object of the verb itself, without another number between. */
function isObjectOfDone(head: string): boolean {
  const match = /(?:完成|完工)(?:了)?([^\d%％、]{2,20})$/.exec(head);
  return match !== null && !/(?:率|比|占|增|降|收入|销售额|产值|增加值|[强浓密]度|奖|扣|后支付)/.test(match[1] ?? "");
}
