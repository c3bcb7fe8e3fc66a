import { askedUnits, placeKey, type AskedUnit, type LeafPlace } from "../handout/asked-leaves";
import type { Remnant } from "../table/progress-table";
import { isBlank } from "../text/cell-text";
import { returnedCell, type Collection, type CollectOptions, type Master, type ReturnedTable, type ReturnIssue, type ReturnState, type UnitReturn, type UnreadReturn } from "./collection";
import { statedDay, statedUnits } from "./form-lines";
import { knownUnits, type KnownUnits } from "./known-units";
import { matchReturn, type ReturnRow } from "./match-return";
import { settleUnit, type MatchedReturn, type SettledUnit } from "./settle-unit";
import { addedItems } from "./add-items";
import type { ListedUnit } from "./corrections/take-corrections";
import { joinedInOneCell } from "./one-cell";
import { whoseIs } from "./whose";

/** A return that holds so large a part of the master's items, of several units, is the master. */
const MASTER_SHARE = 0.9;

/** Rows that reading could give to no item. */
const LOST: readonly Remnant["kind"][] = ["lost-item", "shifted-row", "second-table"];

/**
 * Returns into the master: whose each is, which rows they are, and what of them may be written where. Only fill fields, only
 * from the unit that leads, only where the master's cell is still what was sent or empty; whatever is not so is an issue, and
 * changes nothing.
 */
export function collectReturns(master: Master, returned: readonly ReturnedTable[], unread: readonly UnreadReturn[], options: CollectOptions): Collection {
  const asked = askedUnits(master.table, "lead", options.units);
  const known = knownUnits(master.table, asked.units, options.units);
  const issues: ReturnIssue[] = [];
  const byUnit = new Map<string, MatchedReturn[]>();
  for (const one of returned) {
    for (const [unit, matched] of ownersOf(one, master, asked.units, known, options, issues)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), matched]);
  }
  const { lists, take } = options.corrections ?? { lists: [], take: null };
  const onlyLists = lists.length > 0 && returned.every(({ file }) => issues.some((issue) => issue.kind === "master-itself" && issue.file === file));
  for (const { file, why, facts } of unread) issues.push({ kind: "unreadable", file, why, facts });
  const settled = asked.units.map((unit) => settleUnit(unit, byUnit.get(unit.unit) ?? [], master, options));
  const corrections = take?.(lists, master, known, options.choices) ?? { units: [], edits: [], issues: [] };
  const joined = joinedInOneCell([...settled.flatMap(({ edits }) => edits), ...corrections.edits], options.choices);
  const additions = addedItems(settled.flatMap((one) => one.issues), options.choices.add ?? new Set(), [...byUnit.values()].flat(), master, options.roomBelow ?? true);
  return {
    units: withLists(settled.map((one) => unitReturn(one, byUnit.get(one.unit.unit) ?? [], unread, known, options)), corrections.units, onlyLists),
    issues: [...issues, ...additions.issues, ...corrections.issues, ...joined.issues],
    edits: joined.edits,
    added: additions.added,
    nobody: onlyLists ? [] : asked.nobody,
  };
}

/**
 * The units with what they answered in lists. Where nothing but lists came it is a round of corrections: asked is what the lists
 * ask, of the units that stand in them; who is in none of them has nothing to send.
 */
function withLists(units: readonly UnitReturn[], listed: readonly ListedUnit[], onlyLists: boolean): readonly UnitReturn[] {
  const of = new Map(listed.map((one) => [one.unit, one]));
  const strange = listed.filter(({ unit }) => !units.some((one) => one.unit === unit)).map(({ unit }): UnitReturn => ({ unit, asked: [], answered: [], files: [], state: "missing", late: false }));
  return [...units, ...strange].flatMap((one): readonly UnitReturn[] => {
    const list = of.get(one.unit);
    if (!list) return onlyLists && one.state === "missing" ? [] : [one];
    const asked = onlyLists ? list.asked : joinedPlaces(one.asked, list.asked);
    const answered = joinedPlaces(one.answered, list.answered);
    const files = [...new Set([...(one.state === "unreadable" ? [] : one.files), ...list.files])];
    const state = files.length === 0 ? one.state : one.state === "several" ? one.state : answered.length < asked.length ? "partly" : "returned";
    return [{ ...one, asked, answered, files, state }];
  });
}

const joinedPlaces = (some: readonly LeafPlace[], more: readonly LeafPlace[]): readonly LeafPlace[] => [...new Map([...some, ...more].map((place) => [placeKey(place), place])).values()];

/** The units whose a return is, each with the rows that it is asked for; nothing where it is passed over, which is then said. */
function ownersOf(
  came: ReturnedTable,
  master: Master,
  asked: readonly AskedUnit[],
  known: KnownUnits,
  { choices }: CollectOptions,
  issues: ReturnIssue[],
): readonly (readonly [string, MatchedReturn])[] {
  const everything = asked.flatMap(({ leaves }) => leaves);
  const asRead = matchReturn(came.table, master.table, everything);
  const returned = asMasterHasLeaves(came, asRead, master);
  const { file, table } = returned;
  const whole = returned.table === came.table ? asRead : matchReturn(table, master.table, everything);
  if (isMaster(returned, whole, master, asked, known)) {
    issues.push({ kind: "master-itself", file });
    return [];
  }
  const [own, other] = [master.table.period, table.period];
  if (own && other && (own.from !== other.from || own.to !== other.to)) {
    issues.push({ kind: "other-period", file, period: other.label });
    return [];
  }
  const whose = whoseIs(returned, whole, asked, known, choices.whose);
  if ("candidates" in whose) {
    issues.push({ kind: "whose", file, candidates: whose.candidates });
    return [];
  }
  const mine = asked.filter(({ unit }) => whose.units.includes(unit));
  const among = mine.flatMap(({ leaves }) => leaves);
  if (among.length === 0) {
    issues.push({ kind: "whose", file, candidates: [] });
    return [];
  }
  const [first] = mine;
  for (const { row, text } of table.remnants.filter(({ kind, text: one }) => LOST.includes(kind) && !isBlank(one)))
    issues.push({ kind: "unread-row", unit: first?.unit ?? "", text, from: returnedCell(returned, { row, column: 1 }) });
  const rows = matchReturn(table, master.table, among);
  const rest = restOf(rows, whole, among);
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
  const joined = rows.some(({ own, master: place }) => place !== null && (returned.table.items[own.item]?.leaves.length ?? 0) < (master.table.items[place.item]?.leaves.length ?? 0));
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

function unitReturn(settled: SettledUnit, returns: readonly MatchedReturn[], unread: readonly UnreadReturn[], known: KnownUnits, { due }: CollectOptions): UnitReturn {
  const { unit, leaves } = settled.unit;
  const files = [...new Set(returns.map(({ returned }) => returned.file))];
  const days = returns.map(({ returned }) => statedDay(returned));
  const broken = unread.filter(({ file }) => known.namedIn(file).includes(unit)).map(({ file }) => file);
  return {
    unit,
    asked: leaves,
    answered: settled.answered,
    files: files.length > 0 ? files : broken,
    state: stateOf(settled, files, broken),
    late: due !== null && days.length > 0 && days.every((day) => day !== null && day > due),
  };
}

function stateOf({ unit, answered, issues }: SettledUnit, files: readonly string[], broken: readonly string[]): ReturnState {
  if (files.length === 0) return broken.length > 0 ? "unreadable" : "missing";
  if (files.length > 1 && issues.some(({ kind }) => kind === "two-answers")) return "several";
  return answered.length < unit.leaves.length ? "partly" : "returned";
}
