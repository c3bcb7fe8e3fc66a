import type { Facts, Problem } from "../rules/problem";
import { innerQuotes } from "../text/inner-quotes";
import type { Language } from "./language";
import { messages } from "./messages";
import type { RuleText } from "./rules";

/** What a person reads of a problem. */
export interface ProblemText {
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly action: string;
  /** What the program offers besides, for the screen; "" where nothing. */
  readonly inProgram: string;
}

/** The words of a rule by its id; undefined for an id that no rule of this version has. */
export function ruleText(rule: string, language: Language): RuleText<Facts> | undefined {
  const texts: { readonly [rule: string]: RuleText<Facts> } = messages(language).rules;
  return Object.hasOwn(texts, rule) ? texts[rule] : undefined;
}

/** The sentence of a problem, with its title, why it matters and what to do. */
export function problemText(problem: Pick<Problem, "rule" | "facts">, language: Language): ProblemText {
  const words = ruleText(problem.rule, language);
  if (!words) return { title: problem.rule, text: problem.rule, why: "", action: "", inProgram: "" };
  return {
    title: words.title,
    text: innerQuotes(words.text(problem.facts)),
    why: words.why,
    action: words.advise?.(problem.facts) ?? words.action,
    inProgram: words.inProgram ?? "",
  };
}
