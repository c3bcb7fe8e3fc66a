import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { cellText } from "../text/cell-text";
import { askedUnits } from "./asked-leaves";
import { fillFieldsOf } from "./fill-fields";
import { leafMarkKey, masterWhenSent, parseMark, sentOf } from "./handout-mark";
import type { HandoutRow } from "./handout-table";
import { makeHandouts, type HandoutOptions } from "./make-handouts";

const TABLE = `
  | 云岭县2024年重点工作二季度进展情况表 | < | < | < | < | < | < |
  | 序号 | 工作任务 | 子项 | 二季度目标 | 责任单位 | 进展情况 | 下一步计划 |
  | 一、水利 | < | < | < | < | < | < |
  | 1 | 修建东渠。 | 土建 | 衬砌三公里。 | 水利局、财政局 | 【顺利推进】⏎已衬砌二公里。 | 继续衬砌。 |
  | ^ | ^ | 闸门 | 安装两座。 | 水利局 | 【进展滞后】⏎因缺货未安装。 | |
  | 2 | 编制规划。 | | 完成初稿。 | | 正在编制。 | |
  | 二、教育 | < | < | < | < | < | < |
  | 3 | 改造食堂。 | | 完成招标。 | 教育局、水利局 | 已招标。 | 7月开工。 |`;
const grid = textGrid(TABLE);
const table = readGrid(grid);
const OPTIONS: HandoutOptions = {
  by: "lead",
  withSupport: false,
  fill: fillFieldsOf(table),
  empty: false,
  statusList: false,
  due: null,
  password: null,
  next: false,
};
const made = (options: Partial<HandoutOptions> = {}) => makeHandouts(table, grid, { ...OPTIONS, ...options });

/** A row as it is sent: its cells, "^" where it is one with the cell above, "<" with the one before. */
const shown = (row: HandoutRow): string =>
  "section" in row
    ? `# ${row.section}`
    : `${row.locked ? "locked " : ""}${row.cells.map((cell, at) => (row.continues.includes(at) ? "^" : row.spanned.includes(at) ? "<" : cellText(cell))).join(" | ")}`.replaceAll(
        "\n",
        "⏎",
      );
const rowsOf = (options: Partial<HandoutOptions>, unit: string): readonly string[] =>
  made(options)
    .handouts.find((one) => one.unit === unit)
    ?.content.rows.map(shown) ?? [];

test.each([
  ["lead", ["水利局 2", "教育局 1"], 1],
  ["section", ["一、水利 3", "二、教育 1"], 0],
  ["leader", [], 4],
] as const)("by %s these are asked", (by, expected, nobody) => {
  const asked = askedUnits(table, by);
  expect(asked.units.map(({ unit, leaves }) => `${unit} ${String(leaves.length)}`)).toEqual(expected);
  expect(asked.nobody).toHaveLength(nobody);
});

test("a unit gets its own rows under their sections, a shared cell once", () => {
  expect(rowsOf({}, "水利局")).toEqual([
    "# 一、水利",
    "1 | 修建东渠。 | 土建 | 衬砌三公里。 | 水利局、财政局 | 【顺利推进】⏎已衬砌二公里。 | 继续衬砌。",
    "^ | ^ | 闸门 | 安装两座。 | 水利局 | 【进展滞后】⏎因缺货未安装。 | ",
  ]);
});

