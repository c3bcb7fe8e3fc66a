import { columns, outline, readText } from "../fixtures/reading";

/** Small tables as other offices write them; places and people are made up. */
describe("what rows are", () => {
  it("reads a rectification ledger with sections that claim their counts", () => {
    const table = readText(`
      | 云岭县环保督察反馈问题整改台账（2023年6月） | < | < | < | < | < | < | < | < |
      | 序号 | 反馈问题 | 整改目标 | 整改措施 | 责任单位 | 责任人 | 整改时限 | 整改进展 | 整改状态 |
      | 一、工业污染方面（共2项） | < | < | < | < | < | < | < | < |
      | 1 | 园区污水直排 | 达标排放 | 1.建设管网；2.加强巡查。 | 县工信局⏎县生态环境⏎分局 | 张立⏎陈  霞 | 2023年12月底 | 管网已完成80%。 | 正在整改 |
      | 2 | 砂场扬尘 | 覆盖到位 | 立行立改 | 县住建局 | 王强 | 立行立改 | 已全部覆盖。 | 已完成整改 |
      | 二、农业污染方面（共1项） | < | < | < | < | < | < | < | < |
      | 3 | 畜禽粪污 | 综合利用 | 长期坚持 | 县农业农村局 | 李明 | 长期坚持 | 持续推进。 | 需长期整改 |
    `);
    expect(columns(table)).toBe("serial, task, target, measures, units, persons, deadline, progress, status");
    expect(outline(table)).toEqual([
      "§ 一、工业污染方面（共2项）",
      "1 | 园区污水直排 | 县工信局+县生态环境分局 | 正在整改=on-track | 管网已完成80%。",
      "2 | 砂场扬尘 | 县住建局 | 已完成整改=completed | 已全部覆盖。",
      "§ 二、农业污染方面（共1项）",
      "3 | 畜禽粪污 | 县农业农村局 | 需长期整改=long-term | 持续推进。",
    ]);
  });

  it("reads leaders' portfolios, the header repeated under each", () => {
    const table = readText(`
      | 2022年区政府重点工作进展情况（共4项） | < | < | < | < |
      | 张三同志分管工作（共2项） | < | < | < | < |
      | 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况 |
      | 1 | 建设创新园。（牵头单位：区科技局） | 区科技局⏎区财政局 | 刘一⏎陈二 | 按进度完成。⏎已完成主体。 |
      | 2 | 建设图书馆。（牵头单位：区文旅局） | 区文旅局 | 周五 | ▲未按进度完成。⏎尚未开工。 |
      | 李四同志分管工作（共2项） | < | < | < | < |
      | 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况 |
      | 1 | 改造老旧小区。 | 区住建局 | 吴六 | 已完成。 |
      | 2 | 整治河涌。 | 区水务局 | 郑七 | 基本按进度完成。⏎已清淤。 |
    `);
    expect(columns(table)).toBe("serial, task, units, persons, progress");
    expect(outline(table)).toEqual([
      "§ 张三同志分管工作（共2项）",
      "1 | 建设创新园。（牵头单位：区科技局） | 区科技局+区财政局 | 按进度完成=on-track | 已完成主体。",
      "2 | 建设图书馆。（牵头单位：区文旅局） | 区文旅局 | 未按进度完成=lagging | 尚未开工。",
      "§ 李四同志分管工作（共2项）",
      "repeated-header@7 序号 工作任务 责任单位 责任人 进展情况",
      "1 | 改造老旧小区。 | 区住建局 | 已完成=completed | ",
      "2 | 整治河涌。 | 区水务局 | 基本按进度完成=mostly-on-track | 已清淤。",
    ]);
  });

  it("reads full-width serials, empty rows, a paragraph without a serial beside a gap", () => {
    const table = readText(`
      | 序号 | 主要任务 | 责任单位 | 进展情况 |
      | １ | 任务甲 | 甲局 | 完成。 |
      | | | | |
      | ２ | 任务乙 | 乙局 | 【顺利推进】第一段 |
      | | | | 第二段 |
      | ４ | 任务丁 | 丁局 | 【顺利推进】丁 |
      | | | | 丢失项的尾巴 |
      | 6 | 任务己 | 己局 | 【顺利推进】己 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(outline(table)).toEqual([
      "１ | 任务甲 | 甲局 | 完成=completed | ",
      "blank-row@3",
      "２ | 任务乙 | 乙局 | 顺利推进=on-track | 第一段",
      "lost-item@5 第二段",
      "４ | 任务丁 | 丁局 | 顺利推进=on-track | 丁",
      "lost-item@7 丢失项的尾巴",
      "6 | 任务己 | 己局 | 顺利推进=on-track | 己",
    ]);
  });

  it("reads a second table on the sheet", () => {
    const table = readText(`
      | 表一 重点工作进度表 | < | < | < |
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 1 | 甲 | 甲局 | 推进中 |
      | 2 | 乙 | 乙局 | 推进中 |
      | 3 | 丙 | 丙局 | 推进中 |
      | | | | |
      | 表二 人员安排表 | < | < | |
      | 姓名 | 责任单位 | 联系电话 | 备注 |
      | 王立 | 甲局 | 123 | |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(outline(table)).toEqual([
      "1 | 甲 | 甲局 | 推进中=on-track | ",
      "2 | 乙 | 乙局 | 推进中=on-track | ",
      "3 | 丙 | 丙局 | 推进中=on-track | ",
      "second-table@8 表二 人员安排表⏎姓名⏎责任单位⏎联系电话⏎备注⏎王立⏎甲局⏎123",
    ]);
  });

  it("says a small table of other headings below the items, and reads no item from it", () => {
    const table = (number: string): string => `
      | 序号 | 整治内容 | 责任村 | 进展情况 |
      | 1 | 清理垃圾 | 东村 | 已清理 |
      | 2 | 拆除旱厕 | 西村 | 已拆除 |
      | 3 | 疏浚沟渠 | 南村 | 已疏浚 |
      | | | | |
      | 机械台班 | | | |
      | 型号 | 台班 | 司机 | |
      | ${number} | 42 | 王立 | |
    `;
    expect(outline(readText(table("挖掘机"))).slice(3)).toEqual(["second-table@7 机械台班⏎型号⏎台班⏎司机⏎挖掘机⏎42⏎王立"]);
    expect(readText(table("4")).items).toHaveLength(5);
  });

  it("reads no serials, and a progress column that is nothing but status words", () => {
    const table = readText(`
      | 工作内容 | 完成时限 | 责任人 | 进度 |
      | 编制年度预算 | 3月底 | 张立 | 已完成 |
      | 召开经济会议 | 6月底 | 李明 | 未完成 |
    `);
    expect(columns(table)).toBe("task, deadline, persons, progress");
    expect(outline(table)).toEqual([" | 编制年度预算 |  | 已完成=completed | ", " | 召开经济会议 |  | 未完成=lagging | "]);
  });

  it("reads a row whose merged cell was lost, so that its cells moved left", () => {
    const table = readText(`
      | 序号 | 工作任务 | < | 责任单位 | 责任人 | 进展情况 |
      | 1 | 建设产业园并完成招商任务 | < | 市商务局⏎市财政局 | 王立⏎李明 | 按进度完成。⏎已开工建设三家。 |
      | 2 | 改造城区供水管网工程 | < | 市水务局 | 陈强 | 按进度完成。⏎已改造五公里。 |
      | 3 | 整治河道两岸违建 | 市水务局⏎市城管局 | 陈强⏎赵安 | 按进度完成。⏎已拆除三处。 | |
      | 4 | 建设城市公园 | < | 市住建局 | 周平 | 未按进度完成。⏎尚未招标。 |
    `);
    expect(columns(table)).toBe("serial, task, subtask, units, persons, progress");
    expect(outline(table)).toEqual([
      "1 | 建设产业园并完成招商任务 | 市商务局+市财政局 | 按进度完成=on-track | 已开工建设三家。",
      "2 | 改造城区供水管网工程 | 市水务局 | 按进度完成=on-track | 已改造五公里。",
      "3 | 整治河道两岸违建 | 市水务局+市城管局 | 按进度完成=on-track | 已拆除三处。",
      "shifted-row@4",
      "4 | 建设城市公园 | 市住建局 | 未按进度完成=lagging | 尚未招标。",
    ]);
  });

  it("reads a row with a cell put in, so that its cells moved right", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况 | 备注 |
      | 1 | 建设产业园并完成招商任务 | 市商务局⏎市财政局 | 王立⏎李明 | 按进度完成。⏎已开工建设三家。 | |
      | 2 | | 改造城区供水管网，更换阀门 | 市水务局 | 陈强 | 按进度完成。⏎已改造五公里。 |
      | 3 | 整治河道两岸违建 | 市水务局⏎市城管局 | 陈强⏎赵安 | 按进度完成。⏎已拆除三处。 | |
    `);
    expect(columns(table)).toBe("serial, task, units, persons, progress, remarks");
    expect(outline(table)).toEqual([
      "1 | 建设产业园并完成招商任务 | 市商务局+市财政局 | 按进度完成=on-track | 已开工建设三家。",
      "2 | 改造城区供水管网，更换阀门 | 市水务局 | 按进度完成=on-track | 已改造五公里。",
      "shifted-row@3",
      "3 | 整治河道两岸违建 | 市水务局+市城管局 | 按进度完成=on-track | 已拆除三处。",
    ]);
  });

  it("reads section rows without merges in a table without serials", () => {
    const table = readText(`
      | 2024年上半年工作台账 | < | < | < |
      | 工作任务 | 牵头单位 | 完成情况 | 备注 |
      | 一、党建工作 | | | |
      | 召开专题会议 | 党政办 | 已召开 | |
      | （一）阵地建设 | | | |
      | 1.建设党群中心 | 党政办 | 已建成 | |
      | 二、经济工作 | | | |
      | 2.招商引资 | 经发办 | 签约2个 | |
    `);
    expect(columns(table)).toBe("task, leadUnit, progress, remarks");
    expect(outline(table)).toEqual([
      "§ 一、党建工作",
      " | 召开专题会议 | 党政办 |  | 已召开",
      "§§ （一）阵地建设",
      " | 1.建设党群中心 | 党政办 |  | 已建成",
      "§ 二、经济工作",
      " | 2.招商引资 | 经发办 |  | 签约2个",
    ]);
  });

  it("reads sections whose number stands in the serial column", () => {
    const table = readText(`
      | 序号 | 主要任务 | 责任单位 | 进展情况 |
      | 一 | 经济发展 | | |
      | 1 | 招商 | 经发办 | 【顺利推进】签约2个 |
      | 2 | 技改 | 经发办 | 【顺利推进】完成5家 |
      | 二 | 民生保障 | | |
      | 1 | 建校 | 教育办 | 【进展滞后】未开工 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
    expect(outline(table)).toEqual([
      "§ 一 经济发展",
      "1 | 招商 | 经发办 | 顺利推进=on-track | 签约2个",
      "2 | 技改 | 经发办 | 顺利推进=on-track | 完成5家",
      "§ 二 民生保障",
      "1 | 建校 | 教育办 | 进展滞后=lagging | 未开工",
    ]);
  });

  it("reads no item where names and a stamp are asked for", () => {
    const table = readText(`
      | 攻坚事项 | 目标 | 责任单位 | 完成时限 | 进展情况 |
      | 散煤清零 | 全镇归零 | 环保办 | 2026年11月15日 | 剩12户 |
      | 河道清障 | 清障4公里 | 水利站 | 2026年10月31日 | 全部清完 |
      | 填表人签字： | | 审核人签字： | | 单位盖章 |
    `);
    expect(table.items.map(({ task }) => task)).toEqual(["散煤清零", "河道清障"]);
  });
});
