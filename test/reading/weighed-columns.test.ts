import { columns, readGrid, readText } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

/** Headers in which columns contend for a field, or no heading says what its cells do; places and people are made up. */
const figures = (text: string): unknown => readText(text).items.map(({ task, leaves: [leaf] }) => [task, leaf?.planned, leaf?.actual, leaf?.rate]);

describe("one column a field", () => {
  it("takes the year's amount of three, and leaves the others apart", () => {
    const text = `
      | 2025年9月工程月报 | < | < | < | < | < | < | < |
      | 序号 | 项目名称 | 实施单位 | 总投资 | 年度计划投资 | 本月完成投资 | 年初以来累计完成投资 | 开工以来累计完成投资 |
      | 1 | 柳溪水厂 | 水务站 | 7200 | 2000 | 110 | 1300 | 5100 |
      | 2 | 桃岭便道 | 交管站 | 3000 | 900 | 40 | 360 | 2200 |
    `;
    expect(columns(readText(text))).toBe("serial, task, units, -, plannedAmount, -, actualAmount, -");
    expect(figures(text)).toEqual([
      ["柳溪水厂", 2000, 1300, null],
      ["桃岭便道", 900, 360, null],
    ]);
    expect(readText(text).items[0]?.leaves[0]?.others?.map(({ text: other }) => other.text)).toEqual(["7200", "110", "5100"]);
  });

  it("reads what a complaint is about, what was found beside it, what was done", () => {
    const table = readText(`
      | 序号 | 反映问题情况 | 核实情况 | 办理情况 | 承办单位 | 是否办结 |
      | 1 | 菜场污水外溢。 | 经查管口破损。 | 已更换管道。 | 城管所 | 已办结 |
      | 2 | 渡口无栏杆。 | 经查栏杆被撞。 | 正在定制。 | 交管站 | 办理中 |
    `);
    expect(columns(table)).toBe("serial, task, -, progress, units, status");
    expect(table.items.map(({ task }) => task)).toEqual(["菜场污水外溢。", "渡口无栏杆。"]);
  });

  it("takes the surest name for the task, and organisations for who builds", () => {
    const table = readText(`
      | 序号 | 承建名称 | 项目名称 | 配套工程 | 开工时间 | 进展情况 |
      | 1 | 建工公司 | 柳溪路改造 | 边沟 | 2024.4 | 路面施工。 |
      | 2 | 水务公司 | 桃岭桥新建 | 护栏 | 2024.6 | 未开工。 |
      | 3 | 建工公司 | 槐园大修 | 座椅 | 2024.7 | 已完工。 |
    `);
    expect(columns(table)).toBe("serial, units, task, -, startDate, progress");
  });

  it("takes the running number for the serial, whatever number the file has", () => {
    const table = readText(`
      | 文件编号 | 序号 | 督办事项 | 责任单位 | 落实情况 |
      | DB2024017 | 1 | 更换路牌 | 交管站 | 已更换六块。 |
      | DB2024018 | 2 | 疏通边沟 | 水利站 | 已疏通。 |
    `);
    expect(columns(table)).toBe("-, serial, task, units, progress");
    expect(table.columns[0]?.why?.lost).toMatchObject({ field: "serial", to: 2 });
    expect(table.items.map(({ reference }) => reference)).toEqual(["第1项", "第2项"]);
  });
});

