import type { ProgressTable } from "./progress-table";

/** A table never changes: what several ask of it is computed once, and forgotten with the table. */
export function oncePerTable<T extends object>(compute: (table: ProgressTable) => T): (table: ProgressTable) => T {
  const known = new WeakMap<ProgressTable, T>();
  return (table) => {
    const found = known.get(table);
    if (found !== undefined) return found;
    const computed = compute(table);
    known.set(table, computed);
    return computed;
  };
}
