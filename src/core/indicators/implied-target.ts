/**
 * The target that a rate implies, where only one number that people set as a target gives it: 2979人 at 96.1% are 3100.
 * The roundest number that the printed rate leaves room for; null where it leaves room for several alike, or for none.
 *
 * @param value the amount reached, in its unit
 * @param rate as a share, as printed with `places` decimals of its percentage
 * @param counted whether the unit counts things one by one: targets are whole numbers
 */
export function impliedTarget(value: number, rate: number, places: number, counted: boolean): number | null {
  if (!(rate > 0) || !(value > 0)) return null;
  const half = 0.5 * 10 ** -(places + 2);
  // offices cut off as often as they round: 86.67 is printed as 86.6
  const low = value / (rate + half * 2);
  const high = value / Math.max(rate - half, half);
  for (let exponent = Math.floor(Math.log10(high)); exponent >= -4; exponent--) {
    const step = 10 ** exponent;
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    if (last < first) continue;
    if (counted && exponent < 0) return null;
    // as rounding alone leaves it, before as cutting off would
    const near = value / rate / step;
    const strictFirst = Math.ceil(value / (rate + half) / step - 1e-9);
    const candidate = strictFirst <= last ? (last - strictFirst >= 1 ? null : strictFirst) : first === last ? first : null;
    if (candidate === null || Math.abs(candidate - near) > 1) return null;
    return isSure((high - low) / high, candidate, counted) ? Number((candidate * step).toPrecision(12)) : null;
  }
  return null;
}

/** With so many digits a number is the only likely one in a span that is narrower than this share of it. */
const NARROW: readonly { readonly counted: number; readonly measured: number }[] = [
  { counted: 0.1, measured: 0.05 },
  { counted: 0.015, measured: 0.006 },
  { counted: 0.003, measured: 0.0005 },
  { counted: 0.0003, measured: 0.00002 },
];

function isSure(span: number, candidate: number, counted: boolean): boolean {
  const digits = String(Math.round(candidate)).replace(/0+$/u, "").length;
  const limit = NARROW[Math.max(1, digits) - 1];
  return limit !== undefined && span <= (counted ? limit.counted : limit.measured);
}
