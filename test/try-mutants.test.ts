import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testsOfRoom } from "../scripts/mutate/rooms.mjs";
import { tryMutant, type Ended } from "../scripts/mutate/try-mutants.mjs";

const SOURCE = "const least = 3;\n";
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mutate-"));
  writeFileSync(join(root, "one.ts"), SOURCE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The tests of a room, then all that reach the file: how each of the two runs ended. */
function tried(room: Ended, reaching: Ended, seen: string[] = []): string {
  const run = (_: string, args: readonly string[]): Ended => {
    seen.push(readFileSync(join(root, "one.ts"), "utf8"));
    return args.includes("--findRelatedTests") ? reaching : room;
  };
  return tryMutant(root, "one.ts", { start: 14, end: 15, text: "4" }, { related: true, run });
}

test.each<[Ended, Ended, string]>([
  ["failed", "passed", "noticed"],
  ["passed", "failed", "noticed"],
  ["passed", "passed", "survived"],
  // a busy machine looks the same as an endless loop
  ["ended", "passed", "not known"],
  ["passed", "ended", "not known"],
  ["ended", "failed", "noticed"],
])("a change whose tests %s, then %s, is %s", (room, reaching, expected) => {
  expect(tried(room, reaching)).toBe(expected);
});

test("the change stands in the file while tests run, and is taken back", () => {
  const seen: string[] = [];
  tried("passed", "passed", seen);
  expect(seen).toEqual(["const least = 4;\n", "const least = 4;\n"]);
  expect(readFileSync(join(root, "one.ts"), "utf8")).toBe(SOURCE);
});

test("a file's tests are those of the nearest room", () => {
  expect(testsOfRoom("src/core/reading/stages/one.ts")).toContain("test/reading");
  expect(testsOfRoom("src/core/grid/cell-ref.ts")).toEqual(["src/core/grid"]);
});
