import { reportInput, TOWN } from "../../../test/fixtures/report-input";
import type { ReportDocument } from "./document";
import { printedText } from "./layout/cell-content";
import { problems } from "./problems";

function lines(document: ReportDocument): string[] {
  const table = document.blocks.find((block) => block.kind === "table");
  return table?.kind === "table" ? table.rows.map((row) => row.heading ?? row.cells.map(printedText).join(" | ")) : [];
}

const at = (rule: string, row: number, items: readonly number[], severity: "error" | "warning" | "info" = "warning") =>
  ({
    rule,
    severity,
    addressee: "unit",
    key: `${rule}${row}`,
    cells: items.map((_, i) => ({ row: row + i, column: 6 })),
    items,
    facts: { count: items.length },
    fixes: [],
  }) as const;

test("one row a problem, with its item, its lead, its column and its cell; several cells are counted; 提示 is left out", () => {
  const list = [at("x/first", 5, [1]), at("x/group", 8, [3, 4, 5]), at("x/tidy", 9, [4], "info"), at("x/last", 11, [6], "error")];
  const document = problems.make(reportInput(TOWN, {}, { problems: list }));
  expect(document.blocks[1]).toMatchObject({ left: "共3个问题：应改1个、待核2个" });
  expect(lines(document)).toEqual([
    "1 | 2 | 经济办 | 下一步工作计划 | F5 | x/first |  | 待核 | ",
    "2 | 4等3项 | — | 下一步工作计划 | F8等3处 | x/group |  | 待核 | ",
    "3 | 7 | 环保所 | 下一步工作计划 | F11 | x/last |  | 应改 | ",
  ]);
  expect(lines(problems.make(reportInput(TOWN, { problemsWithInfo: true }, { problems: list })))).toHaveLength(4);
});

test("by unit: units in the order of first appearance, what is nobody's own last", () => {
  const list = [at("x/group", 4, [3, 4]), at("x/a", 5, [1]), at("x/b", 10, [5]), at("x/c", 4, [0])];
  const rules = lines(problems.make(reportInput(TOWN, { problemsBy: "unit" }, { problems: list }))).map((line) => line.split(" | ")[5]);
  expect(rules).toEqual(["x/a", "x/c", "x/b", "x/group"]);
});

test("the sentences are those of the rules", () => {
  expect(lines(problems.make(reportInput(TOWN))).join("\n")).toMatch(/第4项.*下一步.*请牵头单位补报/u);
});

test("nothing found: the list says so", () => {
  expect(lines(problems.make(reportInput(TOWN, {}, { problems: [] })))).toEqual(["未发现应改和待核的问题"]);
});
