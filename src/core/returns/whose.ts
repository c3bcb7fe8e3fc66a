import { askedUnitOf, placeKey, type AskedUnit, type LeafPlace } from "../handout/asked-leaves";
import type { ReturnedTable } from "./collection";
import { statedUnits } from "./form-lines";
import type { KnownUnits } from "./known-units";
import type { ReturnRow } from "./match-return";
import { withoutEnding } from "../named-bytes";

/** So large a part of a return's items is led by the unit whose it is, where nothing else says so. */
const MOST = 0.8;

/** The units whose a return is: one, or several whose tables stand in one; a unit that leads nothing; or who it may be of, where nobody can tell. */
export type Whose = { readonly units: readonly string[] } | { readonly supporting: string } | { readonly candidates: readonly string[] };

type LeadOf = (place: LeafPlace) => string | undefined;

/** How a return was named by a person. */
type NamedReturns = ReadonlyMap<string, string>;

/**
 * Whose a return is. The first that speaks: a person; the mark that was sent along; 填报单位 on the form; the file's name; the
 * sheet's name; the lead of four fifths of its items; several units all of whose items stand in it. A unit that only supports is
 * one too: what it wrote is never the lead's.
 *
 * @param rows the return's rows against the whole master
 */
export function whoseIs(returned: ReturnedTable, rows: readonly ReturnRow[], asked: readonly AskedUnit[], known: KnownUnits, persons: NamedReturns): Whose {
  const person = persons.get(returned.file);
  if (person !== undefined) return { units: [known.find(person) ?? person] };
  const unitsIn = (text: string): readonly string[] => {
    const own = known.find(text);
    return own === null ? known.namedIn(text) : [own];
  };
  const leadOf = askedUnitOf(asked);
  const leads = new Set(rows.flatMap(({ master: place, sure }) => (place && sure ? (leadOf(place) ?? []) : [])));
  const stated = statedUnits(returned).flatMap(unitsIn);
  const marked = returned.mark && known.find(returned.mark.unit);
  // a sheet of another unit that was copied into a marked file is that unit's, and so is a form below the first one
  const own = [...new Set([...(marked !== null && (leads.has(marked) || stated.length === 0) ? [marked] : []), ...stated])];
  const leading = own.filter((unit) => leads.has(unit));
  const byFile = unitsIn(withoutEnding(returned.file));
  // the whole table with the office's own 填报单位 in it, sent back under the name of who filled it in
  const ofOffice =
    marked === null &&
    leads.size > own.length &&
    !byFile.some((unit) => own.includes(unit)) &&
    byFile.some((unit) => leads.has(unit)) &&
    shareOf(own, rows, leadOf) < MOST;
  if (!ofOffice && (leading.length > 0 || own.length === 1)) return { units: leading.length > 0 ? leading : own };
  const [supporting] = own.length > 0 ? [] : statedUnits(returned).flatMap((text) => known.supporting(text) ?? []);
  if (supporting !== undefined) return { supporting };
  const bySheet = unitsIn(returned.grid.sheet.name);
  // a sheet of one unit in the file of another, which leads nothing of it
  const ofSheet = bySheet.some((unit) => leads.has(unit)) && !byFile.some((unit) => leads.has(unit));
  if (byFile.length > 0 && !ofSheet) return { units: byFile };
  const named = known.supporting(withoutEnding(returned.file));
  if (named !== null) return { supporting: named };
  if (bySheet.length > 0) return { units: bySheet };
  return byItems(rows, asked, leadOf);
}

/** The part of a return's rows that are led by one of some units. */
function shareOf(units: readonly string[], rows: readonly ReturnRow[], leadOf: LeadOf): number {
  const led = rows.filter(({ master: place, sure }) => place && sure && units.includes(leadOf(place) ?? ""));
  return led.length / Math.max(1, rows.length);
}

function byItems(rows: readonly ReturnRow[], asked: readonly AskedUnit[], leadOf: LeadOf): Whose {
  const found = rows.flatMap(({ master: place, sure }) => (place && sure ? [place] : []));
  const counts = new Map<string, number>();
  for (const place of found) {
    const lead = leadOf(place);
    if (lead !== undefined) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]);
  const [first] = ordered;
  if (first && first[1] >= rows.length * MOST) return { units: [first[0]] };
  const keys = new Set(found.map(placeKey));
  const whole = asked.filter(({ unit, leaves }) => counts.has(unit) && leaves.every((place) => keys.has(placeKey(place))));
  if (whole.length > 1 && whole.length === counts.size && found.length >= rows.length * MOST) return { units: whole.map(({ unit }) => unit) };
  return { candidates: ordered.map(([unit]) => unit) };
}
