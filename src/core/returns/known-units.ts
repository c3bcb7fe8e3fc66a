import type { AskedUnit } from "../handout/asked-leaves";
import { nameCounts, ownPlace, unitCore, withoutPlace } from "../table/unit-aliases";
import type { ProgressTable } from "../table/progress-table";
import { registerOf, type RegisteredUnit } from "../reports/register";
import { isCollective } from "../text/collective-names";
import { comparable } from "../text/same-text";

/** The units that were asked, as names are looked up among them. */
export interface KnownUnits {
  /** The unit that a name means: by the name, else by what stays of it without level, place and form; null for none, or for two. */
  readonly find: (name: string) => string | null;
  /**
   * The units that a longer text names (a file's name, a list of units), with or without level and place, longest names first; none that
   * stands inside another's.
   */
  readonly namedIn: (text: string) => readonly string[];
  /** Whether two names are of one unit: the same letters, or names of one unit in the office's list. */
  readonly same: (one: string, other: string) => boolean;
  /** The unit of the master that a name means and that leads nothing in it; null for none. */
  readonly supporting: (name: string) => string | null;
}

/** A name without level and place that is shorter stands in too many words that mean no unit. */
const SHORTEST = 3;

/** `register`: the office's own list, whose other names count too. */
export function knownUnits(master: ProgressTable, asked: readonly AskedUnit[], register: readonly RegisteredUnit[] = []): KnownUnits {
  const places = ownPlace(master);
  const names = new Map(asked.flatMap(({ unit, names: own }) => own.map((name) => [comparable(name), unit] as const)));
  const cores = new Map<string, string | null>();
  for (const { unit, names: own } of asked) {
    for (const core of new Set(own.map((name) => comparable(unitCore(name, places))))) cores.set(core, cores.has(core) ? null : unit);
  }
  for (const { full, short, aliases = [] } of register) {
    const own = [full, short ?? "", ...aliases].filter((name) => name !== "");
    const unit = own.map((name) => names.get(comparable(name))).find((one) => one !== undefined);
    if (unit !== undefined) for (const name of own) if (!names.has(comparable(name))) names.set(comparable(name), unit);
  }
  const { unitOf } = registerOf(register);
  const same = (one: string, other: string): boolean => comparable(one) === comparable(other) || (unitOf(one) !== null && unitOf(one) === unitOf(other));
  const bare = new Map<string, string | null>();
  for (const { unit, names: own } of asked) {
    for (const name of new Set(own.map((one) => comparable(withoutPlace(one, places))))) bare.set(name, bare.has(name) ? null : unit);
  }
  const known = new Map([...bare].flatMap(([name, unit]) => (unit === null || name.length < SHORTEST || names.has(name) ? [] : [[name, unit] as const])));
  const find = (name: string): string | null => names.get(comparable(name)) ?? cores.get(comparable(unitCore(name, places))) ?? null;
  const supporters = [...nameCounts(master).keys()].filter((name) => !isCollective(name) && find(name) === null);
  const longest = [...names, ...known].sort(([a], [b]) => b.length - a.length);
  return {
    same,
    find,
    supporting: (name) => {
      const [found, ...others] = supporters.filter((one) => same(one, name) || comparable(unitCore(one, places)) === comparable(unitCore(name, places)));
      return found === undefined || others.length > 0 ? null : found;
    },
    namedIn: (text) => {
      let rest = comparable(text);
      const found: string[] = [];
      for (const [name, unit] of longest) {
        if (name.length < 2 || !rest.includes(name)) continue;
        found.push(unit);
        // what is inside a longer name is not named by itself (信访办 in 综治维稳办—信访办)
        rest = rest.replaceAll(name, "|");
      }
      return found;
    },
  };
}
