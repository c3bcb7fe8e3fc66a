import { inkOn, linesIn, wide } from "./words-in-room";

test.each([
  ["住建局", 100, 1, ["住建局"]],
  ["区交通运输局", 45, 2, ["区交通", "运输局"]],
  ["区交通运输局和住建局", 45, 2, ["区交通", "运输…"]],
  ["区交通\n运输局", 200, 1, ["区交通 运输局"]],
])("%s in %i pixels and %i lines", (text, width, most, lines) => {
  expect(linesIn(text, width, most)).toEqual(lines);
  for (const line of linesIn(text, width, most)) expect(wide(line)).toBeLessThanOrEqual(width);
});

test("numbers are black on light pieces and white on dark ones", () => {
  expect(["#FFC000", "#FFFFFF", "#C00000", "#1F497D", "#000000"].map(inkOn)).toEqual(["#000000", "#000000", "#ffffff", "#ffffff", "#ffffff"]);
});
