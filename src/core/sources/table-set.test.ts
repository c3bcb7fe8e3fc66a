import { sheetId } from "../grid/grid";
import { readGrid } from "../../../test/fixtures/reading";
import { plainSheet, textGrid, type TextGridOptions } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import { goesOnLike, underHeaderOf } from "./borrowed-header";
import { partsBeside, type TablePart } from "./same-form";
import { combineParts, type TableSet } from "./table-set";

const TITLE = "| 岚岭县2025年重点工作上半年进展情况表 | < | < | < |";
const HEADER = "| 序号 | 工作任务 | 责任单位 | 进展情况 |";

function part(name: string, rows: readonly string[], options: TextGridOptions = {}): TablePart {
  const grid = textGrid(rows.join("\n"), { ...options, sheet: { ...plainSheet(name), id: sheetId(name), ...options.sheet } });
  return { sheet: name, grid, table: readGrid(grid) };
}

const roads = part("城建", [
  TITLE,
  "| 二、城建 | < | < | < |",
  HEADER,
  "| 1 | 修建便民桥 | 交通局 | 【顺利推进】桥墩已完工。 |",
  "| 2 | 改造老旧管网 | 住建局 | 【进展滞后】尚未招标。 |",
]);
const schools = part("民生", [TITLE, "| 一、民生 | < | < | < |", HEADER, "| 1 | 新建小学 | 教育局 | 【顺利推进】主体封顶。 |"]);

function whole(...parts: readonly TablePart[]): TableSet {
  const set = combineParts(parts);
  if (!set) throw new Error("no table");
  return set;
}

const names = ({ whole: { items } }: TableSet) => items.map(({ reference, task }) => `${reference} ${task}`);

test("sheets of one form are one table, in the order of their sections' numbers; every cell leads back to its sheet", () => {
  const set = whole(roads, schools);
  expect(set.parts.map(({ sheet }) => sheet)).toEqual(["民生", "城建"]);
  expect(names(set)).toEqual(["一—1 新建小学", "二—1 修建便民桥", "二—2 改造老旧管网"]);
  const lagging = set.whole.items[2]?.leaves[0]?.fields.progress?.pieces[0]?.cell;
  expect(lagging && set.placeOf(lagging)).toEqual({ part: 1, cell: { row: 5, column: 4 } });
});

test("columns in another order stand under the same headings; one that only a later sheet has comes last", () => {
  const other = part("生态", [
    TITLE,
    "| 三、生态 | < | < | < |",
    "| 序号 | 责任单位 | 备注 | 工作任务 | 进展情况 |",
    "| 1 | 林业局 | 市级 | 植树造林 | 【顺利推进】完成三成。 |",
  ]);
  const set = whole(schools, roads, other);
  const leaf = set.whole.items.at(-1)?.leaves[0];
  expect([leaf?.fields.task?.text, leaf?.units, leaf?.fields.remarks?.text]).toEqual(["植树造林", ["林业局"], "市级"]);
  const remark = leaf?.fields.remarks?.pieces[0]?.cell;
  expect(remark?.column).toBe(5);
  expect(remark && set.placeOf(remark)).toEqual({ part: 2, cell: { row: 4, column: 3 } });
});

test("where numbering begins again and no sheet has sections, its name tells its items from those of the others", () => {
  const plain = (name: string, task: string) =>
    part(name, [TITLE, HEADER, `| 1 | ${task} | 交通局 | 【顺利推进】已开工。 |`, `| 2 | ${task}二期 | 交通局 | 【顺利推进】已招标。 |`]);
  const set = whole(plain("东片", "修路"), plain("西片", "架桥"));
  expect(names(set)).toEqual(["东片—1 修路", "东片—2 修路二期", "西片—1 架桥", "西片—2 架桥二期"]);
  expect(set.placeOf({ row: 3, column: 1 })).toBeNull();
});

