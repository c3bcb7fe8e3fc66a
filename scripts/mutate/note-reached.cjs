const { appendFileSync } = require("node:fs");
const { relative, join } = require("node:path");

/** What the marks in a source call (`marks.mjs`): notes once a suite that the place of a number was reached. */
const noted = process.env.MUTATE_NOTED;
const seen = new Map();
let suite = relative(join(__dirname, "../.."), globalThis.expect.getState().testPath);
globalThis.suiteBegins = (name) => (suite = name);
globalThis.reachedByTests = (number) => {
  const known = seen.get(suite) ?? new Set();
  if (known.has(number)) return;
  seen.set(suite, known.add(number));
  appendFileSync(noted, `${JSON.stringify({ suite, reached: number })}\n`);
};
