/**
 * The tests that belong to a folder besides those in it: suites of `test/` that were written for what it does. The longest
 * folder that holds a file decides.
 */
const ROOMS = new Map([
  ["src/core/text", ["src/core/text", "test/golden/texts-read.test.ts"]],
  [
    "src/core/terms",
    [
      "src/core/terms",
      ...["reading/status-words", "reading/weighed-columns", "golden/status-words", "golden/terms-read", "golden/weighed-columns"].map(
        (name) => `test/${name}.test.ts`,
      ),
    ],
  ],
  [
    "src/core/table",
    [...["table", "reading", "rules/serial", "rules/units", "rules/list", "rules/table"].map((name) => `src/core/${name}`), "test/golden/tables-asked.test.ts"],
  ],
  ["src/core/reading", ["src/core/reading", "test/reading", "test/golden/weighed-columns.test.ts", "test/golden/read-forms.test.ts"]],
  ["src/core/judgement", ["src/core/judgement", "test/judgement.test.ts", "test/golden/judged-kinds.test.ts", "test/golden/judged-bounds.test.ts"]],
  ["src/core/rules", ["src/core/rules", "test/rule-pages.test.ts", "test/golden/rule-bounds.test.ts"]],
  ["src/core/reports", ["src/core/reports", "test/golden", "test/reports"]],
  ["src/core/returns", ["src/core/returns", "test/returns"]],
  ["src/core/handout", ["src/core/handout", "test/returns"]],
  ["src/core/compare", ["src/core/compare", "test/comparison-simulation.test.ts", "test/published-comparison.test.ts", "test/golden/compared-tables.test.ts"]],
  ["src/core/drafts", ["src/core/drafts", "test/drafts", "test/published-drafts.test.ts"]],
  ["src/core/indicators", ["src/core/indicators", "test/indicators", "test/golden/read-indicators.test.ts", "test/golden/indicator-tables.test.ts"]],
  ["src/files", ["src/files", "test/files", "test/zip-forms.test.ts", "test/golden/file-parts.test.ts"]],
  ["src/files/docx", ["src/files/docx", "test/files/damaged-word-files.test.ts", "test/files/word-round-trip.test.ts", "test/golden/file-parts.test.ts"]],
  // what is read of workbooks was tried from where they are opened
  ["src/files/xls", ["src/files/xls/", "src/hosts/xlsx/legacy", "test/golden/file-parts.test.ts"]],
  ["src/files/xlsx", ["src/files/xlsx", "src/hosts/xlsx", "test/files/shared-sheets.test.ts", "test/golden/file-parts.test.ts"]],
  ["src/hosts/xlsx", ["src/hosts/xlsx", "test/contract/xlsx-host.test.ts", "test/golden/written-parts.test.ts", "test/golden/shown-sheets.test.ts"]],
  // without the suites that try every request or member refused: they take minutes, and a change would take as long
  [
    "src/hosts/excel",
    [
      "src/hosts/excel",
      ...["contract", "shared-contract", "before-a-click", "memory", "traffic", "handouts", "client", "asked-of-excel"].map(
        (name) => `test/excel-host/${name}.test.ts`,
      ),
    ],
  ],
  [
    "src/hosts/wps",
    [
      "src/hosts/wps",
      ...["wps-host", "wps-traps", "mixed-ranges", "handouts", "unproved", "addin", "declarations"].map((name) => `test/wps-host/${name}.test.ts`),
    ],
  ],
]);

/**
 * @param {string} path of a source file, from the root
 * @returns {readonly string[]} paths of tests, as jest takes them
 */
export function testsOfRoom(path) {
  const rooms = [...ROOMS.keys()].filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length);
  return ROOMS.get(rooms[0]) ?? [path.slice(0, path.lastIndexOf("/"))];
}

/** Suites that go over hundreds of drawn tables: most of what their room takes. Asked for with `whole`, they are tried last. */
const LONG = ["column-properties", "properties", "composed-headers", "round-trip"].map((name) => `test/reading/${name}.test.ts`);

/** What a suite says that wants a process of its own: another environment, modules or clocks that it replaces for all that is loaded with it. */
const ALONE = /@jest-environment|\bjest\.(?:mock|doMock|unstable_mockModule|useFakeTimers|resetModules)\(/u;

/**
 * @param {readonly { path: string, text: string }[]} suites of the whole checkout
 * @param {readonly string[]} rooms as `testsOfRoom` gives them
 * @param {boolean} whole with the long ones
 * @returns {{ together: readonly string[], alone: readonly string[] }} paths of those of the rooms, as they can be run
 */
export function suitesOf(suites, rooms, whole = false) {
  const own = suites.filter(({ path }) => rooms.some((room) => path.startsWith(room)) && (whole || !LONG.includes(path)));
  const paths = (alone) => own.filter(({ text }) => ALONE.test(text) === alone).map(({ path }) => path);
  return { together: paths(false), alone: paths(true) };
}
