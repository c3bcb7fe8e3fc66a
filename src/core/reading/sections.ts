import { withoutClaim } from "../text/claimed-count";
import { chineseNumeral } from "../text/numerals";
import type { Section } from "../table/progress-table";
import { sectionTitle, type SectionNumbering } from "./section-title";

const RANK: { readonly [N in Exclude<SectionNumbering, "none">]: number } = { part: 0, chinese: 1, bracket: 2, digit: 3 };
/** An unnumbered title stands beside 一、 unless a numbered one has just opened without items. */
const UNNUMBERED = 1.5;
/** Merged category cells stand under every heading row; of several columns each under the one to its left. */
const CATEGORY = 4;

/** Collects sections in the order of the sheet and says which is inside which. */
export interface SectionCollector {
  readonly sections: readonly Section[];
  /** Index of the innermost open section; null before the first. */
  readonly current: number | null;
  /** A heading row. */
  open(title: string, row: number): void;
  /** The category cells of an item, from left to right; opens a section from the first on that differs from the open one. "" closes an open category. */
  categories(cells: readonly { readonly title: string; readonly row: number }[]): void;
  /** An item was read: an unnumbered title that follows stands beside, not inside, what is open. */
  item(): void;
}

export function collectSections(): SectionCollector {
  const sections: Section[] = [];
  const ranks: number[] = [];
  let current: number | null = null;
  let fresh = false;
  const push = (title: string, row: number, rank: number): void => {
    let parent = current;
    while (parent !== null && (ranks[parent] ?? 0) >= rank) parent = sections[parent]?.parent ?? null;
    const { numeral, claimedCount } = sectionTitle(title);
    const above = parent === null ? 0 : (sections[parent]?.level ?? 0);
    const level = above >= 2 ? 3 : above === 1 ? 2 : 1;
    current = sections.push({ title, row, level, parent, claimedCount, numeral }) - 1;
    ranks.push(rank);
    fresh = true;
  };
  return {
    get sections() {
      return sections;
    },
    get current() {
      return current;
    },
    open(title, row) {
      const { numbering } = sectionTitle(title);
      const open = current === null ? null : (ranks[current] ?? 0);
      const rank = numbering !== "none" ? RANK[numbering] : fresh && open !== null && open < UNNUMBERED ? open + 0.4 : UNNUMBERED;
      push(title, row, rank);
    },
    categories(cells) {
      const open: (string | null)[] = cells.map(() => null);
      for (let at = current; at !== null; at = sections[at]?.parent ?? null) {
        const depth = (ranks[at] ?? 0) - CATEGORY;
        if (depth >= 0 && depth < open.length) open[depth] = sections[at]?.title ?? null;
      }
      const first = cells.findIndex(({ title }, index) => title !== (open[index] ?? ""));
      if (first < 0) return;
      while (current !== null && (ranks[current] ?? 0) >= CATEGORY + first) current = sections[current]?.parent ?? null;
      cells.slice(first).forEach(({ title, row }, index) => {
        if (title !== "") push(title, row, CATEGORY + first + index);
      });
    },
    item() {
      fresh = false;
    },
  };
}

/** How a section is named in an item's reference: 七 of 七、…; its title, what it claims aside, where it has no number. */
export function sectionLabel(section: Section): string {
  return section.numeral !== null && section.numeral > 0 && section.numeral < 1000 ? chineseNumeral(section.numeral) : withoutClaim(section.title);
}
