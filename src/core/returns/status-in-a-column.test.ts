import { collectedInto, formOf, markOf, masterOf } from "../../../test/fixtures/returns";
import { makeHandouts } from "../handout/make-handouts";

const MASTER = `
| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < | < |
| 序号 | 工作任务       | 年度目标     | 责任单位 | 进展情况                       | 下一步计划 |
| 1    | 改造东街管网。 | 完成三公里。 | 城建办   | 【顺利推进】⏎已完成二公里。   | 七月收尾。 |
| 2    | 新建两处公厕。 | 年底前投用。 | 城建办   | 【进展滞后】⏎因选址未定未开工。 | 八月开工。 |
| 3    | 修缮文化广场。 | 六月完工。   | 城建办   | 【已完成】⏎已完工。           |            |
| 4    | 补植行道树。   | 植树百株。   | 城建办   | 【完成】⏎已植一百二十株。     |            |
| 5    | 清理河道。     | 每月一次。   | 水利所   |                                |            |`;

const HEAD = "| 序号 | 工作任务 | 年度目标 | 责任单位 | 状态 | 进展情况 | 下一步计划 |";
const NO_STATUS = "| 序号 | 工作任务 | 年度目标 | 责任单位 | 进展情况 | 下一步计划 |";
const SENT = [
  "| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 顺利推进 | 已完成二公里。 | 七月收尾。 |",
  "| 2 | 新建两处公厕。 | 年底前投用。 | 城建办 | 进展滞后 | 因选址未定未开工。 | 八月开工。 |",
  "| 3 | 修缮文化广场。 | 六月完工。 | 城建办 | 已完成 | 已完工。 | |",
  "| 4 | 补植行道树。 | 植树百株。 | 城建办 | 完成 | 已植一百二十株。 | |",
];
const master = masterOf(MASTER);
const mark = markOf(master, "城建办");

/** The unit's form with one of its rows as it came back. */
function cameBack(
  row: number,
  text: string,
  {
    head = HEAD,
    rows = SENT,
    as = mark,
    into = master,
    choices = {},
  }: { head?: string; rows?: readonly string[]; as?: typeof mark | null; into?: typeof master; choices?: Parameters<typeof collectedInto>[2] } = {},
): readonly string[] {
  return collectedInto(
    into,
    [
      formOf(
        "城建办.xlsx",
        ["| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < | < |", head, ...rows.map((one, at) => (at === row ? text : one))].join("\n"),
        as,
      ),
    ],
    choices,
  );
}

test("sent and come back untouched: nothing to write, nothing to tell", () => {
  expect(cameBack(-1, "")).toEqual([]);
});

test("a text that was emptied beside the status that was sent is not filled in, and stays in the master", () => {
  expect(cameBack(0, "| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 顺利推进 | | 七月收尾。 |")).toEqual([
    "城建办第1项“进展情况”未填，所选状态“顺利推进”未写入",
  ]);
});

test("a status that is chosen for no text is told, and written alone where a person takes it", () => {
  const row = "| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 已完成 | | 七月收尾。 |";
  expect(cameBack(0, row)).toEqual(["城建办第1项“进展情况”未填，所选状态“已完成”未写入"]);
  expect(cameBack(0, row, { choices: { choices: { files: new Map([[0, "城建办.xlsx"]]), whose: new Map() } } })).toEqual(["E3=【已完成】⏎已完成二公里。"]);
});

test("a column 状态 that was deleted takes no status away: the master's stays at the new text, and that is said", () => {
  const without = SENT.map((row) => row.replace(/ (?:顺利推进|进展滞后|已完成|完成) \|/u, ""));
  expect(cameBack(-1, "", { head: NO_STATUS, rows: without })).toEqual([]);
  const row = "| 2 | 新建两处公厕。 | 年底前投用。 | 城建办 | 已选定地块。 | 八月开工。 |";
  const told = ["E4=【进展滞后】⏎已选定地块。", "城建办报送的表中无“状态”栏，第2项保留总表状态“进展滞后”，请核实"];
  expect(cameBack(1, row, { head: NO_STATUS, rows: without })).toEqual(told);
  // a status that the unit wrote into the text is the unit's
  expect(cameBack(1, row.replace("已选定", "【顺利推进】已选定"), { head: NO_STATUS, rows: without })).toEqual(["E4=【顺利推进】已选定地块。"]);
});

