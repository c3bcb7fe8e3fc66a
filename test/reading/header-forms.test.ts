import { readTable } from "../../src/core/reading/read-table";
import { columns, readText } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

/** Headers with something odd in them, and tall ones; places are made up. */
describe("a header with an odd cell", () => {
  const rows = (odd: string): string => `
    | 序号 | 工作任务 | 责任单位 | ${odd} | 进展情况 | 备注 |
    | 1 | 疏浚柳河 | 水利站 | 30 | 已疏浚两公里 | |
    | 2 | 新建驿站 | 城建办 | 4 | 已开工 | |
  `;

  it.each([
    ["a year as a number", "2025"],
    ["a day", "@45838"],
    ["an error", "#REF!"],
    ["a truth value", "TRUE"],
    [
      "a long instruction",
      "（请对照年初下达的任务书逐项填写本季度内已经形成的实物工作量；尚未开工的填零；填报前应与统计部门核对一致，并由分管负责人签字确认后报送，逾期不报视为未完成。）",
    ],
  ])("is a header all the same: %s", (_what, odd) => {
    const table = readText(rows(odd));
    expect(columns(table)).toBe("serial, task, units, -, progress, remarks");
    expect(table.items.map(({ task }) => task)).toEqual(["疏浚柳河", "新建驿站"]);
  });

  it("reads the heading before an instruction", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 进展情况（填写要求：对照年度目标逐项填写本季度推进情况、取得的成效、存在的困难。未按时序推进的须写明原因，不得只填“正在推进”；字数控制在三百字以内。） |
      | 1 | 疏浚柳河 | 水利站 | 已疏浚两公里 |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
  });

  it("passes over a number far to the right with nothing under it", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 进展情况 | | | | 0 |
      | 1 | 疏浚柳河 | 水利站 | 已疏浚两公里 | | | | |
    `);
    expect(columns(table)).toBe("serial, task, units, progress");
  });

  it("takes days as headings beside whole phrases", () => {
    const table = readText(`
      | 序号 | 工作任务 | 责任单位 | 1 | 2 | 3 | 4 | 5 | 6 | 进展情况 |
      | 1 | 疏浚柳河 | 水利站 | √ | | | √ | | | 已疏浚两公里 |
    `);
    expect(table.headerRows).toEqual([1]);
    expect(table.items).toHaveLength(1);
  });

  it("takes no row of the body for a header, though it holds words that headings hold", () => {
    const result = readTable(
      textGrid(`
      | 1 | 项目 | 问题 | 20 | 已完成 |
      | 2 | 任务 | 说明 | 30 | 未完成 |
    `),
    );
    expect(result.ok).toBe(false);
  });
});

describe("a header that only its shape tells", () => {
  const rows = (title: string, rate: string): string => `
    | ${title} | < | < | < | < |
    | 补贴名称 | 应发户次 | 应发款额 | 已发户次 | ${rate} |
    | 耕地补贴 | 620 | 81 | 620 | 100% |
    | 农机补贴 | 34 | 18 | 15 | 44.4% |
  `;
  const headerOf = (text: string): readonly number[] | null => {
    const result = readTable(textGrid(text));
    return result.ok ? result.table.headerRows : null;
  };

  it("stands over columns of numbers, where a heading or the title says how something stands", () => {
    expect(headerOf(rows("惠农补贴", "发放率"))).toEqual([2]);
    expect(headerOf(rows("惠农补贴发放进度", "比对"))).toEqual([2]);
  });

  it("is none where neither does, nor over words", () => {
    expect(headerOf(rows("惠农补贴", "比对"))).toBeNull();
    expect(headerOf("| 各村进度 | < | < |\n| 甲村 | 乙村 | 丙村 |\n| 东头 | 西头 | 南头 |\n| 河边 | 山边 | 路边 |")).toBeNull();
  });
});

describe("a tall header", () => {
  it("reaches five rows, by cells merged down from its first", () => {
    const table = readText(`
      | 序号 | 任务名称 | 责任单位 | 推进情况 | < |
      | ^ | ^ | ^ | 本年 | < |
      | ^ | ^ | ^ | 上半年 | < |
      | ^ | ^ | ^ | 截至6月底 | < |
      | ^ | ^ | ^ | 工作进展 | 进度状态 |
      | 1 | 疏浚柳河 | 水利站 | 已疏浚两公里 | 顺利推进 |
    `);
    expect(table.headerRows).toEqual([1, 2, 3, 4, 5]);
    expect(columns(table)).toBe("serial, task, units, progress, status");
  });

  it("has groups of groups below each other without a cell merged down", () => {
    const table = readText(`
      | 序号 | 任务名称 | 责任单位 | 推进情况 | < | < |
      | | | | 工作情况 | < | 存在问题 |
      | | | | 工作进展 | 进度状态 | |
      | 1 | 疏浚柳河 | 水利站 | 已疏浚两公里 | 顺利推进 | 无 |
    `);
    expect(table.headerRows).toEqual([1, 2, 3]);
    expect(table.items).toHaveLength(1);
  });

  it("begins with the row that names groups above it", () => {
    const table = readText(`
      | 2024年片区任务表 | < | < | < |
      | 片区 | 植树 | < | 责任单位 |
      | | 目标数 | 完成数 | |
      | 东片 | 300 | 240 | 林业站 |
      | 南片 | 200 | 190 | 林业站 |
    `);
    expect(table.headerRows).toEqual([2, 3]);
  });

  it("ends where a row under a heading of its own begins", () => {
    const table = readText(`
      | 序号 | 工作任务 | 推进情况 | < |
      | 一 | 目标 | 已开工 | 说明 |
      | 二 | 疏浚柳河 | 已疏浚两公里 | 顺利推进 |
    `);
    expect(table.headerRows).toEqual([1]);
    expect(table.items.map(({ serial }) => serial)).toEqual(["一", "二"]);
  });

  it("knows the two ends of a planned time, and a planned number by the same words", () => {
    const ends = (group: string, [start, end]: readonly [string, string]) =>
      columns(
        readText(`
          | 序号 | 关键节点 | 责任单位 | ${group} | < | 进展情况 |
          | ^ | ^ | ^ | ${start} | ${end} | ^ |
          | 1 | 桩基施工 | 总包部 | 2026-02-20 | 2026-03-10 | 检测合格 |
          | 2 | 地下室封顶 | 总包部 | 2026-03-12 | 2026-06-30 | 雨水偏多，已封顶 |
        `),
      );
    expect(ends("计划时间", ["开始", "完成"])).toBe("serial, task, units, startDate, deadline, progress");
    expect(ends("计划起止时间", ["起", "止"])).toBe("serial, task, units, startDate, deadline, progress");
    const counted = readText(`
      | 序号 | 工作任务 | 责任单位 | 目标 | < | 目前 | < |
      | ^ | ^ | ^ | 开工 | 完成 | 开工 | 完成 |
      | 1 | 危房改造 | 城建办 | 12 | 10 | 12 | 6 |
      | 2 | 旧厕改造 | 农办 | 30 | 30 | 25 | 20 |
    `);
    expect(counted.items.flatMap(({ leaves }) => leaves.map(({ planned, actual }) => [planned, actual]))).toEqual([
      [10, 6],
      [30, 20],
    ]);
  });
});
