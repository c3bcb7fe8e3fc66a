import type { Suggestion } from "../core/judgement/evidence";
import { paceOn, yearOf } from "../core/judgement/pace";
import { suggestStatus } from "../core/judgement/suggest";
import { suggestionContext, type SuggestionContext } from "../core/judgement/suggestion-context";
import type { PlainDate } from "../core/text/plain-date";
import type { Leaf, ProgressTable } from "../core/table/progress-table";
import { dayOfTable, isHeldToItsDay } from "../core/table/day-of-table";
import type { Settings } from "./settings";

/** The day that a table is judged on, and what the office has set. */
export interface Judgement {
  /** As a person gave it; null: the end of the table's period, else `today`. */
  readonly asOf: PlainDate | null;
  readonly today: PlainDate;
  readonly settings: Settings;
}

/** How a table is judged: what can be said of each leaf without any rule. */
export interface Suggesting {
  readonly asOf: PlainDate;
  /**
   * Whether the table can be held to that day: a person gave it, or the table does (see `isHeldToItsDay`).
   */
  readonly dated: boolean;
  /** The share of the year that has passed on `asOf`, 0 to 1; null where neither the table nor a person says of when it is. */
  readonly pace: number | null;
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  /** What suggestions were made by, to say them in words. */
  readonly context: SuggestionContext;
}

/** Judges a table leaf by leaf, each when it is first asked for. Pure: the same table on the same day gives the same. */
export function suggesting(table: ProgressTable, { asOf: given, today, settings }: Judgement): Suggesting {
  const asOf = given ?? dayOfTable(table, today).day;
  // today proves nothing of a table that names no time; a day that a person gave does, and so does a time without its year
  const pace = paceOn(asOf, table.period ?? (given === null && !table.endsOn ? null : yearOf(asOf)), settings.paceCurve);
  const context = suggestionContext(table, { asOf, pace, ratios: settings.paceRatios });
  const suggestions = new Map<Leaf, Suggestion | null>();
  const suggestion = (leaf: Leaf): Suggestion | null => {
    const known = suggestions.get(leaf);
    if (known !== undefined) return known;
    const made = suggestStatus(leaf, context);
    suggestions.set(leaf, made);
    return made;
  };
  return { asOf, dated: given !== null || isHeldToItsDay(table, today), pace, suggestion, context };
}
