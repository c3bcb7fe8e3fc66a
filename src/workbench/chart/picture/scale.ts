/** The axis of values: from, to and the lines between, all of them whole steps. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** An axis that holds 0 and all values, with at most so many steps. Counts have no halves: whole values have whole steps. */
export function scaleOf(values: readonly number[], most: number): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  const span = high - low || 1;
  const rough = span / Math.max(1, most);
  const size = 10 ** Math.floor(Math.log10(rough));
  const fine = size * (STEPS.find((one) => one * size >= rough) ?? 10);
  const step = values.every(Number.isInteger) ? Math.max(1, fine) : fine;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const count = Math.max(1, last - first);
  // a step is a round number: what a sum of them has too many places of is cut off
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}
