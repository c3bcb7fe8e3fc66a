import { eachLeaf } from "../core/table/each-leaf";
import { oncePerTable } from "../core/table/once-per-table";
import type { Item, Leaf, ProgressTable } from "../core/table/progress-table";
import { leafNumber } from "../core/reports/references";
import type { Status } from "../core/terms/status";

/** Statuses that a person chose and that are not yet written, by `leafId`. */
export type Choices = ReadonlyMap<string, Status>;

/** A choice that no leaf of the table fits any more. */
export interface LostChoice {
  /** 第5项, as the table named it when the choice was made. */
  readonly reference: string;
  readonly status: Status;
}

interface KnownLeaf {
  readonly leaf: Leaf;
  readonly item: Item;
}

/** Every leaf by what it is known by: its key, and where several leaves have one key also number and units. */
export const leavesById = oncePerTable((table): ReadonlyMap<string, KnownLeaf> => {
  const byKey = new Map<string, KnownLeaf[]>();
  eachLeaf(table, (leaf, item) => {
    const alike = byKey.get(leaf.key);
    if (alike) alike.push({ leaf, item });
    else byKey.set(leaf.key, [{ leaf, item }]);
  });
  const byId = new Map<string, KnownLeaf>();
  for (const alike of byKey.values())
    for (const one of alike) byId.set(free(byId, alike.length === 1 ? one.leaf.key : [one.leaf.key, place(one), ...one.leaf.units].join(" ")), one);
  return byId;
});

const idsOf = oncePerTable((table): ReadonlyMap<Leaf, string> => new Map([...leavesById(table)].map(([id, { leaf }]) => [leaf, id])));

/** What a leaf's choice is kept by: stays while task, sub-task and progress stay, wherever the row goes. */
export function leafId(table: ProgressTable, leaf: Leaf): string {
  return idsOf(table).get(leaf) ?? leaf.key;
}

const place = ({ item, leaf }: KnownLeaf): string => `${item.reference} ${leafNumber(item, leaf)}`;
const job = ({ item, leaf }: KnownLeaf): string => [item.task, leaf.fields.subtask?.text ?? ""].map((text) => text.replace(/\s+/gu, "")).join("\n");

function free(taken: ReadonlyMap<string, KnownLeaf>, id: string): string {
  let name = id;
  for (let turn = 2; taken.has(name); turn++) name = `${id} ${turn}`;
  return name;
}

/**
 * The choices made on one reading of a sheet, on the next one. A leaf whose progress text changed is found by its task,
 * and where several have that task by its number too. A choice that the leaf now has as its status is done; one whose
 * leaf is gone is told in `lost`.
 */
export function carryChoices(
  before: ProgressTable,
  choices: Choices,
  after: ProgressTable,
): { readonly choices: Choices; readonly lost: readonly LostChoice[] } {
  if (choices.size === 0) return { choices, lost: [] };
  const [was, now] = [leavesById(before), leavesById(after)];
  let unmatched: ReadonlyMap<string, readonly KnownLeaf[]> | null = null;
  const kept = new Map<string, Status>();
  const lost: LostChoice[] = [];
  for (const [id, status] of choices) {
    const old = was.get(id);
    const found = now.get(id) ?? (old && sameJob(old, (unmatched ??= newLeaves(was, now)).get(job(old)) ?? []));
    if (found === undefined) lost.push({ reference: old?.item.reference ?? "", status });
    else if (found.leaf.status !== status) kept.set(leafId(after, found.leaf), status);
  }
  return { choices: kept, lost };
}

/** Leaves that were not there before letter for letter, by their task. */
function newLeaves(was: ReadonlyMap<string, KnownLeaf>, now: ReadonlyMap<string, KnownLeaf>): ReadonlyMap<string, readonly KnownLeaf[]> {
  const byJob = new Map<string, KnownLeaf[]>();
  for (const [id, one] of now) if (!was.has(id)) byJob.set(job(one), [...(byJob.get(job(one)) ?? []), one]);
  return byJob;
}

function sameJob(old: KnownLeaf, candidates: readonly KnownLeaf[]): KnownLeaf | undefined {
  return candidates.length === 1 ? candidates[0] : candidates.find((one) => place(one) === place(old));
}
