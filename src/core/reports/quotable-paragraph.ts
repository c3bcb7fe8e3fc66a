import { reportTexts as t } from "../messages/zh-CN/reports";
import { STATUSES, type Status } from "../terms/status";
import type { PlainDate } from "../text/plain-date";
import type { Item, ProgressTable } from "../table/progress-table";
import { byLead, decidingLeaves, leadsOf } from "./leads";
import { tableNameOf, shortDate } from "./naming";
import type { ReportOptions } from "./options";
import { numbersText, taskInLine, writtenText } from "./references";
import { listedReason } from "./listed-reason";
import { overdueItems } from "./overdue-items";
import type { ReportInput } from "./report";
import { listedItems, listedStatuses, otherWordsOf, saidStatus, unknownWords } from "./status-words";
import { dialectWords, furtherTags } from "../table/further-tags";
import { itemsOrLeaves, denominatorOf, isAssessed, itemsOf, percentText, tally } from "./tally";

export interface ParagraphOptions extends Pick<ReportOptions, "denominator" | "countBy" | "nameUpTo" | "listStatuses"> {
  readonly asOf: PlainDate;
  /** As in `ReportInput`. */
  readonly dated?: boolean;
  /** What the text of a leaf suggests, for leaves without a status. */
  readonly suggestion?: ReportInput["suggestion"];
}

/** More groups of units than this, and the sentence names only the first of them. */
const MOST_GROUPS = 24;
const FIRST_GROUPS = 10;
/** More items of a status than this are not told one by one. */
const MOST_PLACED = 10;

/** Statuses told item by item behind those that lag: they are not on track, and not lagging either. */
const TOLD_APART: readonly Status[] = ["suspended", "not-started", "terminated", "adjusted"];

/**
 * The paragraph that a notice can quote: how many items, the share of each status in the table's own words, who lags,
 * what is suspended or adjusted, and what lacks a reason or a next step. Items are counted, not sub-tasks, unless
 * `countBy` says otherwise; only leads are named as lagging.
 */
export function quotableParagraph(table: ProgressTable, options: ParagraphOptions): string {
  const lagging = itemsOf(table, "lagging");
  return [
    total(table),
    counts(table, options),
    lagging.length === 0 ? nobodyLags(table) : whoLags(table, lagging, options),
    ...TOLD_APART.map((status) => placed(table, status)),
    overdue(table, options),
    twoTags(table),
    whatIsMissing(table, lagging),
  ].join("");
}

/** Words that say of an item what it is not yet: 未整改, 尚未着手, 否. */
const NOT_YET = /^(?:否|[×✗✘]|未|尚|没|不)/u;

/**
 * That none lags is said of those that somebody assessed; and not beside items of which the table says what they are not yet
 * (whether they should be, only its reader knows), nor beside words that nobody knows.
 */
function nobodyLags(table: ProgressTable): string {
  const word = saidStatus(table, "lagging");
  if (table.items.some(({ leaves }) => leaves.some(({ tag }) => tag !== null && (tag.status === null || NOT_YET.test(tag.text))))) return "";
  const tagged = table.items.filter(({ status }) => status !== null).length;
  if (tagged === table.items.length) return t.sentence.noLagging(word);
  return tagged === 0 ? t.sentence.notAssessed : t.sentence.noLaggingOfTagged(tagged, word);
}

function overdue(table: ProgressTable, { asOf, dated = true, suggestion, listStatuses }: ParagraphOptions): string {
  const listed = listedStatuses(table, { listStatuses }).flatMap((status) => listedItems(table, status, asOf, { listStatuses }));
  const items = overdueItems({ table, asOf, dated, ...(suggestion ? { suggestion } : {}) }, listed);
  return items.length === 0 ? "" : t.sentence.overdue(items.length, saidStatus(table, "lagging"), numbersText(items));
}

/** Items that state their status twice: as what they count, a sentence a status. */
function twoTags(table: ProgressTable): string {
  const words = dialectWords(table);
  const twice = table.items.filter(({ leaves }) => leaves.some((leaf) => furtherTags(leaf, words).length > 0));
  return STATUSES.flatMap((status) => {
    const own = twice.filter((item) => item.status === status);
    return own.length === 0 ? [] : [t.sentence.twoTags(own.length, saidStatus(table, status), numbersText(own))];
  }).join("");
}

function leafCount(table: ProgressTable): number {
  return table.items.reduce((sum, item) => sum + item.leaves.length, 0);
}

