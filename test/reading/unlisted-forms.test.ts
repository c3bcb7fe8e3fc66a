import { columns, outline, readText } from "../fixtures/reading";

/** Small tables as other offices write them; places and people are made up. */
describe("headings, clauses and leaves that no list foresees", () => {
  it("reads a tag in each quarter, the last quarter still empty", () => {
    const table = readText(`
      | 青河镇2020年重点工作分季度推进情况表 | < | < | < | < | < |
      | 序号 | 工作任务 | 责任单位 | 第一季度进展 | 第二季度进展 | 第三季度进展 |
      | 1 | 修路 | 城建办 | 【有序推进】立项 | 【有序推进】招标 | |
      | 2 | 修桥 | 城建办 | 【有序推进】立项 | 【进展滞后】未招标 | |
    `);
    expect(columns(table)).toBe("serial, task, units, progress (history), progress, progress (history)");
    expect(outline(table)).toEqual(["1 | 修路 | 城建办 | 有序推进=on-track | 招标", "2 | 修桥 | 城建办 | 进展滞后=lagging | 未招标"]);
  });

  it("reads a table that asks whether the time is kept, with full and dotted months", () => {
    const table = readText(`
      | 2023年某区十件民生实事进展情况 | < | < | < | < | < | < |
      | 序号 | 实事项目名称 | 工作目标 | 完成时限 | 责任单位 | 目前进展情况 | 是否按时间节点完成 |
      | 一、教育（2项） | < | < | < | < | < | < |
      | 1 | 新建学校 | 新建2所 | 2023年8月 | 区教育局 | 主体封顶 | 是 |
      | 2 | 改造食堂 | 改造10所 | 2023.12 | 区教育局 | 完成3所 | 否 |
    `);
    expect(columns(table)).toBe("serial, task, target, deadline, units, progress, status");
    expect(outline(table)).toEqual(["§ 一、教育（2项）", "1 | 新建学校 | 区教育局 | 是=on-track | 主体封顶", "2 | 改造食堂 | 区教育局 | 否=lagging | 完成3所"]);
  });

  it("reads targets as numbers, the status in 说明", () => {
    const table = readText(`
      | 序号 | 项目 | 单位 | 工作目标 | 完成情况 | 完成比例 | 责任单位 | 说明 |
      | 1 | 新增公共停车位 | 个 | 2000 | 1200 | 60% | 城管局 | 进度滞后 |
      | 2 | 改造旱厕 | 座 | 300 | 300 | 100% | 农业农村局 | 已完成 |
      | 3 | 妇女两癌筛查 | 人次 | 8950 | 9002 | 100.6% | 卫健委 | 超额完成 |
    `);
    expect(columns(table)).toBe("serial, task, measureUnit, plannedAmount, actualAmount, completionRate, units, status");
    expect(outline(table)).toEqual([
      "1 | 新增公共停车位 | 城管局 | 进度滞后=lagging | ",
      "2 | 改造旱厕 | 农业农村局 | 已完成=completed | ",
      "3 | 妇女两癌筛查 | 卫健委 | 超额完成=completed | ",
    ]);
  });

  it("reads serials with points", () => {
    const table = readText(`
      | 序号 | 任务 | 单位 | 情况 |
      | 1. | 甲任务 | 甲局 | 正在办理 |
      | 1.1 | 甲之一 | 甲局 | 已办结 |
      | 1.2 | 甲之二 | 乙局 | 正在办理 |
      | 2. | 乙任务 | 乙局 | 已办结 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(outline(table)).toEqual([
      "1. | 甲任务 | 甲局 | 正在办理=on-track | ",
      "1.1 | 甲之一 | 甲局 | 已办结=completed | ",
      "1.2 | 甲之二 | 乙局 | 正在办理=on-track | ",
      "2. | 乙任务 | 乙局 | 已办结=completed | ",
    ]);
  });

  it("reads a status as the first clause, sections numbered in the serial column with claims", () => {
    const table = readText(`
      | 附件2 | | | | | | |
      | 2024年度区委、区政府重点工作任务完成情况统计表 | | | | | | |
      | （截至2024年11月30日） | | | | | | |
      | 序号 | 重点工作任务 | 目标要求 | 牵头区领导 | 牵头单位 | 责任单位 | 完成情况 |
      | 一 | 聚焦产业发展（2项） | | | | | |
      | 1 | 培育规上企业 | 新增10家 | 王立 | 区工信局 | 各镇街 | 按序时推进，已新增8家 |
      | 2 | 招商引资 | 签约20个 | 王立 | 区商务局 | 区发改局、各镇街 | 慢序时（滞后），仅签约9个 |
      | 二 | 聚焦城市更新（1项） | | | | | |
      | 3 | 老旧小区改造 | 改造6个 | 李明 | 区住建局 | 区住建局 | 已完成 |
    `);
    expect(columns(table)).toBe("serial, task, target, leader, leadUnit, units, progress");
    expect(outline(table)).toEqual([
      "§ 一 聚焦产业发展（2项）",
      "1 | 培育规上企业 | 区工信局+各镇街 | 按序时推进=on-track | 已新增8家",
      "2 | 招商引资 | 区商务局+区发改局+各镇街 | 慢序时滞后=lagging | 仅签约9个",
      "§ 二 聚焦城市更新（1项）",
      "3 | 老旧小区改造 | 区住建局 | 已完成=completed | ",
    ]);
  });

  it("reads rows without serial and task that hold all that a leaf holds", () => {
    const table = readText(`
      | 序号 | 责任领导 | 工作任务 | 具体举措 | 责任科室 | 责任人 | 完成时间 | 推进情况 |
      | 1 | 张立 | 抓党建 | 开展学习 | 办公室 | 王强 | 每月 | 已开展3次 |
      | | | | 组织培训 | 人事科 | 李明 | 6月 | 已组织 |
      | 2 | 张立 | 抓业务 | 优化流程 | 业务科 | 赵平 | 12月 | 推进中 |
    `);
    expect(columns(table)).toBe("serial, leader, task, measures, units, persons, deadline, progress");
    expect(outline(table)).toEqual(["1 | 抓党建", "·  | 办公室 |  | 已开展3次", "·  | 人事科 |  | 已组织", "2 | 抓业务 | 业务科 |  | 推进中"]);
  });

  it("reads a header without one listed phrase", () => {
    const table = readText(`
      | 东湖街道攻坚清单 | < | < | < |
      | 编码 | 攻坚任务名称 | 主责科室 | 现阶段情形 |
      | A | 拆违 | 执法队 | 拆除3处 |
      | B | 治水 | 城管办 | 完成清淤 |
    `);
    expect(columns(table)).toBe("serial, task, leadUnit, progress");
    expect(outline(table)).toEqual(["A | 拆违 | 执法队 |  | 拆除3处", "B | 治水 | 城管办 |  | 完成清淤"]);
  });

  it("reads investment: amounts, a rate in percent, a total row", () => {
    const table = readText(`
      | 序号 | 重点项目名称 | 年度投资计划（万元） | 累计完成投资（万元） | 投资完成率（%） | 形象进度 | 责任单位 | 存在问题及需协调事项 |
      | 一、续建项目（共2个） | < | < | < | < | < | < | < |
      | 1 | 东区水厂 | 5000 | 4200 | 84 | 设备安装 | 水务集团 | |
      | 2 | 西区大桥 | 8000 | 1600 | 20 | 桩基施工 | 交投集团 | 征地受阻 |
      | 合  计 | < | 13000 | 5800 | 44.6 | | | |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, completionRate, progress, units, obstacles");
    expect(outline(table)).toEqual([
      "§ 一、续建项目（共2个）",
      "1 | 东区水厂 | 水务集团 |  | 设备安装",
      "2 | 西区大桥 | 交投集团 |  | 桩基施工",
      "total@5 合  计 13000 5800 44.6",
    ]);
  });

  it("reads two headings that mean progress, one over status words", () => {
    const table = readText(`
      | 序号 | 目标任务 | 责任单位 | 进展情况 | 进度 |
      | 1 | 甲 | 甲局 | 完成5个，占50% | 滞后 |
      | 2 | 乙 | 乙局 | 完成9个 | 正常 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, status");
    expect(outline(table)).toEqual(["1 | 甲 | 甲局 | 滞后=lagging | 完成5个，占50%", "2 | 乙 | 乙局 | 正常=on-track | 完成9个"]);
  });

  it("reads units and persons in one cell, in brackets and behind a colon", () => {
    const table = readText(`
      | 序号 | 整改任务 | 整改措施 | 牵头单位及责任人 | 责任单位及责任人 | 整改时限 | 完成情况 |
      | 1 | 台账不全 | 补齐台账 | 县纪委（王立） | 县委办⏎（李明） | 立即 | 已完成 |
      | 2 | 监管不力 | 加强巡查 | 县水利局：张强 | 各乡镇 | 2023年6月底 | 未完成 |
    `);
    expect(columns(table)).toBe("serial, task, measures, leadUnit, units, deadline, progress");
    expect(outline(table)).toEqual(["1 | 台账不全 | 县纪委+县委办 | 已完成=completed | ", "2 | 监管不力 | 县水利局+各乡镇 | 未完成=lagging | "]);
  });

  it("reads persons, amounts, rates and deadlines into their leaves", () => {
    const table = readText(`
      | 序号 | 指标 | 单位 | 年度目标 | 1-9月完成 | 完成率（%） | 责任单位及责任人 | 完成时限 |
      | 1 | 新建泵站 | 座 | 12 | 9 | 75 | 区水务局（王立）、区财政局 | 2024年11月底 |
      | 2 | 改造管网 | 公里 | 1,200 | 约300 | 25 | 区水务局：陈  平 | 10月底 |
    `);
    expect(table.items.map(({ leaves: [leaf] }) => [leaf?.planned, leaf?.actual, leaf?.rate, leaf?.units, leaf?.persons, leaf?.deadline])).toEqual([
      [12, 9, 0.75, ["区水务局", "区财政局"], ["王立"], "2024-11-30"],
      [1200, 300, 0.25, ["区水务局"], ["陈  平"], null],
    ]);
  });
});
