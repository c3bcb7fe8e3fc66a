import fc from "fast-check";
import { scaleOf } from "./scale";

test.each([
  [[3, 5, 8], 5, [0, 2, 4, 6, 8]],
  [[1], 5, [0, 1]],
  [[0], 5, [0, 1]],
  [[], 5, [0, 1]],
  [[0.25, 0.4], 4, [0, 0.1, 0.2, 0.3, 0.4]],
  [[-3, 12], 4, [-5, 0, 5, 10, 15]],
  [[120, 1480], 6, [0, 500, 1000, 1500]],
])("an axis for %j in at most %i steps", (values, most, ticks) => {
  expect(scaleOf(values, most).ticks).toEqual(ticks);
});

test("an axis holds nought and every value, and its steps are alike", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-6)),
      fc.integer({ min: 1, max: 12 }),
      (values, most) => {
        const { from, to, ticks } = scaleOf(values, most);
        const slack = (to - from) * 1e-9;
        for (const value of [0, ...values]) expect(value >= from - slack && value <= to + slack).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(most + 3);
        const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
        for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThanOrEqual(slack);
      },
    ),
  );
});
