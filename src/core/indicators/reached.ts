import type { Goal } from "./goals";
import { clauseAt, coverage, nameOfFigure, sentenceAt, plainOf } from "./passages";
import { APART, isNotDone, isOnlyBegun, saysBeyond } from "./not-done";
import { abbreviates, isEarlierStage, isHeld, isJoined, isOfAllYears, isOfOthers, isShareOf, isToldAgain, saysNothingElse } from "./bearing";
import { rowFigure } from "./row-figure";
import { inUnitOf, figuresOf, type ScannedFigure } from "./scan-figures";
import type { PlainProse } from "../text/plain-prose";

/** What a text reports of a goal. */
export type Reached =
  | { readonly kind: "sure"; readonly figure: ScannedFigure & { readonly value: number }; readonly decline: boolean }
  /** Several that could be meant. */
  | { readonly kind: "several" }
  /** `others`: it names amounts of the same measure, of which none is surely the goal's. */
  | { readonly kind: "none"; readonly others: boolean };

/** 由78%提高到85%: where it came from. */
const FROM = /[由从][^，。；\n\d]{0,8}$/u;
const TO = /^[^，。；\n\d]{0,6}(?:提[高升]|上升|增[加长至]|扩大|扩容|下降|降低?|减|压|升|调)[^，。；\n\d]{0,3}[到至为]/u;
const PART = /其中/u;
/** It says that something came of it. */
const DONE = /已|完成|累计|达|实现|建成|新增|共|合计|有|为|了|成|办|开展|举办|培训|处置|改造|建设|投入|到位|竣工|完工|投用/u;
const STOCK = /累计|总数|总量|共有|现有|存量|保有/u;
/** Words by which a thing is a narrower one than that without them, or a wider one. */
const NARROWER = /限上|规上|市本级|县本级|区本级|民间|高技术|新开工|招商引资|工业用|非税|不合格|不达标|不符合|进出口/gu;
/** 规模以上 and 规上 are one word in two lengths. */
const short = (text: string): string => text.replaceAll("规模以上", "规上").replaceAll("限额以上", "限上");
const isNarrower = (said: string, { name }: Goal): boolean => saysBeyond(NARROWER, short(said), short(name));
/** What is done with a thing, of which no other word says more. */
const EMPTY_VERB = /^(?:开展|实施|推进|组织|落实|进行|做好|加快|全面|全年)+(?=[\u4e00-\u9fff]{4})/u;
/** A whole place rather than one of its parts. */
const WHOLE = /全[市县区镇乡州省国街]|累计|截[至止]|共/u;
const PARTIAL = /市本级|县本级|区本级|各[市县区镇]|分别|[\u4e00-\u9fff]{2}[市县区镇](?:完成|新增|共有)/u;

interface CandidateFigure {
  readonly figure: ScannedFigure & { readonly value: number };
  readonly score: number;
  readonly whole: boolean;
  readonly decline: boolean;
  /** Said to be this year's own, or new. */
  readonly fresh: boolean;
}

/** 累计流转5.6万亩，今年新增1.3万亩: the first is of all years. */
const FRESH = /今年|本年|年内|新增|净增|新[发建流引签]|[1１]\s*[-—－~～至]\s*\d{1,2}月|上半年|季度/u;

/**
 * The amount reached of a goal, as far as a text says so beyond doubt: of the same measure, under the same words, said of
 * what is done. Of several the one that bears the goal's words best; alike and different, none.
 *
 * @param alone the goal is the only one of its measure: then the words 已完成15.0万亩 are enough
 */
