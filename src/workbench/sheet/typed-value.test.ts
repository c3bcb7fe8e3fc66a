import fc from "fast-check";
import { editableText, typedValue } from "./typed-value";

test.each(["=1+1", "+1", "-1", "@x", "(1)", "1-2", "3/4", "1E5", "0012", "TRUE", "12:30", "50%", "2021.5.31", "12"])(
  "%s stays text where text stood",
  (text) => {
    expect(typedValue(text, "【顺利推进】")).toBe(text);
  },
);

test.each([
  ["12", 12],
  ["-0.5", -0.5],
  ["0012", "0012"],
  ["1-2", "1-2"],
  ["3/4", "3/4"],
  ["1E5", "1E5"],
  ["1,200", 1200],
  ["-12，345，678.5", -12345678.5],
  ["1,20", "1,20"],
  ["0,120", "0,120"],
  ["12:30", "12:30"],
  ["=1+1", "=1+1"],
  ["440782199001011234", "440782199001011234"],
])("%s in an empty cell, or over a number, is %p", (text, value) => {
  expect(typedValue(text, null)).toBe(value);
  expect(typedValue(text, 7)).toBe(value);
});

test.each([
  ["75%", 0.2, "percent-1", 0.75],
  ["75％", 0.2, "general", 0.75],
  ["7.55%", 0.2, "general", 0.0755],
  ["-3.2%", 0.2, "percent-1", -0.032],
  // the column holds points: what is shown beside it is 68, not 68%
  ["75%", 68, "general", 75],
  ["75%", null, "percent-1", 0.75],
  // nothing says how a share would be shown there
  ["75%", null, "general", "75%"],
  ["1,200%", 0.2, "percent-1", "1,200%"],
  // as Excel and WPS take it: from 1 on a number is per cent, below it a share
  ["75", null, "percent-1", 0.75],
  ["75", 0.2, "percent-1", 0.75],
  ["1", 1, "percent-1", 0.01],
  ["0.75", 0.2, "percent-1", 0.75],
  ["-5", 0.2, "percent-1", -0.05],
  ["1,200", 0.2, "percent-1", 12],
  ["75", 68, "general", 75],
] as const)("%s over %p in a cell of format %s is %p", (text, before, format, value) => {
  expect(typedValue(text, before, format)).toBe(value);
});

test("over a date, a date is one and anything else is text", () => {
  const before = { date: 43646 };
  expect(typedValue("2019-07-05", before)).toEqual({ date: 43651 });
  expect(typedValue("2019年7月5日", before)).toEqual({ date: 43651 });
  expect(typedValue("2019-02-30", before)).toBe("2019-02-30");
  expect(typedValue("长期", before)).toBe("长期");
});

test("nothing typed empties the cell", () => {
  expect(typedValue("", "甲")).toBeNull();
});

test("opening a cell and leaving it as it is changes nothing", () => {
  const value = fc.oneof(
    fc.string().filter((text) => text !== "" && !text.includes("\r")),
    fc.integer(),
    fc.integer({ min: 61, max: 2_000_000 }).map((date) => ({ date })),
    fc.constant(null),
  );
  fc.assert(fc.property(value, (before) => expect(typedValue(editableText(before), before)).toEqual(before)));
});

test.each([
  [1, "100%"],
  [0.985, "98.5%"],
  [0.07, "7%"],
  [-0.032, "-3.2%"],
  [68, "6800%"],
])("%f in a cell that shows percentages is edited as %s, and taken back as it was", (value, text) => {
  expect(editableText(value, "percent-1")).toBe(text);
  expect(typedValue(text, value, "percent-1")).toBe(value);
  expect(editableText(value)).toBe(String(value));
});
