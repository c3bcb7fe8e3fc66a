import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";
import type { PlainProse } from "../text/plain-prose";
import { hasWholeTarget } from "../text/target-rates";
import { untilOf } from "./figure-times";
import { goalsOf, type Goal } from "./goals";
import { impliedTarget } from "./implied-target";
import type { Figure, Indicator, IndicatorDoubt, IndicatorKind, IndicatorPart } from "./indicator";
import { partsBehind, samePart } from "./parts";
import { coverage, isGeneralName, saysOnlyDone, sentenceAt } from "./passages";
import { rateStatements, type RateStatement } from "./rate-statements";
import { reachedOf } from "./reached";
import { figuresOf, inUnitOf, type ScannedFigure } from "./scan-figures";
import { standingOf } from "./standing";
import { roundingOf } from "../text/target-rates";

/** A text that reports, with what is asked of it. */
export interface ReportedText {
  readonly item: number;
  readonly leaf: number;
  /** What was reached. */
  readonly prose: PlainProse;
  /** What was to be reached; null where the text alone says so. */
  readonly goal: {
    readonly prose: PlainProse;
    readonly field: Extract<Field, "target" | "plannedAmount" | "subtask" | "task">;
    readonly ofStage: boolean;
    /** The only goal, where it is not told in words (31.5 beside 亿元 under 计量单位). */
    readonly only?: Goal;
  } | null;
  /** Where the text stands; `progress` where it is left out. */
  readonly field?: Field;
  /** The text is one value and nothing beside it. */
  readonly value?: ScannedFigure & { readonly value: number };
  /** A rate that a column of its own prints. */
  readonly printed?: { readonly value: number; readonly text: string; readonly places: number };
  /** Names what a statement leaves without a name (已完成828户，完成率92%); "" where nothing does. */
  readonly thing: string;
  /** Until when its figures run where it does not say so itself. */
  readonly until: PlainDate | null;
  readonly year: number;
  /** Whether what the text says without a target of its own counts: not where another leaf has the same text. */
  readonly statements: boolean;
}

/** The indicators of one text: its goals in order, then what it says of targets that are not among them. */
export function textIndicators(reported: ReportedText, curve: readonly number[] | null): readonly Indicator[] {
  const statements = rateStatements(reported.prose);
  const only = reported.goal?.only;
  const goals = only ? [only] : reported.goal === null ? [] : reported.goal.prose.read(goalsOf).filter(({ part }) => !part);
  const taken = new Set<RateStatement>();
  const found = goals.map((goal) => {
    const told = statements.find((one) => !taken.has(one) && speaksOrBearsOut(one, goal, goals, statements));
    if (told) taken.add(told);
    return ofGoal(reported, goal, goals, told ?? null, curve);
  });
  if (!reported.statements) return found;
  // a rate without an amount that a goal's figure comes to says nothing more
  const again = ({ actual, rate, places }: RateStatement): boolean =>
    actual === null
      ? found.some((one) => one.rate !== null && one.actual !== null && roundingOf(one.rate, rate, places) !== "wrong")
      : found.some((one) => one.actual?.at.start === actual.start);
  return [
    ...found,
    ...statements.filter((one) => !taken.has(one) && one.bare === undefined && !again(one)).flatMap((one) => ofStatement(reported, one, curve)),
  ];
}

const speaksOrBearsOut = (one: RateStatement, goal: Goal, goals: readonly Goal[], statements: readonly RateStatement[]): boolean =>
  bearsOut(one, goal, goals) || (speaksOf(one, goal, goals, statements) && (one.bare === undefined || fits(one, goal)));

/** Whether an amount is the printed share of a goal. */
const fits = ({ actual, rate, places }: RateStatement, { figure }: Goal): boolean =>
  actual !== null &&
  actual.value !== null &&
  actual.measure === figure.measure &&
  roundingOf(inUnitOf(actual.value, actual, figure) / figure.value, rate, places) !== "wrong";

/** Whether a statement is one of a goal: of its measure, in its words, or the only one that either could mean. */
function speaksOf({ actual, name }: RateStatement, goal: Goal, goals: readonly Goal[], statements: readonly RateStatement[]): boolean {
  if (actual === null || actual.measure !== goal.figure.measure || goal.kind === "within") return false;
  if (coverage(goal.name, name) >= NAMED || (name.length >= 2 && coverage(name, goal.name) >= NAMED)) return true;
  const alone = goals.filter(({ figure }) => figure.measure === actual.measure).length === 1;
  return alone && name.length < 2 && statements.filter((one) => one.actual?.measure === actual.measure).length === 1;
}

/** 实到外资1132万美元，完成率75.5% of 实际利用外资1500万美元: the rate says of which target the amount is. */
function bearsOut(one: RateStatement, goal: Goal, goals: readonly Goal[]): boolean {
  if (one.target !== null || one.ofStage || goal.kind === "within" || !fits(one, goal)) return false;
  const alike = goals.filter(({ figure }) => figure.measure === goal.figure.measure);
  // 建成2.08万亩，占任务的80%: where nothing is named, of the only goal that it is the share of
  return alike.length === 1 || (one.unnamed && alike.filter((other) => fits(one, other)).length === 1);
}

