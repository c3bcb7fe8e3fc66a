import { columns, outline, readText } from "../fixtures/reading";

/** Small tables as other offices write them; places and people are made up. */
describe("what columns mean", () => {
  it("reads unit and person in one cell, serials in Chinese", () => {
    const table = readText(`
      | 序号 | 实事项目 | 牵头单位及主要负责人 | 进展情况 | 存在问题及下一步打算 |
      | 一 | 助老工程 | 市民政局 伍立国 | 按时序推进 | 无 |
      | 二 | 助学工程 | 市教育局 陈小明 | 滞后 | 加快招标 |
      | 三 | 助残工程 | 市残联 李  红 | 已完成 | |
    `);
    expect(columns(table)).toBe("serial, task, leadUnit, progress, obstacles");
    expect(outline(table)).toEqual([
      "一 | 助老工程 | 市民政局 | 按时序推进=on-track | ",
      "二 | 助学工程 | 市教育局 | 滞后=lagging | ",
      "三 | 助残工程 | 市残联 | 已完成=completed | ",
    ]);
  });

  it("reads headings that nobody has listed", () => {
    const table = readText(`
      | 项次 | 攻坚事项 | 阶段性成果要求 | 牵头落实部门 | 实际推进成效 | 尚存困难 | 后续举措 |
      | 1 | 盘活闲置厂房 | 盘活3处 | 经济发展办 | 已盘活1处 | 产权不清 | 加快确权 |
      | 2 | 整治违建 | 拆除5000平方米 | 综合执法队 | 已拆除6000平方米 | 无 | 巩固成果 |
    `);
    expect(columns(table)).toBe("serial, task, target, leadUnit, progress, obstacles, nextStep");
    expect(outline(table)).toEqual(["1 | 盘活闲置厂房 | 经济发展办 |  | 已盘活1处", "2 | 整治违建 | 综合执法队 |  | 已拆除6000平方米"]);
  });

  it("reads last month's column kept beside this one, no serials", () => {
    const table = readText(`
      | 项目名称 | 总投资（万元） | 年度计划投资（万元） | 1-10月推进情况 | 1-11月推进情况 | 责任单位 |
      | 东区产业园 | 50000 | 12000 | 完成土地平整 | 厂房开工 | 东区管委会 |
      | 西区医院 | 30000 | 8000 | 主体施工 | 主体封顶 | 卫健局 |
    `);
    expect(columns(table)).toBe("task, -, plannedAmount, progress (history), progress, units");
    expect(outline(table)).toEqual([" | 东区产业园 | 东区管委会 |  | 厂房开工", " | 西区医院 | 卫健局 |  | 主体封顶"]);
  });

  it("reads quarters side by side: the latest filled is this period", () => {
    const table = readText(`
      | 2024年工作任务分季度进度表 | < | < | < | < | < | < | < |
      | 序号 | 工作任务 | 责任单位 | 一季度 | < | 二季度 | < | 备注 |
      | ^ | ^ | ^ | 目标 | 完成情况 | 目标 | 完成情况 | ^ |
      | 1 | 编制规划 | 自然资源局 | 完成初稿 | 【顺利推进】初稿已完成 | 完成评审 | 【进展滞后】评审推迟 | |
      | 2 | 修建堤防 | 水利局 | 完成招标 | 【顺利推进】已招标 | 开工 | 【顺利推进】已开工 | |
    `);
    expect(columns(table)).toBe("serial, task, units, target (history), progress (history), target, progress, remarks");
    expect(outline(table)).toEqual(["1 | 编制规划 | 自然资源局 | 进展滞后=lagging | 评审推迟", "2 | 修建堤防 | 水利局 | 顺利推进=on-track | 已开工"]);
  });

  it("reads a header of two rows", () => {
    const table = readText(`
      | 序号 | 工作任务 | 推进情况 | < | 责任单位 |
      | ^ | ^ | 工作进展 | 进度状态 | ^ |
      | 1 | 修路 | 路基完成 | 顺利推进 | 城建办 |
      | 2 | 修桥 | 未招标 | 进展滞后 | 交通所 |
    `);
    expect(columns(table)).toBe("serial, task, progress, status, units");
    expect(outline(table)).toEqual(["1 | 修路 | 城建办 | 顺利推进=on-track | 路基完成", "2 | 修桥 | 交通所 | 进展滞后=lagging | 未招标"]);
  });

  it("reads sub-tasks in a column of their own under merged serials", () => {
    const table = readText(`
      | 序号 | 重点任务 | 具体任务 | 责任单位 | 工作进展 |
      | 1 | 优化营商环境 | 压减审批时限 | 行政审批局 | 【顺利推进】已压减30% |
      | ^ | ^ | 建设一站式大厅 | 机关事务中心 | 【进展滞后】未选址 |
      | 2 | 推进数字政府 | 建设数据平台 | 大数据局 | 【顺利推进】已上线 |
      | ^ | ^ | 推广电子证照 | 大数据局⏎公安局 | 【顺利推进】已推广 |
    `);
    expect(columns(table)).toBe("serial, task, subtask, units, progress");
    expect(outline(table)).toEqual([
      "1 | 优化营商环境",
      "· 压减审批时限 | 行政审批局 | 顺利推进=on-track | 已压减30%",
      "· 建设一站式大厅 | 机关事务中心 | 进展滞后=lagging | 未选址",
      "2 | 推进数字政府",
      "· 建设数据平台 | 大数据局 | 顺利推进=on-track | 已上线",
      "· 推广电子证照 | 大数据局+公安局 | 顺利推进=on-track | 已推广",
    ]);
  });

  it("reads a blank heading beside 考核指标", () => {
    const table = readText(`
      | 填报单位：青河镇人民政府 | < | < | 填报日期：2024年7月5日 | < |
      | 序号 | 考核指标 | | 上半年完成情况 | 责任部门 |
      | 1 | 工业 | 规上工业增加值增长7% | 增长6.5% | 经发办 |
      | | | 新增规上企业5家 | 新增2家 | 经发办 |
      | 2 | 农业 | 粮食播种面积2万亩 | 已落实 | 农业办 |
    `);
    expect(columns(table)).toBe("serial, task, subtask, progress, units");
    expect(outline(table)).toEqual([
      "1 | 工业",
      "· 规上工业增加值增长7% | 经发办 |  | 增长6.5%",
      "· 新增规上企业5家 | 经发办 |  | 新增2家",
      "2 | 农业",
      "· 粮食播种面积2万亩 | 农业办 |  | 已落实",
    ]);
  });

  it("reads no heading that means the task", () => {
    const table = readText(`
      | 序号 | 年度目标任务 | 一季度进展 | 责任单位 |
      | 1 | 建成污水处理厂一座 | 已开工 | 城建办 |
      | 2 | 完成老旧小区改造10个 | 完成2个 | 城建办 |
    `);
    expect(columns(table)).toBe("serial, task, progress, units");
    expect(outline(table)).toEqual(["1 | 建成污水处理厂一座 | 城建办 |  | 已开工", "2 | 完成老旧小区改造10个 | 城建办 |  | 完成2个"]);
  });

  it("reads lines above a header that begins in row four, and a row that says 其中", () => {
    const table = readText(`
      | 附件 | | | | |
      | | 2023年1-11月"十件实事"完成情况通报表 | | | |
      | | | | 单位：万元、% | |
      | 项次 | 实事名称 | 年度目标 | 累计完成 | 占年度目标 |
      | 一 | 农村公路建设（公里） | 100 | 95 | 95 |
      | 二 | 改造危房（户） | 300 | 120 | 40 |
      | | 其中：东河镇 | 100 | 20 | 20 |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, completionRate");
    expect(outline(table)).toEqual(["一 | 农村公路建设（公里） |  |  | ", "二 | 改造危房（户）", "·  |  |  | ", "· 其中：东河镇 |  |  | "]);
  });

  it("reads headings with blanks inside, a quarter and a day in the title", () => {
    const table = readText(`
      | 2025年Q3重点项目推进表（截至9月20日） | < | < | < | < | < | < |
      | 序 号 | 项 目 名 称 | 建设单位 | 建设内容及规模 | 形象进度 | 存在问题 | 完成投资（万元） |
      | 1 | 东环路 | 交投公司 | 长3公里 | 路基完成60% | 征地未完成 | 3,200 |
      | 2 | 西环路 | 交投公司 | 长5公里 | 未开工 | 用地指标不足 | 0 |
    `);
    expect(columns(table)).toBe("serial, task, units, target, progress, obstacles, actualAmount");
    expect(outline(table)).toEqual(["1 | 东环路 | 交投公司 |  | 路基完成60%", "2 | 西环路 | 交投公司 |  | 未开工"]);
  });

  it("reads categories repeated in every row", () => {
    const table = readText(`
      | 责任领导 | 重点领域 | 任务 | 单位 | 进度 |
      | 张三 | 工业 | 技改 | 工信局 | 正常 |
      | 张三 | 工业 | 招商 | 商务局 | 正常 |
      | 李四 | 农业 | 种粮 | 农业局 | 滞后 |
    `);
    expect(columns(table)).toBe("leader, category, task, units, progress");
    expect(outline(table)).toEqual([
      "§ 工业",
      " | 技改 | 工信局 | 正常=on-track | ",
      " | 招商 | 商务局 | 正常=on-track | ",
      "§ 农业",
      " | 种粮 | 农业局 | 滞后=lagging | ",
    ]);
  });

  it("reads two category columns under one heading", () => {
    const table = readText(`
      | 类别 | < | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 一、重点工程 | 交通 | 1 | 修路 | 交通局 | 【顺利推进】a |
      | ^ | ^ | 2 | 修桥 | 交通局 | 【顺利推进】b |
      | ^ | 水利 | 3 | 修坝 | 水利局 | 【顺利推进】c |
      | 二、民生 | 教育 | 4 | 建校 | 教育局 | 【顺利推进】d |
    `);
    expect(columns(table)).toBe("category, category, serial, task, units, progress");
    expect(outline(table)).toEqual([
      "§ 一、重点工程",
      "§§ 交通",
      "1 | 修路 | 交通局 | 顺利推进=on-track | a",
      "2 | 修桥 | 交通局 | 顺利推进=on-track | b",
      "§§ 水利",
      "3 | 修坝 | 水利局 | 顺利推进=on-track | c",
      "§ 二、民生",
      "§§ 教育",
      "4 | 建校 | 教育局 | 顺利推进=on-track | d",
    ]);
  });

  it("reads a merged category column and lights", () => {
    const table = readText(`
      | 2025年度重点任务进度表 | < | < | < | < | < |
      | 类别 | 序号 | 目标任务 | 责任单位 | 进展情况 | 状态 |
      | 经济⏎发展 | 1 | 招商引资 | 招商局 | 引进3个。 | 绿灯 |
      | ^ | 2 | 工业技改 | 工信局 | 完成5家。 | 黄灯 |
      | 民生⏎保障 | 3 | 扩建医院 | 卫健局 | 未开工。 | 红灯 |
      | ^ | 4 | 建设学校 | 教育局 | 主体封顶。 | 绿灯 |
    `);
    expect(columns(table)).toBe("category, serial, task, units, progress, status");
    expect(outline(table)).toEqual([
      "§ 经济发展",
      "1 | 招商引资 | 招商局 | 绿灯=on-track | 引进3个。",
      "2 | 工业技改 | 工信局 | 黄灯=mostly-on-track | 完成5家。",
      "§ 民生保障",
      "3 | 扩建医院 | 卫健局 | 红灯=lagging | 未开工。",
      "4 | 建设学校 | 教育局 | 绿灯=on-track | 主体封顶。",
    ]);
  });

  it("reads an indicator table: measures, amounts, rates, status words in the remarks, a total row", () => {
    const table = readText(`
      | 2025年民生实事项目1-9月进展情况表 | < | < | < | < | < | < | < | < |
      | 序号 | 项目名称 | 指标内容 | 单位 | 年度目标 | 1-9月完成 | 完成率 | 责任单位 | 备注 |
      | 1 | 教育惠民 | 新增公办学位 | 个 | 3000 | 2400 | 80% | 区教育局 | 正常 |
      | ^ | ^ | 改造校园食堂 | 所 | 12 | 4 | 33.3% | 区教育局、区市场监管局 | 滞后 |
      | 2 | 养老服务 | 建设长者食堂 | 家 | 8 | 8 | 100% | 区民政局 | 已完成 |
      | 3 | 农村供水 | 改造管网 | 公里 | 56.5 | 未开工 | 0 | 区水利局 | 未开工 |
      | 合计 | < | < | | 100 | 50 | | | |
      | 注：数据截至9月30日。 | < | < | < | < | < | < | < | < |
    `);
    expect(columns(table)).toBe("serial, task, subtask, measureUnit, plannedAmount, actualAmount, completionRate, units, status");
    expect(outline(table)).toEqual([
      "1 | 教育惠民",
      "· 新增公办学位 | 区教育局 | 正常=on-track | ",
      "· 改造校园食堂 | 区教育局+区市场监管局 | 滞后=lagging | ",
      "2 | 养老服务",
      "· 建设长者食堂 | 区民政局 | 已完成=completed | ",
      "3 | 农村供水",
      "· 改造管网 | 区水利局 | 未开工=not-started | ",
      "total@7 合计 100 50",
      "note@8 注：数据截至9月30日。",
    ]);
  });

  it("reads serials that are no numbers", () => {
    const table = readText(`
      | 编号 | 提案内容 | 承办单位 | 办理情况 | 办理状态 |
      | A1-01 | 关于增设停车位的建议 | 公安局、城管局 | 已增设200个。 | 已办结 |
      | A1-02 | 关于河道清淤的建议 | 水利局 | 正在清淤。 | 正在办理 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, status");
    expect(outline(table)).toEqual([
      "A1-01 | 关于增设停车位的建议 | 公安局+城管局 | 已办结=completed | 已增设200个。",
      "A1-02 | 关于河道清淤的建议 | 水利局 | 正在办理=on-track | 正在清淤。",
    ]);
  });

  it("reads what is wanted beside what names the row, under a unit merged down", () => {
    const table = readText(`
      | 责任单位 | 重点工作 | 目标任务 | 当前进度 | 存在问题 |
      | 产业科 | 引进包装企业 | 签约2家 | 签约2家，1家动工 | |
      | ^ | 盘活闲置厂房 | 盘活3万平方米 | 盘活1.2万平方米 | 业主要价高 |
      | 建设科 | 港前路绿化 | 10月底前栽完 | 栽植七成 | 苗木不足 |
      | ^ | 渔具仓库分配 | 分配120间 | 120间全部分配 | |
    `);
    expect(columns(table)).toBe("units, task, target, progress, obstacles");
    expect(outline(table)[1]).toBe(" | 盘活闲置厂房 | 产业科 |  | 盘活1.2万平方米");
  });

  it("takes how far the first part is for no goal", () => {
    const table = readText(`
      | 序号 | 工程名称 | 责任单位 | 前期工作 | 现场进度 | 综合判定 |
      | 1 | 南关引道 | 公路站 | 施工图批复 | 沥青摊铺 | 基本符合 |
      | 2 | 三岔沟堤 | 水利局 | 设计批复 | 堤身停在桥下 | 滞后 |
      | 3 | 校舍挡墙 | 教育局 | 设计比选 | 未进场 | 未启动 |
    `);
    expect(columns(table)).toBe("serial, task, units, -, progress, status");
  });
});
