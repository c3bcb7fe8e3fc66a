import { outline, readText } from "../fixtures/reading";

/** Rows as registers of projects and rectification set them out; places and people are made up. */
describe("rows that are no items", () => {
  it("reads sections that say what their projects come to, and a total above them", () => {
    const table = readText(`
      | 序号 | 项目名称 | 责任单位 | 年度计划投资 | 完成投资 | 完成率 | 形象进度 |
      | | 合计（3个） | | 45000 | 30400 | 67.6 | |
      | 一 | 产业项目（2个） | | 30000 | 24000 | 80 | |
      | 1 | 家具产业园 | 经开区管委会 | 20000 | 17000 | 85 | 厂房封顶 |
      | 2 | 竹制品厂 | 城关镇 | 10000 | 7000 | 70 | 设备采购 |
      | 二、民生项目（1个） | < | | 15000 | 6400 | 42.7 | |
      | 3 | 老年大学 | 教体局 | 15000 | 6400 | 42.7 | 装修施工 |
    `);
    expect(outline(table)).toEqual([
      "total@2 合计（3个） 45000 30400 67.6",
      "§ 一 产业项目（2个）",
      "1 | 家具产业园 | 经开区管委会 |  | 厂房封顶",
      "2 | 竹制品厂 | 城关镇 |  | 设备采购",
      "§ 二、民生项目（1个）",
      "3 | 老年大学 | 教体局 |  | 装修施工",
    ]);
    expect(table.sections.map(({ claimedCount }) => claimedCount)).toEqual([2, 1]);
  });

  it("keeps items numbered in Chinese that hold amounts", () => {
    const table = readText(`
      | 项次 | 实事名称 | 年度目标 | 累计完成 | 完成率 | 责任单位 |
      | 一 | 改造公路（公里） | 100 | 95 | 95% | 交通局 |
      | 二 | 改造危房（户） | 300 | 120 | 40% | 住建局 |
    `);
    expect(table.items.map(({ serial }) => serial)).toEqual(["一", "二"]);
  });

  it("reads a row that numbers the columns", () => {
    const table = readText(`
      | 序号 | 指标名称 | 计量单位 | 年度目标 | 累计完成 | 完成比例（%） | 责任单位 |
      | 甲 | 乙 | 丙 | 1 | 2 | 3=2/1 | 4 |
      | 1 | 新建公厕 | 座 | 20 | 15 | 75 | 城管局 |
      | 2 | 适老化改造 | 户 | 300 | 210 | 70 | 民政局 |
    `);
    expect(outline(table)).toEqual(["note@2 甲 乙 丙 1 2 3=2/1 4", "1 | 新建公厕 | 城管局 |  | ", "2 | 适老化改造 | 民政局 |  | "]);
  });

  it("reads a row that says in what the columns count", () => {
    const table = readText(`
      | 序号 | 补贴项目 | 主管部门 | 应发金额 | 实发金额 | 发放率 |
      | | | | （万元） | （万元） | （%） |
      | 1 | 耕地地力 | 农业农村局 | 1200 | 1200 | 100 |
      | 2 | 高龄津贴 | 民政局 | 300 | 240 | 80 |
    `);
    expect(table.items.map(({ serial, leaves: [leaf] }) => [serial, leaf?.planned, leaf?.actual])).toEqual([
      ["1", 1200, 1200],
      ["2", 300, 240],
    ]);
    expect(table.remnants).toEqual([{ kind: "note", row: 2, text: "（万元） （万元） （%）" }]);
  });

  it("reads notes that go on, a stamp and a day under the table", () => {
    const table = readText(`
      | 序号 | 迎检事项 | 责任股室 | 完成时间 | 完成情况 |
      | 1 | 布置展板 | 宣教股 | 6月10日前 | 已布置 |
      | 2 | 准备台账 | 办公室 | 6月12日前 | 已准备 |
      | 注：1.完成情况须有数据。 | < | < | < | < |
      | 2.未按时完成的说明原因。 | < | < | < | < |
      | | | | 县图书馆（盖章） | |
      | | | | 2024年6月9日 | |
    `);
    expect(outline(table)).toEqual([
      "1 | 布置展板 | 宣教股 |  | 已布置",
      "2 | 准备台账 | 办公室 |  | 已准备",
      "note@4 注：1.完成情况须有数据。",
      "note@5 2.未按时完成的说明原因。",
      "note@6 县图书馆（盖章）",
      "note@7 2024年6月9日",
    ]);
  });

  it("reads leaders named above their tasks, in the tasks' column", () => {
    const table = readText(`
      | 序号 | 领办事项 | 责任单位 | 进度情况 |
      | | 党委书记：鲍超 | | |
      | 1 | 软弱村整顿 | 组织办 | 已整顿一个 |
      | | 镇长 左棠 | | |
      | 2 | 修建防洪堤 | 水利站 | 完成两公里 |
    `);
    expect(outline(table)).toEqual(["§ 党委书记：鲍超", "1 | 软弱村整顿 | 组织办 |  | 已整顿一个", "§ 镇长 左棠", "2 | 修建防洪堤 | 水利站 |  | 完成两公里"]);
  });

  it("tells a category merged down from a note once, as the note", () => {
    const table = readText(`
      | 类别 | 序号 | 任务 | 责任单位 | 进展情况 |
      | 注：说明 | 1、 | 甲 | 甲局 | 推进中 |
      | 产业 | 2 | 乙 | 乙局 | 推进中 |
      | ^ | 3 | 丙 | 丙局 | 推进中 |
      | 合计 | < | < | | |
      | ^ | 4 | 丁 | 丁局 | 推进中 |
    `);
    expect(table.sections.map(({ title }) => title)).not.toContain("合计");
  });

  it("keeps an empty section at the end, and one that claims items", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 一、产业 | < | < | < |
      | 1 | 招商 | 经发办 | 已签约 |
      | 二、民生 | < | < | < |
      | 民生专项（共3项） | < | < | < |
    `);
    expect(table.sections.map(({ title }) => title)).toEqual(["一、产业", "二、民生", "民生专项（共3项）"]);
  });
});

describe("rows under one serial", () => {
  it("are leaves where each has amounts of its own", () => {
    const table = readText(`
      | 序号 | 任务名称 | 镇街 | 任务数（座） | 完成数（座） | 完成率 |
      | 1 | 户厕改造 | 城东街道 | 120 | 120 | 100% |
      | ^ | ^ | 柳镇 | 90 | 45 | 50% |
      | 2 | 公厕新建 | 城东街道 | 4 | 4 | 100% |
    `);
    expect(table.items.map(({ leaves }) => leaves.map(({ units, planned, actual, rate }) => [units[0], planned, actual, rate]))).toEqual([
      [
        ["城东街道", 120, 120, 1],
        ["柳镇", 90, 45, 0.5],
      ],
      [["城东街道", 4, 4, 1]],
    ]);
  });

  it("are leaves in every item where they are in one: a dash for an amount is no paragraph", () => {
    const table = readText(`
      | 序号 | 工程内容 | 实施单位 | 计划数 | 完成数 |
      | 1 | 敬老院扩建 | 民政办 | - | - |
      | ^ | 互助点新建 | ^ | 14 | 11 |
      | 2 | 新修水窖 | 水利站 | 60 | 52 |
      | ^ | 清淤塘坝 | ^ | 9 | 9 |
    `);
    expect(table.items.map(({ task, leaves }) => [task, leaves.map(({ planned, actual, fields }) => [fields.subtask?.text, planned, actual])])).toEqual([
      [
        "敬老院扩建",
        [
          [undefined, null, null],
          ["互助点新建", 14, 11],
        ],
      ],
      [
        "新修水窖",
        [
          [undefined, 60, 52],
          ["清淤塘坝", 9, 9],
        ],
      ],
    ]);
  });

  it("are leaves where every one has a task, a unit and progress; paragraphs where one has not", () => {
    const rows = (second: string): string => `
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 1 | 清理沟渠 | 水利站 | 清理三公里 |
      | ^ | 修补道路 | ${second} | 修补两处 |
      | 2 | 栽植行道树 | 林业站 | 栽植百株 |
      | ^ | 补种草皮 | 城建办 | 补种一片 |
    `;
    expect(readText(rows("交通站")).items.map(({ leaves }) => leaves.length)).toEqual([2, 2]);
    expect(readText(rows("")).items.map(({ leaves }) => leaves.length)).toEqual([1, 1]);
  });

  it("are leaves where each has a unit and a time limit of its own", () => {
    const table = readText(`
      | 序号 | 审计查出的问题 | 整改措施 | 整改责任单位 | 整改时限 | 整改结果 |
      | 1 | 专项资金滞留 | 加快拨付 | 财政局 | 2024年3月底 | 已拨付 |
      | ^ | ^ | 建立通报制度 | 审计局 | 2024年4月底 | 已建立制度 |
      | 2 | 项目未招标 | 约谈责任人 | 交通局 | 立即 | 已约谈 |
    `);
    expect(outline(table, ["measures", "deadline"])).toEqual([
      "1 | 专项资金滞留",
      "·  | 财政局 |  | 已拨付 | 加快拨付 | 2024年3月底",
      "·  | 审计局 |  | 已建立制度 | 建立通报制度 | 2024年4月底",
      "2 | 项目未招标 | 交通局 |  | 已约谈 | 约谈责任人 | 立即",
    ]);
  });
});

it("groups items by who stands left of their serials, merged down: the serials begin again", () => {
  const table = readText(`
    | 责任村 | 序号 | 任务 | 责任人 | 完成情况 |
    | 河东村 | 1 | 改厕 | 王东 | 已改25户 |
    | ^ | 2 | 修渠 | 王东 | 已修2公里 |
    | 河西村 | 1 | 改厕 | 李明 | 已改20户 |
    | ^ | 2 | 植树 | 李明 | 已植100株 |
  `);
  expect(outline(table)).toEqual([
    "§ 河东村",
    "1 | 改厕 | 河东村 |  | 已改25户",
    "2 | 修渠 | 河东村 |  | 已修2公里",
    "§ 河西村",
    "1 | 改厕 | 河西村 |  | 已改20户",
    "2 | 植树 | 河西村 |  | 已植100株",
  ]);
  expect(table.items.map(({ reference }) => reference)).toEqual(["河东村—1", "河东村—2", "河西村—1", "河西村—2"]);
});
