import { textGrid } from "../../../test/fixtures/text-grid";
import { readGrid } from "../../../test/fixtures/reading";
import { collectReturns } from "./collect";
import { extraKey, NO_CHOICES, type CollectOptions, type Master, type ReturnedTable } from "./collection";
import { issueText } from "./issue-text";
import { toA1 } from "../grid/cell-ref";
import { cellText } from "../text/cell-text";

const MASTER = `
| 临江镇2024年重点工作上半年进展情况表 | < | < | < | < | < |
| 序号 | 工作任务           | 年度目标           | 责任单位       | 进展情况 | 下一步计划 |
| 1    | 改造南街农贸市场。 | 年底前完工。       | 市场办         |          |            |
| 2    | 新建滨河步道三公里。 | 六月底前建成。   | 城建办、水利所 |          |            |
| 3    | 整治背街小巷。     | 完成十二条。       | 城建办         |          |            |
| 4    | 开展水库除险加固。 | 完成两座。         | 水利所         |          |            |`;

const HEAD = "| 序号 | 工作任务 | 年度目标 | 责任单位 | 进展情况 | 下一步计划 |";

function master(text = MASTER): Master {
  const grid = textGrid(text);
  return { grid, table: readGrid(grid) };
}

function returned(file: string, rows: string, unit = "", mark: ReturnedTable["mark"] = null): ReturnedTable {
  const grid = textGrid(
    `| 临江镇2024年重点工作上半年进展情况表 | < | < | < | < | < |\n${unit === "" ? "" : `| 填报单位：${unit} | < | < | < | < | < |\n`}${rows.trim().startsWith("| 序号") ? rows : `${HEAD}\n${rows}`}`,
    { sheet: { name: "填报表" } },
  );
  return { file, grid, table: readGrid(grid), mark };
}

/** Edits as "E4=…", then what is told. */
function collected(into: Master, returns: readonly ReturnedTable[], options: Partial<CollectOptions> = {}): readonly string[] {
  const { edits, issues } = collectReturns(into, returns, [], { choices: NO_CHOICES, due: null, ...options });
  return [...edits.map(({ cell, value }) => `${toA1(cell)}=${cellText(value)}`), ...issues.map((issue) => issueText(issue, into.table, "zh-CN"))];
}

const CITY = `
| 2 | 新建滨河步道三公里。 | 六月底前建成。 | 城建办、水利所 | 已完成两公里。 | 抓紧收尾。 |
| 3 | 整治背街小巷。       | 完成十二条。   | 城建办         | 已整治十条。   |            |`;

test("what the lead filled in goes into its cells, letter for letter, whatever the order of its rows and columns", () => {
  expect(collected(master(), [returned("城建办.xlsx", CITY)])).toEqual(["E4=已完成两公里。", "F4=抓紧收尾。", "E5=已整治十条。"]);
  const turned = `
| 序号 | 责任单位       | 工作任务             | 进展情况       | 下一步计划 |
| 1    | 城建办         | 整治背街小巷。       | 已整治十条。   |            |
| 2    | 城建办、水利所 | 新建滨河步道三公里。 | 已完成两公里。 | 抓紧收尾。 |`;
  expect([...collected(master(), [returned("表格1.xlsx", turned, "城建办")])].sort()).toEqual(["E4=已完成两公里。", "E5=已整治十条。", "F4=抓紧收尾。"]);
});

test("whose a file is: the form, the file's name, the leads of its items; else it is asked", () => {
  const one = "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |";
  expect(collected(master(), [returned("表格1.xlsx", one, "水利所")])[0]).toBe("E6=完成一座。");
  expect(collected(master(), [returned("3_水利所_报送.xlsx", one)])[0]).toBe("E6=完成一座。");
  expect(collected(master(), [returned("新建工作表.xlsx", one)])[0]).toBe("E6=完成一座。");
  // one of two leads, and neither's whole share
  const mixed = `${one}\n| 3 | 整治背街小巷。 | 完成十二条。 | 城建办 | 已整治十条。 | |`;
  expect(collected(master(), [returned("新建工作表.xlsx", mixed)])).toEqual(["“新建工作表.xlsx”无法判断是哪个单位的（可能是水利所、城建办），请指定"]);
  const whose = new Map([["新建工作表.xlsx", "水利所"]]);
  expect(collected(master(), [returned("新建工作表.xlsx", one)], { choices: { files: new Map(), whose } })[0]).toBe("E6=完成一座。");
});

