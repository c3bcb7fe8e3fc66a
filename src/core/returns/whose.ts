import { leafAt, placeKey, type AskedUnit } from "../handout/asked-leaves";
import type { ProgressTable } from "../table/progress-table";
import type { ReturnedTable } from "./collection";
import { statedUnit } from "./form-lines";
import type { KnownUnits } from "./known-units";
import type { ReturnRow } from "./match-return";

/** So large a part of a return's items is led by the unit whose it is, where nothing else says so. */
const MOST = 0.8;

/** The units whose a return is: one, or several whose tables stand in one; or who it may be of, where nobody can tell. */
export type Whose = { readonly units: readonly string[] } | { readonly candidates: readonly string[] };

/** How a return was named by a person. */
export type Named = ReadonlyMap<string, string>;

/**
 * Whose a return is. The first that speaks: a person; the mark that was sent along; 填报单位 on the form; the file's name; the
 * sheet's name; the lead of four fifths of its items; several units all of whose items stand in it.
 *
 * @param rows the return's rows against the whole master
 */
export function whoseIs(returned: ReturnedTable, rows: readonly ReturnRow[], master: ProgressTable, asked: readonly AskedUnit[], known: KnownUnits, named: Named): Whose {
  const person = named.get(returned.file);
  if (person !== undefined) return { units: [known.find(person) ?? person] };
  const marked = returned.mark && known.find(returned.mark.unit);
  if (marked) return { units: [marked] };
  const stated = statedUnit(returned);
  for (const text of [stated, returned.file.replace(/\.[a-z]+$/iu, ""), returned.grid.sheet.name]) {
    if (text === null) continue;
    const own = known.find(text);
    const units = own === null ? known.namedIn(text) : [own];
    if (units.length > 0) return { units };
  }
  return byItems(rows, master, asked);
}

function byItems(rows: readonly ReturnRow[], master: ProgressTable, asked: readonly AskedUnit[]): Whose {
  const found = rows.flatMap(({ master: place, sure }) => (place && sure ? [place] : []));
  const counts = new Map<string, number>();
  for (const place of found) {
    const lead = leafAt(master, place)?.leadUnits[0];
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
