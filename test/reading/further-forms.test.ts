import { columns, readText } from "../fixtures/reading";

describe("headings and shapes of further offices", () => {
  it("takes a project before what it holds", () => {
    const table = readText(`
      | 柳岸镇2025年1-9月项目进度 | < | < | < | < | < |
      | 序号 | 帮扶项目 | 建设内容 | 计划投资 | 完成投资 | 实物工程量 |
      | 1 | 粮食烘干点 | 厂房900平方米 | 12000 | 8600 | 基础完成 |
      | 2 | 冷链小站 | 冷库300立方米 | 3500 | 1200 | 主体封顶 |
    `);
    expect(columns(table)).toBe("serial, task, target, plannedAmount, actualAmount, progress");
    expect(table.items.map(({ task, leaves }) => [task, leaves[0]?.planned, leaves[0]?.actual])).toEqual([
      ["粮食烘干点", 12000, 8600],
      ["冷链小站", 3500, 1200],
    ]);
  });

  it("counts 千元 in a cell under 万元", () => {
    const table = readText(`
      | 序号 | 项目名称 | 计划投资（万元） | 完成投资（万元） | 进展 |
      | 1 | 村道硬化 | 120 | 850千元 | 路基完成 |
      | 2 | 便民桥 | 2千万元 | 300 | 桥墩施工 |
    `);
    expect(table.items.map(({ leaves }) => [leaves[0]?.planned, leaves[0]?.actual])).toEqual([
      [120, 85],
      [2000, 300],
    ]);
  });

  it("takes codes as serials, what is required as the deadline, and merged words left of the task as its group", () => {
    const table = readText(`
      | 柳岸镇2025年点位改造台账 | < | < | < | < | < |
      | 任务号 | 改造片区 | 居民商定的做法 | 责任社区 | 要求完成 | 现状 |
      | 1-1 | 东片 | 拆花坛改停车位 | 东湖社区 | 2025年6月底 | 已投用 |
      | 1-2 | ^ | 加装雨棚 | 东湖社区 | 2025年7月底 | 棚架焊接 |
      | 2-1 | 西片 | 步道补树 | 西堤社区 | 2025年11月 | 待秋季补植 |
      | 2-2 | ^ | 锅炉房改会客厅 | 西堤社区 | 2025年9月 | 外墙粉刷 |
    `);
    expect(columns(table)).toBe("serial, category, task, units, deadline, progress");
    expect(table.sections.map(({ title }) => title)).toEqual(["东片", "西片"]);
    expect(table.items.map(({ serial }) => serial)).toEqual(["1-1", "1-2", "2-1", "2-2"]);
  });

  it("tells the year's amount from that of the year before and from a part of it", () => {
    const table = readText(`
      | 2025年8月周转房产值统计表 | < | < | < | < | < | < |
      | 序号 | 周转小区 | 代建单位 | 截至上年末产值（万元） | 2025年计划产值（万元） | 1至8月产值（万元） | 其中8月（万元） | 工程部位 |
      | 1 | 柳岸A区 | 城建公司 | 1860 | 1500 | 1120 | 150 | 9号楼封顶 |
      | 2 | 柳岸B区 | 城建公司 | 310 | 1600 | 560 | 40 | 地下室顶板 |
      | 3 | 溪口新居 | 安居公司 | 1690 | 490 | 490 | 0 | 竣工备案 |
    `);
    expect(columns(table)).toBe("serial, task, units, -, plannedAmount, actualAmount, -, progress");
  });

  it("counts projects by their stage without taking one of them for what was done", () => {
    const table = readText(`
      | 2025年前三季度各镇项目推进统计 | < | < | < | < |
      | 镇（街道） | 在谈项目 | 签约项目 | 开工项目 | 投产项目 |
      | 柳岸镇 | 12 | 4 | 3 | 1 |
      | 溪口镇 | 8 | 2 | 2 | 0 |
      | 桥头街道 | 15 | 6 | 4 | 2 |
    `);
    expect(table.items.map(({ task, leaves }) => [task, leaves[0]?.actual])).toEqual([
      ["柳岸镇", null],
      ["溪口镇", null],
      ["桥头街道", null],
    ]);
  });

  it("takes what settles a case for its progress, and who told whom for none", () => {
    expect(
      columns(
        readText(`
      | 工单编号 | 来电诉求情况 | 派单情况 | 现场核实情况 | 处置情况 | 回访情况 |
      | R001 | 路灯不亮 | 9月2日派城管局 | 3盏损坏 | 已更换灯具 | 已回电 |
      | R002 | 井盖松动 | 9月3日派市政所 | 情况属实 | 已加固 | 已回电 |
      | R003 | 夜间噪声 | 9月5日派环保站 | 工地施工 | 约谈工地，调整工时 | 未接电话 |
    `),
      ),
    ).toMatch(/^serial, task, -, -, progress/u);
    expect(
      columns(
        readText(`
      | 序号 | 基本情况 | 诉求 | 化解情况 | 化解责任人 | 是否化解 |
      | 1 | 城北征地户3人 | 提高补偿 | 已补偿到位并签协议 | 刘强 | 是 |
      | 2 | 某厂职工12人 | 补缴社保 | 补缴方案报社保局 | 王芳 | 否 |
    `),
      ),
    ).toMatch(/progress, persons, status$/u);
  });

  it("reads who, what, how far and what is lacking in everyday words", () => {
    expect(
      columns(
        readText(`
      | 谁牵头 | 抓什么 | 本周干到哪 | 还欠缺什么 | 年底能否完成 |
      | 党政办 | 创文迎检 | 整改点位36处 | 两处小区无人管 | 能 |
      | 城管办 | 夜市整治 | 劝离42摊 | 夜间反弹 | 不能 |
    `),
      ),
    ).toBe("units, task, progress, obstacles, status");
  });

  it("keeps the words of a progress cell that no other row tags, and no signature below the table", () => {
    const table = readText(`
      | 柳岸街道第38周工作推进表 | < | < | < |
      | 科室 | 本周工作 | 落实进展 | 下周计划 |
      | 党建办 | 组织摸排 | 摸排企业214家 | 继续入户 |
      | 党建办 | 主题活动 | 已完成 | 无 |
      | 城管科 | 占道整治 | 劝离摊点36处 | 错时值守 |
      | 城管科 | 垃圾分类 | 督导小区18个 | 继续 |
      | 分管领导（签字）： | | 审核： | 填表：某某  电话 5550138 |
    `);
    expect(table.items.map(({ leaves }) => leaves[0]?.progress)).toEqual(["摸排企业214家", "已完成", "劝离摊点36处", "督导小区18个"]);
  });

  it("ends the period with the day in the title's brackets, whatever year the work is of", () => {
    const period = (title: string): unknown =>
      readText(`
      | ${title} | < | < |
      | 序号 | 任务 | 进展情况 |
      | 1 | 修路 | 路基完成 |
      | 2 | 建桥 | 桥墩施工 |
    `).period;
    expect(period("议定事项督办台账（2025年7月31日更新）")).toMatchObject({ to: "2025-07-31" });
    expect(period("2024年度农田项目完成表（截至2025年3月底）")).toMatchObject({ from: "2024-01-01", to: "2025-03-31" });
    expect(period("2024年度审计问题整改清单（2025年6月）")).toMatchObject({ from: "2025-06-01", to: "2025-06-30" });
  });
});
