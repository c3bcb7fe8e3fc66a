import { sectionTitle } from "./section-title";

test("a title's number", () => {
  expect(sectionTitle("（三）文旅（2个项目）")).toEqual({ numbering: "bracket", numeral: 3, claimedCount: 2 });
});