test("what it only supports stands below, locked, and nothing of its own twice; by section nothing is supported", () => {
  expect(rowsOf({ withSupport: true }, "水利局").slice(3)).toEqual([
    expect.stringMatching(/^# /u),
    "# 二、教育",
    "locked 3 | 改造食堂。 |  | 完成招标。 | 教育局、水利局 | 已招标。 | 7月开工。",
  ]);
  expect(rowsOf({ withSupport: true }, "教育局")).toHaveLength(2);
  expect(rowsOf({ withSupport: true, by: "section" }, "一、水利").some((row) => row.startsWith("locked"))).toBe(false);
});

test("a list of statuses takes the tag out of the text, and offers the table's own words", () => {
  const [one] = made({ statusList: true }).handouts;
  expect(one?.content.columns.map(({ heading, fill, words }) => [heading, fill, words])).toEqual([
    ["序号", false, []],
    ["工作任务", false, []],
    ["子项", false, []],
    ["二季度目标", false, []],
    ["责任单位", false, []],
    ["状态", true, expect.arrayContaining(["顺利推进", "进展滞后"])],
    ["进展情况", true, []],
    ["下一步计划", true, []],
  ]);
  expect(rowsOf({ statusList: true }, "水利局")[1]).toBe("1 | 修建东渠。 | 土建 | 衬砌三公里。 | 水利局、财政局 | 顺利推进 | 已衬砌二公里。 | 继续衬砌。");
});

test("sent empty, nothing is filled in and the mark knows it, and what the master had; else it knows what was sent", () => {
  const [full] = made().handouts;
  const [bare] = made({ empty: true }).handouts;
  const item = table.items[0];
  const leaf = item?.leaves[0];
  if (!full || !bare || !item || !leaf) throw new Error("nothing is sent");
  const key = leafMarkKey(item, leaf);
  expect(rowsOf({ empty: true }, "水利局")[1]).toBe("1 | 修建东渠。 | 土建 | 衬砌三公里。 | 水利局、财政局 |  | ");
  expect([sentOf(bare.mark, key, "progress"), sentOf(full.mark, key, "remarks"), sentOf(null, key, "progress")]).toEqual(["", "", null]);
  expect(sentOf(full.mark, key, "progress")).toMatch(/./u);
  expect([masterWhenSent(bare.mark, key, "progress"), masterWhenSent(full.mark, key, "progress")]).toEqual([
    sentOf(full.mark, key, "progress"),
    sentOf(full.mark, key, "progress"),
  ]);
  const other = table.items[2];
  expect(other?.leaves[0] && sentOf(full.mark, leafMarkKey(other, other.leaves[0]), "progress")).toBeNull();
  expect(parseMark(JSON.stringify(full.mark))).toEqual(full.mark);
});

test("sub-tasks of one item that only their targets tell apart are each known again", () => {
  const two = textGrid(TABLE.replace("| 土建 |", "| |").replace("| 闸门 |", "| |"));
  const read = readGrid(two);
  const [one] = makeHandouts(read, two, { ...OPTIONS }).handouts;
  const item = read.items[0];
  const prints = item?.leaves.map((leaf) => sentOf(one?.mark ?? null, leafMarkKey(item, leaf), "progress"));
  expect(prints?.map((print) => print !== null && print !== "")).toEqual([true, true]);
  expect(new Set(prints).size).toBe(2);
});

test.each([null, "", "{}", "{", JSON.stringify({ form: "progress-table/handout-2", unit: "", source: "", period: null, sent: {} })])(
  "no mark is read from %j",
  (text) => {
    expect(parseMark(text)).toBeNull();
  },
);

test("the next round: periods move on, last steps are the targets, texts are empty", () => {
  const { handouts, moved, unmoved } = made({ next: true });
  const [one] = handouts;
  expect([one?.title, one?.content.columns[3]?.heading]).toEqual(["云岭县2024年重点工作三季度进展情况表", "三季度目标"]);
  // a sub-task without a next step keeps its target
  expect(rowsOf({ next: true }, "水利局").slice(1)).toEqual([
    "1 | 修建东渠。 | 土建 | 继续衬砌。 | 水利局、财政局 |  | ",
    "^ | ^ | 闸门 | 安装两座。 | 水利局 |  | ",
  ]);
  expect([moved.map(({ to }) => to), unmoved]).toEqual([["云岭县2024年重点工作三季度进展情况表", "三季度目标"], []]);
});

test("what a person wants a period to be goes before what comes next; where nothing says it, that is told", () => {
  const { handouts } = made({ next: true, renamed: new Map([["二季度目标", "下半年目标"]]) });
  expect(handouts[0]?.content.columns[3]?.heading).toBe("下半年目标");
  const half = textGrid(TABLE.replaceAll("二季度", "上半年"));
  expect(makeHandouts(readGrid(half), half, { ...OPTIONS, next: true }).unmoved).toEqual(["云岭县2024年重点工作上半年进展情况表", "上半年目标"]);
});

test("a file is named by its number, its unit and the work, without signs that no system takes", () => {
  expect(made().handouts.map(({ fileName, items }) => [fileName, items])).toEqual([
    [expect.stringMatching(/^01_水利局_.*\.xlsx$/u), 1],
    [expect.stringMatching(/^02_教育局_.*\.xlsx$/u), 1],
  ]);
  const odd = textGrid(TABLE.replaceAll("教育局", "教育局/招生办"));
  for (const { fileName } of makeHandouts(readGrid(odd), odd, OPTIONS).handouts) expect(fileName).not.toMatch(/[\\/:*?"<>|]/u);
});
