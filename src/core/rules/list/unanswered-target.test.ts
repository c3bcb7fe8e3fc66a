import { found } from "../../../../test/fixtures/check-rule";
import { unansweredTarget } from "./unanswered-target";

const table = (target: string, progress: string): string =>
  `| 序号 | 工作任务 | 二季度目标 | 责任单位 | 进展情况 |\n| 1 | 改造管网。 | ${target} | 城建办 | ${progress} |`;

const target = "1. 北门小学污水管改造完成招标。⏎2. 东湖公园雨水泵站完成设备安装。⏎3. 沿江西路排水箱涵完成主体施工。⏎4. 老车站广场积水点完成方案设计。";

test("each point is answered, in order or not", () => {
  expect(
    found(
      unansweredTarget,
      table(
        target,
        "1. 东湖公园雨水泵站设备安装已结束。⏎2. 北门小学污水管改造已发布招标公告。⏎3. 老车站广场积水点方案设计已评审。⏎4. 沿江西路排水箱涵主体施工完成八成。",
      ),
    ),
  ).toEqual([]);
});

test("answers in other words, and answers without numbers, are no proof", () => {
  expect(found(unansweredTarget, table(target, "1. 招标公告已发布。⏎2. 设备到货。⏎3. 正在浇筑。"))).toEqual([]);
  expect(found(unansweredTarget, table(target, "北门小学污水管改造已招标，东湖公园雨水泵站已安装。"))).toEqual([]);
});

test("three points are answered by name and the fourth is not named", () => {
  expect(
    found(unansweredTarget, table(target, "1. 北门小学污水管改造已发布招标公告。⏎2. 东湖公园雨水泵站设备安装已结束。⏎3. 沿江西路排水箱涵主体施工完成八成。")),
  ).toEqual([{ cells: "E2", facts: { item: "第1项", target: "二季度目标", progress: "进展情况", points: ["老车站广场积水点完成方案设计。"] } }]);
});

test("only the first point is answered, by its number", () => {
  expect(found(unansweredTarget, table(target, "1. 北门小学污水管改造已发布招标公告。"))).toMatchObject([
    { facts: { points: ["东湖公园雨水泵站完成设备安装。", "沿江西路排水箱涵完成主体施工。", "老车站广场积水点完成方案设计。"] } },
  ]);
  expect(found(unansweredTarget, table(target, "1. 北门小学污水管改造、东湖公园雨水泵站、沿江西路排水箱涵、老车站广场积水点均已完工。"))).toEqual([]);
});

test("a clause of a long point is left out", () => {
  const long = "1. 排水：北门小学污水管改造完成招标；东湖公园雨水泵站完成设备安装；沿江西路排水箱涵完成主体施工；老车站广场积水点完成方案设计。⏎2. 清运垃圾。";
  const progress = "1. 北门小学污水管改造已发布招标公告；东湖公园雨水泵站设备安装已结束；沿江西路排水箱涵主体施工完成八成。⏎2. 已清运垃圾12吨。";
  expect(found(unansweredTarget, table(long, progress))).toMatchObject([{ facts: { points: ["老车站广场积水点完成方案设计。"] } }]);
});
