import { CITY, reportInput, TOWN } from "../../../test/fixtures/report-input";
import { quotableParagraph } from "./quotable-paragraph";

const paragraph = (table: string, options: Record<string, unknown> = {}): string => {
  const input = reportInput(table, options);
  return quotableParagraph(input.table, { ...input.options, asOf: input.asOf });
};

test("numbering that runs through: counts, shares, who lags, what is suspended, what is missing", () => {
  expect(paragraph(TOWN, { nameUpTo: 0 })).toBe(
    "溪口镇2025年重点工作共12项。截至6月底，顺利推进8项，占66.7%；进展滞后3项，占25.0%；项目暂停1项，占8.3%。" +
      "进展滞后的3项涉及3个牵头单位：经济办（第2项）、城建办（第4项）、人社所（第10项）各1项。项目暂停1项为第5项（城建办）。" +
      "进展滞后事项中，1项未说明原因（第10项），1项未列下一步工作计划（第4项）。",
  );
});

test("few lagging items are named with their tasks", () => {
  expect(paragraph(TOWN)).toContain("进展滞后的3项为：第2项 建成标准厂房（牵头单位：经济办）；第4项 改造老街（城建办）；第10项 开展培训400人次（人社所）。");
});

test("numbering that starts again: the claim, the sub-tasks, the table's own words", () => {
  expect(paragraph(CITY)).toBe(
    "2025年市政府重点工作共8项（原表标明9项），细分为9个子项。截至9月底，按事项统计：已完成1项，占12.5%；按进度完成4项，占50.0%；" +
      "基本按进度完成1项，占12.5%；未按进度完成1项，占12.5%；计划调整1项，占12.5%。未按进度完成1项为：一—3 建设档案中心（牵头单位：市档案局）。" +
      "计划调整1项为一—4（市商务局）。",
  );
});

test("the other denominators: sub-tasks, and only what is assessed", () => {
  expect(paragraph(CITY, { countBy: "leaf" })).toContain("按子项统计：已完成1项，占11.1%；按进度完成5项，占55.6%；");
  expect(paragraph(CITY, { denominator: "assessed" })).toContain("按事项统计：应统计7项，已完成1项，占14.3%；");
  expect(paragraph(CITY, { denominator: "assessed" })).toContain("另有计划调整1项，不计入占比。");
});

test("without anything lagging it says so", () => {
  const fine = TOWN.replaceAll("【进展滞后】", "【顺利推进】").replace("【项目暂停】", "【顺利推进】");
  expect(paragraph(fine)).toBe("溪口镇2025年重点工作共12项。截至6月底，顺利推进12项，占100.0%。无进展滞后事项。");
});

test("what has no status is counted apart", () => {
  expect(paragraph(TOWN.replace("【顺利推进】已申报", "已申报"))).toContain("；未标注1项，占8.3%。");
});
