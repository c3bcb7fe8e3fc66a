import { bigrams, shared, type Bigrams } from "./bigrams";
import { clausesOf, sentencesOf, type Stretch } from "./clauses";
import { quantities } from "./quantities";
import { BUILDING, furthestStages, type Ladder } from "./stages";
import { textParts, type TextPart } from "./text-parts";

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

interface Answer extends TextPart {
  readonly words: Bigrams;
}

interface Wanted extends Stretch {
  readonly number: number | null;
  readonly words: Bigrams;
  /** The only sentence of its point: the whole answering point speaks of it. */
  readonly alone: boolean;
  /** The only sentence of the target. */
  readonly only: boolean;
}

/** A clause that wants a result, not an effort. */
const STRICT = /完成|实现|确定|取得|办结|印发|出台|签订|完工|竣工|建成|进场|投入使用|定稿|执行|进入|开标|发标|做好.{2,24}工作/;
const EFFORT = /初步|启动|前期|筹备|筹划|摸底|准备|推广|宣传|监督|监管|加强|排查/;

const AT_IT = /正在|正(?=[在编办进审修设制开筹做组征与按])|草拟|拟(?!聘|建|定)|待|等待|修改|征求意见|即可|初稿|草案|重新(?:招标|开标|采购|组织|开展)/;
const DONE = /已|完成|取得|通过|签订|签署|投入|印发|出台|确定|建成|提前/;

/** What the progress and the next step say to each point of a target that is due in full. */
export function pointFindings(target: string, progress: string, nextStep: string, from = 0, to = progress.length): PointFinding[] {
  const wanted = wantedOf(target);
  if (wanted.length === 0) return [];
  const body = progress.slice(from, to);
  const answers: Answer[] = textParts(body).map(({ number, start, end }) => ({ number, start: start + from, end: end + from, words: bigrams(body, start, end) }));
  const busy = AT_IT.test(body);
  const all = bigrams(progress, from, to);
  const next = bigrams(nextStep);
  const numbered = answers.some((answer) => answer.number !== null);
  const found: PointFinding[] = [];
  for (const one of wanted) {
    const coverage = one.words.length === 0 ? 1 : shared(one.words, all) / one.words.length;
    const sole = one.only && answers.length === 1;
    if (!sole && coverage < 0.25 && coverage * one.words.length < 4 && one.words.length >= 3) {
      const strict = STRICT.test(target.slice(one.start, one.end));
      const place = strict && shared(one.words, next) >= 0.6 * one.words.length ? sentenceLike(nextStep, one.words) : null;
      if (place !== null && !/^\s*(?:\d+[.、．])?\s*继续/.test(nextStep.slice(place.start, place.end))) found.push({ kind: "left", wanted: one, place });
      else if (numbered && wanted.length > 1 && coverage < 0.12 && one.words.length >= 5) found.push({ kind: "unanswered", wanted: one, place: one });
      continue;
    }
    const place = busy ? behind(target, one, progress, answers) : null;
    if (place !== null) found.push({ kind: "behind", wanted: one, place });
  }
  found.push(...leftAmounts(target, all, nextStep, next, found));
  return found;
}

function wantedOf(target: string): Wanted[] {
  const points = textParts(target).map((point) => ({ number: point.number, sentences: sentencesOf(target, point.start, point.end) }));
  return points.flatMap(({ number, sentences }) =>
    sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      number,
      words: bigrams(target, sentence.start, sentence.end),
      alone: sentences.length === 1,
      only: points.length === 1 && sentences.length === 1,
    })),
  );
}

/** Where the progress shows that a wanted result is not there yet, or null. */
function behind(target: string, wanted: Wanted, progress: string, answers: readonly Answer[]): Stretch | null {
  const strict = clausesOf(target, wanted.start, wanted.end).filter(({ start, end }) => {
    const clause = target.slice(start, end);
    return STRICT.test(clause) && !EFFORT.test(clause);
  });
  if (strict.length === 0) return null;
  const answer = answerTo(wanted, progress, answers);
  if (answer === null) return null;
  // 同福等3所学校：进场施工 is not there while one of them is still at an earlier stage
  const several = quantities(target.slice(wanted.start, wanted.end)).some(({ value }) => value >= 2 && value <= 20);
  const parts = several ? sentencesOf(progress, answer.start, answer.end) : [answer];
  for (const part of parts) {
    const place = behindIn(target, strict, progress, part);
    if (place !== null) return place;
  }
  return null;
}

