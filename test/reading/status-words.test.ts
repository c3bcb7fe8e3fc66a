import { outline, readText } from "../fixtures/reading";

/** Statuses that offices write in words and signs of their own. */
describe("status words and signs", () => {
  it("reads words by their parts in a status cell and in brackets, never in prose", () => {
    expect(
      outline(
        readText(`
          | 序号 | 交办事项 | 责任单位 | 办理情况 | 办理状态 |
          | 1 | 修补路面 | 市政所 | 已派人察看。 | 阶段性办结 |
          | 2 | 疏通下水 | 排水所 | 阶段性办结2处。 | 待办理 |
          | 3 | 补植行道树 | 园林所 | 树苗已订。 | 有声有色 |
        `),
      ),
    ).toEqual([
      "1 | 修补路面 | 市政所 | 阶段性办结=mostly-on-track | 已派人察看。",
      "2 | 疏通下水 | 排水所 | 待办理=not-started | 阶段性办结2处。",
      "3 | 补植行道树 | 园林所 | 有声有色=? | 树苗已订。",
    ]);
  });

  it.each([
    ["above the table", "| 填报单位：港务公司 ◆已完成 ◇推进中 □未启动 | < | < | < | < |", ""],
    ["below the table", "", "| 注：◆表示已完成，◇表示推进中，□表示未启动。 | < | < | < | < |"],
  ])("reads signs by the legend %s", (_where, above, below) => {
    const table = readText(`
      | 2024年三季度改革任务台账 | < | < | < | < |
      ${above}
      | 序号 | 改革任务 | 责任部门 | 进展情况 | 进度标识 |
      | 1 | 清理闲置泊位 | 港务部 | 清理5个。 | ◇ |
      | 2 | 修订章程 | 法务部 | 已备案。 | ◆ |
      | 3 | 盘点仓储 | 仓储部 | 方案起草。 | □ |
      ${below}
    `);
    expect(table.items.map(({ status }) => status)).toEqual(["on-track", "completed", "not-started"]);
  });

  it("takes the last ticked stage of a work for its status; a row without a tick has not begun", () => {
    const table = readText(`
      | 2023年项目库实施进度表 | < | < | < | < | < |
      | 序号 | 项目名称 | 实施单位 | 实施进度 | < | < |
      | ^ | ^ | ^ | 开工 | 完工 | 验收 |
      | 1 | 河西村水塔 | 河西村 | √ | √ | √ |
      | 2 | 河东村水塔 | 河东村 | √ | √ | |
      | 3 | 桥头村路灯 | 桥头村 | √ | | |
      | 4 | 坝上村广场 | 坝上村 | | | |
    `);
    expect(table.items.map(({ status, leaves }) => [status, leaves[0]?.tag?.text ?? null])).toEqual([
      ["completed", "验收"],
      ["completed", "完工"],
      ["on-track", "开工"],
      ["not-started", null],
    ]);
  });
});