/** 排查60个，整改48个，完成率80%: the rate is of what the text says there was, not of the goal. */
function isOfAnother(prose: PlainProse, told: RateStatement, goal: Goal): boolean {
  if (fits(told, goal) || told.actual === null) return false;
  const { start, end } = sentenceAt(prose.text, told.actual.start);
  return figuresOf(prose).some((figure) => {
    const { value } = figure;
    return value !== null && figure.start >= start && figure.end <= end && figure !== told.actual && fits(told, { ...goal, figure: { ...figure, value } });
  });
}

const NAMED = 0.5;

/** From the year's beginning: no amount of the stage alone. */
const CUMULATIVE = /累计|上半年|今年|截[至止]|月底?前|前[一二三]季度/u;

function runsLonger(text: string, at: number): boolean {
  const { start } = sentenceAt(text, at);
  return CUMULATIVE.test(text.slice(start, at));
}

function ofGoal(reported: ReportedText, goal: Goal, goals: readonly Goal[], told: RateStatement | null, curve: readonly number[] | null): Indicator {
  const { goal: asked, prose, item, leaf } = reported;
  const { text } = prose;
  const wish = asked?.prose.text ?? "";
  const field = asked?.field ?? "task";
  const alone = goals.filter(({ figure }) => figure.measure === goal.figure.measure).length === 1;
  const reached = told?.actual || reported.value ? null : reachedOf(goal, prose, alone);
  const found = reported.value ?? told?.actual ?? (reached?.kind === "sure" ? reached.figure : null);
  const longer =
    found !== null &&
    asked?.ofStage === true &&
    runsLonger(text, found.start) &&
    !CUMULATIVE.test(wish.slice(sentenceAt(wish, goal.figure.start).start, goal.figure.start));
  const figure = longer || goal.ofYears ? null : found;
  const doubtful: IndicatorDoubt[] = [];
  if (longer || (goal.ofYears && found !== null)) doubtful.push("other-period");
  else if (figure === null) doubtful.push(reached?.kind === "several" ? "two-figures" : reached?.kind === "none" && reached.others ? "unclear" : "no-figure");
  const adjusted = told?.adjusted === true ? told.target : null;
  const own = figure === null ? null : untilOf(text, figure.start, reported.year);
  if (own !== null && reported.until !== null && own < reported.until) doubtful.push("older-data");
  const sentence = figure === null ? null : sentenceAt(text, figure.start);
  return standingOf(
    {
      item,
      leaf,
      name: nameOfGoal(goal, reported),
      kind: goal.kind,
      target: adjusted
        ? figureOf(text, adjusted, "progress", figure)
        : wanted(figureOf(wish, goal.figure, field, reported.value ? null : figure), wish.charAt(goal.figure.start - 1)),
      targetStands: adjusted ? "progress" : field === "plannedAmount" ? "column" : field === "target" ? "target" : "task",
      actual:
        figure === null
          ? null
          : figureOf(text, figure, reported.field ?? "progress", reported.value ? goal.figure : null, reached?.kind === "sure" && reached.decline),
      stated: reported.printed ?? (told === null || isOfAnother(prose, told, goal) ? null : { value: told.rate, text: told.rateText, places: told.places }),
      until: goal.ofYears ? null : (own ?? reported.until),
      ownPeriod: own !== null,
      ofStage: asked?.ofStage ?? false,
      evidence: sentence === null ? "" : text.slice(sentence.start, sentence.end).trim(),
      doubtful,
      parts: partsOf(asked === null || adjusted ? null : { prose: asked.prose, figure: goal.figure, field }, figure === null ? null : { prose, figure }),
    },
    curve,
  );
}

/** What a goal is of: where its own words name no thing (完成投资1.2亿元, 改造180户), the row's. */
function nameOfGoal({ name }: Goal, { thing, goal }: ReportedText): string {
  if (goal?.field !== "target" || thing === "") return name;
  const row = thing.replace(/(?<![第\d.])\d+(?:\.\d+)?[\u4e00-\u9fff]{1,4}(?:以上)?$/u, "");
  if (row === "" || /\d/u.test(row)) return name;
  if (saysOnlyDone(name)) return row;
  return isGeneralName(name) || name.length <= SHORT ? spentOn(row, name) : name;
}

/** 渠道, 示范: of what, the row says. */
const SHORT = 2;

/** 新院区建设 and 投资; a thing that is told in clauses stays as it is. */
const spentOn = (thing: string, general: string): string => (thing.endsWith(general) || /[，；、：。]/u.test(thing) ? thing : `${thing}${general}`);

/** A whole, and the text that may name parts of it. */
interface Whole {
  readonly prose: PlainProse;
  readonly figure: ScannedFigure;
}

