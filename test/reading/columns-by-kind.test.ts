import { textGrid } from "../fixtures/text-grid";
import { readTable } from "../../src/core/reading/read-table";
import { columns, outline, readText } from "../fixtures/reading";

describe("what says how far the work is", () => {
  it.each(["项目阶段说明", "工程状态", "实物工作量", "本周推进", "形象面貌"])("stands under %s", (heading) => {
    const table = readText(`
      | 序号 | 工程名称 | 年度计划（万元） | 累计完成（万元） | ${heading} |
      | 1 | 东港泊位 | 300 | 150 | 沉箱预制6个 |
      | 2 | 西门桥 | 200 | 180 | 桥面铺装 |
      | 3 | 水塔改造 | 90 | 20 | 基坑开挖过半 |
    `);
    expect(columns(table)).toBe("serial, task, plannedAmount, actualAmount, progress");
    expect(table.items.map(({ leaves }) => leaves[0]?.progress)).toEqual(["沉箱预制6个", "桥面铺装", "基坑开挖过半"]);
  });

  it("leaves status words under 工程状态 a status", () => {
    expect(
      columns(
        readText(`
      | 序号 | 工程名称 | 年度计划（万元） | 累计完成（万元） | 工程状态 |
      | 1 | 东港泊位 | 300 | 150 | 正常施工 |
      | 2 | 西门桥 | 200 | 180 | 已完工 |
      | 3 | 水塔改造 | 90 | 20 | 停工 |
    `),
      ),
    ).toBe("serial, task, plannedAmount, actualAmount, status");
  });

  it("is what was done since the year began, where a month's part of it stands beside", () => {
    expect(
      columns(
        readText(`
      | 序号 | 重点工作 | 年度任务 | 本月进展 | 累计进展 | 存在问题 |
      | 1 | 堤防加固 | 6公里 | 完成1公里 | 累计完成4公里 | 雨天停工 |
      | 2 | 冷链建设 | 新建冷库30座 | 新建2座 | 累计新建18座 | |
    `),
      ),
    ).toBe("serial, task, target, -, progress, obstacles");
  });

  it("stands beside what should be reached", () => {
    expect(
      columns(
        readText(`
      | 分项工程 | 应达进度 | 现状 | 责任科 |
      | 外墙保温 | 8月完工 | 完成一半 | 基建科 |
      | 电梯加装 | 9月到货 | 已到货 | 设备科 |
    `),
      ),
    ).toBe("task, target, progress, units");
  });
});

