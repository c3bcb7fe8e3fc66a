import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE } from "./hostile-files";

/**
 * What files cost that ask much: `npm run bench -- limits [WORD]` runs `check` of the command line on each (or on those
 * whose name holds the word) and prints its exit code, seconds of processor time, peak memory and its first line. Bounds:
 * 10 s, 1,500 MB, and an exit code that is one.
 */
const [word = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "limits-"));
const file = join(folder, "表.xlsx");
const SAY =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n@"+JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024])+"\\n")})';
const before = join(folder, "say.js");
writeFileSync(before, SAY);
let failed = 0;
for (const [name, make] of Object.entries(HOSTILE)) {
  if (!name.includes(word)) continue;
  writeFileSync(file, make());
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-r", before, join(process.cwd(), "dist/cli/progress-table.js"), "check", file], {
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 1 << 28,
  });
  const [seconds = Infinity, megabytes = Infinity] = JSON.parse(/@(\[.*\])/.exec(stderr)?.[1] ?? "[]") as number[];
  const well = status !== null && status <= 2 && seconds <= 10 && megabytes <= 1500 && !/[Tt]ypeError|RangeError/.test(stderr);
  if (!well) failed++;
  const line = (status === 2 ? stderr : stdout).split("\n").find((one) => one.trim() !== "" && !one.startsWith("@")) ?? "";
  console.log(`${well ? "  " : "! "}${name}: ${status ?? "no"} ${seconds.toFixed(1)} s ${Math.round(megabytes)} MB ${line.slice(0, 90)}`);
}
rmSync(folder, { recursive: true });
console.log(failed === 0 ? "all within bounds" : `${failed} beyond bounds`);
process.exitCode = failed === 0 ? 0 : 1;
