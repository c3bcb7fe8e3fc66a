import { oncePerTable } from "./once-per-table";
import type { ProgressTable } from "./progress-table";
import { readSerials, type SerialReading } from "./serial-runs";

/** How many items a section holds, those of the sections inside it included. */
export function countBySection(table: ProgressTable): readonly number[] {
  const counts = table.sections.map(() => 0);
  for (const item of table.items) {
    for (let at = item.section, steps = 0; at !== null && steps < 4; at = table.sections[at]?.parent ?? null, steps++) {
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** A claim (共18项) that the table does not hold. */
export interface BrokenClaim {
  /** Index of the section; null for the title's claim. */
  readonly section: number | null;
  readonly claimed: number;
  readonly actual: number;
  /** The serials that are skipped where it claims more; empty where the serials do not tell. */
  readonly missing: readonly number[];
}

/**
 * The claims that the table does not hold, the table's own first. Missing serials are named where the gaps of the
 * serials account for the whole difference, a gap at the end (17 and 18 of 18) included.
 */
export const brokenClaims: (table: ProgressTable) => readonly BrokenClaim[] = oncePerTable((table) => {
  const counts = countBySection(table);
  const claims = table.sections.map((section, index) => ({ section: index, claimed: section.claimedCount, actual: counts[index] ?? 0 }));
  const all = [{ section: null, claimed: table.claimedCount, actual: table.items.length }, ...claims];
  if (all.every(({ claimed, actual }) => claimed === null || claimed === actual)) return [];
  const readings = readSerials(table);
  return all.flatMap(({ section, claimed, actual }) => {
    if (claimed === null || claimed === actual) return [];
    const own =
      section === null
        ? readings.length === 1
          ? readings[0]
          : undefined
        : readings.find((reading) => reading.run.section === section && only(table, reading, section));
    const missing = own ? skipped(own, claimed) : section === null ? [] : skippedInside(table, readings, section);
    return [{ section, claimed, actual, missing: missing.length === claimed - actual ? missing : [] }];
  });
});

/** Whether an item lies in a section, or in one inside it. */
export function liesIn(table: ProgressTable, item: number, section: number): boolean {
  for (let at = table.items[item]?.section ?? null, steps = 0; at !== null && steps < 4; at = table.sections[at]?.parent ?? null, steps++) {
    if (at === section) return true;
  }
  return false;
}

/** Whether a run holds the items of one section and no others. */
function only(table: ProgressTable, reading: SerialReading, section: number): boolean {
  return reading.run.entries.every(({ item }) => liesIn(table, item, section));
}

/** Where numbering runs through: what is skipped between two items of the section. */
function skippedInside(table: ProgressTable, readings: readonly SerialReading[], section: number): readonly number[] {
  return readings.flatMap(({ gaps }) =>
    gaps.flatMap(({ before, after, numbers }) => (before !== null && liesIn(table, before, section) && liesIn(table, after, section) ? numbers : [])),
  );
}

/** The serials that a run skips; up to `claimed` where it ends before. */
function skipped(reading: SerialReading, claimed: number): readonly number[] {
  const inner = reading.gaps.flatMap((gap) => gap.numbers);
  const last = Math.max(0, ...reading.run.entries.map((entry) => entry.number ?? 0));
  const openEnd = reading.lost.some((lost) => lost.numbers === null);
  const tail = openEnd || claimed - last > 50 ? [] : Array.from({ length: Math.max(0, claimed - last) }, (_, index) => last + index + 1);
  return [...inner, ...tail];
}
