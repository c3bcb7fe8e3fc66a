import { reportInput } from "../../../test/fixtures/report-input";
import { reasonFor } from "./reason";

/** The reason of the one item of a table with this progress, and with this column 存在问题 where given. */
function reason(progress: string, obstacles?: string): ReturnType<typeof reasonFor> {
  const { table } = reportInput(`
    | 溪口镇2025年重点工作上半年进展情况表 | < | < | < |${obstacles === undefined ? "" : " < |"}
    | 序号 | 工作任务 | 责任单位 | 进展情况 |${obstacles === undefined ? "" : " 存在问题 |"}
    | 1 | 修路。 | 城建办 | ${progress} |${obstacles === undefined ? "" : ` ${obstacles} |`}
    | 2 | 修桥。 | 水利所 | 【顺利推进】已完工。 |${obstacles === undefined ? "" : "  |"}
  `);
  const leaf = table.items[0]?.leaves[0];
  if (!leaf) throw new Error("no item");
  return reasonFor(leaf);
}

test.each([
  ["【进展滞后】因征地未完成，尚未开工。设计已完成。", "因征地未完成，尚未开工"],
  ["【进展滞后】1.设计已完成。⏎2.第一次招标流标，正在重新招标。", "第一次招标流标，正在重新招标"],
  ["【进展滞后】（1）受台风影响，工期延误；（2）待省厅批复。", "受台风影响，工期延误；待省厅批复"],
  ["【进展滞后】方案尚未提交。", "方案尚未提交"],
  ["【进展滞后】因地制宜推进绿化，完成三成。", null],
  ["【进展滞后】巡查中未发现因施工造成的事故。完成三成。", null],
  ["【进展滞后】完成投资2.1亿元。", null],
  ["【进展滞后】因人员调整，方案推迟；因人而异开展帮扶。", "因人员调整，方案推迟"],
  ["【进展滞后】化解矛盾纠纷12件，慰问困难群众3户。", null],
  ["【进展滞后】用地手续无法办理。", "用地手续无法办理"],
  ["【进展滞后】6公里便道受雨冲毁，护坡做了一半。", "6公里便道受雨冲毁，护坡做了一半"],
  ["【进展滞后】边界有争议，林权登记3宗。", "边界有争议，林权登记3宗"],
  ["【进展滞后】建成0栋，业主要求的价格过高。", "建成0栋，业主要求的价格过高"],
  ["【进展滞后】化解边界争议12件。", null],
  // a thing not done, refused, stopped or disputed by others
  ["【进展滞后】完成两段。沿街货棚未腾退。", "沿街货棚未腾退"],
  ["【进展滞后】入冬停止防水作业，屋面做了一半。", "入冬停止防水作业，屋面做了一半"],
  ["【进展滞后】合作社中止合作。", "合作社中止合作"],
  ["【进展滞后】林评退件。", "林评退件"],
  ["【进展滞后】船只检修。", "船只检修"],
  ["【进展滞后】债务未清查完。", "债务未清查完"],
  ["【进展滞后】3处采石点涉诉，未关停。", "3处采石点涉诉，未关停"],
  ["【进展滞后】渠道权属不清。", "渠道权属不清"],
  ["【进展滞后】清污分流未通。", "清污分流未通"],
  ["【进展滞后】等市公司批复。", "等市公司批复"],
  ["【进展滞后】一所学校消防未过。", "一所学校消防未过"],
  ["【进展滞后】施工队撤走。", "施工队撤走"],
  ["【进展滞后】村民嫌租金低。", "村民嫌租金低"],
  ["【进展滞后】其余部门以保密为由不给。", "其余部门以保密为由不给"],
  ["【进展滞后】护栏到货晚。", "护栏到货晚"],
  ["【进展滞后】收割机少，办了两成。", "收割机少，办了两成"],
  ["【进展滞后】店家办证意愿低。", "店家办证意愿低"],
  ["【进展滞后】电池断货。", "电池断货"],
  ["【进展滞后】完成三成，正在推进。", null],
  ["【进展滞后】目录、序言已完成，正文未完成。", null],
  ["【进展滞后】尚在编写标书。", null],
  ["【进展滞后】完成率31%，比序时少19个百分点，列末位。", null],
  ["【进展滞后】整治涉诉信访8件，巡查未关停网点。", null],
])("%s", (progress, text) => {
  expect(reason(progress)?.text ?? null).toBe(text);
});

test("a paragraph of its own is the reason, and says where it stands", () => {
  const found = reason("【进展滞后】完成设计。⏎存在问题：⏎（1）资金不足。⏎（2）用地未批。⏎下一步工作：加快报批。");
  expect(found?.text).toBe("（1）资金不足。\n（2）用地未批。");
  expect(found?.block).toEqual({ start: "完成设计。\n".length, end: "完成设计。\n存在问题：\n（1）资金不足。\n（2）用地未批。".length });
});

test("a column of its own goes before the text; 无 is none", () => {
  expect(reason("【进展滞后】因征地未完成，尚未开工。", "资金未到位")).toMatchObject({ text: "资金未到位", field: "obstacles" });
  expect(reason("【进展滞后】因征地未完成，尚未开工。", "无")).toMatchObject({ text: "因征地未完成，尚未开工", field: "progress" });
});
