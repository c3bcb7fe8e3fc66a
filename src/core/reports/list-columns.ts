import { reportTexts as t } from "../messages/zh-CN/reports";
import { comparisonTexts } from "../messages/zh-CN/comparison";
import { earlierStatus } from "../table/earlier-status";
import type { Field } from "../terms/field";
import { STATUSES } from "../terms/status";
import type { Item, Leaf } from "../table/progress-table";
import { linkCell, textCell } from "./cells";
import type { ReportCell, ReportColumn } from "./document";
import { leadsOf, supportsOf } from "./leads";
import { groupLeaves, type ListEntry } from "./list-entries";
import { listedReason, type ListedReason } from "./listed-reason";
import { anchorCell, headingOf, printedNumber, restartsNumbering, taskText, writtenText } from "./references";
import type { ReportInput } from "./report";
import { sameCause, sayersOf } from "./same-cause";
import { longestRun, periodsBehind } from "./comparison/periods-behind";
import { topSectionName, sectionsAreLeaders } from "./sections-table";
import { saidStatus } from "./status-words";
import { unfinishedPoints } from "./unfinished-points";

/** A column of the list with what it prints of an entry. */
export interface ListColumn {
  readonly column: ReportColumn;
  /** Said once an item, not once a sub-task. */
  readonly perItem: boolean;
  readonly cell: (entry: ListEntry, serial: number) => ReportCell;
}

/**
 * The columns of the list, with the table's own headings; one that the table lacks, or that would be empty for every
 * listed item, is left out. Where the texts have a paragraph 存在问题, that is a column of its own and leaves 进展情况.
 */
export function listColumns(input: ReportInput, items: readonly Item[]): readonly ListColumn[] {
  const { table, options } = input;
  const c = t.lagging.columns;
  const entries = items.flatMap(groupLeaves);
  const reasons = new Map<Leaf, ListedReason | null>(entries.flatMap(({ leaves }) => leaves).map((leaf) => [leaf, listedReason(leaf)]));
  const reasonOf = (entry: ListEntry): ListedReason | null => firstOf(entry.leaves.map((leaf) => reasons.get(leaf) ?? null));
  const asBlock = [...reasons.values()].some((listed) => listed?.reason.block);
  const progressHeading = headingOf(table, "progress") ?? c.progress;
  const words = STATUSES.map((status) => saidStatus(table, status));
  const points = (entry: ListEntry): { target: string; progress: string } => {
    const texts = { target: targetOf(entry), progress: withoutTags(progressOf(entry, asBlock, reasonOf(entry)), words) };
    return options.onlyUnfinishedPoints ? unfinishedPoints(texts.target, texts.progress) : texts;
  };

  const columns: (ListColumn | null)[] = [
    column("serial", c.serial, "serial", true, (_, serial) => textCell(String(serial))),
    column("original", c.original, "serial", true, ({ item }) => linkCell(printedNumber(item), { source: anchorCell(item) })),
    restartsNumbering(table)
      ? column("section", sectionsAreLeaders(table) ? c.leader : c.section, "name", true, ({ item }) => textCell(topSectionName(table, item)), 4)
      : null,
    ownColumn(input, entries, "leader", "name", 4),
    column("task", headingOf(table, "task") ?? c.task, "prose", true, ({ item }) => textCell(taskText(item))),
    entries.some((entry) => subtaskOf(entry) !== "") ? column("subtask", subtaskHeading(input), "prose", false, (entry) => textCell(subtaskOf(entry))) : null,
    entries.some((entry) => targetOf(entry) !== "")
      ? column("target", headingOf(table, "target") ?? c.target, "prose", false, (entry) => textCell(points(entry).target))
      : null,
    column("lead", headingOf(table, "leadUnit") ?? c.lead, "name", false, ({ leaves }) => textCell(leadsOf(leaves).join("、"))),
    entries.some((entry) => personsOf(entry) !== "")
      ? column("persons", headingOf(table, "persons") ?? c.persons, "name", false, (entry) => textCell(personsOf(entry)), 1)
      : null,
    entries.some((entry) => supportOf(entry) !== "") ? column("support", c.support, "name", false, (entry) => textCell(supportOf(entry)), 2) : null,
    ownColumn(input, entries, "deadline", "name", 3),
    ownColumn(input, entries, "measureUnit", "name", 4),
    ownColumn(input, entries, "plannedAmount", "name", 4),
    ownColumn(input, entries, "actualAmount", "name", 4),
    ownColumn(input, entries, "completionRate", "name", 4),
    column("progress", progressHeading, "prose", false, (entry) => textCell(points(entry).progress)),
    column("reason", headingOf(table, "obstacles") ?? (asBlock ? c.problems : c.reason), "prose", false, (entry) =>
      reasonCell(reasonOf(entry), progressHeading, headingOf(table, "remarks") ?? c.remarks),
    ),
    nextStepColumn(input),
    remarksColumn(input, entries, reasonOf),
    options.opinionColumn ? column("opinion", c.opinion, "prose", true, () => ({ kind: "blank" })) : null,
    options.dueColumn ? column("due", c.due, "name", true, () => ({ kind: "blank" })) : null,
  ];
  return columns.filter((one) => one !== null);
}

/** What is said again where an item goes on on the next page. */
const REPEATED: { readonly [id: string]: "marked" | "plain" } = { serial: "marked", original: "plain", task: "marked", lead: "plain" };
/** Columns that are written in by hand, with their millimetres. */
const WRITTEN_IN: { readonly [id: string]: number } = { opinion: 35, due: 25 };

