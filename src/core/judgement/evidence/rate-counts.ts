import type { Percentage } from "../../text/percentages";
import { quantities } from "../../text/quantities";

/** What a number is called that was to be reached: 计划改造1463户, 任务300件, 应征82户, 反馈问题100个. */
const GOAL_COUNT = /(?:计划|任务|目标|指标|(?<![相供响适反效])应|(?<!所)需|年度|全年|今年|下达|反馈|交办)[^，。；、\d]{0,10}$/;
/** What tells that a count is not of what is done, or of a kind inside it. */
const NO_PART = /未|没|待|拟|预计|剩|余下|其中|在建|正在/;
/** Verbs of work: what is counted behind one is done. */
export const WORK_VERBS =
  "完成|完工|竣工|办结|整改|销号|改造|更换|治理|修复|修建|铺设|敷设|浇筑|掘进|架设|架梁|铺轨|吊装|安装|开挖|回填|封顶|办复|栽植|疏浚|拆除|征收|征地|搬迁|安置|拨付|支付|发放|办了|修了|建了|拆了|建成";
const WORKED = new RegExp(WORK_VERBS);

/** 151个村【完成改造】，占 */
const WORKED_ON = new RegExp(`^[^，。；、\\d]{0,4}(?:${WORK_VERBS})[^，。；、\\d率]{0,6}[，,（(]占(?:比)?$`);

/** 隐患点53处，治理完成37处，治理率【69.8%】: a rate that is named after the work which is counted. */
const NAMED_RATE = /^[，,、（(](?:已)?([\u4e00-\u9fa5]{2})(?:完成)?率(?:已)?(?:为|达|达到)?$/;
const WORK_NAME = new RegExp(`^(?:${WORK_VERBS}|治理|清理|检修|维修|检测|普查|评估|鉴定|复垦|绿化|硬化|加固|迁改)$`);

/** 应收租金1200万元，已收1020万元，收缴率【85%】 */
const DUES = /应[收缴征交][^，。；、\d]{0,8}$/;
const DUES_RATE = /^[，,、](?:收缴|征收|征缴|收取|缴纳|收费|入库)率(?:已)?(?:为|达|达到)?$/;

/** What stands between a count and the share that it is: 占, 占比, 达, a bracket. */
const BARE_SHARE = /^(?:左右|余)?[，,、]?(?:已|共|约|仅|只)?(?:占|占比|占总[^，]{0,4}|占其|达|达到|完成|为|比例|比重)?(?:为|达|的)?[（(]?约?$/;
/** 263场送戏下村，已送230场（【87%】): a count with 已 is of what was to be done, unless it tells of a beginning, of what is found or of who takes part. */
const REACHED =
  /(?:已|现已|累计)(?!.{0,3}(?:开工|启动|动工|进场|开展|签约|签订|入住|入库|参保|落实|到位|开通|谋划|认定|发现|排查|存在|达标|达到|推荐|申报|覆盖|纳入|受理|收到|下达))[^，。；、\d]{1,6}$/;
/** So much of the sentence before a number may matter. */
const REACH = 80;

/** Whether the two last counts of one measure before a percentage are what was to be done and what is, and give it: 五年目标300公里，累计168公里，占【56%】. */
export function countedBefore(text: string, one: Percentage, sentence: number): boolean {
  const from = Math.max(sentence, one.start - REACH);
  const before = text.slice(from, one.start);
  const counts = quantities(before);
  const part = counts.at(-1);
  const whole =
    part === undefined
      ? undefined
      : counts
          .slice(0, -1)
          .filter(({ measure }) => measure === part.measure)
          .at(-1);
  if (part === undefined || whole === undefined || !(whole.value > 0)) return false;
  const between = before.slice(whole.end, part.start);
  const behind = before.slice(part.end);
  const dues = DUES_RATE.test(behind) && DUES.test(before.slice(0, whole.start));
  const rate = NAMED_RATE.exec(behind)?.[1] ?? "";
  const worked = WORKED_ON.test(behind) || (rate !== "办结" && WORK_NAME.test(rate) && before.slice(0, part.end).includes(rate));
  if (
    !(dues || worked || BARE_SHARE.test(behind)) ||
    NO_PART.test(between) ||
    !(worked || GOAL_COUNT.test(before.slice(0, whole.start)) || WORKED.test(between) || REACHED.test(between))
  )
    return false;
  return Math.abs((part.value / whole.value) * 100 - one.value) <= tolerance(text, one);
}

/** In points: a unit of the last place that is printed; 七成 is said of 66 to 74. */
function tolerance(text: string, { start, end }: Percentage): number {
  const printed = text.slice(start, end);
  if (!/\d/.test(printed)) return 5;
  const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return 10 ** -places + 1e-9;
}
