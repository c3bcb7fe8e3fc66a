import { bigrams, shared } from "../../text/bigrams";
import type { Stretch } from "../../text/clauses";
import type { NamedDate } from "../../text/named-dates";
import type { PlainDate } from "../../text/plain-date";
import type { Prose } from "../../text/prose";
import { defineEvidence } from "../evidence-kind";
import { goalDates } from "../what-is-due";
import { piece, type JudgedLeaf } from "./judged-leaf";
import { furthestStages } from "./stages";

/** That a date is a forecast of the text, and no report: before it, or behind it. */
const FORECAST =
  /(?:预计|预期|估计|预估|计划|拟|力争|争取|确保|将|可望|有望|要到|须到|等到|排期到|排到|排在|安排到|拖到|推到|推至|推迟到|推迟至|延到|延至|延期至|延期到|延长至|顺延至|改到|调整到|调整为|调整至|目标)[^，。；;\n]{0,8}$/u;
const FORECAST_BEHIND = /^(?:底|末|初|前|左右|上旬|中旬|下旬|份)*[^，。；;\n]{0,10}?(?:才|方能|方可|能|可|预计)/u;
/** What is to begin, and what is to be there, by a date. */
const BEGINS = /开工|动工|开建|启动|进场|破土|开始|开标|招标/u;
const ENDS =
  /完成|完工|竣工|建成|做完|交房|交付|交工|投用|投产|投入|使用|运行|运营|通车|贯通|通行|验收|开放|开业|到货|到位|入住|搬迁|整改|办结|销号|出台|印发|恢复|封顶|铺完|拆完|结束|收官|通水|通气|通电|迁入|装粮|安装|开学|才能?到|能到|到场|到港|交货|发货|供货|排期|排产|排到|拖到/u;

type DueEnd = "begins" | "ends";

/** What a clause wants; the end where it names both or neither. */
const goalOf = (clause: string): DueEnd => (BEGINS.test(clause) && !ENDS.test(clause) ? "begins" : "ends");

interface WantedDay extends Stretch {
  readonly by: PlainDate;
  readonly goal: DueEnd;
  /** Whether the day is that of a stage, which the forecast of another thing may pass (开展审批; 力争年底前全部完成). */
  readonly ofStage?: boolean;
}

/** Each dated wish of the target; where it names no day, that of the deadline, or the end of the stage that its heading names. */
function wishesOf({ target, wanted, context, leaf }: JudgedLeaf, asOf: PlainDate): readonly WantedDay[] {
  const wishes = goalDates(wanted, asOf).map(({ start, to }): WantedDay => {
    const clause = wanted.clauseAround(start);
    return { ...clause, by: to, goal: goalOf(target.slice(clause.start, clause.end)) };
  });
  if (wishes.length > 0) return wishes;
  const by = leaf.deadline ?? (context.targetDue === "stage" && target !== "" ? (context.stage?.end ?? null) : null);
  return by === null ? [] : [{ start: 0, end: target.length, by, goal: leaf.deadline === null ? goalOf(target) : "ends", ofStage: leaf.deadline === null }];
}

/**
 * A forecast of the progress (预计10月底交房) that lies beyond what the target or the deadline wants (9月底交房): behind,
 * whatever the day. A begin is held against a begin, or against an end that lies before it; where the target has several
 * dates, against that of the clause which names the same thing.
 */
export const lateForecasts = defineEvidence({
  id: "late-forecast",
  needs: ["progress"],
  look(judged) {
    const { progress, start, end, reported, target, context } = judged;
    const { asOf } = context;
    if (asOf === null) return [];
    const wishes = wishesOf(judged, asOf);
    if (wishes.length === 0) return [];
    const last = wishes.reduce((latest, one) => (one.by > latest.by ? one : latest));
    return reported.dates(asOf).flatMap((date) => {
      const clause = reported.clauseAround(date.start);
      if (date.to <= asOf || !isForecast(reported, clause, date)) return [];
      const words = reported.text.slice(clause.start, clause.end);
      const goal = goalOf(words);
      const wish = wishes.length === 1 ? last : (sameThing(target, wishes, words, goal) ?? last);
      if (wish.ofStage === true && (shared(bigrams(words), bigrams(target)) === 0 || isPassed(target, reported.text, clause.start))) return [];
      if (!isBeyond(date, wish.by, reported.text) || (goal === "ends" && (wish.goal === "begins" || !ENDS.test(words)))) return [];
      return [piece("forecast", "progress", progress, start + clause.start, Math.min(end, start + clause.end), "lagging", 0.6)];
    });
  },
});

/** Whether the text tells of a later step than the stage wants before it forecasts anything: 已签订合同, where the tender was wanted. */
function isPassed(target: string, text: string, until: number): boolean {
  const wanted = furthestStages(target, 0, target.length).project;
  return wanted > 0 && furthestStages(text, 0, until).project > wanted;
}

/** Whether all of a date lies behind a day; of 年底 its end. */
const isBeyond = ({ start, end, from, to }: NamedDate, day: PlainDate, text: string): boolean =>
  to > day && (from > day || /[底末]/.test(text.slice(start, end)));

function isForecast(reported: Prose, clause: Stretch, { start, end }: NamedDate): boolean {
  const { text } = reported;
  const sentence = reported.sentenceAround(start);
  return FORECAST.test(text.slice(Math.max(sentence.start, start - 16), start)) || FORECAST_BEHIND.test(text.slice(end, Math.min(clause.end, end + 16)));
}

/** The wish of the same kind whose clause shares the most words; null where none shares any. */
function sameThing(target: string, wishes: readonly WantedDay[], words: string, goal: DueEnd): WantedDay | null {
  let best: WantedDay | null = null;
  let most = 0;
  for (const wish of wishes) {
    if (wish.goal !== goal) continue;
    const overlap = shared(bigrams(words), bigrams(target, wish.start, wish.end));
    if (overlap > most) [best, most] = [wish, overlap];
  }
  return best;
}
