import { clauseAround, endsSentence } from "../../text/clauses";
import type { Quantity } from "../../text/quantities";
import { defineEvidence } from "../evidence-kind";
import type { Evidence } from "../evidence";
import type { Status } from "../../terms/status";
import { piece, type JudgedLeaf } from "./judged-leaf";
import { isSaidAtPace } from "./reported-amounts";
import { againstPace, ownPace } from "./reported-rates";

/** That an amount is the whole of what was to be done: 计划124亿元, 任务1200户, 95户中, 113项. */
const WHOLE = /计划(?!调整|书)|任务|目标|应|需|合计|总数|总共|全年|年度|安排/u;
/** 共46部，已投用15部; 88台里换了31台: so, too, where the target names as many, or no other number of them. */
const ALL_OF = /^(?:一共|总共|共计?|合计|涉及)$/u;
/** 管线迁改涉及6家，协议签订2家: of those that are concerned so many have agreed or gone. */
const CONCERNED = /(?:涉及|共需)$/u;
const AGREED = /签|拆|搬|迁|征|腾/u;
const AMONG = /^[^，。；;\n\d]{0,6}(?:里|中)(?!标|介)[头面的]?/u;
const NO_WHOLE = /总投资|概算|估算|占地|面积|去年|上年|同期|以上|每|平均|人均|签|还款|其中/u;
/** 113项，18项开工; 26个里开工16个; 35个项目，开工12个: a list of projects, of which so many have begun. */
const LISTED = /^(?:个?项目|个工程|[里中，,])/u;
const BEGUN = /开工|动工|开了|复工/u;
/** That an amount is what was done of it. */
const DONE =
  /完成|完工|竣工|建成|开工|动工|开了|做完|做了|办结|办了|到位|拨付|支付|偿付|付清|签约|签订|拆除|改造|整改|销号|投入使用|投用|交付|搬迁|安置|了结|[关拆搬迁签改修建]了|关停|腾退|清退|收回|接入|配备|到货|到场/u;
/** That it is not done, or not yet. */
const NOT_DONE = /未|没|在建|正在|正(?!式|常|确)|待|拟|预计|计划|剩|余下|其余|力争|争取|确保|还有|不足/u;
/** A part beyond its whole is more than was planned, up to here. */
const MOST_BEYOND = 2;
/** Begun by now is as much as a share of the year: no project of a list begins on its last day. */
const LEAST_WHOLE = 5;

/**
 * Counts of a whole and of what is done of it inside a sentence (113项开工18项; 计划124亿元，完成7亿元), where no percentage says
 * the same. A whole that is due is due in full; one of the year is read against the pace.
 */
export const pairedCounts = defineEvidence({
  id: "paired-counts",
  needs: ["progress"],
  look(judged, told) {
    const { reported } = judged;
    const counts = reported.quantities;
    const floors = floorsOf(judged);
    if (floors !== null) return floors;
    if (counts.length < 2 || told.some(({ kind, weight }) => (kind === "completion-rate" || kind === "amount") && weight > 0.2)) return [];
    const left = notBegun(judged, counts);
    if (left !== null) return [left];
    for (const [index, whole] of counts.entries()) {
      const part = counts[index + 1];
      if (part === undefined) break;
      if (isLeft(reported.text, whole, part)) return spokenOf(judged, whole, { ...part, value: whole.value - part.value });
      if (restGoesOn(judged, part, counts[index + 2])) return [];
      if (isPair(reported.text, whole, part, counts[index - 1]) || isPartOfAll(judged, whole, part)) return spokenOf(judged, whole, part);
      // 新增610个，年度任务2500个: the whole stands behind
      if (isWholeBehind(reported.text, whole, part)) return spokenOf(judged, part, whole);
      if (isLittle(judged, whole, part)) return [pieceOf(judged, whole, part, "lagging", 0.5)];
    }
    const both = doneAndLeft(judged, counts);
    return both === null ? [] : spokenOf(judged, ...both);
  },
});

function isPair(text: string, whole: Quantity, part: Quantity, before: Quantity | undefined): boolean {
  if (whole.measure !== part.measure || part.value > whole.value * MOST_BEYOND || whole.value < LEAST_WHOLE || isParted(text, whole.end, part.start))
    return false;
  const from = Math.max(clauseAround(text, whole.start).start, before?.end ?? 0);
  const around = text.slice(from, whole.start) + text.slice(whole.end, whole.end + 1);
  const between = text.slice(whole.end, part.start);
  const behind = clauseAround(text, part.start);
  const done = text.slice(Math.max(behind.start, whole.end), behind.end);
  const leads =
    WHOLE.test(around) || WHOLE.test(between.slice(0, 3)) || (LISTED.test(between) && (whole.measure === "项" || whole.measure === "个") && BEGUN.test(done));
  return leads && !/^、/u.test(between) && !NO_WHOLE.test(around + between) && DONE.test(done) && !NOT_DONE.test(done.replace(/计划新?开工的/u, ""));
}