export function reachedOf(goal: Goal, prose: PlainProse, alone: boolean): Reached {
  const plain = plainOf(prose);
  const figures = figuresOf(prose);
  const candidates: CandidateFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const { value } = figure;
    if (value === null || figure.measure !== goal.figure.measure || figure.range || figure.depth > 0) continue;
    const one = candidateOf(goal, plain, figures, index, { ...figure, value }, alone);
    if (one) candidates.push(one);
  }
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  let left = candidates.filter(({ score }) => score >= best - 0.05);
  if (left.length > 1 && left.some(({ whole }) => whole)) left = left.filter(({ whole }) => whole);
  const [first] = left;
  const adds = goal.kind === "total" || goal.kind === "few";
  if (adds && left.every(({ fresh }) => !fresh) && candidates.some(({ fresh }) => fresh)) return { kind: "several" };
  if (first === undefined) {
    const own = goal.ofRow === true ? rowFigure(goal, plain, figures) : null;
    if (own !== null) return { kind: "sure", ...own };
    const only = alone ? onlyFigure(goal, plain, figures) : null;
    return only ? { kind: "sure", figure: only, decline: false } : { kind: "none", others: figures.some((one) => isOther(one, goal, plain)) };
  }
  // 本年新上线8项，累计上线19项: of which 21 were asked nobody says
  if (adds && first.fresh && !goal.fresh && figures.some((one) => isOfAllYears(one, first.figure, plain))) return { kind: "several" };
  const same = left.every(({ figure }) => inUnitOf(figure.value, figure, first.figure) === first.figure.value);
  return same && isLikely(first.figure, goal) ? { kind: "sure", figure: first.figure, decline: first.decline } : { kind: "several" };
}

function candidateOf(
  goal: Goal,
  plain: string,
  figures: readonly ScannedFigure[],
  index: number,
  figure: ScannedFigure & { readonly value: number },
  alone: boolean,
): CandidateFigure | null {
  const clause = clauseAt(plain, figure.start);
  const sentence = sentenceAt(plain, figure.start);
  const earlier = figures.slice(0, index).filter((one) => one.depth === 0 && one.end > clause.start);
  const start = earlier.at(-1);
  // 36宗1274.5亩: one thing in two measures
  const beside = earlier.slice(0, runBefore(earlier, figure.start));
  const raised = start !== undefined && FROM.test(plain.slice(clause.start, start.start)) && TO.test(plain.slice(start.end));
  const from = Math.max(clause.start, ...(raised ? earlier.slice(0, -1) : beside).map(({ end }) => end));
  const next = figures[index + 1];
  const to = next !== undefined && next.depth === 0 && next.start < clause.end ? jointBefore(plain, figure.end, next.start) : clause.end;
  const before = raised ? plain.slice(from, start.start).replace(FROM, "") : plain.slice(from, figure.start);
  const own = before + plain.slice(figure.end, to);
  const ahead = plain.slice(sentence.start, figure.start);
  const said = plain.slice(clause.start, to);
  const growth = goal.kind === "growth" || (goal.figure.unit === "%" && /涨幅|增[长幅速]/u.test(goal.name));
  // begun is done only where to begin is what was asked
  const verbs = DONE.test(before) ? before : plain.slice(clause.start, figure.start);
  if (isOnlyBegun(verbs, goal.name) || isNarrower(own, goal)) return null;
  if (FROM.test(before) && TO.test(plain.slice(figure.end))) return null;
  if (isNotDone(said, goal.name) || (PART.test(ahead) && coverage(goal.name, own) < 0.9)) return null;
  if (growth) return growthCandidate(goal, plain, figures, index, figure);
  if (APART.test(goal.figure.unit === "%" ? before.replace(/占比|比例/gu, "") : before)) return null;
  // 12.5万亩果园改造：已完成: the goal said once more
  const again = inUnitOf(figure.value, figure, goal.figure) === goal.figure.value;
  if (again && !/已|完成|累计|达到?$|实现|建成|完工|竣工|投用|了|保持|为$/u.test(before) && !isToldAgain(goal, plain, figures, index)) return null;
  if (isOfOthers(plain, figure, said) || isJoined(goal, before) || isEarlierStage(goal, plain, figures, figure, before)) return null;
  if (ASKED.test(plain.slice(figure.end, to)) || SHARE_OF.test(plain.slice(figure.end))) return null;
  if (isSummand(goal, plain, figures, figure, own)) return null;
  const bearer = coverage(goal.name, own);
  if (figure.unit !== "%" && !DONE.test(said) && bearer < SURE && !saysNothingElse(goal, own) && !(isHeld(goal) && bearer >= LEAST)) return null;
  if (goal.fresh && (STOCK.test(before) || REACHES.test(before)) && !/新增|新认定|净增|新建/u.test(said)) return null;
  // 累计1.2万家 is asked, of which 新增1860家 is a part
  if (goal.stock === true && /新增|净增|新认定/u.test(own) && !/[达增]到/u.test(said)) return null;
  const share = figure.unit === "%" && isShareOf(goal, plain, figure, before);
  if (figure.unit === "%" && !share && !sameRate(goal.name, before)) return null;
  const thing = goal.name.replace(EMPTY_VERB, "");
  const shortened = abbreviates(nameOfFigure(before, ""), goal.name) || share;
  const score = Math.max(
    shortened ? ABBREVIATED : 0,
    coverage(thing, own),
    coverage(thing.replace(MADE, ""), own) * (VERBS.test(said) ? 1 : 0),
    0.9 * coverage(thing, ahead.slice(-60) + plain.slice(figure.end, to)),
  );
  const bare =
    alone &&
    score < LEAST &&
    (BARE.test(before) || /(?:已|累计|共|目前)(?:经)?完成(?:约)?$/u.test(before)) &&
    nameOfFigure(before.replace(DONE_WITH, ""), plain.slice(figure.end, to)).length < 2;
  // 供地率达到60%以上 wanted, 供地率63.33% reported: the only share that bears the name
  const named = figure.unit === "%" && alone && before.includes(/[\u4e00-\u9fff]{2}率(?=增长|$)/u.exec(goal.name)?.[0] ?? "\u0000");
  const shares = alone && score >= HINT && /完成|建成|已/u.test(said);
  const rest = (alone || score >= HINT) && leavesRest(goal, plain, figures, figure);
  if (score < LEAST && !bare && !shares && !named && !rest) return null;
  return {
    figure,
    score: bare || named || rest ? Math.max(LEAST, score) : score,
    whole: WHOLE.test(said) && !PARTIAL.test(said),
    decline: false,
    fresh: FRESH.test(said),
  };
}

