import { reportInput } from "../../../../test/fixtures/report-input";
import { printedText } from "../layout/cell-content";
import { layoutReports } from "../layout-sheet";
import { indicatorTexts } from "../../messages/zh-CN/indicator-texts";
import { indicatorReport } from "./indicator-report";

const TABLE = `
  | 云溪县2025年重点工作1-9月进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 城镇新增就业1.2万人以上。 | 人社局 | 按序时推进。截至9月底，城镇新增就业10520人。 |
  | 2 | 完成工业投资60亿元。 | 经信局 | 按序时推进。1-8月，全县工业投资完成33亿元。 |
  | 3 | 城镇登记失业率控制在3.5%以内。 | 人社局 | 按序时推进。城镇登记失业率为2.9%。 |
  | 4 | 加快县医院建设。 | 卫健局 | 按序时推进。累计完成投资4500万元，占年度计划的60%（2025年计划为7500万元）。 |
  | 5 | 发放助农贷款。 | 人社局 | 按序时推进。发放助农贷款1560万元，完成目标任务的52%。 |
  | 6 | 新增省级示范社10家。 | 农业局 | 按序时推进。已组织申报省级示范社12家。 |
  | 7 | 村卫生室达标率达到98%。 | 卫健局 | 按序时推进。已制定改造方案。 |
  | 8 | 整治违法建设。 | 城管局 | 按序时推进。目标任务由20万㎡调整为50万㎡，1-9月共拆除违法建设30万㎡，占今年目标的110%。 |
`;

test("the paragraph counts sure figures alone, the table is laid out by kind", () => {
  const input = reportInput(TABLE);
  const document = indicatorReport.make(input);
  const paragraph = document.blocks.find(({ kind }) => kind === "paragraph");
  expect(paragraph?.kind === "paragraph" ? paragraph.text : "").toBe(
    "可以量化的指标5项。累计指标4项，截至9月底应达75.0%，达到序时进度1项；未达到3项：工业投资（经信局）截至8月底完成33亿元，为目标的55.0%，低11.7个百分点；" +
      "加快县医院建设投资（卫健局）完成4500万元，为目标的60.0%，低15个百分点；发放助农贷款（人社局）完成1560万元，为目标的52.0%，低23个百分点。" +
      "控制指标1项，已达到目标。另有未报数据的2项、数据待核的1项，未计入。",
  );
  const table = document.blocks.find(({ kind }) => kind === "table");
  const lines =
    table?.kind === "table" ? table.rows.map(({ heading, cells }) => heading ?? cells.slice(1, 10).concat(cells.slice(14)).map(printedText).join(" ")) : [];
  expect(lines).toEqual([
    "一、累计指标（5项）",
    "1 城镇新增就业 人 12000 10520 87.7% 75.0% +12.7 1480 ",
    "2 工业投资 亿元 60 33 55.0% 66.7% -11.7 27 数据早于统计截止时间",
    "4 加快县医院建设投资 万元 7500 4500 60.0% 75.0% -15.0 3000 ",
    "5 发放助农贷款 万元 （约3000） 1560 52.0% 75.0% -23.0 — 目标按完成率推算",
    "8 拆除违法建设 万㎡ 50 30 60.0% 75.0% -15.0 20 完成数与所报完成率110%不一致，待核",
    "二、控制指标（1项）",
    "3 城镇登记失业率 % 3.5 2.9 — — 低0.6个百分点 0.6 ",
    "三、有目标未报数据和数据待核的指标（2项）",
    "6 新增省级示范社 家 10 — — — — — 未报数据",
    "7 村卫生室达标率 % 98 — — — — — 未报数据",
  ]);
  const [sheet] = layoutReports([document], { options: input.options, sourceSheet: "进度表", sheetNames: {} });
  expect(sheet?.name).toBe("指标完成情况表");
  expect(sheet?.links.length).toBe(8);
});

