import type { GridDamage } from "../../grid/grid";
import type { Field } from "../../terms/field";
import { isFillField } from "../../terms/filled-in-by";
import type { RuleMessages } from "../rules";
import { figureRules } from "./figure-rules";
import { statusRules } from "./status-rules";
import { named } from "./rule-words";
import { words } from "./words";
import { optional, quotes } from "./phrases";

const SEPARATORS: { readonly [mark: string]: string } = { "\n": "line break", " ": "blank" };
const separator = (mark: string): string => SEPARATORS[mark] ?? `“${mark}”`;

/** Columns in which 无 is an answer. */
const AS_NOTHING: readonly Field[] = ["nextStep", "obstacles", "remarks"];

/** What reading a damaged file went past. */
const DAMAGE: { readonly [kind in GridDamage["kind"]]: (count: number) => string } = {
  "lost-text": (count) => `${count} cells name a text that the file does not hold; read as empty`,
  "no-result": (count) => `${count} cells hold a formula without a stored result; read as empty`,
  "lost-formats": (count) => `The cell formats are damaged: ${count} numbers have no known format; dates and percentages may be read as numbers`,
  "repeated-row": (count) => `${count} rows stand in several pieces in the file; read together`,
  "repeated-cell": (count) => `${count} cells stand twice in the file; the last one counts`,
};

