import { FIELDS, type Field } from "../terms/field";
import { chooseLayout, LAYOUTS, layoutById, saysLayout } from "./choose-layout";
import { missingFields, type Layout } from "./layout";

const fieldsOf = (text: string): Field[] => FIELDS.filter((field) => ` ${text} `.includes(` ${field} `));

/** An office's own form: what it requires, and what it may have besides. */
const form = (id: string, required: string, fields = ""): Layout => ({
  id,
  name: id,
  required: fieldsOf(required),
  fields: fieldsOf(fields),
  headings: {},
  statusWords: {},
  dialect: { form: "bracket", words: {}, marks: {} },
});

/** None of these is required by a form of ours but 整改台账, which lacks its others here. */
const chosen = (present: string, ...own: Layout[]): string => chooseLayout(new Set(fieldsOf(present)), "Sheet1", own).id;

test("what each standard form requires, and what it may have", () => {
  expect(LAYOUTS.map(({ id, required, fields }) => [id, required.join(" "), fields.join(" ")])).toEqual([
    ["township", "serial task target units progress nextStep", "category leader persons deadline remarks status"],
    ["municipal", "serial task units progress", "subtask persons leader leadUnit supportUnits target deadline category status obstacles remarks"],
    ["rectification", "serial task measures units deadline progress", "category target leadUnit supportUnits leader persons status nextStep obstacles remarks"],
    [
      "indicator",
      "serial task plannedAmount actualAmount",
      "category target measureUnit completionRate units leadUnit progress status obstacles remarks deadline",
    ],
    ["assignment", "serial task units", "category subtask target measures leadUnit supportUnits leader persons startDate deadline nextStep remarks"],
  ]);
  expect(layoutById("rectification")?.headings.task?.[0]).toBe("反馈意见");
  expect(layoutById("general")).toMatchObject({ required: ["task"], fields: [] });
});

test("a form of which two required columns are missing is still one, of which more than two or more than half are, none", () => {
  const further = "persons leader category startDate";
  const four = form("four", "measures nextStep remarks obstacles", further);
  expect(chosen("measures nextStep persons leader category", four)).toBe("four");
  expect(chosen("measures nextStep persons leader", four)).toBe("general");
  expect(chosen("measures persons leader category startDate", form("three", "measures nextStep remarks", further))).toBe("general");
  expect(chosen("persons leader category startDate", form("one", "remarks", further))).toBe("general");
  expect(
    chosen("measures nextStep remarks persons leader category startDate", form("six", "measures nextStep remarks obstacles deadline status", further)),
  ).toBe("general");
});

test("a required column counts as two further ones, a missing one takes away three; of equals the first is it", () => {
  const plain = form("plain", "measures nextStep");
  expect(chosen("measures nextStep persons leader category", plain, form("wide", "measures", "persons leader category"))).toBe("wide");
  expect(chosen("measures nextStep persons leader category", plain, form("wide", "measures", "persons leader"))).toBe("plain");
  const lacking = form("lacking", "measures nextStep remarks", "persons leader");
  expect(chosen("measures nextStep persons leader", form("small", "measures"), lacking)).toBe("lacking");
  expect(chosen("measures nextStep persons", form("small", "measures"), lacking)).toBe("small");
});

test.each([
  ["units", "leadUnit"],
  ["target", "plannedAmount"],
  ["plannedAmount", "target"],
  ["progress", "actualAmount status completionRate"],
  ["actualAmount", "progress completionRate"],
  ["task", "subtask"],
  ["serial", ""],
  ["leadUnit", ""],
])("%s is not missed where there is one of: %s", (field, others) => {
  const layout = form("own", field);
  const standIns = FIELDS.filter((other) => other !== field && missingFields(layout, new Set([other])).length === 0);
  expect(standIns).toEqual(fieldsOf(others));
});

test.each([
  ["岚岭县2025年重点工作进展情况表", "township municipal"],
  ["岚岭县2025年重点项目推进情况表", "municipal"],
  ["主要任务完成情况", "township municipal"],
  ["主要指标完成情况表", "indicator"],
  ["巡察反馈问题整改台账", "rectification"],
  ["重点任务分工清单", "assignment"],
  ["重点工作一览", ""],
  ["进度", ""],
])("%s says the form: %s", (title, forms) => {
  expect(
    LAYOUTS.filter((layout) => saysLayout(title, layout))
      .map(({ id }) => id)
      .join(" "),
  ).toBe(forms);
  expect(saysLayout(title, form("own-office", "task"))).toBe(false);
});
