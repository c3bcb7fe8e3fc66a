import { columns, readText } from "../fixtures/reading";

const statuses = (text: string): unknown[] => readText(text).items.map(({ status }) => status);

describe("planned and done under one group", () => {
  it("takes the planned days for start and end, and the real ones for neither", () => {
    const table = readText(`
      | 序号 | 项目 | 开工时间 | < | 竣工时间 | < | 现状 | 责任人 |
      | ^ | ^ | 计划 | 实际 | 计划 | 实际 | ^ | ^ |
      | 1 | 古街修缮 | 2025-03-01 | 2025-03-10 | 2025-06-30 | 2025-06-25 | 已移交 | 雷明 |
      | 2 | 厂房更新 | 2025-04-15 | 2025-05-20 | 2025-12-31 | | 结构加固 | 方舟 |
    `);
    expect(columns(table)).toBe("serial, task, startDate, -, deadline, -, progress, persons");
    expect(table.items.map(({ leaves }) => leaves[0]?.deadline)).toEqual(["2025-06-30", "2025-12-31"]);
  });

  it("tells a plan in words from what was reached, and knows no target in days of stages that no field is", () => {
    expect(
      columns(
        readText(`
      | 序号 | 工作任务 | 工程进度 | < | 责任单位 |
      | ^ | ^ | 计划 | 实际 | ^ |
      | 1 | 河堤加固 | 6月底完成基础 | 基础完成80% | 水利局 |
      | 2 | 桥梁改造 | 6月底合龙 | 已合龙 | 交通局 |
    `),
      ),
    ).toBe("serial, task, target, progress, units");
    expect(
      columns(
        readText(`
      | 序号 | 项目名称 | 立项 | < | 竣工 | < | 形象进度 |
      | ^ | ^ | 计划 | 实际 | 计划 | 实际 | ^ |
      | 1 | 文化馆 | 2025年1月 | 2025年1月 | 2025年12月 | | 主体二层 |
      | 2 | 体育场 | 2025年2月 | 2025年3月 | 2026年6月 | | 招标 |
    `),
      ),
    ).toBe("serial, task, -, -, deadline, -, progress");
  });

  it("takes what was done from January on, not in the month, though both end with it", () => {
    const grouped = readText(`
      | 2025年8月投资月报 | < | < | < | < | < | < |
      | 序号 | 建设项目 | 年度计划投资 | 8月份 | < | 1—8月 | < |
      | ^ | ^ | ^ | 计划 | 完成 | 计划 | 完成 |
      | 1 | 熔炼线 | 15000 | 1400 | 1250 | 10200 | 9300 |
      | 2 | 物流园 | 8000 | 700 | 700 | 5600 | 6080 |
    `);
    expect(grouped.items.map(({ leaves }) => leaves[0]?.actual)).toEqual([9300, 6080]);
    const plain = readText(`
      | 2025年8月投资月报 | < | < | < | < |
      | 序号 | 项目 | 年度计划（万元） | 1-8月完成（万元） | 8月完成（万元） |
      | 1 | 铜箔厂 | 9000 | 6300 | 800 |
      | 2 | 电缆厂 | 4000 | 2500 | 300 |
    `);
    expect(columns(plain)).toBe("serial, task, plannedAmount, actualAmount, actualAmount (history)");
  });

  it("reads an amount by the measure of its heading, though nearly all of its cells are words", () => {
    const table = readText(`
      | 序号 | 项目名称 | 安排资金（万元） | 支付资金（万元） | 支出率 |
      | 1 | 鱼塘改造 | 50 | 已付2笔共35万元 | 70% |
      | 2 | 公厕新建 | 18 | 5月12日付清 | 100% |
      | 3 | 农机库棚 | 26 | 13 | 50% |
      | 4 | 产业路 | 44 | 合同未签 | 0% |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, completionRate");
    expect(table.items.map(({ leaves }) => [leaves[0]?.planned, leaves[0]?.actual])).toEqual([
      [50, null],
      [18, null],
      [26, 13],
      [44, null],
    ]);
  });
});

describe("stages that are ticked one after the other", () => {
  it("finds the header over ticks, and reads a stage that nobody knows as under way where the last one is the end", () => {
    const text = `
      | 加装电梯进度 | < | < | < | < | < |
      | 序号 | 楼栋 | 业主签约 | 规划公示 | 施工中 | 投入使用 |
      | 1 | 东苑3栋 | √ | √ | √ | √ |
      | 2 | 东苑5栋 | √ | √ | | |
      | 3 | 西苑1栋 | √ | | | |
      | 4 | 西苑2栋 | | | | |
    `;
    expect(columns(readText(text))).toBe("serial, task, status, status, status, status");
    expect(statuses(text)).toEqual(["completed", "on-track", "on-track", "not-started"]);
    expect(readText(text).items.map(({ leaves }) => leaves[0]?.tag?.composed ?? false)).toEqual([false, true, true, false]);
  });

  it("reads steps of which none is an end only where every row ticks them from the left, and no text tells more", () => {
    const steps = (last: readonly [string, string]): string => `
      | 序号 | 项目名称 | 前期手续 | < | < | < | ${last[0]} |
      | ^ | ^ | 立项 | 预审 | 环评 | 许可 | ^ |
      | 1 | 电池基地 | √ | √ | √ | √ | ${last[1]} |
      | 2 | 矿产园 | √ | √ | | | ${last[1]} |
      | 3 | 湿地公园 | | | | | ${last[1]} |
    `;
    expect(statuses(steps(["责任人", "王川"]))).toEqual(["on-track", "on-track", "not-started"]);
    expect(statuses(steps(["进展情况", "材料已报省厅"]))).toEqual([null, null, null]);
  });

  it("takes no kinds of work for stages", () => {
    expect(
      statuses(`
      | 序号 | 小区名称 | 屋面防水 | 外墙保温 | 雨污分流 | 属地 |
      | 1 | 西院 | √ | √ | √ | 河东街道 |
      | 2 | 南园 | | √ | √ | 南园街道 |
      | 3 | 北里 | √ | | √ | 北里街道 |
    `),
    ).toEqual([null, null, null]);
  });
});

describe("what a sheet says of its signs, and of its time", () => {
  it("reads a legend of 甲, 乙, 丙, and no settling where something is put off", () => {
    const text = (meaning: string): string => `
      | 序号 | 改革任务 | 责任单位 | 进展 | 标识 |
      | 1 | 编制核定 | 编办 | 批复下达 | 甲 |
      | 2 | 债务化解 | 财政局 | 偿还2400万元 | 乙 |
      | 3 | 林区道路 | 交通局 | 路基受损 | 丙 |
      | 标识说明：甲—已完成；乙—正在推进；丙—${meaning}。 | < | < | < | < |
    `;
    expect(statuses(text("进度滞后"))).toEqual(["completed", "on-track", "lagging"]);
    expect(statuses(text("因条件限制暂缓解决"))).toEqual(["completed", "on-track", "suspended"]);
  });

  it("takes the hour behind a day for a part of it", () => {
    expect(
      readText(`
      | 普查进度（2024年2月20日8时） | < | < | < |
      | 地区 | 底册数 | 已清查 | 进度 |
      | 城关镇 | 1800 | 1620 | 0.9 |
      | 铁铺镇 | 800 | 640 | 0.8 |
    `).period,
    ).toMatchObject({ to: "2024-02-20" });
  });
});
