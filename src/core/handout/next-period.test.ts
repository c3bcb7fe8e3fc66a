import { nextPeriodText } from "./next-period";

test.each([
  ["2024年重点工作二季度进展情况表", "2024年重点工作三季度进展情况表"],
  ["第3季度目标", "第4季度目标"],
  ["9月完成情况", "10月完成情况"],
  ["十月推进情况", "十一月推进情况"],
  ["工作任务", null],
  ["四季度目标", null],
  ["12月完成情况", null],
  ["上半年目标", null],
  ["全年目标", null],
  ["6月30日前完成", null],
])("%s", (text, next) => {
  expect(nextPeriodText(text)).toEqual(next === null ? { text, moved: false } : { text: next, moved: true });
});