/** The parts of a target and those of what was reached, side by side where they are of one thing. */
function partsOf(target: (Whole & { readonly field: Field }) | null, actual: Whole | null): readonly IndicatorPart[] {
  const wanted = target === null ? [] : partsBehind(target.prose, target.figure);
  const reached = actual === null ? [] : partsBehind(actual.prose, actual.figure);
  const field = target?.field ?? "task";
  const pairs = wanted.map((one) => ({ one, other: reached.filter(({ name }) => samePart(name, one.name)) }));
  const paired = pairs.flatMap(({ other }) => (other.length === 1 ? other : []));
  return [
    ...pairs.map(({ one, other: [other, ...more] }): IndicatorPart => {
      const of = more.length === 0 ? (other ?? null) : null;
      return {
        name: one.name,
        target: figureOf(target?.prose.text ?? "", one.figure, field, of?.figure ?? null),
        actual: of && figureOf(actual?.prose.text ?? "", of.figure, "progress", null),
      };
    }),
    ...reached
      .filter((one) => !paired.includes(one))
      .map((one): IndicatorPart => ({ name: one.name, target: null, actual: figureOf(actual?.prose.text ?? "", one.figure, "progress", null) })),
  ];
}

function ofStatement(reported: ReportedText, told: RateStatement, curve: readonly number[] | null): readonly Indicator[] {
  const { prose, item, leaf } = reported;
  const { text } = prose;
  const name = told.name.length >= 2 ? told.name : reported.thing === "" ? "" : spentOn(reported.thing, told.general);
  if (name === "") return [];
  // of a target of several years nothing is held against this one's time
  const actual = told.ofYears ? null : told.actual;
  const own = untilOf(text, actual?.start ?? told.start, reported.year);
  const target = told.target ? figureOf(text, told.target, "progress", actual) : actual === null ? null : implied(actual, told);
  const doubtful: IndicatorDoubt[] = told.ofYears ? ["other-period"] : [];
  if (told.several) doubtful.push("two-figures");
  if (own !== null && reported.until !== null && own < reported.until) doubtful.push("older-data");
  if (target === null && actual !== null && actual.value !== null && isCounted(actual) && !actual.approximate && !hasWhole(actual.value, told))
    doubtful.push("rate-mismatch");
  const sentence = sentenceAt(text, told.start);
  return [
    standingOf(
      {
        item,
        leaf,
        name,
        kind: kindOfStatement(target, actual),
        target,
        targetStands: target === null ? null : told.target ? "progress" : "implied",
        actual: actual === null ? null : figureOf(text, actual, "progress", null),
        stated: { value: told.rate, text: told.rateText, places: told.places },
        until: told.ofYears ? null : (own ?? reported.until),
        ownPeriod: own !== null,
        ofStage: told.ofStage,
        evidence: text.slice(sentence.start, sentence.end).trim(),
        doubtful,
        parts: told.ofYears ? [] : partsOf(null, actual === null ? null : { prose, figure: actual }),
      },
      curve,
    ),
  ];
}

/** Things counted one by one: a target of theirs is a whole number. */
const isCounted = ({ scale, measure }: ScannedFigure): boolean => scale === 1 && !/元|亩|米|吨/u.test(measure);

const hasWhole = (value: number, { rate, places }: RateStatement): boolean =>
  hasWholeTarget({
    done: { start: 0, end: 0, value, measure: "", tolerance: 0, rough: false, depth: 0 },
    doneText: "",
    target: null,
    rate,
    places,
    rateText: "",
    ofYear: true,
    start: 0,
    end: 0,
  });

function kindOfStatement(target: Figure | null, actual: ScannedFigure | null): IndicatorKind {
  return target !== null && actual !== null && target.value < 20 && isCounted(actual) ? "few" : "total";
}

function implied(actual: ScannedFigure, { rate, places }: RateStatement): Figure | null {
  const { value, unit } = actual;
  const target = value === null ? null : impliedTarget(value, rate, places, isCounted(actual));
  return target === null
    ? null
    : {
        value: target,
        unit: unitOf(actual),
        text: `${String(target)}${unit}`,
        approximate: true,
        at: { field: "progress", start: actual.start, end: actual.end },
      };
}

/** A figure as the indicator keeps it, in the unit of the other one. */
function figureOf(text: string, figure: ScannedFigure, field: Field, other: ScannedFigure | null, decline = false): Figure {
  const value = figure.value ?? 0;
  const same = other !== null && other.measure === figure.measure;
  return {
    value: (decline ? -1 : 1) * (same ? inUnitOf(value, figure, other) : value),
    unit: unitOf(same ? other : figure),
    text: text.slice(figure.start, figure.end),
    approximate: figure.approximate,
    at: { field, start: figure.start, end: figure.end },
  };
}

/** 超330家 asks for 330: only 约 makes a target a rough one. */
const wanted = (target: Figure, before: string): Figure => (/[超过逾]/u.test(before) ? { ...target, approximate: false } : target);

/** 5224万 of an income is 万元: what is counted in 万 and 亿 without a word beside money is money. */
const unitOf = ({ unit }: ScannedFigure): string => (/^(?:万亿|亿|万)$/u.test(unit) ? `${unit}元` : unit);
