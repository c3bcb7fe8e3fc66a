import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A change that makes a loop endless is noticed too. Milliseconds. */
const LONGEST = 400_000;

/**
 * Puts one change at a time into a file of `root` and runs the tests, those beside the file first, then all that reach it;
 * the file is as it was afterwards, whatever happens.
 *
 * @param {string} root a checkout that nobody works in
 * @param {string} path of the file, from there
 * @param {{ start: number, end: number, text: string }} mutant
 * @param {readonly string[]} projects of jest.config.js
 * @returns {"noticed" | "survived"}
 */
export function tryMutant(root, path, mutant, projects) {
  const file = join(root, path);
  const source = readFileSync(file, "utf8");
  const restore = () => writeFileSync(file, source);
  process.once("SIGINT", restore);
  try {
    writeFileSync(file, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    const own = path.replace(/\.tsx?$/u, ".test.ts");
    const beside = existsSync(join(root, own)) ? [own] : [];
    const near = beside.length > 0 ? beside : [dirname(path)];
    if (!passes(root, [...projectsOf(projects), "--passWithNoTests", ...near])) return "noticed";
    return passes(root, [...projectsOf(projects), "--findRelatedTests", path]) ? "survived" : "noticed";
  } finally {
    restore();
    process.removeListener("SIGINT", restore);
  }
}

const projectsOf = (projects) => ["--selectProjects", ...projects];

function passes(root, args) {
  const jest = join(root, "node_modules/jest/bin/jest.js");
  return spawnSync(process.execPath, [jest, "--silent", "--bail", "-w", "1", ...args], { cwd: root, stdio: "ignore", timeout: LONGEST, killSignal: "SIGKILL" }).status === 0;
}
