/** What every suite of tests shares. */
const shared = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/setup-dom.ts"],
  transform: {
    "\\.m?[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // hucre ships ES modules only, which jest on node 20 cannot require as they are
  transformIgnorePatterns: ["/node_modules/(?!(hucre|strip-bom|uuid)/)"],
};

/** In a real Chromium, on built bundles. */
const BROWSER = ["test/browser/"];
/** Whole hosts, files, processes and packages: what starts a program, plays a client library or walks many files. */
const HOSTS = [
  ...["contract", "excel-host", "wps-host", "cli"].map((folder) => `test/${folder}/`),
  ...[
    "bundle-budget",
    "byte-gate",
    "excel-deploy",
    "files-from-anywhere",
    "foreign-addresses",
    "fuzz-files",
    "release",
    "serve",
    "wps-installer",
    "wps-package",
    "zip-forms",
  ].map((file) => `test/${file}.test.ts`),
];
const inside = (paths) => paths.map((path) => `<rootDir>/${path}${path.endsWith("/") ? "**/*.test.ts?(x)" : ""}`);
const outside = (paths) => paths.map((path) => `<rootDir>/${path}`);

/** @type {import('jest').Config} `jest --selectProjects unit` runs one of the three; whatever no list names is of `unit`, so that no test is of none. */
module.exports = {
  maxWorkers: 2,
  // of all projects alike (jest reads it here alone): tests start whole programs and browsers and, the first time, build a bundle. A slow machine is no failure; speed is measured in bench/
  testTimeout: 600_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/src/**/*.test.ts?(x)", "<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", ...outside([...BROWSER, ...HOSTS])],
    },
    { ...shared, displayName: "hosts", testMatch: inside(HOSTS) },
    { ...shared, displayName: "browser", testMatch: inside(BROWSER) },
  ],
};
Object.defineProperty(module.exports, "shared", { value: shared });