function total(table: ProgressTable): string {
  const items = table.items.length;
  const leaves = leafCount(table);
  const claimed = table.claimedCount !== null && table.claimedCount !== items ? table.claimedCount : null;
  return t.sentence.total({ work: tableNameOf(table).work, items, claimed, leaves: leaves === items ? null : leaves });
}

function counts(table: ProgressTable, options: ParagraphOptions): string {
  const found = tally(itemsOrLeaves(table.items, options.countBy));
  const of = denominatorOf(found, options.denominator);
  const there = STATUSES.flatMap((status) => {
    const count = found.byStatus[status] ?? 0;
    return count === 0 ? [] : [{ status, word: saidStatus(table, status), count, others: otherWordsOf(table, status, options.countBy) }];
  });
  const inside = there.filter(({ status }) => isAssessed(status, options.denominator));
  const outside = there.filter(({ status }) => !isAssessed(status, options.denominator));
  // where nobody stated a status, counting what is not stated says nothing
  if (there.length === 0) return "";
  const parts = inside.map(({ word, count, others }) => t.sentence.count(word, count, percentText(count, of), others));
  if (found.untagged > 0) parts.push(t.sentence.untagged(found.untagged, percentText(found.untagged, of), unknownWords(table, options.countBy)));
  parts.push(...outside.map(({ word, count, others }) => t.sentence.outside(word, count, others)));
  const basis = leafCount(table) === table.items.length ? null : options.countBy;
  return t.sentence.counts({ when: shortDate(options.asOf, tableNameOf(table).work), basis, assessed: of === found.total ? null : of, parts });
}

function whoLags(table: ProgressTable, lagging: readonly Item[], options: ParagraphOptions): string {
  const word = saidStatus(table, "lagging");
  if (lagging.length <= options.nameUpTo) {
    const parts = lagging.map((item, index) => t.sentence.namedItem(item.reference, taskInLine(item), leadText(item), index === 0));
    return t.sentence.named(word, lagging.length, parts, "；");
  }
  const all = byLead(lagging);
  const groups = all.filter((group) => group.units.length > 0).sort((a, b) => b.items.length - a.items.length);
  const units = new Set(groups.flatMap((group) => group.units)).size;
  const nobody = all.find((group) => group.units.length === 0)?.items ?? [];
  const name = (group: { readonly units: readonly string[] }): string => group.units.join("、");
  const count = lagging.length;
  if (groups.length > MOST_GROUPS) {
    const first = groups.slice(0, FIRST_GROUPS).map((group) => t.sentence.unitCount(name(group), group.items.length));
    return t.sentence.byUnitsShort({ word, count, units, first });
  }
  const several = groups.filter((group) => group.items.length > 1);
  const single = groups.filter((group) => group.items.length === 1);
  return t.sentence.byUnits({
    word,
    count,
    units,
    several: several.map((group) => t.sentence.unitSeveral(name(group), group.items.length, numbersText(group.items))),
    single: single.map((group) => t.sentence.unitSingle(name(group), numbersText(group.items))),
    nobody: nobody.length === 0 ? null : t.sentence.nobody(nobody.length, numbersText(nobody)),
  });
}

function placed(table: ProgressTable, status: Status): string {
  const items = itemsOf(table, status);
  if (items.length === 0 || items.length > MOST_PLACED) return "";
  const parts = items.map((item) => t.sentence.placedItem(item.reference, leadText(item)));
  return t.sentence.named(saidStatus(table, status), items.length, parts, "、");
}

function whatIsMissing(table: ProgressTable, lagging: readonly Item[]): string {
  const noReason = lagging.filter((item) => decidingLeaves(item).every((leaf) => listedReason(leaf) === null));
  const asksNextStep = table.columns.some((column) => column.field === "nextStep" && column.role === "current");
  const noNextStep = asksNextStep ? lagging.filter((item) => decidingLeaves(item).every((leaf) => writtenText(leaf.fields.nextStep) === "")) : [];
  if (noReason.length + noNextStep.length === 0) return "";
  return t.sentence.missing({
    word: saidStatus(table, "lagging"),
    noReason: noReason.length === 0 ? null : t.sentence.missingReason(noReason.length, numbersText(noReason)),
    noNextStep: noNextStep.length === 0 ? null : t.sentence.missingNextStep(noNextStep.length, numbersText(noNextStep)),
  });
}

function leadText(item: Item): string {
  return leadsOf(decidingLeaves(item)).join("、");
}
