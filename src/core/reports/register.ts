import { withoutBlanks } from "../text/cell-text";

/** A unit of the office's own list. */
export interface RegisteredUnit {
  readonly full: string;
  /** What report tables print for it. */
  readonly short?: string | undefined;
  readonly leader?: string | undefined;
  /** Former and other names. */
  readonly aliases?: readonly string[] | undefined;
  /** Who is called about it. */
  readonly contact?: string | undefined;
}

/** What the office's list of units says; its order is the office's own. */
export interface Register {
  /** What a table of units prints for a name: its short form where it has one that is no other's. */
  readonly nameOf: (unit: string) => string;
  /** What a letter to a unit calls it: its full name, where its full or short name or another of its names is given and is no other's. */
  readonly fullNameOf: (unit: string) => string;
  /** The place of a unit in the list, from 0; null: it is not there. */
  readonly placeOf: (unit: string) => number | null;
  /** The unit that a name is one of, whether full, short or another; null: of none, or of several. */
  readonly unitOf: (name: string) => RegisteredUnit | null;
  readonly leaderOf: (unit: string) => string | null;
  /** Each once, in the order of the list. */
  readonly leaders: readonly string[];
}

/** Looks units up by their full name or by their short one; `unitOf` alone knows their other names too. */
export function registerOf(units: readonly RegisteredUnit[] = []): Register {
  const places = new Map<string, number>();
  const times = new Map<string, number>();
  units.forEach(({ full, short }, index) => {
    for (const name of [full, short]) if (name !== undefined && !places.has(name)) places.set(name, index);
    if (short !== undefined) times.set(short, (times.get(short) ?? 0) + 1);
  });
  const named = new Map<string, RegisteredUnit | null>();
  for (const unit of units) {
    for (const name of new Set([unit.full, unit.short ?? "", ...(unit.aliases ?? [])].map(withoutBlanks))) named.set(name, named.has(name) ? null : unit);
  }
  const of = (unit: string): RegisteredUnit | undefined => units[places.get(unit) ?? -1];
  return {
    nameOf: (unit) => {
      const short = of(unit)?.short;
      return short !== undefined && short !== "" && times.get(short) === 1 ? short : unit;
    },
    fullNameOf: (unit) => {
      const named = units.filter(({ full, short, aliases = [] }) => full === unit || short === unit || aliases.includes(unit));
      return named.length === 1 ? (named[0]?.full ?? unit) : unit;
    },
    placeOf: (unit) => places.get(unit) ?? null,
    unitOf: (name) => (withoutBlanks(name) === "" ? null : (named.get(withoutBlanks(name)) ?? null)),
    leaderOf: (unit) => of(unit)?.leader ?? null,
    leaders: [...new Set(units.flatMap(({ leader }) => leader ?? []))],
  };
}