/** How many of the figures ahead stand apart from one: those right before it, with nothing between, are of the same thing. */
function runBefore(earlier: readonly ScannedFigure[], start: number): number {
  let left = earlier.length;
  for (let at = start; left > 0 && earlier[left - 1]?.end === at; left--) at = earlier[left - 1]?.start ?? at;
  return left;
}

/** 已完工9部: of the only thing that is asked for. */
const BARE = /^[\s\u0001、，]*(?:目前|现|截[至止]目前)?(?:已|共)?(?:经|累计)?(?:完工|建成|竣工|办结|投用|投入使用)(?:约)?$/u;
const DONE_WITH = /(?:完工|建成|竣工|办结|投用|投入使用)(?:约)?$/u;

/** A few words that say what was done, and of nothing else than the row (盘活5.2万平方米, 已认定14家): the only figure of its measure. */
function onlyFigure(goal: Goal, plain: string, figures: readonly ScannedFigure[]): (ScannedFigure & { readonly value: number }) | null {
  const own = figures.filter(({ measure }) => measure === goal.figure.measure);
  const [one] = own;
  if (!one || own.length > 1 || one.value === null || one.range || one.depth > 0 || plain.length > LONGEST_ALONE) return null;
  if (goal.kind !== "total" && goal.kind !== "few") return null;
  const clause = clauseAt(plain, one.start);
  const before = plain.slice(clause.start, one.start);
  const verb = ONLY_VERB.exec(before)?.[1];
  if (verb === undefined || plain.slice(one.end, clause.end).trim() !== "" || isNotDone(plain, goal.name)) return null;
  if (goal.fresh && !/新|增/u.test(verb)) return null;
  const figure = { ...one, value: one.value };
  return isLikely(figure, goal) ? figure : null;
}
/** Such a cell is short: a longer one tells of more than its row asks for. */
const LONGEST_ALONE = 24;
const ONLY_VERB =
  /^(?:[\s\u0001]|目前|现|已|共|累计|全年|上半年|截至目前)*(建成|完成|新增|增加|改造|治理|修复|铺设|栽植|种植|盘活|培训|发放|认定|更换|安装|处置|拆除|整治|清理|化解|引进|招聘|拨付|举办|开展|开设|更新|培育|创建|打造|栽种|疏浚|清淤|硬化)(?:了|约)?$/u;

