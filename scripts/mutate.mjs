import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { marked } from "./mutate/marks.mjs";
import { mutantsOf } from "./mutate/mutants.mjs";
import { suitesOf, testsOfRoom } from "./mutate/rooms.mjs";
import { measure, tryMutant } from "./mutate/try-mutants.mjs";
import { root } from "./stale.mjs";

/**
 * `npm run mutate -- src/core/text 20 [seed] [whole] [,3,7]` makes twenty small changes in a folder, one at a time, and says which of them
 * its tests did not notice: those beside the file and those of its room (`mutate/rooms.mjs`), the long ones with `whole`; numbers after a comma try those of
 * the draw alone. No file is touched: a change stands in for its file while the tests run.
 */
const [folder = "src/core", count = "20", seed = "1", ...rest] = process.argv.slice(2);
const whole = rest.includes("whole");
const asked = rest.flatMap((word) => (word.startsWith(",") ? word.split(",").filter(Boolean).map(Number) : []));

const inTree = (...args) => execFileSync("git", ["ls-files", ...args], { cwd: root, encoding: "utf8" }).split("\n");
const textOf = (path) => readFileSync(join(root, path), "utf8");
const files = inTree(folder).filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$|\/messages\//u.test(path));
const sources = new Map(files.map((path) => [path, textOf(path)]));
const all = files.flatMap((path) => mutantsOf(sources.get(path), path).map((mutant) => ({ path, mutant })));

/** The same changes for the same seed. */
function drawn(list, many, from) {
  let state = Number(from) >>> 0;
  const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 4294967296);
  const left = [...list];
  return Array.from({ length: Math.min(many, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

const chosen = drawn(all, Number(count), seed)
  .map((change, at) => ({ ...change, number: at + 1 }))
  .filter(({ number }) => asked.length === 0 || asked.includes(number));
const paths = [...new Set(chosen.map(({ path }) => path))];
const marks = paths.map((path) => {
  const inFile = chosen.filter((change) => change.path === path).map(({ mutant, number }) => ({ start: mutant.start, number }));
  return [path, marked(sources.get(path), path, inFile)];
});
const everySuite = inTree("--cached", "--others", "--exclude-standard", "src", "test")
  .filter((path) => /\.test\.tsx?$/u.test(path))
  .map((path) => ({ path, text: textOf(path) }));

const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;
const began = performance.now();
// tests that fail as things are would notice every change
const measured = measure(root, suitesOf(everySuite, paths.flatMap(testsOfRoom), whole), Object.fromEntries(marks));
if (measured.ended !== "passed") {
  console.error(`${folder}: its tests do not pass as it is (${measured.ended}); a score would say nothing`);
  process.exit(1);
}
console.log(`${folder}: ${measured.took.size} suites pass in ${seconds(began)}`);
const counts = { noticed: 0, survived: 0, "not known": 0 };
for (const { path, mutant, number } of chosen) {
  const since = performance.now();
  const source = sources.get(path);
  const text = source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
  const result = tryMutant(root, path, text, { number, suites: suitesOf(everySuite, testsOfRoom(path), whole), measured });
  counts[result]++;
  const was = source.slice(mutant.start, mutant.end).replace(/\s+/gu, " ").slice(0, 60);
  console.log(`${number} ${result}  ${path}:${mutant.line}  ${mutant.kind}: ${was} -> ${mutant.text.slice(0, 60) || "(gone)"}  (${seconds(since)})`);
}
const unknown = counts["not known"] > 0 ? `, ${counts["not known"]} not known: the tests took too long` : "";
console.log(
  `${folder}: ${counts.noticed} of ${counts.noticed + counts.survived} noticed${unknown} (${all.length} changes in ${files.length} files, seed ${seed})`,
);