describe("days, numbers and names", () => {
  it("takes the day on which money was issued for no deadline", () => {
    expect(
      columns(
        readText(`
      | 序号 | 项目名称 | 发行日期 | 拨付时间 | 进展情况 |
      | 1 | 水厂 | 2025-03-14 | 2025-04-02 | 设备安装 |
      | 2 | 校舍 | 2025-05-28 | 2025-06-11 | 封顶 |
    `),
      ),
    ).toBe("serial, task, -, -, progress");
  });

  it("reads days without a year in the year under whose numbers the matters came in", () => {
    const days = (second: string): readonly (string | null)[] =>
      readText(`
      | 批示件办理台账 | < | < | < | < |
      | 编号 | 批示事项 | 承办单位 | 限办时间 | 办理进展 |
      | 〔2025〕4号 | 查清渗漏 | 水利局 | 4月底 | 已查清 |
      | 〔${second}〕9号 | 清理欠账 | 财政局 | 年底前 | 清理一半 |
    `).items.map(({ leaves }) => leaves[0]?.deadline ?? null);
    expect(days("2025")).toEqual(["2025-04-30", "2025-12-31"]);
    expect(days("2024")).toEqual([null, null]);
  });

  it("does not take the year of a paper that the matter goes by", () => {
    expect(
      readText(`
      | 文件落实台账 | < | < | < | < |
      | 依据文号 | 事项 | 承办单位 | 限办时间 | 办理进展 |
      | 〔2021〕4号 | 查清渗漏 | 水利局 | 4月底 | 已查清 |
      | 〔2021〕9号 | 清理欠账 | 财政局 | 9月底 | 清理一半 |
    `).items.map(({ leaves }) => leaves[0]?.deadline),
    ).toEqual([null, null]);
  });

  it("keeps the numbers of clauses", () => {
    expect(
      readText(`
      | 条款号 | 条款内容 | 牵头科室 | 本周推进 |
      | 1.4.2.1 | 消防演练 | 保卫科 | 演练1次 |
      | 2.3.1.1 | 急救流程 | 急诊科 | 已修订 |
    `).items.map(({ serial, task }) => [serial, task]),
    ).toEqual([
      ["1.4.2.1", "消防演练"],
      ["2.3.1.1", "急救流程"],
    ]);
  });

  it("names rows by the code of a section of the works", () => {
    const table = readText(`
      | 标段 | 施工单位 | 产值计划（万元） | 产值完成（万元） | 制约因素 |
      | LJ-1 | 江北公司 | 500 | 480 | 无 |
      | LJ-2 | 中桥公司 | 600 | 300 | 弃土场未批 |
    `);
    expect(columns(table)).toBe("task, units, plannedAmount, actualAmount, obstacles");
    expect(table.items.map(({ task }) => task)).toEqual(["LJ-1", "LJ-2"]);
  });

  it("takes what is wanted with its measure for a target where nothing done is counted", () => {
    expect(
      columns(
        readText(`
      | 序号 | 实事项目 | 年度目标 | 目前进度 | 完成率 |
      | 1 | 公厕 | 3座 | 2座开放 | 67% |
      | 2 | 口袋公园 | 4个 | 建成4个 | 100% |
    `),
      ),
    ).toBe("serial, task, target, progress, completionRate");
  });

  it("takes no sentence that ends like a unit for who answers", () => {
    expect(
      columns(
        readText(`
      | 序号 | 投诉情况 | 转办情况 | 办理情况 | 经办人 |
      | 1 | 电梯停运 | 8月2日转城东所 | 修复 | 王力 |
      | 2 | 秤不准 | 8月7日转计量所 | 没收2台 | 李强 |
    `),
      ),
    ).toBe("serial, task, -, progress, persons");
  });

  it("takes whom a bracket behind a unit names for support", () => {
    const [item] = readText(`
      | 序号 | 事项 | 承办单位 | 办理进展 |
      | 1 | 复垦 | 农业局⏎（水利局、林业局配合） | 复垦20亩 |
      | 2 | 护林 | 林业局 | 已挂牌 |
    `).items;
    expect([item?.leaves[0]?.leadUnits, item?.leaves[0]?.supportUnits]).toEqual([["农业局"], ["水利局", "林业局"]]);
  });
});

describe("rows and sheets that are none", () => {
  it("takes 小结 with figures for a total, and a 小结 to be written for a task", () => {
    expect(
      outline(
        readText(`
      | 序号 | 项目 | 投资额（万元） | 到位资金（万元） | 建设情况 |
      | 1 | 烘干房 | 60 | 60 | 投用 |
      | 2 | 豆腐坊 | 40 | 30 | 安装 |
      | 东片二村小结 | < | 100 | 90 | |
      | 3 | 年度小结 | | | 起草 |
    `),
      ).map((line) => line.split(" | ").slice(0, 2).join(" ")),
    ).toEqual(["1 烘干房", "2 豆腐坊", "total@4 东片二村小结 100 90", "3 年度小结"]);
  });

  it("does not read the agenda of a meeting", () => {
    const agenda = (title: string, time: string): boolean =>
      readTable(
        textGrid(`
      | ${title} | < | < | < |
      | 序号 | 时间 | 议程 | 汇报人 |
      | 1 | ${time} | 签到 | 办公室 |
      | 2 | ${time} | 通报三季度情况 | 督查室主任 |
    `),
      ).ok;
    expect(agenda("全县重点工作推进会议程", "8:30—9:00")).toBe(false);
    expect(agenda("全县重点工作推进表", "6月底")).toBe(true);
  });
});