/** 已完成改造860户，距全年目标还差140户: with what is said to be left it comes to the goal. */
function leavesRest({ figure: goal }: Goal, plain: string, figures: readonly ScannedFigure[], figure: ScannedFigure & { readonly value: number }): boolean {
  return figures.some((one) => {
    if (one === figure || one.value === null || one.measure !== figure.measure || one.start < figure.end || one.depth > 0) return false;
    const clause = clauseAt(plain, one.start);
    return LEFT.test(plain.slice(clause.start, one.start)) && inUnitOf(figure.value, figure, goal) + inUnitOf(one.value, one, goal) === goal.value;
  });
}
const LEFT = /还[差有剩需缺]|剩余|尚[余有差需]|其余|相差|未完成/u;

/** What is made of a thing, ahead of it: 架设护栏 is 护栏完成4.5公里. */
const MADE = /^(?:新建|新改|改造|建成|建设|架设|安装|铺设|硬化|栽植|种植|培育|创建|修建|整修|更新|清淤|疏浚|发放|开通|新开通)(?=[\u4e00-\u9fff]{2})/u;
const VERBS = /完成|建成|竣工|完工|安装|架设|铺设|投用/u;
/** An abbreviation of the goal's name says it nearly as well. */
const ABBREVIATED = 0.6;

/** So much of a goal's words must stand at a figure; a third is enough of the only one that could be meant. */
const LEAST = 0.5;
const SURE = 0.8;
/** 21间建设任务: what is asked. */
const ASKED = /^[^，。]{0,4}(?:任务|目标)/u;
/** 1200套的79%: the whole of which so much was done. */
const SHARE_OF = /^的\s*(?:约|近)?\d+(?:\.\d+)?\s*[%％]/u;
/** 全县助餐点达到35个: how many there are, old and new. */
const REACHES = /(?:达到?|增至|增加到)$/u;

/** 新建96.5公里、改造47.2公里，合计143.7公里: one of those that a total of the same sentence, before or behind them, adds up is not all that was asked, unless the goal is of it alone. */
function isSummand(goal: Goal, plain: string, figures: readonly ScannedFigure[], figure: ScannedFigure & { readonly value: number }, own: string): boolean {
  if (coverage(goal.name, own) >= SURE && coverage(nameOfFigure(own, ""), goal.name) >= SURE) return false;
  const sentence = sentenceAt(plain, figure.start);
  const inside = figures.filter((one) => one.measure === figure.measure && one.depth === 0 && one.start >= sentence.start && one.end <= sentence.end);
  return inside.some((total) => {
    if (total.start === figure.start || total.value === null || !TOTAL.test(plain.slice(sentence.start, total.start))) return false;
    const parts = inside.filter(({ start, end }) => (total.start < figure.start ? start >= total.end : end <= total.start));
    const sum = parts.reduce((all, one) => all + inUnitOf(one.value ?? 0, one, total), 0);
    return parts.length > 1 && Math.abs(sum - total.value) <= ROUNDED * total.value;
  });
}
const TOTAL = /(?:合计|共计|总计|共)(?:完成|建成)?$/u;
const ROUNDED = 0.002;
/** At so many times what was wanted and more another thing was counted. */
const TIMES = 3;

const isLikely = (figure: ScannedFigure & { readonly value: number }, goal: Goal): boolean =>
  figure.unit === "%" || inUnitOf(figure.value, figure, goal.figure) < goal.figure.value * TIMES;

