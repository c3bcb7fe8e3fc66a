import { sentenceAround } from "../../text/clauses";
import { namedDates } from "../../text/named-dates";
import { dateParts, monthsBetween } from "../../text/plain-date";
import type { JudgedLeaf } from "./judged-leaf";
import type { Phrase } from "./phrase";
import type { Quantity } from "../../text/quantities";

/*
 * What a phrase of the progress weighs by what else the leaf tells: the time that is left, a day that the office foresees,
 * the whole that a part is counted of, a delay that is over, some places of many.
 */

/** How much of its weight is left, by everything that bears on it. */
export const circumstancesOf = (judged: JudgedLeaf, phrase: Phrase): number =>
  (phrase.cue === "late" && isDueNextYear(judged) ? LATER : 1) *
  timeLeft(judged, phrase) *
  asPlanned(judged, phrase) *
  ofCounted(judged, phrase) *
  sinceThen(judged, phrase) *
  onceUponATime(judged, phrase) *
  waitsForIt(judged, phrase) *
  ofThisYear(judged, phrase) *
  ofPlaces(judged, phrase);

/** 报告通过评审，待批, where a stage wanted that very leave: it is not there. */
const WANTED_LEAVE = /批复|批准|审批|审定|核准|印发|出台|验收/u;
const LEAVE_THERE = /已(?:获|经|被)?(?:正式)?(?:批复|批准|审批|核准|印发|出台|验收)|通过验收/u;
const THAT_LEAVE = /[批审核]|验收|印发/u;
const waitsForIt = ({ due, target, progress }: JudgedLeaf, { cue, at, end }: Phrase): number =>
  cue === "waiting" && due.when === "now" && WANTED_LEAVE.test(target) && !LEAVE_THERE.test(progress) && THAT_LEAVE.test(progress.slice(at, end))
    ? OF_THE_LEAVE
    : 1;
const OF_THE_LEAVE = 2.5;

/** 明年开春后才能栽植, of what is due next year: as was wanted. */
const isDueNextYear = ({ due: { day }, context: { asOf } }: JudgedLeaf): boolean => day !== null && asOf !== null && day.slice(0, 4) > asOf.slice(0, 4);

/** Half of the time may pass while a step of the year's is not done. */
const EARLY = 0.6;
const LESS = 0.75;
/** What is said to be missing in general words (没有发布) is then a hint and no more, up to this weight. */
const GENERAL = 0.45;
const MUCH_LESS = 0.6;
/** So many months before a day of a later year a step is not due. */
const FAR_OFF = 18;
/** 没有通过，预计11月投用, of what the year wants: the office sees it done in time. */
const IN_TIME = 0.65;

/** What a step that is not done weighs while more than a part of the time is left for it: it is not done yet. */
function timeLeft(judged: JudgedLeaf, { cue, weight, at }: Phrase): number {
  const { due, target } = judged;
  const { asOf } = judged.context;
  // 尚未立项, of what is due in two years
  if (
    due.when === "later" &&
    due.by === "deadline" &&
    due.day !== null &&
    asOf !== null &&
    (cue === "not-started" || cue === "not-done") &&
    monthsBetween(asOf, due.day) >= FAR_OFF
  )
    return MUCH_LESS;
  if (cue !== "not-done" || target === "" || due.when !== "year" || due.pace === null) return 1;
  const early = due.pace > EARLY ? 1 : weight <= GENERAL ? MUCH_LESS : LESS;
  return isForeseen(judged, at) ? early * IN_TIME : early;
}

const FORESEEN = /预计[^，。；;\n]{0,10}(?:投用|投入使用|完成|完工|竣工|建成|交付|通车|验收|投产|开放|开园|开学)/u;

/** Whether the sentence of a phrase gives a day of this year on which the thing will be there. */
function isForeseen({ reported, start, context: { asOf } }: JudgedLeaf, at: number): boolean {
  if (asOf === null || !FORESEEN.test(reported.text)) return false;
  const sentence = reported.sentenceAround(at - start);
  const text = reported.text.slice(sentence.start, sentence.end);
  return FORESEEN.test(text) && namedDates(text, asOf).some(({ to }) => to > asOf && to.slice(0, 4) === asOf.slice(0, 4));
}

/** 照明未开始，按计划11月施工: the plan itself has it later. */
const AS_PLANNED =
  /(?:按(?:计划|工期|工序|合同|节点)|计划原定|原计划|(?:计划|安排|工期|工序|本来|原定|原本)[本原来就都]{0,4}(?:排|定|放|安排)?在)[^，。；;\n\d]{0,4}?(明年|次年)?(\d{1,2})月/u;
