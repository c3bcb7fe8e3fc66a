import { placeKey, type AskedUnit, type LeafPlace } from "../handout/asked-leaves";
import type { Period, Remnant } from "../table/progress-table";
import { isBlank } from "../text/cell-text";
import { returnedCell, type Master, type ReturnChoices, type ReturnedTable, type ReturnIssue } from "./collection";
import { statedUnits } from "./form-lines";
import { guestsOf } from "./guests";
import { withJoinedRows } from "./joined-rows";
import type { KnownUnits } from "./known-units";
import { matchReturn, type ReturnRow } from "./match-return";
import type { MatchedReturn } from "./settle-unit";
import { whoseIs } from "./whose";

/** A return that holds so large a part of the master's items, of several units, is the master. */
const MASTER_SHARE = 0.9;

/** Rows that reading could give to no item. */
const LOST: readonly Remnant["kind"][] = ["lost-item", "shifted-row", "second-table"];

/** A return, its rows against the whole master, and the units whose it is. */
interface Owned {
  readonly returned: ReturnedTable;
  readonly whole: readonly ReturnRow[];
  readonly units: readonly string[];
  /** It is of a unit that leads nothing. */
  readonly supporting?: true;
}

/**
 * The returns of each unit, with the rows that are its own; of a unit that leads nothing all of them. What is of no unit, or not of this
 * table, is passed over and told.
 *
 * @param listed files of which a 退回修改清单 is taken
 */
export function ownedReturns(
  returned: readonly ReturnedTable[],
  master: Master,
  asked: readonly AskedUnit[],
  known: KnownUnits,
  choices: ReturnChoices,
  listed: ReadonlySet<string>,
  issues: ReturnIssue[],
): ReadonlyMap<string, readonly MatchedReturn[]> {
  const owned = returned.flatMap((one) => ownersOf(one, master, asked, known, choices, listed, issues) ?? []);
  const sending = new Set(owned.flatMap(({ units }) => units));
  const byUnit = new Map<string, MatchedReturn[]>();
  for (const one of owned) {
    if (one.supporting) {
      const [unit = ""] = one.units;
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { returned: one.returned, rows: one.whole }]);
      continue;
    }
    const guests = choices.whose.has(one.returned.file) ? [] : guestsOf(one, asked, master, sending, known);
    for (const { unit, items } of guests) issues.push({ kind: "also-of", unit, file: one.returned.file, as: one.units, items });
    const units = [...one.units, ...guests.map(({ unit }) => unit)];
    for (const [unit, matched] of rowsByUnit({ ...one, units }, master, asked, issues)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), matched]);
  }
  return byUnit;
}

/** The units whose a return is; null where it is passed over, which is then said. */
function ownersOf(
  came: ReturnedTable,
  master: Master,
  asked: readonly AskedUnit[],
  known: KnownUnits,
  choices: ReturnChoices,
  listed: ReadonlySet<string>,
  issues: ReturnIssue[],
): Owned | null {
  const everything = asked.flatMap(({ leaves }) => leaves);
  const asRead = matchReturn(came.table, master.table, everything);
  const returned = asMasterHasLeaves(withJoinedRows(came, asRead, master), asRead, master);
  const { file, table } = returned;
  const whole = returned.table === came.table ? asRead : matchReturn(table, master.table, everything);
  const passed = (issue: ReturnIssue): null => {
    issues.push(issue);
    return null;
  };
  if (isMaster(returned, whole, master, asked, known)) return passed({ kind: "master-itself", file, ...(listed.has(file) && { list: true }) });
  const person = choices.whose.has(file);
  const shares = whole.some(({ master: place, sure }) => place !== null && sure);
  const period = otherPeriod(master.table.period, table.period);
  // whose it is, and that it is of this round, a person may say
  if (period !== null && !person) return passed(shares ? { kind: "other-period", file, period } : { kind: "foreign", file, period });
  const whose = whoseIs(returned, whole, asked, known, choices.whose);
  if ("candidates" in whose) return passed(shares ? { kind: "whose", file, candidates: whose.candidates } : { kind: "foreign", file, period: null });
  if ("supporting" in whose) return { returned, whole, units: [whose.supporting], supporting: true };
  const units = asked.flatMap(({ unit }) => (whose.units.includes(unit) ? [unit] : []));
  return units.length === 0 ? passed({ kind: "whose", file, candidates: [] }) : { returned, whole, units };
}

/** The period of a return that is of another time; null for the same one, and for one that ends on the same day (1-9月 beside 三季度). */
function otherPeriod(own: Period | null, other: Period | null): string | null {
  return own === null || other === null || own.to === other.to ? null : other.label;
}

/** The rows that each unit of a return is asked for. */
function rowsByUnit(
  { returned, whole, units }: Owned,
  master: Master,
  asked: readonly AskedUnit[],
  issues: ReturnIssue[],
): readonly (readonly [string, MatchedReturn])[] {
  const mine = asked.filter(({ unit }) => units.includes(unit));
  const among = mine.flatMap(({ leaves }) => leaves);
  for (const { row, text } of returned.table.remnants.filter(({ kind, text: one }) => LOST.includes(kind) && !isBlank(one)))
    issues.push({ kind: "unread-row", unit: units[0] ?? "", text, from: returnedCell(returned, { row, column: 1 }) });
  const rest = restOf(matchReturn(returned.table, master.table, among), whole, among);
  return mine.map(({ unit, leaves }, at) => {
    const keys = new Set(leaves.map(placeKey));
    // what is of no item is told once, with the first of the units that share a file
    const here = rest.filter(({ master: place }) => (place ? keys.has(placeKey(place)) : at === 0));
    const strange = at === 0 ? rest.filter(({ master: place }) => place && !among.some((one) => placeKey(one) === placeKey(place))) : [];
    return [unit, { returned, rows: [...here, ...strange] }] as const;
  });
}

/** Where the master has several leaves and a return has one with several rows, its rows are leaves. */
function asMasterHasLeaves({ byRows, ...returned }: ReturnedTable, rows: readonly ReturnRow[], master: Master): ReturnedTable {
  const joined = rows.some(
    ({ own, master: place }) => place !== null && (returned.table.items[own.item]?.leaves.length ?? 0) < (master.table.items[place.item]?.leaves.length ?? 0),
  );
  return byRows && joined ? { ...returned, table: byRows } : returned;
}

/** Rows of no item of the unit may be items of another one: then they are, where that is beyond doubt. */
function restOf(rows: readonly ReturnRow[], whole: readonly ReturnRow[], among: readonly LeafPlace[]): readonly ReturnRow[] {
  const mine = new Set(among.map(placeKey));
  const others = new Map(whole.filter(({ master, sure }) => sure && master && !mine.has(placeKey(master))).map((row) => [placeKey(row.own), row]));
  return rows.map((row) => (row.master && row.sure ? row : (others.get(placeKey(row.own)) ?? row)));
}

function isMaster(returned: ReturnedTable, whole: readonly ReturnRow[], master: Master, asked: readonly AskedUnit[], known: KnownUnits): boolean {
  if (returned.grid.stamp === master.grid.stamp) return true;
  if (asked.length < 2 || returned.mark || statedUnits(returned).length > 0 || known.namedIn(returned.file).length > 0) return false;
  const there = new Set(whole.flatMap(({ master: place, sure }) => (place && sure ? [place.item] : [])));
  return there.size >= master.table.items.length * MASTER_SHARE;
}
