/*
 * What a percentage is by what stands beside it in its sentence: the clause before, the words behind, other numbers.
 */

const GOAL_OF_LEVEL = /^的(?:[^，。；]{0,4})?(?:目标|要求|指标)/;
const LEVEL_BEFORE = /(?<!完成|支付|支出|执行|整改)(?:率|比例|比重|占比)(?:已)?(?:为|达到?|提高到|提升至)?[\d.]+[%％][，,]$/;
/** 城镇化率达67%，完成【66%】的目标: what the rate before it was to reach. */
export const isGoalOfLevel = (behind: string, before: string): boolean => GOAL_OF_LEVEL.test(behind) && LEVEL_BEFORE.test(before);

const SETTLED = /(?<!按期|按时|及时|限时)办结率$/;
/** What comes in every day and is answered: its rate is how well that is done. */
const SERVICE = /热线|投诉|来信|来访|诉求|工单|咨询/;
/** 督办件办结率【93%】: below the whole it tells how many are settled; 办结率100% tells of a service that is kept up. */
export const isSettled = (value: number, head: string, sentence: string): boolean => value < 100 && SETTLED.test(head) && !SERVICE.test(sentence);

const REACHES = /^(?:已|现)?达到?(?:了)?$/;
const GOAL_DONE = /完成(?:了)?(?:全年|年度|本年|今年)?[^，。；\d]{0,4}(?:任务|目标|计划|指标)[，,]$/;
/** 提前完成全年任务，达到【111.3%】 */
export const isOfGoalDone = (left: string, before: string): boolean => REACHES.test(left) && GOAL_DONE.test(before);

const HAVE_DONE = /^(?:其中)?\d+[个项户座所条家处栋][^，。；\d未]{0,6}已(?:全面|全部)?完成[^，。；\d率]{2,12}[，,]$/;
/** 2个村已完成清产核资，占总数的【20%】: so many of those that are counted have done it. */
export const haveDone = (before: string): boolean => HAVE_DONE.test(before);

const TO_WHOLE = /^[，,](?:距离?|离|较|与)[^，。；\d]{0,8}(?:清零|全覆盖|全部完成|全面完成|100[%％])[^，。；\d]{0,6}(?:还|尚|仍)?(?:差|有)([\d.]+)个百分点/;
/** 化解率【62%】，距年底清零还差38个百分点: what is wanting makes up the whole. */
export function isShortOfWhole(value: number, behind: string): boolean {
  const wanting = TO_WHOLE.exec(behind)?.[1];
  return wanting !== undefined && Math.abs(value + Number(wanting) - 100) < 0.06;
}

const BESIDE_AVERAGE = /平均[^，。；\d]{0,8}?(?:完成|进度|支付|支出|执行|整改)[^，。；\d]{0,4}[\d.]+[%％][，,；;]$/;
/** 全市平均完成进度70.2%，我区为【64.5%】 */
export const isBesideAverage = (before: string): boolean => BESIDE_AVERAGE.test(before);

const ACHIEVED = /^[^，]{0,8}(?:完成|实现)$/;
const GROWTH_WANTED = /(?:增速|增幅|增长率?|降幅|下降|上升)(?:目标|任务|指标|计划|要求)?(?:值|数)?[为是达]?(?:到)?[\d.]+[%％](?:以上|左右)?[，,；;]$/;
/** 增速目标8%，前三季度完成【6.7%】: the growth itself, beside the one that was wanted. */
export const isGrowthBeside = (head: string, before: string): boolean => ACHIEVED.test(head) && GROWTH_WANTED.test(before);