function column(id: string, heading: string, content: ReportColumn["content"], perItem: boolean, cell: ListColumn["cell"], optional?: number): ListColumn {
  const repeats = REPEATED[id];
  const room = WRITTEN_IN[id];
  return {
    column: { id, heading, content, ...(optional === undefined ? {} : { optional }), ...(repeats ? { repeats } : {}), ...(room === undefined ? {} : { room }) },
    perItem,
    cell,
  };
}

/** A column that the list takes over as it is; null where the table has none, or nothing in it for a listed item. */
function ownColumn({ table }: ReportInput, entries: readonly ListEntry[], field: Field, content: ReportColumn["content"], optional: number): ListColumn | null {
  const heading = headingOf(table, field);
  const text = ({ leaves }: ListEntry): string => joined(leaves.map((leaf) => writtenText(leaf.fields[field])));
  if (heading === null || entries.every((entry) => text(entry) === "")) return null;
  return column(field, heading, content, false, (entry) => textCell(text(entry)), optional);
}

/** One heading over task and sub-task is said of the task. */
function subtaskHeading({ table }: ReportInput): string {
  const own = headingOf(table, "subtask");
  return own === null || own === "" || own === headingOf(table, "task") ? t.lagging.columns.subtask : own;
}

function nextStepColumn({ table }: ReportInput): ListColumn {
  const heading = headingOf(table, "nextStep");
  if (heading === null) return column("nextStep", t.lagging.columns.nextStepBlank, "prose", true, () => ({ kind: "blank" }));
  return column("nextStep", heading, "prose", false, ({ leaves }) => {
    const text = joined(leaves.map((leaf) => writtenText(leaf.fields.nextStep)));
    return text === "" ? textCell(t.lagging.noNextStep, "caution") : textCell(text);
  });
}

/** The table's own remarks, that an item lagged a period ago already, and other items with the same cause; null where nobody has anything. */
function remarksColumn(
  { table, comparison }: ReportInput,
  entries: readonly ListEntry[],
  reasonOf: (entry: ListEntry) => ListedReason | null,
): ListColumn | null {
  const sayers = sayersOf(
    table,
    entries.map((entry) => reasonOf(entry)?.reason.text ?? ""),
  );
  const before = earlierStatus(table);
  const runs = comparison ? periodsBehind(comparison) : null;
  /** What earlier tables say goes before what a column of this one says: they reach further back. */
  const again = ({ leaves }: ListEntry): string | null => {
    const run = runs && longestRun(leaves.flatMap((leaf) => runs.get(leaf) ?? []));
    if (run) return comparisonTexts.inARow(saidStatus(table, run.status), run.periods, run.openEnded);
    return leaves.some((leaf) => leaf.status === "lagging" && before?.(leaf) === "lagging") ? t.lagging.twoPeriods(saidStatus(table, "lagging")) : null;
  };
  const remarks = new Map<ListEntry["leaves"][number], string>();
  for (const entry of entries) {
    const same = sameCause(entry.item, reasonOf(entry)?.reason.text ?? "", sayers);
    const own = entry.leaves.map((leaf) => (leaf.tag?.at.field === "remarks" ? "" : writtenText(leaf.fields.remarks)));
    const text = joined([...own, again(entry) ?? "", same.length === 0 ? "" : t.lagging.sameCause(same.map((item) => item.reference))]);
    const first = entry.leaves[0];
    if (first && text !== "") remarks.set(first, text);
  }
  if (remarks.size === 0) return null;
  return column(
    "remarks",
    headingOf(table, "remarks") ?? t.lagging.columns.remarks,
    "prose",
    false,
    ({ leaves }) => {
      const first = leaves[0];
      return textCell((first && remarks.get(first)) ?? "");
    },
    3,
  );
}

function reasonCell(listed: ListedReason | null, progressHeading: string, remarksHeading: string): ReportCell {
  if (!listed) return textCell(t.lagging.noReason, "caution");
  const { text, reason, isWholeText } = listed;
  if (reason.field === "obstacles" || reason.block) return textCell(text);
  const heading = reason.field === "remarks" ? remarksHeading : progressHeading;
  return textCell(isWholeText ? t.lagging.seeThere(heading) : t.lagging.excerpt(text, heading));
}

/** The text of the progress without its tag, and without the paragraph that stands in the column beside it. */
function progressOf({ leaves }: ListEntry, asBlock: boolean, listed: ListedReason | null): string {
  const progress = leaves.find((leaf) => leaf.progress.trim() !== "")?.progress ?? "";
  const block = listed?.reason.block;
  if (!asBlock || !block) return progress.trim();
  return `${progress.slice(0, block.start).trimEnd()}${progress.slice(block.end)}`.trim();
}

/** A text without further tags at its head: a leaf may state its status twice. */
function withoutTags(text: string, words: readonly string[]): string {
  const tag = /^[【[［]([^】\]］]+)[】\]］]\s*/u.exec(text);
  return tag && words.includes(tag[1] ?? "") ? withoutTags(text.slice(tag[0].length), words) : text;
}

const subtaskOf = ({ leaves }: ListEntry): string => joined(leaves.map((leaf) => writtenText(leaf.fields.subtask)));
const targetOf = ({ leaves }: ListEntry): string => joined(leaves.map((leaf) => writtenText(leaf.fields.target)));
const personsOf = ({ leaves }: ListEntry): string => [...new Set(leaves.flatMap((leaf) => leaf.persons))].join("、");

function supportOf({ leaves }: ListEntry): string {
  const leads = leadsOf(leaves);
  return [...new Set(leaves.flatMap(supportsOf))].filter((unit) => !leads.includes(unit)).join("、");
}

/** Each text once, a line each. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ""))].join("\n");
}

function firstOf(reasons: readonly (ListedReason | null)[]): ListedReason | null {
  return reasons.find((reason) => reason !== null) ?? null;
}
