import { reportTexts as t } from "../messages/zh-CN/reports";
import { columnOf } from "../table/column-of";
import { eachLeaf } from "../table/each-leaf";
import type { Item, Leaf } from "../table/progress-table";
import { personNames, withoutPost } from "../text/persons";
import type { TableBlock } from "./document";
import { groupedTable, type AttentionMarks, type ItemGroup } from "./grouped-table";
import { leadsOf } from "./leads";
import { headingOf, printedNumber } from "./references";
import { registerOf } from "./register";
import type { ReportInput } from "./report";
import { sectionsAreLeaders } from "./sections-table";

export const LEADERS_TABLE = "leaders";

/** The table by leader, and what has to be said under it. */
export interface LeadersTable {
  readonly table: TableBlock;
  readonly heading: string;
  /** The leaders are those of the office's register. */
  readonly fromRegister: boolean;
  /** Some item is under several leaders: each counts it, so that the rows add up to more than the total. */
  readonly shares: boolean;
}

type Input = Pick<ReportInput, "table" | "options" | "units">;

/** Whom an item is under, and what to call it. */
interface LeaderSource {
  readonly heading: string;
  readonly fromRegister: boolean;
  readonly of: (leaf: Leaf) => readonly string[];
}

/**
 * The table by leader, where 分管领导 is a column of its own or, if the office wants it so, where its register of units
 * names leaders. Leaders keep the order of the table, of the register where that names them: they are never ranked. What
 * is nobody's stands last. Null where nothing names a leader, or the sections are leaders already.
 */
export function leadersTable(input: Input, attention: AttentionMarks): LeadersTable | null {
  const { table, options } = input;
  if (sectionsAreLeaders(table)) return null;
  const source = sourceOf(input);
  if (!source) return null;
  const found = new Map<string, Item[]>();
  for (const name of source.fromRegister ? registerOf(input.units).leaders : []) found.set(name, []);
  const nobody: Item[] = [];
  let shares = false;
  for (const item of table.items) {
    const names = new Set(item.leaves.flatMap(source.of));
    if (names.size === 0) nobody.push(item);
    if (names.size > 1) shares = true;
    for (const name of names) {
      const items = found.get(name);
      if (items) items.push(item);
      else found.set(name, [item]);
    }
  }
  const named = [...found].filter(([, items]) => items.length > 0);
  if (named.length === 0) return null;
  const groups: ItemGroup[] = named.map(([name, items], index) => ({ numeral: String(index + 1), name, claimed: null, items }));
  if (nobody.length > 0) groups.push({ numeral: t.none, name: t.noLeader(source.heading), claimed: null, items: nobody });
  return {
    table: groupedTable({ id: LEADERS_TABLE, table, options, attention, heading: source.heading, groups, claimed: null, numberOf: printedNumber }),
    heading: source.heading,
    fromRegister: source.fromRegister,
    shares,
  };
}

function sourceOf({ table, options, units }: Input): LeaderSource | null {
  const heading = headingOf(table, "leader");
  if (heading !== null && columnOf(table, "leader")) {
    let named = false;
    eachLeaf(table, (leaf) => void (named ||= leadersOf(leaf).length > 0));
    if (named) return { heading, fromRegister: false, of: leadersOf };
  }
  const register = registerOf(units);
  if (!options.registerLeaders || register.leaders.length === 0) return null;
  return { heading: t.summary.columns.leader, fromRegister: true, of: (leaf) => leadsOf([leaf]).flatMap((unit) => register.leaderOf(unit) ?? []) };
}

/** The leaders that a leaf names, padding (陈　霞) off, without the posts that some rows write beside a name (副县长 陈霞). */
function leadersOf({ fields }: Leaf): readonly string[] {
  return personNames(fields.leader?.text ?? "").map(withoutPost);
}
