import type { LeafPlace } from "../handout/asked-leaves";
import { numberingRestarts } from "../reading/references";
import type { Item, ProgressTable } from "../table/progress-table";
import { comparable } from "../text/same-text";
import type { ReturnRow } from "./match-return";

/** Where an item that a unit added belongs in the master. */
export interface AddedPlace {
  /** Title of the section; null where the master has none. */
  readonly section: string | null;
  /** The last item there, below which it stands, and its last row. */
  readonly after: Item;
  readonly bottom: number;
  /** The number that it gets, before others that are added there; null where the last one has no plain number. */
  readonly serial: number | null;
}

/**
 * The section that the unit wrote an item under: by its title, else that of the item before it in the form (else behind it), else
 * the last one. Null for a master without items.
 *
 * @param rows the form's rows, with the items of the master that they are
 */
export function addedPlace(master: ProgressTable, form: ProgressTable, item: number, rows: readonly ReturnRow[]): AddedPlace | null {
  const section = titled(master, form, item) ?? besideIn(master, item, rows);
  const own = section === null ? master.items : master.items.filter((one) => isWithin(master, one.section, section));
  const after = (own.length > 0 ? own : master.items).reduce<Item | null>((last, one) => (last === null || bottomOf(one) >= bottomOf(last) ? one : last), null);
  if (!after) return null;
  return {
    section: after.section === null ? null : (master.sections[after.section]?.title ?? null),
    after,
    bottom: bottomOf(after),
    serial: serialAfter(master, after),
  };
}

const bottomOf = ({ rows }: Item): number => Math.max(0, ...rows);

/** The section of the master whose title stands over the item in the form. */
function titled(master: ProgressTable, form: ProgressTable, item: number): number | null {
  let at = form.items[item]?.section ?? null;
  while (at !== null) {
    const title = comparable(form.sections[at]?.title ?? "");
    const [found, ...more] = master.sections.flatMap((one, index) => (comparable(one.title) === title ? [index] : []));
    if (title !== "" && found !== undefined && more.length === 0) return found;
    at = form.sections[at]?.parent ?? null;
  }
  return null;
}

/** The section of the nearest item of the master that stands before it in the form, else behind it. */
function besideIn(master: ProgressTable, item: number, rows: readonly ReturnRow[]): number | null {
  const known = rows.flatMap(({ own, master: place, sure }): readonly (readonly [number, LeafPlace])[] => (place && sure ? [[own.item, place]] : []));
  const before = known.filter(([at]) => at < item).sort(([a], [b]) => b - a);
  const behind = known.filter(([at]) => at > item).sort(([a], [b]) => a - b);
  const [, place] = before[0] ?? behind[0] ?? [];
  return place === undefined ? null : (master.items[place.item]?.section ?? null);
}

function isWithin({ sections }: ProgressTable, section: number | null, wanted: number): boolean {
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) if (at === wanted) return true;
  return false;
}

/** The number behind that of an item: where the numbers of the whole table run on, that behind the last of them all, which no other item has. */
function serialAfter(master: ProgressTable, after: Item): number | null {
  if (!/^\d+$/u.test(after.serial)) return null;
  const numbers = master.items.flatMap(({ serial }) => (/^\d+$/u.test(serial) ? [Number(serial)] : []));
  return (numberingRestarts(master.items) ? Number(after.serial) : Math.max(...numbers)) + 1;
}
