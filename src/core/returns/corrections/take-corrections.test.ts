import { textGrid } from "../../../../test/fixtures/text-grid";
import { readGrid } from "../../../../test/fixtures/reading";
import { toA1 } from "../../grid/cell-ref";
import { cellText } from "../../text/cell-text";
import { collectReturns } from "../collect";
import { NO_CHOICES, type CollectOptions, type Master } from "../collection";
import { issueText } from "../issue-text";
import { takeCorrections } from "./take-corrections";
import { returnedList, type ReturnedList } from "./returned-list";

const LONG = "已完成堤岸加固一千二百米，铺设彩色路面八百米，安装路灯六十盏，栽植行道树二百株。";
const REST = "下一步安排两个班组同时施工，确保九月底前全线贯通，十月组织验收并移交镇市政所管养，同步完善沿线休憩设施和标识标牌。";

const MASTER = `
| 白渡镇2024年重点工作上半年进展情况表 | < | < | < | < | < | < |
| 序号 | 工作任务           | 年度目标       | 责任单位       | 进展情况                     | 完成率 | 下一步计划 |
| 1    | 改造南街农贸市场。 | 年底前完工。   | 市场办         | 【顺利推进】⏎已完成主体施工。 | 0.5    |            |
| 2    | 新建滨河步道三公里。 | 六月底前建成。 | 城建办、水利所 | 【顺利推进】⏎${LONG}${REST}  | 0.6    | 抓紧收尾。 |
| 3    | 整治背街小巷。     | 完成十二条。   | 城建办         | 【进展滞后】⏎已整治四条。    | 0.33   | 加快施工。 |
| 4    | 开展水库除险加固。 | 完成两座。     | 水利所         | 【顺利推进】⏎已完成一座。    | 0.5    |            |`;

const HEAD = "| 序号 | 原序号 | 任务 | 栏目 | 原文（摘录） | 需补充或核实的内容 | 修改后内容 |";

function master(): Master {
  const grid = textGrid(MASTER, { formats: { "F3:F6": "0%" } });
  return { grid, table: readGrid(grid) };
}

function list(rows: string, file = "退回.xlsx"): ReturnedList {
  const found = returnedList(
    file,
    textGrid(`| 白渡镇2024年重点工作上半年退回修改清单 | < | < | < | < | < | < |\n${rows.trim().startsWith("| 序号") ? rows : `${HEAD}\n${rows}`}`),
  );
  if (!found) throw new Error("no list");
  return found;
}