test("a unit under a new name is known by the items that it leads, or by the office's list", () => {
  const renamed = "| 4 | 开展水库除险加固。 | 完成两座。 | 水务所 | 完成一座。 | |";
  expect(collected(master(), [returned("水务所.xlsx", renamed, "水务所")])).toEqual([
    "E6=完成一座。",
    "水利所改动了第4项“责任单位”（水利所 → 水务所），未采用",
  ]);
  const strange =
    "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |\n| 5 | 清理河道杂物。 | 每月一次。 | 水务所 | 完成。 | |\n| 6 | 修订防汛预案。 | 五月底前。 | 水务所 | 完成。 | |";
  expect(collected(master(), [returned("水务所.xlsx", strange, "水务所")], { units: [{ full: "水利所", aliases: ["水务所"] }] })[0]).toBe("E6=完成一座。");
});

test("several units in one file: each row goes to the unit that leads it", () => {
  const both = `${CITY}\n| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |`;
  expect(collected(master(), [returned("城建办、水利所.xlsx", both)])).toEqual(["E4=已完成两公里。", "F4=抓紧收尾。", "E5=已整治十条。", "E6=完成一座。"]);
});

test("forms of two units below each other, and a sheet that was copied into the file of another unit, are each unit's own", () => {
  const rows = (text: string): string =>
    `| 临江镇2024年重点工作上半年进展情况表 | < | < | < | < | < |\n| 填报单位：城建办 | < | < | < | < | < |\n${HEAD}\n${CITY.trim()}\n| 填报单位：水利所 | < | < | < | < | < |\n${HEAD}\n${text}`;
  const grid = textGrid(rows("| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |"), { sheet: { name: "填报表" } });
  expect(collected(master(), [{ file: "表格1.xlsx", grid, table: readGrid(grid), mark: null }])).toEqual([
    "E4=已完成两公里。",
    "F4=抓紧收尾。",
    "E5=已整治十条。",
    "E6=完成一座。",
  ]);
  const mark = { form: "progress-table/handout-1", unit: "城建办", source: "", period: null, sent: {} } as const;
  expect(collected(master(), [returned("城建办.xlsx", "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |", "水利所", mark)])).toEqual([
    "E6=完成一座。",
  ]);
});

test("the whole table, sent back by one unit with the office's own 填报单位 in it, is that unit's by the file's name", () => {
  const whole = MASTER.trim().split("\n").slice(2).join("\n").replace("| 水利所         |          |", "| 水利所         | 完成一座。 |");
  expect(collected(master(), [returned("水利所.xlsx", whole, "市场办")])).toEqual(["E6=完成一座。"]);
});

const PARTS = `
| 临江镇2024年重点工作上半年进展情况表 | < | < | < | < | < |
| 序号 | 工作任务           | 年度目标           | 责任单位       | 进展情况 | 下一步计划 |
| 1    | 建设三处停车场。   | 南门完工。         | 城建办         |          |            |
| ^    | ^                  | 北门开工。         | 城建办、交管队 |          |            |
| ^    | ^                  | 东门完成设计。     | 城建办         |          |            |`;

