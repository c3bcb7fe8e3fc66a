import { isDateFormat, isGeneralFormat, isPercentFormat } from "./number-format";

test.each([
  "yyyy-mm-dd",
  "m/d/yyyy",
  'yyyy"年"m"月"',
  "[$-804]yyyy/m/d",
  "mmm-yy",
  'm"月"',
  "yyyy/m/d h:mm",
  "d-mmm",
  '[DBNum1]yyyy"年"m"月"d"日"',
  "yyyy-mm-dd;@",
  "mmmm",
  '[Red]m"月"',
  "[DBNum1]mm",
])("%s shows a day", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "@",
  "0",
  "0.00",
  "0.0%",
  "#,##0.00",
  "h:mm",
  "[h]:mm:ss",
  "[h]:mm",
  "[mm]",
  " general ",
  "mm:ss",
  "0.00E+00",
  '"day"0',
  "0\\d",
  "[Red]-0",
  "# ?/?",
  "_-* #,##0_-",
  "[>=10]0;0.0",
  "G/通用格式",
])("%s shows none", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test.each([
  ["", true],
  ["General", true],
  [" general ", true],
  ["G/通用格式", true],
  ["General;0", false],
  ["0", false],
])("that the code %j says nothing is %s", (code, nothing) => {
  expect(isGeneralFormat(code)).toBe(nothing);
});

test.each([
  ["0%", true],
  ["0.0%;[Red]-0.0%", true],
  ["0.0", false],
  ["", false],
  [null, false],
  [undefined, false],
])("that %j shows percents is %s", (format, percents) => {
  expect(isPercentFormat(format)).toBe(percents);
});
