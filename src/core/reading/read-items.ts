import type { CellRef } from "../grid/cell-ref";
import { hashTexts } from "../grid/hash";
import type { LeafStatus } from "./leaf-status";
import { rollUpStatus } from "../terms/status";
import { withoutTag } from "../terms/tags";
import { rateOfRemark, readAmount, readRate, type Measure } from "../text/amounts";
import type { Measures } from "./column-measures";
import { numberOf, type AMOUNT_FIELDS } from "../table/read-numbers";
import type { FieldText } from "../text/field-text";
import type { PlainDate } from "../text/plain-date";
import { trimBlanks, withoutBlanks } from "../text/cell-text";
import type { DeadlineReader } from "../text/deadline";
import { leadsInTask } from "../text/lead-units";
import type { Item, Leaf } from "../table/progress-table";
import type { LeafTexts } from "./read-leaf";
import { readUnits } from "./leaf-units";
import { unitReader, type UnitReader } from "../text/units";
import type { ItemRows } from "./row-groups";

type AmountField = (typeof AMOUNT_FIELDS)[number];

/** What the leaves of a table have in common. */
export interface TableKnowledge {
  readonly units: UnitReader;
  readonly deadlines: DeadlineReader;
  /** The amount that a cell of a field says: the number that stands in it, which its format may show rounded, else that of its text. */
  readonly amountOf: { readonly [F in AmountField]: (text: string, cell: CellRef) => number | null };
  /** By what an amount done is multiplied where it is measured against one planned. */
  readonly ratioOf: (actual: string, planned: string) => number | null;
  /** The share that a cell says. */
  readonly rateOf: (text: string, cell: CellRef) => number | null;
  /** The table states its statuses in the progress: a tag that is all a cell says is then no progress. */
  readonly speaks: boolean;
  /** The heading of a units column names persons too: 责任单位及责任人. */
  readonly mixed: boolean;
}

/** Learns the names of units from all cells that hold them, and the leads that tasks name. */
export function learnUnits(texts: readonly (readonly LeafTexts[])[], known: readonly string[]): UnitReader {
  const cells: string[] = [];
  const leads: string[] = [];
  for (const leaves of texts) {
    for (const { fields } of leaves) {
      for (const field of ["leadUnit", "units", "supportUnits"] as const) {
        const text = fields[field]?.text;
        if (text !== undefined) cells.push(text);
      }
    }
    const [lead] = leadsInTask(leaves[0]?.fields.task?.text ?? "");
    if (lead !== undefined) leads.push(lead);
  }
  return unitReader(cells, [...known, ...leads]);
}

/** An item with its leaves. */
export function readItem(rows: ItemRows, texts: readonly LeafTexts[], statuses: readonly LeafStatus[], knowledge: TableKnowledge, reference: string): Item {
  const leaves = texts.map((text, index) => toLeaf(text, statuses[index] ?? { tag: null, status: null }, knowledge));
  return {
    serial: serialOf(texts),
    section: rows.section,
    task: trimBlanks(texts[0]?.fields.task?.text ?? ""),
    rows: rows.rows,
    leaves,
    reference,
    status: rollUpStatus(leaves.map(({ status }) => status)),
  };
}

/** The serial of an item, white space off; "" where it is lost. */
export function serialOf(texts: readonly LeafTexts[]): string {
  return withoutBlanks(texts.find(({ fields }) => fields.serial)?.fields.serial?.text ?? "");
}

/**
 * How amounts and shares are read from the cells of a table: made once, for it is asked in every row.
 *
 * @param numberAt the number that stands in a cell; null where it holds none
 * @param percents bare numbers in the rate column are percentages
 * @param measures in what the columns of amounts count, by their headings
 */
export function numberReaders(
  numberAt: (cell: CellRef) => number | null,
  percents: boolean,
  measures: Measures,
): Pick<TableKnowledge, "amountOf" | "ratioOf" | "rateOf"> {
  const amountIn =
    (measure: Measure | null) =>
    (text: string, cell: CellRef): number | null =>
      numberAt(cell) ?? readAmount(text, measure);
  return {
    amountOf: { plannedAmount: amountIn(measures.plannedAmount), actualAmount: amountIn(measures.actualAmount) },
    ratioOf: measures.ratio,
    rateOf: (text, cell) => {
      const number = numberAt(cell);
      if (number === null) return readRate(text, percents);
      return percents && !/[%％]/u.test(text) ? Number((number / 100).toPrecision(12)) : number;
    },
  };
}

function toLeaf(texts: LeafTexts, { tag, status }: LeafStatus, { units, deadlines, amountOf, ratioOf, rateOf, mixed, speaks }: TableKnowledge): Leaf {
  const { fields, row, others } = texts;
  const progress = fields.progress?.text ?? "";
  const named = readUnits(fields, units, mixed);
  // written out property by property: there is one for every row, and spreading others into it takes many times as long
  const leaf: Leaf = {
    key: hashTexts(fields.task?.text ?? "", fields.subtask?.text ?? "", progress),
    row,
    fields,
    leadUnits: named.leadUnits,
    units: named.units,
    supportUnits: named.supportUnits,
    persons: named.persons,
    deadline: fields.deadline ? latestDeadline(fields.deadline, deadlines) : null,
    planned: numberOf(fields.plannedAmount, amountOf.plannedAmount).value,
    actual: numberOf(fields.actualAmount, amountOf.actualAmount).value,
    rate: numberOf(fields.completionRate, rateOf).value ?? rateOfRemark(progress),
    progress: withoutTag(progress, tag) || (speaks || tag?.form !== "sentence" ? "" : progress.trim()),
    tag,
    status,
  };
  const amountRatio = leaf.planned === null || leaf.actual === null ? 1 : ratioOf(fields.actualAmount?.text ?? "", fields.plannedAmount?.text ?? "");
  const whole = amountRatio === 1 ? leaf : { ...leaf, amountRatio };
  return others.length > 0 ? { ...whole, others } : whole;
}

/** The latest day that one of the cells names: 2024年 in one and 6月 in the next are no June of that year. */
function latestDeadline(field: FieldText, deadlines: DeadlineReader): PlainDate | null {
  if (field.pieces.length === 1) return deadlines(field.text).date;
  const dates = field.pieces.map(({ start, end }) => deadlines(field.text.slice(start, end)).date).filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}
