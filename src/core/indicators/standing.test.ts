import type { Figure, Indicator, IndicatorKind } from "./indicator";
import { kindOfColumn, standingOf, type Measured } from "./standing";

const figure = (value: number, unit = "亩"): Figure => ({
  value,
  unit,
  text: `${String(value)}${unit}`,
  approximate: false,
  at: { field: "progress", start: 0, end: 0 },
});
const measured = (more: Partial<Measured>): Measured => ({
  item: 0,
  leaf: 0,
  name: "造林",
  kind: "total",
  target: figure(200),
  targetStands: "task",
  actual: figure(120),
  until: "2025-06-30",
  ownPeriod: false,
  evidence: "",
  stated: null,
  parts: [],
  ofStage: false,
  doubtful: [],
  ...more,
});
const told = ({ rate, pace, gap, left, doubtful }: Indicator): unknown => [rate, pace === null ? null : Number(pace.toFixed(2)), gap, left, doubtful.join()];

test.each<[string, Partial<Measured>, unknown]>([
  ["of a total: rate, pace, points ahead, what is left", {}, [0.6, 0.5, 10, 80, ""]],
  ["of a stage all is due", { ofStage: true }, [0.6, 1, -40, 80, ""]],
  ["without a day there is no pace", { until: null }, [0.6, null, null, 80, ""]],
  ["without a figure there is neither rate nor rest", { actual: null }, [null, 0.5, null, null, ""]],
  ["without a target the stated rate counts", { target: null, stated: { value: 0.7, text: "70%", places: 0 } }, [0.7, 0.5, 20, null, ""]],
  ["a target of nothing has no rate", { target: figure(0) }, [null, 0.5, null, -120, ""]],
  ["a few things have no pace", { kind: "few", target: figure(10, "座"), actual: figure(4, "座") }, [0.4, null, null, 6, ""]],
  ["a share is points from its target", { kind: "level", target: figure(95, "%"), actual: figure(93.2, "%") }, [null, null, -1.8, 1.8, ""]],
  ["a limit the other way round", { kind: "within", target: figure(3.5, "%"), actual: figure(2.9, "%") }, [null, null, 0.6, 0.6, ""]],
  ["a limit in numbers has no rate", { kind: "within", target: figure(10, "起"), actual: figure(4, "起") }, [null, null, null, 6, ""]],
  ["a stated rate that the figures bear out", { stated: { value: 0.6, text: "60%", places: 0 } }, [0.6, 0.5, 10, 80, ""]],
  ["one that they do not is doubted", { stated: { value: 0.66, text: "66%", places: 0 } }, [0.6, 0.5, 10, 80, "rate-mismatch"]],
  [
    "of a target made from the rate itself the rate is the stated one",
    { targetStands: "implied", stated: { value: 0.61, text: "61%", places: 0 } },
    [0.61, 0.5, 11, 80, ""],
  ],
])("%s", (_, more, expected) => {
  expect(told(standingOf(measured(more)))).toEqual(expected);
});

test.each<[string, Figure, IndicatorKind]>([
  ["失业率控制在3.5%以内", figure(3.5, "%"), "within"],
  ["亿元产值能耗不高于0.4吨", figure(0.4, "吨"), "within"],
  ["税收增长", figure(6, "%"), "growth"],
  ["污水处理率", figure(95, "%"), "level"],
  ["企业总数", figure(800, "家"), "level"],
  ["新建公厕", figure(19, "座"), "few"],
  ["新建公厕", figure(20, "座"), "total"],
  ["造林", figure(12, "亩"), "total"],
  ["投资", figure(3, "亿"), "total"],
])("%s of %j in a column is %s", (said, target, kind) => {
  expect(kindOfColumn(said, target)).toBe(kind);
});
