import type { CellRef } from "../../grid/cell-ref";
import { cellOf } from "../../table/cell-span";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Leaf } from "../../table/progress-table";
import { isNothing } from "../../text/nothing-written";
import type { Status } from "../../terms/status";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type SaysNothingFacts = {
  /** One; or all of them, where the column is filled so. */
  readonly items: readonly string[];
  readonly heading: string;
  /** What stands there; of several the first. */
  readonly text: string;
};

/** A text longer than this says something. */
const LONGEST = 12;
/** What these words leave over is matter; a text of nothing else tells no progress. 完成 is none of them: 已完成 says all there is. */
const EMPTY =
  /目前|现|已|均|各项|该项|本项|此项|工作|任务|项目|事项|有序|正常|按照?|计划|序时|进度|推进|进行|开展|落实|实施|稳步|持续|积极|加快|抓紧|扎实|全力|逐步|继续|进展|顺利|良好|情况|正在|正|中|之|的|同上|同前|同左|见上|略|详见|见|附件|暂|无|较好|[\s\p{P}\p{S}]/gu;
/** 无 is an answer to these: nothing was planned, or nothing has begun. */
const WITHOUT_PROGRESS: readonly (Status | null)[] = ["long-term", "not-assessed", "not-started", "terminated"];
/** Where more than this share of the rows, and more than `FEW`, say nothing, the column is not used: said once. */
const HABIT = 0.3;
const FEW = 3;

/** A progress that is nothing but 无, 同上, 正常, 正在推进: nobody can tell from it what was done. */
export const saysNothing = defineRule({
  id: "progress/says-nothing",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { grid, headingOver }, report: ReportProblem<SaysNothingFacts>) {
    const column = columnOf(table, "progress");
    if (!column) return;
    const found: { cell: CellRef; item: string; text: string }[] = [];
    const seen = new SeenCells(grid);
    let leaves = 0;
    eachLeaf(table, (leaf, item) => {
      leaves++;
      const cell = leaf.fields.progress && cellOf(leaf.fields.progress);
      if (!cell || seen.has(cell)) return;
      seen.add(cell);
      if (isEmpty(leaf)) found.push({ cell, item: leafReference(item, leaf), text: shortQuote(leaf.progress.trim(), LONGEST) });
    });
    const heading = headingOver(column);
    if (found.length > FEW && found.length > leaves * HABIT) {
      report(
        found.map(({ cell }) => cell),
        { items: found.map(({ item }) => item), heading, text: found[0]?.text ?? "" },
      );
    } else for (const { cell, item, text } of found) report([cell], { items: [item], heading, text });
  },
});

function isEmpty(leaf: Leaf): boolean {
  const text = leaf.progress.trim();
  // a tag alone is the status; what is empty is asked for by cell/required; a figure of its own column says how far it is
  if (text === "" || text.length > LONGEST || WITHOUT_PROGRESS.includes(leaf.status) || leaf.actual !== null || leaf.rate !== null) return false;
  // 正在推进 under a heading of its own is a status cell
  if (leaf.tag?.at.field === "progress" && leaf.tag.text === text) return false;
  return isNothing(text) || text.replace(EMPTY, "") === "";
}
