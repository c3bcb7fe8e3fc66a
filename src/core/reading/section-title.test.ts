import { claimedCount, sectionTitle } from "./section-title";

test.each([
  ["一、农业（共18项）", 18],
  ["二、水利（18项）", 18],
  ["云山镇（2个项目）", 2],
  ["云山镇（3 件任务）", 3],
  ["共十八项", 18],
  ["云山镇（2个村）", null],
  ["云山镇（二期）", null],
])("%s claims %j", (text, claimed) => {
  expect(claimedCount(text)).toBe(claimed);
});

test("a title's number", () => {
  expect(sectionTitle("（三）文旅（2个项目）")).toEqual({ numbering: "bracket", numeral: 3, claimedCount: 2 });
});
