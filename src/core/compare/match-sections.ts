import type { ProgressTable } from "../table/progress-table";
import { comparable } from "../text/same-text";
import { pairByLikeness, type CandidatePair } from "./align";
import { fingerprint, likeness } from "./likeness";
import type { MatchRow } from "./candidates";

/** The items of one section, or those that stand in none. */
export interface SectionRows {
  readonly title: string;
  readonly rows: readonly MatchRow[];
}

/** So large a part of the smaller section's tasks must stand in the other for the two to be one, whatever their titles say. */
const SHARED_TASKS = 0.3;
/** Titles at least so alike are one section where their tasks say nothing: 二、城建工程 and 三、城建项目. */
const ALIKE_TITLES = 0.7;

/** The items of a table by section, in its order. */
export function sectionRows(table: ProgressTable): readonly SectionRows[] {
  const groups = new Map<number, { title: string; rows: MatchRow[] }>();
  table.items.forEach((item, at) => {
    const key = item.section ?? -1;
    const group = groups.get(key) ?? { title: item.section === null ? "" : (table.sections[item.section]?.title ?? ""), rows: [] };
    group.rows.push({ item: at, print: fingerprint(item.task), lead: comparable(item.leaves[0]?.leadUnits[0] ?? "") });
    groups.set(key, group);
  });
  return [...groups.values()];
}

/**
 * Which section of the earlier table each section is. By the tasks that they share, then by their titles (numbers, claims
 * and what all titles have in common aside): leaders are renamed and sections moved more often than tasks are rewritten.
 */
export function matchSections(
  now: readonly SectionRows[],
  before: readonly SectionRows[],
): readonly { readonly now: SectionRows; readonly before: SectionRows }[] {
  const titles = [titlePrints(now, before), titlePrints(before, now)] as const;
  const texts = before.map(({ rows }) => new Set(rows.map(({ print }) => print.text)));
  const candidates: CandidatePair[] = [];
  now.forEach((section, a) => {
    before.forEach((other, b) => {
      const smaller = Math.min(section.rows.length, other.rows.length);
      const tasks = smaller === 0 ? 0 : section.rows.filter(({ print }) => print.text !== "" && texts[b]?.has(print.text)).length / smaller;
      const [first, second] = [titles[0][a], titles[1][b]];
      // what stands in no section in either table is one part of it, however much of it was rewritten
      const untitled = section.title === "" && other.title === "";
      const title = untitled ? 1 : first && second ? likeness(first, second) : 0;
      if (tasks >= SHARED_TASKS || title >= ALIKE_TITLES) candidates.push({ now: a, before: b, likeness: tasks * 2 + title });
    });
  });
  return pairByLikeness(candidates).flatMap((pair) => {
    const [first, second] = [now[pair.now], before[pair.before]];
    return first && second ? [{ now: first, before: second }] : [];
  });
}

/** Titles without their number and claim, and without what most titles have: 同志分管工作. */
function titlePrints(own: readonly SectionRows[], others: readonly SectionRows[]) {
  const counts = new Map<number, number>();
  const bare = ({ title }: SectionRows) =>
    fingerprint(
      title.replace(/^\s*(?:第?[一二三四五六七八九十百]+[、章节部分.．]*|[（(][^（）()]*[）)])/u, "").replace(/[（(][^（）()]*[项条个件][）)]/gu, ""),
    );
  const all = [...own, ...others];
  for (const section of all) for (const pair of bare(section).pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const common = Math.max(2, all.length / 2);
  return own.map((section) => {
    const print = bare(section);
    const pairs = print.pairs.filter((pair) => (counts.get(pair) ?? 0) <= common);
    return { ...print, text: pairs.length === 0 ? "" : print.text, pairs };
  });
}
