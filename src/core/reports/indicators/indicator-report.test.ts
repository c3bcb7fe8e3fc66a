import { reportInput } from "../../../../test/fixtures/report-input";
import { printedText } from "../layout/cell-content";
import { layoutReports } from "../layout-sheet";
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
      "加快县医院建设（卫健局）完成4500万元，为目标的60.0%，低15个百分点；发放助农贷款（人社局）完成1560万元，为目标的52.0%，低23个百分点。" +
      "控制指标1项，达到目标1项。另有未报数据的2项、数据待核的1项，未计入。",
  );
  const table = document.blocks.find(({ kind }) => kind === "table");
  const lines = table?.kind === "table" ? table.rows.map(({ heading, cells }) => heading ?? cells.slice(1, 10).concat(cells.slice(14)).map(printedText).join(" ")) : [];
  expect(lines).toEqual([
    "一、累计指标（5项）",
    "1 城镇新增就业 人 12000 10520 87.7% 75.0% +12.7 1480 ",
    "2 工业投资 亿元 60 33 55.0% 66.7% -11.7 27 数据早于统计截止时间",
    "4 加快县医院建设 万元 7500 4500 60.0% 75.0% -15.0 3000 ",
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
