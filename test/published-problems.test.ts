import { toA1 } from "../src/core/grid/cell-ref";
import type { Grid } from "../src/core/grid/grid";
import { analyse } from "../src/app/analyse";
import { DEFAULT_SETTINGS } from "../src/app/settings";
import { fixAll } from "../src/core/fixes/fix-all";
import type { Problem } from "../src/core/rules/problem";
import { readTable } from "../src/core/reading/read-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { insertRow } from "./fixtures/grid-edits";
import { describeShared, sharedBytes } from "./fixtures/shared-data";
import { places, sow, type Defect } from "./fixtures/sown-defects";

async function gridOf(name: string): Promise<Grid> {
  const [grid] = await readGrids(sharedBytes(name));
  if (!grid) throw new Error(`no sheet in ${name}`);
  return grid;
}

function problemsIn(grid: Grid): readonly Problem[] {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  return analyse(result.table, grid, { asOf: null, today: "2020-01-01", settings: DEFAULT_SETTINGS }).problems();
}

/** "w serial/missing A36 ×19" */
const line = ({ severity, rule, cells: [first, ...more] }: Problem): string =>
  `${severity.slice(0, 1)} ${rule} ${first ? toA1(first) : "-"}${more.length > 0 ? ` ×${more.length + 1}` : ""}`;

const says = (grid: Grid, rule: string): readonly Problem[] => problemsIn(grid).filter((problem) => problem.rule === rule);

/** What the sown grid is told more than the grid. */
const added = (before: ReadonlySet<string>, sown: Grid): string[] => [...places(problemsIn(sown))].filter((place) => !before.has(place)).sort();

function safeFixesLeaveNothing(grid: Grid): void {
  const result = fixAll(grid, (now) => ({ problems: problemsIn(now) }));
  expect(result.problems.flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe"))).toEqual([]);
  const touched = new Set(result.edits.map(({ cell }) => toA1(cell)));
  grid.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = toA1({ row: grid.origin.row + r, column: grid.origin.column + c });
      if (!touched.has(cell)) expect(result.grid.values[r]?.[c]).toEqual(value);
    }),
  );
}

