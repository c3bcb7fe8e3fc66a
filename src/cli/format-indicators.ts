import type { Indicator } from "../core/indicators";
import { indicatorRow, isLeftOut, partRow } from "../core/reports/indicators/indicator-row";
import { indicatorTexts as t } from "../core/messages/zh-CN/indicator-texts";
import { printedText } from "../core/reports/layout/cell-content";
import { printedNumber } from "../core/reports/references";
import type { ProgressTable } from "../core/table/progress-table";
import { displayWidth, padded } from "./columns";

const LONGEST_NAME = 24;
/** 原序号, 指标, 计量单位, 年度目标, 本期完成, 完成率, 序时进度, 比序时进度 of a row, and 备注. */
const SHOWN = [1, 2, 3, 4, 5, 6, 7, 8, 14];

/**
 * Indicators as text: the sentence, then a line each, those without a sure figure last; parts (其中) below their whole where they are wanted.
 * In Chinese, as the sheet is.
 */
export function formatIndicators(all: readonly Indicator[], table: ProgressTable | null, sentence: string, parts: boolean): string {
  const ordered = [...all.filter((one) => !isLeftOut(one)), ...all.filter(isLeftOut)];
  const c = t.columns;
  const heads = [table ? c.original : t.paragraphs, c.name, c.unit, c.target, c.actual, c.rate, c.pace, c.gap, c.remarks];
  const rows = ordered.flatMap((one) => {
    const item = table?.items[one.item];
    const source = { number: item ? printedNumber(item) : t.paragraph(one.item + 1), cell: null, lead: "", status: "" };
    return [indicatorRow(one, source, 0), ...(parts ? one.parts.map((part) => partRow(one, part, source)) : [])];
  });
  const cells = rows.map((row) =>
    SHOWN.map((at) => {
      const cell = row.cells[at];
      const text = cell ? printedText(cell) : "";
      return at === 2 && text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}……` : text;
    }),
  );
  if (cells.length === 0) return sentence;
  const widths = heads.map((head, column) => Math.max(displayWidth(head), ...cells.map((row) => displayWidth(row[column] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => padded(text, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [sentence, "", line(heads), ...cells.map(line)].join("\n");
}
