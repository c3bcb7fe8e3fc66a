import { outline, readText } from "../fixtures/reading";

/** Rows that add others up; places are made up. */
describe("total rows", () => {
  const HEAD = "| 序号 | 项目名称 | 责任单位 | 年度计划投资 | 累计完成投资 | 形象进度 |";
  const ITEMS = [
    "| 1 | 柳堤公园 | 城建办 | 1200 | 700 | 已开工 |",
    "| 2 | 榆林水厂 | 水利站 | 800 | 250 | 已招标 |",
    "| 3 | 槐荫小学 | 教育办 | 400 | 400 | 主体封顶 |",
  ];
  const kinds = (...rows: string[]): string[] => {
    const table = readText([HEAD, ...rows].join("\n"));
    return [...table.items.map(({ task }) => task), ...table.remnants.map(({ kind, row }) => `${kind}@${String(row)}`)];
  };
  const THREE = ["柳堤公园", "榆林水厂", "槐荫小学"];

  it.each(["合计", "全区合计", "合计得分：3项", "城建类小计（3个）", "全 街 道", "本页小计", "总计：3", "平均值"])("are known by the word: %s", (name) => {
    expect(kinds(...ITEMS, `| ${name} | | | 2000 | 1000 | |`)).toEqual([...THREE, "total@5"]);
  });

  it.each([
    ["first of all", [`| 柳树街道 | | | 2400 | 1350 | |`, ...ITEMS], "total@2"],
    ["last of all", [...ITEMS, `| | 以上项目 | | 2400 | 1350 | |`], "total@5"],
    ["behind a part of them", [...ITEMS.slice(0, 2), "| 城建口 | | | 2000 | 950 | |", ...ITEMS.slice(2)], "total@4"],
    ["before a part of them", [...ITEMS.slice(0, 1), "| | 市政口 | | 1200 | 650 | |", ...ITEMS.slice(1)], "total@3"],
  ])("are known by their figures alone: %s", (_where, rows, expected) => {
    expect(kinds(...rows)).toEqual([...THREE, expected]);
  });

  it("are none where the figures do not fit, where they say something of themselves, or have a number", () => {
    expect(kinds(...ITEMS, "| | 桑园医院 | | 2400 | 1300 | |")).toEqual([...THREE, "桑园医院"]);
    expect(kinds(...ITEMS, "| | 桑园医院 | 卫健办 | 2400 | 1350 | 在建 |")).toEqual([...THREE, "桑园医院"]);
    expect(kinds(...ITEMS, "| 4 | 桑园医院 | | 2400 | 1350 | |")).toEqual([...THREE, "桑园医院"]);
    expect(kinds(...ITEMS, "| 4 | 城建项目合计投资入库 | 城建办 | 2400 | 1350 | 推进中 |")).toEqual([...THREE, "城建项目合计投资入库"]);
  });

  it("are known without serials where every amount of the first or the last row is the sum", () => {
    const table = readText(`
      | 乡镇 | 任务名称 | 目标数 | 完成数 | 完成率 |
      | 三乡镇 | | 900 | 540 | 60% |
      | 东乡 | 植树 | 300 | 240 | 80% |
      | 西乡 | 修渠 | 200 | 100 | 50% |
      | 北镇 | 改厕 | 400 | 200 | 50% |
    `);
    expect(outline(table)[0]).toBe("total@2 三乡镇 900 540 60%");
    expect(table.items).toHaveLength(3);
  });

  it("leave out what is a part of the row above", () => {
    const table = readText(`
      | 序号 | 指标名称 | 全年目标数 | 完成数 |
      | 1 | 工业投资 | 90 | 40 |
      | | 其中：技改 | 30 | 10 |
      | 2 | 农业投资 | 60 | 20 |
      | | 两项 | 150 | 60 |
    `);
    expect(table.totals).toEqual([
      {
        row: 5,
        text: "两项 150 60",
        figures: [
          { column: 3, printed: 150, sum: 150, rows: 2, agrees: true },
          { column: 4, printed: 60, sum: 60, rows: 2, agrees: true },
        ],
      },
    ]);
  });

  it("say no sum where they say a mean: of two rows it would come near", () => {
    const table = readText([HEAD, ...ITEMS.slice(0, 2), "| 平均 | | | 1000 | 475 | |", "| 合计 | | | 2000 | 950 | |"].join("\n"));
    expect(table.totals?.map(({ text }) => text)).toEqual(["合计 2000 950"]);
  });
});
