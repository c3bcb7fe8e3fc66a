import { FIELDS, type Field } from "../terms/field";
import { STATUSES } from "../terms/status";
import { readText } from "../../../test/fixtures/reading";
import { chooseLayout, layoutById, LAYOUTS } from "./choose-layout";
import { layoutKeysAt, LayoutSchema, missingFields, parseLayout } from "./layout";

const OWN = {
  id: "own-office",
  name: "本局台账",
  required: ["serial", "task", "progress"],
  headings: { task: ["攻坚点"], progress: ["现状"] },
  statusWords: { lagging: ["亮橙牌"] },
  dialect: { form: "bracket", words: { lagging: "亮橙牌" } },
};

function mistakes(change: object): string[] {
  const result = parseLayout(JSON.stringify({ ...OWN, ...change }));
  return result.ok ? [] : result.mistakes.map(({ kind, path, value }) => `${kind} ${path} ${value}`.trim());
}

test("every built-in layout is what an office might have written", () => {
  for (const layout of LAYOUTS) expect(LayoutSchema.parse(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
});

test("an office's own headings and status words are read", () => {
  const result = parseLayout(`\ufeff${JSON.stringify(OWN)}`);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  const table = readText("| 序号 | 攻坚点 | 责任单位 | 现状 |\n| 1 | 拆违 | 执法队 | 【亮橙牌】拆除三处。 |", {
    layouts: [result.layout],
    layout: "own-office",
  });
  expect(table.layout).toBe("own-office");
  expect(table.items[0]?.leaves[0]).toMatchObject({ status: "lagging", progress: "拆除三处。" });
});

test("each mistake in a layout file is named with its place", () => {
  expect(mistakes({ required: ["serial", "tasks"] })).toEqual(["unknown-word required[1] tasks"]);
  expect(mistakes({ required: [] })).toEqual(["empty required"]);
  expect(mistakes({ id: "Own Office" })).toEqual(["bad-id id Own Office"]);
  expect(mistakes({ name: undefined })).toEqual(["missing name"]);
  expect(mistakes({ name: 7 })).toEqual(["wrong-type name 7"]);
  expect(mistakes({ colour: "red" })).toEqual(["unknown-key  colour"]);
  expect(mistakes({ headings: { chore: ["活"] } })).toEqual(["unknown-key headings chore"]);
  expect(mistakes({ dialect: { form: "star", words: {} } })).toEqual(["unknown-word dialect.form star"]);
  expect(mistakes({ headings: { task: ["情况"], progress: ["情况"] } })).toEqual(["repeated headings.progress 情况"]);
  const broken = parseLayout("{");
  expect(broken.ok ? [] : broken.mistakes.map(({ kind }) => kind)).toEqual(["not-json"]);
});

test("beside a key that may not stand there, those are told that may", () => {
  const allowed = (change: object): string => {
    const result = parseLayout(JSON.stringify({ ...OWN, ...change }));
    return result.ok ? "" : result.mistakes.map(({ allowed }) => allowed.join(" ")).join("; ");
  };
  expect(allowed({ colour: "red" })).toBe("id name required fields headings statusWords dialect");
  expect(allowed({ headings: { chore: ["活"] } })).toBe(FIELDS.join(" "));
  expect(allowed({ statusWords: { late: ["迟"] } })).toBe(STATUSES.join(" "));
  expect(allowed({ dialect: { form: "cell", words: {}, colour: "red" } })).toBe("form words marks");
  expect(allowed({ dialect: { form: "cell", words: { late: "迟" } } })).toBe(STATUSES.join(" "));
  expect(layoutKeysAt([])).toEqual(["id", "name", "required", "fields", "headings", "statusWords", "dialect"]);
});

test("the layout is chosen by what the sheet has", () => {
  const choose = (...fields: Field[]): string => chooseLayout(new Set(fields), "2026年重点工作任务分解表").id;
  expect(choose("serial", "task", "target", "units", "progress", "nextStep")).toBe("township");
  expect(choose("serial", "task", "target", "progress", "nextStep")).toBe("township");
  expect(choose("serial", "task", "units", "persons", "progress")).toBe("municipal");
  expect(choose("serial", "task", "target", "measures", "units", "persons", "deadline", "progress", "status")).toBe("rectification");
  expect(choose("serial", "task", "measureUnit", "plannedAmount", "actualAmount", "completionRate", "units")).toBe("indicator");
  expect(choose("serial", "task", "leader", "units", "deadline")).toBe("assignment");
  expect(choose("serial", "task", "units", "deadline", "status")).toBe("municipal");
  expect(choose("task", "remarks")).toBe("general");
  expect(layoutById("general")?.id).toBe("general");
  expect(layoutById("nowhere")).toBeNull();
});

test("a table that is to tell of progress and has no column for it is no list of assignments", () => {
  const choose = (name: string): string => chooseLayout(new Set<Field>(["serial", "task", "units", "deadline"]), name).id;
  expect(["重点工作任务分解表", "改革任务分工清单", "责任清单"].map(choose)).toEqual(["assignment", "assignment", "assignment"]);
  expect(["重点工作进度情况表", "任务分解落实情况表", "推进责任清单", "Sheet1"].map(choose)).toEqual(["municipal", "municipal", "municipal", "municipal"]);
});

test("a lead column answers for the responsible units, a number for the target", () => {
  const [township] = LAYOUTS;
  if (!township) throw new Error("no layout");
  expect(missingFields(township, new Set(FIELDS))).toEqual([]);
  expect(missingFields(township, new Set<Field>(["serial", "task", "leadUnit", "plannedAmount", "progress"]))).toEqual(["nextStep"]);
});
