import * as z from "../core/schema";
import { HostError } from "../core/host-error";
import { itemKey } from "../core/compare/match-tables";
import type { ComparedTable, PairDecision, PeriodComparison } from "../core/compare/comparison";
import type { Workbook } from "./workbook";

/**
 * What a workbook remembers of 上期: which tables were chosen, and the pairs that a person joined or parted. The
 * comparison itself is not kept: it is made again from the tables, and a file is asked for again.
 */
const memorySchema = z.object({
  /** The newest first. `file` is the name of a file, or null for a sheet of the workbook itself. */
  tables: z.array(z.object({ file: z.nullable(z.string()), sheet: z.string() })),
  /** `last`: the table that the pair is with (see `pairScope`). */
  pairs: z.array(z.object({ last: z.string(), now: z.string(), before: z.nullable(z.string()) })),
});
export type LastMemory = z.infer<typeof memorySchema>;

const KEY = "ProgressTable.last";
const NOTHING: LastMemory = { tables: [], pairs: [] };

/** What is remembered; `damaged` where something stands there that cannot be read: it is never written over. */
export async function loadLast(workbook: Pick<Workbook, "memory">): Promise<LastMemory & { readonly damaged: boolean }> {
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

/** Remembers which tables were chosen; none forgets them. Pairs stay. @throws HostError `memory-damaged` */
export async function keepTables(workbook: Pick<Workbook, "memory">, tables: LastMemory["tables"]): Promise<void> {
  await change(workbook, (memory) => ({ ...memory, tables: [...tables] }));
}

/** Keeps what a person said of a pair, in the place of what was said of the same item before. @throws HostError `memory-damaged` */
export async function keepPair(workbook: Pick<Workbook, "memory">, last: string, decision: PairDecision): Promise<readonly PairDecision[]> {
  const { pairs } = await change(workbook, (memory) => ({
    ...memory,
    pairs: [...memory.pairs.filter((one) => one.last !== last || one.now !== decision.now), { last, ...decision }],
  }));
  return pairs.filter((one) => one.last === last);
}

/** Takes back what a person said of an item. @throws HostError `memory-damaged` */
export async function dropPair(workbook: Pick<Workbook, "memory">, last: string, now: string): Promise<readonly PairDecision[]> {
  const { pairs } = await change(workbook, (memory) => ({ ...memory, pairs: memory.pairs.filter((one) => one.last !== last || one.now !== now) }));
  return pairs.filter((one) => one.last === last);
}

/** What was said of pairs with a table. */
export function decisionsWith({ pairs }: LastMemory, last: ComparedTable): readonly PairDecision[] {
  const scope = pairScope(last);
  return pairs.filter((one) => one.last === scope);
}

/** What a person said of pairs holds for the table of that period, whatever the file is called; without a period, for that sheet. */
export const pairScope = ({ period, source, sheet }: ComparedTable): string => (period ? `${period.from}/${period.to}` : `${source}|${sheet}`);

/** How a person's word for an item of this table, and for one of the newest earlier one, is kept; null for one that is not there. */
export function pairKeys({ now, earlier }: PeriodComparison, item: number, before: number | null): PairDecision | null {
  const own = now.table.items[item];
  const other = before === null ? null : earlier[0]?.table.items[before];
  if (!own || other === undefined) return null;
  return { now: itemKey(own), before: other && itemKey(other) };
}

async function change(workbook: Pick<Workbook, "memory">, make: (memory: LastMemory) => LastMemory): Promise<LastMemory> {
  const { damaged, ...memory } = await loadLast(workbook);
  if (damaged) throw new HostError("memory-damaged");
  const next = make(memory);
  await workbook.memory.set(KEY, next.tables.length + next.pairs.length === 0 ? null : JSON.stringify(next));
  return next;
}
