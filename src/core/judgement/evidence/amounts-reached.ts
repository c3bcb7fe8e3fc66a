import { Alternatives } from "../../text/alternatives";
import { isClosing, isOpening, type Stretch } from "../../text/clauses";
import { lexiconOf } from "../../text/lexicon";
import type { Amounts, ToldAmount } from "./amounts";

/*
 * Which of the amounts that a report tells are reached, and of what is wanted, where no name in common says so.
 */

/** 争取资金 is work, 争取年底完成 a plan. */
const NOT_REACHED = new Alternatives(
  "拟 计划 预计 将 力争 争取(?!到|上级|中央|省级|市级|各类|各级|专项|资金|项目) 确保 下一步 下步 尚 未 没(?!收) 剩余 在建 放弃 停工 推进 扫尾 收尾 待(?=批|审|完|定|办|建|开|签|验|市|省|县|上级|项目) 等待 有待 处于 着手 准备 筹备 同比 减少 另有",
);
/** A total of what there is, old and new, says nothing of how much is new. */
export const NEW = lexiconOf("新增 净增 新认定 新培育 新引进 新签约 新注册 新发展 新入库");
const TOTAL = lexiconOf("累计 总数 总量 总计 共有 现有 有效期 存量 达到 达");
const PART_OF = lexiconOf("其中");
const UNDER_WAY = new Alternatives("正在 正(?!式|常|确|面|规) 任务(?!.{0,6}(?:完成|已))");

export const NONE: readonly ToldAmount[] = [];

/** So long a report may be that has one thing to tell. */
const SHORT = 60;
/** What says of an amount that it is done. */
const DONE =
  /[\u4e00-\u9fa5](?:好|完(?!成))|完成|完工|竣工|建成|落成|修建|新建|改造|铺设|铺|修|建|开设|开工|复工|安装|装(?!修|饰)|拆|发放|拨付|支付|偿付|到位|办结|了结|淘汰|关停|搬迁|安置|举办|引进|签约|新增|开通|治理|整治|更换|清理|收回|开垦|征收|平整|栽植|投放|输送|输出|培训|培育|发展|救助|招收|招录|选派|走访|巡查|采集|调处|化解|累计|实现|换发|招到|受理|办理|打通|入库|到资|到账|验收合格|供出|[换装签供领](?:了|出)|收储|收购|评定|认定|联通|接入|掘进|开挖|衬砌|浇筑|架设|替换|报到|到岗|招聘|落地|腾退|开放|开业|运营|投运|送电|通水|放款|录用|疏浚|覆盖|通过|获批|获评|成交|到货|发行/u;
/** What stands beside an amount and names nothing. */
const NAMES_NOTHING = new RegExp(
  `${DONE.source}|[一两二三四五\\d]批次?|价款|金额|款项|总额|前?[一二三四五六七八九十]+个?月|[处所个座户条家项件名][中里]的?|[已累计共约目前现有了的达到只仅就先后都均全部各月日上下半年底初今截至\\d.,%％（）()、：:—–~～－-]`,
  "gu",
);

/** 建设50公里, and of kilometres the report has one figure, and tells nothing else: what it counts need not be named again. */
export function theOnlyOne({ quantity }: ToldAmount, wanted: Amounts, reported: Amounts): readonly ToldAmount[] {
  if (reported.text.length > SHORT || wanted.quantities.filter(({ measure }) => measure === quantity.measure).length !== 1) return NONE;
  const told = reported.counts().filter((one) => one.quantity.measure === quantity.measure && isReached(one, reported.text, false, false));
  const [only] = told;
  if (only !== undefined && told.length === 1) return isSameThing(wanted.text, reported.text, only) ? told : NONE;
  // 完成4个，2个小区业主没有签字: of several the one that is done and names nothing is of what is wanted
  const nameless = told.filter((one) => isDoneAndNameless(reported.text, one));
  return nameless.length === 1 ? nameless : NONE;
}

/** Measures that things of every kind are counted with: 成立专班5个 is no step of 改造小区18个. */
const OF_ANYTHING = new Set("个 项 件 次 人 元 份 批次".split(" "));
/** What is no step of what is wanted: what is beside it, a part of it, or what it is planned to be. */
const NO_STEP = /其中|另|同时|新增|储备|涉及|占地|面积|规模|投资|资金|采购|申报|设计|规划|计划|目标|任务|预计|将|拟|剩|余|每|平均|去年|上年|同比|比/u;
const SHORT_STEP = 4;

/**
 * 挖沟9公里，铺管6.5公里 where 32公里 are wanted: of several steps told in the measure of the target's only amount the one that
 * is furthest; null where any of them may be of something else, or the text tells of more.
 */
