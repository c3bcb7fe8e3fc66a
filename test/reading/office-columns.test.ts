import { columns, outline, readText } from "../fixtures/reading";

/** Columns as registers of supervision, projects and rectification set them out; places and people are made up. */
describe("columns beside those that a leaf needs", () => {
  it("takes the time limit before the day of feedback, and knows where a task comes from for no task", () => {
    const table = readText(`
      | 序号 | 事项来源 | 议题名称 | 交办事项 | 发现时间 | 反馈时限 | 办结时限 | 责任单位 | 督办人 | 办理进展 |
      | 1 | 专题会 | 老街更新 | 修缮院落十二处 | 2024-03-01 | 2024-05-10 | 2024-09-30 | 城建办 | 沈立 | 已修缮七处 |
      | 2 | 热线 | 水环境 | 清淤三公里 | 2024-03-08 | 2024-05-10 | 2024-06-30 | 水利站 | 沈立 | 已清淤一公里 |
    `);
    expect(columns(table)).toBe("serial, -, -, task, -, -, deadline, units, -, progress");
    expect(table.items[0]?.leaves[0]?.deadline).toBe("2024-09-30");
  });

  it("takes the amounts that make the rate, whatever stands beside them", () => {
    const table = readText(`
      | 序号 | 项目名称 | 计划总投资 | 年度计划投资 | 节点目标（万元） | 累计完成投资 | 本月完成投资 | 完成率 | 责任单位 | 服务单位 |
      | 1 | 东区水厂 | 9000 | 5000 | 3000 | 2600 | 400 | 52% | 水利局 | 政务中心 |
      | 2 | 南河大桥 | 20000 | 8000 | 4000 | 8400 | 900 | 105% | 交通局 | 政务中心 |
    `);
    expect(columns(table)).toBe("serial, task, -, plannedAmount, -, actualAmount, -, completionRate, units, -");
    expect(table.items.map(({ leaves: [leaf] }) => [leaf?.planned, leaf?.actual, leaf?.rate, leaf?.units])).toEqual([
      [5000, 2600, 0.52, ["水利局"]],
      [8000, 8400, 1.05, ["交通局"]],
    ]);
  });

  it("takes what is altogether before what is this month where no rate tells", () => {
    const table = readText(`
      | 序号 | 项目名称 | 本月计划投资 | 年度计划投资 | 本月完成投资 | 累计完成投资 | 形象进度 | 业主单位 |
      | 1 | 冷库 | 300 | 5000 | 200 | 2600 | 主体封顶 | 供销社 |
      | 2 | 粮仓 | 400 | 8000 | 350 | 4100 | 设备安装 | 粮储公司 |
    `);
    expect(table.items.map(({ leaves: [leaf] }) => [leaf?.planned, leaf?.actual])).toEqual([
      [5000, 2600],
      [8000, 4100],
    ]);
  });

  it("reads money and areas by how their headings begin", () => {
    const table = readText(`
      | 序号 | 项目名称 | 资金规模（万元） | 已支付资金（万元） | 支付率 | 任务面积 | 完成面积 | 实施单位 |
      | 1 | 茶园道路 | 80 | 40 | 50% | 12 | 6 | 云头村委会 |
      | 2 | 光伏电站 | 120 | 108 | 90% | 30 | 27 | 水口村委会 |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, completionRate, -, -, units");
  });

  it("reads no remark in 其他 over money, and no progress in the steps of a procedure", () => {
    const table = readText(`
      | 序号 | 项目名称 | 资金构成 | < | 形象进度 | < | 手续办理情况 | < | 责任单位 | 备注 |
      | ^ | ^ | 上级补助 | 其他 | 实物工程量 | 投资明细 | 立项 | 环评 | ^ | ^ |
      | 1 | 东区水厂 | 200 | 100 | 完成沉淀池一座 | 土建二百万元 | √ | √ | 水利局 | |
      | 2 | 南河大桥 | 500 | 0 | 完成桩基 | 土建三百万元 | √ | | 交通局 | |
    `);
    expect(columns(table)).toBe("serial, task, -, -, progress, -, -, -, units, remarks");
  });

  it("keeps the status column that states statuses", () => {
    const table = readText(`
      | 序号 | 指标名称 | 是否开工 | 隐患等级 | 运行情况 | 委员评价 | 亮灯状态 | 是否挂牌督办 | 责任单位 |
      | 1 | 工业增速 | 是 | 一般 | 增长百分之七 | 满意 | 绿灯 | 否 | 工信局 |
      | 2 | 社零增速 | 是 | 重大 | 两家企业停业 | 基本满意 | 红灯 | 是 | 商务局 |
    `);
    expect(columns(table)).toBe("serial, task, -, -, progress, -, status, -, units");
    expect(outline(table)).toEqual(["1 | 工业增速 | 工信局 | 绿灯=on-track | 增长百分之七", "2 | 社零增速 | 商务局 | 红灯=lagging | 两家企业停业"]);
  });

  it("tells the target of the time that the progress reports on", () => {
    const table = readText(`
      | 序号 | 工作任务 | 工作目标 | < | < | < | 上半年完成情况 | 责任部门 |
      | ^ | ^ | 一季度 | 二季度 | 三季度 | 四季度 | ^ | ^ |
      | 1 | 水库除险 | 完成招标 | 完成坝体加固 | 完成附属工程 | 竣工验收 | 坝体加固完成 | 水利站 |
      | 2 | 集镇改造 | 完成设计 | 启动施工 | 完成七成 | 全部完成 | 已进场施工 | 城建办 |
    `);
    expect(columns(table)).toBe("serial, task, target (history), target, target (history), target (history), progress, units");
  });

  it("tells the number of the year that the progress reports on: a target as it stands, where nothing done is counted", () => {
    const table = readText(`
      | 序号 | 行动内容 | 2023年目标 | 2024年目标 | 2025年目标 | 责任单位 | 2024年上半年进展 |
      | 1 | 棚户区改造 | 300户 | 400户 | 200户 | 住建局 | 已改造210户 |
      | 2 | 停车位 | 500个 | 600个 | 700个 | 城管局 | 已建成320个 |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount (history), target, plannedAmount (history), units, progress");
  });

  it("takes the amount, not the growth, under headings of what was wanted and reached", () => {
    const table = readText(`
      | 序号 | 指标 | 全年任务 | < | 1-5月完成 | < | 占全年任务（%） | 责任单位 |
      | ^ | ^ | 绝对值（亿元） | 增速（%） | 绝对值（亿元） | 增速（%） | ^ | ^ |
      | 1 | 固定资产投资 | 60 | 8 | 27 | 9.1 | 45 | 发改局 |
      | 2 | 工业产值 | 120 | 7 | 46 | 5.2 | 38.3 | 工信局 |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount, -, actualAmount, -, completionRate, units");
  });

  it("reads what the year is to bring beside what a month brought", () => {
    const table = readText(`
      | 序号 | 项目名称 | 年度工程形象进度 | 2月份投资及形象进度 | 责任单位 |
      | 1 | 北环路 | 完成路基路面 | 清表完成九成 | 交投公司 |
      | 2 | 新水厂 | 完成主体结构 | 基坑开挖完成 | 水务公司 |
    `);
    expect(columns(table)).toBe("serial, task, target, progress, units");
  });

  it("reads what is arranged for this week beside what last week brought as the next step", () => {
    const table = readText("| 序号 | 工作事项 | 上周完成情况 | 本周工作安排 | 责任人 |\n| 1 | 会务 | 保障会议两次 | 保障党委会 | 向前 |");
    expect(columns(table)).toBe("serial, task, progress, nextStep, persons");
  });

  it("reads what is arranged for the quarter after the progress as the next step", () => {
    const table = readText(`
      | 序号 | 工作内容 | 负责单位 | 三季度工作进展 | 四季度工作安排 |
      | 1 | 码头整治 | 港航局 | 拆除码头三座 | 完成复绿 |
      | 2 | 岸线修复 | 水利局 | 修复两公里 | 再修复一公里 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, nextStep");
  });
});

describe("tables in which no heading says task", () => {
  it("takes the problem that measures answer, and what is planned for the week", () => {
    expect(columns(readText("| 序号 | 存在问题 | 整改举措 | 责任部门 | 整改成效 |\n| 1 | 会风不实 | 控制会议数量 | 办公室 | 会议减少三成 |"))).toBe(
      "serial, task, measures, units, progress",
    );
    expect(columns(readText("| 序号 | 工作计划 | 完成时限 | 责任人 | 备注 |\n| 1 | 核对台账 | 周四 | 闻一 | |"))).toBe(
      "serial, task, deadline, persons, remarks",
    );
  });

  it("takes the units whose cases are counted", () => {
    const table = readText("| 序号 | 承办单位 | 受理件数 | 办结件数 | 办结率 |\n| 1 | 城管局 | 120 | 118 | 98.3% |\n| 2 | 住建局 | 90 | 81 | 90% |");
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, completionRate");
  });

  it("takes the places that a table of amounts compares", () => {
    const table = readText("| 序号 | 单位 | 任务数 | 完成数 | 完成率 |\n| 1 | 东镇 | 4 | 3 | 75% |\n| 2 | 西镇 | 3 | 1 | 33.3% |");
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, completionRate");
  });
});

it("gives a unit that is merged down over several items to each of them", () => {
  const table = readText(`
    | 序号 | 议定事项 | 责任部门 | 办结时限 | 落实情况 |
    | 1 | 购置垃圾车 | 城管办 | 6月底 | 已采购到位 |
    | 2 | 修缮敬老院 | ^ | ^ | 正在施工 |
    | 3 | 增设监控 | 综治办 | 8月底 | 点位已确定 |
  `);
  expect(outline(table, ["deadline"])).toEqual([
    "1 | 购置垃圾车 | 城管办 |  | 已采购到位 | 6月底",
    "2 | 修缮敬老院 | 城管办 |  | 正在施工 | 6月底",
    "3 | 增设监控 | 综治办 |  | 点位已确定 | 8月底",
  ]);
});