function behindIn(target: string, strict: readonly Stretch[], progress: string, answer: Stretch): Stretch | null {
  if (!AT_IT.test(progress.slice(answer.start, answer.end))) return null;
  const clauses = clausesOf(progress, answer.start, answer.end).map(({ start, end }) => {
    const text = progress.slice(start, end);
    const atIt = AT_IT.test(text) && !/已(?:完成|通过|取得|签订).{0,30}$/.test(text);
    return { start, end, atIt, done: !atIt && DONE.test(text), stages: furthestStages(progress, start, end) };
  });
  const goal = strict.map(({ start, end }) => furthestStages(target, start, end));
  for (const ladder of ["project", "paper"] satisfies readonly Ladder[]) {
    const aim = Math.max(...goal.map((stages) => stages[ladder]));
    const reached = Math.max(0, ...clauses.map((clause) => (clause.done ? clause.stages[ladder] : 0)));
    const at = Math.max(0, ...clauses.map((clause) => (clause.atIt ? clause.stages[ladder] : 0)));
    if (aim > 0 && (at > aim || (at === aim && toEnter(ladder, aim, target, strict)))) return null;
    if (aim === 0 || reached >= aim) continue;
    const still = clauses.find((clause) => clause.atIt && clause.stages[ladder] > 0 && clause.stages[ladder] <= aim);
    if (still !== undefined) return still;
  }
  return sameThingStill(target, strict, clauses.map((clause) => ({ ...clause, words: bigrams(progress, clause.start, clause.end) })));
}

/** Whether being at a stage is all that was wanted: 进场施工, 进入施工图审图阶段. */
const toEnter = (ladder: Ladder, aim: number, target: string, strict: readonly Stretch[]): boolean =>
  (ladder === "project" && aim === BUILDING) || strict.some(({ start, end }) => /进入|启动/.test(target.slice(start, end)));

/** The very thing that was wanted, still under way, with nothing done that shares as much with it. */
function sameThingStill(
  target: string,
  strict: readonly Stretch[],
  clauses: readonly (Stretch & { readonly atIt: boolean; readonly done: boolean; readonly words: Bigrams })[],
): Stretch | null {
  for (const { start, end } of strict) {
    const words = bigrams(target, start, end);
    if (words.length < 3) continue;
    const overlap = (clause: { readonly words: Bigrams }): number => shared(words, clause.words);
    const still = clauses.filter((clause) => clause.atIt).sort((a, b) => overlap(b) - overlap(a))[0];
    const done = Math.max(0, ...clauses.filter((clause) => clause.done).map(overlap));
    if (still !== undefined && overlap(still) >= Math.max(3, 0.4 * words.length) && done < overlap(still)) return still;
  }
  return null;
}

/** The point, or the sentence of a point, that answers: by number where both are numbered and speak of the same, else by words. */
function answerTo(wanted: Wanted, progress: string, answers: readonly Answer[]): Stretch | null {
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
function leftAmounts(target: string, progress: Bigrams, nextStep: string, next: Bigrams, known: readonly PointFinding[]): PointFinding[] {
  if (nextStep === "") return [];
  const found: PointFinding[] = [];
  const amounts = quantities(target);
  amounts.forEach((amount, index) => {
    if (known.some(({ wanted }) => wanted.start <= amount.start && amount.start < wanted.end)) return;
    const words = wordsOf(target, amount.start, amount.end, amounts[index - 1]?.end ?? 0, amounts[index + 1]?.start ?? target.length);
    if (words.length < 2 || shared(words, progress) > 0.2 * words.length || shared(words, next) < 0.6 * words.length) return;
    const place = sentenceLike(nextStep, words);
    if (place !== null) found.push({ kind: "left", wanted: { start: amount.start, end: amount.end }, place });
  });
  return found;
}

/** What an amount counts: the words behind it up to the next amount or the clause's end, else the clause before it. */
function wordsOf(text: string, start: number, end: number, from: number, to: number): Bigrams {
  const behindIt = /^[^，。；;\n]*/.exec(text.slice(end, to))?.[0] ?? "";
  const words = bigrams(behindIt);
  if (words.length >= 2) return words;
  const before = text.slice(from, start).split(/[。；;\n]/).pop() ?? "";
  return bigrams(before.slice(-24));
}

function sentenceLike(text: string, words: Bigrams): Stretch | null {
  let best: Stretch | null = null;
  let most = 0;
  for (const sentence of sentencesOf(text)) {
    const overlap = shared(words, bigrams(text, sentence.start, sentence.end));
    if (overlap > most) {
      best = sentence;
      most = overlap;
    }
  }
  return best;
}
