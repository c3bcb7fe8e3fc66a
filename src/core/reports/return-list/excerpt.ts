import type { Problem } from "../../rules/problem";

/** Of a text no more is quoted than this. */
const LONGEST = 80;

/** The stretch of a cell's text that is quoted beside a finding: around the words that it speaks of, from the beginning of their sentence. */
export function excerptOf(text: string, problems: readonly Problem[]): { readonly start: number; readonly end: number } {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const at = placeOf(text, problems);
  let start = at;
  while (start > 0 && at - start < LONGEST / 2 && !/[。；;\n]/u.test(text.charAt(start - 1))) start--;
  let end = Math.min(text.length, start + LONGEST);
  if (/[\uD800-\uDBFF]$/u.test(text.slice(start, end))) end--;
  return { start, end };
}

/** Where a finding's longest words stand; 0 where it quotes none. */
function placeOf(text: string, problems: readonly Problem[]): number {
  const facts = problems
    .flatMap((problem) => Object.values(problem.facts))
    .flatMap((fact) => (typeof fact === "string" ? [fact] : typeof fact === "object" && fact !== null ? fact : []));
  const quoted = facts
    .filter((fact) => fact.length >= 4)
    .map((fact) => fact.replace(/……$/u, ""))
    .sort((a, b) => b.length - a.length)
    .find((fact) => text.includes(fact));
  return quoted === undefined ? 0 : text.indexOf(quoted);
}
