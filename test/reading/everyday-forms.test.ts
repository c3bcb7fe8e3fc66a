import { columns, outline, readText } from "../fixtures/reading";

describe("forms that an office made for itself", () => {
  it.each([
    ["事情", "谁来办", "什么时候完成", "现在怎么样了", "卡在哪里"],
    ["工作", "谁负责", "几号前完成", "做到哪了", "有什么困难"],
    ["要做的事", "由谁负责", "哪天交", "进行到哪一步了", "还差什么"],
  ])("reads %s, %s, %s, %s and %s", (task, who, when, how, what) => {
    const table = readText(`
      | ${task} | ${who} | ${when} | ${how} | ${what} |
      | 修好门禁 | 王力 | 5月底 | 已换新 | 无 |
      | 清理库房 | 李强 | 6月底 | 清了一半 | 缺车 |
    `);
    expect(columns(table)).toMatch(/^task, persons, deadline, progress, (?:obstacles|nextStep)$/u);
    expect(outline(table)).toEqual(["| 修好门禁 |  |  | 已换新", "| 清理库房 |  |  | 清了一半"].map((line) => ` ${line}`));
  });

  it("reads how far it is in tenths by a heading of everyday words", () => {
    const table = readText(`
      | 工作 | 谁负责 | 做到哪了 | 几成 |
      | 装订旧档600卷 | 周洁 | 装订420卷 | 70% |
      | 换锁 | 吴凡 | 还没买到 | 10% |
    `);
    expect(columns(table)).toBe("task, persons, progress, completionRate");
    expect(table.items.map(({ leaves }) => leaves[0]?.rate)).toEqual([0.7, 0.1]);
  });

  it("reads headings and statuses in English, with the words as they stand", () => {
    const table = readText(`
      | No. | Task | Owner | Due Date | Status | Notes |
      | 1 | 官网改版 | 周洁 | 2025-06-30 | In Progress | |
      | 2 | 数据迁移 | 吴凡 | 2025-05-31 | Delayed | |
      | 3 | 培训 | 郑敏 | 2025-04-30 | Done | 3场 |
    `);
    expect(columns(table)).toBe("serial, task, persons, deadline, status, remarks");
    expect(table.items.map(({ status, leaves }) => [leaves[0]?.tag?.text, status])).toEqual([
      ["In Progress", "on-track"],
      ["Delayed", "lagging"],
      ["Done", "completed"],
    ]);
  });

  it("takes 1, 2, 3 under an empty heading left of all others for the serials", () => {
    const table = readText(`
      | | 工作内容 | 责任部门 | 完成情况 |
      | 1 | 制定预案 | 办公室 | 已印发 |
      | 2 | 组织演练2次 | 安监科 | 已开展1次 |
      | 3 | 更新物资 | 后勤科 | 正在采购 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(table.items.map(({ serial }) => serial)).toEqual(["1", "2", "3"]);
  });

  it("takes no other numbers under an empty heading for serials", () => {
    expect(
      columns(
        readText(`
      | | 工作内容 | 责任部门 | 完成情况 |
      | 3 | 制定预案 | 办公室 | 已印发 |
      | 8 | 组织演练2次 | 安监科 | 已开展1次 |
    `),
      ),
    ).toBe("-, task, units, progress");
  });
});

describe("what names a row", () => {
  it.each(["收购点", "防疫点", "客户经理", "网点"])("is what stands left of the figures, under %s", (heading) => {
    const table = readText(`
      | 2025年秋季进度 | < | < | < |
      | ${heading} | 应完成（吨） | 实完成（吨） | 完成比例 |
      | 龙山点 | 1200 | 900 | 75% |
      | 古渡点 | 800 | 200 | 25% |
    `);
    expect(columns(table)).toBe("task, plannedAmount, actualAmount, completionRate");
    expect(table.items.map(({ task }) => task)).toEqual(["龙山点", "古渡点"]);
  });

  it("is the title of a suggestion, not its number, which people say where there is no other", () => {
    const both = readText(`
      | 建议号 | 序号 | 建议题目 | 主办单位 | 办理进展 |
      | 2025-018 | 1 | 整治占道摊点 | 城管局 | 设置疏导点2处 |
      | 2025-041 | 2 | 扩建卫生站 | 卫健局 | 列入明年计划 |
    `);
    expect(columns(both)).toBe("-, serial, task, leadUnit, progress");
    const alone = readText(`
      | 收文号 | 批示事项 | 办理单位 | 办理时限 | 办理进展 |
      | 批〔2025〕3 | 核查水源 | 水利局 | 2025.4.18 | 已核查 |
      | 批〔2025〕9 | 督促复耕 | 农业农村局 | 2025.4.30 | 复耕20亩 |
    `);
    expect(columns(alone)).toBe("serial, task, units, deadline, progress");
    expect(alone.items.map(({ serial }) => serial)).toEqual(["批〔2025〕3", "批〔2025〕9"]);
  });

  it("is a name before contents, and no firm that is checked", () => {
    expect(
      columns(
        readText(`
      | 课题编号 | 课题名称 | 考核指标 | 已取得成果 | 承担单位 |
      | K1 | 水稻选育 | 新品系3个 | 获新品系2个 | 水稻所 |
      | K2 | 尾水治理 | 示范500亩 | 示范320亩 | 水产所 |
    `),
      ),
    ).toBe("serial, task, target, progress, units");
    expect(
      columns(
        readText(`
      | 序号 | 企业名称 | 隐患内容 | 整改责任人 | 计划完成 | 实际完成 | 整改状态 |
      | 1 | 宏丰化工 | 围堰破损 | 柴俊 | 2025.4.30 | 2025.4.27 | 已整改 |
      | 2 | 宏丰化工 | 气瓶混放 | 柴俊 | 2025.4.20 | | 整改中 |
      | 3 | 东升橡胶 | 叉车无牌 | 卢放 | 2025.6.20 | | 整改中 |
    `),
      ),
    ).toBe("serial, -, task, persons, deadline, -, status");
  });

  it("is never whose money it is, nor a second name, where somebody answers", () => {
    expect(
      columns(
        readText(`
      | 序号 | 政策名称 | 奖补项目 | 申报企业名称 | 责任单位 | 兑现情况 |
      | 1 | 稳岗返还 | 保险返还 | 鼎新纺织公司 | 人社局 | 拨付28.4万元 |
      | 2 | 技改奖补 | 设备补助 | 东海轴承公司 | 工信局 | 审核中 |
    `),
      ),
    ).toBe("serial, task, -, -, units, progress");
    expect(
      columns(
        readText(`
      | 序号 | 工程名称 | 施工单位名称 | 监理单位名称 | 配套工程 | 目前进展 |
      | 1 | 兴业路大修 | 宏远市政公司 | 华诚监理公司 | 铺装 | 铣刨完成 |
      | 2 | 老桥加固 | 中北建设公司 | 华诚监理公司 | 亮化 | 荷载试验 |
    `),
      ),
    ).toBe("serial, task, units, -, -, progress");
  });
});

describe("columns that hold something else than their headings say", () => {
  it("finds who answers under 说明, and the status under 完成程度 or a heading that names the words", () => {
    expect(
      columns(
        readText(`
      | 序号 | 备汛事项 | 进展 | 说明 |
      | 1 | 补充编织袋 | 已入库 | 应急管理局 |
      | 2 | 易涝点改造 | 完成2处 | 住建局、城管局 |
    `),
      ),
    ).toBe("serial, task, progress, units");
    expect(
      columns(
        readText(`
      | 板块 | 推进举措 | 时间 | 负责人 | 完成程度 |
      | 组织 | 组建支部6个 | 4月底 | 高峰 | 已完成 |
      | ^ | 撤并支部2个 | 6月底 | 高峰 | 进行中 |
      | 队伍 | 发展党员15名 | 6月底 | 石晓 | 未启动 |
    `),
      ),
    ).toBe("category, task, deadline, persons, status");
    expect(
      columns(
        readText(`
      | 重点任务 | 责任科室 | 完成情况⏎（已完成/未完成） | 未完成原因 |
      | 支部换届 | 人事科 | 已完成 | |
      | 走访企业 | 企业科 | 未完成 | 人手不足 |
    `),
      ),
    ).toBe("task, units, status, obstacles");
  });

  it("reads a unit and the person below it in one cell", () => {
    const table = readText(`
      | 序号 | 修复项目 | 修复进度 | 责任单位⏎责任人 |
      | 1 | 路基缺口 | 12处回填 | 公路段⏎王军 |
      | 2 | 拦河坝 | 围堰合龙 | 水利局⏎李健 |
    `);
    expect(table.items.map(({ leaves }) => [leaves[0]?.leadUnits, leaves[0]?.units, leaves[0]?.persons])).toEqual([
      [["公路段"], ["公路段"], ["王军"]],
      [["水利局"], ["水利局"], ["李健"]],
    ]);
  });

  it("takes a line of names and days below the last item for signatures", () => {
    const table = readText(`
      | 项次 | 整治内容 | 目标数 | 完成数 | 未完成原因 |
      | 一 | 拆除阁楼 | 64 | 48 | 业主外出 |
      | 二 | 划定通道 | 22 | 22 | |
      | 填表人：王小璐 | | 审核人：桂林 | 联系电话：0571-5550188 | 报送日期：2025年7月31日 |
    `);
    expect(table.items.map(({ task }) => task)).toEqual(["拆除阁楼", "划定通道"]);
  });
});

describe("columns that are told apart by what stands around them", () => {
  it("takes the row right below a header for its first, though its words are headings", () => {
    const table = readText(`
      | 责任单位 | 重点任务 | 3月底 | 6月底 | 9月底 | 12月底 | 目前进展 |
      | 城建局 | 污水管网 | 完成设计 | 开工 | 完成50% | 完工 | 已完成40% |
      | 教育局 | 新建小学 | 立项 | 招标 | 主体三层 | 封顶 | 主体二层 |
    `);
    expect(table.headerRows).toEqual([1]);
    expect(table.items.map(({ task }) => task)).toEqual(["污水管网", "新建小学"]);
  });

  it("takes the amounts of one measure for a rate, never two of different ones", () => {
    const table = readText(`
      | 序号 | 片区 | 管网（公里） | < | < | 完成投资（万元） | < | 评估 |
      | ^ | ^ | 设计量 | 完成量 | 完成率 | 年计划 | 累计完成 | ^ |
      | 1 | 解放路 | 12 | 9.6 | 80% | 2400 | 1850 | 正常 |
      | 2 | 火车站 | 18 | 4.5 | 25% | 3900 | 1000 | 滞后 |
    `);
    expect(columns(table)).toMatch(/status$/u);
    const [first] = table.items;
    expect([
      [12, 9.6],
      [2400, 1850],
    ]).toContainEqual([first?.leaves[0]?.planned, first?.leaves[0]?.actual]);
  });

  it("takes no month to come for the progress where months hold figures, nor for the period", () => {
    const table = readText(`
      | 2025年主要指标完成情况 | < | < | < | < | < | < | < |
      | 指标 | 目标值 | 一季度 | 二季度 | 三季度 | 四季度 | 累计完成 | 完成率 |
      | 新增就业 | 4000 | 900 | 1100 | 1000 | | 3000 | 75% |
      | 技改投资 | 20 | 3 | 4 | 5 | | 12 | 60% |
    `);
    expect(columns(table)).toBe("task, plannedAmount, -, -, -, -, actualAmount, completionRate");
    expect(table.period?.to).toBe("2025-12-31");
  });

  it("takes the leftmost target for the task where no heading means one, and who is in charge for who answers", () => {
    expect(
      columns(
        readText(`
      | 序号 | 年度目标任务 | 分解到季度目标 | 季度完成情况 | 完成百分比 | 主管部门 |
      | 1 | 建设农田2万亩 | 完成1万亩 | 完成0.9万亩 | 45% | 农业农村局 |
      | 2 | 造林500亩 | 完成500亩 | 完成500亩 | 100% | 林业局 |
    `),
      ),
    ).toBe("serial, task, target, progress, completionRate, units");
    expect(
      columns(
        readText(`
      | 序号 | 项目名称 | 主管部门 | 责任单位 | 进展情况 |
      | 1 | 养老院 | 民政局 | 城投公司 | 主体封顶 |
      | 2 | 图书馆 | 文旅局 | 城投公司 | 已开馆 |
    `),
      ),
    ).toBe("serial, task, leadUnit, units, progress");
  });

  it("reads whether it is done before whether it has begun, and no sentence for an office", () => {
    const table = readText(`
      | 序号 | 项目名称 | 建设单位 | 是否开工 | 是否完工 | 协调情况 |
      | 1 | 水厂 | 水务公司 | 是 | 否 | 已协调供电公司 |
      | 2 | 泵站 | 水务公司 | 是 | 是 | |
    `);
    expect(columns(table)).toBe("serial, task, units, -, status, progress");
    expect(table.items.map(({ status }) => status)).toEqual(["on-track", "completed"]);
    expect(
      columns(
        readText(`
      | 序号 | 包联领导 | 项目名称 | 形象进度 | 协调情况 |
      | 1 | 王建国 | 产业园 | 主体封顶 | 已协调供电公司 |
      | 2 | 李志强 | 医养中心 | 基础施工 | |
    `),
      ),
    ).toBe("serial, leader, task, progress, -");
  });
});
