import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { mutantsOf } from "./mutate/mutants.mjs";
import { testsOfRoom } from "./mutate/rooms.mjs";
import { runJest, tryMutant } from "./mutate/try-mutants.mjs";
import { root } from "./stale.mjs";

/**
 * `npm run mutate -- src/core/text 20 [seed] [related]` makes twenty small changes in a folder, one at a time, and says which of
 * them its tests did not notice: those beside the file and those of its room (`mutate/rooms.mjs`), with `related` also every
 * other that reaches it. Run it in a checkout that nobody works in: each change stands in its file while the tests run.
 */
const [folder = "src/core", count = "20", seed = "1", reach = "room"] = process.argv.slice(2);

const files = execFileSync("git", ["ls-files", folder], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$|\/messages\//u.test(path));
const all = files.flatMap((path) => mutantsOf(readFileSync(join(root, path), "utf8"), path).map((mutant) => ({ path, mutant })));

/** The same changes for the same seed. */
function drawn(list, many, from) {
  let state = Number(from) >>> 0;
  const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 4294967296);
  const rest = [...list];
  return Array.from({ length: Math.min(many, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)[0]);
}

const chosen = drawn(all, Number(count), seed);
// tests that fail as things are would notice every change
const sound = runJest(root, [...new Set(chosen.flatMap(({ path }) => testsOfRoom(path)))]);
if (sound !== "passed") {
  console.error(`${folder}: its tests do not pass as it is (${sound}); a score would say nothing`);
  process.exit(1);
}
const counts = { noticed: 0, survived: 0, "not known": 0 };
for (const { path, mutant } of chosen) {
  const was = readFileSync(join(root, path), "utf8").slice(mutant.start, mutant.end).replace(/\s+/gu, " ").slice(0, 60);
  const result = tryMutant(root, path, mutant, { related: reach === "related" });
  counts[result]++;
  console.log(`${result}  ${path}:${mutant.line}  ${mutant.kind}: ${was} -> ${mutant.text.slice(0, 60) || "(gone)"}`);
}
const unknown = counts["not known"] > 0 ? `, ${counts["not known"]} not known: the tests took too long` : "";
console.log(
  `${folder}: ${counts.noticed} of ${counts.noticed + counts.survived} noticed${unknown} (${all.length} changes in ${files.length} files, seed ${seed})`,
);
