import { eachLeaf } from "../table/each-leaf";
import type { Leaf, ProgressTable } from "../table/progress-table";
import { readDeadline } from "../text/deadline";
import { dateParts } from "../text/plain-date";

/** In what way a deadline cannot be: before its own start, or before the year that the table reports on. */
export type Disorder = "start" | "year";

/** Old deadlines are a slip where few have one; beyond this share of the rows the table carries work over from earlier years. */
const CARRIED_OVER = 0.2;

const known = new WeakMap<ProgressTable, (leaf: Leaf) => Disorder | null>();

/**
 * Tells of each leaf whether its deadline cannot be. `date/order` speaks of it; `date/overdue` does not call late what is
 * only a slip. What is completed or over may well have had an old deadline, and a list of old matters (整改) has many.
 */
export function deadlineDisorder(table: ProgressTable): (leaf: Leaf) => Disorder | null {
  const made = known.get(table);
  if (made !== undefined) return made;
  const year = table.period === null ? null : dateParts(table.period.to).year;
  let dated = 0;
  let old = 0;
  eachLeaf(table, ({ deadline }) => {
    if (deadline === null) return;
    dated++;
    if (isBefore(deadline, year)) old++;
  });
  const carriesOver = table.layout === "rectification" || old > dated * CARRIED_OVER;
  const tell = (leaf: Leaf): Disorder | null => {
    if (leaf.deadline === null) return null;
    const start = readDeadline(leaf.fields.startDate?.text ?? "", year).date;
    if (start !== null && start > leaf.deadline) return "start";
    return !carriesOver && isBefore(leaf.deadline, year) && !isOver(leaf) ? "year" : null;
  };
  known.set(table, tell);
  return tell;
}

const isBefore = (deadline: NonNullable<Leaf["deadline"]>, year: number | null): boolean => year !== null && dateParts(deadline).year < year;

const isOver = ({ status }: Leaf): boolean => status === "completed" || status === "terminated" || status === "adjusted";