test("rows under one serial are answered each, though their merged cells were lost or only one of them is filled in", () => {
  const lost =
    "| 1 | 建设三处停车场。 | 南门完工。 | 城建办 | 已完工。 | |\n| | | 北门开工。 | 城建办、交管队 | | |\n| | | 东门完成设计。 | 城建办 | 已出图。 | |";
  const answer = (rows: string): ReturnedTable => {
    const one = returned("城建办.xlsx", rows, "城建办");
    return { ...one, byRows: readGrid(one.grid, { rowsAreLeaves: true }) };
  };
  expect(collected(master(PARTS), [answer(lost)])).toEqual(["E3=已完工。", "E5=已出图。", "城建办第1项“进展情况”未填"]);
  // the same three in another order, as a unit that sorts its rows would have them
  const turned =
    "| 1 | 建设三处停车场。 | 东门完成设计。 | 城建办 | 已出图。 | |\n| | | 南门完工。 | 城建办 | 已完工。 | |\n| | | 北门开工。 | 城建办、交管队 | 已开工。 | |";
  expect([...collected(master(PARTS), [answer(turned)])].sort()).toEqual(["E3=已完工。", "E4=已开工。", "E5=已出图。"]);
  // one row too few, and the other two reworded: which is which cannot be told
  const fewer = "| 1 | 建设三处停车场。 | 一期完工。 | 城建办 | 已完工。 | |\n| | | 二期开工。 | 城建办 | 已开工。 | |";
  expect(collected(master(PARTS), [answer(fewer)]).filter((line) => line.startsWith("E"))).toEqual([]);
});

test("a row that belongs to no item is told with its file and row", () => {
  const stray = "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |";
  const one = returned("水利所.xlsx", stray);
  const table = { ...one.table, remnants: [{ kind: "lost-item" as const, row: 9, text: "另完成山塘整治两处。" }] };
  expect(collected(master(), [{ ...one, table }])).toEqual(["E6=完成一座。", "水利所“水利所.xlsx”第9行（另完成山塘整治两处。）未能对应到事项，未采用"]);
});

test("an item that a unit sent besides is added only where a person chose it, in the free row below the last", () => {
  const rows = "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |\n| 5 | 清理河道漂浮物。 | 每月一次。 | 水利所 | 已开展六次。 | 继续。 |";
  const files = [returned("水利所.xlsx", rows)];
  const into = master();
  const { issues } = collectReturns(into, files, [], { choices: NO_CHOICES, due: null });
  const add = new Set(issues.flatMap((issue) => (issue.kind === "extra-item" ? [extraKey(issue)] : [])));
  const { added, issues: left, edits } = collectReturns(into, files, [], { choices: { ...NO_CHOICES, add }, due: null });
  expect(added.map(({ unit, row, edits: own }) => [unit, row, own.map(({ cell, value }) => `${toA1(cell)}=${cellText(value)}`)])).toEqual([
    ["水利所", 7, ["A7=5", "B7=清理河道漂浮物。", "C7=每月一次。", "D7=水利所", "E7=已开展六次。", "F7=继续。"]],
  ]);
  expect([left, edits.length]).toEqual([[], 1]);
  // a line of the office's own stands there: nothing is written over it
  const full = collectReturns(master(`${MASTER}\n| 注：数据截至六月底。 | < | < | < | < | < |`), files, [], { choices: { ...NO_CHOICES, add }, due: null });
  expect([full.added, full.issues.map((issue) => issueText(issue, into.table, "zh-CN"))]).toEqual([
    [],
    ["水利所多报的“清理河道漂浮物。”未能加入：总表最后一项之下没有空行，请在第7行前插入空行后再汇总"],
  ]);
});

