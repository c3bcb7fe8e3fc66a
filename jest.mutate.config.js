const { shared } = require("./jest.config.js");

const [[sources, [, options]]] = Object.entries(shared.transform);

/** `npm run mutate`: the same tests, on sources some of which are changed while their files stay as they are; the first failure ends a run. */
module.exports = {
  ...shared,
  testMatch: ["<rootDir>/scripts/mutate/room.cjs", "<rootDir>/src/**/*.test.ts?(x)", "<rootDir>/test/**/*.test.ts?(x)"],
  testTimeout: 600_000,
  maxWorkers: 1,
  transform: { [sources]: ["<rootDir>/scripts/mutate/standing-in.mjs", options] },
  setupFilesAfterEnv: ["<rootDir>/scripts/mutate/note-reached.cjs"],
  reporters: ["<rootDir>/scripts/mutate/first-failure.mjs"],
};