export const rules: RuleMessages = {
  ...figureRules,
  ...statusRules,
  "rule/crashed": {
    title: "A rule could not run",
    text: ({ rule, message }) => `The rule “${rule}” could not run (${message}); the others did`,
    why: "What it looks for was not checked",
    action: "Copy this entry for support",
  },
  "table/damaged-file": {
    title: "Damage in the file",
    text: ({ kind, count }) => DAMAGE[kind](count),
    why: "What is missing or doubled cannot be seen on the sheet",
    action: "Compare with the original; open it in Excel or WPS, save it, and read it again",
  },
  "table/missing-column": {
    title: "Required column missing",
    text: ({ fields, row, headings }) =>
      `No column for ${fields.map((field) => `“${words.fields[field]}”`).join(", ")}. The header is in row ${row}; found: ${headings.join(", ")}`,
    why: "Without it nothing can be counted or assigned by it",
    action: "Add the column; where it is there, check its heading",
    inProgram: "A column under an unusual heading can be pointed out under Overview",
  },
  "table/duplicate-column": {
    title: "Column twice",
    text: ({ heading, other, field, more }) =>
      `“${heading}” and “${other}” both read as “${words.fields[field]}”; “${other}” was taken${more === 0 ? "" : `; ${more} more columns are doubled alike: it seems that one group of columns comes again`}`,
    why: "Reading the wrong column spoils every count",
    action: "Say which one counts, and give them headings that differ",
    inProgram: "It can be pointed out under Overview",
  },
  "table/unknown-column": {
    title: "Column not recognised",
    text: ({ headings }) => `Columns not recognised: ${headings.join(", ")}`,
    why: "They take no part in validation and counts",
    action: "Check the headings; nothing need be done where they hold something else",
    inProgram: "They can be pointed out under Overview",
  },
  "table/blank-row": {
    title: "Empty rows",
    text: ({ count }) => `${count} empty rows among the items`,
    why: "Empty rows cut filters and sorting in two",
    action: "Delete them if they serve nothing",
  },
  "table/shifted-row": {
    title: "Row moved by a column",
    text: ({ row, text }) => `The cells of row ${row} seem to have moved by one column (“${text}”); read by their content`,
    why: "Filters by column read the wrong text",
    action: "Move them back after a look",
  },
  "table/second-table": {
    title: "Another table",
    text: ({ row, text }) => `Another table begins in row ${row} (“${text}”); it was not read`,
    why: "It is not counted",
    action: "Move it to a sheet of its own if it should be",
  },
  "table/hidden-rows": {
    title: "Hidden rows or columns",
    text: ({ items, rows, columns }) =>
      [optional(items.join(""), `${rows} hidden rows (${named(items)})`), optional(columns.join(""), `hidden columns: ${columns.join(", ")}`)]
        .filter((part) => part !== "")
        .join("; ") + "; read and counted",
    why: "What is seen and what is counted differ",
    action: "See whether they should count",
  },
  "table/count-mismatch": {
    title: "Items and claim differ",
    text: ({ claimed, actual, missing }) =>
      `The title says ${claimed} items, there are ${actual}: ${actual < claimed ? `${claimed - actual} fewer` : `${actual - claimed} more`}${missing.length === 0 ? "" : ` (${missing.join(", ")})`}`,
    why: "With a wrong total every share is wrong",
    action: "Fill in from the task document, or correct the title",
  },
  "table/lost-item": {
    title: "An item may be lost",
    text: ({ cell, text, before, after, gap, serial, sectionClaimed, sectionActual, titleClaimed, titleActual }) =>
      gap
        ? `${before} is followed by ${after}; ${cell} “${text}” does not fit ${before} and may belong to ${serial === "" ? "the missing item" : `the missing ${serial}`}${sectionClaimed === 0 ? "" : `; the section says ${sectionClaimed} items and holds ${sectionActual}`}${titleClaimed === 0 ? "" : `; the title says ${titleClaimed} and the table holds ${titleActual}`}`
        : `${cell} “${text}” belongs to no item; it stands behind ${before}${optional(after, ` and before ${after}`)}`,
    why: "Its progress would be booked on another unit",
    action: "Look up the original, add the item, move the text back",
  },
  "section/count-mismatch": {
    title: "Section and claim differ",
    text: ({ section, claimed, actual, missing, titleClaimed, titleActual }) =>
      `“${section}” says ${claimed} items and holds ${actual}${optional(missing, `; missing: ${missing}`)}${titleClaimed === 0 ? "" : `; the title says ${titleClaimed} and the table holds ${titleActual}`}`,
    why: "The counts and shares of the section depend on it",
    action: "Fill in from the task document, or correct the heading",
  },
  "section/numbering": {
    title: "Section numbers skip",
    text: ({ section, before, expected, doubled }) => `“${section}” follows ${before}: ${doubled ? "doubled or out of order" : `${expected} is missing`}`,
    why: "Sections are quoted by their number",
    action: "See whether a section is missing; correct the number if it is a slip",
  },
  "serial/missing": {
    title: "Serials missing",
    text: ({ count, expected, told }) =>
      `${count} items without a serial${expected === "" ? "; the order does not tell which" : told === count ? `; by their order ${expected}` : `; ${told} of them by their order ${expected}`}`,
    why: "Notices and instructions quote items by serial",
    action: "Fill them in after a look",
  },
  "serial/duplicate": {
    title: "Serial twice",
    text: ({ serial, run, first, second }) => `${run === "" ? `Serial ${serial}` : `${run}—${serial}`} stands twice: “${first}” and “${second}”`,
    why: "Nobody can tell which item is meant",
    action: "Correct one of them by the task document",
  },
  "serial/gap": {
    title: "Serials skip",
    text: ({ before, after, missing, count }) =>
      `${before === "" ? `The first is ${after}` : `${before} is followed by ${after}`}; missing: ${missing}${count > 1 ? ` (${count} items)` : ""}`,
    why: "Mostly an item not reported or deleted, not a slip",
    action: "Find out what is missing; do not renumber the rest",
  },
  "serial/not-a-number": {
    title: "Serial written another way",
    text: ({ written, number, count }) =>
      number === null
        ? `The serial “${written}” is not written like the others`
        : `The serial “${written}”${count > 1 ? ` and ${count - 1} more are` : " is"} not written like the others${count > 1 ? "" : `; it should be ${number}`}`,
    why: "Sorting and searching pass over it",
    action: "Write it as the table does",
  },
  "cell/required": {
    title: "Required cell empty",
    text: ({ items, heading }) => `${named(items)}: “${heading}” is empty`,
    why: "What is not filled in cannot be summed up",
    action: "Fill it in, or ask the unit",
    advise: ({ field }) =>
      AS_NOTHING.includes(field)
        ? "Ask the unit; write 无 if there is nothing to say"
        : field === "persons" || isFillField(field)
          ? "Ask the unit"
          : "Fill it in from the task document",
  },
  "cell/formula-error": {
    title: "Formula error",
    text: ({ error, heading, count }) => `${count} cells of “${heading}” show ${error}`,
    why: "They cannot be counted",
    action: "Check the references, or put in the value",
  },
  "lagging/no-next-step": {
    title: "No next step",
    text: ({ items, status, heading }) => `${named(items)}: ${optional(status, `“${status}”, and `)}“${heading}” is empty`,
    why: "What lags needs a measure and a date",
    action: "Ask the lead unit for both",
  },
  "lagging/next-step-repeats-target": {
    title: "Next step repeats the target",
    text: ({ item, heading, target, text }) => `${item}: “${heading}” is the same as “${target}” (“${text}”)`,
    why: "No measure can be seen",
    action: "State measures and dates",
  },
  "lagging/no-reason": {
    title: "No reason for the delay",
    text: ({ item, status }) => `${item} is tagged “${status}” and gives no reason`,
    why: "The leaders decide by it",
    action: "Ask the lead unit for the reason and the gap",
  },
  "units/format": {
    title: "Units written in several ways",
    text: ({ count, usual, others, broken }) =>
      `${count} cells of units are written another way: ${[optional(others.join(""), `mostly set apart by ${separator(usual)}, also by ${others.map(separator).join(", ")}`), optional(broken.join(""), `broken over lines: ${quotes(broken.slice(0, 3))}`)].filter((part) => part !== "").join("; ")}`,
    why: "A filter by unit passes over them",
    action: "Write them as most are",
  },
  "units/doubtful-join": {
    title: "One unit or two at a line break",
    text: ({ lines, joined }) => (joined ? `“${lines}” was read as one unit` : `“${lines}” was read as two units`),
    why: "Counts go by unit",
    action: "Put 、 between units, and no line break inside one",
  },
  "units/similar-names": {
    title: "Unit under two names",
    text: ({ rare, items, usual, usualCount }) => `“${rare}” (${named(items, 3)}) and “${usual}” (${usualCount} times) may be one unit`,
    why: "It would be counted as two",
    action: "Check, and use one name; leave both where they are two",
    inProgram: "Two that are two can be marked as verified",
  },
  "units/persons-mismatch": {
    title: "Units and persons out of step",
    text: ({ item, units, persons, without, written }) =>
      persons === 0
        ? `${item}: ${written === "" ? `no person for “${without}”` : `the person of “${without}” is “${written}”, which is no name`}`
        : `${item} lists ${units} units and ${persons} persons${optional(without, `; “${without}” seems to have none`)}`,
    why: "Nobody can tell who answers for which unit",
    action: "Add or correct the persons",
  },
  "units/lead-mismatch": {
    title: "Lead unit not first",
    text: ({ item, lead, first, listed }) => `${item} names ${lead} as lead; the first unit listed is ${first}${listed ? "" : `, and ${lead} is not listed`}`,
    why: "Counts go by the lead unit",
    action: "Correct by the task document",
  },
  "list/numbering": {
    title: "Point numbers skip",
    text: ({ item, heading, fault, found, before, expected, text }) =>
      fault === "first"
        ? `${item}, “${heading}”: the first point (“${text}”) has no number; the list begins with “${found}”`
        : fault === "begins"
          ? `${item}, “${heading}”: begins with “${found}”, “${expected}” is missing`
          : `${item}, “${heading}”: “${before}” is followed by “${found}”, “${expected}” is missing${optional(text, ` (perhaps “${text}”)`)}`,
    why: "Points are easily passed over",
    action: "Add the number, or the missing point",
  },
  "list/unanswered-target": {
    title: "Target not answered point by point",
    text: ({ item, target, progress, points }) => `${item}: “${progress}” does not name ${quotes(points)} of “${target}”`,
    why: "What is not reported counts as not done",
    action: "Report on this point",
  },
  "progress/repeats-target": {
    title: "Progress repeats the target",
    text: ({ item, target, points, text }) =>
      `${item}${points.length === 0 ? "" : `, point ${points.join(", ")}`}: the same words as “${target}” (“${text}”), no progress of its own`,
    why: "Nobody can tell whether it is done",
    action: "State what was done, and how far",
  },
  "progress/repeats-last-period": {
    title: "Progress is last period's again",
    text: ({ item, sameness, last, text }) =>
      `${item}: the progress is that of the last period${last === null ? "" : ` (${last})`}${sameness === "same" ? "" : " but for times and figures"} (“${text}”)`,
    why: "Nobody can tell what was done in this period",
    action: "Bring the progress up to date",
  },
  "progress/repeats-other-item": {
    title: "Progress is that of another item",
    text: ({ item, other, heading, text }) => `${item}: “${heading}” has the same words as ${other} (“${text}”)`,
    why: "Nobody can tell what was done for this item, or it stands in the wrong row",
    action: "Check it, and report on this item itself",
  },
  "progress/unanswered-plan": {
    title: "Last period's plan without an answer",
    text: ({ item, last, points }) =>
      `${item}: the next step of the last period${last === null ? "" : ` (${last})`} names ${points.map((point) => `“${point}”`).join(", ")}, of which the progress says nothing`,
    why: "Nobody can tell whether what was promised has been done",
    action: "Say what became of last period's plan",
  },
  "task/duplicate": {
    title: "Task twice",
    text: ({ item, earlier, task, whole, otherTarget }) =>
      `${item} and ${earlier} are both “${task}”${whole ? ", with the same text" : otherTarget ? ", under two targets" : ""}`,
    why: "One task would be counted twice",
    action: "Merge them, or state the difference",
  },
  "text/whitespace": {
    title: "Stray blanks",
    text: ({ kind, count }) =>
      kind === "blanks" ? `${count} cells with stray blanks or control characters` : `${count} cells with blanks in place of a line break`,
    why: "They spoil searching, filters and print",
    action: "Can be corrected in one go",
  },
  "text/punctuation": {
    title: "Punctuation",
    text: ({ count, example }) => `${count} cells with half-width or doubled punctuation, such as “${example}”`,
    why: "It shows in print",
    action: "Can be corrected in one go",
  },
  "text/doubled-word": {
    title: "Word twice",
    text: ({ written, context }) => `“${written}” in “${context}” may be doubled`,
    why: "It shows in print",
    action: "Take one away after a look",
  },
};
