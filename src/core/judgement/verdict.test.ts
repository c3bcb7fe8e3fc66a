import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import type { Status } from "../terms/status";
import type { Evidence, EvidenceKind } from "./evidence";
import { JudgedLeaf } from "./evidence/judged-leaf";
import { suggestionContext } from "./suggestion-context";
import { isBad, supporting } from "./supporting";
import { verdictOf } from "./verdict";

/** A leaf of a table, whose progress is this text, under such a heading of its targets; the table's own words are statuses that it writes. */
function leafOf(progress: string, heading = "年度目标", target = "建成渠道", words: readonly string[] = []): JudgedLeaf {
  const read = readTable(
    textGrid(`
    | 石桥镇2024年重点工作1-6月进展情况表 | < | < | < | < |
    | 序号 | 工作任务 | ${heading} | 责任单位 | 进展情况 |
    | 1 | 修渠。 | ${target} | 水务站 | ${progress} |
    ${words.map((word, at) => `| ${String(at + 2)} | 修塘${String(at)}座。 | 建成塘坝 | 水务站 | 【${word}】塘坝加固。 |`).join("\n")}
  `),
  );
  if (!read.ok) throw new Error("no table");
  const leaf = read.table.items[0]?.leaves[0];
  if (!leaf) throw new Error("no leaf");
  return new JudgedLeaf(leaf, suggestionContext(read.table, { asOf: "2024-06-30", pace: 0.5 }));
}

const piece = (speaksFor: Status, weight: number, kind: EvidenceKind = "phrase", at: Partial<Evidence["at"]> = {}): Evidence => ({
  kind,
  at: { field: "progress", start: 0, end: 2, ...at },
  text: "",
  speaksFor,
  weight,
});
const NOTHING_LEFT = leafOf("渠道清淤。");
const told = (evidence: readonly Evidence[], sentences = 1, leaf = NOTHING_LEFT): string => {
  const { status, strength, against } = verdictOf(evidence, sentences, leaf);
  return `${status} ${strength.toFixed(2)} ${against.toFixed(2)}`;
};

test("what speaks against it adds up as independent hints do, weak ones only up to a bound", () => {
  expect(told([piece("lagging", 0.44)])).toBe("lagging 0.44 0.00");
  expect(told([piece("lagging", 0.42)])).toBe("on-track 0.00 0.42");
  expect(told([piece("lagging", 0.4), piece("lagging", 0.4)])).toBe("lagging 0.64 0.00");
  expect(told([piece("lagging", 0.3), piece("lagging", 0.3), piece("lagging", 0.3)])).toBe("on-track 0.00 0.20");
  expect(told([piece("lagging", 0.1), piece("lagging", 0.05)])).toBe("on-track 0.00 0.15");
  expect(told([piece("lagging", 0.31), piece("lagging", 0.3)])).toBe("lagging 0.45 0.00");
});

test("which of the worse statuses: the one that is said about as strongly as that it lags, in a short text", () => {
  for (const status of ["terminated", "suspended", "adjusted", "not-started"] as const) {
    expect(told([piece(status, 0.45)])).toBe(`${status} 0.45 0.00`);
    expect(told([piece(status, 0.45), piece("lagging", 0.45)])).toMatch(new RegExp(`^${status} `, "u"));
    expect(told([piece(status, 0.45), piece("lagging", 0.46)])).toMatch(/^lagging /u);
    expect(told([piece(status, 0.39), piece("lagging", 0.38)])).toMatch(/^lagging /u);
  }
  expect(told([piece("terminated", 0.6), piece("suspended", 0.7)])).toMatch(/^terminated /u);
  // six sentences take a quarter of a phrase, of an amount nothing
  expect([4, 5].map((sentences) => told([piece("suspended", 0.49, "amount")], sentences))).toEqual(["suspended 0.49 0.00", "lagging 0.49 0.00"]);
  expect(told([piece("suspended", 0.5, "amount")], 9)).toBe("suspended 0.50 0.00");
});

test("a phrase of one of many sentences weighs less, one of another field does not", () => {
  expect([1, 2, 3, 4, 8, 9, 20].map((sentences) => told([piece("lagging", 0.8)], sentences))).toEqual(
    ["0.80", "0.80", "0.75", "0.70", "0.51", "0.48", "0.48"].map((strength) => `lagging ${strength} 0.00`),
  );
  expect(told([piece("lagging", 0.8, "phrase", { field: "obstacles" })], 20)).toBe("lagging 0.80 0.00");
});

test("the only bad one of three numbered points or more weighs less, and hints of the others are of other parts", () => {
  const two = leafOf("1.渠道清淤。⏎2.闸门更换。");
  const three = leafOf("1.渠道清淤。⏎2.闸门更换。⏎3.堤岸加固。");
  const [, second, third] = three.points;
  if (!second || !third) throw new Error("no points");
  const bad = piece("lagging", 0.6, "phrase", { start: second.start, end: second.end });
  expect([told([bad], 1, two), told([bad], 1, three)]).toEqual(["lagging 0.60 0.00", "lagging 0.48 0.00"]);
  const other = (weight: number): Evidence => piece("lagging", weight, "phrase", { start: third.start, end: third.end });
  expect(told([bad, other(0.3)], 1, three)).toBe("lagging 0.48 0.00");
  expect(told([bad, other(0.31)], 1, three)).toBe("lagging 0.72 0.00");
  expect(told([bad, { ...other(0.3), at: { ...other(0.3).at, field: "nextStep" } }], 1, three)).toBe("lagging 0.58 0.00");
});