test("where numbering runs on from sheet to sheet, references stay as they are", () => {
  const plain = (name: string, first: number) =>
    part(name, [
      TITLE,
      HEADER,
      `| ${first} | 任务甲${first} | 交通局 | 【顺利推进】已开工。 |`,
      `| ${first + 1} | 任务乙${first} | 交通局 | 【顺利推进】已招标。 |`,
    ]);
  expect(names(whole(plain("上", 1), plain("下", 3)))).toEqual(["第1项 任务甲1", "第2项 任务乙1", "第3项 任务甲3", "第4项 任务乙3"]);
});

test("a section that goes on in the next sheet is one, also where it is headed there again", () => {
  const first = part("上", [TITLE, "| 二、城建（共3项） | < | < | < |", HEADER, "| 1 | 修路 | 交通局 | 【顺利推进】已开工。 |"]);
  const next = (heading: string) =>
    part("下", [
      TITLE,
      heading,
      HEADER,
      "| 2 | 架桥 | 交通局 | 【顺利推进】已招标。 |",
      "| 3 | 种树 | 林业局 | 【顺利推进】已招标。 |",
      "| 三、民生 | < | < | < |",
      "| 1 | 建校 | 教育局 | 【顺利推进】已招标。 |",
    ]);
  for (const heading of ["| 二、城建（共3项） | < | < | < |", "| 二、城建（共3项）（续） | < | < | < |", "| 二、城建（续） | < | < | < |"]) {
    const set = whole(first, next(heading));
    expect(set.whole.sections.map(({ title, claimedCount }) => [title, claimedCount])).toEqual([
      ["二、城建（共3项）", 3],
      ["三、民生", null],
    ]);
    expect(set.whole.items.map(({ section }) => section)).toEqual([0, 0, 0, 1]);
  }
});

test("a sheet without a section, whose numbering begins again, is none of the section before it; one whose numbers go on is", () => {
  const plain = (name: string, from: number) =>
    part(name, [TITLE, HEADER, `| ${from} | 疏浚河道 | 水利局 | 【顺利推进】已开工。 |`, `| ${from + 1} | 加固山塘 | 水利局 | 【顺利推进】已招标。 |`]);
  expect(names(whole(schools, roads, plain("水利", 1))).slice(-2)).toEqual(["水利—1 疏浚河道", "水利—2 加固山塘"]);
  const unnumbered = part("样表", [
    TITLE,
    HEADER,
    "| 例 | 修建某某路 | 交通局 | 【顺利推进】已开工。 |",
    "| 例 | 修建某某桥 | 交通局 | 【顺利推进】已开工。 |",
  ]);
  const { items, sections } = whole(schools, roads, plain("水利", 1), unnumbered).whole;
  expect(sections.map(({ title }, at) => [title, items.filter(({ section }) => section === at).length])).toEqual([
    ["一、民生", 1],
    ["二、城建", 2],
    ["水利", 2],
    ["样表", 2],
  ]);
  expect(names(whole(schools, roads, plain("城建二", 3))).slice(-2)).toEqual(["二—3 疏浚河道", "二—4 加固山塘"]);
});

test("titles that name different bodies make a whole without a body in its title", () => {
  const of = (body: string, task: string) =>
    part(body, [`| ${body}2025年重点工作上半年进展情况表 | < | < | < |`, HEADER, `| 1 | ${task} | ${body} | 【顺利推进】已开工。 |`]);
  const set = whole(of("交通局", "修建便民桥"), of("水利局", "疏浚河道"));
  expect([set.whole.title, names(set)]).toEqual(["2025年重点工作上半年进展情况表", ["交通局—1 修建便民桥", "水利局—1 疏浚河道"]]);
  expect(whole(of("云溪镇", "修建便民桥"), of("岚岭县云溪镇人民政府", "疏浚河道")).whole.title).toBe("云溪镇2025年重点工作上半年进展情况表");
});

