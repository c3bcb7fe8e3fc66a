import { outline, readText } from "../fixtures/reading";

/** What decides where a row belongs, near the bound; places are made up. */
describe("a row without serial and task", () => {
  const rows = (persons: string): string => `
    | 序号 | 工作任务 | 整改措施 | 责任单位 | 责任人 | 进展情况 |
    | 1 | 整治东沟 | 清淤 | 水利站 | 王立 | 已清淤 |
    | | | 护坡 | 城建办 | ${persons} | 已护坡 |
  `;

  it("is a leaf where it has four things of its own, and goes on with the text above where it has three", () => {
    expect(readText(rows("李明")).items.map(({ leaves }) => leaves.length)).toEqual([2]);
    expect(outline(readText(rows("")), ["measures"])).toEqual(["1 | 整治东沟 | 水利站+城建办 |  | 已清淤⏎已护坡 | 清淤⏎护坡"]);
  });
});

describe("a category", () => {
  it("goes on over rows that leave it blank, but not over a heading row", () => {
    const table = readText(`
      | 类别 | 序号 | 工作任务 | 进展情况 |
      | 产业 | 1 | 招商 | 已签约 |
      | | 2 | 技改 | 已完成 |
      | 二、民生 | < | < | < |
      | | 3 | 建校 | 已开工 |
    `);
    expect(table.items.map(({ task, section }) => [task, section === null ? "" : table.sections[section]?.title])).toEqual([
      ["招商", "产业"],
      ["技改", "产业"],
      ["建校", "二、民生"],
    ]);
  });
});

describe("a row that begins as a note does", () => {
  const kinds = (row: string): string[] =>
    readText(`
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 1 | 招商 | 经发办 | 已签约 |
      ${row}
      | 2 | 技改 | 经发办 | 已完成 |
    `).remnants.map(({ kind }) => kind);

  it("is a note with three cells, none with four in a table of four columns", () => {
    expect(kinds("| 填报人：王立 | 审核人：李明 | 电话：123 | |")).toEqual(["note"]);
    expect(kinds("| 说明：甲 | 填报人：王立 | 审核人：李明 | 电话：123 |")).toEqual([]);
  });

  it("is a section where a leader is named over the whole width and tasks follow, a signature where none do", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 分管领导：鲍超（共2项） | < | < | < |
      | 1 | 招商 | 经发办 | 已签约 |
      | 2 | 技改 | 经发办 | 已完成 |
      | 责任人：左棠 | < | < | < |
      | 3 | 建校 | 教育办 | 已开工 |
      | 负责人：曾涤 | < | < | < |
    `);
    expect(table.sections.map(({ title, claimedCount }) => [title, claimedCount])).toEqual([
      ["分管领导：鲍超（共2项）", 2],
      ["责任人：左棠", null],
    ]);
    expect(table.remnants.map(({ kind, row }) => [kind, row])).toEqual([["note", 7]]);
  });
});

describe("parts of a row above", () => {
  it("are told by 其中, and by an indent where they count something", () => {
    const table = readText(`
      | 指标名称 | 计量单位 | 全年目标数 | 完成数 | 责任单位 |
      | 粮食产量 | 万吨 | 30 | 12 | 农业局 |
      | ␣␣其中：稻谷 | 万吨 | 20 | 9 | 农业局 |
      | ␣␣␣␣早稻 | 万吨 | 8 | 8 | 农技站 |
      | 水产品 | 万吨 | 5 | 2 | 渔业局 |
    `);
    expect(table.items.map(({ task, leaves }) => [task, leaves.map(({ fields, planned }) => [fields.subtask?.text.trim(), planned])])).toEqual([
      [
        "粮食产量",
        [
          [undefined, 30],
          ["其中：稻谷", 20],
          ["早稻", 8],
        ],
      ],
      ["水产品", [[undefined, 5]]],
    ]);
  });

  it("are none where every row is indented, or where nothing is counted", () => {
    expect(
      readText(`
      | 工作任务 | 责任单位 | 进展情况 |
      | ␣␣清淤东沟 | 水利站 | 已清淤 |
      | ␣␣护坡西堤 | 水利站 | 已护坡 |
    `).items,
    ).toHaveLength(2);
    expect(
      readText(`
      | 工作任务 | 责任单位 | 进展情况 |
      | 清淤东沟 | 水利站 | 已清淤 |
      | ␣␣护坡西堤 | 水利站 | 已护坡 |
    `).items,
    ).toHaveLength(2);
  });
});

describe("a task over two columns", () => {
  const heads = (...left: readonly string[]): string[] => {
    const rows = left.map((text, at) => `| ${String(at + 1)} | ${text === "" ? "^" : text} | 清淤第${String(at + 1)}条沟 | 水利站 | 正在施工 |`);
    const table = readText(["| 序号 | 工作任务 | < | 责任单位 | 进展情况 |", ...rows].join("\n"));
    return table.items.map(({ task, section }) => (section === null ? task : `${table.sections[section]?.title ?? ""}/${task}`));
  };

  it("has categories on the left where several serials stand beside most of them, else tasks", () => {
    expect(heads("整治东片", "", "整治西片", "", "整治北片")).toEqual([
      "整治东片/清淤第1条沟",
      "整治东片/清淤第2条沟",
      "整治西片/清淤第3条沟",
      "整治西片/清淤第4条沟",
      "整治北片/清淤第5条沟",
    ]);
    expect(heads("整治东片", "", "整治西片", "整治北片", "整治南片")).toEqual(["整治东片", "整治西片", "整治北片", "整治南片"]);
  });
});

describe("a task over three columns", () => {
  it("has sub-tasks and parts of them, named from the left", () => {
    const table = readText(
      `
      | 工作任务 | < | < | 责任单位 | 进展情况 |
      | 粮站搬迁 | < | < | 粮食局 | 已搬迁 |
      | 学校改造 | 食堂 | | 教育局 | 已完工 |
      | ^ | 宿舍 | 门窗 | 教育局 | 已更换 |
      | ^ | ^ | 屋面 | 住建局 | 未开工 |
    `,
      { mapping: { 1: "task", 2: "subtask", 3: "subtask" } },
    );
    expect(outline(table)).toEqual([
      " | 粮站搬迁 | 粮食局 |  | 已搬迁",
      " | 学校改造",
      "· 食堂 | 教育局 |  | 已完工",
      "· 宿舍/门窗 | 教育局 |  | 已更换",
      "· 宿舍/屋面 | 住建局 |  | 未开工",
    ]);
  });
});

describe("three columns of numbers whose headings say nothing", () => {
  it("are plan, done and rate where the rate is that of the two to the half of a percent, not of two that come near", () => {
    const table = readText(`
      | 序号 | 事项 | 甲 | 乙 | 丙 | 完成率 | 进展情况 |
      | 1 | 改厕 | 57 | 100 | 60 | 60% | 正在改造 |
      | 2 | 通水 | 38 | 50 | 40 | 80% | 正在铺管 |
      | 3 | 通气 | 95 | 200 | 100 | 50% | 正在开挖 |
    `);
    expect(table.items.map(({ leaves }) => [leaves[0]?.planned, leaves[0]?.actual])).toEqual([
      [100, 60],
      [50, 40],
      [200, 100],
    ]);
  });
});
