import { tellsHowItStands } from "../terms/field-traits";
import type { Suggestion } from "../judgement/evidence";
import { eachLeaf } from "../table/each-leaf";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import type { Status } from "../terms/status";
import type { PlainDate } from "../text/plain-date";
import { deadlineDisorder } from "./deadline-order";

/** Statuses for which a deadline that is past says nothing, unless the settings say otherwise. */
export const SETTLED: readonly string[] = ["completed", "terminated", "adjusted", "long-term", "lagging", "suspended"];

/** A text that begins with what is done. */
const DONE = /^(?:\S{0,8})?已(?:全部|全面|按时|按期|提前)?(?:完成|办结|完工|竣工|整改|销号|落实)/;

/** A text that is nothing but what is done: 已移交, 书桌已送到, 24台全部更换并检验合格. */
const DONE_WHOLE =
  /^[^，,。；;]{0,12}(?:已[^，,。；;未待]{0,6}|全部[^，,。；;未待]{0,10})(?:移交|退出|批复|投用|投产|运行|关停|拆除|交付|送到|装好|修好|印发|到位|合格|通车|开园|开业|建成|发放|兑付|完毕|更换|安装|修复|清运|清理|清除|平整|加固|疏通|封堵|取缔|搬迁|化解|解决|答复|入学|上线|挂牌|出台|付清|结清|缴清)(?:使用|到位|完毕)?[。]?$/u;
/** A heading over the day on which something was done; 完成时间 alone is when it is due. */
const DONE_ON =
  /^(?:实际(?:完成|竣工|完工|办结|整改|销号|投用|交付)|(?!计划|预计|拟|应|要求).{0,4}(?:销号|办结|结案|办毕|验收|竣工|关闭|解除|摘牌)(?:日期|时间|年月)$)/u;

/** A leaf past its deadline. */
export interface OverdueLeaf {
  readonly item: Item;
  readonly leaf: Leaf;
  readonly deadline: PlainDate;
}

/**
 * The leaves (of a table that tells how far things are) that are past their deadline on a day and neither completed nor known to be late:
 * what `date/overdue` finds
 * and the lagging list adds. Silent where the deadline itself is a slip; where a leaf states no status, silent if its
 * text says that it is done.
 */
export function overdueLeaves(
  table: ProgressTable,
  {
    asOf,
    suggestion,
    settled = SETTLED,
  }: { readonly asOf: PlainDate; readonly suggestion: (leaf: Leaf) => Suggestion | null; readonly settled?: readonly string[] },
): readonly OverdueLeaf[] {
  const isSettled = (status: Status | null | undefined): boolean => status !== null && status !== undefined && settled.includes(status);
  const disorder = deadlineDisorder(table);
  const found: OverdueLeaf[] = [];
  if (!table.columns.some(({ field }) => field !== null && tellsHowItStands(field))) return found;
  const doneOn = new Set(
    table.columns.filter(({ field, heading }) => field === null && DONE_ON.test(heading.split("\n").at(-1) ?? "")).map(({ column }) => column),
  );
  eachLeaf(table, (leaf, item) => {
    const { deadline } = leaf;
    if (deadline === null || deadline >= asOf || isSettled(leaf.status) || disorder(leaf) !== null) return;
    if (leaf.others?.some(({ column, text }) => doneOn.has(column) && /\d/u.test(text.text))) return;
    if (leaf.status === null && DONE_WHOLE.test(leaf.progress.trim())) return;
    if (leaf.status === null && (isSettled(suggestion(leaf)?.status) || DONE.test(leaf.progress.trim()))) return;
    found.push({ item, leaf, deadline });
  });
  return found;
}
