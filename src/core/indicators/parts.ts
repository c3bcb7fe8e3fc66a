import { bracketAround, bracketsIn } from "../text/brackets";
import { BLANK, clauseAt, coverage, nameOfFigure, plainOf } from "./passages";
import { inUnitOf, figuresOf, type ScannedFigure } from "./scan-figures";
import type { PlainProse } from "../text/plain-prose";

/** A part of an amount, as 其中 names it. */
export interface AmountPart {
  readonly name: string;
  readonly figure: ScannedFigure & { readonly value: number };
}

const PART = "其中";
/** Other times and differences, which are no part. */
const APART = /同比|环比|去年|上年|同期|增长|增加|下降|减少|较|占/u;
/** 9个为亿元以上项目: what the nine are. */
const IS = /^(?:为|是|属于?|系|分别为)/u;
const JOINTS = /^[\s，,、：:；;和及与]+/u;

/**
 * The parts of an amount that stand behind it: 其中甲20个、乙15个, in brackets or not. Of the same measure, each with a name
 * of its own, up to the end of the sentence; a list that 其中： opens goes on behind a semicolon. None where they come to
 * more than the whole: then they are parts of something else.
 */
export function partsBehind(prose: PlainProse, whole: ScannedFigure): readonly AmountPart[] {
  const { text } = prose;
  const { value } = whole;
  const opens = text.indexOf(PART, whole.end);
  if (value === null || opens < 0) return [];
  const figures = figuresOf(prose);
  const end = endOf(prose, whole.end, opens);
  // 31座，完成投资8亿元，其中中央资金3亿元 is of the money; another amount of the measure between them has the parts
  if (end < 0 || figures.some((one) => one.start >= whole.end && one.end <= opens && one.depth === whole.depth && one.unit !== "%")) return [];
  const again = text.indexOf(PART, opens + 1);
  const last = again >= 0 && again < end ? again : end;
  const inside = figures.filter((one) => one.start > opens && one.end <= last);
  const parts = inside.flatMap((figure, index): AmountPart[] => {
    if (figure.value === null || figure.measure !== whole.measure || figure.range) return [];
    const before = text
      .slice(Math.max(opens + PART.length, inside[index - 1]?.end ?? 0), figure.start)
      .replaceAll(BLANK, "")
      .replace(/^[^，,、：:；;]*[）)]/u, "")
      .replace(JOINTS, "");
    if (APART.test(before)) return [];
    const clause = clauseAt(text, figure.start);
    const behind = text.slice(figure.end, Math.min(clause.end, inside[index + 1]?.start ?? last, last)).split(/[、）)]/u)[0] ?? "";
    const name = nameOfFigure(before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；")) + 1), behind.replace(IS, ""));
    return name.length < 2 ? [] : [{ name, figure: { ...figure, value: figure.value } }];
  });
  const sum = parts.reduce((all, { figure }) => all + inUnitOf(figure.value, figure, whole), 0);
  return sum > value * (1 + ROUNDING) ? [] : parts;
}

/** Rounded parts may come to a little more than their whole. */
const ROUNDING = 0.005;

/** Where the list of parts ends: with its bracket, else its sentence. -1 where 其中 is of another sentence. */
function endOf(prose: PlainProse, from: number, opens: number): number {
  const { text } = prose;
  const between = text.slice(from, opens);
  if (/[。；;\n）)]/u.test(between)) return -1;
  const around = bracketAround(bracketsIn(prose), opens);
  if (around !== null && around.start > from) return around.end;
  const stops = /^其中[：:]/u.test(text.slice(opens)) ? /[。\n]/u : /[。；;\n]/u;
  const stop = plainOf(prose).slice(opens).search(stops);
  return stop < 0 ? text.length : opens + stop;
}

/** Whether two parts are of one thing, by their names. */
export const samePart = (a: string, b: string): boolean => coverage(a, b) >= ALIKE && coverage(b, a) >= ALIKE;
const ALIKE = 0.75;
