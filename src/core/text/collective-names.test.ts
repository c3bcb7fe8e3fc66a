import { isCollective } from "./collective-names";

test.each([
  ["各镇（街）", true],
  ["有关单位", true],
  ["相关村（社区）", true],
  ["全体成员", true],
  ["河长制成员单位", true],
  ["市直各部门", true],
  ["镇属各单位", true],
  ["各市（区）政府", true],
  ["市（区）政府", true],
  ["教育局等单位", true],
  ["水利局", false],
  // names of their own
  ["有线电视台", false],
  ["全民健身中心", false],
  ["相山区政府", false],
  ["单位事务中心", false],
])("%s stands for many: %s", (unit, expected) => {
  expect(isCollective(unit)).toBe(expected);
});