describeShared("the township table", () => {
  let grid: Grid;
  let before: ReadonlySet<string>;
  beforeAll(async () => {
    grid = await gridOf("tanzhou-2019-h1.xlsx");
    before = places(problemsIn(grid));
  });

  test("is told what a reviewer would tell it, and no more", () => {
    const problems = problemsIn(grid);
    expect(problems.filter(({ severity }) => severity !== "info").map(line)).toEqual([
      "w lagging/no-reason E4",
      "w lagging/next-step-repeats-target F4",
      "w lagging/no-reason E18",
      "w progress/repeats-target E33",
      "w serial/missing A36 ×19",
      "w progress/repeats-target E42",
      "w list/numbering C46",
      "w list/numbering C50",
      "w lagging/no-reason E55",
      "w lagging/no-reason E57",
      "w status/contradicts-evidence E58",
      "w units/similar-names D59",
      "w list/unanswered-target E61",
      "w lagging/no-next-step F62",
      "w list/numbering C64",
      "w lagging/no-reason E68",
      "e lagging/no-next-step F74",
      "w amount/rate-mismatch E76",
      "w list/numbering E76",
      "w lagging/no-reason E83",
    ]);
    expect(problems.filter(({ severity }) => severity === "info").map(line)).toEqual([
      "i units/format D10 ×25",
      "i text/whitespace C22",
      "i text/whitespace E79 ×2",
    ]);
  });

  test("the lost serials are named as the order has them, and filled in by the fix", () => {
    const [problem] = says(grid, "serial/missing");
    expect(problem?.facts).toEqual({ count: 19, expected: "31、34—36、39、40、42—54", told: 19 });
    const fixed = fixAll(
      grid,
      (now) => ({ problems: problemsIn(now) }),
      (_fix, { rule }) => rule === "serial/missing",
    );
    expect(fixed.edits).toHaveLength(19);
    expect(fixed.problems.map(({ rule }) => rule)).not.toContain("serial/missing");
  });

  test("the safe fixes change their cells, and leave nothing safe to fix", () => {
    safeFixesLeaveNothing(grid);
  });

  const tag = (text: string): string => text.slice(0, text.indexOf("\n") + 1);
  const append =
    (more: string) =>
    (text: string): string =>
      text + more;
  const DEFECTS: readonly Defect[] = [
    { rule: "table/missing-column", at: "A2", change: (one) => ({ ...one, values: one.values.map((row) => row.map((value, c) => (c === 3 ? null : value))) }) },
    { rule: "table/duplicate-column", at: "G2", write: { G2: "责任部门" } },
    { rule: "table/unknown-column", at: "G2", write: { G2: "信息来源" } },
    { rule: "table/second-table", at: "A100", write: { A100: "姓名", B100: "单位", C100: "电话", D100: "备注", A101: "王东", B101: "水利站" } },
    { rule: "table/hidden-rows", at: "A20", change: (one) => ({ ...one, hiddenRows: [20] }) },
    { rule: "table/count-mismatch", at: "A1", write: { A1: append("（共90项）") } },
    { rule: "table/lost-item", at: "E17", write: { A17: null, B17: null, C17: null, D17: null, E17: "（2）已完成设备验收。", F17: null } },
    { rule: "section/count-mismatch", at: "A3", write: { A3: append("（共5项）") } },
    { rule: "section/numbering", at: "A30", write: { A30: (text) => `四${text.slice(1)}` } },
    { rule: "serial/missing", at: "A20", write: { A20: null } },
    { rule: "serial/duplicate", at: "A20", write: { A20: 15 } },
    { rule: "serial/gap", at: "A97", write: { A97: 90 } },
    { rule: "serial/not-a-number", at: "A20", write: { A20: "１６" } },
    { rule: "cell/required", at: "D20", write: { D20: null } },
    { rule: "cell/formula-error", at: "C20", write: { C20: { error: "#REF!" } } },
    { rule: "status/missing", at: "E20", write: { E20: (text) => text.slice(tag(text).length) } },
    { rule: "status/unknown", at: "E20", write: { E20: (text) => text.replace(/【.*】/, "【如火如荼】") } },
    { rule: "status/format", at: "E20", write: { E20: (text) => text.replace(/【(.*)】/, "[$1]") } },
    { rule: "status/multiple", at: "E20", write: { E20: append("【项目暂停】") } },
    { rule: "status/contradicts-evidence", at: "E20", write: { E20: append("目前因资金不到位，项目已停工。") } },
    { rule: "lagging/no-next-step", at: "F11", write: { F11: null } },
    { rule: "lagging/next-step-repeats-target", at: "F18", write: { F18: (_text, textAt) => textAt("C18") } },
    { rule: "lagging/no-reason", at: "E34", write: { E34: (text) => `${tag(text)}1. 章程已起草一稿。\n2. 方案已起草一稿。` } },
    { rule: "units/format", at: "D20", write: { D20: (text) => text.replace("\n", "、") } },
    { rule: "units/similar-names", at: "D15", write: { D15: (text) => `镇${text}` } },
    { rule: "amount/rate-mismatch", at: "E20", write: { E20: append("抽检产品3000批次，合格2940批次，合格率98.5%。") } },
    { rule: "list/numbering", at: "F27", write: { F27: (text) => text.replace("2. ", "3. ") } },
    { rule: "list/unanswered-target", at: "E16", write: { E16: (text) => text.slice(0, text.lastIndexOf("\n")) } },
    { rule: "progress/repeats-target", at: "E17", write: { E17: (text, textAt) => tag(text) + textAt("C17") } },
    {
      rule: "task/duplicate",
      at: "B20",
      write: { B20: (_text, textAt) => textAt("B9"), C20: (_text, textAt) => textAt("C9"), D20: (_text, textAt) => textAt("D9") },
    },
    { rule: "text/whitespace", at: "E20", write: { E20: append("  ") } },
    { rule: "text/punctuation", at: "E20", write: { E20: append("。") } },
    { rule: "text/doubled-word", at: "E20", write: { E20: append("正在进行进行公示。") } },
  ];

  test.each(DEFECTS)("sown in: $rule", (defect) => {
    expect(added(before, sow(grid, defect))).toEqual([`${defect.rule} ${defect.at}`]);
  });

  test("sown in: an empty row", () => {
    const after = places(problemsIn(insertRow(grid, 20)));
    expect(after).toContain("table/blank-row A20");
    expect(after.size).toBe(before.size + 1);
  });

  test("all tags taken away: told once", () => {
    const bare: Grid = {
      ...grid,
      values: grid.values.map((row) => row.map((value, c) => (c === 4 && typeof value === "string" ? value.replace(/^【.*】\n?/, "") : value))),
    };
    expect(says(bare, "status/untagged").map(line)).toEqual(["i status/untagged E2"]);
    expect(says(bare, "status/missing")).toEqual([]);
  });
});

