import { Alternatives } from "../../text/alternatives";
import { AT_WORK } from "./at-work";
import { bigrams, PairSet, shared, type Bigrams } from "../../text/bigrams";
import { clausesOf, endsClause, endsSentence, sentencesOf, type Stretch } from "../../text/clauses";
import { lexiconOf } from "../../text/lexicon";
import type { Prose } from "../../text/prose";
import { quantities } from "../../text/quantities";
import { BUILDING, furthestStages, type Ladder } from "./stages";
import { textParts } from "../../text/text-parts";

/** How a point of a target that is due fared in the progress. */
export interface PointFinding {
  /**
   * `behind`: the progress is still at it (正在, 草拟, 待…后), or at an earlier stage, where the target wanted it done;
   * `left`: the progress does not speak of it and the next step does; `unanswered`: nothing speaks of it.
   */
  readonly kind: "behind" | "left" | "unanswered";
  /** The sentence of the target. */
  readonly wanted: Stretch;
  /** What says so: in the progress (`behind`), in the next step (`left`), or the target itself (`unanswered`). */
  readonly place: Stretch;
}

/** A stretch with its telling pairs, looked at when they are first asked for. */
class Worded implements Stretch {
  private found: Bigrams | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get words(): Bigrams {
    return (this.found ??= bigrams(this.text, this.start, this.end));
  }
}

/** A point of the progress. */
class AnsweringPoint extends Worded {
  private busy: boolean | null = null;

  constructor(
    private readonly progress: string,
    readonly number: number | null,
    start: number,
    end: number,
  ) {
    super(progress, start, end);
  }

  /** Whether it is still at something. */
  get atIt(): boolean {
    return (this.busy ??= AT_IT.isIn(this.progress, this.start, this.end));
  }
}

/** A sentence of the target. */
class Wanted extends Worded {
  /** @param alone the only sentence of its point: the whole answering point speaks of it
   * @param only the only sentence of the target */
  constructor(
    text: string,
    readonly number: number | null,
    { start, end }: Stretch,
    readonly alone: boolean,
    readonly only: boolean,
  ) {
    super(text, start, end);
  }
}

/** A clause that wants a result, not an effort. */
const STRICT = new Alternatives("完成 封顶 接通 实现 确定 取得 办结 印发 出台 签订 完工 竣工 建成 进场 投入使用 定稿 执行 进入 开标 发标 做好.{2,24}工作");
const EFFORT = lexiconOf("初步 启动 前期 筹备 筹划 摸底 准备 推广 宣传 监督 监管 加强 排查");

const AT_IT = new Alternatives(
  `${AT_WORK.join(" ")} 草拟 拟(?!聘|建|定) 待 等待 修改 征求意见 即可 初稿 草案 施工[到至]第?[\\d一二三四五六七八九十]{1,3}层 建[到至]第?[\\d一二三四五六七八九十]{1,3}层 砌[到至]第?[\\d一二三四五六七八九十]{1,3}层 浇筑[到至]第?[\\d一二三四五六七八九十]{1,3}层 做[到至]第?[\\d一二三四五六七八九十]{1,3}层 重新(?:招标|开标|采购|组织|开展)`,
);
/** An act whose word tells of being at a paper, and which itself has been done: it is reached where no more was wanted. */
const ACTED = /已(?!在)[^，。；;\n]{0,12}征求(?:意见|[^，。；;\n]{0,8}意见)/u;
const DONE = lexiconOf("已 完成 取得 通过 签订 签署 投入 印发 出台 确定 建成 提前");

/** The words of the progress and of the next step, while the points of a target are compared with them. */
const ofProgress = new PairSet();
const ofNextStep = new PairSet();

/** What the progress and the next step say to each point of a target that is due in full. */
export function pointFindings(asked: Prose, reported: Prose, nextStep: Prose): PointFinding[] {
  const wanted = wantedOf(asked);
  if (wanted.length === 0) return [];
  const [target, progress] = [asked.text, reported.text];
  const busy = AT_IT.isIn(progress);
  ofProgress.holdText(progress);
  ofNextStep.holdText(nextStep.text);
  let parts: AnsweringPoint[] | null = null;
  const answers = (): AnsweringPoint[] => (parts ??= textParts(reported).map(({ number, start, end }) => new AnsweringPoint(progress, number, start, end)));
  const found: PointFinding[] = [];
  for (const one of wanted) {
    const { words } = one;
    const held = ofProgress.countOf(words);
    const coverage = words.length === 0 ? 1 : held / words.length;
    if (coverage < 0.25 && coverage * words.length < 4 && words.length >= 3 && !(one.only && answers().length === 1)) {
      const finding = unspokenOf(target, one, nextStep, wanted.length > 1 && coverage < 0.12 && words.length >= 5, answers);
      if (finding !== null) found.push(finding);
      continue;
    }
    const place = busy ? behind(target, one, progress, answers) : null;
    if (place !== null) found.push({ kind: "behind", wanted: one, place });
  }
  if (nextStep.text !== "") addLeftAmounts(found, asked, nextStep);
  return found;
}