test("a status that was emptied is not filled in, and the master's stays", () => {
  expect(cameBack(0, SENT[0]?.replace("顺利推进", "") ?? "")).toEqual(["城建办第1项“状态”未填，保留总表状态“顺利推进”，请核实"]);
});

test("a number as the text keeps the status that was chosen", () => {
  const form = formOf(
    "城建办.xlsx",
    [
      "| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < | < | < |",
      HEAD,
      "| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 已完成 | 0.85 | 七月收尾。 |",
      ...SENT.slice(1),
    ].join("\n"),
    mark,
    { formats: { F3: "0%" } },
  );
  expect(collectedInto(master, [form])).toEqual(["E3=【已完成】⏎85%"]);
});

test("of two words for one status the one that was chosen is written, and both are offered", () => {
  expect(cameBack(2, "| 3 | 修缮文化广场。 | 六月完工。 | 城建办 | 完成 | 已完工并开放。 | |")).toEqual(["E5=【完成】⏎已完工并开放。"]);
  expect(cameBack(2, "| 3 | 修缮文化广场。 | 六月完工。 | 城建办 | 完成 | 已完工。 | |")).toEqual(["E5=【完成】⏎已完工。"]);
  const [first] = makeHandouts(master.table, master.grid, {
    by: "lead",
    withSupport: false,
    fill: ["progress", "nextStep"],
    empty: false,
    statusList: true,
    due: null,
    password: null,
    next: false,
  }).handouts;
  expect(first?.content.columns.find(({ field }) => field === "status")?.words).toEqual(expect.arrayContaining(["已完成", "完成", "进展滞后"]));
});

test("a status in the text that says the same as the one chosen stands there once", () => {
  expect(cameBack(2, "| 3 | 修缮文化广场。 | 六月完工。 | 城建办 | 已完成 | 【已完成】已完工并开放。 | |")).toEqual(["E5=【已完成】已完工并开放。"]);
});

test("sent empty and collected into the same table: the old text gives way to the new one; what was written since stays", () => {
  const as = markOf(master, "城建办", { empty: true });
  const rows = [
    "| 1 | 改造东街管网。 | 完成三公里。 | 城建办 | 已完成 | 全线贯通。 | |",
    ...SENT.slice(1).map((row) => row.replace(/城建办 \|.*$/u, "城建办 | | | |")),
  ];
  const none = [2, 3, 4].map((item) => `城建办第${item}项“进展情况”未填`);
  expect(cameBack(-1, "", { rows, as })).toEqual(["E3=【已完成】⏎全线贯通。", ...none]);
  const since = masterOf(MASTER.replace("已完成二公里。", "已完成二公里半。"));
  expect(cameBack(-1, "", { rows, as, into: since })).toEqual(["第1项“进展情况”总表在下发后已改动，未覆盖", ...none]);
});

test("a next step that was emptied is told, and stays", () => {
  expect(cameBack(1, "| 2 | 新建两处公厕。 | 年底前投用。 | 城建办 | 进展滞后 | 因选址未定未开工。 | |")).toEqual([
    "城建办第2项“下一步计划”报送为空，总表原有内容（八月开工。）保留",
  ]);
});

test("the office's own column that was changed since it was sent is the office's change, not the unit's", () => {
  const since = masterOf(MASTER.replace("年底前投用。", "十月底前投用。"));
  expect(cameBack(-1, "", { into: since })).toEqual([
    "第2项“年度目标”总表在下发后已改动（下发时：年底前投用。；现为：十月底前投用。），城建办按下发内容填报，请核实",
  ]);
  expect(cameBack(1, SENT[1]?.replace("年底前投用。", "明年投用。") ?? "")).toEqual(["城建办改动了第2项“年度目标”（年底前投用。 → 明年投用。），未采用"]);
  // without a mark nobody can tell: it is told as a difference
  expect(cameBack(1, SENT[1]?.replace("年底前投用。", "明年投用。") ?? "", { as: null })).toEqual([
    "城建办改动了第2项“年度目标”（年底前投用。 → 明年投用。），未采用",
  ]);
});
