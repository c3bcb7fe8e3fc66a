import { columns, outline, readText } from "../fixtures/reading";
import { readTable } from "../../src/core/reading/read-table";
import { textGrid } from "../fixtures/text-grid";

const figures = (text: string): unknown[] =>
  readText(text).items.map(({ task, leaves }) => [task, ...leaves.map(({ planned, actual, rate }) => [planned, actual, rate])]);

describe("headers of many months, units and levels", () => {
  it("knows a header though most of its cells are months over ticks", () => {
    const table = readText(`
      | 2025年巡查计划执行表 | < | < | < | < | < | < | < | < | < | < |
      | 序号 | 巡查对象 | 责任中队 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 完成情况 | 备注 |
      | 1 | 加油站9家 | 一中队 | √ | | √ | | √ | | 已巡查7家 | |
      | 2 | 冷库4座 | 二中队 | | √ | | √ | | | 4座全部查完 | 人手不足 |
    `);
    expect(columns(table)).toBe("serial, task, units, -, -, -, -, -, -, progress, remarks");
    expect(table.items).toHaveLength(2);
  });

  it("puts （万亩） below a heading to its name, and finds the plan by the printed rate", () => {
    expect(
      figures(`
      | 县区 | 任务 | < | < | 进度 | < | 资金 | < |
      | ^ | 合计 | 其中 | < | ^ | < | 计划投资（万元） | 完成投资（万元） |
      | ^ | ^ | 新修 | 翻修 | 完成面积 | 占任务比例 | ^ | ^ |
      | ^ | （万亩） | （万亩） | （万亩） | （万亩） | （%） | ^ | ^ |
      | 东塘县 | 4 | 3 | 1 | 3 | 75 | 5100 | 3200 |
      | 西岭县 | 2 | 1 | 1 | 0.5 | 25 | 2600 | 900 |
    `),
    ).toEqual([
      ["东塘县", [4, 3, 0.75]],
      ["西岭县", [2, 0.5, 0.25]],
    ]);
  });

  it("reads a year and a month typed as a number under 开工 | 竣工 as days", () => {
    const table = readText(`
      | 序号 | 工程名称 | 施工单位 | 合同工期 | < | 形象进度 |
      | ^ | ^ | ^ | 开工 | 竣工 | ^ |
      | 1 | 北环路 | 市政公司 | 2024.8 | 2025.9 | 路基完成 |
      | 2 | 河堤 | 水利公司 | 2025.3 | 2025.11 | 清淤 |
    `);
    expect(columns(table)).toBe("serial, task, units, startDate, deadline, progress");
    expect(table.items.map(({ leaves }) => leaves[0]?.deadline)).toEqual(["2025-09-30", "2025-11-30"]);
  });
});

