import { draftInput, lines, made } from "../../../test/fixtures/draft-lines";
import { reportInput, TOWN } from "../../../test/fixtures/report-input";
import { draftTexts } from "../messages/zh-CN/draft-texts";
import { makeDrafts } from "./index";
import { draftOptionsSchema } from "./options";

test("退回修改清单: a letter a unit, its findings by number, with the words that they are of", () => {
  const drafts = made("return-notice", draftInput(TOWN, { due: "2025-07-15" }));
  expect(drafts.map(({ unit }) => unit)).toEqual(["城建办", "人社所"]);
  expect(lines(drafts[0])).toEqual([
    "关于补充完善溪口镇2025年重点工作上半年进展情况的通知",
    "城建办：",
    "你单位报送的溪口镇2025年重点工作上半年进展情况，经核对有1处需要补充或核实（见下表），请于2025年7月15日前修改后重新报送。",
    "1|4|改造老街|下一步工作计划|（空）|请列明下一步措施和完成时限|",
    "【由拟稿人填写：发文单位】",
    "【由拟稿人填写：发文日期】",
  ]);
  expect(lines(made("return-notice", draftInput(TOWN, { unit: "人社所" }))[0])[3]).toBe(
    "1|10|开展培训400人次|推进落实情况|【进展滞后】已培训120人次。|请补充滞后原因和差距|",
  );
});

test("a letter bears the day and the title that the office gives", () => {
  const input = draftInput(TOWN, { issued: "2025-07-08", unit: "人社所", drafts: draftOptionsSchema.parse({ returnTitle: "关于请补充{工作}有关内容的函" }) });
  const text = lines(made("return-notice", input)[0]);
  expect([text[0], text.at(-1)]).toEqual(["关于请补充溪口镇2025年重点工作上半年有关内容的函", "2025年7月8日"]);
  expect(lines(made("return-notice", { ...input, drafts: draftOptionsSchema.parse({ returnTitle: "退回修改通知" }) })[0])[0]).toBe("退回修改通知");
  expect(lines(made("bulletin", { ...input, unit: null })[0]).at(-1)).toBe("2025年7月8日");
});

test("督查通报: by lead, where the office has its list so", () => {
  const turns = `
    | 溪口镇2025年重点工作上半年进展情况表 | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 1 | 修复灌渠。 | 农业办 | 【进展滞后】因用地未批停工。 |
    | 2 | 硬化村道。 | 交通办 | 【进展滞后】路基受雨损毁。 |
    | 3 | 育秧育苗。 | 农业办 | 【进展滞后】因苗种未到，尚未播种。 |
  `;
  const input = draftInput(turns);
  const order = (listBy: "section" | "lead-unit"): readonly string[] =>
    lines(made("bulletin", { ...input, options: { ...input.options, listBy } })[0]).flatMap((line) => /^第(\d+)项　/u.exec(line)?.[1] ?? []);
  expect([order("section"), order("lead-unit")]).toEqual([
    ["1", "2", "3"],
    ["1", "3", "2"],
  ]);
});

test("督办通知单: one a matter or one a unit; what the table does not say is said to be missing", () => {
  const forms = made("supervision", draftInput(TOWN));
  expect(forms.map(({ unit, blocks }) => `${String(unit)} ${String(blocks.filter(({ kind }) => kind === "form").length)}`)).toEqual([
    "经济办 1",
    "城建办 2",
    "人社所 1",
  ]);
  expect(lines(forms[2])).toEqual([
    "督办通知单",
    "编号：〔　　〕　　号",
    "承办单位|人社所|分管领导|",
    "督办事项|第10项　开展培训400人次。",
    "目标要求|200人次。",
    "目前进展|已培训120人次。",
    "存在问题|未说明滞后原因。",
    "办理要求|说明原因和差距。【由督办人员补充】",
    "反馈时限||联系人及电话|",
    "承办单位反馈|",
    "签收人||签收时间|",
    "督办意见|",
  ]);
  expect(lines(forms[0])[6]).toBe("存在问题|因施工图调整（摘自“推进落实情况”）。");
  const drafts = draftOptionsSchema.parse({ numberPrefix: "溪督〔2025〕", numberFrom: 7, contact: "李某 电话略" });
  expect(lines(made("supervision", draftInput(TOWN, { drafts, unit: "城建办" }), "unit")[0]).filter((line) => /^编号|联系人|督办事项/u.test(line))).toEqual([
    "编号：溪督〔2025〕7号",
    "督办事项|第4项　改造老街。",
    "督办事项|第5项　新建公园一处。",
    "反馈时限||联系人及电话|李某 电话略",
  ]);
});

