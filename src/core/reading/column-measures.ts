import type { ColumnUse } from "../table/progress-table";
import { measureOfCell, measureOfHeading, type Measure } from "../text/amounts";
import { withoutBlanks } from "../text/cell-text";
import type { LeafTexts } from "./read-leaf";

const FIELDS = ["plannedAmount", "actualAmount"] as const;

/** In what planned and actual amounts count. */
export type Measures = { readonly [F in (typeof FIELDS)[number]]: Measure | null };

/** 单位：万元 above a table. */
const ALL_IN = /单位[:：](?:万|千|百万|亿)(?:元|亩|人)/u;
const YUAN: { readonly [word: string]: Measure } = { 万元: { scale: 1e4, of: "元" }, 亿元: { scale: 1e8, of: "元" } };
/** Of bare numbers beside 1.2亿元: from here on they are 万元, for nobody spends so many 亿元. */
const MANY = 100;

/**
 * In what the amounts count: by their own heading, else by the line above the table, else by the heading of the other amount beside it, else,
 * where bare numbers stand beside 8600万元, by what the cells say most plainly. Null where all of it says nothing: each cell is then what it says.
 *
 * @param above the lines above the header
 */
export function measuresOf(columns: readonly ColumnUse[], above: readonly string[], texts: readonly (readonly LeafTexts[])[]): Measures {
  const line = above.map((text) => ALL_IN.exec(withoutBlanks(text))?.[0]).find((found) => found !== undefined);
  const whole = line === undefined ? null : measureOfHeading(`（${line}）`);
  const headings = FIELDS.map((field) => withoutBlanks(columns.find((column) => column.field === field && column.role === "current")?.heading ?? ""));
  const own = headings.map((heading) => measureOfHeading(heading) ?? (/[（(]/u.test(heading) ? null : whole));
  const silent = headings.every((heading) => !/[（(]/u.test(heading));
  const mixed = silent && whole === null ? measureOfCells(texts) : null;
  const of = (index: 0 | 1): Measure | null => own[index] ?? (/[（(]/u.test(headings[index] ?? "") ? null : (own[1 - index] ?? mixed));
  return { plannedAmount: of(0), actualAmount: of(1) };
}

/** What bare numbers count in beside cells that say it: 万元 where a cell says 万元; beside 亿元 alone, 亿元 only where the numbers are small. */
function measureOfCells(texts: readonly (readonly LeafTexts[])[]): Measure | null {
  let bare = 0;
  let most = 0;
  const said = new Set<string>();
  for (const leaves of texts) {
    for (const { fields } of leaves) {
      for (const field of FIELDS) {
        const text = fields[field]?.text ?? "";
        if (text === "") continue;
        const measure = measureOfCell(text);
        if (measure !== null) said.add(measure);
        else if (/^\s*[\d,，]+(?:\.\d+)?\s*$/u.test(text) && Number(text.replace(/[,，\s]/gu, "")) !== 0) {
          bare++;
          most = Math.max(most, Number(text.replace(/[,，\s]/gu, "")));
        }
      }
    }
  }
  if (bare === 0 || (!said.has("万元") && !said.has("亿元"))) return null;
  return (said.has("万元") || most >= MANY ? YUAN["万元"] : YUAN["亿元"]) ?? null;
}
