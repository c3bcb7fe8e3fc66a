import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marked } from "../scripts/mutate/marks.mjs";
import { suitesOf, testsOfRoom } from "../scripts/mutate/rooms.mjs";
import { measure, nearestFirst, runJest, tryMutant, type Ended, type Measured, type RunTests } from "../scripts/mutate/try-mutants.mjs";

const CHANGED = "const least = 4;\n";
const SUITES = { together: ["b.test.ts", "a.test.ts"], alone: ["c.test.ts"] };
const measured = (reached: Readonly<Record<string, readonly number[]>>): Measured => ({
  ended: "passed",
  took: new Map(),
  worked: 10,
  reached: new Map(Object.entries(reached).map(([suite, numbers]) => [suite, new Set(numbers)])),
});

/** What is said of a change, where the tests together and the one alone end so. */
function tried(together: Ended, alone: Ended, reached: readonly number[] = [1]): string {
  const run: RunTests = (_, __, { isAlone }) => ({ ended: isAlone ? alone : together, noted: [] });
  return tryMutant("", "one.ts", CHANGED, { number: 1, suites: SUITES, measured: measured({ "a.test.ts": reached }), run });
}

test.each<[Ended, Ended, string]>([
  ["failed", "passed", "noticed"],
  ["passed", "failed", "noticed"],
  ["endless", "passed", "noticed"],
  ["passed", "passed", "survived"],
  // a busy machine, or something else, ended it
  ["ended", "passed", "not known"],
  ["passed", "ended", "not known"],
  ["ended", "failed", "noticed"],
])("a change whose tests %s together, %s alone, is %s", (together, alone, expected) => {
  expect(tried(together, alone)).toBe(expected);
});

test("a change to which no test comes survives without one", () => {
  expect(tried("failed", "failed", [2])).toBe("survived");
});

test("the change stands in for its file in every run", () => {
  const seen: unknown[] = [];
  const run: RunTests = (_, suites, { isAlone, standingIn }) => (seen.push([suites, isAlone, standingIn]), { ended: "passed", noted: [] });
  tryMutant("", "one.ts", CHANGED, { number: 1, suites: SUITES, measured: measured({ "b.test.ts": [1] }), run });
  expect(seen).toEqual([
    [["b.test.ts", "a.test.ts"], false, { "one.ts": CHANGED }],
    [["c.test.ts"], true, { "one.ts": CHANGED }],
  ]);
});

test("what a run notes: how long each suite took, what it reached; tests that fail as things are end it", () => {
  const run: RunTests = (_, suites, { isAlone }) => ({
    ended: suites.includes("bad.test.ts") ? "failed" : "passed",
    noted: isAlone ? [{ worked: 5 }] : [{ suite: "a.test.ts", took: 3 }, { suite: "a.test.ts", took: 4 }, { suite: "a.test.ts", reached: 1 }, { worked: 20 }],
  });
  expect(measure("", SUITES, {}, run)).toEqual({
    ended: "passed",
    took: new Map([["a.test.ts", 7]]),
    worked: 25,
    reached: new Map([["a.test.ts", new Set([1])]]),
  });
  expect(measure("", { together: ["bad.test.ts"], alone: [] }, {}, run).ended).toBe("failed");
});

test("the nearest suites come first, then those that reach the change, then the quick ones", () => {
  const took = new Map([
    ["test/slow.test.ts", 900],
    ["test/quick.test.ts", 5],
    ["test/reaching.test.ts", 100],
    ["src/core/beside.test.ts", 100],
    ["src/core/one.test.ts", 1000],
  ]);
  expect(nearestFirst([...took.keys()], { ...measured({ "test/reaching.test.ts": [1], "test/quick.test.ts": [2] }), took }, "src/core/one.ts", 1)).toEqual([
    "src/core/one.test.ts",
    "src/core/beside.test.ts",
    "test/reaching.test.ts",
    "test/quick.test.ts",
    "test/slow.test.ts",
  ]);
});