/** Edits as "E3=…", then what is told. */
function taken(lists: readonly ReturnedList[], options: Partial<CollectOptions> = {}, into = master()): readonly string[] {
  const { edits, issues } = collectReturns(into, [], [], { choices: NO_CHOICES, due: null, corrections: { lists, take: takeCorrections }, ...options });
  return [
    ...edits.map(({ cell, value }) => `${toA1(cell)}=${typeof value === "number" ? `#${value}` : cellText(value)}`),
    ...issues.map((issue) => issueText(issue, into.table, "zh-CN")),
  ];
}

const from = (item: number, file: string): Partial<CollectOptions> => ({ choices: { files: new Map([[item, file]]), whose: new Map() } });

test.each([
  [
    "the text in its place, and the status in front of it stays",
    "| 1 | 1 | 改造南街农贸市场 | 进展情况 | 【顺利推进】⏎已完成主体施工。 | 请核实 | 已完成主体施工和水电安装。 |",
    ["E3=【顺利推进】\n已完成主体施工和水电安装。"],
  ],
  [
    "a status that the unit wrote stands for the old one",
    "| 1 | 3 | 整治背街小巷 | 进展情况 | 【进展滞后】已整治四条。 | 请核实 | 【顺利推进】⏎已整治八条。 |",
    ["E5=【顺利推进】\n已整治八条。"],
  ],
  [
    "an answer that is a status and nothing else changes the status alone",
    "| 1 | 4 | 开展水库除险加固 | 进展情况 | 【顺利推进】已完成一座。 | 请核实状态 | 进展滞后 |",
    ["E6=【进展滞后】\n已完成一座。"],
  ],
  ["into an empty cell", "| 1 | 4 | 开展水库除险加固 | 下一步计划 | （空） | 请列明下一步措施 | 七月开工建设第二座。 |", ["G6=七月开工建设第二座。"]],
  ["a number stays one, a share as the cell holds it", "| 1 | 3 | 整治背街小巷 | 完成率 | 33% | 请核对数据 | 34% |", ["F5=#0.34"]],
  [
    "by the task, where the numbers were given out anew",
    "| 1 | 9 | 整治背街小巷 | 下一步计划 | 加快施工。 | 请补充 | 八月底前完成其余八条。 |",
    ["G5=八月底前完成其余八条。"],
  ],
  [
    "a column of the office's own, where the list asked about it",
    "| 1 | 4 | 开展水库除险加固 | 年度目标 | 完成两座。 | 请核实 | 完成两座小型水库。 |",
    ["C6=完成两座小型水库。"],
  ],
  ["the same again changes nothing", "| 1 | 3 | 整治背街小巷 | 下一步计划 | 加快施工。 | 请补充 | 加快施工。 |", []],
])("%s", (_, row, expected) => {
  expect(taken([list(row)])).toEqual(expected);
});

test.each([
  ["without an answer", "| 1 | 1 | 改造南街农贸市场 | 进展情况 | 【顺利推进】已完成主体施工。 | 请核实 | |", "市场办第1项“进展情况”的修改后内容未填"],
  [
    "of no item",
    "| 1 | 7 | 清理河道漂浮物 | 进展情况 | 已清理。 | 请核实 | 已清理六次。 |",
    "“退回.xlsx”第3行（清理河道漂浮物）在总表中没有对应的事项，未采用",
  ],
  [
    "with an item's number and another task",
    "| 1 | 3 | 清理河道漂浮物 | 进展情况 | 已整治四条。 | 请核实 | 已清理六次。 |",
    "城建办所报“清理河道漂浮物”与总表第3项是否为同一事项不能确定，未采用",
  ],
  [
    "of a column that the master has not",
    "| 1 | 1 | 改造南街农贸市场 | 存在问题 | （空） | 请补充 | 资金缺口较大。 |",
    "市场办“退回.xlsx”第3行对应总表第1项“存在问题”的哪个单元格不能确定，未采用",
  ],
  [
    "of a cell that was changed since",
    "| 1 | 3 | 整治背街小巷 | 进展情况 | 【进展滞后】已整治三条。 | 请核实 | 已整治五条。 |",
    "第3项“进展情况”与清单所列原文不同，可能是总表在退回后改动，也可能是清单中的原文被改动，未覆盖",
  ],
  [
    "with a reply to the office",
    "| 1 | 1 | 改造南街农贸市场 | 进展情况 | 【顺利推进】已完成主体施工。 | 请核实 | 经核实无误。 |",
    "市场办对第1项“进展情况”答复“经核实无误。”，不作为修改后内容写入，请核对",
  ],
  [
    "in another unit's block",
    `${HEAD}\n| 一、市场办（1处） | < | < | < | < | < | < |\n| 1 | 3 | 整治背街小巷 | 下一步计划 | 加快施工。 | 请补充 | 已移交。 |`,
    "市场办填写了由城建办牵头的第3项，市场办不是该项的配合单位，未采用",
  ],
])("nothing is written of a row %s, and that is said", (_, row, told) => {
  expect(taken([list(row)])).toEqual([told]);
});

test("words that a list quotes otherwise were changed by the unit, where the list says that it was made from the table as it is", () => {
  const into = master();
  const row = "| 1 | 3 | 整治背街小巷 | 进展情况 | 【进展滞后】已整治五条。 | 请核实 | 已整治六条。 |";
  const told = collectReturns(into, [], [], {
    choices: NO_CHOICES,
    due: null,
    corrections: { lists: [{ ...list(row), source: into.grid.stamp }], take: takeCorrections },
  });
  expect([told.edits, told.issues.map((issue) => issueText(issue, into.table, "zh-CN"))]).toEqual([
    [],
    ["城建办改动了清单中第3项“进展情况”的原文，未采用，请核对"],
  ]);
});

test("one cell twice in a list: each row is named, and one of them can be chosen", () => {
  const rows =
    "| 1 | 3 | 整治背街小巷 | 下一步计划 | 加快施工。 | 请补充 | 八月完成。 |\n| 2 | 3 | 整治背街小巷 | 下一步计划 | 加快施工。 | 请补充 | 九月完成。 |";
  expect(taken([list(rows)])).toEqual(["城建办报送的“退回.xlsx”中第3项有2行（第3、4行），“下一步计划”不一致，请选定"]);
  expect(taken([list(rows)], from(2, "退回.xlsx#4"))).toEqual(["G5=九月完成。"]);
});

test("an excerpt is not the cell: asked first, then the quoted words alone are replaced, or the whole where the answer holds the rest too", () => {
  const row = (answer: string): string => `| 1 | 2 | 新建滨河步道三公里 | 进展情况 | 【顺利推进】${LONG}…… | 请核实 | ${answer} |`;
  const short = list(row("已完成全部堤岸加固。"));
  expect(taken([short])).toEqual(["城建办第2项“进展情况”的修改后内容只对应原文的摘录部分，采用即只替换该部分，请选定"]);
  expect(taken([short], from(1, "退回.xlsx"))).toEqual([`E4=【顺利推进】\n已完成全部堤岸加固。${REST}`]);
  const all = list(row(`已完成全部堤岸加固。${REST}`));
  expect(taken([all])[0]).toContain("采用即替换整格");
  expect(taken([all], from(1, "退回.xlsx"))).toEqual([`E4=【顺利推进】\n已完成全部堤岸加固。${REST}`]);
  const middle = list(`| 1 | 2 | 新建滨河步道三公里 | 进展情况 | ……安装路灯六十盏，栽植行道树二百株。…… | 请核实 | 安装路灯七十盏，栽植行道树二百株。 |`);
  expect(taken([middle], from(1, "退回.xlsx"))).toEqual([`E4=【顺利推进】\n${LONG.replace("六十盏", "七十盏")}${REST}`]);
});

test("an answer much shorter than the text that it would replace is asked about", () => {
  const row = `| 1 | 2 | 新建滨河步道三公里 | 进展情况 | 【顺利推进】${LONG}${REST} | 请列明下一步措施 | 八月完成路面铺设。 |`;
  expect(taken([list(row)])[0]).toContain("与原文相差较大");
  expect(taken([list(row)], from(1, "退回.xlsx"))).toEqual(["E4=【顺利推进】\n八月完成路面铺设。"]);
});

test("letters of several units below each other, columns moved; two answers to one cell are asked about", () => {
  const head = "| 序号 | 任务 | 原序号 | 栏目 | 原文（摘录） | 修改后内容 | 需补充或核实的内容 |";
  const letters = `| 城建办： | < | < | < | < | < | < |\n${head}\n| 1 | 新建滨河步道三公里 | 2 | 下一步计划 | 抓紧收尾。 | 九月底前贯通。 | 请补充 |\n| 水利所： | < | < | < | < | < | < |\n${head}\n| 1 | 新建滨河步道三公里 | 2 | 下一步计划 | 抓紧收尾。 | 八月完成堤岸。 | 请补充 |\n| 2 | 开展水库除险加固 | 4 | 进展情况 | 【顺利推进】已完成一座。 | | 请补充 |`;
  const both = returnedList("退回.docx", textGrid(letters));
  expect(both?.rows.map(({ unit, original }) => [unit, original])).toEqual([
    ["城建办", "2"],
    ["水利所", "2"],
    ["水利所", "4"],
  ]);
  const grid = (answer: string, unit: string): ReturnedList =>
    list(`| 1 | 2 | 新建滨河步道三公里 | 下一步计划 | 抓紧收尾。 | 请补充 | ${answer} |`, `${unit}.xlsx`);
  const files = [grid("九月底前贯通。", "城建办"), grid("八月完成堤岸。", "水利所")];
  expect(taken(files)).toEqual([expect.stringContaining("第2项“下一步计划”不一致（城建办.xlsx、水利所.xlsx）")]);
  expect(taken(files, from(1, "城建办.xlsx"))).toEqual(["G4=九月底前贯通。"]);
});

test("the later list of a unit is proposed; a form and a list that differ about one cell are asked about, and the chosen file counts", () => {
  const row = (answer: string): string => `| 1 | 4 | 开展水库除险加固 | 下一步计划 | （空） | 请补充 | ${answer} |`;
  const two = [list(row("八月开工。"), "水利所（修改）.xlsx"), list(row("七月开工。"), "水利所.xlsx")];
  expect(taken(two)).toEqual([expect.stringContaining("建议采用“水利所（修改）.xlsx”")]);
  const grid = textGrid(
    `| 白渡镇2024年重点工作上半年进展情况表 | < | < | < | < | < | < |\n| 填报单位：水利所 | < | < | < | < | < | < |\n| 序号 | 工作任务 | 年度目标 | 责任单位 | 进展情况 | 完成率 | 下一步计划 |\n| 4 | 开展水库除险加固。 | 完成两座。 | 水利所 | 【顺利推进】⏎已完成一座。 | 0.5 | 九月开工。 |`,
  );
  const form = { file: "水利所填报表.xlsx", grid, table: readGrid(grid), mark: null };
  const collected = (choices: CollectOptions["choices"]) => {
    const { edits, issues } = collectReturns(master(), [form], [], { choices, due: null, corrections: { lists: two.slice(1), take: takeCorrections } });
    return [edits.map(({ value }) => value), issues.map(({ kind }) => kind)];
  };
  expect(collected(NO_CHOICES)).toEqual([[], ["two-answers"]]);
  expect(collected({ files: new Map([[3, "水利所.xlsx"]]), whose: new Map() })).toEqual([["七月开工。"], []]);
});

test("a round of corrections asks only who stands in the lists", () => {
  const rows =
    "| 1 | 1 | 改造南街农贸市场 | 进展情况 | 【顺利推进】已完成主体施工。 | 请核实 | 已完工。 |\n| 2 | 4 | 开展水库除险加固 | 下一步计划 | （空） | 请补充 | |";
  const { units, nobody } = collectReturns(master(), [], [], { choices: NO_CHOICES, due: null, corrections: { lists: [list(rows)], take: takeCorrections } });
  expect(units.map(({ unit, state, asked, answered, files }) => [unit, state, asked.length, answered.length, files])).toEqual([
    ["市场办", "returned", 1, 1, ["退回.xlsx"]],
    ["水利所", "missing", 1, 0, []],
  ]);
  expect(nobody).toEqual([]);
});

test("any other sheet is no list", () => {
  expect(returnedList("总表.xlsx", master().grid)).toBeNull();
  expect(returnedList("报送情况表.xlsx", textGrid("| 序号 | 单位 | 原序号 | 栏目 | 总表内容 | 报送内容 | 问题 | 处理 |"))).toBeNull();
});
