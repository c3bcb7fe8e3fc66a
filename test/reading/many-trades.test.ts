import { columns, outline, readText } from "../fixtures/reading";

const amounts = (text: string): readonly (readonly [number | null, number | null, number | null | undefined])[] =>
  readText(text).items.map(({ leaves: [leaf] }) => [leaf?.planned ?? null, leaf?.actual ?? null, leaf?.amountRatio]);

describe("amounts that count in different measures", () => {
  it("keeps what each cell shows, and says by what they are measured against one another", () => {
    expect(
      amounts(`
      | 序号 | 项目名称 | 责任单位 | 计划投资（亿元） | 完成投资（万元） | 进展情况 |
      | 1 | 玻璃厂 | 工信局 | 1.2 | 8600 | 主体施工 |
      | 2 | 茶叶市场 | 商务局 | 3 | 30000 | 已开市 |
    `),
    ).toEqual([
      [1.2, 8600, 0.0001],
      [3, 30000, 0.0001],
    ]);
  });

  it("cannot tell what a bare number counts in beside a cell that says 亿元", () => {
    expect(
      amounts(`
      | 序号 | 项目名称 | 责任单位 | 计划投资 | 完成投资 | 进展情况 |
      | 1 | 玻璃厂 | 工信局 | 1.2亿元 | 8600 | 主体施工 |
      | 2 | 茶叶市场 | 商务局 | 3亿元 | 9000万元 | 已动工 |
    `),
    ).toEqual([
      [120000000, 8600, null],
      [300000000, 90000000, undefined],
    ]);
  });

  it("reads an amount with the words around it, and leaves one in words alone out", () => {
    const text = `
      | 专项资金支付进度（单位：万元） | < | < | < | < |
      | 序号 | 项目名称 | 项目单位 | 资金额度 | 已支付金额 |
      | 1 | 泵站改造 | 水务公司 | 5000 | 已支付3200万元 |
      | 2 | 标准厂房 | 园区管委会 | 1.5亿元 | 累计支付8600万元 |
      | 3 | 门诊楼 | 人民医院 | 8000 | 支付860 |
      | 4 | 实训楼 | 教育局 | 3000 | 未支付 |
    `;
    expect(columns(readText(text))).toBe("serial, task, units, plannedAmount, actualAmount");
    expect(amounts(text)).toEqual([
      [5000, 3200, undefined],
      [15000, 8600, undefined],
      [8000, 860, undefined],
      [3000, null, undefined],
    ]);
  });

  it("takes what is not done yet for no amount done", () => {
    expect(
      columns(
        readText(`
      | 序号 | 项目镇 | 建设任务（亩） | 未完成（亩） | 已建成（亩） |
      | 1 | 东渚镇 | 5000 | 1200 | 3800 |
      | 2 | 西渚镇 | 3000 | 0 | 3000 |
    `),
      ),
    ).toBe("serial, task, plannedAmount, -, actualAmount");
  });
});

