import { reportInput } from "../../../test/fixtures/report-input";
import type { ReportDocument } from "./document";
import { lagging } from "./lagging";
import { printedText } from "./layout/cell-content";
import { quotableParagraph } from "./quotable-paragraph";

const HEADER = "| 岚岭县2025年重点工作上半年进展情况表 | < | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 完成时限 | 进展情况 |\n";
const table = (...rows: readonly string[]): string => HEADER + rows.join("\n");

const paragraph = (text: string): string => {
  const input = reportInput(text);
  return quotableParagraph(input.table, { ...input.options, asOf: input.asOf });
};

const rowsOf = (document: ReportDocument): readonly string[] =>
  document.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ heading, cells }) => heading ?? cells.map(printedText).join(" | ")) : []));

describe("an item that states its status twice", () => {
  const twice = table(
    "| 1 | 修桥 | 交通局 | 12月底 | 【顺利推进】【进展滞后】因用地未批，尚未开工。 |",
    "| 2 | 修路 | 交通局 | 12月底 | 【顺利推进】已开工。 |",
  );

  test("counts as the worse of the two, stands on the list, and is told", () => {
    expect(paragraph(twice)).toContain("顺利推进1项，占50.0%；进展滞后1项，占50.0%。");
    expect(paragraph(twice)).toContain("1项同时标注两种状态，按“进展滞后”统计（第1项）。");
    expect(rowsOf(lagging.make(reportInput(twice)))[0]).toBe("一、进展滞后（1项）");
  });

  test("the same word twice, and a word in brackets inside the text that no table uses as a tag, are no second status", () => {
    const once = table(
      "| 1 | 修桥 | 交通局 | 12月底 | 【顺利推进】【顺利推进】已开工。 |",
      "| 2 | 修路 | 交通局 | 12月底 | 【顺利推进】已开工，【滞后】路段移交。 |",
    );
    expect(paragraph(once)).toContain("顺利推进2项，占100.0%。无进展滞后事项。");
  });
});

describe("that nothing lags is said only of what somebody assessed", () => {
  test("some items have a status", () => {
    const some = table("| 1 | 修桥 | 交通局 | 12月底 | 【顺利推进】已开工。 |", "| 2 | 修路 | 交通局 | 12月底 | 正在招标。 |");
    expect(paragraph(some)).toContain("已标注的1项中无进展滞后事项。");
    expect(rowsOf(lagging.make(reportInput(some)))).toEqual(["已标注的1项中无进展滞后事项"]);
  });

  test("none has one", () => {
    const none = table("| 1 | 修桥 | 交通局 | 12月底 | 正在招标。 |", "| 2 | 修路 | 交通局 | 12月底 | 正在设计。 |");
    expect(paragraph(none)).toBe("岚岭县2025年重点工作共2项。本表未标注状态，不作滞后统计。");
    expect(rowsOf(lagging.make(reportInput(none)))).toEqual(["本表未标注状态，不作滞后统计"]);
  });
});

test("of a table that cannot be held to a day nothing is told to be past its deadline", () => {
  const due = table("| 1 | 修桥 | 交通局 | 2025年5月31日 | 【顺利推进】正在架设。 |", "| 2 | 修路 | 交通局 | 2025年4月30日 | 【顺利推进】正在摊铺。 |");
  const input = { ...reportInput(due), dated: false };
  expect(quotableParagraph(input.table, { ...input.options, asOf: input.asOf, dated: false })).not.toContain("完成时限");
  expect(rowsOf(lagging.make(input))).toEqual(["无进展滞后事项"]);
});

test("an item past its deadline that is not tagged as lagging has a block and a sentence of its own", () => {
  const due = table(
    "| 1 | 修桥 | 交通局 | 2025年5月31日 | 【顺利推进】正在架设。 |",
    "| 2 | 修路 | 交通局 | 2025年4月30日 | 【进展滞后】因资金未到位，尚未开工。 |",
    "| 3 | 种树 | 林业局 | 2025年3月31日 | 【已完成】全部种完。 |",
  );
  expect(paragraph(due)).toContain("另有1项已到完成时限、未标注进展滞后（第1项）。");
  const list = lagging.make(reportInput(due));
  expect(rowsOf(list).filter((row) => row.includes("项）"))).toEqual(["一、进展滞后（1项）", "二、已到期未完成（1项）"]);
  expect(list.blocks.find(({ kind }) => kind === "subtitle")).toMatchObject({ left: "共2项：进展滞后1项、已到期未完成1项" });
});
