import type { RuleFacts } from "../rules/index";

/** What a person reads of one rule. `text` names the item and quotes the words; it never says who is at fault. */
export interface RuleText<F> {
  /** The cause, for a group of problems and for a report: 缺序号. */
  readonly title: string;
  /** One problem, from its facts. */
  text(facts: F): string;
  /** Why it matters to the reader. */
  readonly why: string;
  /** What to do, on paper as well: it names no part of the program. */
  readonly action: string;
  /** The same for one problem, where what to do depends on its facts. */
  advise?(facts: F): string;
  /** What the program offers besides; shown on the screen only. */
  readonly inProgram?: string;
}

/** A text for every rule of the registry, for exactly its facts: a missing one does not compile. */
export type RuleMessages = { readonly [Id in keyof RuleFacts]: RuleText<RuleFacts[Id]> };

/** The rules of figures, dates and persons: how columns agree with themselves and with each other. Their words have a file of their own in each language. */
export type FigureRule =
  | "status/contradicts-amount"
  | "persons/inconsistent"
  | "leader/similar-names"
  | "amount/not-a-number"
  | "amount/sum-mismatch"
  | "amount/two-figures"
  | "amount/rate-mismatch"
  | "amount/total-mismatch"
  | "progress/says-nothing"
  | "period/stale"
  | "text/cut-off"
  | "date/invalid"
  | "date/order"
  | "date/overdue"
  | "date/plan-passed";

/** What is read of them. */
export type FigureRuleMessages = Pick<RuleMessages, FigureRule>;

/** The rules of statuses, apart from those that look at figures: a file of their own in each language. */
export type StatusRuleMessages = Pick<RuleMessages, Exclude<Extract<keyof RuleMessages, `status/${string}`>, FigureRule>>;
