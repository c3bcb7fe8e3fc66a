import { columns, outline, readText } from "../fixtures/reading";

/** Small tables as other offices write them; places and people are made up. */
describe("how a status and a unit are written", () => {
  it("reads a table whose remarks hold only status words, broken by line breaks", () => {
    const table = readText(`
      | 附件1 | < | < | < | < | < |
      | 青河镇2024年第三季度重点工作推进情况表 | < | < | < | < | < |
      | 序　号 | 重点工作 | 工作目标 | 责任⏎单位 | 完成情况 | 备注 |
      | 1 | 推进河道清淤 | 清淤5公里 | 农业农村办 | 已清淤3公里。 | 持续⏎推进 |
      | 2 | 建设文化广场 | 年内建成 | 党群办 | 已竣工并投入使用。 | 已完成 |
      | 3 | 迁建农贸市场 | 完成选址 | 城建办、经发办 | 因规划调整未能落地。 | 无法实施 |
      | 填表人：王立 | < | < | 审核人：李明 | < | < |
    `);
    expect(columns(table)).toBe("serial, task, target, units, progress, status");
    expect(outline(table)).toEqual([
      "1 | 推进河道清淤 | 农业农村办 | 持续推进=on-track | 已清淤3公里。",
      "2 | 建设文化广场 | 党群办 | 已完成=completed | 已竣工并投入使用。",
      "3 | 迁建农贸市场 | 城建办+经发办 | 无法实施=terminated | 因规划调整未能落地。",
      "note@7 填表人：王立 审核人：李明",
    ]);
  });

  it("reads a table that asks 是否达序 and gives the reason in a column", () => {
    const table = readText(`
      | 序号 | 任务名称 | 年度目标任务 | 牵头单位 | 配合单位 | 上半年进展 | 是否达序 | 未达序原因 |
      | 1 | 产业链招商 | 引进项目10个 | 商务局 | 发改局、财政局 | 已签约6个。 | 是 | |
      | 2 | 高标准农田建设 | 建成2万亩 | 农业农村局 | 水利局 | 完成0.4万亩。 | 否 | 招标延后 |
    `);
    expect(columns(table)).toBe("serial, task, target, leadUnit, supportUnits, progress, status, obstacles");
    expect(outline(table)).toEqual(["1 | 产业链招商 | 商务局 | 是=on-track | 已签约6个。", "2 | 高标准农田建设 | 农业农村局 | 否=lagging | 完成0.4万亩。"]);
  });

  it("reads percentages with a remark in brackets, one bracket left open", () => {
    const table = readText(`
      | 序号 | 工程名称 | 主要建设内容 | 责任单位 | 年度计划 | 目前进度 |
      | 1 | 道路工程 | 新建东岸路 | 住建局 | 年底完工 | 80%(东岸段未开工，进度滞后) |
      | 2 | 管网工程 | 改造老旧管网3公里 | 水务局 | 10月完工 | 100%(已完工) |
      | 3 | 学校工程 | 扩建中心小学 | 教育局 | 8月完工 | 60%（正常推进 |
    `);
    expect(columns(table)).toBe("serial, task, measures, units, target, progress");
    expect(outline(table)).toEqual([
      "1 | 道路工程 | 住建局 | 进度滞后=lagging | 80%(东岸段未开工，进度滞后)",
      "2 | 管网工程 | 水务局 | 已完工=completed | 100%",
      "3 | 学校工程 | 教育局 | 正常推进=on-track | 60%（正常推进",
    ]);
  });

  it("reads one column a status, ticked", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 完成情况 | < | < | 备注 |
      | ^ | ^ | ^ | 已完成 | 正在推进 | 未启动 | ^ |
      | 1 | 修路 | 城建办 | √ | | | |
      | 2 | 修桥 | 交通所 | | √ | | |
      | 3 | 建校 | 教育办 | | | √ | 缺资金 |
    `);
    expect(columns(table)).toBe("serial, task, units, status, status, status, remarks");
    expect(outline(table)).toEqual([
      "1 | 修路 | 城建办 | 已完成=completed | ",
      "2 | 修桥 | 交通所 | 正在推进=on-track | ",
      "3 | 建校 | 教育办 | 未启动=not-started | ",
    ]);
  });

  it("reads units in every way of writing", () => {
    const table = readText(`
      | 序号 | 任务 | 责任单位 | 进展 |
      | 1 | 甲项 | 牵头单位：教育局；配合单位：财政局、住建局 | 【顺利推进】好 |
      | 2 | 乙项 | 教育局（牵头）、财政局 | 【顺利推进】好 |
      | 3 | 丙项 | 教育局　财政局　住建局 | 【顺利推进】好 |
      | 4 | 丁项 | 各镇（街道）、园区管委会，县直有关部门 | 【顺利推进】好 |
      | 5 | 戊项 | 东河镇西山乡 | 【顺利推进】好 |
      | 6 | 己项 | / | 【顺利推进】好 |
      | 7 | 庚项 | 教育局 财政局⏎住建局 | 【顺利推进】好 |
      | 8 | 辛项 | 教育局等 | 【顺利推进】好 |
      | 9 | 壬项 | 县委宣传部（县文明办）⏎团县委 | 【顺利推进】好 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(outline(table)).toEqual([
      "1 | 甲项 | 教育局+财政局+住建局 | 顺利推进=on-track | 好",
      "2 | 乙项 | 教育局+财政局 | 顺利推进=on-track | 好",
      "3 | 丙项 | 教育局+财政局+住建局 | 顺利推进=on-track | 好",
      "4 | 丁项 | 各镇（街道）+园区管委会+县直有关部门 | 顺利推进=on-track | 好",
      "5 | 戊项 | 东河镇西山乡 | 顺利推进=on-track | 好",
      "6 | 己项 |  | 顺利推进=on-track | 好",
      "7 | 庚项 | 教育局+财政局+住建局 | 顺利推进=on-track | 好",
      "8 | 辛项 | 教育局 | 顺利推进=on-track | 好",
      "9 | 壬项 | 县委宣传部（县文明办）+团县委 | 顺利推进=on-track | 好",
    ]);
  });

  it("reads tags in every way of writing", () => {
    const table = readText(`
      | 序号 | 任务 | 责任单位 | 推进情况 |
      | 1 | 甲 | 甲局 | 已完成15个【顺利推进】 |
      | 2 | 乙 | 乙局 | 【 顺利⏎推进 】已完成 |
      | 3 | 丙 | 丙局 | [进展滞后]未开工 |
      | 4 | 丁 | 丁局 | 【基本顺当】还行 |
      | 5 | 戊 | 戊局 | 顺利推进：已开工 |
      | 6 | 己 | 己局 | 【顺利推进 已开工 |
      | 7 | 庚 | 庚局 | 【顺利推进】甲段【进展滞后】乙段 |
      | 8 | 辛 | 辛局 | （顺利推进）已开工 |
      | 9 | 壬 | 壬局 | 进展滞后。未开工 |
      | 10 | 癸 | 癸局 | 状态：进展滞后。未开工 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(outline(table)).toEqual([
      "1 | 甲 | 甲局 | 顺利推进=on-track | 已完成15个",
      "2 | 乙 | 乙局 | 顺利推进=on-track | 已完成",
      "3 | 丙 | 丙局 | 进展滞后=lagging | 未开工",
      "4 | 丁 | 丁局 | 基本顺当=? | 还行",
      "5 | 戊 | 戊局 | 顺利推进=on-track | 已开工",
      "6 | 己 | 己局 | 顺利推进=on-track | 已开工",
      "7 | 庚 | 庚局 | 顺利推进=on-track | 甲段【进展滞后】乙段",
      "8 | 辛 | 辛局 | 顺利推进=on-track | 已开工",
      "9 | 壬 | 壬局 | 进展滞后=lagging | 未开工",
      "10 | 癸 | 癸局 | 进展滞后=lagging | 未开工",
    ]);
  });

  it("reads dates as dates, as day numbers and as text, and a formula error", () => {
    const table = readText(`
      | 序号 | 事项 | 责任单位 | 完成时限 | 落实情况 |
      | 1 | 制定方案 | 办公室 | @43646 | 完成。已印发。 |
      | 2 | 召开会议 | 办公室 | 43600 | 未完成。 |
      | 3 | 开展督查 | #REF! | 2019.7.1 | 完成。 |
    `);
    expect(columns(table)).toBe("serial, task, units, deadline, progress");
    expect(outline(table)).toEqual([
      "1 | 制定方案 | 办公室 | 完成=completed | 已印发。",
      "2 | 召开会议 | 办公室 | 未完成=lagging | ",
      "3 | 开展督查 |  | 完成=completed | ",
    ]);
  });

  it("reads status words in round brackets at the end", () => {
    const table = readText(`
      | 序号 | 工作 | 责任部门 | 工作进展情况 | 下步计划 |
      | 1 | 甲 | 甲办 | 已完成招标，正在施工。（正常推进） | 抓紧 |
      | 2 | 乙 | 乙办 | 方案未定。（滞后） | 加快 |
      | 3 | 丙 | 丙办 | 已建成投用。（已完成） | |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, nextStep");
    expect(outline(table)).toEqual([
      "1 | 甲 | 甲办 | 正常推进=on-track | 已完成招标，正在施工。",
      "2 | 乙 | 乙办 | 滞后=lagging | 方案未定。",
      "3 | 丙 | 丙办 | 已完成=completed | 已建成投用。",
    ]);
  });

  it("reads lights by colour", () => {
    const table = readText(`
      | 序号 | 任务 | 牵头单位 | 责任单位 | 进展 | 亮灯情况 |
      | 1 | 甲 | 甲办 | 乙办、丙办 | 施工中 | 绿 |
      | 2 | 乙 | 乙办 | 乙办 | 未开工 | 红 |
      | 3 | 丙 | 丙办 | 丙办 | 慢 | 🟡 |
    `);
    expect(columns(table)).toBe("serial, task, leadUnit, units, progress, status");
    expect(outline(table)).toEqual([
      "1 | 甲 | 甲办+乙办+丙办 | 绿=on-track | 施工中",
      "2 | 乙 | 乙办 | 红=lagging | 未开工",
      "3 | 丙 | 丙办 | 🟡=mostly-on-track | 慢",
    ]);
  });

  it("takes every unit behind the label of a lead for one", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 1 | 清淤东沟 | 牵头单位：水利站、城建办；责任单位：财政所 | 已清淤 |
    `);
    expect(table.items[0]?.leaves[0]?.leadUnits).toEqual(["水利站", "城建办"]);
  });
});
