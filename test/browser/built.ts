import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");
/** Holds the id of the process that builds. */
const lock = join(root, "dist", ".build-lock");

/** Builds a bundle of webpack.config.js if it is older than its sources; suites that run side by side build it once. */
export async function built(name: string, file: string): Promise<void> {
  mkdirSync(join(root, "dist"), { recursive: true });
  while (!locked()) await new Promise((done) => setTimeout(done, 300));
  try {
    const program = `import { bundleIfStale } from "./scripts/bundle.mjs"; await bundleIfStale(${JSON.stringify(name)}, ${JSON.stringify(file)});`;
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  } finally {
    rmSync(lock);
  }
}

/** Whether the lock is ours now. A build may take as long as it takes; one whose process is gone has left its lock behind. */
function locked(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = holderOfLock();
    if (holder !== null && holder !== process.pid && !runs(holder)) rmSync(lock, { force: true });
    return false;
  }
}

/** Null where it is not written yet, or gone again. */
function holderOfLock(): number | null {
  try {
    return Number(readFileSync(lock, "utf8")) || null;
  } catch {
    return null;
  }
}

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
