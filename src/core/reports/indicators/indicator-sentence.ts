import type { Figure, Indicator } from "../../indicators/indicator";
import { indicatorTexts as t } from "../../messages/zh-CN/indicator-texts";
import type { PlainDate } from "../../text/plain-date";
import { shortDate } from "../naming";
import { againstTarget, isLeftOut, plain, points } from "./indicator-row";

/** A share with one decimal: 75.0%. */
export const oneDecimal = (share: number): string => `${(Math.round(share * 1000 + 1e-9) / 10).toFixed(1)}%`;

/** A figure as it is written, with the unit that its column tells where the cell holds the number alone: 118间. */
const withUnit = ({ text, unit }: Figure): string => (/\d$/u.test(text) ? `${text}${unit}` : text);

/** What the figures of an indicator say of it. */
export const isReached = ({ rate, pace }: Indicator): boolean => rate !== null && pace !== null && rate >= pace - 1e-9;

/** How many indicators there are of which something can be said, and how many of those with a pace reached it. */
export function indicatorCounts(indicators: readonly Indicator[]): {
  readonly all: number;
  readonly paced: readonly Indicator[];
  readonly reached: readonly Indicator[];
  readonly behind: readonly Indicator[];
} {
  const sure = indicators.filter((one) => !isLeftOut(one));
  const paced = sure.filter((one) => one.rate !== null && one.pace !== null);
  return { all: sure.length, paced, reached: paced.filter(isReached), behind: paced.filter((one) => !isReached(one)) };
}

/**
 * The paragraph of 指标完成情况表: how many there are, how many of those that add up have reached the pace, which have not
 * and by how much. Only sure figures; what has none is counted apart.
 */
export function indicatorSentence(indicators: readonly Indicator[], asOf: PlainDate, leadOf: (one: Indicator) => string): string {
  const s = t.sentence;
  const { all, paced, reached, behind } = indicatorCounts(indicators);
  const sure = indicators.filter((one) => !isLeftOut(one));
  const open = indicators.filter(isLeftOut);
  const noData = open.filter(({ doubtful }) => doubtful.includes("no-figure")).length;
  const few = sure.filter(({ kind }) => kind === "few");
  const due = paced.find(({ until, pace }) => until === asOf && pace !== 1)?.pace ?? null;
  const parts = [all === 0 ? s.none : s.total(all)];
  if (paced.length > 0) {
    const done = reached.filter(({ rate }) => rate !== null && rate >= 1).length;
    const lags = behind.map((one) =>
      s.behindOne(
        one.name,
        leadOf(one),
        one.actual === null ? "" : withUnit(one.actual),
        oneDecimal(one.rate ?? 0),
        points(Number((one.gap ?? 0).toFixed(1))),
        one.until === asOf || one.until === null ? "" : shortDate(one.until),
      ),
    );
    parts.push(s.paced(paced.length, due === null ? null : s.due(shortDate(asOf), oneDecimal(due)), reached.length, done, lags));
  }
  if (few.length > 0) parts.push(s.few(few.length, few.filter(({ rate }) => rate !== null && rate >= 1).length));
  for (const kind of ["level", "within", "growth"] as const) {
    const own = sure.filter((one) => one.kind === kind && one.left !== null);
    const missed = own.filter(({ left }) => left !== null && (kind === "within" ? left < 0 : left > 0));
    if (own.length > 0)
      parts.push(
        s.held(
          s.kinds[kind],
          own.length,
          own.length - missed.length,
          missed.map((one) => s.heldOne(one.name, leadOf(one), `${plain(one.actual?.value ?? 0)}${one.actual?.unit ?? ""}`, againstTarget(one))),
        ),
      );
  }
  parts.push(s.open(noData, open.length - noData));
  return parts.join("");
}
