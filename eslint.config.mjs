import js from "@eslint/js";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The folders above core and app, for the zones below. */
const UI = ["./src/taskpane", "./src/workbench", "./src/selfcheck", "./src/cli"];
const HOSTS = ["xlsx", "excel", "wps"];

/** The floors of core, lowest first: none imports one above it. Tests beside a file may. */
const FLOORS = [
  "grid",
  "text",
  "terms",
  "layouts",
  "table",
  "reading",
  "sources",
  "compare",
  "judgement",
  "indicators",
  "rules",
  "fixes",
  "messages",
  "reports",
  "drafts",
  "handout",
  "returns",
];
const floors = FLOORS.slice(0, -1).map((floor, at) => ({
  target: `./src/core/${floor}/**/!(*.test).ts`,
  from: FLOORS.slice(at + 1).map((above) => `./src/core/${above}/**/*`),
  message: `core/${floor} stands below: it imports nothing of a floor above it.`,
}));

/** docs/architecture.md, "The borders": who may import whom. */
const zones = [
  ...floors,
  { target: "./src/core", from: ["./src/files", "./src/app", "./src/hosts", "./src/page", ...UI], message: "core is pure: it imports nothing above it." },
  { target: "./src/files", from: ["./src/app", "./src/hosts", "./src/page", ...UI], message: "a reader of bytes imports only core." },
  { target: "./src/app", from: ["./src/files", "./src/hosts", "./src/page", ...UI], message: "app owns the port and imports only core." },
  { target: "./src/hosts", from: UI, message: "a host implements the port and nothing else." },
  { target: "./src/page", from: ["./src/core", "./src/app", "./src/hosts", ...UI], message: "what pages of a browser share knows nothing of what they show." },
  ...HOSTS.map((host) => ({
    target: `./src/hosts/${host}`,
    from: HOSTS.filter((other) => other !== host).map((other) => `./src/hosts/${other}`),
    message: "a host knows no other host.",
  })),
];

const hostGlobals = ["Office", "Excel", "OfficeExtension", "Application", "wps", "PluginStorage"].map((name) => ({
  name,
  message: "Host globals live under src/hosts/<name> and in the entry files.",
}));

const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock here: the date is passed in." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "No clock here: the date is passed in." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The same input gives the same output." },
];

const imports = (names) => ({ paths: names.map(([name, message]) => ({ name, message })) });
const ONLY_SCHEMA = "Import z from core/schema, which switches off code generation first.";
const ZOD = [
  ["zod", ONLY_SCHEMA],
  ["zod/mini", ONLY_SCHEMA],
];
const STORE = ["@microsoft/office-js-helpers", "Only hosts/excel/store.ts."];
const LIBRARIES = [
  ...ZOD,
  ["hucre", "Only files/xlsx and hosts/xlsx know how a file is read."],
  ["fflate", "Only files/package knows what a package is."],
  STORE,
];
const REACT = [
  ["react", "Only the pane and the workbench draw."],
  ["react-dom", "Only the pane and the workbench draw."],
  ["@fluentui/react-components", "Only the pane and the workbench draw."],
];

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "docs", "samples"] },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        exports: "writable",
        require: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        performance: "readonly",
        TextDecoder: "readonly",
        TextEncoder: "readonly",
        global: "readonly",
      },
    },
  },
  {
    files: ["src/taskpane/check-webview.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: {
        window: "readonly",
        document: "readonly",
        navigator: "readonly",
        globalThis: "readonly",
        structuredClone: "readonly",
        Promise: "readonly",
        Symbol: "readonly",
        ResizeObserver: "readonly",
      },
    },
    rules: { "no-var": "off", "prefer-const": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { "import-x": importX, "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".d.ts", ".js"] })] },
    rules: {
      "no-undef": "off",
      "no-console": "error",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true }],
      "no-misleading-character-class": "error",
      "no-control-regex": "off",
      eqeqeq: "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "no-restricted-imports": ["error", imports(LIBRARIES)],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      ...jsxA11y.configs.recommended.rules,
      // what scrolls by itself must be reachable by the keyboard
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/**", "src/taskpane/excel.tsx", "src/taskpane/wps.tsx", "src/selfcheck/**"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/core/**/*.ts", "src/app/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...pureSyntax],
      "no-restricted-imports": ["error", imports([...LIBRARIES, ...REACT])],
    },
  },
  { files: ["src/core/schema.ts"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["src/hosts/**/*.ts", "src/files/**/*.ts"],
    rules: { "no-restricted-imports": ["error", imports([...ZOD, ...REACT, STORE])] },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-imports": ["error", imports([...ZOD, ...REACT])],
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // only entry files join a host to the app
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}", "src/cli/**/*.ts"],
    ignores: ["src/taskpane/excel.tsx", "src/taskpane/wps.tsx", "src/workbench/index.tsx", "src/workbench/worker.ts", "src/cli/main.ts", "**/*.test.{ts,tsx}"],
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        { basePath: import.meta.dirname, zones: [...zones, { target: "./src", from: "./src/hosts", message: "Only entry files join a host to the app." }] },
      ],
    },
  },
  {
    files: ["src/app/**/*.test.ts", "src/taskpane/**/*.test.{ts,tsx}", "src/workbench/**/*.test.{ts,tsx}", "src/cli/**/*.test.ts"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "**/*.test.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", imports(ZOD)], "no-console": "off" },
  },
);
