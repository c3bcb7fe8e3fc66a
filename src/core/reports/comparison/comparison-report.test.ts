import { before, HEADER, now, period, shown } from "../../../../test/fixtures/two-periods";
import { readText } from "../../../../test/fixtures/reading";
import { comparePeriods } from "../../compare/compare-tables";
import type { ComparedTable } from "../../compare/comparison";
import type { ReportBlock } from "../document";
import { layoutSheet } from "../layout-sheet";
import { defaultReportOptions } from "../options";
import { comparison } from "./comparison-report";
import type { ReportDocument } from "../document";

const makeOf = (now: ComparedTable, ...earlier: readonly ComparedTable[]): ReportDocument =>
  comparison.make({
    table: now.table,
    comparison: comparePeriods(now, earlier),
    problems: [],
    source: "s",
    asOf: "2025-06-30",
    madeOn: "2025-07-05",
    options: defaultReportOptions,
  });

const document = makeOf(now, before);

const texts = (kind: ReportBlock["kind"]): readonly string[] =>
  document.blocks.flatMap((block) => (block.kind === kind && "text" in block ? [block.text] : []));
const rowsOf = (id: string): readonly string[] =>
  document.blocks.flatMap((block) =>
    block.kind === "table" && block.id === id ? block.rows.map(({ heading, cells }) => heading ?? cells.map(shown).join(" | ")) : [],
  );

test("the title names both periods, the sentence what changed between them", () => {
  expect(texts("title")).toEqual(["岚岭县2025年重点工作上半年与一季度对比表"]);
  expect(texts("paragraph")).toEqual([
    "与一季度相比，顺利推进2项，持平；进展滞后2项，持平；项目暂停1项，持平。进展滞后事项中，新增1项（第3项），连续两期及以上1项（第1项）；1项转为顺利推进（第2项）。项目暂停事项中，连续两期及以上1项（第4项）。新增事项1项，减少1项。本期进展与上期文字相同或仅改动时间、数字的1项（第4项）。",
  ]);
});

test("every item of both tables stands in the matrix once", () => {
  expect(rowsOf("matrix")).toEqual([
    "顺利推进 |  | 1 |  | 1 | 2",
    "进展滞后 | 1 | 1 |  |  | 2",
    "项目暂停 |  |  | 1 |  | 1",
    "新增 | 1 |  |  |  | ",
    "本期合计 | 2 | 2 | 1 | 1 | 5",
  ]);
});

test("what changed stands in blocks, with both texts and what was adjusted", () => {
  expect(rowsOf("changes")).toEqual([
    "一、新增滞后（1项）",
    "1 | 3 | 3 | 种植果树 | 农业农村局 | 顺利推进 | 进展滞后 |  | 已种一百亩。 | 苗木未到。 | 牵头单位由林业局调整为农业农村局",
    "二、连续滞后（1项）",
    "2 | 1 | 1 | 修建便民桥 | 交通局 | 进展滞后 | 进展滞后 | 至少2期 | 尚未招标。 | 正在招标。 | ",
    "三、转好（1项）",
    "3 | 2 | 2 | 新建小学 | 教育局 | 进展滞后 | 顺利推进 |  | 用地未批。 | 已经开工。 | ",
    "四、暂停（1项）",
    "4 | 4 | 4 | 整治河道 | 水利局 | 项目暂停 | 项目暂停 | 至少2期 | 资金未到位。 | 资金未到位。 | ",
    "五、新增事项（1项）",
    "5 | 5 |  | 举办农民节 | 文旅局 |  | 顺利推进 |  |  | 方案已定。 | ",
    "六、减少事项（1项）",
    "6 |  | 5 | 建设公园 | 住建局 | 顺利推进 |  |  | 正在设计。 |  | ",
    "七、任务、目标或牵头单位有调整（1项）",
    "7 | 3 | 3 | 种植果树 | 农业农村局 | 顺利推进 | 进展滞后 |  | 已种一百亩。 | 苗木未到。 | 牵头单位由林业局调整为农业农村局",
  ]);
});

