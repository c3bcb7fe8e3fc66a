import type { Evidence } from "./evidence";
import { confidenceOf, MEASURED } from "./calibration";

test.each(MEASURED.map((one) => [one.status, one.by, one] as const))(
  "%s by %s is no surer than what was measured",
  (_, __, { confidence, office, published }) => {
    const right = office[0] + published[0];
    const of = office[1] + published[1];
    expect(confidence).toBeLessThanOrEqual((right + 1) / (of + 2) + 0.01);
  },
);

const piece = (kind: Evidence["kind"], speaksFor: Evidence["speaksFor"], weight: number): Evidence => ({
  kind,
  at: { field: "progress", start: 0, end: 4 },
  text: "完成一半",
  speaksFor,
  weight,
});

test("the strongest piece for the status decides", () => {
  expect(confidenceOf("lagging", 0, [piece("phrase", "lagging", 0.5), piece("completion-rate", "lagging", 0.65)])).toBe(0.95);
  expect(confidenceOf("lagging", 0, [piece("phrase", "lagging", 0.75), piece("completion-rate", "lagging", 0.65)])).toBe(0.72);
  expect(confidenceOf("on-track", 0, [piece("completion-rate", "on-track", 0.15)])).toBe(0.78);
  expect(confidenceOf("on-track", 0, [piece("completion-rate", "on-track", 0.35)])).toBe(0.88);
});

test("what speaks against takes away, and what was never measured is a guess", () => {
  expect(confidenceOf("on-track", 0, [])).toBe(0.7);
  expect(confidenceOf("on-track", 0.25, [])).toBeCloseTo(0.5);
  expect(confidenceOf("on-track", 0.43, [])).toBe(0.4);
  expect(confidenceOf("long-term", 0, [piece("phrase", "long-term", 0.4)])).toBe(0.55);
});
