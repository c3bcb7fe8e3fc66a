import { endsSegment } from "../text/clauses";
import { CAUSE, OBSTACLE } from "./reason";

/** Inside these no clause ends. */
const OPEN = "（(“《";
const CLOSED = "）)”》";

/** Says that work stands still, and not why. */
const PAUSED = /停工|暂停|停滞|停产|暂缓|中止/u;
/** A cause that is none: 因故停工. */
const NO_CAUSE = /因故/u;
/** What the work waits for, from the first word that says so. */
const WAITING = /(?:目前|现)?(?:正在|正|尚|仍|还|需|有)?(?:等待|等候|待(?![遇业命人])).*$/u;
/** Where a cause begins, and where what it leads to begins. */
const NAMED = /(?:主要|主)?(?:因(?!此|而|故)|由于|缘于|鉴于|受[^，。；\n]{1,24}?(?:影响|制约|限制|冲击)|原因(?:是|为|在于)).*$/u;
const LEADS_TO = /(?:导致|致使|[，,]故|因此|从而|，(?:目前|现)).*$/u;
const INFLUENCED = /^(?:主要|主)?(受[^，。；\n]{1,24}?(?:影响|制约|限制|冲击)).*$/u;

/**
 * The shortest clauses of sentences that say why: from 因 or 由于 on, 受…影响, what is waited for, the clause that names
 * what stands in the way. Each is quoted letter for letter, and stands once. That the work is paused is no reason.
 *
 * @param sentences of a `Reason`, joined with ；
 */
export function causeClauses(sentences: string): readonly string[] {
  const found: string[] = [];
  for (const sentence of sentences.split("；")) {
    const clause = causeIn(outerSegments(sentence));
    if (clause !== null && !found.includes(clause)) found.push(clause);
  }
  return found;
}

/**
 * The clause of a sentence that gives the cause; null where none does. One that names a cause goes before what is waited for, and that
 * before what is in the way.
 */
function causeIn(clauses: readonly string[]): string | null {
  for (const [at, clause] of clauses.entries()) {
    if (!CAUSE.test(clause) || NO_CAUSE.test(clause)) continue;
    const before = clauses[at - 1];
    // …，导致工期延误: the cause stands before
    if (/^(?:从而)?(?:导致|致使)/u.test(clause)) return before ?? clause;
    const named = NAMED.exec(clause)?.[0];
    if (named === undefined) return clause;
    const influenced = INFLUENCED.exec(named)?.[1];
    return influenced ?? (named.replace(LEADS_TO, "") || named);
  }
  const open = clauses.filter((clause) => !PAUSED.test(clause) || OBSTACLE.test(clause.replace(new RegExp(PAUSED, "gu"), "")));
  for (const clause of open) {
    const waiting = OBSTACLE.test(clause) ? WAITING.exec(clause)?.[0] : undefined;
    // 待取得批复后，即可…: what is waited for, without what comes after it
    if (waiting !== undefined) return waiting.replace(/(?<=.{3})(?:之后|以后|后)$/u, "");
  }
  return open.find((clause) => OBSTACLE.test(clause)) ?? open.find((clause) => TROUBLED.test(clause)) ?? null;
}

/** Speaks of what is missing or went wrong, in its own clause. */
const TROUBLED = /未|不[能足够]|无[法人]|没有|难|缺|短缺|推迟|延误|延后|延期|滞后于|取消|变更|调整|退回|困难|问题|纠纷|矛盾/u;

/** The segments of a sentence, without white space around them; what stands in brackets and quotes ends none. */
function outerSegments(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= sentence.length; at++) {
    const sign = sentence.charAt(at);
    if (OPEN.includes(sign) && sign !== "") depth++;
    else if (CLOSED.includes(sign) && sign !== "") depth = Math.max(0, depth - 1);
    if (at < sentence.length && (depth > 0 || !endsSegment(sentence, at))) continue;
    const clause = sentence.slice(start, at).trim();
    if (clause !== "") clauses.push(clause);
    start = at + 1;
  }
  return clauses;
}
