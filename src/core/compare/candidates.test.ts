import type { CandidatePair } from "./align";
import { candidatesOf, ofOtherUnits, type MatchRow } from "./candidates";
import { fingerprint } from "./likeness";
import { PairIndex } from "./pair-index";

/** Tasks as rows, each with its lead behind a bar: "修渠|水利局". */
const rows = (...tasks: readonly string[]): readonly MatchRow[] =>
  tasks.map((line, item) => {
    const [task = "", lead = ""] = line.split("|");
    return { item, print: fingerprint(task), lead };
  });
const told = (pairs: readonly CandidatePair[]): readonly string[] =>
  pairs.map(
    ({ now, before, likeness, weight }) =>
      `${String(now)}-${String(before)} ${likeness.toFixed(4)}${weight === undefined ? "" : ` holds with ${String(weight)}`}`,
  );

test.each<[string, readonly string[], readonly string[], number, readonly string[]]>([
  ["equal, and alone so", ["修建东渠"], ["修建东渠", "加固西坝"], 0.3, ["0-0 1.0000 holds with 3"]],
  ["equal, and twice on one side: each once, holding nothing", ["修建东渠"], ["修建东渠", "修建东渠"], 0.3, ["0-0 1.0000", "0-1 1.0000"]],
  ["twice on this side", ["修建东渠", "修建东渠"], ["修建东渠"], 0.3, ["0-0 1.0000", "1-0 1.0000"]],
  [
    "twice on both, each alone with its lead",
    ["修建东渠|甲局", "修建东渠|乙局"],
    ["修建东渠|甲局", "修建东渠|乙局"],
    0.3,
    ["0-0 1.0000 holds with 3", "0-1 1.0000", "1-0 1.0000", "1-1 1.0000 holds with 3"],
  ],
  [
    "twice with one lead each time",
    ["修建东渠|甲局", "修建东渠|甲局"],
    ["修建东渠|甲局", "修建东渠|乙局"],
    0.3,
    ["0-0 1.0000", "0-1 1.0000", "1-0 1.0000", "1-1 1.0000"],
  ],
  ["twice, and nobody leads", ["修建东渠", "修建东渠"], ["修建东渠", "修建东渠"], 0.3, ["0-0 1.0000", "0-1 1.0000", "1-0 1.0000", "1-1 1.0000"]],
  ["equal but for a figure holds nothing", ["修建1号渠"], ["修建2号渠"], 0.3, ["0-0 0.9999"]],
  [
    "equal but for figures, each alone with its own",
    ["修建1号渠", "修建2号渠"],
    ["修建1号渠", "修建2号渠"],
    0.3,
    ["0-0 1.0000 holds with 3", "0-1 0.9999", "1-0 0.9999", "1-1 1.0000 holds with 3"],
  ],
  ["alike just so much", ["修建东渠"], ["修建西渠"], 1 / 3, ["0-0 0.3333"]],
  ["alike not so much", ["修建东渠"], ["修建西渠"], 0.34, []],
  ["what is settled on both sides is not looked at again", ["修建东渠", "修建西渠"], ["修建东渠"], 0.3, ["0-0 1.0000 holds with 3"]],
  ["what has one equal more on the other side is", ["修建东渠"], ["修建东渠", "修建东渠", "修建西渠"], 0.3, ["0-0 1.0000", "0-1 1.0000", "0-2 0.3333"]],
  ["a task without any word is like none", ["12", "修建东渠"], ["34", "修建东渠"], 0, ["1-1 1.0000 holds with 3"]],
  ["what shares no pair is never looked at", ["修建东渠"], ["举办灯会"], 0, []],
  ["nothing is like nothing", [], ["举办灯会"], 0, []],
])("%s", (_, now, before, least, expected) => {
  expect(told(candidatesOf(rows(...now), rows(...before), least))).toEqual(expected);
});

test("of many that are as much alike thirty are looked at, those that share most first", () => {
  const before = Array.from({ length: 40 }, (_, at) => `修建${String.fromCharCode(0x4e00 + at)}渠道`);
  const looked = candidatesOf(rows("修建大渠"), rows(...before), 0);
  expect([looked.length, looked.at(-1)?.before]).toEqual([30, 29]);
  const nearer = [...before, "加修建大渠"];
  expect(candidatesOf(rows("修建大渠"), rows(...nearer), 0).map(({ before: of }) => of)).toContain(40);
  expect(candidatesOf(rows("修建大渠"), rows(...before.slice(0, 30)), 0)).toHaveLength(30);
});

test.each<[string, readonly string[], readonly string[], boolean]>([
  ["one task of several units, led by another", ["修建东渠|甲局", "修建东渠|丙局"], ["修建东渠|乙局"], true],
  ["several on the other side", ["修建东渠|甲局"], ["修建东渠|乙局", "修建东渠|丙局"], true],
  ["alone on both sides", ["修建东渠|甲局"], ["修建东渠|乙局"], false],
  ["of the same unit", ["修建东渠|甲局", "修建东渠|丙局"], ["修建东渠|甲局"], false],
  ["nobody leads here", ["修建东渠", "修建东渠|丙局"], ["修建东渠|甲局"], false],
  ["nobody leads there", ["修建东渠|甲局", "修建东渠|丙局"], ["修建东渠"], false],
  ["another task", ["修建西渠|甲局", "修建西渠|丙局"], ["修建东渠|乙局"], false],
  ["with its figure alone", ["修建1号渠|甲局", "修建2号渠|丙局"], ["修建1号渠|乙局"], false],
  ["with another figure", ["修建1号渠|甲局", "修建2号渠|丙局"], ["修建3号渠|乙局"], true],
])("another unit's: %s", (_, now, before, expected) => {
  expect(ofOtherUnits(rows(...now), rows(...before))({ now: 0, before: 0, likeness: 1 })).toBe(expected);
});

test("what is not among the rows is of no other unit", () => {
  expect(ofOtherUnits(rows("修建东渠|甲局", "修建东渠|丙局"), rows("修建东渠|乙局"))({ now: 5, before: 0, likeness: 1 })).toBe(false);
});

test("pairs of characters lead to their rows, the rarest first", () => {
  const index = new PairIndex(rows("修渠", "修渠道", "加固修渠"));
  const print = fingerprint("修渠道工程");
  const found = index.rarestFirst(print.pairs).map((place) => {
    const [from, to] = index.range(place);
    return [...index.rows.slice(from, to)];
  });
  expect(found).toEqual([[1], [0, 1, 2]]);
  expect(index.rarestFirst(fingerprint("灯会").pairs)).toEqual([]);
});