test("merges, hidden rows, formulas and number formats move along", () => {
  const shared = part("财政", [TITLE, "| 四、财政 | < | < | < |", HEADER, "| 1 | 压减支出 | 财政局 | 【顺利推进】已下文。 |", "| 2 | 盘活资产 | ^ | 0.65 |"], {
    hiddenRows: [5],
    formulas: [{ row: 5, column: 4 }],
    formats: { "D5:D5": "0.0%" },
  });
  const { grid } = whole(roads, shared);
  expect(grid.merges).toContainEqual({ top: 7, left: 3, bottom: 8, right: 3 });
  expect([grid.hiddenRows, grid.formulas, grid.numberFormats]).toEqual([[8], [{ row: 8, column: 4 }], [{ column: 4, top: 8, bottom: 8, format: "0.0%" }]]);
});

describe("sheets that lack what the first has", () => {
  const bare = (name: string, ...rows: readonly string[]) => {
    const grid = textGrid(rows.join("\n"), { sheet: { ...plainSheet(name), id: sheetId(name) } });
    const under = underHeaderOf(schools, grid);
    const result = under && readTable(under.grid);
    return result?.ok === true && goesOnLike(schools.table, result.table) ? { sheet: name, grid, table: result.table, borrowed: under?.borrowed ?? 0 } : null;
  };

  test.each([
    ["nothing above its items", []],
    ["续表 above them", ["| 续表 | < | < | < |"]],
    ["the title above them, once more", ["| 岚岭县2025年重点工作上半年进展情况表（续） | < | < | < |"]],
  ])("a header: with %s it is read under that of the first, every cell in its place", (_, above) => {
    const other = bare(
      "二",
      ...above,
      "| 二、城建 | < | < | < |",
      "| 1 | 修建便民桥 | 交通局 | 【顺利推进】桥墩已完工。 |",
      "| 2 | 改造老旧管网 | 住建局 | 【进展滞后】尚未招标。 |",
    );
    if (!other) throw new Error("no part");
    const set = whole(schools, other);
    expect(names(set)).toEqual(["一—1 新建小学", "二—1 修建便民桥", "二—2 改造老旧管网"]);
    expect(set.whole.title).toBe("岚岭县2025年重点工作上半年进展情况表");
    const lagging = set.whole.items[2]?.leaves[0]?.fields.progress?.pieces[0]?.cell;
    expect(lagging && set.placeOf(lagging)).toEqual({ part: 1, cell: { row: above.length + 3, column: 4 } });
  });

  test("short names of tasks are tasks where each has its status; without a status they tell nothing", () => {
    const tagged = bare("续", "| 2 | 修路 | 交通局 | 【顺利推进】已开工。 |", "| 3 | 低保 | 民政局 | 【进展滞后】未发放。 |");
    expect(tagged && names(whole(schools, tagged))).toEqual(["第1项 新建小学", "第2项 修路", "第3项 低保"]);
    expect(bare("名册", "| 2 | 张某 | 交通局 | 主持全面工作，分管办公室 |")).toBeNull();
  });

  test("a list of something else is not read under a header that is not its own", () => {
    expect(bare("通讯录", "| 1 | 张某某同志 | 交通局 | 5551234 |", "| 2 | 李某某同志 | 住建局 | 5554321 |")).toBeNull();
    expect(bare("一览", "| 城关镇 | 12 | 3 | 25% |", "| 东山镇 | 8 | 2 | 25% |")).toBeNull();
    expect(bare("空")).toBeNull();
  });

  test("a title and a header: those of a later sheet stand over the whole, in front of the first section", () => {
    const first = part("一", ["| 一、民生（共1项） | < | < | < |", HEADER, "| 1 | 新建小学 | 教育局 | 【顺利推进】主体封顶。 |"]);
    const set = whole(roads, first);
    expect([set.whole.title, set.whole.sections.map(({ title, claimedCount }) => [title, claimedCount]), names(set)[0]]).toEqual([
      "岚岭县2025年重点工作上半年进展情况表",
      [
        ["一、民生（共1项）", 1],
        ["二、城建", null],
      ],
      "一—1 新建小学",
    ]);
  });
});