/** Whether the second of two counts is told as the whole of the first. */
const TASK_IS = /^[，,（(](?:占)?(?:全年|年度|今年|年初)(?:目标)?(?:任务|计划|目标)(?:数|量)?[为是共]?$/u;
const isWholeBehind = (text: string, part: Quantity, whole: Quantity): boolean =>
  whole.measure === part.measure && part.value < whole.value && whole.value >= LEAST_WHOLE && TASK_IS.test(text.slice(part.end, whole.start));

/** A verb that has happened, before its count: 换了31台. */
const HAPPENED = /[\u4e00-\u9fa5](?:了|完|好|成|出)(?:约|近)?$/u;

/** 120个中，做完30个，照节点推进的88个: the rest goes on. */
const GOES_ON = /正常|按(?:节点|计划|时序|进度)/u;
const restGoesOn = ({ reported: { text } }: JudgedLeaf, part: Quantity, next: Quantity | undefined): boolean => {
  if (next?.measure !== part.measure || next.value < part.value) return false;
  const clause = clauseAround(text, next.start);
  return GOES_ON.test(text.slice(clause.start, clause.end));
};

/** Whether a count is told as all that there is to be done, and the next one as what is done of it. */
function isPartOfAll({ reported: { text }, wanted }: JudgedLeaf, whole: Quantity, part: Quantity): boolean {
  if (whole.measure !== part.measure || part.value > whole.value || whole.value < LEAST_WHOLE || isParted(text, whole.end, part.start)) return false;
  const aims = wanted.quantities.filter(({ measure }) => measure === whole.measure);
  if (aims.length > 0 && !aims.some(({ value }) => value === whole.value)) return false;
  const between = text.slice(whole.end, part.start);
  const clause = clauseAround(text, whole.start);
  const behind = clauseAround(text, part.start);
  const lead = text.slice(Math.max(behind.start, whole.end), part.start);
  const done = lead + text.slice(part.end, behind.end);
  // 年底完工50%: not all of them are wanted
  if (isSaidAtPace(text, part.start) || wanted.hasPercent()) return false;
  const concerned = CONCERNED.test(text.slice(clause.start, whole.start)) && AGREED.test(done);
  const leads = concerned || ALL_OF.test(text.slice(clause.start, whole.start)) || (AMONG.test(between) && text.slice(clause.start, whole.start).trim() === "");
  return leads && (DONE.test(done) || HAPPENED.test(lead)) && !NOT_DONE.test(done) && (concerned || !NO_WHOLE.test(between));
}

const LEFT_UNDONE = /未|没|待|剩|余|还有|尚有/u;
/** 另有8个正在改造, 余下90户12月走访: in hand, or a day is set. */
const IN_HAND = /在建|正在|正(?!式|常|确)|排在|\d月/u;

/** 已整改150处，未整改220处: what is done and what is not, which are all that the target wants. */
function doneAndLeft({ reported: { text }, wanted, due }: JudgedLeaf, counts: readonly Quantity[]): readonly [Quantity, Quantity] | null {
  for (const [index, done] of counts.entries()) {
    const left = counts[index + 1];
    if (left?.measure !== done.measure) continue;
    const whole = done.value + left.value;
    if (isSaidAtPace(text, left.start)) continue;
    const isWhole = wanted.quantities.some(({ measure, value }) => measure === done.measure && value === whole);
    const isRest = due.when === "now" && /(?:剩余|其余|余下|还剩|剩下)的?$/u.test(text.slice(0, left.start));
    if (whole < LEAST_WHOLE || !(isWhole || isRest)) continue;
    const told = (one: Quantity): string => {
      const clause = clauseAround(text, one.start);
      return text.slice(clause.start, clause.end);
    };
    if (!NOT_DONE.test(told(done)) && LEFT_UNDONE.test(told(left)) && (isRest || !IN_HAND.test(told(left)))) return [{ ...done, value: whole }, done];
  }
  return null;
}

/** 应达标31个社区，仍有19个面积不足: of a whole that was to be reached so many are not. */
const SHOULD = /(?:应|需|须|计划|任务)[^，。；;\n\d]{0,6}$/u;
const STILL_HAS = /(?:仍|还|尚)有$/u;
const LACKS = /^[^，。；;\n]{0,8}(?:未|没|不|缺)/u;
const isLeft = (text: string, whole: Quantity, part: Quantity): boolean =>
  whole.measure === part.measure &&
  part.value < whole.value &&
  !isParted(text, whole.end, part.start) &&
  SHOULD.test(text.slice(clauseAround(text, whole.start).start, whole.start)) &&
  STILL_HAS.test(text.slice(whole.end, part.start)) &&
  LACKS.test(text.slice(part.end, clauseAround(text, part.start).end));

/** 建成13万亩，入库的只有1.3万亩: right before a count, that it is little. */
const ONLY = /(?:只有|仅有|才有|仅|只|才)$/u;
const USED = /入库|启用|投产|投用|验收|移交|使用|开工|完成|建成|拨付|支付|发放|到位|入驻|运营|达标|达到|合格|接入|接通|签/u;
const LITTLE = 0.5;

/** Whether the part is called little, and is of a whole in the same sentence, of which the same is to come. */
function isLittle({ reported: { text }, due }: JudgedLeaf, whole: Quantity, part: Quantity): boolean {
  if (
    due.when === "later" ||
    due.when === "years" ||
    whole.measure !== part.measure ||
    part.value >= LITTLE * whole.value ||
    isParted(text, whole.end, part.start)
  )
    return false;
  const clause = clauseAround(text, part.start);
  return (
    ONLY.test(text.slice(clause.start, part.start)) &&
    USED.test(text.slice(clause.start, clause.end)) &&
    !NO_WHOLE.test(text.slice(clauseAround(text, whole.start).start, whole.start))
  );
}

/** 17层施工到11层, 施工至4层，共12层: how high a building is, and is to be. */
const FLOORS = /(\d+)层[^。；;\n\d]{0,8}?(?:[到至]第?)(\d+)层|[到至]第?(\d+)层[，,]?[^。；;\n\d]{0,4}?[共总计][^。；;\n\d]{0,3}(\d+)层/u;
const BODY = /主体|封顶|楼|房|建成|完工|竣工/u;

function floorsOf(judged: JudgedLeaf): Evidence[] | null {
  const match = BODY.test(judged.target) || (judged.target === "" && judged.due.when === "now") ? FLOORS.exec(judged.reported.text) : null;
  if (match === null) return null;
  const [value, all] = [Number(match[2] ?? match[3]), Number(match[1] ?? match[4])];
  if (!(value < all)) return null;
  const at = { start: match.index, end: match.index + match[0].length, measure: "层" };
  return spokenOf(judged, { ...at, value: all }, { ...at, value });
}

/** That a count is of what has not begun: 没开工8个. */
const NOT_BEGUN = /(?:未|没有?|尚未)[^，。；;\n、]{0,6}?(?:开工|动工|启动|开建|实施|开展|进场)/u;
/** From this share on, of at least this many, at this pace, what has not begun is no remainder. */
const SHARE_LEFT = 0.25;
const HALF = 0.5;

/** 完工10个，在建10个，没开工15个: where the parts of a whole are told, a large part that has not begun; null where there is none. */
function notBegun({ reported, progress, start, context, due }: JudgedLeaf, counts: readonly Quantity[]): Evidence | null {
  if (!NOT_BEGUN.test(reported.text) || (due.when !== "now" && (context.pace ?? 0) < HALF)) return null;
  const measures = counts.filter(({ measure }) => measure === counts[0]?.measure);
  const left = measures.filter((one) => NOT_BEGUN.test(reported.text.slice(Math.max(0, reported.clauseAround(one.start).start), one.start)));
  const [first] = left;
  const sum = (all: readonly Quantity[]): number => all.reduce((total, { value }) => total + value, 0);
  if (first === undefined || sum(measures) < LEAST_WHOLE || sum(left) < SHARE_LEFT * sum(measures)) return null;
  const clause = reported.clauseAround(first.start);
  return piece("amount", "progress", progress, start + clause.start, start + clause.end, "lagging", 0.5);
}

function isParted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(text, at)) return true;
  return false;
}

