import { leafAt, placeKey, type AskedUnit } from "../handout/asked-leaves";
import { isBlank } from "../text/cell-text";
import type { Master, ReturnedTable } from "./collection";
import type { KnownUnits } from "./known-units";
import type { ReturnRow } from "./match-return";

/** A unit that sent nothing of its own, and whose every item stands in the file of another one. */
export interface Guest {
  readonly unit: string;
  readonly items: number;
}

/** So many units at most: a file of more is the whole table, as one unit sends it back. */
const MOST_GUESTS = 3;

/**
 * The units besides its own that a file is of: two units in one table under one heading. Only where all their items are there and
 * answered otherwise than the master has them, where nothing else came of them, and where none of the file's own units supports one
 * of those items: its text would be 配合单位补充.
 *
 * @param sending the units of which a file came
 */
export function guestsOf(
  { returned, whole, units }: { readonly returned: ReturnedTable; readonly whole: readonly ReturnRow[]; readonly units: readonly string[] },
  asked: readonly AskedUnit[],
  master: Master,
  sending: ReadonlySet<string>,
  known: KnownUnits,
): readonly Guest[] {
  const rows = new Map(whole.flatMap((row) => (row.master && row.sure ? [[placeKey(row.master), row] as const] : [])));
  const guests = asked.filter(({ unit, leaves }) => {
    if (units.includes(unit) || sending.has(unit)) return false;
    return leaves.every((place) => {
      const row = rows.get(placeKey(place));
      const [own, came] = [leafAt(master.table, place), row && leafAt(returned.table, row.own)];
      const text = came?.fields.progress?.text ?? "";
      const supports = [...(own?.units ?? []), ...(own?.supportUnits ?? [])].some((name) => units.includes(known.find(name) ?? ""));
      return own !== undefined && !supports && !isBlank(text) && text !== own.fields.progress?.text;
    });
  });
  return guests.length > MOST_GUESTS ? [] : guests.map(({ unit, leaves }) => ({ unit, items: new Set(leaves.map(({ item }) => item)).size }));
}