export function mostOfSteps({ quantity }: ToldAmount, wanted: Amounts, reported: Amounts): ToldAmount | null {
  if (reported.text.length > SHORT || wanted.quantities.filter(({ measure }) => measure === quantity.measure).length !== 1) return null;
  if (NO_STEP.test(wanted.text.slice(0, quantity.start).slice(-SHORT_STEP))) return null;
  const steps = reported.counts().filter((one) => one.quantity.measure === quantity.measure);
  let most: ToldAmount | null = null;
  for (const one of steps) {
    const words = reported.text.slice(one.clause.start, one.quantity.start) + reported.text.slice(one.quantity.end, one.clause.end);
    if (NO_STEP.test(words) || !isReached(one, reported.text, false, false)) return null;
    const named = words.replace(NAMES_NOTHING, "");
    const own = named.length < 2 || [...named].some((_, at) => at > 0 && wanted.text.includes(named.slice(at - 1, at + 1)));
    if (!own && (OF_ANYTHING.has(quantity.measure) || words.trim().length > SHORT_STEP)) return null;
    if (most === null || one.quantity.value > most.quantity.value) most = one;
  }
  return most;
}

/**
 * Whether an amount is said to be reached: not only under way where it is to be `finished`, and none of a whole that
 * stood before where what is `fresh` is asked for. Brackets in its clause are a remark of their own.
 */
export function isReached({ clause, quantity }: ToldAmount, text: string, finished: boolean, fresh: boolean): boolean {
  const { start, end } = withinBrackets(text, clause, quantity.start);
  if (AS_WHOLE.test(text.slice(quantity.end, quantity.end + LONGEST_WHOLE))) return false;
  if (NOT_REACHED.isIn(text, start, end) || (finished && UNDER_WAY.isIn(text, start, end))) return false;
  const isNew = NEW.isIn(text, start, end);
  return !(fresh && !isNew && TOTAL.isIn(text, start, end)) && !((PART_OF.isIn(text, start, end) || isOfParts(text, start)) && !(fresh && isNew));
}

/** 完成7公里，其中东段3公里，西段4公里: a clause behind the one that began to tell of the parts. */
const isOfParts = (text: string, clause: number): boolean =>
  /其中[^。；;\n]{0,4}[\u4e00-\u9fa5][^。；;\n已]*[，,、]$/u.test(text.slice(Math.max(0, clause - SHORT), clause));

/** What a whole is called, and what is said of its part, are no longer. */
const LONGEST_WHOLE = 20;
/** 12处中的5处, 9所里6所, 60个小区中，目前已完成3个: the whole, of which the next count is done. */
const AS_WHOLE = /^[\u4e00-\u9fa5]{0,6}?[中里]的?[，,]?(?:目前|现|已经?|有|均|仅|只|实际|完成|建成|改造|整治|开工|完工|竣工|交付|投用|验收|了)*\d/;

/** The part of a clause around `at` that no bracket parts from it: 已建成2.4万亩 of 已建成2.4万亩（其中改造8000亩）, and the remark for what stands in it. */
function withinBrackets(text: string, clause: Stretch, at: number): Stretch {
  let { start, end } = clause;
  for (let place = start; place < end; place++) {
    const code = text.charCodeAt(place);
    if (!isOpening(code) && !isClosing(code)) continue;
    if (place < at) start = place + 1;
    else end = place;
  }
  return { start, end };
}

/** Whether the clause of an amount says that it is done, and names nothing. */
function isDoneAndNameless(text: string, { clause, quantity }: ToldAmount): boolean {
  const words = text.slice(clause.start, quantity.start) + text.slice(quantity.end, clause.end);
  return DONE.test(words) && words.replace(NAMES_NOTHING, "") === "";
}

const BARE_AMOUNT = /^(?:完成)?[\d.,，\s]+[\u4e00-\u9fa5㎡]{1,4}。?$/u;

/** Whether the clause of an amount says that it is done, and names nothing but what the target names. */
function isSameThing(wanted: string, text: string, { clause, quantity }: ToldAmount): boolean {
  const words = text.slice(clause.start, quantity.start) + text.slice(quantity.end, clause.end);
  const named = words.replace(NAMES_NOTHING, "");
  // 累计完成投资1.3亿元 of a planned amount that names nothing itself
  if (BARE_AMOUNT.test(wanted) && DONE.test(words) && named.length <= 2) return true;
  // 接待游客400万人次 wanted, 接待198万人次: the verb of the target itself
  if (!DONE.test(words) && !(named.length > 1 && wanted.includes(named))) return false;
  // 完成绿化9公顷 of 新增绿地60公顷: what is measured and not counted needs no more than a part of its name
  if (named.length <= SHORT_STEP && !OF_ANYTHING.has(quantity.measure) && [...named].some((one) => wanted.includes(one))) return true;
  return named.length < 2 || [...named].some((_, at) => at > 0 && wanted.includes(named.slice(at - 1, at + 1)));
}