const shown = (text: string, more: Parameters<typeof reportInput>[1]): readonly string[] => {
  const table = indicatorReport.make(reportInput(text, more)).blocks.find(({ kind }) => kind === "table");
  return table?.kind === "table"
    ? table.rows.map(
        ({ heading, cells }) =>
          heading ??
          [0, 1, 2, 4, 5, 6, 8, 9, 14]
            .map((at) => (cells[at] ? printedText(cells[at]) : ""))
            .join(" ")
            .trim(),
      )
    : [];
};

test("a table that is called one of indicators says so once", () => {
  const title = (name: string): unknown =>
    indicatorReport.make(reportInput(TABLE.replace("云溪县2025年重点工作1-9月进展情况表", name))).blocks.find(({ kind }) => kind === "title");
  expect(title("云溪县2025年1-9月指标完成情况表")).toMatchObject({ text: "云溪县2025年1—9月指标完成情况表" });
  expect(title("云溪县2025年重点工作1-9月进展情况表")).toMatchObject({ text: "云溪县2025年重点工作1—9月指标完成情况表" });
});

test("by gap: what is furthest behind first inside each block, what has no pace last", () => {
  const order = shown(TABLE, { indicatorOrder: "gap" }).map((line) => line.split(" ")[1] ?? line);
  expect(order).toEqual(["一、累计指标（5项）", "5", "4", "8", "2", "1", "二、控制指标（1项）", "3", "三、有目标未报数据和数据待核的指标（2项）", "6", "7"]);
});

const PARTS = `
  | 云溪县2025年重点工作1-9月进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 新改建公厕45座，其中农村公厕30座。 | 城管局 | 按序时推进。新改建公厕31座，其中：农村公厕22座；城区公厕9座。 |
  | 2 | 新建充电桩500个。 | 住建局 | 按序时推进。新建充电桩412个（其中公共充电桩268个，专用充电桩90个），同比增加60个。 |
  | 3 | 引进项目40个。 | 招商局 | 按序时推进。引进项目32个，计划投资8亿元，其中到位3亿元。 |
  | 4 | 培训农民600人。 | 农业局 | 按序时推进。培训农民500人，其中妇女300人、青年260人。 |
`;

test("其中 has no lines and no counts of its own, but below its whole where that is asked for", () => {
  expect(shown(PARTS, {})).toEqual([
    "一、累计指标（4项）",
    "1 1 新改建公厕 45 31 68.9% -6.1 14",
    "2 2 新建充电桩 500 412 82.4% +7.4 88",
    "3 3 引进项目 40 32 80.0% +5.0 8",
    "4 4 培训农民 600 500 83.3% +8.3 100",
  ]);
  expect(shown(PARTS, { indicatorParts: true })).toEqual([
    "一、累计指标（4项）",
    "1 1 新改建公厕 45 31 68.9% -6.1 14",
    "1 其中：农村公厕 30 22 73.3% — 8",
    "1 其中：城区公厕 — 9 — — —",
    "2 2 新建充电桩 500 412 82.4% +7.4 88",
    "2 其中：公共充电桩 — 268 — — —",
    "2 其中：专用充电桩 — 90 — — —",
    "3 3 引进项目 40 32 80.0% +5.0 8",
    "4 4 培训农民 600 500 83.3% +8.3 100",
  ]);
});

test.each([
  [2, 2, 0, "累计指标2项，均达到序时进度。"],
  [2, 2, 2, "累计指标2项，均达到序时进度，均已完成。"],
  [1, 1, 1, "累计指标1项，已达到序时进度，已完成。"],
  [2, 0, 0, "累计指标2项，均未达到序时进度：甲；甲。"],
  [1, 0, 0, "累计指标1项，未达到序时进度：甲。"],
  [3, 2, 1, "累计指标3项，达到序时进度2项，其中已完成1项；未达到1项：甲。"],
])("of %d that add up %d at pace and %d done are told without a nought", (count, reached, done, told) => {
  expect(
    indicatorTexts.sentence.paced(
      count,
      null,
      reached,
      done,
      Array.from({ length: count - reached }, () => "甲"),
    ),
  ).toBe(told);
});