const FIRST = "globalThis.reachedByTests?.(1)";
test.each([
  ["function f(a = 3) { return a; }", "3", `function f(a = 3) {${FIRST}; return a; }`],
  ["const f = (a) => a < 3;", "<", `const f = (a) => (${FIRST},(a < 3));`],
  ["const f = (a) => () => a + 1;", "+", `const f = (a) => () => (${FIRST},(a + 1));`],
  // neither loading nor any one function gives a field its value: whoever loads the file may
  ["function f() { return class { least = 3; }; }", "3", `${FIRST};function f() { return class { least = 3; }; }`],
  ["const least = 3;", "3", `${FIRST};const least = 3;`],
])("%s says when %s is reached", (source, at, expected) => {
  expect(marked(source, "file.ts", [{ start: source.indexOf(at), number: 1 }])).toBe(expected);
});

test("a source says of each of its changes when it is reached", () => {
  const source = "const f = (a) => a.map((b) => b - 1) < 2;";
  const places = [...source.matchAll(/- |< |2/gu)].map(({ index }, at) => ({ start: index, number: at + 1 }));
  expect(marked(source, "file.ts", places)).toBe(
    "const f = (a) => (globalThis.reachedByTests?.(2),globalThis.reachedByTests?.(3),(a.map((b) => (globalThis.reachedByTests?.(1),(b - 1))) < 2));",
  );
});

test("a file's tests are those of the nearest room", () => {
  expect(testsOfRoom("src/core/reading/stages/one.ts")).toContain("test/reading");
  expect(testsOfRoom("src/core/grid/cell-ref.ts")).toEqual(["src/core/grid"]);
});

test("suites of a room, without the long ones unless asked for; what replaces modules or clocks stands alone", () => {
  const suites = [
    { path: "src/core/reading/one.test.ts", text: "test('one', () => {});" },
    { path: "src/core/reading/clock.test.ts", text: "jest.useFakeTimers();" },
    { path: "src/core/reading/page.test.ts", text: "/** @jest-environment jsdom */" },
    { path: "test/reading/properties.test.ts", text: "" },
    { path: "test/golden/one.test.ts", text: "" },
  ];
  const room = testsOfRoom("src/core/reading/one.ts");
  const alone = ["src/core/reading/clock.test.ts", "src/core/reading/page.test.ts"];
  expect(suitesOf(suites, room)).toEqual({ together: ["src/core/reading/one.test.ts"], alone });
  expect(suitesOf(suites, room, true).together).toEqual(["src/core/reading/one.test.ts", "test/reading/properties.test.ts"]);
});

describe("a real run", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "mutants-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  // a jest of our own writing: what it is handed, and how its end is taken
  const run = (script: string, work = 20_000): { readonly ended: Ended; readonly noted: readonly object[] } => {
    const root = folder;
    mkdirSync(join(root, "node_modules/jest/bin"), { recursive: true });
    writeFileSync(join(root, "node_modules/jest/bin/jest.js"), script);
    return runJest(root, ["a.test.ts", "b.test.ts"], { isAlone: false, standingIn: { "one.ts": CHANGED }, work });
  };

  it("is handed the change and the suites in their order, and touches no file", () => {
    writeFileSync(join(folder, "one.ts"), "const least = 3;\n");
    const note = 'suite: process.env.MUTATE_SUITES, reached: JSON.parse(require("fs").readFileSync(process.env.MUTATE_STANDING_IN, "utf8"))["one.ts"]';
    expect(run(`require("fs").appendFileSync(process.env.MUTATE_NOTED, JSON.stringify({ ${note} }) + "\\n")`)).toEqual({
      ended: "passed",
      noted: [{ suite: "a.test.ts\nb.test.ts", reached: CHANGED }],
    });
    expect(readFileSync(join(folder, "one.ts"), "utf8")).toBe("const least = 3;\n");
  });

  it.each<[string, string, number, Ended]>([
    ["failed", "process.exit(1)", 20_000, "failed"],
    ["ended by something else", "process.kill(process.pid, 'SIGKILL')", 20_000, "ended"],
    ["endless", "for (;;);", 1000, "endless"],
  ])("%s is told apart", (_, script, work, ended) => {
    expect(run(script, work).ended).toBe(ended);
  });
});
