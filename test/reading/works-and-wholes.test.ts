import { readTable } from "../../src/core/reading/read-table";
import { columns, outline, readText } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

const amounts = (table: ReturnType<typeof readText>): unknown =>
  table.items.map(({ task, leaves }) => [task, ...leaves.map(({ planned, actual }) => [planned, actual])]);

/** What names a row beside what it shall come to, and the whole beside what was paid of it; places and people are made up. */
describe("works, wholes and parts by what stands beside them", () => {
  it.each(["工点", "攻坚部位", "线路"])("takes names under %s for the task, beside a target that tells what they come to", (heading) => {
    const table = readText(`
      | 2024年柳岸河道整治推进情况 | < | < | < | < | < |
      | 序号 | ${heading} | 承建单位 | 年度目标 | 7月末 | 8月末 |
      | 1 | 东溪护岸 | 水利公司 | 砌筑2.6公里 | 清表 | 砌筑0.8公里 |
      | 2 | 北闸改建 | 水利公司 | 启用 | 围堰 | 闸墩浇筑 |
      | 3 | 西沟清淤 | 市政公司 | 清完9公里 | 清淤3公里 | 清淤7公里 |
    `);
    expect(columns(table)).toBe("serial, task, units, target, progress (history), progress");
    expect(outline(table)).toEqual([
      "1 | 东溪护岸 | 水利公司 |  | 砌筑0.8公里",
      "2 | 北闸改建 | 水利公司 |  | 闸墩浇筑",
      "3 | 西沟清淤 | 市政公司 |  | 清淤7公里",
    ]);
  });

  it("keeps sentences of what is wanted as the task beside names that no heading knows", () => {
    const table = readText(`
      | 序号 | 线路 | 年度目标 | 进展 |
      | 1 | 甲线 | 完成全线路面铣刨加铺并同步更换沿线护栏 | 铣刨2公里 |
      | 2 | 乙线 | 完成三座危桥拆除重建并恢复双向通行能力 | 桩基完成 |
    `);
    expect(table.items.map(({ task }) => task)).toEqual(["完成全线路面铣刨加铺并同步更换沿线护栏", "完成三座危桥拆除重建并恢复双向通行能力"]);
  });

  const paid = (first: number, heading = "投入资金"): string => `
    | 2024年柳岸镇便民工程调度表 | < | < | < | < | < |
    | 调度时间：2024年8月31日 | < | < | 金额：万元 | < | < |
    | 序号 | 项目 | 村 | ${heading} | 已支付 | 工程进度 |
    | 东片（1个项目） | < | < | < | < | < |
    | 1 | 凉亭 | 上湾村 | ${String(first)} | 12 | 封顶 |
    | 西片（2个项目） | < | < | < | < | < |
    | 序号 | 项目 | 村 | ${heading} | 已支付 | 工程进度 |
    | 2 | 水渠 | 下湾村 | 54 | 20.5 | 砌筑过半 |
    | 3 | 路灯 | 石桥村 | 9 | 9 | 点亮 |
  `;

  it("takes money that is nowhere less than what was paid for the whole, and the day of the table for its time", () => {
    const table = readText(paid(30));
    expect(amounts(table)).toEqual([
      ["凉亭", [30, 12]],
      ["水渠", [54, 20.5]],
      ["路灯", [9, 9]],
    ]);
    expect(table.sections.map(({ title }) => title)).toEqual(["东片（1个项目）", "西片（2个项目）"]);
    expect(table.period).toMatchObject({ from: "2024-01-01", to: "2024-08-31" });
  });

  it.each([
    ["a row paid more", paid(8)],
    ["the heading tells of a part", paid(30, "其中自筹资金")],
    ["the heading tells of no money", paid(30, "受益人数")],
  ])("leaves it out where %s", (_, text) => {
    expect(readText(text).items.map(({ leaves }) => leaves[0]?.planned)).toEqual([null, null, null]);
  });

  it("takes the sum of money over two rows of headings for the whole, repeated in the middle", () => {
    const table = readText(`
      | 序号 | 项目 | 资金（万元） | < | 进度 |
      | ^ | ^ | 总额 | 已付 | ^ |
      | 东片（1个） | < | < | < | < |
      | 1 | 凉亭 | 30 | 12 | 封顶 |
      | 西片（2个） | < | < | < | < |
      | 序号 | 项目 | 资金（万元） | < | 进度 |
      | ^ | ^ | 总额 | 已付 | ^ |
      | 2 | 水渠 | 54 | 20.5 | 砌筑过半 |
      | 3 | 路灯 | 9 | 9 | 点亮 |
    `);
    expect(amounts(table)).toEqual([
      ["凉亭", [30, 12]],
      ["水渠", [54, 20.5]],
      ["路灯", [9, 9]],
    ]);
  });

  it("takes what was signed for the whole of what came of it", () => {
    const table = readText(`
      | 2024年前三季度招引情况表 | < | < | < |
      | 园区 | 新引进项目（个） | 签约金额（亿元） | 到位资金（亿元） |
      | 东湾园区 | 12 | 30 | 9 |
      | 西湾园区 | 8 | 41 | 4.5 |
    `);
    expect(columns(table)).toBe("task, -, plannedAmount, actualAmount");
  });

  it("takes the school whose building it is for the unit", () => {
    const table = readText(`
      | 序号 | 项目学校 | 建设内容 | 批复资金（万元） | 完成投资（万元） | 当前进度 |
      | 1 | 上湾小学 | 食堂600平方米 | 150 | 60 | 砌墙 |
      | 2 | 上湾小学 | 跑道翻新 | 40 | 40 | 已用 |
      | 3 | 石桥初中 | 宿舍楼一栋 | 420 | 84 | 基础完成 |
    `);
    expect(columns(table)).toBe("serial, units, task, plannedAmount, actualAmount, progress");
    expect(table.items.map(({ leaves }) => leaves[0]?.leadUnits)).toEqual([["上湾小学"], ["上湾小学"], ["石桥初中"]]);
  });

  it.each(["—", ""])("reads the work over those that are counted as a leaf of its own, where %j stands for its amounts", (none) => {
    const table = readText(`
      | 序号 | 任务内容 | 责任部门 | 任务数 | 完成数 | 推进说明 |
      | 1 | 绿道补短板 | 园林处 | ${none} | ${none} | 会商2次 |
      | ^ | 新建绿道（公里） | ^ | 12 | 7 | 缺口在北段 |
      | ^ | 新设驿站（座） | ^ | 4 | 5 | 多建1座 |
      | 2 | 补植行道树（株） | 园林处 | 600 | 480 | 待秋植 |
    `);
    expect(amounts(table)).toEqual([
      ["绿道补短板", [null, null], [12, 7], [4, 5]],
      ["补植行道树（株）", [600, 480]],
    ]);
  });

  it("knows what is done under 完成任务数, among cells in words", () => {
    const table = readText(`
      | 序号 | 保障事项 | 承办股室 | 年度任务数 | 完成任务数 | 工作开展情况 |
      | 1 | 入户改造 | 养老股 | 90户 | 72户 | 第二批施工。 |
      | 2 | 补贴发放 | 福利股 | 按月发放 | 发放到8月 | 按时到卡。 |
      | 3 | 救助 | 救助站 | — | 31 | 返乡25人次。 |
      | 4 | 社工站 | 基层股 | 6个 | 6个 | 全部有人驻站。 |
    `);
    expect(amounts(table)).toEqual([
      ["入户改造", [90, 72]],
      ["补贴发放", [null, null]],
      ["救助", [null, 31]],
      ["社工站", [6, 6]],
    ]);
  });

  it("reads how contracts are kept as the status, and parks as who answers", () => {
    const table = readText(`
      | 2024年签约项目履约台账 | < | < | < | < |
      | 序号 | 项目名称 | 落户园区 | 项目现状 | 履约情况 |
      | 1 | 陶瓷釉料 | 东湾园区 | 窑炉砌筑，厂房封顶 | 按约推进 |
      | 2 | 农机配件 | 西湾园区 | 投产三个月，用工60人 | 已兑现 |
      | 3 | 纸品包装 | 西湾园区 | 环评退件，双方商定不再建设 | 已解约 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, status");
    expect(table.items.map(({ leaves }) => leaves[0]?.status)).toEqual(["on-track", "completed", "terminated"]);
  });

  it.each([
    ["新设商户", "注销", "净增"],
    ["期末实有", "迁入", "迁出"],
  ])("reads places × what came and went: %s, %s, %s", (...counted) => {
    const table = readText(`
      | 2024年1—8月各片区商户增减情况 | < | < | < | < |
      | 街道（园区） | ${counted[0] ?? ""}（户） | < | ${counted[1] ?? ""}（户） | ${counted[2] ?? ""}（户） |
      | ^ | 小计 | 餐饮 | ^ | ^ |
      | 东湾街道 | 120 | 45 | 30 | 90 |
      | 西湾街道 | 86 | 20 | 41 | 45 |
      | 合计 | 206 | 65 | 71 | 135 |
    `);
    expect(table.headerRows).toEqual([2, 3]);
    expect(table.items.map(({ task }) => task)).toEqual(["东湾街道", "西湾街道"]);
  });

  it("refuses places × staff, which say nothing of how work stands", () => {
    const staff = textGrid(`
      | 2024年各医院人员情况 | < | < | < | < |
      | 医院 | 医生（人） | < | 护士（人） | 床位（张） |
      | ^ | 男 | 女 | ^ | ^ |
      | 东湾医院 | 112 | 45 | 30 | 9 |
      | 西湾医院 | 86 | 20 | 41 | 4 |
    `);
    expect(readTable(staff).ok).toBe(false);
  });
});