const LATER = 0.6;
const MUCH_LATER = 0.55;
/** 栽植因高温暂缓至秋季，按施工组织设计执行: it rests as was set down. */
const AS_SET_DOWN = /按(?:照)?(?:施工组织设计|施工方案|施工计划|计划|规程|工序|时序)[^，。；;\n\d]{0,4}(?:执行|推进|实施|进行|安排)/u;

/** 设备招标未启动（计划四季度）: in brackets, so that nothing else is told of it. */
const IN_QUARTER = /[（(](?:计划|拟|安排在)(?:于|在)?(?:([二三四])季度|(\d{1,2})月)/u;
const FIRST_MONTH: { readonly [quarter: string]: number } = { 二: 4, 三: 7, 四: 10 };

/** What it weighs that a thing has not begun, where its sentence says that the plan has it in a month to come. */
function asPlanned({ reported: { text }, start, context: { asOf } }: JudgedLeaf, { cue, at }: Phrase): number {
  if ((cue !== "not-started" && cue !== "suspended" && cue !== "not-done") || asOf === null) return 1;
  const sentence = sentenceAround(text, at - start);
  if (AS_SET_DOWN.test(text.slice(at - start, sentence.end))) return LATER;
  if (cue === "suspended") return 1;
  const [, quarter, inMonth] = IN_QUARTER.exec(text.slice(at - start, sentence.end)) ?? [];
  const begins = quarter === undefined ? Number(inMonth) : FIRST_MONTH[quarter];
  if (begins !== undefined && begins > dateParts(asOf).month) return MUCH_LATER;
  const [, next, month] = AS_PLANNED.exec(text.slice(at - start, sentence.end)) ?? [];
  return next !== undefined || (month !== undefined && Number(month) > dateParts(asOf).month) ? (cue === "not-started" ? MUCH_LATER : LATER) : 1;
}

/** Fewer than this of a whole that is counted are a remainder. */
const FEW = 0.25;
const REMAINDER = 0.5;
/** So far behind its count a part is told of. */
const NEAR = 4;

/** 共11间，已完成2间，在建7间，2间未动工: what a part weighs that is a small one of the whole which the sentence counts. */
function ofCounted({ reported, wanted, target, start, due }: JudgedLeaf, { cue, part, at }: Phrase): number {
  const place = at - start;
  const sentence = reported.sentenceAround(place);
  const counts = reported.quantities.filter((one) => one.start >= sentence.start && one.start < sentence.end);
  const own = counts.filter(({ end }) => end <= place && place - end <= NEAR).at(-1);
  const last = counts.filter(({ end }) => end <= place).at(-1);
  // 签约8个，另有3个未通过评审: beside those that are counted
  const lead = part && last !== undefined ? reported.text.slice(sentence.start, last.start) : "";
  if (BESIDE.test(lead)) return OF_OTHERS;
  // 14座全部通水，其中2座较计划晚两个月: all of them are there
  if (cue === "behind" && ALL_THERE.test(lead)) return REMAINDER;
  if (own === undefined) return cue === "suspended" || cue === "behind" || cue === "failed" ? 1 : ofRest(reported.text, sentence.start, counts, last);
  const most = (all: readonly Quantity[]): number =>
    all.reduce((largest, { measure, value }) => (measure === own.measure && value > largest ? value : largest), 0);
  const aim = most(wanted.quantities);
  // 余下84亩农户不同意, of 600亩 by the year's end, in March: what is there already is more than was due
  const rest = aim > 0 && due.when === "year" && due.pace !== null && REST.test(reported.text.slice(sentence.start, own.start));
  if (rest && (cue === "hindered" || cue === "not-done") && 1 - own.value / aim >= due.pace) return REMAINDER;
  if (!part) return 1;
  // 还有5个小区没有动静, of 12 that are wanted: no small part
  if (own.value >= MUCH * aim && aim > 0) return OF_MUCH;
  // 尚有31所没有投入使用, and nothing is told of those that have
  if (aim === 0 && counts.length === 1 && STILL_SO_MANY.test(reported.text.slice(sentence.start, own.start)) && !TELLS_OF_DONE.test(reported.text))
    return OF_MUCH;
  if (own.value < FEW * most(counts)) return REMAINDER;
  // 还有18宗没有动工, where all are to have begun and half of the year is over
  if (
    target.includes("全部") &&
    (due.pace ?? 0) >= HALF_OVER &&
    STILL_SO_MANY.test(reported.text.slice(sentence.start, own.start).replace(/^.*[，,]/u, "")) &&
    (cue === "not-started" || cue === "not-done")
  )
    return OF_MUCH;
  // 120个中尚有38个未开工, late in the year
  if (cue === "not-started" && most(counts) > own.value && (due.pace ?? 0) >= LATE) return OF_MUCH;
  // 82个项目中，26个滞后: the share is told, and it is no small one
  return most(counts) > own.value && own.value >= MUCH_OF_ALL * most(counts) && AMONG_ALL.test(reported.text.slice(sentence.start, own.start)) ? OF_MUCH : 1;
}

/** 拆除8.2万平方米，剩余1.1万平方米因…，列入明年计划: what is said of the rest, where that is a small part of all that is counted. */
function ofRest(text: string, sentence: number, counts: readonly Quantity[], last: Quantity | undefined): number {
  if (last === undefined || !REST.test(text.slice(sentence, last.start))) return 1;
  const all = counts.filter(({ measure, end }) => measure === last.measure && end <= last.end).reduce((sum, { value }) => sum + value, 0);
  return last.value < FEW * all ? REMAINDER : 1;
}

const REST = /(?:余下|其余|剩余|剩下|尚余|还剩)(?:的)?$/u;
const STILL_SO_MANY = /(?:^|(?:尚|仍|还)(?:有|剩)?)$/u;
const TELLS_OF_DONE = /已|(?<![未没]|没有|尚未)完成(?!时限)|均|全部|\d[%％]|建成|其余/u;
const ALL_THERE = /\d[^，。；;\n]{0,4}(?:全部|均已|都已)[^，。；;\n未没不]{1,8}[，,]其中$/u;
const BESIDE = /[，,、]?(?:另有|另外有|此外有|另)$/u;
const OF_OTHERS = 0.85;
/** From this share of what is wanted on a part is said of the whole: what a part loses it has again. */
const MUCH = 0.33;
const OF_MUCH = 1 / 0.6;
const LATE = 0.75;
const HALF_OVER = 0.49;
const MUCH_OF_ALL = 0.3;
const AMONG_ALL = /\d[^，。；;\n\d]{0,14}(?:中|里)[，,]?(?:还|仍|尚|已)?有?$/u;

/** 因图纸修改延误，现已进场施工: what was delayed is being done. */
const SINCE = /现[^，。；;\n]{0,30}?(?:进场施工|开工建设|动工建设|全面施工|已开工|已动工)/u;
const MADE_UP = 0.5;
/** 推迟到三季度，已于9月印发: what was delayed is there. */
const THERE =
  /[，,](?:现)?已(?:于|全部|全面|经)?[^，。；;\n]{0,8}(?:印发|出台|通车|竣工|完工|建成|投用|办结|开通|启用|交付|完成|举办|举行|召开|闭幕|开幕|落幕|收官|开学|开业|开园)(?:投用|使用|通车)?$/u;
const OVER = 0.3;
/** 已于8月底完工，比计划晚5天: so, too, where how late it came stands behind. */
const LATER_THAN = /^(?:[比较]|晚于)/u;
const CAME = /已(?:于|全部|全面)?[^，。；;\n]{0,8}(?:通车|竣工|完工|建成|投用|启用|交付|封顶)[，,]/u;

/** What a delay weighs, where the line tells that the work goes on since. */
function sinceThen({ reported: { text }, start }: JudgedLeaf, { cue, at }: Phrase): number {
  if (cue !== "behind") return 1;
  const { start: from, end } = sentenceAround(text, at - start);
  if (THERE.test(text.slice(at - start, end)) || (LATER_THAN.test(text.slice(at - start, end)) && CAME.test(text.slice(from, at - start)))) return OVER;
  const line = text.indexOf("\n", at - start);
  return SINCE.test(text.slice(end, line < 0 ? text.length : line)) ? MADE_UP : 1;
}

/** 早先没有地，一直未动工；如今桩基在打: what once stood in the way, and what has come of it. */
const ONCE = /原(?:方案|选?址|设计|计划|定|本|先)|以前|此前|早先|早前|过去|原来|起初|曾|一度|前期|年初|上半年|[上一二]季度/u;
const CAME_ABOUT =
  /[，,；;。、](?:[^，。；;\n]{0,16}(?:现|目前|已|全部|均)[^，。；;\n未没不]{0,8}|\d{1,2}月(?:\d+日|[初底])?)?(?:施工|开工|动工|进场|完成|完工|竣工|建成|投用|投入使用|拨付?|整改|解决|恢复|达到|通车|开放|销号|办结|赶上|追上)|[，,]已[^，,。；;\n未没]{1,4}\d/u;
const NOT_YET = /仍|尚|至今|还[没未有在是]|未|没/u;
function onceUponATime(judged: JudgedLeaf, phrase: Phrase): number {
  const { text } = judged.reported;
  const { start } = judged;
  const { cue, at } = phrase;
  if (cue === "done" || cue === "under-way" || cue === "ahead" || cue === "long-term") return 1;
  if (isHeldSince(judged, phrase) || isHandled(text, at - start)) return OVER;
  const sentence = sentenceAround(text, at - start);
  if (!ONCE.test(text.slice(sentence.start, at - start))) return 1;
  const behind = lineFrom(text, at - start).replace(/^[^，,；;。]*/u, "");
  const came = /现|目前|已|全部|均/u.test(behind) && CAME_ABOUT.test(behind) && !NOT_YET.test(behind.replace(/^[，,][^，,；;。]*(?=[；;。])/u, ""));
  return came ? OVER : 1;
}

/** 水泥一时无法供应，项目办及时协调，保障生产有序: what was met at once, and the work goes on. */
const MET = /[，,][^，,。；;\n]{0,12}(?:及时|立即|迅速|第一时间)[^。\n]*(?:有序|顺利|正常|未受|没有受到影响|不受影响|未受影响)/u;
const isHandled = (text: string, at: number): boolean => MET.test(text.slice(at, sentenceAround(text, at).end));

/** 推迟至6月举办, told in September: it has been held since. */
const PUT_OFF_TO = /^[^，。；;\n\d]{0,6}[到至](\d{1,2})月(?![^，。；;\n]*(?:仍|未|没))/u;
function isHeldSince({ reported: { text }, start, context: { asOf } }: JudgedLeaf, { cue, at }: Phrase): boolean {
  const month = cue === "behind" && asOf !== null ? PUT_OFF_TO.exec(text.slice(at - start))?.[1] : undefined;
  return month !== undefined && asOf !== null && Number(month) < dateParts(asOf).month;
}

/** 列入2025年投资计划, in 2025: it is of this year, and put off by nothing. */
function ofThisYear({ reported: { text }, start, context: { asOf } }: JudgedLeaf, { cue, at }: Phrase): number {
  if (cue !== "adjusted" || asOf === null) return 1;
  // 一期投入使用，二期列入明年计划: another stage
  const clause = text.slice(sentenceAround(text, at - start).start, at - start);
  if (/[，,][二三四]期[^，,]*$/u.test(clause)) return OVER;
  const years = /^[^，。；;\n\d]{0,4}(20\d\d)(?:(?:年?[-－—–~～至到]|年?和)(?:20)?\d\d)?年/u.exec(text.slice(at - start, at - start + 24));
  return years !== null && Number(years[1]) <= Number(asOf.slice(0, 4)) ? 0 : 1;
}

/** 河口市、岭下县的: a sentence of some places by name. */
const PLACES = /^[\u4e00-\u9fff]{2,3}[市县区镇乡](?:、[\u4e00-\u9fff]{2,3}[市县区镇乡])+/u;
const OTHER_PLACE = /[\u4e00-\u9fff]{2,3}[市县区镇乡][^，。；;\n]{0,14}\d/gu;
const OF_SOME = 0.5;
const MANY_DONE = /(?<!\d)\d{2,3}(?:[家所处座间户个])[^，。；;\n\d]{0,8}(?:建设完成|已?建成|已?完成|投入使用|投用|达标|挂牌)[^。\n]*$/u;
const NAMED = /[\u4e00-\u9fff]{2}(?:镇|乡|街道)(?=[、，；;]|正在|在建)/gu;
const lineFrom = (text: string, at: number): string => text.slice(at, text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at));

/** What is said of some places by name weighs where the text counts what others have done. */
function ofPlaces({ reported: { text }, start }: JudgedLeaf, { cue, at }: Phrase): number {
  if (cue === "done" || cue === "under-way" || cue === "ahead" || cue === "long-term") return 1;
  const sentence = sentenceAround(text, at - start);
  // 已有74家建成；因选址延迟，目前柳镇、桃镇正在建设: many are done, and those that are late are named
  if (cue === "behind" && MANY_DONE.test(text.slice(0, at - start)) && (lineFrom(text, at - start).match(NAMED) ?? []).length > 1) return OF_SOME;
  if (!PLACES.test(text.slice(sentence.start, sentence.end))) return 1;
  const others = (text.slice(0, sentence.start) + text.slice(sentence.end)).match(OTHER_PLACE) ?? [];
  return others.length > 1 ? OF_SOME : 1;
}