/** Whether a figure could be read as one of the goal's by somebody who knows more. */
function isOther(figure: ScannedFigure, goal: Goal, plain: string): boolean {
  if (figure.measure !== goal.figure.measure || figure.depth > 0) return false;
  const clause = clauseAt(plain, figure.start);
  // what is only applied for or planned is no result of anything
  if (isNotDone(plain.slice(clause.start, clause.end), goal.name)) return false;
  const sentence = sentenceAt(plain, figure.start);
  return figure.unit !== "%" || coverage(goal.name, plain.slice(sentence.start, sentence.end)) >= HINT;
}
const HINT = 0.3;

/** A rate is named by what stands right before its number: 覆盖率达75.9%, 污水处理率为94.8%. 登记失业率 is not 调查失业率. */
function sameRate(name: string, before: string): boolean {
  const word = /[\u4e00-\u9fff]{0,3}(?:率|比重|占比|比例|满意度|支出进度|执行进度|拨付进度)/u.exec(name)?.[0];
  if (word === undefined || !before.includes(word.slice(-2))) return false;
  const asked = short(name).replace(/(?:同比)?(?:提高|增长|下降)$/u, "");
  const told = short(nameOfFigure(before, ""));
  if (abbreviates(told, asked)) return true;
  let shared = 0;
  while (shared < Math.min(asked.length, told.length) && asked.at(-1 - shared) === told.at(-1 - shared)) shared++;
  return shared >= ALIKE || shared === asked.length || shared === told.length;
}
/** So many last characters in common make two rates one; fewer do where the shorter name is whole. */
const ALIKE = 5;

const GROWN = /(?:增长|增速|增幅|涨幅|上涨|上升|提高)(?:了|达到?|为|约)?\s*(-?)\s*$/u;
/** A time and that something grew, and no thing. */
const ONLY_TIME =
  /^[，,、；\s]*(?:\d{1,2}月?[-－—–~～至到]\d{1,2}月(?:份)?|上半年|一季度|前[一二三]季度|今年以来|全年)?(?:累计)?(?:同比)?(?:增长|下降|增速|增幅)(?:了|为|达到?)?$/u;
const FALLEN = /(?:下降|减少|下滑|回落|负增长|降低)(?:了|达到?|为|约)?\s*$/u;

/** Growth of the goal's thing: told in the same clause, or in one behind the amount that bears its name. */
function growthCandidate(
  goal: Goal,
  plain: string,
  figures: readonly ScannedFigure[],
  index: number,
  figure: ScannedFigure & { readonly value: number },
): CandidateFigure | null {
  if (figure.unit !== "%") return null;
  const sentence = sentenceAt(plain, figure.start);
  const clause = clauseAt(plain, figure.start);
  const before = plain.slice(clause.start, figure.start);
  const grown = GROWN.exec(before);
  if (grown === null && !FALLEN.test(before)) return null;
  const ahead = plain.slice(sentence.start, figure.start);
  // of a month, a quarter before, another year
  if (/环比|(?:^|[^\-－—~～至\d])\d{1,2}月(?:份)?(?:比|当月|增|环)|当月/u.test(before)) return null;
  const thing = goal.name.replace(/(?:同比)?(?:增长|增速|增幅|涨幅|递增)率?$/u, "");
  // the thing named last before the figure is the one that grew
  const earlier = figures.slice(0, index).filter((one) => one.start >= sentence.start && one.depth === 0);
  const lastOther = earlier.filter((one) => one.unit === "%").at(-1)?.end ?? sentence.start;
  const near = plain.slice(Math.max(lastOther, sentence.start), figure.start);
  // 6月当月…增长9.3%，1—6月增长6.9%: of what, the figure before says
  const told = ONLY_TIME.test(near) ? plain.slice(sentence.start, figure.start) : near;
  if (isNarrower(told, goal)) return null;
  const score = coverage(thing, told);
  if (score < LEAST || PART.test(ahead)) return null;
  const decline = FALLEN.test(before) || grown?.[1] === "-";
  return { figure, score, whole: /全[市县区镇乡州省国街]|累计/u.test(told) && !PARTIAL.test(told), decline, fresh: false };
}

function jointBefore(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/[、和及]/u.test(text.charAt(at))) return at;
  return to;
}
