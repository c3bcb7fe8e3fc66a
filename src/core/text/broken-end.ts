import { openBrackets } from "./unit-names";
import { sentenceAround } from "./clauses";

/** By what a text shows that its last sentence breaks off. */
export type BrokenEnd = "joiner" | "bracket" | "count" | "limit";

/** No sentence ends in one of these: they join it to what follows. A list in a cell may well end in a comma or ；. */
const JOINER =
  /(?:[、（(“《：:]|[^目标的主]的|以及|并且|或者|其中|包括|例如|由于|因为|为了|关于|对于|按照|根据|通过|[^参总饱亲调温饱求缓]和|[^给授赐参]与|[^涉普顾触以论波企]及)$/u;
/** A total that is announced (共批复注销…) and never told. 共建, 共享, 公共, 累计 as a noun are no totals. */
const TOTAL =
  /(?<![公中党团国])(?:共(?!建|享|同|产|识|治|赢|商|青|有[^\d]|鸣|性|计|体|和|党|创|处|管|育|抓|担|用)|累计|总计|共计|合计)(?=[完已新办批整拆建开出投受发查处签核清接培审调组检排注][^，。；、\d一二三四五六七八九十百千万两几数多余各若]{3,})[^，。；、\d一二三四五六七八九十百千万两几数多余各若]*$/u;
/** Programs that cut a text cut it at these lengths. */
const LIMITS: ReadonlySet<number> = new Set([255, 256, 1023, 1024, 32_767]);
const ENDS = /[。．.；;！!？?）)”》】\]，,、]$/u;
/** Shorter texts are words, not sentences. */
const SHORTEST = 12;

/** How a text's last sentence breaks off; null where it does not. A list point without its stop does not. */
export function brokenEnd(text: string): BrokenEnd | null {
  const whole = text.trimEnd();
  if (whole.length < SHORTEST) return null;
  const { start } = sentenceAround(whole, whole.length - 1);
  const last = whole.slice(start);
  if (openBrackets(last.replaceAll(/[“”]/gu, "")) > 0 && /[，、。；]/u.test(whole)) return "bracket";
  if (JOINER.test(last)) return "joiner";
  if (ENDS.test(last)) return null;
  if (LIMITS.has(text.length)) return "limit";
  return TOTAL.test(last) ? "count" : null;
}