/** Lines of a cell with the first one at the end. */
const firstLast = (text: string): string => [...text.split("\n").slice(1), ...text.split("\n").slice(0, 1)].join("\n");

describeShared("the municipal table", () => {
  let grid: Grid;
  let before: ReadonlySet<string>;
  beforeAll(async () => {
    grid = await gridOf("jiangmen-2018-q3.xlsx");
    before = places(problemsIn(grid));
  });

  test("is told what is missing and what does not fit, and nothing of page breaks, padded names or wrapped ones", () => {
    const problems = problemsIn(grid).filter(({ severity }) => severity !== "info");
    const facts = (rule: string): unknown => problems.find((problem) => problem.rule === rule)?.facts;
    const lost = problems.filter(({ rule }) => rule === "table/lost-item");
    // one cause, one finding: what the title and the sections claim is told with the text of each lost item
    expect(lost.map(({ facts: { serial } }) => serial)).toEqual(["二—5", "二—11", "四—15", "五—9", "", "九—34", "十—7", ""]);
    expect(lost[0]?.facts).toMatchObject({ sectionClaimed: 18, sectionActual: 16, titleClaimed: 253, titleActual: 247 });
    expect(problems.filter(({ rule }) => rule.endsWith("/count-mismatch"))).toEqual([]);
    const consistency = /^(?:persons\/|leader\/|period\/|amount\/|status\/contradicts-amount|date\/|progress\/says|text\/cut)/;
    expect(problems.filter(({ rule }) => !consistency.test(rule)).length).toBeLessThanOrEqual(30);
    expect(facts("serial/missing")).toEqual({ count: 5, expected: "九—14、20—23", told: 5 });
    const others = problems.filter(({ rule }) => !/count-mismatch|serial\/missing|contradicts|lost-item/.test(rule) && !consistency.test(rule)).map(line);
    expect(others).toEqual([
      "w units/similar-names D13",
      "w units/persons-mismatch E18",
      "w list/numbering F19",
      "w units/persons-mismatch E25",
      "w units/lead-mismatch D63",
      "w units/persons-mismatch E259",
    ]);
    expect(
      says(grid, "units/persons-mismatch")
        .map(({ facts: { without } }) => without)
        .slice(0, 2)
        .every((unit) => unit !== ""),
    ).toBe(true);
    expect(problems.filter(({ rule }) => consistency.test(rule)).map(line)).toEqual([
      "w amount/sum-mismatch F51",
      "w persons/inconsistent E155",
      "w period/stale F162",
      "w period/stale F163",
      "w persons/inconsistent E175",
      "w period/stale F180",
      "w amount/sum-mismatch F191",
      "w persons/inconsistent E230",
      "w period/stale F246",
      "w persons/inconsistent E293",
      "w persons/inconsistent E296",
      "w amount/rate-mismatch F315",
      "w persons/inconsistent E340",
      "w persons/inconsistent E341",
      "w persons/inconsistent E400",
    ]);
    expect(says(grid, "persons/inconsistent").at(-1)?.facts.units).toHaveLength(3);
    const hints = problemsIn(grid)
      .filter(({ severity }) => severity === "info")
      .map(line);
    expect(hints).toEqual([
      "i table/blank-row A7 ×89",
      "i text/doubled-word F196",
      "i text/doubled-word F248",
      "i lagging/no-reason F256",
      "i text/punctuation F275 ×2",
    ]);
  });

  test("the safe fixes change their cells, and leave nothing safe to fix", () => {
    safeFixesLeaveNothing(grid);
  });

  test.each<Defect>([
    { rule: "units/persons-mismatch", at: "E16", write: { E16: (text) => text.slice(0, text.lastIndexOf("\n")) } },
    { rule: "units/lead-mismatch", at: "D16", write: { D16: firstLast, E16: firstLast } },
    { rule: "list/numbering", at: "F12", write: { F12: (text) => text.replace("（2）", "（3）") } },
    { rule: "text/doubled-word", at: "F28", write: { F28: (text) => `${text}正在进行进行公示。` } },
    { rule: "serial/not-a-number", at: "A28", write: { A28: "８" } },
    { rule: "cell/required", at: "D28", write: { D28: null } },
  ])("sown in: $rule", (defect) => {
    expect(added(before, sow(grid, defect))).toEqual([`${defect.rule} ${defect.at}`]);
  });
});