test("an item that a unit sent besides goes below the section that the unit wrote it under, not below the last", () => {
  const sections = (free: string): string => `
| 临江镇2024年重点工作上半年进展情况表 | < | < | < | < | < |
| 序号 | 工作任务             | 年度目标       | 责任单位       | 进展情况 | 下一步措施 |
| 一、水利 | < | < | < | < | < |
| 1    | 开展水库除险加固。   | 完成两座。     | 水利所         |          |            |
${free}| 二、城建 | < | < | < | < | < |
| 2    | 新建滨河步道三公里。 | 六月底前建成。 | 城建办         |          |            |`;
  const FREE = "|      |                      |                |                |          |            |\n";
  const into = (free: string): Master => {
    const grid = textGrid(sections(free));
    return { grid, table: readGrid(grid) };
  };
  const form = (rows: string) => returned("水利所.xlsx", rows);
  const besides = "| 3 | 清理河道漂浮物。 | 每月一次。 | 水利所 | 已开展六次。 | |";
  const add = (master: Master, one: ReturnedTable) => {
    const choices = {
      ...NO_CHOICES,
      add: new Set(
        collectReturns(master, [one], [], { choices: NO_CHOICES, due: null }).issues.flatMap((issue) => (issue.kind === "extra-item" ? [extraKey(issue)] : [])),
      ),
    };
    const { added, issues } = collectReturns(master, [one], [], { choices, due: null });
    return [
      ...added.flatMap(({ edits }) => edits.slice(0, 2).map(({ cell, value }) => `${toA1(cell)}=${cellText(value)}`)),
      ...issues.map((issue) => issueText(issue, master.table, "zh-CN")),
    ];
  };
  // under the heading of the section, behind an item of it, and before one
  const titled = form(`| 一、水利 | < | < | < | < | < |\n| 1 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |\n${besides}`);
  const behind = form(`| 1 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |\n${besides}`);
  const before = form(`${besides}\n| 1 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |`);
  for (const one of [titled, behind, before]) expect(add(into(FREE), one)).toEqual(["A5=3", "B5=清理河道漂浮物。"]);
  expect(add(into(""), behind)).toEqual(["水利所多报的“清理河道漂浮物。”未能加入：总表“一、水利”最后一项之下没有空行，请在第5行前插入空行后再汇总"]);
});

test("the office's own columns stay, and a unit that changed them is told; its answer counts", () => {
  const changed = "| 4 | 开展水库除险加固。 | 完成一座。 | 水利所 | 完成一座。 | |";
  expect(collected(master(), [returned("水利所.xlsx", changed)])).toEqual(["E6=完成一座。", "水利所改动了第4项“年度目标”（完成两座。 → 完成一座。），未采用"]);
});

test("rows too many, too few, empty, doubtful, of another lead", () => {
  const rows = `
| 4 | 开展水库除险加固。   | 完成两座。     | 水利所         |              | |
| 5 | 清理河道漂浮物。     | 每月一次。     | 水利所         | 已开展六次。 | |
| 2 | 新建滨河步道三公里。 | 六月底前建成。 | 城建办、水利所 | 已验收堤岸。 | |`;
  expect(collected(master(), [returned("水利所.xlsx", rows)])).toEqual([
    "水利所多报1项：清理河道漂浮物。",
    "水利所填写了由其他单位牵头的第2项，列入配合单位补充，未并入",
    "水利所第4项“进展情况”未填",
  ]);
  const short = "| 2 | 新建滨河步道三公里。 | 六月底前建成。 | 城建办、水利所 | 已完成两公里。 | |";
  expect(collected(master(), [returned("城建办.xlsx", short)])).toEqual(["E4=已完成两公里。", "城建办报送的表中缺第3项"]);
  const other = `${short}\n| 3 | 整治城中村小巷污水。 | 完成十二条。 | 城建办 | 已完成。 | |`;
  expect(collected(master(), [returned("城建办.xlsx", other)])).toEqual(
    expect.arrayContaining(["城建办所报“整治城中村小巷污水。”与总表第3项是否为同一事项不能确定，未采用"]),
  );
});

test("two files of a unit: what they say alike is taken, what they say otherwise is asked, with the later one proposed", () => {
  const files = [returned("城建办.xlsx", CITY), returned("城建办（修改）.xlsx", CITY.replace("已完成两公里。", "已全部建成。"))];
  const told = "城建办报送2份，第2项“进展情况”不一致（城建办.xlsx、城建办（修改）.xlsx），建议采用“城建办（修改）.xlsx”，请选定";
  expect(collected(master(), files)).toEqual(["F4=抓紧收尾。", "E5=已整治十条。", told]);
  const choices = { files: new Map([[1, "城建办（修改）.xlsx"]]), whose: new Map() };
  expect(collected(master(), files, { choices })).toEqual(["E4=已全部建成。", "F4=抓紧收尾。", "E5=已整治十条。"]);
  expect(
    collected(
      master(),
      [files[0], returned("城建办副本.xlsx", CITY)].flatMap((one) => one ?? []),
    ),
  ).toEqual(["E4=已完成两公里。", "F4=抓紧收尾。", "E5=已整治十条。", "“城建办副本.xlsx”与“城建办.xlsx”内容相同，取其一"]);
});

