import type { PlainDate } from "../text/plain-date";
import { PlainProse } from "../text/plain-prose";
import type { Indicator } from "./indicator";
import { textIndicators, type ReportedText } from "./text-indicators";

const SEPTEMBER: PlainDate = "2025-09-30";

function read(asked: string | null, text: string, more: Partial<ReportedText> = {}): readonly Indicator[] {
  const goal = asked === null ? null : { prose: new PlainProse(asked), field: "task" as const, ofStage: false };
  return textIndicators({ item: 0, leaf: 0, prose: new PlainProse(text), goal, thing: "", until: SEPTEMBER, year: 2025, statements: true, ...more }, null);
}

const figure = (one: Indicator["target"]): string => (one ? `${one.approximate ? "~" : ""}${String(one.value)}${one.unit}` : "-");
const told = ({ name, kind, target, actual, targetStands, doubtful }: Indicator): string =>
  [name, kind, figure(target), figure(actual), targetStands ?? "-", ...doubtful].join(" ");

test.each<[string, string | null, string, readonly string[]]>([
  ["the task's own target", "改造农房60间", "已改造农房40间", ["改造农房 total 60间 40间 task"]],
  [
    "a target set anew in the text counts before the task's",
    "改造农房60间",
    "改造农房目标任务由60间调整为80间，已改造农房40间，占今年目标的50%",
    ["改造农房 total 80间 40间 progress"],
  ],
  ["in the unit of what was reached", "完成造林3000亩", "已完成造林0.2万亩", ["造林 total 0.3万亩 0.2万亩 task"]],
  ["a target that the rate tells, in whole things", null, "已改造农房40间，完成率50%", ["改造农房 total ~80间 40间 implied"]],
  ["of what is counted one by one, a target that is no whole number is none", null, "已改造农房7间，完成率45%", ["改造农房 total - 7间 - rate-mismatch"]],
  ["what is measured needs no whole number, and a wide rate tells none", null, "已完成造林7亩，完成率45%", ["造林 total - 7亩 -"]],
  ["a few, by the target that the text states", null, "已新建公厕6座，占年度计划19座的31.6%", ["新建公厕 few 19座 6座 progress"]],
  ["twenty are not few", null, "已新建公厕6座，占年度计划20座的30%", ["新建公厕 total 20座 6座 progress"]],
  ["what is older than the table", "改造农房60间", "截至6月底，已改造农房40间", ["改造农房 total 60间 40间 task older-data"]],
  ["two that could be meant", "完成造林3000亩", "东镇完成造林800亩；西镇完成造林700亩", ["造林 total 3000亩 - task two-figures"]],
  [
    "of two alike, the one that an amount without a name is the printed share of",
    "新建高标准农田2万亩，改造提升1万亩",
    "今年新建任务分4个标段实施，截至9月底建成1.6万亩，占任务的80%",
    ["新建高标准农田 total 2万亩 1.6万亩 task", "改造提升高标准农田 total 1万亩 - task unclear"],
  ],
  [
    "a share of another whole says nothing more of the same amount",
    "整治河湖“四乱”问题50个",
    "排查“四乱”问题60个，已整改销号48个，完成率80%",
    ["整治河湖“四乱”问题 total 50个 48个 task"],
  ],
  [
    "done, and so much: of the goal that bears it out",
    "新增装机60万千瓦",
    "新增光伏40万千瓦、风电8万千瓦，合计48万千瓦，完成80%",
    ["新增装机 total 60万千瓦 48万千瓦 task"],
  ],
  ["done, and so much of nothing that is asked", null, "新增光伏40万千瓦，完成80%", []],
  ["from one year to another", "2024—2026年改造农房60间", "2024年完成10间", ["2024—2026年改造农房 total 60间 - task unclear"]],
  ["of several years, found and not found", "三年内改造农房60间", "已改造农房40间", ["三年内改造农房 total 60间 - task other-period"]],
])("%s", (_, asked, text, expected) => {
  expect(read(asked, text).map(told)).toEqual(expected);
});

test("a target of a stage beside what was reached since the year began is of another time; where both run from its beginning it is not", () => {
  const ofStage = (asked: string): readonly string[] =>
    read(null, "今年以来已改造农房40间", { goal: { prose: new PlainProse(asked), field: "target", ofStage: true } }).map(told);
  expect(ofStage("改造农房60间")).toEqual(["改造农房 total 60间 - target other-period"]);
  expect(ofStage("累计改造农房60间")).toEqual(["改造农房 total 60间 40间 target"]);
  expect(read(null, "已改造农房40间", { goal: { prose: new PlainProse("改造农房60间"), field: "target", ofStage: true } }).map(told)).toEqual([
    "改造农房 total 60间 40间 target",
  ]);
});

test("parts of the target and of what was reached stand side by side, each by its own name", () => {
  const [one] = read("改造农房60间，其中东镇40间、西镇20间", "已改造农房40间，其中东镇30间、南镇10间");
  expect(one?.parts.map(({ name, target, actual }) => [name, figure(target), figure(actual)])).toEqual([
    ["东镇", "40间", "30间"],
    ["西镇", "20间", "-"],
    ["南镇", "-", "10间"],
  ]);
});

test("the place of each figure is where it stands: target in the task, what was reached in the progress", () => {
  const [one] = read("改造农房60间", "已改造农房40间");
  expect([one?.target?.at, one?.actual?.at]).toEqual([
    { field: "task", start: 4, end: 7 },
    { field: "progress", start: 5, end: 8 },
  ]);
  const [implied] = read(null, "已改造农房40间，完成率50%");
  expect([implied?.target?.at, implied?.target?.text, implied?.evidence]).toEqual([
    { field: "progress", start: 5, end: 8 },
    "80间",
    "已改造农房40间，完成率50%",
  ]);
});

test("a statement without a name has that of its thing; without one it is left out", () => {
  expect(read(null, "已完成925户，完成率92.5%", { thing: "农网改造" }).map(told)).toEqual(["农网改造 total ~1000户 925户 implied"]);
  expect(read(null, "已完成925户，完成率92.5%")).toEqual([]);
  expect(read(null, "已改造农房40间，完成率50%", { statements: false })).toEqual([]);
});
