import { columnOf } from "../table/column-of";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { Goal } from "./goals";
import type { Figure } from "./indicator";
import { kindOfColumn } from "./standing";
import { scanFigures, type ScannedFigure } from "./scan-figures";
import { writtenNumbers } from "../text/written-numbers";

type Valued = ScannedFigure & { readonly value: number };

/** Words that a cell of one value may have around its number: 不低于95%, ≤38立方米, 新增500个, 累计完成24.6万头以上（含…）. */
const AROUND =
  /^(?:[\s\u0001]|不(?:低|少|高|大|超)[于过]|不小于|控制在|达到?|达|突破|力争|完成|实现|累计|合计|已|共|新增|新建|约|超过?|逾|近|为|[≥≤<>＜＞=]|[（(][^（）()]*[）)]|以[上下内]|左右|余|多|[。；;])*$/u;

/**
 * The one value that a cell holds and nothing beside it, in its own unit, else in that of its row; null where it holds more,
 * or where nobody says in what it counts.
 *
 * @param unit of the row (计量单位), "" where it names none
 */
export function valueIn(text: string, unit: string): Valued | null {
  const [first, ...more] = scanFigures(text).filter(({ depth }) => depth === 0);
  const bare = unit === "" ? undefined : writtenNumbers(text)[0];
  const one = first ?? bare;
  if (one === undefined || one.value === null || one.range || more.length > 0) return null;
  const below = text.charAt(one.start - 1) === "-";
  const start = below ? one.start - 1 : one.start;
  const end = first?.end ?? bare?.digitsEnd ?? 0;
  if (!AROUND.test(text.slice(0, start)) || !AROUND.test(text.slice(end))) return null;
  const value = below ? -one.value : one.value;
  if (first !== undefined) return { ...first, start, value };
  const of = scanFigures(`1${unit}`)[0];
  const told = { unit, measure: unit, scale: 1, ...of };
  return { ...told, start, end, value, approximate: bare?.rough === true, range: false, depth: 0 };
}

/**
 * The goal of a row whose target is one value (86亿元, ≤38立方米; 31.5 beside 亿元 under 计量单位): it is of the row's thing, and
 * all that the row is about. Null where the row has no such target, or where its thing is a quantity of that measure itself: of
 * 完成投资12亿元 beside 累计完成6亿元 the task is the goal, and the target a stage of it.
 */
export function goalOfRow(
  table: ProgressTable,
  leaf: Leaf,
  thing: string,
  unit: string,
): (Goal & { readonly text: string; readonly field: "target" | "plannedAmount" }) | null {
  const field = leaf.fields.target === undefined ? "plannedAmount" : "target";
  const text = leaf.fields[field]?.text ?? "";
  if (text === "" || thing === "") return null;
  const figure = valueIn(text, unit === "" ? (leaf.fields.measureUnit?.text.trim() ?? "") : unit);
  if (figure === null || figure.value === 0 || figure.measure === "") return null;
  if (scanFigures(thing).some(({ measure, value }) => measure === figure.measure && value !== null)) return null;
  const target: Figure = { value: figure.value, unit: figure.unit, text, approximate: false, at: { field, start: figure.start, end: figure.end } };
  const kind = kindOfColumn(`${thing}${text}${columnOf(table, field)?.heading ?? ""}`, target);
  return { figure, name: thing, kind, fresh: /新增|净增/u.test(text), part: false, ofYears: false, ofRow: true, text, field };
}
