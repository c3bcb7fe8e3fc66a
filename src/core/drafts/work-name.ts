import type { Grid } from "../grid/grid";
import { cellText } from "../text/cell-text";
import { tableNameOf } from "../reports/naming";
import type { ProgressTable } from "../table/progress-table";
import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import type { DraftPiece } from "./draft";
import { counted, fixed, printed } from "./pieces";

/** A day, or from one day to another: no time that a letter is named by. */
const DAYS = /^截[至止]|[日号]$|\d[.．/]\d|\d日/u;
/** 项目进度, of which 进展情况 follows. */
const STATE_AT_END = /(?<=.{4})(?:推进)?(?:进度|进展)$/u;

/**
 * {工作}{期间}, or 工作 alone, as the table's title has it: quoted where a cell holds it letter for letter, else with the cell
 * that it is made of. Days are left out: the text of a letter has its own.
 */
export function workName(table: ProgressTable, grid: Grid, part: "base" | "work" = "base"): DraftPiece {
  const own = part === "base" && DAYS.test(table.period?.label ?? "") ? "work" : part;
  const base = tableNameOf(table)[own].replace(STATE_AT_END, "") || table.sheet;
  const top = table.headerRows[0] ?? 1;
  for (let row = grid.origin.row; row < top; row++) {
    for (const [index, value] of (grid.values[row - grid.origin.row] ?? []).entries()) {
      if (typeof value !== "string") continue;
      const cell = { row, column: grid.origin.column + index };
      const start = value.indexOf(base);
      if (start >= 0) return { kind: "quoted", text: base, from: { cell, start, end: start + base.length } };
      if (table.title !== null && cellText(value).replace(/\s/gu, "") === table.title.replace(/\s/gu, "")) return counted(base, [], [cell]);
    }
  }
  return counted(base);
}

/** The work and 进展情况 behind it, which a name that ends in 情况 says itself. */
export const workAndState = (work: DraftPiece): readonly DraftPiece[] => (printed(work).endsWith(t.state) ? [work] : [work, fixed(t.progressOfWork)]);