test("督查通报: counts, the matters in the table's own words, what was not filled in by number; requirements are the office's own", () => {
  const drafts = draftOptionsSchema.parse({ issuer: "溪口镇人民政府办公室", addressee: "各部门", requirements: ["请各牵头单位抓紧办理。"] });
  const text = lines(made("bulletin", draftInput(TOWN, { drafts }))[0]);
  expect(text.slice(0, 4)).toEqual([
    "关于溪口镇2025年重点工作上半年进展情况的通报",
    "各部门：",
    "现将溪口镇2025年重点工作截至2025年6月30日的进展情况通报如下。",
    "一、总体情况",
  ]);
  expect(text[5]).toBe("二、进展滞后的事项");
  expect(text[6]).toBe("第2项　建成标准厂房（牵头单位：经济办）。主体封顶。目前：因施工图调整，主体尚未封顶。原因：因施工图调整。下一步：加快施工。");
  expect(text).toContain("三、项目暂停的事项");
  expect(text).toContain("进展滞后、项目暂停的事项中，未说明原因的1项（第10项），未列下一步工作计划的1项（第4项）。");
  expect(text.slice(-5)).toEqual([
    "五、有关要求",
    "请各牵头单位抓紧办理。",
    "附件：【由拟稿人填写：附件名称】",
    "溪口镇人民政府办公室",
    "【由拟稿人填写：发文日期】",
  ]);
});

test("督查通报: the sheets that go with it, who did not report; 督办通知单 for those too", () => {
  const input = draftInput(TOWN);
  const items = input.table.items;
  const reporting = {
    asked: 8,
    missing: [{ unit: "卫生院", items: items.slice(8, 9) }],
    partly: [{ unit: "教育办", items: items.slice(7, 8) }],
    late: ["环保所"],
  };
  const attachments = [
    { report: "summary", title: "溪口镇汇总表" },
    { report: "indicators", title: "溪口镇指标完成情况表" },
  ] as const;
  const text = lines(made("bulletin", { ...input, reporting, attachments })[0]);
  expect(text).toContain("应报送8个单位，未报送1个。未报送的单位：卫生院（第9项）。部分事项未报送的单位：教育办（第8项）。逾期报送的单位：环保所。");
  expect(text).toContain("附件：1.溪口镇汇总表\n　　　　　2.溪口镇指标完成情况表");
  expect(text.join("")).toMatch(/量化指标\d+项，其中达到序时进度\d+项，未达到\d+项（见附件）。/u);
  expect(lines(made("bulletin", { ...input, attachments: attachments.slice(0, 1) })[0])).toContain("附件：溪口镇汇总表");
  const form = lines(made("supervision", { ...input, reporting, unit: "卫生院" })[0]);
  expect(form.slice(3, 8)).toEqual([
    "督办事项|报送溪口镇2025年重点工作上半年进展情况（第9项）",
    "目标要求|—",
    "目前进展|—",
    "存在问题|未报送。",
    "办理要求|报送进展情况。【由督办人员补充】",
  ]);
});

test("a letter calls a unit by its full name, where the office's register has it", () => {
  const units = [{ full: "溪口镇城镇建设管理办公室", short: "城建办" }];
  const input = draftInput(TOWN, { units, unit: "城建办" });
  expect(lines(made("return-notice", input)[0])[1]).toBe("溪口镇城镇建设管理办公室：");
  expect(lines(made("supervision", input)[0])[2]).toBe("承办单位|溪口镇城镇建设管理办公室|分管领导|");
  expect(lines(made("work-summary", input)[0])[0]).toBe("溪口镇城镇建设管理办公室溪口镇2025年重点工作上半年工作总结");
  expect(made("supervision", input)[0]?.fileName).toBe("督办通知单_城建办");
});

test("a paragraph ends with a full stop, also where the cell goes on with a list", () => {
  const listed = TOWN.replace("【顺利推进】已引进4家。", "【顺利推进】已引进4家；正在洽谈2家。").replace("继续洽谈。", "继续洽谈；");
  const text = lines(made("work-summary", draftInput(listed))[0]);
  expect(text).toContain("已引进4家。");
  expect(text.join("\n")).toMatch(/^第1项　[^：]+：继续洽谈。$/mu);
});