describe("groups of columns", () => {
  it("reads what a group says under labels that say nothing as one text, and no part's word as the whole's status", () => {
    const table = readText(`
      | 序号 | 学校 | 责任股室 | 工程进展 | < | < | 存在问题 |
      | ^ | ^ | ^ | 土建 | 安装 | 绿化 | ^ |
      | 1 | 东关幼儿园 | 基建股 | 全部完成 | 水电安装 | 未开始 | 无 |
      | 2 | 西关小学 | 基建股 | 封顶 | 未开始 | 未开始 | 缺工 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress, progress, progress, obstacles");
    expect(table.items.map(({ status, leaves }) => [status, leaves[0]?.progress])).toEqual([
      [null, "全部完成\n水电安装\n未开始"],
      [null, "封顶\n未开始\n未开始"],
    ]);
  });

  it("reads works side by side whose labels differ and mean the same: planned, done and its share", () => {
    expect(
      figures(`
      | 单位 | 征地（亩） | < | < | 签约（户） | < | < | 备注 |
      | ^ | 总任务 | 已完成 | 占比% | 总户数 | 已签约 | 签约率% | ^ |
      | 云台镇 | 120 | 90 | 75 | 20 | 20 | 100 | |
      | 石桥乡 | 200 | 100 | 50 | 40 | 10 | 25 | 坟墓未迁 |
    `),
    ).toEqual([
      ["云台镇", [120, 90, 0.75], [20, 20, 1]],
      ["石桥乡", [200, 100, 0.5], [40, 10, 0.25]],
    ]);
  });

  it("takes stages that are ticked for a status only where every stage between them is known", () => {
    const table = readText(`
      | 序号 | 项目名称 | 主管部门 | 立项 | 用地预审 | 环评 | 施工许可 | 开工 | 当前状态说明 |
      | 1 | 养老院 | 民政局 | √ | √ | √ | | | 正在办许可 |
      | 2 | 图书馆 | 文旅局 | √ | √ | √ | √ | √ | 基坑施工 |
    `);
    expect(columns(table)).toBe("serial, task, units, -, -, -, -, -, progress");
    expect(table.items.map(({ status }) => status)).toEqual([null, null]);
  });
});

describe("amounts by what stands beside them", () => {
  it("takes what counts in the same measure as the amount done, and is never less, for the plan", () => {
    expect(
      figures(`
      | 序号 | 小区名称 | 户数 | 改造楼栋数（栋） | 本周完成（栋） | 累计完成（栋） | 进展描述 |
      | 1 | 棉纺小区 | 300 | 12 | 2 | 11 | 余一栋 |
      | 2 | 河滨小区 | 88 | 4 | 1 | 4 | 全部完成，绿化补种 |
    `),
    ).toEqual([
      ["棉纺小区", [12, 11, null]],
      ["河滨小区", [4, 4, null]],
    ]);
  });

  it("reads money that came in beside cells in words", () => {
    expect(
      figures(`
      | 序号 | 项目 | 实施单位 | 计划资金（万元） | 到位资金（万元） | 使用情况 |
      | 1 | 冷库 | 东河村 | 150 | 中央90⏎省级60 | 已付一半 |
      | 2 | 烘干房 | 西河村 | 85 | 85 | 决算 |
      | 3 | 路灯 | 南河村 | 42 | 36 | 招标 |
      | 4 | 车间 | 北河村 | 120 | 暂未到位 | 前期 |
    `),
    ).toEqual([
      ["冷库", [150, null, null]],
      ["烘干房", [85, 85, null]],
      ["路灯", [42, 36, null]],
      ["车间", [120, null, null]],
    ]);
  });
});

describe("amounts under the headings of many offices", () => {
  it.each([
    ["应改造数", "已改造数", "完成率（%）"],
    ["下达任务", "已办结", "办结率"],
    ["问题总数", "整改完成数", "整改率"],
    ["计划完成投资", "累计实现", "进度（%）"],
    ["任务总数", "实现值", "完成年度目标"],
    ["预算资金", "到位资金", "到位率"],
    ["受理数", "已化解", "完成进度"],
  ])("tells %s, %s and %s from last year's, last month's and this month's", (planned, done, rate) => {
    const heading = (all: readonly string[]): string => `| ${all.join(" | ")} |`;
    const table = readText(
      [
        heading(["序号", "项目名称", "去年完成数", "上月完成", planned, "本月完成", done, rate]),
        heading(["1", "水厂", "300", "20", "400", "30", "100", "25"]),
        heading(["2", "道路", "90", "7", "80", "9", "60", "75"]),
        heading(["3", "厂房", "41", "11", "500", "12", "450", "90"]),
      ].join("\n"),
    );
    expect(columns(table)).toMatch(/^serial, task, \S+( \(history\))?, \S+( \(history\))?, plannedAmount, \S+( \(history\))?, actualAmount, completionRate$/);
    expect(table.items.map(({ leaves }) => [leaves[0]?.planned, leaves[0]?.actual, leaves[0]?.rate])).toEqual([
      [400, 100, 0.25],
      [80, 60, 0.75],
      [500, 450, 0.9],
    ]);
  });
});

describe("who answers", () => {
  it("is who builds where nobody else is named, and no phone is part of a name", () => {
    const table = readText(`
      | 序号 | 项目 | 承建单位 | 进展情况 |
      | 1 | 修渠 | 水利建筑公司 | 已放线 |
      | 2 | 修闸 | 县建工集团 | 闸底板浇筑 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    const named = readText(`
      | 序号 | 项目 | 责任单位及联系人 | 进展情况 |
      | 1 | 修渠 | 水利站 何伟13900001111 | 已放线 |
      | 2 | 修闸 | 商务局⏎和平街道⏎建设街道 | 闸底板浇筑 |
    `);
    expect(named.items.map(({ leaves }) => [leaves[0]?.units, leaves[0]?.persons])).toEqual([
      [["水利站"], ["何伟"]],
      [["商务局", "和平街道", "建设街道"], []],
    ]);
    const phoned = readText(`
      | 序号 | 项目 | 责任单位 | 责任人及电话 | 进展情况 |
      | 1 | 修渠 | 水利站 | 何琳 0000-5512301 | 已放线 |
    `);
    expect(phoned.items[0]?.leaves[0]?.persons).toEqual(["何琳"]);
  });
});

describe("rows and statuses of ledgers", () => {
  it("goes on with an item below a header that is printed again", () => {
    expect(
      outline(
        readText(`
      | 序号 | 任务 | 牵头单位 | 推进情况 | 是否完成 |
      | 1 | 修订村规 | 民政所 | 全部修订 | 是 |
      | 2 | 开设积分超市 | 团委 | 已建成8个， | 否 |
      | 序号 | 任务 | 牵头单位 | 推进情况 | 是否完成 |
      | 2 | 开设积分超市 | 团委 | 其余4个正在选房。 | |
      | 3 | 宣讲 | 妇联 | 宣讲6场 | 是 |
    `),
      ),
    ).toEqual([
      "1 | 修订村规 | 民政所 | 是=completed | 全部修订",
      "2 | 开设积分超市 | 团委 | 否=on-track | 已建成8个，⏎其余4个正在选房。",
      "repeated-header@4 序号 任务 牵头单位 推进情况 是否完成",
      "page-break@5 2 开设积分超市",
      "3 | 宣讲 | 妇联 | 是=completed | 宣讲6场",
    ]);
  });

  it("keeps a place of its own in every row out of the categories, and reads what the check found as the status", () => {
    const table = readText(`
      | 序号 | 工地名称 | 隐患描述 | 整改责任人 | 整改期限 | 整改结果 | 复查人 | 复查结果 |
      | 1 | 东园二期 | 附墙螺栓松动 | 赵军 | 4月20日 | 螺栓紧固 | 刘洋 | 合格，已闭环 |
      | 2 | 三标段 | 监测数据缺失 | 钱亮 | 5月10日 | 补充监测点8处 | 刘洋 | 部分整改 |
      | 3 | 四号库 | 临边无防护 | 孙明 | 5月25日 | 停工整改中 | 周平 | 合格，已闭环 |
    `);
    expect(columns(table)).toBe("serial, -, task, persons, deadline, progress, -, status");
    expect(table.items.map(({ status }) => status)).toEqual(["completed", "on-track", "completed"]);
  });

  it("refuses a list of services whose limits are lengths of time", () => {
    expect(
      readTable(
        textGrid(
          `
      | 许可事项目录 | < | < | < |
      | 序号 | 事项名称 | 设定依据 | 承诺时限 |
      | 1 | 食品经营许可 | 食品安全法 | 5个工作日 |
      | 2 | 取水许可 | 取水条例 | 10个工作日 |
    `,
          { sheet: { name: "目录" } },
        ),
      ),
    ).toMatchObject({ ok: false, reason: "no-progress" });
  });
});

describe("what an office wants, has done and calls it", () => {
  it("reads steps by month under 时序进度 as what is wanted", () => {
    expect(
      columns(
        readText(`
      | 序号 | 项目 | 时序进度 | 是否完成 |
      | 1 | 装修宿舍 | 3月：招标⏎6月：验收 | 否 |
      | 2 | 翻修食堂 | 4月：设计⏎9月：施工 | 是 |
    `),
      ),
    ).toBe("serial, task, target, status");
  });

  it("keeps a target with its measure as a target where nothing done is counted, of several years the last that is due", () => {
    expect(
      columns(
        readText(`
      | 供水三年行动任务进展（2023—2025年） | < | < | < | < | < | < |
      | 序号 | 主要任务 | 年度目标 | < | < | 目前进展 | 责任单位 |
      | ^ | ^ | 2023年 | 2024年 | 2025年 | ^ | ^ |
      | 1 | 建水厂 | 1座 | 2座 | 3座 | 累计建成5座 | 水务局 |
      | 2 | 换管网 | 80公里 | 100公里 | 120公里 | 累计更换212公里 | 供水公司 |
    `),
      ),
    ).toBe("serial, task, target (history), target (history), target, progress, units");
  });

  it("takes this week's progress before last week's, and settling a matter before looking into it", () => {
    expect(
      columns(
        readText(
          "| 序号 | 事项 | 牵头单位 | 上周进展 | 本周进展 | 下周计划 |\n| 1 | 广场整治 | 城管局 | 清理摊位 | 铺装600平方米 | 收尾 |\n| 2 | 绿道 | 园林所 | 吊装 | 栏杆焊接 | 路灯安装 |",
        ),
      ),
    ).toBe("serial, task, leadUnit, progress (history), progress, nextStep");
    expect(
      columns(
        readText(
          "| 序号 | 来访人反映情况 | 包案领导 | 调查情况 | 化解情况 | 评查情况 |\n| 1 | 楼顶漏水 | 林海 | 现场查看两次 | 维修方案待表决 | 缺影像 |\n| 2 | 欠付工资 | 唐明 | 约谈开发商 | 已支付一半 | 齐全 |",
        ),
      ),
    ).toBe("serial, task, leader, -, progress, -");
  });

  it("does not take what hinders, behind the figures, for what a row is about", () => {
    expect(
      figures(`
      | 学校 | 应配桌椅（套） | 已配桌椅（套） | 配备率 | 存在困难 |
      | 东关小学 | 1200 | 900 | 75% | 场地不足 |
      | 滨河学校 | 800 | 800 | 100% | 无 |
    `),
    ).toEqual([
      ["东关小学", [1200, 900, 0.75]],
      ["滨河学校", [800, 800, 1]],
    ]);
  });

  it("reads the share under 完成年度计划, and what ends the work before what begins it", () => {
    expect(
      figures(`
      | 序号 | 项目 | 年度计划（万元） | 本周完成（万元） | 今年以来完成（万元） | 完成年度计划 |
      | 1 | 大道 | 18000 | 210 | 13500 | 75% |
      | 2 | 水厂 | 9600 | 150 | 5184 | 54% |
    `),
    ).toEqual([
      ["大道", [18000, 13500, 0.75]],
      ["水厂", [9600, 5184, 0.54]],
    ]);
    expect(
      figures(`
      | 序号 | 乡镇 | 建设规模（亩） | 工程进度 | < | < | < |
      | ^ | ^ | ^ | 开工 | < | 完工 | < |
      | ^ | ^ | ^ | 面积 | 占比 | 面积 | 占比 |
      | 1 | 临河乡 | 6000 | 6000 | 100% | 4800 | 80% |
      | 2 | 岗头镇 | 9000 | 7200 | 80% | 2700 | 30% |
    `),
    ).toEqual([
      ["临河乡", [6000, 4800, 0.8]],
      ["岗头镇", [9000, 2700, 0.3]],
    ]);
  });

  it("reads digits and shapes by the sheet's own legend", () => {
    const statuses = (legend: string, signs: readonly string[]): unknown =>
      readText(
        `| ${legend} | < | < | < |\n| 序号 | 项目 | 最新情况 | 状态 |\n${signs.map((sign, at) => `| ${at + 1} | 第${at + 1}渠 | 正在清淤 | ${sign} |`).join("\n")}`,
      ).items.map(({ status }) => status);
    expect(statuses("（状态代码：1=已完成，2=推进中，3=滞后）", ["1", "2", "3"])).toEqual(["completed", "on-track", "lagging"]);
    expect(statuses("图例：■ 已完成   □ 未开始   ▣ 进行中   ▲ 受阻", ["■", "▣", "▲", "□"])).toEqual(["completed", "on-track", "lagging", "not-started"]);
  });

  it("reads rows without a number, over which the numbers go on, as parts of the one above", () => {
    const table = readText(`
      | 序号 | 建设任务 | 单位 | 年任务 | 已完成 | 完成比例 | 责任部门 |
      | 1 | 公路改造 | 公里 | 45 | 36 | 80% | 交通局 |
      | | 危桥改造 | 座 | 6 | 3 | 50% | 交通局 |
      | 2 | 户厕改造 | 户 | 1200 | 1020 | 85% | 农业局 |
      | | 公厕新建 | 座 | 20 | — | — | 农业局 |
      | 3 | 造林 | 亩 | 800 | 800 | 100% | 林业局 |
    `);
    expect(table.items.map(({ serial, leaves }) => [serial, ...leaves.map(({ planned }) => planned)])).toEqual([
      ["1", 45, 6],
      ["2", 1200, 20],
      ["3", 800],
    ]);
    const lost = readText(`
      | 序号 | 建设任务 | 年任务 | 已完成 |
      | 1 | 公路改造 | 45 | 36 |
      | | 危桥改造 | 6 | 3 |
      | 3 | 户厕改造 | 1200 | 1020 |
    `);
    expect(lost.items).toHaveLength(3);
  });

  it("leaves a second table under a title of its own, and a list whose only day says nothing of what is due, unread", () => {
    const table = readText(`
      | 一、2025年党建任务 | < | < | < |
      | 序号 | 任务 | 责任人 | 进度说明 |
      | 1 | 组织生活会 | 姜波 | 已召开 |
      | 2 | 积分管理 | 邱月 | 系统测试 |
      | | | | |
      | 二、2025年经费收支 | < | < | < |
      | 科目 | 预算（元） | 支出（元） | |
      | 培训费 | 30000 | 12000 | |
      | 活动费 | 20000 | 8600 | |
    `);
    expect(table.items).toHaveLength(2);
    expect(table.remnants.map(({ kind }) => kind)).toContain("second-table");
    expect(
      readTable(
        textGrid("| 资产编号 | 资产名称 | 单位 | 建档日期 |\n| 1 | 打印机 | 综合科 | 2023/3/6 |\n| 2 | 文件柜 | 档案室 | 2022/11/2 |", {
          sheet: { name: "登记" },
        }),
      ),
    ).toMatchObject({ ok: false });
  });
});

describe("a header of many headings of no field", () => {
  it("is one where number, work and progress stand in it to the letter", () => {
    const table = readText(`
      | 序号 | 类别 | 工作任务 | 进展情况 | 任务来源 | 建设地点 | 建设性质 | 检查人 | 检查时间 |
      | 1 | 交通 | 拓宽县道。 | 路基已成。 | 政府工作报告 | 城北 | 改建 | 王平 | 5月6日 |
      | 2 | 水利 | 加固堤防。 | 已进场。 | 县长办公会 | 河西 | 新建 | 李禾 | 5月7日 |
    `);
    expect(table.items.map(({ task, leaves }) => `${task} ${leaves[0]?.progress ?? ""}`)).toEqual(["拓宽县道。 路基已成。", "加固堤防。 已进场。"]);
  });
});

describe("the time of a table", () => {
  it("runs from the beginning of the titled year to the end of the month that progress is told of", () => {
    const table = readText(`
      | 2025年重点工作推进情况表 | < | < | < |
      | 序号 | 重点工作 | 三月进展情况 | 六月进展情况 |
      | 1 | 建停车场 | 选址。 | 划线。 |
    `);
    expect(table.period).toMatchObject({ from: "2025-01-01", to: "2025-06-30" });
  });

  it.each([
    ["基建周报（2025年8月22日）", "", "2025-08-22"],
    ["补贴发放进度", "县级填报 | 2025年5月20日", "2025-05-20"],
    ["2025年补贴发放进度", "会议时间：2025年5月20日", "2025-12-31"],
  ])("ends on the day that a title or a line above ends with: %s, %s", (title, line, to) => {
    const table = readText(
      `| ${title} | | |\n${line === "" ? "" : `| ${line.includes("|") ? line : `${line} |`} | |`}\n| 序号 | 项目 | 进展情况 |\n| 1 | 修渠 | 放线 |\n| 2 | 修闸 | 浇筑 |`,
    );
    expect(table.period?.to).toBe(to);
  });
});
