import { beginsLikeSection, sectionTitle } from "../reading/section-title";
import type { Item, ProgressTable, Section } from "../table/progress-table";
import { serialNumber } from "../text/numerals";
import type { TablePart } from "./same-form";

/** Where a sheet belongs among those of one table. */
interface PartPlace {
  /** The numeral of the section that it begins with; 0 where there are no sections; null where it begins inside of one. */
  readonly section: number | null;
  /** The first number, and the last in its last section. */
  readonly from: number;
  readonly to: number;
}

/** Whether a title is the heading of a section, of a sheet that has no other title. */
export const headsSection = (title: string | null): boolean => title !== null && beginsLikeSection(title);

/**
 * The sheets of one table in the order of their sections' numerals; without sections, in the order of their numbers, if
 * those of no sheet lie between those of another. A sheet that begins inside of a section stands behind the one that its
 * numbers go on from. As given where this does not tell all of them.
 */
export function partsInOrder(parts: readonly TablePart[]): readonly TablePart[] {
  const places = parts.map(({ table }) => placeOf(table));
  if (places.includes(null)) return parts;
  const known = places.flatMap((place) => place ?? []);
  const sectioned = known.some(({ section }) => section !== null && section > 0);
  const opens = (place: PartPlace): boolean => (sectioned ? place.section !== null && place.section > 0 : true);
  const heads = known
    .map((place, at) => ({ place, at }))
    .filter(({ place }) => opens(place))
    .sort((a, b) => (a.place.section ?? 0) - (b.place.section ?? 0) || a.place.from - b.place.from);
  if (heads.some(({ place }, at) => at > 0 && !follows(place, heads[at - 1]?.place))) return parts;
  const order = heads.map(({ at }) => at);
  for (const [at, place] of known.entries()) {
    if (opens(place)) continue;
    const before = goesOnFrom(known, at, order);
    if (before === null) return parts;
    order.splice(order.indexOf(before) + 1, 0, at);
  }
  return order.flatMap((at) => parts[at] ?? []);
}

const follows = (place: PartPlace, before: PartPlace | undefined): boolean =>
  before === undefined || place.section !== before.section || place.from > before.to;

/** The sheet that another goes on from: the one before it where its numbers allow that, else the only one that they go on from. */
function goesOnFrom(places: readonly PartPlace[], at: number, order: readonly number[]): number | null {
  const from = places[at]?.from ?? 0;
  const last = places[at - 1];
  if (last && last.to < from && order.includes(at - 1)) return at - 1;
  const fitting = order.filter((one) => places[one]?.to === from - 1);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Null for a sheet without numbers, or whose first section has none. */
function placeOf({ items, sections, title }: ProgressTable): PartPlace | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const from = numbersOf(items, first.section)[0];
  const to = numbersOf(items, last.section).at(-1);
  if (from === undefined || to === undefined) return null;
  if (headsSection(title)) return { section: sectionTitle(title ?? "").numeral, from, to };
  if (first.section === null) return { section: sections.length > 0 ? null : 0, from, to };
  const { numeral } = topOf(sections, first.section);
  return numeral === null ? null : { section: numeral, from, to };
}

const numbersOf = (items: readonly Item[], of: number | null): readonly number[] =>
  items.filter(({ section }) => section === of).flatMap(({ serial }) => serialNumber(serial) ?? []);

function topOf(sections: readonly Section[], at: number): Pick<Section, "numeral"> {
  let section = sections[at];
  while (section && section.parent !== null) section = sections[section.parent];
  return section ?? { numeral: null };
}