const ODD = `
  | 溪口镇2025年重点工作进展情况表（截至2025年6月20日） | < | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 | 下一步工作 |
  | 1 | 修复灌渠。 | 农业办 | 【进展滞后】【项目暂停】已修复3公里。因用地未批停工。 | 复工。 |
  | 2 | 硬化村道。 | 交通办 | 【进展滞后】路基受雨损毁 | 抢修。 |
  | 3 | 新建站房。 | 水务站 | 【项目暂停】尚未取得用地批复，图纸退回。目前该项目已暂停。 |  |
  | 4 | 答复来信。 | 信访办 | 【进展滞后】待取得批复后，即可进场。 | 办理。 |
  | 5 | 慰问老人。 | 民政办 | 【顺利推进】已慰问12户。 | 继续。 |
`;

test("oddities of cells do not come into sentences: a second tag, what is only paused, what comes after a wait, one text for two", () => {
  const text = lines(made("bulletin", draftInput(ODD))[0]);
  expect(text[2]).toBe("现将溪口镇2025年重点工作截至2025年6月20日的进展情况通报如下。");
  expect(text.filter((line) => /^第\d项　/u.test(line))).toEqual([
    "第1项　修复灌渠（牵头单位：农业办）。目前：已修复3公里。因用地未批停工。原因：因用地未批停工。下一步：复工。",
    "第2项　硬化村道（牵头单位：交通办）。目前及原因：路基受雨损毁。下一步：抢修。",
    "第4项　答复来信（牵头单位：信访办）。目前：待取得批复后，即可进场。原因：待取得批复。下一步：办理。",
    "第3项　新建站房（牵头单位：水务站）。目前：尚未取得用地批复，图纸退回。目前该项目已暂停。原因：尚未取得用地批复。下一步：未填报。",
  ]);
});

test("a formula that went wrong is nobody's target", () => {
  const text = lines(made("bulletin", draftInput(TOWN.replace("主体封顶。", "#REF!")))[0]);
  expect(text.find((line) => line.startsWith("第2项"))).toMatch(/^第2项　建成标准厂房（牵头单位：经济办）。目前：/u);
  expect(lines(made("supervision", draftInput(TOWN.replace("主体封顶。", "#REF!")))[0])[4]).toBe("目标要求|—");
});

test("工作总结: a day is no time of it, why something lags stands once, and no heading is left without a word", () => {
  const text = lines(made("work-summary", draftInput(ODD))[0]);
  expect(text[0]).toBe("溪口镇2025年重点工作总结");
  expect(text.slice(1, text.indexOf("二、存在的问题"))).toEqual(["一、工作完成情况", "已慰问12户。", "已修复3公里。"]);
  expect(text).toContain("第2项　硬化村道：路基受雨损毁。");
  const bare = `
    | 溪口镇2025年项目投资完成情况表 | < | < | < | < |
    | 序号 | 项目名称 | 责任单位 | 年度计划投资（万元） | 完成投资（万元） |
    | 1 | 滨河路 | 交通办 | 1200 | 400 |
    | 2 | 水厂 | 水务站 | 800 | 500 |
  `;
  const none = lines(made("work-summary", draftInput(bare))[0]);
  expect(none[none.indexOf("二、工作完成情况") + 1]).toBe("【由拟稿人填写：工作完成情况】");
  expect(none.join("")).toContain("滨河路（交通办）完成400万元，为目标的33.3%");
});

test("是 and 否 are said as what they answer", () => {
  const answers = `
    | 市长热线工单督办台账 | < | < | < | < |
    | 序号 | 群众诉求 | 承办单位 | 办理进展 | 是否办结 |
    | 1 | 夜间施工扰民 | 城管局 | 责令停工 | 是 |
    | 2 | 小区无产权证 | 资规局 | 首批86户已发证 | 否 |
    | 3 | 农机补贴未发 | 农业局 | 补贴到账 | 是 |
  `;
  expect(lines(made("bulletin", draftInput(answers))[0])[4]).toMatch(/已办结2项，占66\.7%；未办结1项，占33\.3%。/u);
});

test.each([
  [3, 0, "3项，均达到序时进度"],
  [1, 0, "1项，达到序时进度"],
  [0, 2, "2项，均未达到序时进度"],
  [0, 1, "1项，未达到序时进度"],
  [2, 1, "3项，其中达到序时进度2项，未达到1项"],
])("%d indicators at pace and %d behind it are told without a nought", (reached, behind, told) => {
  expect(draftTexts.bulletin.indicators(reached + behind, reached, behind, true)).toBe(`可以与序时进度对照的量化指标${told}（见附件）。`);
});