test.each<[string, readonly (readonly [string | null, number, number])[], readonly number[]]>([
  [
    "numbers run on over the sheets, given in another order",
    [
      [null, 4, 6],
      [null, 1, 3],
    ],
    [1, 0],
  ],
  [
    "numbers lie between each other",
    [
      [null, 1, 3],
      [null, 2, 4],
    ],
    [0, 1],
  ],
  [
    "a sheet without a heading stands behind the one that its numbers go on from",
    [
      [null, 4, 5],
      ["二", 1, 2],
      ["一", 1, 3],
    ],
    [2, 0, 1],
  ],
])("order: %s", (_, sheets, expected) => {
  const parts = sheets.map(([section, from, to], at) =>
    part(`表${at}`, [
      TITLE,
      ...(section === null ? [] : [`| ${section}、板块${section} | < | < | < |`]),
      HEADER,
      ...Array.from({ length: to - from + 1 }, (__, more) => `| ${from + more} | 任务${at}之${more} | 交通局 | 【顺利推进】已开工。 |`),
    ]),
  );
  expect(whole(...parts).parts.map(({ sheet }) => sheet)).toEqual(expected.map((at) => `表${at}`));
});

describe("what is a part, and why the rest is none", () => {
  const why = (other: TablePart, chosen?: "all" | readonly string[]) => partsBeside(schools, [other], chosen).leftOut.map((one) => one.why)[0] ?? "part";

  test.each<[string, TablePart, string]>([
    ["the same form and time", roads, "part"],
    ["another time", part("一季度", ["| 岚岭县2025年重点工作一季度进展情况表 | < | < | < |", HEADER, "| 1 | 修渠 | 水利局 | 已完成。 |"]), "other-period"],
    ["a table that names no time", part("其他", [HEADER, "| 1 | 修渠 | 水利局 | 已完成。 |"]), "part"],
    ["other headings", part("台账", [TITLE, "| 序号 | 工作任务 | 责任人 | 进展情况 |", "| 1 | 修渠 | 王某 | 已完成。 |"]), "other-form"],
    ["a copy", part("民生（备份）", [TITLE, "| 一、民生 | < | < | < |", HEADER, "| 1 | 新建小学 | 教育局 | 主体封顶。 |"]), "same-items"],
    ["a hidden sheet", part("草稿", [TITLE, HEADER, "| 1 | 修渠 | 水利局 | 已完成。 |"], { sheet: { visible: false } }), "hidden"],
    [
      "a report of ours",
      part("汇总表", [TITLE, HEADER, "| 1 | 修渠 | 水利局 | 已完成。 |"], { sheet: { ours: { report: "summary", source: "", edited: false } } }),
      "ours",
    ],
  ])("%s", (_, other, expected) => expect(why(other)).toBe(expected));

  test("a sheet whose title names another body, unless a person chose it or each sheet is of its own", () => {
    const of = (name: string, title: string, task: string) =>
      part(name, [`| ${title} | < | < | < |`, HEADER, `| 1 | ${task} | 水利局 | 【顺利推进】已开工。 |`]);
    const bureau = of("财政", "岚岭县财政局2025年重点工作上半年进展情况表", "盘活资产");
    const all = (others: readonly TablePart[], chosen?: readonly string[]) =>
      partsBeside(schools, others, chosen).leftOut.map(({ sheet, why }) => `${sheet} ${why}`);
    expect(all([roads, bureau])).toEqual(["财政 other-body"]);
    expect(all([roads, bureau], ["财政"])).toEqual(["城建 not-chosen"]);
    expect(all([bureau, of("水利", "岚岭县水利局2025年重点工作上半年进展情况表", "疏浚河道")])).toEqual([]);
    expect(all([roads, of("组", "张某某同志2025年重点工作上半年进展情况表", "疏浚河道")])).toEqual([]);
  });

  test("one that a person did not choose; a hidden one that she did", () => {
    expect(why(roads, [])).toBe("not-chosen");
    const draft = part("草稿", [TITLE, HEADER, "| 1 | 修渠 | 水利局 | 已完成。 |"], { sheet: { visible: false } });
    expect(why(draft, ["草稿"])).toBe("part");
  });
});