const pieceOf = (
  { reported, progress, start }: JudgedLeaf,
  whole: Quantity,
  part: Quantity,
  speaksFor: Status,
  weight: number,
  gap: Pick<Evidence, "pointsBehind" | "pace"> = {},
): Evidence => piece("amount", "progress", progress, start + whole.start, start + reported.clauseAround(part.start).end, speaksFor, weight, gap);

function spokenOf(judged: JudgedLeaf, whole: Quantity, part: Quantity): Evidence[] {
  const { reported, due, context } = judged;
  const ratio = part.value / whole.value;
  const say = (speaksFor: Status, weight: number, gap: Pick<Evidence, "pointsBehind" | "pace"> = {}): Evidence[] => [
    pieceOf(judged, whole, part, speaksFor, weight, gap),
  ];
  if (ratio >= 1) return say("completed", 0.35);
  if (due.when === "now") return ratio >= 0.9 ? say("mostly-on-track", 0.35) : say("lagging", 0.5);
  const pace = ownPace(reported, part.start, due.pace);
  if (due.when !== "year" || pace === null) return [];
  const { status, weight, ...gap } = againstPace(ratio * 100, pace * 100, context);
  return status === "mostly-on-track" || status === "ahead" ? say("on-track", 0.2) : say(status, weight * 0.8, gap);
}
