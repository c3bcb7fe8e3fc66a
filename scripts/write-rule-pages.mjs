// npm run docs:rules: writes docs/rules/ and README's tables of rules and reports from the messages and the examples, by the test that holds them to it
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./stale.mjs";

const jest = join(root, "node_modules/jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/rule-pages.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, WRITE_RULE_PAGES: "1" },
});
process.exitCode = status ?? 1;
