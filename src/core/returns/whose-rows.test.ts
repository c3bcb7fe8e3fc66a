import { collectedInto, formOf, markOf, masterOf } from "../../../test/fixtures/returns";
import { collectReturns } from "./collect";
import { NO_CHOICES } from "./collection";

const TITLE = "| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < | < | < |";
const HEAD = "| 序号 | 工作任务 | 年度目标 | 牵头单位 | 配合单位 | 进展情况 | 下一步计划 |";
const MASTER = `
${TITLE}
${HEAD}
| 1    | 改造东街管网。 | 完成三公里。 | 城建办   | 财政所 |  |  |
| 2    | 新建两处公厕。 | 年底前投用。 | 城建办   |        |  |  |
| 3    | 清理河道。     | 每月一次。   | 水利所   |        |  |  |
| 4    | 加固堤防。     | 汛前完成。   | 水利所   | 武装部 |  |  |
| 5    | 举办招聘会。   | 举办两场。   | 社保所   | 城建办 |  |  |`;
const master = masterOf(MASTER);
const ROWS = ["| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 财政所 | 已完工。 | |", "| 2 | 新建两处公厕。 | 年底前投用。 | 城建办 | | 已开工。 | |"];
const WATER = ["| 3 | 清理河道。 | 每月一次。 | 水利所 | | 已清理六次。 | |", "| 4 | 加固堤防。 | 汛前完成。 | 水利所 | 武装部 | 已加固。 | |"];
const form = (file: string, rows: readonly string[], unit = "城建办") =>
  formOf(file, [TITLE, `| 填报单位：${unit} | < | < | < | < | < | < |`, HEAD, ...rows].join("\n"));

test("one item twice in a form: alike it is one answer; otherwise each row is named, and one of them can be chosen", () => {
  const again = [...ROWS, "| 2 | 新建两处公厕。 | 年底前投用。 | 城建办 | | 已封顶。 | |"];
  expect(collectedInto(master, [form("城建办.xlsx", [...ROWS, ROWS[1] ?? ""])])).toEqual(["F3=已完工。", "F4=已开工。"]);
  expect(collectedInto(master, [form("城建办.xlsx", again)])).toEqual([
    "F3=已完工。",
    "城建办报送的“城建办.xlsx”中第2项有2行（第5、6行），“进展情况”不一致，请选定",
  ]);
  const choices = (choice: string) => ({ choices: { files: new Map([[1, choice]]), whose: new Map<string, string>() } });
  expect(collectedInto(master, [form("城建办.xlsx", again)], choices("城建办.xlsx#6"))).toEqual(["F3=已完工。", "F4=已封顶。"]);
});

test("two units in one table under one heading: the second one's items are its own, and that is said", () => {
  expect(collectedInto(master, [form("城建办.xlsx", [...ROWS, ...WATER])])).toEqual([
    "F3=已完工。",
    "F4=已开工。",
    "F5=已清理六次。",
    "F6=已加固。",
    "“城建办.xlsx”为城建办报送，内有水利所牵头的全部2项，已作为水利所报送采用，请核实",
  ]);
  const { units } = collectReturns(master, [form("城建办.xlsx", [...ROWS, ...WATER])], [], { choices: NO_CHOICES, due: null });
  expect(units.map(({ unit, state }) => `${unit} ${state}`)).toEqual(["城建办 returned", "水利所 returned", "社保所 missing"]);
});

test("not so where the other unit sent a file of its own, only some of its items are there, or the sender supports them", () => {
  const own = form("水利所.xlsx", [WATER[0]?.replace("六次", "七次") ?? "", WATER[1] ?? ""], "水利所");
  expect(collectedInto(master, [form("城建办.xlsx", [...ROWS, ...WATER]), own])).toEqual([
    "F3=已完工。",
    "F4=已开工。",
    "F5=已清理七次。",
    "F6=已加固。",
    "城建办填写了由水利所牵头的第3项，城建办不是该项的配合单位，未采用",
    "城建办填写了由水利所牵头的第4项，城建办不是该项的配合单位，未采用",
  ]);
  expect(collectedInto(master, [form("城建办.xlsx", [...ROWS, WATER[0] ?? ""])])).toEqual([
    "F3=已完工。",
    "F4=已开工。",
    "城建办填写了由水利所牵头的第3项，城建办不是该项的配合单位，未采用",
  ]);
  expect(collectedInto(master, [form("城建办.xlsx", [...ROWS, "| 5 | 举办招聘会。 | 举办两场。 | 社保所 | 城建办 | 已提供场地。 | |"])])).toEqual([
    "F3=已完工。",
    "F4=已开工。",
    "城建办填写了由其他单位牵头的第5项，列入配合单位补充，未并入",
  ]);
});

test("what a unit wrote that only supports is never the lead's, whether the form or the file's name says whose it is", () => {
  const row = "| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 财政所 | 已拨付资金。 | |";
  for (const one of [form("表格1.xlsx", [row], "财政所"), form("财政所.xlsx", [row], "")]) {
    const { units, edits, issues } = collectReturns(master, [form("城建办.xlsx", ROWS), one], [], { choices: NO_CHOICES, due: null });
    expect(edits.map(({ value }) => value)).toEqual(["已完工。", "已开工。"]);
    expect(issues.map((issue) => ("text" in issue ? [issue.kind, issue.unit, issue.text] : [issue.kind]))).toEqual([
      ["not-the-lead", "财政所", "已拨付资金。"],
    ]);
    expect(units.map(({ unit }) => unit)).toEqual(["城建办", "水利所", "社保所"]);
  }
});

