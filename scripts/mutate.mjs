import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { mutantsOf } from "./mutate/mutants.mjs";
import { tryMutant } from "./mutate/try-mutants.mjs";
import { root } from "./stale.mjs";

/**
 * `npm run mutate -- src/core/text 20 [seed]` makes twenty small changes in a folder, one at a time, and says which of them
 * no test noticed. Run it in a checkout that nobody works in: each change stands in its file while the tests run.
 */
const [folder = "src/core", count = "20", seed = "1"] = process.argv.slice(2);
const projects = folder.startsWith("src/core") ? ["unit"] : ["unit", "hosts"];

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

let noticed = 0;
const chosen = drawn(all, Number(count), seed);
for (const { path, mutant } of chosen) {
  const result = tryMutant(root, path, mutant, projects);
  if (result === "noticed") noticed++;
  const was = readFileSync(join(root, path), "utf8").slice(mutant.start, mutant.end).replace(/\s+/gu, " ").slice(0, 60);
  console.log(`${result}  ${path}:${mutant.line}  ${mutant.kind}: ${was} -> ${mutant.text.slice(0, 60) || "(gone)"}`);
}
console.log(`${folder}: ${noticed} of ${chosen.length} noticed (${all.length} changes in ${files.length} files)`);
