import type { Indicator, IndicatorPart } from "../../indicators/indicator";
import { indicatorTexts as t } from "../../messages/zh-CN/indicator-texts";
import { reportTexts } from "../../messages/zh-CN/reports";
import type { CellRef } from "../../grid/cell-ref";
import { linkCell, textCell } from "../cells";
import type { ReportCell, ReportRow } from "../document";
import { shortDate } from "../naming";

/** Where an indicator comes from, as its row prints it. */
export interface IndicatorSource {
  /** 36, 七—26; of prose 第3段. */
  readonly number: string;
  /** The cell that the number leads to; null of prose. */
  readonly cell: CellRef | null;
  readonly lead: string;
  /** The table's own word; "" where none is stated. */
  readonly status: string;
}

/** Doubts that leave an indicator out of every count; data of an earlier month are data. */
export const isLeftOut = ({ doubtful, actual, rate }: Indicator): boolean =>
  (actual === null && rate === null) || doubtful.some((doubt) => doubt !== "older-data");

/** A number as people read it: no more digits than it has. */
export const plain = (value: number): string => String(Number(value.toPrecision(10)));

/** Points with at most two decimals: 20.84, 1.11. */
export const points = (value: number): string => String(Number(Math.abs(value).toFixed(2)));

/** How a level, a limit or a growth stands to its target: 低1.11个百分点, 差6家. "" where nothing is to be compared. */
export function againstTarget({ kind, target, actual, left }: Indicator): string {
  if (target === null || actual === null || left === null || kind === "total" || kind === "few") return "";
  if (left === 0) return t.even;
  if (target.unit === "%") return left > 0 ? t.below(points(left)) : t.above(points(left));
  const unit = unitOf(actual, target);
  return left < 0 ? t.over(plain(-left), unit) : kind === "within" ? t.fewer(plain(left), unit) : t.short(plain(left), unit);
}

/** What both count in; one of two columns may leave it out. */
const unitOf = (actual: Indicator["actual"], target: Indicator["target"]): string => (actual?.unit ?? "") || (target?.unit ?? "");

/** The cells of an indicator, in the order of the columns. */
export function indicatorRow(one: Indicator, source: IndicatorSource, serial: number): ReportRow {
  const { kind, target, targetStands, actual, rate, pace, gap, left, until } = one;
  const paced = kind === "total" || kind === "few";
  const unit = unitOf(actual, target);
  const implied = targetStands === "implied";
  return {
    cells: [
      textCell(String(serial)),
      source.cell ? linkCell(source.number, { source: source.cell }) : textCell(source.number),
      textCell(one.name),
      textCell(unit === "" ? reportTexts.none : unit),
      target === null ? textCell(reportTexts.none) : implied ? textCell(t.implied(plain(target.value), "")) : numberCell(target.value),
      actual === null ? textCell(reportTexts.none) : numberCell(actual.value),
      { kind: "percent", value: paced ? rate : null, of: 1 },
      { kind: "percent", value: pace, of: 1 },
      textCell(
        paced ? (gap === null ? reportTexts.none : signed(gap)) : againstTarget(one) || reportTexts.none,
        gap !== null && gap < 0 && paced ? "caution" : undefined,
      ),
      left === null || implied ? textCell(reportTexts.none) : left > 0 ? numberCell(left) : textCell("0"),
      textCell(until === null ? reportTexts.none : shortDate(until)),
      textCell(source.lead === "" ? reportTexts.none : source.lead),
      textCell(source.status === "" ? reportTexts.none : source.status),
      textCell(one.evidence),
      textCell(remarksOf(one)),
    ],
  };
}

/** The cells of a part of an indicator: its own amounts and rate; no pace is held against a part. */
export function partRow(one: Indicator, { name, target, actual }: IndicatorPart, source: IndicatorSource): ReportRow {
  const none = textCell(reportTexts.none);
  const unit = unitOf(actual, target);
  const left = target === null || actual === null ? null : Number((target.value - actual.value).toPrecision(10));
  const about = target?.approximate === true || actual?.approximate === true;
  const remark = actual === null ? t.remark.noFigure : about ? t.remark.about : "";
  return {
    cells: [
      textCell(""),
      source.cell ? linkCell(source.number, { source: source.cell }) : textCell(source.number),
      textCell(t.part(name)),
      textCell(unit === "" ? reportTexts.none : unit),
      target === null ? none : numberCell(target.value),
      actual === null ? none : numberCell(actual.value),
      { kind: "percent", value: target === null || actual === null || target.value === 0 ? null : actual.value / target.value, of: 1 },
      none,
      none,
      left === null ? none : left > 0 ? numberCell(left) : textCell("0"),
      textCell(actual === null || one.until === null ? reportTexts.none : shortDate(one.until)),
      textCell(source.lead === "" ? reportTexts.none : source.lead),
      textCell(source.status === "" ? reportTexts.none : source.status),
      textCell(""),
      textCell(remark),
    ],
  };
}

function numberCell(value: number): ReportCell {
  return Number.isInteger(value) ? { kind: "integer", value } : { kind: "text", text: plain(value) };
}

const signed = (gap: number): string => {
  const value = Number(gap.toFixed(1));
  return `${value > 0 ? "+" : ""}${value.toFixed(1)}`;
};

function remarksOf({ doubtful, targetStands, statedRate, actual, target, pace, rate }: Indicator): string {
  const r = t.remark;
  const said: string[] = [];
  for (const doubt of doubtful) {
    switch (doubt) {
      case "no-figure":
        said.push(r.noFigure);
        break;
      case "two-figures":
        said.push(r.several);
        break;
      case "unclear":
        said.push(r.unclear);
        break;
      case "other-period":
        said.push(r.otherPeriod);
        break;
      case "other-unit":
        said.push(r.otherUnit);
        break;
      case "older-data":
        said.push(r.older);
        break;
      case "rate-mismatch":
        said.push(r.mismatch(statedRate?.text ?? ""));
        break;
    }
  }
  if (targetStands === "implied") said.push(r.implied);
  else if (rate !== null && statedRate !== null && (target === null || actual === null)) said.push(r.stated(statedRate.text));
  if (pace === 1) said.push(r.stage);
  if (actual?.approximate === true || (target?.approximate === true && targetStands !== "implied")) said.push(r.about);
  return said.join("；");
}
