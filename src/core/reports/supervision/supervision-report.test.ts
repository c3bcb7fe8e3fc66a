import { reportInput, TOWN } from "../../../../test/fixtures/report-input";
import { printedText } from "../layout/cell-content";
import type { SupervisionRound } from "./notices";
import { supervisionReport } from "./supervision-report";

const input = reportInput(TOWN);
const round: SupervisionRound = { each: "item", numberPrefix: "", numberFrom: 1, due: null, issued: null, reporting: null };

function made(own: SupervisionRound | null) {
  const { blocks } = supervisionReport.make({ ...input, round: own });
  const table = blocks.find(({ kind }) => kind === "table");
  const subtitle = blocks.find(({ kind }) => kind === "subtitle");
  return {
    told: subtitle?.kind === "subtitle" ? subtitle.left : "",
    rows: table?.kind === "table" ? table.rows.map(({ heading, cells }) => heading ?? cells.map(printedText).join("|")) : [],
  };
}

test("督办台账: a line a matter and unit; what the office did not set stays room", () => {
  expect(made(null)).toEqual({
    told: "共4项，涉及3个单位",
    rows: ["1||经济办|2|建成标准厂房。||||", "2||城建办|4|改造老街。||||", "3||城建办|5|新建公园一处。||||", "4||人社所|10|开展培训400人次。||||"],
  });
});

test("numbers and dates are those of the 督办通知单, one a unit where a unit gets one; who did not report stands there too", () => {
  const items = input.table.items;
  const reporting = {
    asked: 9,
    missing: [
      { unit: "卫生院", items: items.slice(8, 9) },
      { unit: "城建办", items: items.slice(4, 5) },
    ],
    partly: [{ unit: "教育办", items: items.slice(7, 8) }],
    late: ["环保所"],
  };
  expect(made({ each: "unit", numberPrefix: "溪督〔2025〕", numberFrom: 3, due: "2025-07-20", issued: "2025-07-08", reporting })).toEqual({
    told: "共6项，涉及4个单位",
    rows: [
      "1|溪督〔2025〕3号|经济办|2|建成标准厂房。|2025年7月8日|2025年7月20日||",
      "2|溪督〔2025〕4号|城建办|4|改造老街。|2025年7月8日|2025年7月20日||",
      "3|溪督〔2025〕4号|城建办|5|新建公园一处。|2025年7月8日|2025年7月20日||",
      "4|溪督〔2025〕4号|城建办|5|报送溪口镇2025年重点工作上半年进展情况（第5项）|2025年7月8日|2025年7月20日||",
      "5|溪督〔2025〕5号|人社所|10|开展培训400人次。|2025年7月8日|2025年7月20日||",
      "6|溪督〔2025〕6号|卫生院|9|报送溪口镇2025年重点工作上半年进展情况（第9项）|2025年7月8日|2025年7月20日||",
    ],
  });
  expect(made({ ...round, reporting }).rows.map((row) => row.split("|")[2])).toEqual(["经济办", "城建办", "城建办", "城建办", "人社所", "卫生院"]);
});
