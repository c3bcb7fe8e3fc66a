import fc from "fast-check";
import type { CellValue } from "../../grid/cell-value";
import { shownValue } from "./shown-value";

const DAY = 45000;

test.each<readonly [CellValue, string, string]>([
  [86, '0"%"', "86%"],
  [0.65, "0.0%", "65.0%"],
  [0.985, "0%", "99%"],
  [1 / 3, "0.0%", "33.3%"],
  [123456, '0"."0,"万元"', "12.3万元"],
  [123456, '0!.0,"万元"', "12.3万元"],
  [123456789, '0.0,,"百万"', "123.5百万"],
  [1234.5, "#,##0.00", "1,234.50"],
  [1234567, "#,##0", "1,234,567"],
  [12, "#,##0", "12"],
  [-1234, "#,##0;(#,##0)", "(1,234)"],
  [-1234, "#,##0.00_ ;[Red]-#,##0.00 ", "-1,234.00 "],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " -   "],
  [5, "000", "005"],
  [1234, "00-00", "12-34"],
  [0.5, "0.##", "0.5"],
  [2.675, "0.00", "2.68"],
  [1.005, "0.00", "1.01"],
  [-1.5, "0.0", "-1.5"],
  [-1.5, "[红色]0.0", "-1.5"],
  [-5, "0;0", "5"],
  [1, '[=1]"是";[=0]"否";0', "是"],
  [7, '[=1]"是";[=0]"否";0', "7"],
  [0.5, "[>=1]0%;0.0%", "50.0%"],
  [12345, "0.0E+00", "1.2E+04"],
  [5e-324, "0E+0", "5E-324"],
  [2e-308, "00000E+0", "00200E-310"],
  [0.5, "# ?/?", "1/2"],
  [2.25, "# ?/?", "2 1/4"],
  [123, "[DBNum1][$-804]General", "一百二十三"],
  [1204, '[DBNum2][$-804]General"元"', "壹仟贰佰零肆元"],
  [100000, "[DBNum1]0", "一十万"],
  [30, 'G/通用格式"天"', "30天"],
  [5, "[$¥-804]#,##0.00", "¥5.00"],
  [5, "@", "5"],
  ["三期", '@"工程"', "三期工程"],
  ["三期", "0.0", "三期"],
  [{ date: DAY }, "aaaa", "星期三"],
  [{ date: DAY }, "yyyy/m/d;@", "2023/3/15"],
  [{ date: DAY }, "m/d/yyyy", "2023/3/15"],
  [{ date: DAY }, 'yyyy"年"m"月"d"日"', "2023年3月15日"],
  [{ date: DAY }, 'yyyy"年"m"月"', "2023年3月"],
  [{ date: DAY }, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二三年三月十五日"],
  [{ date: DAY }, "[$-F800]dddd, mmmm dd, yyyy", "2023年3月15日"],
  [{ date: DAY }, "d-mmm-yy", "15-Mar-23"],
  [{ date: DAY }, "yyyy-mm-dd ddd", "2023-03-15 Wed"],
  [{ date: DAY + 0.6 }, 'AM/PMh"时"mm"分"', "下午2时24分"],
  [{ date: DAY + 0.6 }, "h:mm AM/PM", "2:24 PM"],
  [{ date: DAY }, "yyyy/m/d h:mm", "2023/3/15 0:00"],
  [1.5, "[h]:mm", "36:00"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [1234567890123, "General", "1.23457E+12"],
  [20240001, "General", "20240001"],
  [0.0000123456, "General", "1.23456E-05"],
  [-0.25, "General", "-0.25"],
  [true, "0.0", "TRUE"],
  [{ error: "#REF!" }, "0.0", "#REF!"],
  [null, "0.0", ""],
])("%j in %s is %s", (value, format, shown) => {
  expect(shownValue(value, format)).toBe(shown);
});

test("where a format is not known, the value is shown as under none", () => {
  expect(shownValue(0.65, null)).toBe("0.65");
});

const code = fc
  .array(
    fc.constantFrom(
      "0",
      "#",
      "?",
      ".",
      ",",
      "%",
      "E+",
      "/",
      '"',
      "\\",
      "!",
      "[",
      "]",
      "[h]",
      "yyyy",
      "m",
      "d",
      "aaaa",
      "General",
      "@",
      ";",
      "_",
      "*",
      "元",
      "[>1]",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("no code makes it fail, and none shows NaN or undefined", () => {
  fc.assert(
    fc.property(code, fc.oneof(fc.double({ noNaN: true }), fc.integer()), (format, value) => {
      expect(shownValue(value, format)).not.toMatch(/NaN|undefined/u);
    }),
    { numRuns: 500 },
  );
});

test("a whole number in thousands, its commas taken out, is the number", () => {
  fc.assert(fc.property(fc.integer(), (value) => expect(Number(shownValue(value, "#,##0").replaceAll(",", ""))).toBe(value)));
});
