import { Alternatives } from "../../text/alternatives";

/** Governs the number as something wanted, not reached. 计划 as a noun (年度计划) does not, nor 力争目标. */
const WANTED = new Alternatives(
  "力争(?!目标) 争取(?!目标) 确保 力求 务求 拟(?![^占，]{0,6}总) 将 目标是 计划(?=于|在|到(?!位)|至|年底|\\d+月|达|实现|完成(?![率比度情])) 预计(?=于|在|到|至|年底|年内|全年|今年|届时|月底|本月|下月|\\d+月|[上下]半年|[一二三四前\\d]+季度|可|能|将|完成(?![率比度情]))",
);
/** Those that govern the clauses behind them, too, until one says how it stands. */
const WANTED_ON =
  /(?:(?:争取|确保|拟|预计|将)[^。；]*，使|力争(?!目标)|力求|务求|预计(?:到|至|年底)|(?<![成到占现])(?:目标|任务|要求)(?:任务|要求)?(?:为|是|[:：]))(?!.*(?:目前|截至|截止|已|累计|实际|现|进展|完成情况))/;

/** Whether the words of a clause before its number say that it is wanted: 力争完成【80%】. */
export const isWanted = (left: string): boolean =>
  (WANTED.isIn(left) && !PLAN_DONE.test(left)) || TO_COME.test(left) || /下(?:一步|步|阶段|个?月|季度)/.test(left);

/** 年度投资计划完成62%: the plan is what is done. */
const PLAN_DONE =
  /(?:培训|演练|检查|抽检|监测|招聘|招生|采购|治理|整治|修复|维修|检修|轮换|收储|招商|融资|审计|调研|投放|投资|年度|全年|其中今年|季度|收入|支出|收购|生产|建设|改造|播种?|种植|栽植|征收|工作|占.{0,6})计划(?:已|累计|仅|只)?完成/;
/** 年底前达90%, 下半年完成60%: a day to come, unless the words say that it is done. */
const TO_COME =
  /^(?!.*(?:已|目前|累计|实际))(?:.*(?:年底|年末|年内)之?前|.*(?<!截)[到至](?:今?年底|年末)|.*(?<!截)[到至]20\d\d年(?!\d*月)|.*下半年|.*明年|(?:[今本]年)?\d{1,2}月(?:底|末|\d{1,2}日)之?前)/;

/** 力争年内完成投资2亿元，占计划的【100%】: whether what the sentence says up to the number wants it, and nothing since says how it stands. */
export const isWantedBefore = (sentence: string): boolean => WANTED_ON.test(sentence);

/** 按序时应完成【50%】, 要求完成率达到【60%】: what is due. 占应完成户数的80% is done of it; 相应, 所需 and 按要求 are other words. */
const DUE =
  /(?:(?<![占相对供响适反效])应(?![急届用对邀聘]|.尽)|(?<![占所])需(?!求)|须)[^，]{0,8}(?:完成|达)|(?<![反适相对供响效])应[为是](?:$|[约\d])|^(?![按照对根据符合])[^，]{0,8}(?<!进度|时间|时限|节点|质量|标准)要求(?!，)/;

/** Whether a clause before its number says what is due by now or then, not what is done. */
export const isDue = (left: string): boolean => DUE.test(left);

/** 按照一季度完成【25%】、上半年完成50%的节点要求: a plan is quoted. */
const BY = /^(?:按照?|对照|依照|根据|围绕)/;
const PLANNED_BEHIND = /^[^，。；;]{0,16}(?:要求|安排|部署|节点|目标)/;
const QUOTE_REACH = 24;
export const isQuotedPlan = (left: string, text: string, end: number): boolean =>
  BY.test(left.trimStart()) && PLANNED_BEHIND.test(text.slice(end, end + QUOTE_REACH));

/** 计划完成率【100%】，实际完成率93.5%: what was meant, beside what is. */
const MEANT = /^[^，占]{0,8}?(?:计划|目标|要求|应|序时)(?!.*(?:已|实际|累计|占))/;
const ACTUAL_BEHIND = /^(?:以上|左右)?[，,；;](?:而|但)?(?:实际|实完成|实为)[^，。；;\d]{0,10}\d[\d.]*[%％]/;
const ACTUAL_REACH = 26;

/** 完成年度目标（【92%】）的99.7%, 目标值【95%】的93.7%: the goal itself before the share of it. */
const GOAL_BEFORE = /(?:目标|任务|计划|指标|要求)(?:值|数)?[为是]?[（(]?$/;
const SHARE_OF_IT = /^(?:[）)]的?|的)[约近]?\d/;
/** 承台完成35%（计划【60%】）: what was meant, in brackets behind what is done. */
const MEANT_IN_BRACKET =
  /[（(](?:原|年度)?(?:计划|目标|要求|序时|应|应完成|应达|应达到|计划完成|序时进度|时间进度|去年同期|上年同期|上月|上周|全[国省市州县区]平均)[为是:：]?$/;

/** Whether a number is what was meant, and the next one what has come of it. */
export const isBesideActual = (left: string, text: string, end: number): boolean =>
  (MEANT.test(left) && ACTUAL_BEHIND.test(text.slice(end, end + ACTUAL_REACH))) ||
  MEANT_IN_BRACKET.test(left) ||
  (GOAL_BEFORE.test(left) && SHARE_OF_IT.test(text.slice(end, end + 4)));

/** So much behind a number is looked at. */
const BEHIND = 14;

/** 80%—95%的有5项: a class of several. */
const RANGE_OF_KIND =
  /^(?:[-－—–~～至到]+\d[\d.]*[%％])?(?:以[上下])?的(?:(?:共?有|共|计)?\d+[个家项座处所条户]|(?!工程|工作|任务|进度|计划|目标|投资)[\u4e00-\u9fff]{2,6}(?:已|仍|尚))/;

/** 对执行率不到80%的项目, 完成80%以上的镇, 高于执行率80%的要求: says which things are meant or what is asked, not how far something is. */
export function isCriterion(left: string, text: string, end: number): boolean {
  const bounded = text.startsWith("以上", end) || text.startsWith("以下", end);
  const limited = /(?:不到|不足|低于|超过|未达到?)\s*$/.test(left);
  if (RANGE_OF_KIND.test(text.slice(end, end + BEHIND))) return true;
  if (!bounded && !limited && text.charAt(end) !== "的") return false;
  const behind = text.slice(end, end + BEHIND);
  if (/^的(?:要求|规定|标准|水平|(?:共?有|共|计)\d+[个家项])|^以[上下][）)]?的(?:有|共|乡|镇|街|村|县|市|区|单位|部门|项目|企业|地)/.test(behind)) return true;
  if (limited && /^(?:以上|以下)?[）)]?的(?!工程|工作|任务|进度)/.test(behind)) return true;
  return (bounded || limited) && /(?:^|[^应面绝相针])对(?![照标接比])[^，。]{3,}/.test(left);
}
