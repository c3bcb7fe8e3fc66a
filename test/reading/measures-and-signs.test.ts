import { columns, readText } from "../fixtures/reading";

describe("an amount that says in what it counts", () => {
  const amounts = (text: string): readonly (readonly (number | null)[])[] =>
    readText(text).items.map(({ leaves }) => [leaves[0]?.planned ?? null, leaves[0]?.actual ?? null]);

  it("counts as its column does, by the heading", () => {
    expect(
      amounts(`
      | 序号 | 采购内容 | 预算（万元） | 已支付（万元） | 进展 |
      | 1 | 锅炉 | 120 | 60 | 已签合同 |
      | 2 | 水泵 | 30万元 | 30万 | 已到货 |
      | 3 | 管网 | 1.2亿元 | 80000元 | 正在招标 |
      | 4 | 阀门 | 12套 | 6 | 到货一半 |
    `),
    ).toEqual([
      [120, 60],
      [30, 30],
      [12000, 8],
      [12, 6],
    ]);
  });

  it("counts as the line above the table says, where the heading says nothing", () => {
    expect(
      amounts(`
      | 青溪镇2025年采购进度表 | < | < | < | < |
      | 单位：万元 | < | < | < | < |
      | 序号 | 采购内容 | 计划投资 | 完成投资 | 进展 |
      | 1 | 锅炉 | 120 | 60 | 已签合同 |
      | 2 | 水泵 | 30万元 | 15万元 | 已到货 |
    `),
    ).toEqual([
      [120, 60],
      [30, 15],
    ]);
  });

  it("counts in ones where neither says anything", () => {
    expect(
      amounts(`
      | 序号 | 采购内容 | 计划投资 | 完成投资 | 进展 |
      | 1 | 锅炉 | 120万元 | 60万元 | 已签合同 |
      | 2 | 水泵 | 30万元 | 15万元 | 已到货 |
    `),
    ).toEqual([
      [1_200_000, 600_000],
      [300_000, 150_000],
    ]);
  });
});

describe("what a status cell says", () => {
  const statuses = (text: string): readonly (string | null)[] => readText(text).items.map(({ status }) => status);

  it.each([
    ["达到序时", "on-track"],
    ["未达时序", "lagging"],
    ["基本达到序时", "mostly-on-track"],
    ["跟上时序进度", "on-track"],
    ["未能达到节点要求", "lagging"],
    ["基本符合预期进度", "mostly-on-track"],
  ])("reads %s by the share of the period", (words, status) => {
    expect(
      statuses(`
      | 序号 | 事项 | 责任单位 | 落实情况 | 进度评价 |
      | 1 | 清理河道 | 水利站 | 清理2条 | ${words} |
      | 2 | 修缮校舍 | 教育组 | 完成3所 | 已完成 |
    `),
    ).toEqual([status, "completed"]);
  });

  it("leaves 达到目标 as the work itself", () => {
    expect(
      statuses(`
      | 序号 | 事项 | 落实情况 | 进度评价 |
      | 1 | 清理河道 | 清理2条 | 达到目标 |
      | 2 | 修缮校舍 | 完成3所 | 达到序时 |
    `),
    ).toEqual(["completed", "on-track"]);
  });

  it("reads any letters whose meaning stands at the foot", () => {
    const table = readText(`
      | 序号 | 任务 | 责任科室 | 进展 | 状态 |
      | 1 | 更换灯具 | 后勤科 | 换完6层 | W |
      | 2 | 清理库房 | 资产科 | 清理一半 | T |
      | 3 | 安装门禁 | 保卫科 | 设备没到 | Zh |
      | 状态：W=已完成  T=推进中  Zh=推进滞后 | < | < | < | < |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, status");
    expect(table.items.map(({ status }) => status)).toEqual(["completed", "on-track", "lagging"]);
  });
});
