import type { FigureRuleMessages } from "../rules";
import { named } from "./rule-words";

export const figureRules: FigureRuleMessages = {
  "status/contradicts-amount": {
    title: "Status and figures differ",
    text: ({ item, tag, kind, done, wanted, target, share, pace, gap }) => {
      const told = done === "" ? `its rate is ${share}` : `${done} done is ${share} of ${target === "" ? "the target" : target} ${wanted}`;
      const against =
        kind === "behind"
          ? `, ${gap} points behind the pace of ${pace}`
          : kind === "ahead" && gap !== "0"
            ? `, ${gap} points ahead of the pace of ${pace}`
            : "";
      return `${item} says “${tag}”, but ${told}${against}`;
    },
    why: "It decides what counts as done and as lagging",
    action: "Ask the lead unit to check status and figures",
  },
  "persons/inconsistent": {
    title: "Person differs from other rows",
    text: ({ item, units, persons, usual, counts }) =>
      units.length === 1
        ? `${item}: “${units[0] ?? ""}” has ${persons[0] ?? ""}, and ${usual[0] ?? ""} in ${counts[0] ?? ""} other rows`
        : `${item}: the persons of ${units.join(", ")} differ from the other rows; the list may be out of step`,
    why: "The wrong person would be notified",
    action: "Check and correct; say so where the person has changed",
  },
  "leader/similar-names": {
    title: "Leader's name written in two ways",
    text: ({ rare, items, usual, usualCount }) => `“${rare}” (${named(items, 3)}) and “${usual}” (${usualCount} times) seem to be one person`,
    why: "Counted by leader, one person would be two",
    action: "Check and use one name",
  },
  "amount/not-a-number": {
    title: "Figure cannot be counted",
    text: ({ item, heading, written, fault }) =>
      `${item}: “${heading}” is “${written}”, ${fault === "text" ? "which is no number" : fault === "negative" ? "less than nothing" : "two amounts of different measures"}`,
    why: "No rate can be worked out, and no total",
    action: "Write a number; give each of several amounts a row of its own",
  },
  "amount/sum-mismatch": {
    title: "Parts do not make their total",
    text: ({ item, text, total, sum, above, difference }) =>
      `${item}: “${text}”: the total is ${total}, its parts come to ${sum}, ${difference} ${above ? "more" : "less"}`,
    why: "Such numbers are quoted as they are",
    action: "Check the parts and the total",
  },
  "amount/two-figures": {
    title: "One figure with two values",
    text: ({ item, noun, first, second, earlier, kind }) =>
      kind === "target"
        ? `${item}: the target of “${noun}” is given as ${first}; by the rate it is about ${second}`
        : `${item}: “${noun}” is ${second}, and ${first} ${earlier === "" ? "in another place" : `in ${earlier}`}`,
    why: "Such numbers are quoted as they are",
    action: "Check and give one; say so where they count different things",
  },
  "amount/rate-mismatch": {
    title: "Rate and numbers differ",
    text: ({ item, part, whole, computed, written, kind, count }) =>
      kind === "no-whole"
        ? `${item}: ${part} is said to be ${written} of its target, which would then be ${computed}, no whole number`
        : `${item}: ${part} ÷ ${whole} = ${computed}; the table says ${written}${kind === "truncated" ? `, cut off instead of rounded${count > 1 ? ` (${count} places)` : ""}` : count > 1 ? ` (none of ${count} in this column fits: check what the rate is of)` : ""}`,
    why: "Such numbers are quoted as they are",
    action: "Check and correct",
  },
  "amount/total-mismatch": {
    title: "Total and rows differ",
    text: ({ name, row, headings, printed, sums, count }) =>
      `Row ${row} “${name}”: ${headings.map((heading, at) => `${heading} ${printed[at] ?? ""}, its ${count} rows come to ${sums[at] ?? ""}`).join("; ")}`,
    why: "Totals are quoted as they are",
    action: "Check the total and the rows, and correct what is wrong",
  },
  "progress/says-nothing": {
    title: "Progress says nothing",
    text: ({ items, heading, text }) =>
      items.length > 1 ? `${named(items)}: “${heading}” is only “${text}” or the like` : `${items[0] ?? ""}: ${heading} is only “${text}”`,
    why: "Nobody can tell how far the work is",
    action: "Say what was done and how far it is",
  },
  "period/stale": {
    title: "Figures of an earlier time",
    text: ({ items, times, year, month }) =>
      `${named(items)}: figures of “${times.slice(0, 3).join("”, “")}”, in a table to the end of ${year}-${String(month).padStart(2, "0")}`,
    why: "Figures of different times cannot be compared",
    action: "Bring the figures up to date, or say why there are none",
  },
  "text/cut-off": {
    title: "Text breaks off",
    text: ({ item, heading, end, sign }) =>
      `${item}: the last sentence of “${heading}” breaks off (“${end}”${sign === "count" ? ", no number follows" : sign === "bracket" ? ", a bracket or quotation is open" : ""})`,
    why: "Part of the text is missing",
    action: "Complete the text",
  },
  "date/invalid": {
    title: "Deadline not readable",
    text: ({ item, heading, written, noSuchDay }) =>
      `${item}, “${heading}”: “${written}” ${noSuchDay ? "is no day of the calendar" : "cannot be read as a deadline"}`,
    why: "Nobody can tell whether it is due",
    action: "Write a date, such as 2024年6月30日",
  },
  "date/order": {
    title: "Dates out of order",
    text: ({ item, heading, deadline, fault, startHeading, start, year }) =>
      fault === "start"
        ? `${item}: ${startHeading} (${start}) is after ${heading} (${deadline})`
        : `${item}: ${heading} (${deadline}) is before the year of the table (${year})`,
    why: "Nobody can tell whether it is late",
    action: "Correct it by the task document",
  },
  "date/overdue": {
    title: "Past its deadline: is it done?",
    text: ({ item, deadline, asOf, periodEnd, status }) =>
      `${item} was due ${deadline}; on ${asOf} (${periodEnd ? "the end of the period" : "the day of judging"}) ${status === "" ? "nothing says that it is done" : `it is tagged “${status}”`}. Is it done?`,
    why: "What is past its deadline should be done; else it lags, or was extended",
    action: "See whether it is done; state the new date if it was extended",
  },
  "date/plan-passed": {
    title: "Planned time is past",
    text: ({ item, plan, asOf }) => `${item} says “${plan}”; on ${asOf} that time is past and nothing says that it is done`,
    why: "The text is an old one, or the work is late",
    action: "Bring the progress up to date; say why it is late and until when",
  },
};
