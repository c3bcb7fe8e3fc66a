import { reportTexts as t } from "../messages/zh-CN/reports";
import { withoutClaim } from "../text/claimed-count";
import type { Item, ProgressTable, Section } from "../table/progress-table";
import type { PeriodComparison } from "../compare/comparison";
import { groupChanges, totalChange } from "./comparison/group-changes";
import type { TableBlock } from "./document";
import { groupedTable, type AttentionMarks, type ItemGroup } from "./grouped-table";
import type { ReportOptions } from "./options";
import { bareNumber } from "./references";
import { chineseNumeral } from "../text/numerals";

export const SECTIONS_TABLE = "sections";

/** Whether every section is one leader's portfolio (…同志分管工作): then the column says 分管领导. Leaders keep the order of the table, always. */
export function sectionsAreLeaders(table: ProgressTable): boolean {
  const roots = topSections(table);
  return roots.length > 0 && roots.every((section) => leaderOf(section.title) !== null);
}

/** How many sections the table divides into at its top. */
export function topSections(table: ProgressTable): readonly Section[] {
  const roots = table.sections.filter((section) => section.parent === null);
  const only = roots.length === 1 ? roots[0] : undefined;
  const children = only ? table.sections.filter((section) => section.parent !== null && table.sections[section.parent] === only) : [];
  return children.length > 0 ? children : roots;
}

/** The name of an item's top section as a list prints it: the leader, or the title without its number and claim; "" for none. */
export function topSectionName(table: ProgressTable, item: Item): string {
  const section = topSectionOf(table, item, new Set(topSections(table)));
  return section ? (leaderOf(section.title) ?? bareTitle(section.title)) : "";
}

/**
 * The table by section (表一): counts and shares of every status, and which items call for attention; beside an earlier
 * table also by how much each count changed.
 */
export function sectionsTable(table: ProgressTable, options: ReportOptions, attention: AttentionMarks, comparison: PeriodComparison | null = null): TableBlock {
  const groups = groupsOf(table);
  const claims = groups.map((group) => group.claimed ?? group.items.length);
  const claimed = groups.some((group) => group.claimed !== null) ? claims.reduce((sum, claim) => sum + claim, 0) : null;
  const { leader, section } = t.summary.columns;
  return groupedTable({
    id: SECTIONS_TABLE,
    table,
    options,
    attention,
    heading: sectionsAreLeaders(table) ? leader : section,
    groups,
    claimed: table.claimedCount ?? claimed,
    numberOf: bareNumber,
    ...(comparison?.earlier[0] ? { changes: changesOf(comparison, comparison.earlier[0].table, groups, options) } : {}),
  });
}

function changesOf(comparison: PeriodComparison, last: ProgressTable, groups: readonly ItemGroup[], { countBy }: ReportOptions) {
  const itemsIn = (all: readonly ItemGroup[]) => all.map(({ items }) => items);
  return { last, groups: groupChanges(comparison, itemsIn(groups), itemsIn(groupsOf(last)), countBy), total: totalChange(comparison, countBy) };
}

function groupsOf(table: ProgressTable): readonly ItemGroup[] {
  const roots = topSections(table);
  if (roots.length === 0) return [];
  const places = new Set(roots);
  const byRoot = new Map<Section | null, Item[]>();
  for (const item of table.items) {
    const root = topSectionOf(table, item, places);
    const items = byRoot.get(root);
    if (items) items.push(item);
    else byRoot.set(root, [item]);
  }
  const groups = roots.map((section, index) => ({
    numeral: chineseNumeral(section.numeral ?? index + 1),
    name: leaderOf(section.title) ?? bareTitle(section.title),
    claimed: section.claimedCount,
    items: byRoot.get(section) ?? [],
  }));
  const loose = byRoot.get(null);
  return loose ? [...groups, { numeral: t.none, name: t.noSection, claimed: null, items: loose }] : groups;
}

function topSectionOf(table: ProgressTable, item: Item, places: ReadonlySet<Section>): Section | null {
  let index = item.section;
  while (index !== null) {
    const section: Section | undefined = table.sections[index];
    if (!section) return null;
    if (places.has(section)) return section;
    index = section.parent;
  }
  return null;
}

/** 梁某 of 七、梁某同志分管工作（共33项）. */
function leaderOf(title: string): string | null {
  return /^(.{1,6}?)同志(?:分管|负责|联系|牵头)/u.exec(bareTitle(title))?.[1] ?? null;
}

/** A section's title without its number, its claim and its blanks. */
function bareTitle(title: string): string {
  return withoutClaim(title)
    .replace(/^\s*[一二三四五六七八九十百]{1,4}\s+(?=\S)/u, "")
    .replace(/\s+/gu, "")
    .replace(/^(?:第?[一二三四五六七八九十百]+(?:部分|[、.．，]|章)|[（(][一二三四五六七八九十]+[)）][、.]?)/u, "");
}