describe("columns told by what stands beside them", () => {
  it("counts no heading that a new page repeats", () => {
    const table = readText(`
      | 序号 | 小区名称 | 责任街道 | 应改造户数 | 已改造户数 | 完成比例 | 当前进展 |
      | 1 | 光明里 | 东街 | 240 | 240 | 1 | 已完工 |
      | 2 | 纺织村 | 东街 | 310 | 155 | 0.5 | 外墙保温 |
      | 序号 | 小区名称 | 责任街道 | 应改造户数 | 已改造户数 | 完成比例 | 当前进展 |
      | 3 | 铁路院 | 西街 | 96 | 0 | 0 | 未开工 |
      | 序号 | 小区名称 | 责任街道 | 应改造户数 | 已改造户数 | 完成比例 | 当前进展 |
      | 4 | 春晖里 | 北街 | 150 | 75 | 0.5 | 屋面防水 |
    `);
    expect(columns(table)).toBe("serial, task, units, plannedAmount, actualAmount, completionRate, progress");
    expect(table.items.map(({ leaves }) => leaves[0]?.rate)).toEqual([1, 0.5, 0, 0.5]);
  });

  it("reads this week's plan beside the next week's as what was wanted", () => {
    expect(
      columns(
        readText(`
      | 序号 | 工作事项 | 责任科室 | 本周工作计划 | 本周完成情况 | 下周工作计划 |
      | 1 | 加装电梯 | 城建科 | 签约2部 | 签约1部 | 入户协商 |
      | 2 | 安全检查 | 应急办 | 检查30家 | 检查33家 | 复查 |
    `),
      ),
    ).toBe("serial, task, units, target, progress, nextStep");
  });

  it("takes days planned and kept under each stage for no works, and the first stage for no deadline", () => {
    expect(
      columns(
        readText(`
      | 序号 | 项目名称 | 责任单位 | 立项 | < | 开工 | < | 进展说明 |
      | ^ | ^ | ^ | 计划时间 | 实际时间 | 计划时间 | 实际时间 | ^ |
      | 1 | 科技馆 | 科技局 | 2025.3 | 2025.3 | 2025.6 | 2025.7 | 基础施工 |
      | 2 | 水厂 | 水务局 | 2025.4 | 2025.5 | 2025.8 | | 招标中 |
    `),
      ),
    ).toBe("serial, task, units, -, -, startDate, -, progress");
  });

  it("reads 简要情况 and 预期成果 beside a task and its progress", () => {
    expect(
      columns(
        readText(`
      | 序号 | 重点事项 | 责任单位 | 完成率（%） | 简要情况 |
      | 1 | 电子证照 | 数据局 | 0.5 | 归集2类 |
      | 2 | 帮办代办 | 各镇 | 1 | 建成站点96个 |
    `),
      ),
    ).toBe("serial, task, units, completionRate, progress");
    expect(
      columns(
        readText(`
      | 序号 | 重点任务 | 预期工作成果 | 责任部门 | 进展情况 |
      | 1 | 子公司压减 | 注销3户 | 企管部 | 注销2户 |
      | 2 | 薪酬改革 | 印发办法 | 人力部 | 正在征求意见 |
    `),
      ),
    ).toBe("serial, task, target, units, progress");
  });

  it("names no row by why it is not done, and reads the last stage that is ticked by how it ends", () => {
    const table = readText(`
      | 序号 | 楼栋单元 | 实施单位 | 办理环节 | < | < | 未推进原因 |
      | ^ | ^ | ^ | 公示 | 井道封顶 | 通梯验收 | ^ |
      | 1 | 育苗里3栋 | 华梯电梯公司 | √ | √ | √ | |
      | 2 | 育苗里5栋 | 华梯电梯公司 | √ | √ | | |
      | 3 | 织布厂7栋 | 安步电梯公司 | √ | | | 地下管线未迁 |
    `);
    expect(outline(table)).toEqual([
      "1 | 育苗里3栋 | 华梯电梯公司 | 通梯验收=completed | ",
      "2 | 育苗里5栋 | 华梯电梯公司 | 井道封顶=on-track | ",
      "3 | 织布厂7栋 | 安步电梯公司 | 公示=on-track | ",
    ]);
  });

  it("reads a question that ends in 否", () => {
    expect(
      outline(
        readText(`
      | 编号 | 工作任务 | 责任处室 | 截止日 | 完成否 | 未完成情况及原因 |
      | 1 | 政务云扩容 | 信息处 | 2025/8/31 | 是 | |
      | 2 | 一件事上线 | 审批处 | 2025/9/15 | 否 | 接口未通 |
    `),
      ),
    ).toEqual(["1 | 政务云扩容 | 信息处 | 是=completed | ", "2 | 一件事上线 | 审批处 | 否=on-track | "]);
  });

  it("tells what shall show that a thing is done from what says that it is", () => {
    expect(
      columns(
        readText(`
      | 序号 | 改革任务 | 完成标志 | 牵头部室 | 完成节点 | 推进成果 |
      | 1 | 完善授权 | 印发授权清单 | 董办 | 2025年3月 | 清单已印发 |
      | 2 | 末等调整 | 退出比例4%以上 | 人力部 | 2025年12月 | 已开展半年考核 |
    `),
      ),
    ).toBe("serial, task, target, leadUnit, deadline, progress");
    expect(
      columns(
        readText(`
      | 序号 | 诉求情况 | 处置情况 | 承办部门 | 办结标志 |
      | 1 | 菜场下水道堵塞 | 已疏通，加装隔油池 | 城管局 | 已办结 |
      | 2 | 校门口缺斑马线 | 施划列入9月计划 | 交警大队 | 办理中 |
    `),
      ),
    ).toBe("serial, task, progress, units, status");
  });

  it("takes none of several stages in status words for how the whole stands", () => {
    expect(
      columns(
        readText(`
      | 序号 | 项目名称 | 责任单位 | 立项批复 | 用地手续 | 施工许可 | 卡点堵点 |
      | 1 | 冷链园 | 商务局 | 已完成 | 已完成 | 未办理 | 环评公示中 |
      | 2 | 焚烧厂 | 城管局 | 已完成 | 正在办理 | 未办理 | 用地指标不足 |
    `),
      ),
    ).toBe("serial, task, units, -, -, -, obstacles");
  });

  it("keeps a project's size in numbers of storeys as what it shall come to", () => {
    expect(
      columns(
        readText(`
      | 学校名称 | 项目名称 | 建设内容 | 计划竣工日期 | 目前形象进度 |
      | 一中 | 教学楼 | 4层，5200㎡ | 2025.8.20 | 内装修 |
      | 实验小学 | 食堂 | 2层 | 2025.12.30 | 基础完成 |
      | 职教中心 | 实训楼 | 5层 | 2026.6.30 | 桩基施工 |
    `),
      ),
    ).toContain("task, target, deadline, progress");
  });

  it("names a row by its short name beside its main task, and reads how far it is behind in days", () => {
    const table = readText(`
      | 编号 | 行动事项 | 主要任务 | 责任同志 | 进度偏差 |
      | 1 | 家庭教育 | 开设课堂50场 | 何芳 | 滞后7天 |
      | 2 | 维权关爱 | 建立站点12个 | 邓洁 | 正常 |
    `);
    expect(columns(table)).toBe("serial, task, target, persons, status");
    expect(table.items.map(({ status }) => status)).toEqual(["lagging", "on-track"]);
  });
});