test("of numbered points only those that are behind, where the office wants no others", () => {
  const input = reportInput(TOWN, { onlyUnfinishedPoints: true });
  const text = lines(made("bulletin", { ...draftInput(TOWN), options: input.options })[0]);
  expect(text.find((line) => line.startsWith("第4项"))).toBe(
    "第4项　改造老街（牵头单位：城建办）。2.完成招标。3.进场施工。目前：2.第一次招标流标，正在重新招标。3.尚未进场。原因：第一次招标流标。下一步：未填报。",
  );
});

test.each([
  ["溪口镇建议办理情况表（截至2025年6月20日）", "关于溪口镇建议进展情况的通报", "关于补充完善溪口镇建议进展情况的通知"],
  ["溪口镇2025年重点项目进度表", "关于溪口镇2025年重点项目进展情况的通报", "关于补充完善溪口镇2025年重点项目进展情况的通知"],
  ["溪口镇整改任务及落实情况（2025年1月2日—5月31日）", "关于溪口镇整改任务及落实情况的通报", "关于补充完善溪口镇整改任务及落实情况的通知"],
])("a letter of %s says 情况 once and names no day in its title", (title, told, returned) => {
  const input = draftInput(`
    | ${title} | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 1 | 修复灌渠。 | 农业办 | 【进展滞后】已修复3公里。 |
    | 2 | 硬化村道。 | 交通办 | 【顺利推进】已完工。 |
  `);
  expect(lines(made("bulletin", input)[0])[0]).toBe(told);
  expect(lines(made("return-notice", input)[0])[0]).toBe(returned);
});

test("statuses that the office lists are drafted, and no others", () => {
  const input = reportInput(TOWN, { listStatuses: ["suspended"] });
  const with_ = { ...draftInput(TOWN), options: input.options };
  expect(made("supervision", with_).map(({ unit }) => unit)).toEqual(["城建办"]);
  expect(lines(made("bulletin", with_)[0]).filter((line) => line.includes("的事项") && !line.includes("中"))).toEqual(["二、项目暂停的事项"]);
});

test("工作总结: sentences out of the table by section, for one unit its own", () => {
  const text = lines(made("work-summary", draftInput(TOWN, { unit: "城建办" }))[0]);
  expect(text[0]).toBe("城建办溪口镇2025年重点工作上半年工作总结");
  expect(text).toContain("新增96个。");
  expect(text).toContain("第5项　新建公园一处：受用地规划调整影响。");
  expect(text).toContain("【由拟稿人填写：其他需要补充的内容】");
});

test("nothing is drafted of nothing: no status, no finding, no such unit", () => {
  const bare = `
    | 溪口镇2025年重点工作上半年进度情况表 | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 1 | 修桥。 | 交通办 | 桥墩已完工。 |
    | 2 | 修路。 | 交通办 | 路基已完工。 |
  `;
  expect(makeDrafts("bulletin", draftInput(bare))).toEqual({ ok: false, reason: "本表未标注状态，无法起草通报；请先标注。", nothing: false });
  expect(makeDrafts("supervision", draftInput(bare))).toMatchObject({ ok: false, reason: "没有需要督办的事项。", nothing: true });
  expect(makeDrafts("return-notice", draftInput(TOWN, { problems: [] }))).toMatchObject({ ok: false, reason: "没有需要退回的问题。" });
  expect(makeDrafts("return-notice", draftInput(TOWN, { unit: "档案局" }))).toMatchObject({ ok: false, reason: "“档案局”没有需要列入的内容。" });
});

test("督查通报 tells items without a status apart from those whose words nobody knows, as the first section does", () => {
  const table = (...progress: readonly string[]): string =>
    `| 溪口镇2025年重点工作进展情况表 | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n${["【顺利推进】已开工。", "【顺利推进】已完工。", ...progress].map((text, at) => `| ${String(at + 1)} | 任务${String(at)}。 | 农业办 | ${text} |\n`).join("")}`;
  const told = (...progress: readonly string[]): string | undefined =>
    lines(made("bulletin", draftInput(table(...progress)))[0]).find((line) => line.includes("未计入"));
  expect(told("已播种。")).toContain("另有1项未标注状态，未计入。");
  expect(told("【照旧进行着】已播种。")).toContain("另有1项状态用语未识别，未计入。");
  expect(told("【照旧进行着】已播种。", "已育秧。")).toContain("另有2项未标注状态或状态用语未识别，未计入。");
});