describe("what cells say against their headings", () => {
  it("reads shares under a heading in percent as shares", () => {
    expect(figures("| 序号 | 项目名称 | 计划投资 | 累计完成投资 | 完成率（%） |\n| 1 | 水厂 | 400 | 100 | 0.25 |\n| 2 | 便道 | 50 | 50 | 1 |")).toEqual([
      ["水厂", 400, 100, 0.25],
      ["便道", 50, 50, 1],
    ]);
    expect(figures("| 序号 | 项目名称 | 责任单位 | 完成率（%） |\n| 1 | 水厂 | 水务站 | 0.25 |\n| 2 | 便道 | 交管站 | 1 |")).toEqual([
      ["水厂", null, null, 0.25],
      ["便道", null, null, 1],
    ]);
    expect(figures("| 序号 | 项目名称 | 责任单位 | 完成率（%） |\n| 1 | 水厂 | 水务站 | 25 |\n| 2 | 便道 | 交管站 | 100 |")).toEqual([
      ["水厂", null, null, 0.25],
      ["便道", null, null, 1],
    ]);
  });

  it("reads no number out of two lines, prose or a stroke", () => {
    expect(
      figures(`
      | 序号 | 项目名称 | 责任单位 | 目标数 | 完成数 |
      | 1 | 两处便桥 | 建设办 | 300⏎500 | 300⏎200 |
      | 2 | 凉亭 | 文化站 | 4 | 3 |
      | 3 | 托育点 | 教育办 | 2个 | 10月底装修2个 |
      | 4 | 路灯 | 建设办 | — | / |
    `),
    ).toEqual([
      ["两处便桥", null, null, null],
      ["凉亭", 4, 3, null],
      ["托育点", 2, null, null],
      ["路灯", null, null, null],
    ]);
  });

  it("reads the result of a check in status words as the status, where no other column is one", () => {
    const table = readText(`
      | 序号 | 隐患内容 | 整改措施 | 责任部门 | 整改时限 | 核查人 | 核查结果 |
      | 1 | 通道堆物 | 清运 | 后勤科 | 2024.2.10 | 周一 | 已整改 |
      | 2 | 灭火器过期 | 更换 | 保卫科 | 2024.5.20 | 周一 | 整改中 |
    `);
    expect(columns(table)).toBe("serial, task, measures, units, deadline, -, status");
    expect(table.items.map(({ status }) => status)).toEqual(["completed", "on-track"]);
  });

  it("reads remarks that are nothing but organisations as the units, and not beside units", () => {
    expect(
      columns(
        readText("| 序号 | 指标 | 单位 | 目标 | 已完成数 | 备注 |\n| 1 | 新增床位 | 张 | 40 | 25 | 卫生院 |\n| 2 | 新修便道 | 公里 | 6 | 6 | 交管站、财政所 |"),
      ),
    ).toBe("serial, task, measureUnit, plannedAmount, actualAmount, units");
    expect(
      columns(
        readText(
          "| 序号 | 指标 | 责任单位 | 目标 | 已完成数 | 备注 |\n| 1 | 新增床位 | 民政办 | 40 | 25 | 卫生院 |\n| 2 | 新修便道 | 建设办 | 6 | 6 | 财政所 |",
        ),
      ),
    ).toBe("serial, task, units, plannedAmount, actualAmount, remarks");
  });

  it("reads no progress in ticks by month, and a degree in shares as the rate", () => {
    const table = readText(`
      | 序号 | 工作要点 | 责任部门 | 推进情况 | < | < | 完成度 | 目前进展 |
      | ^ | ^ | ^ | 7月 | 8月 | 9月 | ^ | ^ |
      | 1 | 修订章程 | 综合科 | √ | √ | √ | 1 | 章程已印发。 |
      | 2 | 轮训骨干 | 人事科 | √ | ○ | | 0.4 | 办班一期。 |
    `);
    expect(columns(table)).toBe("serial, task, units, -, -, -, completionRate, progress");
    expect(table.items.map(({ leaves: [leaf] }) => [leaf?.rate, leaf?.progress])).toEqual([
      [1, "章程已印发。"],
      [0.4, "办班一期。"],
    ]);
  });
});