/** What is said of a sentence that the progress does not speak of; `tells` where its silence alone tells something. */
function unspokenOf(target: string, one: Wanted, nextStep: Prose, tells: boolean, answers: () => readonly AnsweringPoint[]): PointFinding | null {
  const strict = STRICT.isIn(target, one.start, one.end);
  const place = strict && ofNextStep.countOf(one.words) >= 0.6 * one.words.length ? sentenceLike(nextStep, one.words) : null;
  if (place !== null && !/^\s*(?:\d+[.、．])?\s*继续/.test(nextStep.text.slice(place.start, place.end))) return { kind: "left", wanted: one, place };
  return tells && answers().some(({ number }) => number !== null) ? { kind: "unanswered", wanted: one, place: one } : null;
}

function wantedOf(asked: Prose): Wanted[] {
  const wanted: Wanted[] = [];
  const { text: target } = asked;
  const points = textParts(asked);
  for (const { number, start, end } of points) {
    const sentences = sentencesOf(target, start, end);
    const alone = sentences.length === 1;
    for (const sentence of sentences) wanted.push(new Wanted(target, number, sentence, alone, alone && points.length === 1));
  }
  return wanted;
}

/** Where the progress shows that a wanted result is not there yet, or null. */
function behind(target: string, wanted: Wanted, progress: string, answers: () => readonly AnsweringPoint[]): Stretch | null {
  if (!STRICT.isIn(target, wanted.start, wanted.end)) return null;
  const answer = answerTo(wanted, progress, answers());
  if (answer === null || (answer instanceof AnsweringPoint && !answer.atIt)) return null;
  const strict = clausesOf(target, wanted.start, wanted.end).filter(({ start, end }) => STRICT.isIn(target, start, end) && !EFFORT.isIn(target, start, end));
  if (strict.length === 0) return null;
  // 同福等3所学校：进场施工 is not there while one of them is still at an earlier stage
  const several = quantities(target.slice(wanted.start, wanted.end)).some(({ value }) => value >= 2 && value <= 20);
  const parts = several ? sentencesOf(progress, answer.start, answer.end) : [answer];
  for (const part of parts) {
    const place = behindIn(target, strict, progress, part);
    if (place !== null) return place;
  }
  return null;
}

interface Clause extends Stretch {
  readonly atIt: boolean;
  readonly done: boolean;
  /** See `ACTED`. */
  readonly acted: boolean;
  readonly stages: { readonly [L in Ladder]: number };
}

function behindIn(target: string, strict: readonly Stretch[], progress: string, answer: Stretch): Stretch | null {
  if (!AT_IT.isIn(progress, answer.start, answer.end)) return null;
  const clauses = clausesOf(progress, answer.start, answer.end).map(({ start, end }): Clause => {
    const atIt = AT_IT.isIn(progress, start, end) && !/已(?:完成|通过|取得|签订).{0,30}$/.test(progress.slice(start, end));
    return {
      start,
      end,
      atIt,
      done: !atIt && DONE.isIn(progress, start, end),
      acted: atIt && ACTED.test(progress.slice(start, end)),
      stages: furthestStages(progress, start, end),
    };
  });
  const goal = strict.map(({ start, end }) => furthestStages(target, start, end));
  for (const ladder of ["project", "paper"] satisfies readonly Ladder[]) {
    const aim = Math.max(...goal.map((stages) => stages[ladder]));
    const reached = Math.max(0, ...clauses.map((clause) => (clause.done || clause.acted ? clause.stages[ladder] : 0)));
    const at = Math.max(0, ...clauses.map((clause) => (clause.atIt ? clause.stages[ladder] : 0)));
    if (aim > 0 && (at > aim || (at === aim && toEnter(ladder, aim, target, strict)))) return null;
    if (aim === 0 || reached >= aim) continue;
    const still = clauses.find((clause) => clause.atIt && clause.stages[ladder] > 0 && clause.stages[ladder] <= aim);
    if (still !== undefined) return still;
  }
  return sameThingStill(target, strict, progress, clauses);
}

