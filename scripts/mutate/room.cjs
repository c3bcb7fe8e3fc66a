const { join } = require("node:path");

/**
 * The suites of MUTATE_SUITES (paths from the root, parted by line breaks) as one, in this order: what they test is loaded once
 * for all of them, which is most of what a suite takes.
 */
const root = join(__dirname, "../..");
for (const suite of process.env.MUTATE_SUITES.split("\n"))
  globalThis.describe(suite, () => {
    globalThis.beforeAll(() => globalThis.suiteBegins(suite));
    globalThis.suiteBegins(suite);
    require(join(root, suite));
  });
