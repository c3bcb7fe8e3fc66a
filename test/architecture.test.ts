/** docs/architecture.md is the map of the tree: what it names is there, and what is there is on it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const map = readFileSync(join(root, "docs/architecture.md"), "utf8");
const folders = (of: string): readonly string[] =>
  readdirSync(join(root, of), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => `${of}/${name}`);
/** Paths in code marks that begin at the root. */
const named = [...map.matchAll(/`((?:src|test|docs|scripts|webpack|samples|bench)\/[\w./-]+)`/gu)].map(([, path = ""]) => path);

test("it has at most 200 lines", () => {
  expect(map.split("\n").length).toBeLessThanOrEqual(200);
});

test("every path that it names is there", () => {
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every folder of src, of core and of test is on it", () => {
  const there = [
    ...folders("src").filter((path) => path !== "src/core" && path !== "src/hosts"),
    ...["src/core", "src/hosts", "src/files", "src/workbench", "test"].flatMap(folders),
  ];
  expect(there.filter((path) => !map.includes(`\`${path}/\``))).toEqual([]);
});

test("what a row says to start at is in one of its folders", () => {
  const rows = map.split("\n").filter((line) => line.startsWith("| `src/") || line.startsWith("| `test/"));
  const wrong = rows.flatMap((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    const inside = [...(cells[1] ?? "").matchAll(/`([^`]+)`/gu)].map(([, path = ""]) => path);
    const starts = [...(cells.at(-2) ?? "").matchAll(/`([^`]+)`/gu)].map(([, path = ""]) => path);
    return starts.filter((start) => !inside.some((folder) => existsSync(join(root, folder, start)))).map((start) => `${inside.join()}: ${start}`);
  });
  expect(wrong).toEqual([]);
});
