import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { ColumnUse, Item, Leaf, ProgressTable } from "../../table/progress-table";
import { readAmount } from "../../text/amounts";
import { isNothing } from "../../text/nothing-written";
import { quantities } from "../../text/quantities";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type AmountNotANumberFacts = {
  readonly item: string;
  readonly heading: string;
  readonly written: string;
  /** `text`: no number can be read; `negative`: less than nothing was done; `several`: two amounts of different measures. */
  readonly fault: "text" | "negative" | "several";
};

type AmountField = "plannedAmount" | "actualAmount" | "completionRate";
const FIELDS: readonly AmountField[] = ["plannedAmount", "actualAmount", "completionRate"];
/** A column in which fewer cells are numbers is no column of numbers. */
const NUMBERS = 0.6;
const LEAST = 3;
/** Said where there is no number yet, or none to be given. */
const LEFT_OPEN = /统计|核算|汇总|上报|评估|审计|监测|未公布|未发布|未出|待|按进度|按计划|按年|长期|持续|不适用|不考核|无任务|无数据|\/|—|详见|见/u;
/** What may well be less than nothing. */
const SIGNED = /增|降|减|差|变化|涨|跌|净|盈|亏|利润|结余|缺口|同比|环比|[%％]/u;

/**
 * A cell of a column of numbers in which no one number stands: 约四百五, −20, 12公里、3座. Silent where nothing is to be told
 * (无, —, 按季统计), in a row that is told in words on both sides, and where the target is as manifold as the result.
 */
export const notANumber = defineRule({
  id: "amount/not-a-number",
  severity: "error",
  addressee: "unit",
  check(table, { headingOver }, report: ReportProblem<AmountNotANumberFacts>) {
    const columns = FIELDS.flatMap((field) => {
      const column = columnOf(table, field);
      return column && isOfNumbers(table, field) ? [{ field, column }] : [];
    });
    if (columns.length === 0) return;
    eachLeaf(table, (leaf, item) => {
      for (const { field, column } of columns) {
        const fault = faultOf(leaf, field, column);
        if (fault === null) continue;
        tell(leaf, item, field, column, fault);
        // a rate worked out from such an amount is as wrong: one cause
        return;
      }
    });

    function tell(leaf: Leaf, item: Item, field: AmountField, column: ColumnUse, fault: AmountNotANumberFacts["fault"]): void {
      const cell = cellOfField(table, leaf, field);
      const facts = { item: leafReference(item, leaf), heading: headingOver(column), written: shortQuote(leaf.fields[field]?.text.trim() ?? "", 16), fault };
      if (cell) report([cell], facts, field === "plannedAmount" ? { addressee: "compiler" } : {});
    }
  },
});

function isOfNumbers(table: ProgressTable, field: AmountField): boolean {
  let filled = 0;
  let numbers = 0;
  eachLeaf(table, ({ fields }) => {
    const text = fields[field]?.text ?? "";
    if (isNothing(text)) return;
    filled++;
    if (/^[约近超达≥≤><]?\s*[-+−]?\d/u.test(text.trim())) numbers++;
  });
  return numbers >= LEAST && numbers >= filled * NUMBERS;
}

function faultOf(leaf: Leaf, field: AmountField, column: ColumnUse): AmountNotANumberFacts["fault"] | null {
  const text = leaf.fields[field]?.text.trim() ?? "";
  if (isNothing(text)) return null;
  const other = leaf.fields[field === "plannedAmount" ? "actualAmount" : "plannedAmount"]?.text ?? "";
  if (!/\d/u.test(text)) {
    // 建立制度 | 已建立: a row that is told in words
    const inWords = other !== "" && !isNothing(other) && !/\d/u.test(other);
    return inWords || LEFT_OPEN.test(text) || isMark(text) ? null : "text";
  }
  if (isNegative(text)) return SIGNED.test(wordsOf(leaf, column)) ? null : "negative";
  return field !== "completionRate" && isSeveral(text) && !isSeveral(other) ? "several" : null;
}

/** √, 已完成, 达标: an answer, though no number. */
const isMark = (text: string): boolean => /^(?:[√✓✔×○●▲☆★是否]|[已全]?(?:部)?(?:完成|完工|建成|达标|办结|实现|落实))[。]?$/u.test(text);

const isNegative = (text: string): boolean => /^[-−－]\s*\d/u.test(text) && (readAmount(text.replace(/^[−－]\s*/u, "-")) ?? 0) < 0;

const wordsOf = ({ fields }: Leaf, column: ColumnUse): string =>
  column.heading.replace(/完成率/u, "") +
  (fields.task?.text ?? "") +
  (fields.subtask?.text ?? "") +
  (fields.target?.text ?? "") +
  (fields.measureUnit?.text ?? "");

/** 12公里、3座: which of them is the number of the column nobody can tell. 3.2公里（2座桥） is one amount with a remark. */
function isSeveral(text: string): boolean {
  const bare = text.replace(/[（(][^）)]*[）)]/gu, "");
  const measures = new Set(quantities(bare).map(({ measure }) => measure));
  return measures.size > 1 && bare.length <= 40;
}