test("mostly on track: a share that is a little behind, unless as many shares are not behind theirs", () => {
  expect([told([piece("mostly-on-track", 0.31)]), told([piece("mostly-on-track", 0.3)])]).toEqual(["mostly-on-track 0.31 0.00", "on-track 0.00 0.00"]);
  expect(told([piece("mostly-on-track", 0.4), piece("lagging", 0.2)])).toBe("mostly-on-track 0.50 0.20");
  expect(told([piece("mostly-on-track", 0.4), piece("ahead", 0.41)])).toMatch(/^ahead /u);
  const share = (status: Status): Evidence => piece(status, 0.35, "completion-rate");
  expect(told([share("mostly-on-track"), share("on-track")])).toMatch(/^on-track /u);
  expect(told([share("mostly-on-track"), share("mostly-on-track"), share("on-track")])).toMatch(/^mostly-on-track /u);
  expect(told([share("mostly-on-track"), share("on-track"), piece("mostly-on-track", 0.31)])).toMatch(/^mostly-on-track /u);
});

test("a status that the table does not write is not said", () => {
  const writes = leafOf("渠道清淤。", "年度目标", "建成渠道", ["不考核", "长期推进"]);
  for (const [status, least] of [
    ["not-assessed", 0.4],
    ["long-term", 0.3],
  ] as const) {
    expect(told([piece(status, least)], 1, writes)).toBe(`${status} ${least.toFixed(2)} 0.00`);
    expect(told([piece(status, least - 0.01)], 1, writes)).toMatch(/^on-track /u);
    expect(told([piece(status, least)])).toMatch(/^on-track /u);
  }
});

test("completed: words of completion in most of few sentences, and nothing that is left", () => {
  const done = piece("completed", 0.5);
  expect(told([done])).toBe("completed 0.50 0.00");
  expect([told([done], 2), told([done], 3), told([done, done], 3), told([done, done, done], 4)].map((one) => one.split(" ")[0])).toEqual([
    "completed",
    "on-track",
    "completed",
    "on-track",
  ]);
  expect([told([piece("completed", 0.49)]), told([piece("completed", 0.49, "amount")])].map((one) => one.split(" ")[0])).toEqual(["on-track", "completed"]);
  expect([told([done, piece("lagging", 0.15)]), told([done, piece("lagging", 0.14)])].map((one) => one.split(" ")[0])).toEqual(["on-track", "completed"]);
  expect(
    [told([done, piece("on-track", 0.15)]), told([done, piece("on-track", 0.14)]), told([done, piece("on-track", 0.3, "amount")])].map(
      (one) => one.split(" ")[0],
    ),
  ).toEqual(["on-track", "completed", "completed"]);
  const left = leafOf("渠道清淤，闸门12月完工。");
  const over = leafOf("渠道清淤，闸门6月完工。");
  expect(
    [
      told([done], 1, left),
      told([done], 1, over),
      told([piece("completed", 0.65)], 1, left),
      told([piece("completed", 0.64)], 1, left),
      told([done], 1, leafOf("渠道基本清淤。")),
    ].map((one) => one.split(" ")[0]),
  ).toEqual(["on-track", "completed", "completed", "on-track", "on-track"]);
});

test("ahead: said strongly, and nothing against it", () => {
  expect([told([piece("ahead", 0.4)]), told([piece("ahead", 0.39)]), told([piece("ahead", 0.4), piece("lagging", 0.15)])]).toEqual([
    "ahead 0.40 0.00",
    "on-track 0.39 0.00",
    "on-track 0.40 0.15",
  ]);
});

test("what a stage wanted is done: its points answered, or its one amount reached and nothing else told", () => {
  const stage = (progress: string, target = "清淤3公里"): JudgedLeaf => leafOf(progress, "二季度目标", target);
  const answered = piece("completed", 0.2, "points");
  const reached = (weight = 0.3): Evidence => piece("on-track", weight, "amount");
  expect(told([answered], 1, stage("渠道清淤3公里。"))).toBe("completed 0.30 0.00");
  expect(told([reached()], 1, stage("渠道清淤3公里。"))).toBe("completed 0.30 0.00");
  expect(told([reached(0.29)], 1, stage("渠道清淤3公里。"))).toMatch(/^on-track /u);
  expect(told([reached(), reached(0.2)], 1, stage("渠道清淤3公里。"))).toMatch(/^on-track /u);
  expect(told([reached()], 1, stage("渠道清淤3公里，其余2公里。"))).toMatch(/^on-track /u);
  expect(told([reached()], 1, stage(`渠道清淤3公里${"，堤岸平整".repeat(7)}。`))).toMatch(/^on-track /u);
  expect(told([reached(), piece("lagging", 0.15)], 1, stage("渠道清淤3公里。"))).toMatch(/^on-track /u);
  // of the year's target an amount at its pace says that the work goes on
  expect(told([reached()], 1, leafOf("渠道清淤3公里。"))).toMatch(/^on-track /u);
});

test("evidence that led to a suggestion is of its side, and not too weak", () => {
  const evidence = [piece("lagging", 0.15), piece("lagging", 0.14), piece("on-track", 0.5), piece("mostly-on-track", 0.2), piece("completed", 0.15)];
  const weights = (status: Status): readonly number[] => supporting({ status, confidence: 1, evidence }).map(({ weight }) => weight);
  expect([weights("suspended"), weights("ahead")]).toEqual([
    [0.15, 0.2],
    [0.5, 0.15],
  ]);
  expect(
    (
      [
        "lagging",
        "suspended",
        "terminated",
        "not-started",
        "adjusted",
        "mostly-on-track",
        "on-track",
        "completed",
        "ahead",
        "long-term",
        "not-assessed",
      ] as const
    ).map(isBad),
  ).toEqual([true, true, true, true, true, true, false, false, false, false, false]);
});