describe("what names a row where no heading means the task", () => {
  it.each(["片区", "县（市、区）", "站所", "校区", "单位"])("takes the places under %s", (heading) => {
    expect(figures(`| ${heading} | 任务数（亩） | 完成数（亩） | 完成率 |\n| 东片 | 200 | 150 | 0.75 |\n| 南片 | 100 | 90 | 0.9 |`)).toEqual([
      ["东片", 200, 150, 0.75],
      ["南片", 100, 90, 0.9],
    ]);
  });

  it("takes no count for a task", () => {
    const table = readText(`
      | 单位 | 签约项目 | < | 投产项目数 |
      | ^ | 项目数 | 合同额（亿元） | ^ |
      | 柳溪乡 | 5 | 3.1 | 2 |
      | 桃岭镇 | 4 | 2.2 | 0 |
    `);
    expect(columns(table)).toBe("task, -, -, -");
  });

  it("takes a text of its own in every row before a category merged over several", () => {
    const table = readText(`
      | 序号 | 类别 | 编号 | 小心愿 | 认领单位 | 完成时限 | 结果 |
      | 1 | 助学 | 乙01 | 想要一盏台灯 | 供水所 | 2024年5月1日 | 台灯已送到。 |
      | 2 | ^ | 乙02 | 想修好书柜 | 税务所 | 2024年5月9日 | 正在买木料。 |
      | 3 | 助残 | 丙01 | 想要一副拐杖 | 民政所 | 2024年5月20日 | 已送到家中。 |
    `);
    expect(columns(table)).toBe("serial, category, -, task, units, deadline, progress");
    expect(table.items).toHaveLength(3);
  });
});

describe("columns that speak of one time each", () => {
  it("takes quarters under a group of what is arranged for stages of the target", () => {
    const table = readText(`
      | 2023年实事项目表 | < | < | < | < | < | < | < |
      | 序号 | 事项名称 | 进度安排 | < | < | < | 牵头单位 | 落实情况 |
      | ^ | ^ | 第一季度 | 第二季度 | 第三季度 | 第四季度 | ^ | ^ |
      | 1 | 建凉亭4座 | 选点。 | 备料。 | 建成2座。 | 建成4座。 | 文化站 | 建成4座。 |
      | 2 | 修便道6条 | 测量。 | 开工2条。 | 修成3条。 | 修成6条。 | 交管站 | 修成5条。 |
    `);
    expect(columns(table)).toBe("serial, task, target (history), target (history), target (history), target, leadUnit, progress");
  });

  it("takes what is arranged for a half of the year that is over for a target, for one to come as the next step", () => {
    const rows = "| 1 | 建凉亭4座 | 文化站 | 备料。 | 建成4座。 | 建成4座。 |\n| 2 | 修便道6条 | 交管站 | 开工2条。 | 修成6条。 | 修成5条。 |";
    const over = readText(`| 2023年实事项目表 | < | < | < | < | < |\n| 序号 | 事项名称 | 牵头单位 | 上半年安排 | 下半年安排 | 落实情况 |\n${rows}`);
    expect(columns(over)).toBe("serial, task, leadUnit, target (history), target, progress");
    const running = readText(`| 2023年实事项目表 | < | < | < | < | < |\n| 序号 | 事项名称 | 牵头单位 | 上半年安排 | 下半年安排 | 上半年落实情况 |\n${rows}`);
    expect(columns(running)).toBe("serial, task, leadUnit, target, nextStep, progress");
  });

  it.each([
    ["三月进展情况", "六月进展情况"],
    ["10月进展", "十一月进展"],
    ["2025.06", "2025.09"],
    ["元月", "二月"],
  ])("reads %s as history beside %s", (earlier, later) => {
    const table = readText(
      `| 序号 | 项目名称 | 责任单位 | ${later} | ${earlier} |\n| 1 | 水厂 | 水务站 | 主体封顶 | 挖基槽 |\n| 2 | 便道 | 交管站 | 路面铺完 | 清表完毕 |`,
    );
    expect(columns(table)).toBe("serial, task, units, progress, progress (history)");
  });

  it("takes the stage that is due before the target of the whole year", () => {
    const table = readText(`
      | 2025年道路项目推进计划表 | < | < | < | < | < | < | < |
      | 序号 | 项目名称 | 年度目标 | 推进计划 | < | < | < | 第三季度进展情况 |
      | ^ | ^ | ^ | 一季度 | 二季度 | 三季度 | 四季度 | ^ |
      | 1 | 柳溪路 | 建成通车 | 测量 | 开工 | 路基完成 | 通车 | 路基完成九成。 |
      | 2 | 桃岭桥 | 主体封顶 | 批复 | 招标 | 桩基完成 | 封顶 | 尚未招标。 |
    `);
    expect(columns(table)).toBe("serial, task, target (history), target (history), target (history), target, target (history), progress");
  });

  it("takes the running total of the title's year, not that of the years before", () => {
    const text = `
      | 2025年度项目汇总 | < | < | < | < | < | < |
      | 序号 | 项目名称 | 责任单位 | 年度计划 | 截至2024年底累计完成 | 上半年年度累计完成额 | 年度累计完成额 |
      | 1 | 柳溪水厂 | 水务站 | 600 | 2500 | 150 | 580 |
      | 2 | 桃岭便道 | 交管站 | 300 | 900 | 80 | 300 |
    `;
    expect(columns(readText(text))).toBe("serial, task, units, plannedAmount, actualAmount (history), actualAmount (history), actualAmount");
    expect(figures(text)).toEqual([
      ["柳溪水厂", 600, 580, null],
      ["桃岭便道", 300, 300, null],
    ]);
  });

  it("reads bare months over words as what was done by then", () => {
    const table = readText(`
      | 序号 | 项目名称 | 责任单位 | 年度目标 | 1月 | 2月 | 3月 | 4月 | 状态 |
      | 1 | 柳溪水厂 | 水务站 | 完工 | 设计 | 备料 | 挖基槽 | | 正常 |
      | 2 | 桃岭便道 | 交管站 | 开工 | 前期 | 前期 | 征地受阻 | | 滞后 |
    `);
    expect(columns(table)).toBe("serial, task, units, target, progress (history), progress (history), progress, progress (history), status");
    expect(table.items.map(({ leaves: [leaf] }) => leaf?.progress)).toEqual(["挖基槽", "征地受阻"]);
  });
});