test("texts that are last period's are listed for an answer; both tables are named as sources", () => {
  expect(rowsOf("same")).toEqual(["1 | 4 | 水利局 | 项目暂停 | 文字相同 | 资金未到位。 | "]);
  expect(texts("note").at(-1)).toBe("数据来源：《岚岭县2025年重点工作上半年进展情况表》与《岚岭县2025年重点工作一季度进展情况表》，生成于2025年7月5日。");
});

test("the report is data and is laid out with links to this period's cells", () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  const sheet = layoutSheet(document, { options: defaultReportOptions, sourceSheet: "进度表" });
  expect(sheet.links.map(({ to }) => to)).toContainEqual({ row: 5, column: 1 });
});

test("nothing changed: said, and no block is left empty", () => {
  const same = makeOf(period("上半年", ["| 1 | 修桥 | 交通局 | 【已完成】已通车。 |"]), period("一季度", ["| 1 | 修桥 | 交通局 | 【已完成】已通车。 |"]));
  const headings = same.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap(({ heading }) => heading ?? []) : []));
  expect(headings).toEqual(["无变化事项", "无进展雷同事项"]);
});

describe("edges", () => {
  const paragraphOf = (one: ReportDocument): string => one.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))[0] ?? "";
  const notesOf = (one: ReportDocument): string => one.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []))[0] ?? "";
  const remarksOf = (one: ReportDocument): readonly string[] =>
    one.blocks.flatMap((block) =>
      block.kind === "table" && block.id === "changes" ? block.rows.map(({ heading, cells }) => heading ?? shown(cells.at(-1) ?? { kind: "blank" })) : [],
    );

  test("other status words are compared by their meaning, and both are printed", () => {
    const one = makeOf(
      period("上半年", ["| 1 | 修桥 | 交通局 | 【正常推进】正在架梁。 |"]),
      period("一季度", ["| 1 | 修桥 | 交通局 | 【顺利推进】正在打桩。 |"]),
    );
    expect(paragraphOf(one)).toBe("与一季度相比，正常推进1项，持平。新增事项0项，减少0项。");
    expect(notesOf(one)).toContain("上期“顺利推进”与本期“正常推进”视为同一状态");
  });

  test("where last period states no status, only texts are compared, and that is said", () => {
    const one = makeOf(period("上半年", ["| 1 | 修桥 | 交通局 | 【进展滞后】正在打桩。 |"]), period("一季度", ["| 1 | 修桥 | 交通局 | 正在打桩。 |"]));
    expect(paragraphOf(one)).toBe("新增事项0项，减少0项。本期进展与上期文字相同或仅改动时间、数字的1项（第1项）。上期未标注状态，未作状态对比。");
    expect(one.blocks.flatMap((block) => (block.kind === "table" ? [block.id] : []))).toEqual(["changes", "same"]);
  });

  test("another year is said in the title and in a note", () => {
    const last = readText(["| 岚岭县2024年重点工作上半年进展情况表 | < | < | < |", HEADER, "| 1 | 修桥 | 交通局 | 【顺利推进】打桩。 |"].join("\n"));
    const one = makeOf(period("上半年", ["| 1 | 修桥 | 交通局 | 【顺利推进】架梁。 |"]), { source: "", sheet: "旧", period: last.period, table: last });
    expect(one.blocks.flatMap((block) => (block.kind === "title" ? [block.text] : []))).toEqual(["岚岭县2025年重点工作上半年与2024年上半年对比表"]);
    expect(notesOf(one)).toContain("两期不在同一年（2024年、2025年）");
  });

  test.each<[string, string, string]>([
    ["岚岭县2025年重点工作推进情况表（截至6月底）", "岚岭县2025年重点工作推进情况表（截至3月底）", "岚岭县2025年重点工作6月底与3月底对比表"],
    ["岚岭县重点工作推进情况表（截至2025年6月30日）", "岚岭县重点工作推进情况表（截至2025年3月31日）", "岚岭县重点工作2025年6月30日与3月31日对比表"],
    ["岚岭县2025年重点工作全年进展情况表", "岚岭县2025年重点工作前三季度进展情况表", "岚岭县2025年重点工作全年与前三季度对比表"],
    ["岚岭县2025年重点工作进展情况表", "岚岭县2025年重点工作进展情况表", "岚岭县2025年重点工作本期与上期对比表"],
    ["岚岭县2025年重点工作进展情况表", "岚岭县2024年重点工作进展情况表", "岚岭县2025年重点工作本期与2024年对比表"],
  ])("the title says each period once: %s", (own, other, expected) => {
    const titled = (title: string): ComparedTable => {
      const table = readText([`| ${title} | < | < | < |`, HEADER, "| 1 | 修桥 | 交通局 | 【顺利推进】架梁。 |"].join("\n"));
      return { source: "", sheet: "Sheet1", period: table.period, table };
    };
    expect(makeOf(titled(own), titled(other)).blocks.flatMap((block) => (block.kind === "title" ? [block.text] : []))).toEqual([expected]);
  });

  test("what lags among the new items, and did among those that are gone, is said", () => {
    const one = makeOf(
      period("上半年", [
        "| 1 | 修建桥东便民桥 | 交通局 | 【顺利推进】架梁。 |",
        "| 2 | 举办农民节 | 文旅局 | 【进展滞后】场地未定。 |",
        "| 3 | 建设村史馆 | 文旅局 | 【顺利推进】布展。 |",
      ]),
      period("一季度", [
        "| 1 | 修建桥东便民桥 | 交通局 | 【顺利推进】打桩。 |",
        "| 2 | 改造供水管网 | 水务局 | 【项目暂停】停工。 |",
        "| 3 | 慰问困难群众 | 民政局 | 【进展滞后】未走访。 |",
      ]),
    );
    expect(paragraphOf(one)).toContain(
      "新增事项2项，减少2项。新增事项中，进展滞后1项（第2项）。减少事项中，上期进展滞后1项（上期第3项），上期项目暂停1项（上期第2项）。",
    );
  });

  test("sub-tasks that fared otherwise than their item are counted apart", () => {
    const split = (label: string, ...rows: readonly string[]): ComparedTable => {
      const table = readText([`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < |`, "| 序号 | 工作任务 | < | 进展情况 |", ...rows].join("\n"));
      return { source: "", sheet: label, period: table.period, table };
    };
    const one = makeOf(
      split("上半年", "| 1 | 修路 | （1）东段 | 【已完成】通车。 |", "| ^ | ^ | （2）西段 | 【顺利推进】铺装。 |", "| 2 | 修桥 | < | 【已完成】通车。 |"),
      split("一季度", "| 1 | 修路 | （1）东段 | 【顺利推进】铺装。 |", "| ^ | ^ | （2）西段 | 【顺利推进】填方。 |", "| 2 | 修桥 | < | 【顺利推进】架梁。 |"),
    );
    expect(paragraphOf(one)).toMatch(/^与一季度相比，已完成1项，增加1项；顺利推进1项，减少1项。本期新完成1项、子项1个（第1项（1）、第2项）。/u);
  });

  test("statuses in other words are told in one note, periods far apart too", () => {
    const rows = (word: string, late: string): readonly string[] => [
      `| 1 | 修桥 | 交通局 | 【${word}】架梁。 |`,
      `| 2 | 修路 | 交通局 | 【${late}】未开工。 |`,
    ];
    const far = makeOf(period("前三季度", rows("正常推进", "滞后")), period("一季度", rows("顺利推进", "进展滞后")));
    expect(notesOf(far)).toContain("状态按含义对比，上期“顺利推进”与本期“正常推进”、上期“进展滞后”与本期“滞后”分别视为同一状态。");
    expect(notesOf(far)).toContain("连续期数按所选各期（前三季度、一季度）计，其间如另有报告期，未计入。");
    expect(notesOf(makeOf(period("上半年", rows("顺利推进", "滞后")), period("一季度", rows("顺利推进", "滞后"))))).not.toContain("连续期数");
  });

  test("an item that was split is paired with the likest part; the other is new and doubtful", () => {
    const one = makeOf(
      period("上半年", ["| 1 | 改造城北供水管网主干线路 | 水务局 | 【顺利推进】开挖。 |", "| 2 | 新建城南污水处理厂 | 水务局 | 【顺利推进】选址。 |"]),
      period("一季度", ["| 1 | 改造城北供水管网主干线路，新建城南污水处理厂 | 水务局 | 【顺利推进】开工。 |"]),
    );
    expect(remarksOf(one)).toEqual([
      "一、新增事项（1项）",
      "疑由上期第1项拆分，请确认",
      "二、任务、目标或牵头单位有调整（1项）",
      "任务有调整，上期为：改造城北供水管网主干线路，新建城南污水处理厂\n改动处：删去“，新建城南污水处理厂”",
    ]);
    expect(notesOf(one)).toContain("1项疑由上期事项拆分或合并而来");
  });

  test("an item that is gone may have gone into another", () => {
    const one = makeOf(
      period("上半年", ["| 1 | 改造城北供水管网主干线路，新建城南污水处理厂 | 水务局 | 【顺利推进】开工。 |"]),
      period("一季度", ["| 1 | 改造城北供水管网主干线路 | 水务局 | 【顺利推进】开挖。 |", "| 2 | 新建城南污水处理厂 | 水务局 | 【顺利推进】选址。 |"]),
    );
    expect(remarksOf(one)).toContain("疑并入本期第1项，请确认");
  });

  test("last period's numbers lead to their cells where its sheet stands in the workbook, and nowhere else", () => {
    const sheetsOf = (here: boolean) =>
      layoutSheet(makeOf(now, { ...before, here }), { options: defaultReportOptions, sourceSheet: "进度表" }).links.map(({ sheet }) => sheet);
    expect(new Set(sheetsOf(true))).toEqual(new Set(["进度表", "一季度"]));
    expect(new Set(sheetsOf(false))).toEqual(new Set(["进度表"]));
  });

  test("targets that each table sets for its own period are no adjustment", () => {
    const quarter = (label: string, target: string): ComparedTable => {
      const table = readText(
        [
          `| 岚岭县2025年重点工作${label}进展情况表 | < | < | < |`,
          `| 序号 | 工作任务 | ${label}目标 | 进展情况 |`,
          `| 1 | 修桥 | ${target} | 【顺利推进】${label}施工。 |`,
        ].join("\n"),
      );
      return { source: "", sheet: label, period: table.period, table };
    };
    const one = makeOf(quarter("二季度", "完成桥墩。"), quarter("一季度", "完成招标。"));
    expect(remarksOf(one)).toEqual(["无变化事项"]);
    expect(notesOf(one)).toContain("目标按期填列");
  });

  test("what a unit meant to do stands beside what it did, for what lags", () => {
    const planned = (label: string, progress: string, next: string): ComparedTable => {
      const table = readText(
        [
          `| 岚岭县2025年重点工作${label}进展情况表 | < | < | < |`,
          "| 序号 | 工作任务 | 进展情况 | 下一步工作计划 |",
          `| 1 | 修桥 | ${progress} | ${next} |`,
          "| 2 | 修路 | 【顺利推进】正常。 | 继续。 |",
        ].join("\n"),
      );
      return { source: "", sheet: label, period: table.period, table };
    };
    const one = makeOf(planned("上半年", "【进展滞后】仍未招标。", "下月招标。"), planned("一季度", "【进展滞后】未招标。", "二季度完成招标。"));
    const rows = one.blocks.flatMap((block) =>
      block.kind === "table" && block.id === "planned" ? block.rows.map(({ cells }) => cells.map(shown).join(" | ")) : [],
    );
    expect(rows).toEqual(["1 | 1 |  | 二季度完成招标。 | 仍未招标。"]);
    expect(notesOf(one)).toContain("“上期下一步工作计划与本期进展”只列上期或本期滞后、暂停的事项。");
  });
});
