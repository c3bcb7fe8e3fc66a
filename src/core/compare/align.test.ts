import fc from "fast-check";
import { alignInOrder, pairByLikeness, type CandidatePair } from "./align";

const one = (now: number, before: number, likeness: number, weight?: number): CandidatePair => ({
  now,
  before,
  likeness,
  ...(weight === undefined ? {} : { weight }),
});
const places = (pairs: readonly CandidatePair[]): string[] => pairs.map(({ now, before }) => `${String(now)}-${String(before)}`);

test.each<[string, readonly CandidatePair[], readonly string[]]>([
  ["keeps the order of both", [one(0, 1, 0.9), one(1, 0, 0.8)], ["0-1"]],
  ["takes two that come to more than one", [one(0, 0, 0.5), one(1, 1, 0.5), one(0, 1, 0.9)], ["0-0", "1-1"]],
  ["counts a weight before the likeness", [one(0, 1, 0.9), one(1, 0, 0.5, 2)], ["1-0"]],
  ["pairs a row once", [one(0, 0, 0.5), one(0, 1, 0.6)], ["0-1"]],
  ["pairs an earlier row once", [one(0, 0, 0.5), one(1, 0, 0.6)], ["1-0"]],
  ["has nothing of nothing", [], []],
])("an alignment %s", (_, candidates, expected) => {
  expect(places(alignInOrder(candidates, 2))).toEqual(expected);
});

const candidates = fc.uniqueArray(fc.record({ now: fc.nat(5), before: fc.nat(5), likeness: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 10,
  selector: ({ now, before }) => now * 6 + before,
});
const sum = (pairs: readonly CandidatePair[]): number => pairs.reduce((total, { likeness }) => total + likeness, 0);

/** By trying each with and without: right, and slow. */
function heaviest(rest: readonly CandidatePair[], now = -1, before = -1): number {
  const [first, ...others] = rest;
  if (!first) return 0;
  const without = heaviest(others, now, before);
  return first.now > now && first.before > before ? Math.max(without, first.likeness + heaviest(others, first.now, first.before)) : without;
}

test("no alignment that keeps the order comes to more", () => {
  fc.assert(
    fc.property(candidates, (list) => {
      const pairs = alignInOrder(list, 6);
      pairs.forEach((pair, at) => expect(at === 0 || (pair.now > (pairs[at - 1]?.now ?? 9) && pair.before > (pairs[at - 1]?.before ?? 9))).toBe(true));
      expect(sum(pairs)).toBe(heaviest([...list].sort((a, b) => a.now - b.now)));
    }),
  );
});

test.each<[string, readonly CandidatePair[], readonly string[]]>([
  ["the most alike first", [one(0, 0, 0.5), one(0, 1, 0.9), one(1, 1, 0.8), one(1, 0, 0.4)], ["0-1", "1-0"]],
  ["a weight before the likeness", [one(0, 0, 0.9), one(0, 1, 0.2, 3)], ["0-1"]],
  ["of equal weights the most alike", [one(0, 0, 0.5, 1), one(0, 1, 0.6, 1)], ["0-1"]],
  ["of equals the nearest", [one(3, 0, 0.5), one(3, 4, 0.5), one(3, 6, 0.5)], ["3-4"]],
  ["of equals the nearest, also behind", [one(5, 9, 0.5), one(5, 4, 0.5)], ["5-4"]],
])("by likeness: %s", (_, list, expected) => {
  expect(places(pairByLikeness(list))).toEqual(expected);
});
