import * as z from "../core/schema";
import { HostError } from "../core/host-error";
import { itemKeys } from "../core/compare/item-key";
import type { ComparedTable, PairDecision, PeriodComparison } from "../core/compare/comparison";
import type { Workbook } from "./workbook";

/**
 * What a workbook remembers of 上期: which tables were chosen for which sheet, and the pairs that a person joined or
 * parted. The comparison itself is not kept: it is made again from the tables, and a file is asked for again.
 */
const memorySchema = z.object({
  /** `of`: the sheet that they are earlier tables of; the newest first. `file`: the name of a file, or null for a sheet of the workbook itself. */
  tables: z.array(z.object({ of: z.string(), file: z.nullable(z.string()), sheet: z.string() })),
  /** `last`: the table that the pair is with (see `pairScope`). */
  pairs: z.array(z.object({ last: z.string(), now: z.string(), before: z.nullable(z.string()) })),
});
export type LastMemory = z.infer<typeof memorySchema>;

/** A table that is 上期 of a sheet; `file` null: a sheet of the workbook itself. */
export type RememberedTable = Pick<LastMemory["tables"][number], "file" | "sheet">;

type Memory = Pick<Workbook, "memory">;

const KEY = "ProgressTable.last";
const NOTHING: LastMemory = { tables: [], pairs: [] };

/** What is remembered; `damaged` where something stands there that cannot be read: it is never written over. */
export async function loadLast(workbook: Memory): Promise<LastMemory & { readonly damaged: boolean }> {
  try {
    const text = await workbook.memory.get(KEY);
    if (text === null) return { ...NOTHING, damaged: false };
    const parsed = memorySchema.safeParse(JSON.parse(text));
    return parsed.success ? { ...parsed.data, damaged: false } : { ...NOTHING, damaged: true };
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof HostError && error.code === "memory-damaged")) return { ...NOTHING, damaged: true };
    throw error;
  }
}

/** Remembers which tables were chosen for a sheet; none forgets them. Pairs stay. @throws HostError `memory-damaged` */
export async function keepTables(workbook: Memory, of: string, tables: readonly RememberedTable[]): Promise<void> {
  await change(workbook, (memory) => ({ ...memory, tables: [...memory.tables.filter((one) => one.of !== of), ...tables.map((one) => ({ of, ...one }))] }));
}

/** Keeps what a person said of a pair, in the place of what was said of the same item before. @throws HostError `memory-damaged` */
export async function keepPair(workbook: Memory, last: string, decision: PairDecision): Promise<readonly PairDecision[]> {
  const { pairs } = await change(workbook, (memory) => ({
    ...memory,
    pairs: [...memory.pairs.filter((one) => one.last !== last || one.now !== decision.now), { last, ...decision }],
  }));
  return pairs.filter((one) => one.last === last);
}

/** Takes back what a person said of an item. @throws HostError `memory-damaged` */
export async function dropPair(workbook: Memory, last: string, now: string): Promise<readonly PairDecision[]> {
  const { pairs } = await change(workbook, (memory) => ({ ...memory, pairs: memory.pairs.filter((one) => one.last !== last || one.now !== now) }));
  return pairs.filter((one) => one.last === last);
}

/** What was said of pairs with a table. */
export function decisionsWith({ pairs }: Pick<LastMemory, "pairs">, last: ComparedTable): readonly PairDecision[] {
  const scope = pairScope(last);
  return pairs.filter((one) => one.last === scope);
}

/** What a person said of pairs holds for the table of that period, whatever the file is called; without a period, for that sheet. */
export const pairScope = ({ period, source, sheet }: ComparedTable): string => (period ? `${period.from}/${period.to}` : `${source}|${sheet}`);

/** How a person's word for an item of this table, and for one of the newest earlier one, is kept; null where one is not there. */
export function pairKeys({ now, earlier }: PeriodComparison, item: number, before: number | null): PairDecision | null {
  const own = itemKeys(now.table.items)[item];
  const other = before === null ? null : itemKeys(earlier[0]?.table.items ?? [])[before];
  return own === undefined || other === undefined ? null : { now: own, before: other };
}

async function change(workbook: Memory, make: (memory: LastMemory) => LastMemory): Promise<LastMemory> {
  const { damaged, ...memory } = await loadLast(workbook);
  if (damaged) throw new HostError("memory-damaged");
  const next = make(memory);
  await workbook.memory.set(KEY, next.tables.length + next.pairs.length === 0 ? null : JSON.stringify(next));
  return next;
}
