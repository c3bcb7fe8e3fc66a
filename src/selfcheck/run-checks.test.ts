import { memoryHarness } from "../../test/contract/memory-harness";
import { TABLE } from "../../test/contract/samples";
import { SELF_CHECKS } from "../core/messages/self-check";
import { runChecks } from "./run-checks";

test("on a host that keeps its promises every check passes, and nothing is left behind", async () => {
  const book = await memoryHarness.open([TABLE]);
  const before = await book.snapshot();
  const results = await runChecks(book.workbook, "自检");
  expect(results.filter((result) => !result.passed)).toEqual([]);
  expect(results.map((result) => result.id)).toEqual([...SELF_CHECKS]);
  expect(await book.snapshot()).toEqual(before);
});

test("a host that fails is told about, check by check", async () => {
  const book = await memoryHarness.open([TABLE]);
  book.failAt(1, "refused", true);
  const results = await runChecks(book.workbook, "自检");
  expect(results.filter((result) => result.passed).map((result) => result.id)).toEqual(["read", "memory"]);
  expect(results.find((result) => result.id === "report-text")?.detail).toContain("not-restored");
});
