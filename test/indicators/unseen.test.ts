/** What is read of texts of other kinds, against labels that were there first: at most one printed figure in twenty is wrong. */
import { proseIndicators, tableIndicators, type Indicator } from "../../src/core/indicators";
import { isLeftOut } from "../../src/core/reports/indicators/indicator-row";
import { readText } from "../fixtures/reading";
import { FULLER } from "./fuller-labels";
import { KEPT, SEEN, THIRD, type Label, type Labelled } from "./unseen-labels";

const figure = (one: { readonly value: number; readonly unit: string } | null): string =>
  one === null ? "—" : `${String(Number(one.value.toPrecision(10)))}${one.unit}`;

/** What is printed of an indicator: a target that a rate implies is none of the text's. */
const printed = ({ actual, target, targetStands }: Indicator): Label => ({ actual: figure(actual), target: targetStands === "implied" ? "—" : figure(target) });

function readOf({ task, text }: Labelled): readonly Label[] {
  const all =
    task === undefined
      ? proseIndicators(["云岭县2025年上半年工作总结", text], "2025-06-30")
      : tableIndicators(
          readText(`
        | 云岭县2025年重点工作上半年进展情况表 | < | < | < |
        | 序号 | 工作任务 | 责任单位 | 进展情况 |
        | 1 | ${task} | 某局 | ${text} |
      `),
          "2025-06-30",
        );
  return all.filter((one) => !isLeftOut(one) && one.actual !== null).map(printed);
}

const same = (a: Label, b: Label): boolean => a.actual === b.actual && a.target === b.target;
/** Printed without its target an amount is short of something, and no wrong one. */
const bears = (label: Label, one: Label): boolean => label.actual === one.actual && (one.target === "—" || label.target === one.target);

function judged(all: readonly Labelled[]) {
  const wrong: string[] = [];
  const missed: string[] = [];
  let count = 0;
  let wanted = 0;
  for (const labelled of all) {
    const found = readOf(labelled);
    const { expected, or = [] } = labelled;
    count += found.length;
    wanted += expected.length;
    for (const one of found)
      if (![...expected, ...or].some((label) => bears(label, one))) wrong.push(`${labelled.task ?? ""}${labelled.text} → ${one.actual} of ${one.target}`);
    for (const label of expected)
      if (!found.some((one) => same(label, one))) missed.push(`${labelled.task ?? ""}${labelled.text} → ${label.actual} of ${label.target}`);
  }
  return { wrong, missed, count, wanted };
}

test("the labels are as many as they should be", () => {
  const figures = (all: readonly Labelled[]): number => all.reduce((sum, { expected, or = [] }) => sum + Math.max(1, expected.length + or.length), 0);
  expect(figures(SEEN) + figures(KEPT)).toBeGreaterThanOrEqual(60);
});

test.each([
  ["seen", SEEN],
  ["kept", KEPT],
  ["of other kinds", THIRD],
  ["of cells with several figures", FULLER],
] as const)("%s: what is printed is right, and most of what is there is printed", (_, all) => {
  const { wrong, missed, count, wanted } = judged(all);
  expect([wrong, wrong.length <= count / 20]).toEqual([wrong, true]);
  expect([missed, missed.length <= wanted / 5]).toEqual([missed, true]);
});
