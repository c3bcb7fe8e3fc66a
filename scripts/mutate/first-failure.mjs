import { appendFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "../stale.mjs";

const note = (line) => appendFileSync(process.env.MUTATE_NOTED, `${JSON.stringify(line)}\n`);

/** Jest's reporter: notes how long each test took, and all of them of the processor; ends the run at the first that fails, in the midst of its suite. */
export default class FirstFailure {
  onTestCaseResult({ path }, { status, duration, ancestorTitles: [outermost = ""] }) {
    if (status === "failed") process.exit(1);
    // in a room the outermost title is the suite's path (`room.cjs`)
    const suite = path.endsWith(".test.ts") || path.endsWith(".test.tsx") ? relative(root, path) : outermost;
    note({ suite, took: duration ?? 0 });
  }

  onTestResult(_, { numFailingTests, testExecError }) {
    if (numFailingTests > 0 || testExecError) process.exit(1);
  }

  onRunComplete() {
    const { user, system } = process.cpuUsage();
    note({ worked: (user + system) / 1000 });
  }
}
