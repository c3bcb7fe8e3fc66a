import { brokenClaims, liesIn, type BrokenClaim } from "./claims";
import { oncePerTable } from "./once-per-table";
import type { ProgressTable, Remnant } from "./progress-table";
import { readSerials } from "./serial-runs";

/** Text of an item that is gone, with the number that it must have borne, and the claims that it breaks. */
export interface LostItem {
  readonly remnant: Remnant;
  /** Index of the item behind it; -1 at the end of the table. */
  readonly next: number;
  /** Whether serials are skipped there. */
  readonly gap: boolean;
  /** The number that is skipped there, where it can be no other; else null. */
  readonly number: number | null;
  /** Index of the section in which the numbering of the gap runs; null where it runs through the table. */
  readonly run: number | null;
}

/** The lost items of a table, and which of its broken claims they account for. */
export interface LostItems {
  readonly items: readonly LostItem[];
  /** By section, and the title's under null: the claim that lost items alone break, so that they are told with the items. */
  readonly told: ReadonlyMap<number | null, BrokenClaim>;
}

/**
 * What the lost items of a table explain: a section's claim whose missing numbers are all those of lost items, and the
 * title's where its sections account for it. One cause is one finding, told where the text of the item stands.
 */
export const lostItems: (table: ProgressTable) => LostItems = oncePerTable((table) => {
  const remnants = table.remnants.filter(({ kind }) => kind === "lost-item");
  const gaps = readSerials(table).flatMap((reading) => reading.gaps.map((gap) => ({ ...gap, run: reading.run.section })));
  const firstRows = table.items.map((item) => item.rows[0] ?? 0);
  const places = remnants.map((remnant) => ({ remnant, next: firstRows.findIndex((row) => row > remnant.row) }));
  const items = places.map(({ remnant, next }): LostItem => {
    const gap = gaps.find(({ after }) => after === next);
    const here = places.filter((other) => other.next === next);
    const number = gap && gap.numbers.length === here.length ? (gap.numbers[here.findIndex((other) => other.remnant === remnant)] ?? null) : null;
    return { remnant, next, gap: gap !== undefined, number, run: gap?.run ?? null };
  });
  const told = new Map<number | null, BrokenClaim>();
  const claims = brokenClaims(table);
  for (const claim of claims) {
    const { section } = claim;
    const numbers = items.filter(({ next }) => section !== null && liesIn(table, next - 1, section)).map(({ number }) => number);
    if (section !== null && claim.missing.length > 0 && claim.missing.every((number) => numbers.includes(number))) told.set(section, claim);
  }
  const whole = claims.find(({ section }) => section === null);
  const known = items.filter(({ number }) => number !== null).length;
  if (whole && known > 0 && whole.claimed - whole.actual === known) told.set(null, whole);
  return { items, told };
});

/** Whether the sections of the top level that break their claims account for the title's, so that it says nothing more. */
export function sectionsAccountForTitle(table: ProgressTable): boolean {
  const claims = brokenClaims(table);
  const whole = claims.find(({ section }) => section === null);
  const sections = claims.filter(({ section }) => section !== null && table.sections[section]?.parent === null);
  if (!whole || sections.length === 0) return false;
  const differences = sections.map(({ claimed, actual }) => claimed - actual);
  return (
    differences.every((one) => one > 0 === whole.claimed > whole.actual) && differences.reduce((sum, one) => sum + one, 0) === whole.claimed - whole.actual
  );
}