test("a form's cell that shows an error is named and not taken; the rest goes on", () => {
  const rows = "| 2 | 新建滨河步道三公里。 | 六月底前建成。 | 城建办、水利所 | #REF! | 抓紧收尾。 |";
  expect(collected(master(), [returned("城建办.xlsx", rows)])).toEqual(
    expect.arrayContaining(["F4=抓紧收尾。", "城建办所报第2项“进展情况”显示为#REF!，未采用"]),
  );
});

test("a form that lost its mark: an answer that holds what the master has is written on it; another one is asked about", () => {
  const filled = master(MASTER.replace("| 水利所         |          |            |", "| 水利所         | 已完成一座水库的初步设计。 |            |"));
  const answer = (said: string) => returned("水利所.xlsx", `| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | ${said} | |`);
  expect(collected(filled, [answer("已完成一座水库的初步设计。七月进场施工。")])).toEqual(["E6=已完成一座水库的初步设计。七月进场施工。"]);
  expect(collected(filled, [answer("设计已批复。")])).toEqual(["第4项“进展情况”总表已有内容，填报表未保留下发时的记录，不能判断总表是否改动过，未覆盖"]);
});

test("a cell of the master that holds something else is never written over, unless a person chose the file", () => {
  const filled = master(MASTER.replace("| 水利所         |          |            |", "| 水利所         | 办公室已改。 |            |"));
  const answer = returned("水利所.xlsx", "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |");
  expect(collected(filled, [answer])).toEqual(["第4项“进展情况”总表已有内容，填报表未保留下发时的记录，不能判断总表是否改动过，未覆盖"]);
  expect(collected(filled, [answer], { choices: { files: new Map([[3, "水利所.xlsx"]]), whose: new Map() } })).toEqual(["E6=完成一座。"]);
});

test("the master itself, another period's table and a file without a table are passed over and told", () => {
  const own = master();
  expect(collected(own, [{ file: "总表.xlsx", grid: own.grid, table: own.table, mark: null }])).toEqual(["已跳过总表本身（总表.xlsx）"]);
  const last = returned("水利所.xlsx", "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |");
  const grid = { ...last.grid, values: last.grid.values.map((row, at) => (at === 0 ? ["临江镇2024年重点工作一季度进展情况表", ...row.slice(1)] : row)) };
  expect(collected(own, [{ ...last, grid, table: readGrid(grid) }])).toEqual(["“水利所.xlsx”是一季度的表，未采用"]);
  const { issues, units } = collectReturns(own, [], [{ file: "水利所.xlsx", why: "encrypted", facts: {} }], { choices: NO_CHOICES, due: null });
  expect(issues.map((issue) => issueText(issue, own.table, "zh-CN"))[0]).toMatch(/^“水利所\.xlsx”未能读取：/u);
  expect(units.map(({ unit, state }) => `${unit} ${state}`)).toEqual(["市场办 missing", "城建办 missing", "水利所 unreadable"]);
});

test("what came late is told by the day on the form", () => {
  const late = returned("水利所.xlsx", "| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 完成一座。 | |", "水利所　填报日期：2024年7月8日");
  expect(collectReturns(master(), [late], [], { choices: NO_CHOICES, due: "2024-07-05" }).units.find(({ unit }) => unit === "水利所")).toMatchObject({
    late: true,
    state: "returned",
  });
  expect(collectReturns(master(), [late], [], { choices: NO_CHOICES, due: "2024-07-08" }).units.find(({ unit }) => unit === "水利所")).toMatchObject({
    late: false,
  });
});
