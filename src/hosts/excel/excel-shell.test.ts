import { isDark } from "./excel-shell";

test.each([
  ["#FFFFFF", false],
  ["#262626", true],
  ["0A0A0A", true],
  ["#F3F3F3", false],
  ["#107C41", true],
  ["#FFB900", false],
  // green weighs most, blue least: at the bound
  ["#0099FF", true],
  ["#009AFF", false],
  ["#FF6700", true],
  ["#FF6800", false],
  ["#00B200", true],
  ["#00B300", false],
  ["#808080", false],
] as const)("a background of %s: dark %s", (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor })).toBe(dark);
});

test("no theme, or one without a colour, says nothing", () => {
  expect(isDark(undefined)).toBeNull();
  expect(isDark({ bodyBackgroundColor: "window" })).toBeNull();
});
