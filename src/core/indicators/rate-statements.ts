import { clausesOf } from "../text/clauses";
import { roundingOf } from "../text/target-rates";
import { OF_YEARS } from "./goals";
import { BLANK, clauseAt, nameOfFigure, sentenceAt, plainOf } from "./passages";
import { OTHER_FIGURE, generalAt, nameAt, THING_OF_TASK, WHOLE_WORTH } from "./statement-names";
import { inUnitOf, figuresOf, type ScannedFigure } from "./scan-figures";
import type { PlainProse } from "../text/plain-prose";

/** What a text says that something is of its target: 完成交通投资2.6亿元，占全年目标任务的41.3%. */
export interface RateStatement {
  readonly name: string;
  /** The words at the amount name nothing (建成2.08万亩): the name is one of a clause before, or none. */
  readonly unnamed: boolean;
  /** 投资, 资金: what the amount is of, where nothing names the thing; else "". */
  readonly general: string;
  /** The amount that the rate is of; null where the text blanks it out or does not say which of several it is. */
  readonly actual: ScannedFigure | null;
  /** Several amounts could be meant. */
  readonly several: boolean;
  /** The target, where the text states it. */
  readonly target: ScannedFigure | null;
  /** Set anew in the same text (调整为): the one before no longer counts, and a rate may be of either. */
  readonly adjusted: boolean;
  /** As a share, and the decimal places of the percentage. */
  readonly rate: number;
  readonly places: number;
  readonly rateText: string;
  /** Of a quarter or a month, which is over when its time is: no pace of the year is held against it. */
  readonly ofStage: boolean;
  /** Of a target of several years (三年总目标). */
  readonly ofYears: boolean;
  /** Only 完成89.2%: of a target where the amount bears it out, else of nothing that is sure. */
  readonly bare?: true;
  /** Where the name begins and the rate ends; half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** 完成年度目标18000万元的35.2%, 占今年清淤目标的108%, 完成年度任务112.5%, 实现了全年计划收费的52%. A bracket that opens between says something of its own. */
const OF_TARGET = /(?:占|完成了?|实现了?|达到?|为|超额完成)[^，。；;\n%％（(]{0,30}?(?:目标|任务|计划|指标)[^，。；;\n%％]{0,22}?(\d+(?:\.(\d+))?)\s*[%％]/gu;
/** 完成率为50.32%, 完成率达到了145.7%, 进度为73%. */
const COMPLETION = /(?:完成率|(?<![工建施设象支时])进度)(?:已?(?:达到?|为|约|超过?|了|到))*(\d+(?:\.(\d+))?)\s*[%％]/gu;
/** 合计53.5万千瓦，完成89.2% */
const BARE = /(?<=[，,；;（(]\s*)(?:已|现已|共)?完成(\d+(?:\.(\d+))?)\s*[%％](?=[，,；;。）)\n]|$)/gu;
/** The progress of works, or a share of something else than a target. */
const OF_WORKS = /工程量|工程总量|形象进度|工程进度|建设进度|总投资|预算|省(?!定|下|市|政府|里)[^，。]{0,3}\d|砌体|主体|整治完成率|[同环]比/u;
const STAGE = /季度|(?<!\d)\d{1,2}月|月度|本月|当月|阶段/u;
/** Said of what is to be, or of work before the thing itself. */
const NOT_DONE = /申报|立项|拟|计划(?:投资|完成)|将|力争|争取到|预计(?:[^，。]{0,6}月)?(?:入库|开工|竣工)|下一步|投入(?=\d)/u;
/** 4500万元的任务: what is asked for, no result. */
const ASKED_FOR = /^(?:以上)?的?(?:年度|全年|年初)?(?:目标|任务|计划)(?!的|数|完成)/u;
/** 年度任务3000万元, 计划造林500亩: what is asked for, ahead of its number; 完成改厕任务260户, 按计划造林500亩 is done. */
const ASKED_BEFORE = /(?<!完成[^，。；]{0,20})(?:任务|目标|计划)(?:数|量|数量)?(?:为|是|共|：|:)?\s*$|(?<![按照年度])计划(?![内外])[\u4e00-\u9fff]{2,8}$/u;
/** 开工500户、完工300户: a step on the way to the other. */
const BEFORE_IT = /(?:开工|启动|签约|受理|申报|排查|摸排|下达|评估|采购)了?$/u;
/** How far back in the sentence an amount may stand, in clauses. */
const CLAUSES_BACK = 3;

/** Every such statement of a text, in order. What is unsure of one (which amount, which target) is left out of it. */
export function rateStatements(prose: PlainProse): readonly RateStatement[] {
  const { text } = prose;
  const [ofTarget, ofCompletion, bare] = [[...text.matchAll(OF_TARGET)], [...text.matchAll(COMPLETION)], [...text.matchAll(BARE)]];
  if (ofTarget.length + ofCompletion.length + bare.length === 0) return [];
  const plain = plainOf(prose);
  const figures = figuresOf(prose);
  const found: RateStatement[] = [];
  for (const match of ofTarget) {
    const one = statementAt(text, plain, figures, match, true);
    if (one !== null) found.push(...one);
  }
  for (const match of ofCompletion) {
    if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const one = statementAt(text, plain, figures, match, false);
    if (one !== null) found.push(...one);
  }
  for (const match of bare) {
    if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const one = statementAt(text, plain, figures, match, false);
    if (one !== null) found.push(...one.map((told) => ({ ...told, bare: true as const })));
  }
  return found.sort((a, b) => a.start - b.start);
}

const shareOf = (percent: string): number => Number((Number(percent) / 100).toPrecision(12));

function statementAt(text: string, plain: string, figures: readonly ScannedFigure[], match: RegExpExecArray, names: boolean): readonly RateStatement[] | null {
  const [whole, rate = "", decimals = ""] = match;
  const { index } = match;
  const end = index + whole.length;
  const sentence = sentenceAt(text, index);
  const clause = clauseAt(text, index);
  if (OF_WORKS.test(text.slice(clause.start, end))) return null;
  // 完成造林200亩（占年度目标的40%）: a remark right behind an amount is of that amount, any other of nothing that is sure
  const remarked =
    plain.charAt(index) === BLANK
      ? figures.find((one) => one.depth === 0 && one.value !== null && one.unit !== "%" && isRightBehind(text, one.end, index))
      : null;
  if (remarked === undefined) return null;
  const words = whole.slice(0, whole.length - rate.length);
  const shares = sharesInStep(text, end);
  if (/分别/u.test(text.slice(clause.start, end)) || shares.length > 0)
    return inStep(text, figures, clause.start, sentence.start, end, [rate, ...shares], STAGE.test(words));
  const inside = figures.filter((one) => one.start >= index && one.end <= end && one.unit !== "%" && one.value !== null);
  const before = figures.filter((one) => one.end <= index && one.start >= sentence.start && one.unit !== "%");
  const { actual, several, from } =
    remarked === null ? amountBefore(text, plain, before, sentence.start, index, names, inside) : { actual: remarked, several: false, from: clause.start };
  const target = actual === null ? null : targetOf(text, figures, actual, inside, before, end, shareOf(rate), decimals.length);
  const blanked = actual !== null && actual.value === null;
  // without an amount a rate is one of a target only where the words say of which: 拆违任务指标的62.14%
  if ((actual === null || blanked) && !(names && (blanked || several || /指标|全年|年度|今年/u.test(words)))) return null;
  const start = actual === null ? Math.min(from, clause.start) : clauseAt(text, actual.start).start;
  const { name: named, unnamed } = nameAt(text, plain, actual, figures, sentence.start, clause.start, words);
  const name = unnamed && target !== null ? (THING_OF_TASK.exec(text.slice(target.figure.end))?.[1] ?? named) : named;
  return [
    {
      name,
      unnamed,
      general: name.length >= 2 || actual === null ? "" : generalAt(plain, actual),
      actual: blanked ? null : actual,
      several,
      target: target?.figure ?? null,
      adjusted: target?.adjusted ?? false,
      rate: shareOf(rate),
      places: decimals.length,
      rateText: `${rate}%`,
      ofStage: STAGE.test(words) && !/全年|年度/u.test(words),
      ofYears: OF_YEARS.test(words),
      start,
      end,
    },
  ];
}

/** Whether a remark opens at a place, and says nothing before another one. */
const isRightBehind = (text: string, from: number, at: number): boolean => /^[（(]\s*$/u.test(text.slice(from, at));

/** The amount that a rate is said of: the last one of the nearest clause before that has any. */
function amountBefore(
  text: string,
  plain: string,
  before: readonly ScannedFigure[],
  sentenceStart: number,
  at: number,
  names: boolean,
  inside: readonly ScannedFigure[],
): { readonly actual: ScannedFigure | null; readonly several: boolean; readonly from: number } {
  const own = clauseAt(text, at);
  const clauses = [...clausesOf(text, sentenceStart, own.start).slice(-CLAUSES_BACK), { start: own.start, end: at }].reverse();
  for (const [index, clause] of clauses.entries()) {
    const inClause = before.filter(({ start, depth }) => start >= clause.start && start < clause.end && depth === 0);
    const here = inClause.filter(({ start, end }) => !ASKED_FOR.test(text.slice(end)) && !ASKED_BEFORE.test(text.slice(clause.start, start)));
    // 超额完成全年4500万元的任务: what was asked, beside the amount
    if (here.length < inClause.length && here.length === 0) continue;
    const said = plain.slice(clause.start, clause.end);
    if (here.length === 0) {
      if (index === 0 || OTHER_FIGURE.test(said) || said.trim() === "" || (names && index === 1)) continue;
      break;
    }
    if (NOT_DONE.test(said)) break;
    // 签约项目8个，总投资25亿元，完成目标的83%: of projects or of money, nobody says
    if (WHOLE_WORTH.test(said) && before.some(({ start, end }) => start >= sentenceStart && end <= clause.start))
      return { actual: null, several: true, from: clause.start };
    const last = here.at(-1);
    if (last === undefined) break;
    // 防护林1300亩、花带1500亩: of which the rate is, nobody says; 共58个…已完成57个 tells itself
    // 18期950人次，完成全年任务1600人次的59.4%: the target says of which
    const told = (one: ScannedFigure): boolean => one.measure !== last.measure && inside.length > 0 && inside.every(({ measure }) => measure === last.measure);
    const twins = here.filter(
      (one) =>
        one !== last &&
        !told(one) &&
        !BEFORE_IT.test(text.slice(clause.start, one.start)) &&
        (one.measure === last.measure
          ? !/已|完成/u.test(text.slice(one.end, last.start))
          : one.end + 1 >= last.start || text.slice(one.end, last.start).includes("、")),
    );
    return twins.length > 0 ? { actual: null, several: true, from: clause.start } : { actual: last, several: false, from: clause.start };
  }
  return { actual: null, several: false, from: own.start };
}

/** A target that the text states for an amount: between it and the rate, in brackets behind, or as 任务数共…, 调整为…. */
function targetOf(
  text: string,
  figures: readonly ScannedFigure[],
  actual: ScannedFigure,
  inside: readonly ScannedFigure[],
  before: readonly ScannedFigure[],
  end: number,
  rate: number,
  places: number,
): { readonly figure: ScannedFigure; readonly adjusted: boolean } | null {
  const same = (one: ScannedFigure): boolean => one !== actual && one.measure === actual.measure && one.value !== null && !one.range;
  const between = inside.filter(same);
  if (between.length > 1) return null;
  if (between[0]) return { figure: between[0], adjusted: false };
  const remark = /^[（(][^（）()]*?(?:目标|任务|计划)[^（）()\d]{0,8}/u.exec(text.slice(end));
  const behind = remark && figures.find((one) => one.start >= end + remark[0].length - 6 && one.start <= end + remark[0].length + 6 && same(one));
  if (behind) return { figure: behind, adjusted: false };
  // 发放1560万元，年度任务3000万元，完成率52%
  const askedBehind = figures.filter(
    (one) => same(one) && one.start > actual.end && one.end <= end && ASKED_BEFORE.test(text.slice(clauseAt(text, one.start).start, one.start)),
  );
  if (askedBehind.length === 1 && askedBehind[0]) return { figure: askedBehind[0], adjusted: false };
  const sentenceStart = sentenceAt(text, actual.start).start;
  const lineStart = text.lastIndexOf("\n", actual.start) + 1;
  for (const one of [...figures].reverse()) {
    if (one.end > actual.start || one.start < lineStart || !same(one)) continue;
    const said = text.slice(clauseAt(text, one.start).start, one.start);
    if (/调[整增减高低]?[为到至]$/u.test(said)) return { figure: one, adjusted: true };
    if (one.start >= sentenceStart && /(?:任务|目标|计划)(?:数|量|为|是|共|任务|\s)*$/u.test(said)) return { figure: one, adjusted: false };
  }
  // 共65个项目…已完成64个，完成率98%: the whole stands in the same clause, else in the same sentence as what is asked, and the rate bears it out
  const clause = clauseAt(text, actual.start).start;
  const beside = before.filter((one) => same(one) && clauseAt(text, one.start).start === clause);
  const asked = before.filter((one) => same(one) && one.start >= sentenceStart && isAsked(text, one, actual));
  for (const [whole, ...more] of [beside, asked]) {
    if (whole === undefined || more.length > 0 || actual.value === null) continue;
    if (roundingOf(inUnitOf(actual.value, actual, whole) / (whole.value ?? 1), rate, places) !== "wrong") return { figure: whole, adjusted: false };
  }
  return null;
}

/** Whether a sentence asks for an amount, or names it as the whole, ahead of what was reached or in 完成…的任务 behind it. */
function isAsked(text: string, one: ScannedFigure, actual: ScannedFigure): boolean {
  if (ASKED_FOR.test(text.slice(one.end))) return true;
  const said = text.slice(clauseAt(text, one.start).start, one.start);
  return (
    one.end <= actual.start &&
    (/目标|任务|计划|要求|实施|共有?|安排/u.test(said) || /^[^，。；]{0,8}(?:任务|目标)/u.test(text.slice(one.end))) &&
    !/去年|上年|其中|累计/u.test(said)
  );
}

const SHARES = /^(?:(?:、|和|及|以及)\s*\d+(?:\.\d+)?\s*[%％])+/u;

/** Further percentages in step with the first: 104.8%、103.3%、108.3%. */
function sharesInStep(text: string, end: number): readonly string[] {
  const match = SHARES.exec(text.slice(end));
  return match === null ? [] : [...match[0].matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => number);
}

/** Amounts and rates told in step (分别): one of each, or nothing. */
function inStep(
  text: string,
  figures: readonly ScannedFigure[],
  clauseStart: number,
  sentenceStart: number,
  end: number,
  rates: readonly string[],
  ofStage: boolean,
): readonly RateStatement[] | null {
  const amounts = figures.filter((one) => one.start >= sentenceStart && one.end <= clauseStart && one.unit !== "%" && one.depth === 0);
  if (amounts.length !== rates.length || amounts.length < 2) return null;
  return amounts.map((actual, index) => {
    const start = Math.max(clauseAt(text, actual.start).start, amounts[index - 1]?.end ?? 0);
    const rate = rates[index] ?? "";
    return {
      name: nameOfFigure(text.slice(start, actual.start), text.slice(actual.end, clauseAt(text, actual.start).end)),
      unnamed: false,
      general: "",
      actual,
      several: false,
      target: null,
      adjusted: false,
      rate: shareOf(rate),
      places: rate.split(".")[1]?.length ?? 0,
      rateText: `${rate}%`,
      ofStage,
      ofYears: false,
      start,
      end,
    };
  });
}