describe("amounts that make one another", () => {
  it("takes the total under the group whose share was paid", () => {
    const table = readText(`
      | 序号 | 项目名称 | 实施单位 | 资金规模（万元） | < | < | 资金支付 | < |
      | ^ | ^ | ^ | 合计 | 省级 | 县级 | 累计支付 | 支付率 |
      | 1 | 柳溪便桥 | 甲乡 | 80 | 50 | 30 | 20 | 0.25 |
      | 2 | 桃岭水渠 | 乙镇 | 40 | 40 | 0 | 40 | 1 |
      | 3 | 槐园路灯 | 丙镇 | 30 | 0 | 30 | 0 | 0 |
    `);
    expect(columns(table)).toBe("serial, task, units, plannedAmount, -, -, actualAmount, completionRate");
  });

  it("takes the number of a cell, not what its format shows of it", () => {
    const grid = textGrid("| 序号 | 项目名称 | 计划投资 | 累计完成投资 | 完成率（%） |\n| 1 | 水厂 | 400 | 101 | 0.2525 |\n| 2 | 便道 | 60 | 20 | 0.3333 |", {
      formats: { "E2:E3": "0%", "D2:D3": "0.0,千元" },
    });
    expect(readGrid(grid).items.map(({ leaves: [leaf] }) => [leaf?.actual, leaf?.rate, leaf?.fields.completionRate?.text])).toEqual([
      [101, 0.2525, "25%"],
      [20, 0.3333, "33%"],
    ]);
  });

  it("tries columns that no heading tells of", () => {
    const table = readText(`
      | 序号 | 项目名称 | 实施单位 | 甲列 | 乙列 | 丙列 | 比例 |
      | 1 | 柳溪便桥 | 甲乡 | 80 | 7 | 20 | 25% |
      | 2 | 桃岭水渠 | 乙镇 | 40 | 9 | 30 | 75% |
    `);
    expect(columns(table)).toBe("serial, task, units, plannedAmount, -, actualAmount, completionRate");
  });
});
