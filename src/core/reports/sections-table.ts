import { reportTexts as t } from "../messages/zh-CN/reports";
import type { Status } from "../terms/status";
import type { Item, ProgressTable, Section } from "../table/progress-table";
import { countCell, linkCell, shareCell, textCell } from "./cells";
import type { Block, ReportCell, ReportColumn, ReportRow } from "./document";
import type { ReportOptions } from "./options";
import { bareNumber } from "./references";
import { statusWord } from "./status-words";
import { counted, denominatorOf, isAssessed, statusesOf, tally, type Tally } from "./tally";

export const SECTIONS_TABLE = "sections";
/** More statuses than this, and the table has counts only, with one share for all that are at pace. */
const MOST_WITH_SHARES = 3;
const AT_PACE: readonly Status[] = ["completed", "ahead", "on-track"];

interface Group {
  readonly numeral: string;
  readonly name: string;
  readonly claimed: number | null;
  readonly items: readonly Item[];
}

export interface AttentionMarks {
  /** The statuses that call for attention and occur. */
  readonly statuses: readonly Status[];
  readonly isListed: (item: Item) => boolean;
}

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
export function sectionName(table: ProgressTable, item: Item): string {
  const section = topSectionOf(table, item, new Set(topSections(table)));
  return section ? (leaderOf(section.title) ?? bareTitle(section.title)) : "";
}

/** The table by section (表一): counts and shares of every status, and which items call for attention. */
export function sectionsTable(table: ProgressTable, options: ReportOptions, attention: AttentionMarks): Block & { kind: "table" } {
  const statuses = statusesOf(table);
  const withShares = statuses.length <= MOST_WITH_SHARES;
  const groups = groupsOf(table);
  const leafCount = table.items.reduce((sum, item) => sum + item.leaves.length, 0);
  const shape: Shape = {
    table,
    options,
    statuses,
    withShares,
    leaders: sectionsAreLeaders(table),
    hasUntagged: counted(table.items, options.countBy).some((one) => one.status === null),
    hasItems: options.countBy === "item",
    hasLeaves: options.countBy === "leaf" || leafCount !== table.items.length,
    attention,
  };
  const claims = groups.map((group) => group.claimed ?? group.items.length);
  const claimed = groups.some((group) => group.claimed !== null) ? claims.reduce((sum, claim) => sum + claim, 0) : null;
  const total: Group = { numeral: "", name: t.summary.total, claimed: table.claimedCount ?? claimed, items: table.items };
  return {
    kind: "table",
    id: SECTIONS_TABLE,
    columns: columnsOf(shape),
    rows: [...groups.map((group) => rowOf(group, shape, false)), rowOf(total, shape, true)],
  };
}

interface Shape {
  readonly table: ProgressTable;
  readonly options: ReportOptions;
  readonly statuses: readonly Status[];
  readonly withShares: boolean;
  readonly leaders: boolean;
  readonly hasUntagged: boolean;
  readonly hasItems: boolean;
  readonly hasLeaves: boolean;
  readonly attention: AttentionMarks;
}

function columnsOf(shape: Shape): ReportColumn[] {
  const c = t.summary.columns;
  const { table, statuses, withShares, attention } = shape;
  const columns: ReportColumn[] = [
    { id: "serial", heading: c.serial, content: "serial" },
    { id: "section", heading: shape.leaders ? c.leader : c.section, content: "name" },
  ];
  if (shape.hasItems) columns.push({ id: "items", heading: c.items, content: "number" });
  if (shape.hasLeaves) columns.push({ id: "leaves", heading: c.leaves, content: "number" });
  for (const status of statuses) {
    const word = statusWord(table, status);
    if (!withShares) columns.push({ id: status, heading: word, content: "number" });
    else
      columns.push(
        { id: status, group: word, heading: c.count, content: "number" },
        { id: `${status}-share`, group: word, heading: c.share, content: "number" },
      );
  }
  if (shape.hasUntagged) columns.push({ id: "untagged", heading: c.untagged, content: "number" });
  if (!withShares && statuses.some((status) => AT_PACE.includes(status))) {
    const lowest = AT_PACE.filter((status) => statuses.includes(status)).at(-1) ?? "on-track";
    columns.push({ id: "at-pace-share", heading: c.atPace(statusWord(table, lowest)), content: "number" });
  }
  const words = attention.statuses.map((status) => statusWord(table, status));
  columns.push({ id: "attention", heading: words.length > 0 && words.length <= 2 ? c.attentionOf(words) : c.attention, content: "link" });
  return columns;
}

function rowOf(group: Group, shape: Shape, isTotal: boolean): ReportRow {
  const { options, statuses, withShares } = shape;
  const tone = isTotal ? "total" : undefined;
  const found = tally(counted(group.items, options.countBy));
  const of = denominatorOf(found, options.denominator);
  const leaves = group.items.reduce((sum, item) => sum + item.leaves.length, 0);
  const cells: ReportCell[] = [textCell(group.numeral, tone), textCell(group.name, tone)];
  if (shape.hasItems) cells.push(itemsCell(group, tone));
  if (shape.hasLeaves) cells.push(countCell(leaves, tone));
  for (const status of statuses) {
    const count = found.byStatus[status] ?? 0;
    cells.push(countCell(count, tone));
    if (!withShares) continue;
    cells.push(isAssessed(status, options.denominator) ? shareCell(count, of, tone) : { kind: "percent", value: null, of, ...(tone ? { tone } : {}) });
  }
  if (shape.hasUntagged) cells.push(countCell(found.untagged, tone));
  if (!withShares && statuses.some((status) => AT_PACE.includes(status))) cells.push(shareCell(atPace(found), of, tone));
  cells.push(isTotal ? textCell("", tone) : attentionCell(group.items, shape));
  return { cells };
}

function atPace(found: Tally): number {
  return AT_PACE.reduce((sum, status) => sum + (found.byStatus[status] ?? 0), 0);
}

function itemsCell(group: Group, tone: "total" | undefined): ReportCell {
  const count = group.items.length;
  if (group.claimed === null || group.claimed === count) return countCell(count, tone);
  return textCell(t.summary.claimed(group.claimed, count), tone);
}

/** 29、35、36、38; with three kinds or more 26（未按进度）；17、24（基本按进度）. Leads to the first of them on the list. */
function attentionCell(items: readonly Item[], { table, attention }: Shape): ReportCell {
  const marked = attention.statuses.map((status) => ({
    word: statusWord(table, status),
    items: items.filter((item) => item.status === status && attention.isListed(item)),
  }));
  const all = marked.flatMap((mark) => mark.items);
  const first = all[0];
  if (!first) return { kind: "text", text: t.none };
  const listed = new Set(all);
  const numbers = (some: readonly Item[]): string => some.map(bareNumber).join("、");
  const text =
    attention.statuses.length <= 2
      ? numbers(items.filter((item) => listed.has(item)))
      : marked
          .filter((mark) => mark.items.length > 0)
          .map((mark) => t.summary.attentionItem(numbers(mark.items), mark.word))
          .join("；");
  return linkCell(text, { report: "lagging", table: "list", row: first.reference });
}

function groupsOf(table: ProgressTable): readonly Group[] {
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
    numeral: t.chineseNumber(section.numeral ?? index + 1),
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

function bareTitle(title: string): string {
  return title
    .replace(/\s+/gu, "")
    .replace(/^(?:第?[一二三四五六七八九十百]+(?:部分|[、.．，]|章)|[（(][一二三四五六七八九十]+[)）][、.]?)/u, "")
    .replace(/[（(]共?[0-9０-９]+[项件个条]?[)）]$/u, "");
}
