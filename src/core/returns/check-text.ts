import type { Language } from "../messages/language";
import { problemText, ruleText } from "../messages/problem-text";
import type { Problem } from "../rules/problem";
import type { ProgressTable } from "../table/progress-table";
import type { ItemProblem } from "./check-changes";

/** Findings of one unit, a line each: of a finding that is about items of several units only the unit's own are named. */
export function findingLines(findings: readonly ItemProblem[], { items }: ProgressTable, language: Language): readonly string[] {
  const byProblem = new Map<Problem, number[]>();
  for (const { problem, item } of findings) byProblem.set(problem, [...(byProblem.get(problem) ?? []), item]);
  return [...byProblem].map(([problem, own]) => {
    if (problem.items.length < 2) return problemText(problem, language).text;
    const title = ruleText(problem.rule, language)?.title ?? problem.rule;
    const names = own.map((item) => items[item]?.reference ?? "");
    return language === "en" ? `${names.join(", ")}: ${title}` : `${names.join("、")}：${title}`;
  });
}
