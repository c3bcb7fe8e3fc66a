import type { PlainDate } from "../text/plain-date";
import { stageOfHeading } from "./running-stage";

test.each<[string, PlainDate, string]>([
  ["二季度目标", "2025-06-30", "1.00 2025-06-30"],
  ["二季度目标", "2025-05-15", "0.49 2025-06-30"],
  ["二季度目标", "2025-06-25", "1.00 2025-06-30"],
  ["三季度任务", "2025-06-30", "0.00 2025-09-30"],
  ["上半年目标", "2025-05-31", "0.83 2025-06-30"],
  ["1-9月计划", "2025-08-31", "0.89 2025-09-30"],
  ["Q2目标", "2025-05-15", "0.49 2025-06-30"],
  // the quarter of the day, or the one before where it has only just begun
  ["季度节点目标", "2025-05-15", "0.49 2025-06-30"],
  ["本季目标", "2025-07-05", "1.00 2025-06-30"],
])("%s on %s: %s", (heading, day, expected) => {
  const stage = stageOfHeading(heading, day);
  expect(stage === null ? "none" : `${stage.passed.toFixed(2)} ${stage.end}`).toBe(expected);
});

test.each(["工作目标", "年度目标", "阶段目标", "本季目标"])("%s names no stage of the calendar on the first days of a year, or none at all", (heading) => {
  expect(stageOfHeading(heading, "2025-01-05")).toBeNull();
});