/** Whether being at a stage is all that was wanted: 进场施工, 进入施工图审图阶段. */
const toEnter = (ladder: Ladder, aim: number, target: string, strict: readonly Stretch[]): boolean =>
  (ladder === "project" && aim === BUILDING) || strict.some(({ start, end }) => /进入|启动/.test(target.slice(start, end)));

/** The very thing that was wanted, still under way, with nothing done that shares as much with it. */
function sameThingStill(target: string, strict: readonly Stretch[], progress: string, clauses: readonly Clause[]): Stretch | null {
  if (!clauses.some(({ atIt }) => atIt)) return null;
  const words = clauses.map(({ start, end }) => bigrams(progress, start, end));
  for (const { start, end } of strict) {
    const asked = bigrams(target, start, end);
    if (asked.length < 3) continue;
    let still: Clause | null = null;
    let most = -1;
    let done = 0;
    for (const [index, clause] of clauses.entries()) {
      const overlap = shared(asked, words[index] ?? []);
      if (clause.done || clause.acted) done = Math.max(done, overlap);
      if (clause.atIt && overlap > most) {
        still = clause;
        most = overlap;
      }
    }
    if (still !== null && most >= Math.max(3, 0.4 * asked.length) && done < most) return still;
  }
  return null;
}

/** The point, or the sentence of a point, that answers: by number where both are numbered and speak of the same, else by words. */
function answerTo(wanted: Wanted, progress: string, answers: readonly AnsweringPoint[]): Stretch | null {
  const same = wanted.number === null ? undefined : answers.find((answer) => answer.number === wanted.number);
  const fits = same !== undefined && shared(wanted.words, same.words) >= 1;
  if (same !== undefined && fits && wanted.alone) return same;
  const [only] = answers;
  if (answers.length === 1 && only !== undefined && wanted.only) return only;
  const pool = same !== undefined && fits ? [same] : answers;
  let best: Stretch | null = null;
  let most = Math.max(1, 0.25 * wanted.words.length);
  for (const point of pool) {
    if (shared(wanted.words, point.words) <= most) continue;
    const parts = wanted.alone ? [point] : sentencesOf(progress, point.start, point.end);
    for (const part of parts) {
      const overlap = shared(wanted.words, part === point ? point.words : bigrams(progress, part.start, part.end));
      if (overlap > most) {
        best = part;
        most = overlap;
      }
    }
  }
  return best;
}

/** Amounts of a thing that the progress does not name and the next step does: 面积1600亩, 一次应急演练. */
function addLeftAmounts(found: PointFinding[], { text: target, quantities: amounts }: Prose, nextStep: Prose): void {
  const known = found.length;
  amounts.forEach((amount, index) => {
    for (let at = 0; at < known; at++) {
      const wanted = found[at]?.wanted;
      if (wanted !== undefined && wanted.start <= amount.start && amount.start < wanted.end) return;
    }
    const words = wordsOf(target, amount.start, amount.end, amounts[index - 1]?.end ?? 0, amounts[index + 1]?.start ?? target.length);
    if (words.length < 2 || ofProgress.countOf(words) > 0.2 * words.length || ofNextStep.countOf(words) < 0.6 * words.length) return;
    const place = sentenceLike(nextStep, words);
    if (place !== null) found.push({ kind: "left", wanted: { start: amount.start, end: amount.end }, place });
  });
}

/** So much before an amount may name what it counts. */
const BEFORE = 24;

/** What an amount counts: the words behind it up to the next amount or the clause's end, else the sentence before it. */
function wordsOf(text: string, start: number, end: number, from: number, to: number): Bigrams {
  let stop = end;
  while (stop < to && !endsClause(text, stop)) stop++;
  const words = bigrams(text, end, stop);
  if (words.length >= 2) return words;
  let before = start;
  while (before > from && before > start - BEFORE && !endsSentence(text, before - 1)) before--;
  return bigrams(text, before, start);
}

function sentenceLike({ text, sentences }: Prose, words: Bigrams): Stretch | null {
  let best: Stretch | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const overlap = shared(words, bigrams(text, sentence.start, sentence.end));
    if (overlap > most) {
      best = sentence;
      most = overlap;
    }
  }
  return best;
}
