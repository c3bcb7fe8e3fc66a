/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/setup-dom.ts"],
  testMatch: ["<rootDir>/src/**/*.test.ts?(x)", "<rootDir>/test/**/*.test.ts?(x)"],
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
  maxWorkers: 2,
  testTimeout: 60000,
};