test("a file that cannot be read is the unit's that its name has, with or without the level before it", () => {
  const county = masterOf(MASTER.replaceAll("水利所", "县水利局").replace("清溪镇", "清溪县"));
  const { units } = collectReturns(county, [], [{ file: "水利局三季度.xlsx", why: "encrypted", facts: {} }], { choices: NO_CHOICES, due: null });
  expect(units.map(({ unit, state, files }) => [unit, state, files])).toEqual([
    ["城建办", "missing", []],
    ["县水利局", "unreadable", ["水利局三季度.xlsx"]],
    ["社保所", "missing", []],
  ]);
});

test("sheets of two units in one file are each the unit's that its name says, and nothing is to be told", () => {
  const both = [form("城建办.xlsx", ROWS, ""), form("城建办.xlsx", WATER, "")].map((one, at) => ({
    ...one,
    grid: { ...one.grid, sheet: { ...one.grid.sheet, name: at === 0 ? "城建办" : "水利所" } },
  }));
  expect(collectedInto(master, both)).toEqual(["F3=已完工。", "F4=已开工。", "F5=已清理六次。", "F6=已加固。"]);
});

test("政务服务 is no level's end: 政务服务局 is 区政务服务局", () => {
  const county = masterOf(MASTER.replaceAll("水利所", "区政务服务局"));
  const { units } = collectReturns(county, [], [{ file: "政务服务局.xlsx", why: "encrypted", facts: {} }], { choices: NO_CHOICES, due: null });
  expect(units[1]).toMatchObject({ unit: "区政务服务局", state: "unreadable" });
});

test("the end of the month of the office's own day is no change of it", () => {
  const days = (deadline: string): string =>
    `${TITLE}\n| 序号 | 工作任务 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 下一步计划 |\n| 1 | 改造东街管网。 | ${deadline} | 城建办 | | | |`;
  const into = masterOf(days("2024-11-30"));
  const told = (deadline: string) => collectedInto(into, [formOf("城建办.xlsx", days(deadline).replace(/\| \| \| \|$/u, "| | 已完工。 | |"))]);
  expect([told("11月底"), told("12月底").length]).toEqual([["F3=已完工。"], 2]);
});

test("a name that the office's list has for the unit is no change of the column", () => {
  const rows = WATER.map((row) => row.replace("水利所", "水务站"));
  const units = [{ full: "水利所", aliases: ["水务站"] }];
  expect(collectedInto(master, [form("水务站.xlsx", rows, "水务站")], { units })).toEqual(["F5=已清理六次。", "F6=已加固。"]);
  expect(collectedInto(master, [form("水务站.xlsx", rows, "水务站")]).at(-1)).toBe("水利所改动了第4项“牵头单位”（水利所 → 水务站），未采用");
});

test("a table that shares no item is told so, whatever its period and whosever name is on it; a person may still say whose it is", () => {
  const other = formOf(
    "外来.xlsx",
    "| 邻县2024年一季度重点任务进展情况表 | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修缮古城墙八百米。 | 文物局 | 已完成六百米。 |",
  );
  expect(collectedInto(master, [other])).toEqual(["“外来.xlsx”是一季度的表，与总表没有相同的事项，未采用"]);
  expect(collectedInto(master, [form("表格1.xlsx", ["| 1 | 修缮古城墙八百米。 | 完成验收。 | 文物局 | | 已完成。 | |"], "文物局")])).toEqual([
    "“表格1.xlsx”与总表没有相同的事项，未采用",
  ]);
});

test("a table of a period that ends on the same day is of this round; one of another is taken where a person says whose it is", () => {
  const titled = (period: string) => formOf("城建办.xlsx", [TITLE.replace("上半年", period), HEAD, ...ROWS].join("\n"));
  expect(collectedInto(master, [titled("二季度")])).toEqual(["F3=已完工。", "F4=已开工。"]);
  expect(collectedInto(master, [titled("一季度")])).toEqual(["“城建办.xlsx”是一季度的表，未采用"]);
  expect(collectedInto(master, [titled("一季度")], { choices: { files: new Map(), whose: new Map([["城建办.xlsx", "城建办"]]) } })).toEqual([
    "F3=已完工。",
    "F4=已开工。",
  ]);
});

test("the master in a workbook of which a list is taken is told as what it is", () => {
  const itself = { file: "清单.xlsx", grid: master.grid, table: master.table, mark: null };
  const corrections = { lists: [{ file: "清单.xlsx", grid: master.grid, source: null, rows: [] }], take: () => ({ units: [], edits: [], issues: [] }) };
  expect(collectedInto(master, [itself], { corrections })).toEqual(["“清单.xlsx”中的总表已跳过，只取其中的退回修改清单"]);
});

test("a form whose leaf the master no longer has as it was sent is known by what was sent", () => {
  const mark = markOf(master, "水利所");
  const since = masterOf(MASTER.replace("加固堤防。 ", "加固堤防两处。 "));
  const told = collectedInto(since, [{ ...form("水利所.xlsx", WATER, "水利所"), mark }]);
  expect(told).toEqual([
    "F5=已清理六次。",
    "F6=已加固。",
    "第4项“工作任务”总表在下发后已改动（下发时：加固堤防。；现为：加固堤防两处。），水利所按下发内容填报，请核实",
  ]);
});
