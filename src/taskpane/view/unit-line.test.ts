import { unitLine, unitOfLine } from "./unit-line";

test.each([
  { full: "泽禾镇财政所" },
  { full: "泽禾镇财政所", leader: "李四" },
  { full: "市林草局（市绿委办）", short: "市林草局" },
  { full: "市林草局（市绿委办）", leader: "李四", aliases: ["市林业局", "市绿委办"], contact: "王五 0102" },
  { full: "泽禾镇经济发展局", short: "经发局", leader: "张三", aliases: ["经贸办"] },
])("a unit comes back from its line as it was: %j", (unit) => {
  expect(unitOfLine(unitLine(unit))).toEqual(unit);
});

test("what is written in brackets is the leader, unless the line says who that is", () => {
  expect(unitOfLine("财政所(李四),财所,联系人:王五")).toEqual({ full: "财政所", leader: "李四", short: "财所", contact: "王五" });
  expect(unitOfLine("市林草局（市绿委办），领导：")).toEqual({ full: "市林草局（市绿委办）" });
});

test.each(["，财所", "财政所，财所，财", "财政所，别名：甲，别名：乙"])("a line that cannot be read is none: %s", (line) => {
  expect(unitOfLine(line)).toBeNull();
});
