import { FIELDS } from "./field";
import { HEADING_WORDS } from "./heading-words";
import { headingReader } from "./headings";

const reader = headingReader();
const field = (heading: string): string => reader.meaning(heading)?.field ?? "-";

describe("headings that hold a word of a field and mean none", () => {
  it.each([
    ["where a task comes from", ["任务来源", "问题来源", "事项来源"]],
    ["what kind of project it is", ["项目阶段", "建设性质", "项目年份", "建设地点", "项目概况"]],
    ["what it costs altogether", ["计划总投资（亿元）", "总投资", "项目总概算"]],
    ["when it was found, answered or closed", ["排查日期", "发现时间", "实际完成时间", "答复时间", "验收销号时间", "实际办结时限"]],
    ["who inspected or designed it", ["验收人", "督办人员", "督导单位", "受检单位", "施工单位", "投资方"]],
    ["what a project is about", ["项目概况", "工程简介"]],
    ["how grave, how often, how many points", ["隐患等级", "风险级别", "督办频次", "办理周期", "自评得分", "代表满意度", "办理结果类别"]],
    ["a question that asks for no progress", ["是否开工", "是否纳统", "是否挂牌督办"]],
  ])("knows %s", (_, headings) => {
    expect(headings.map(field)).toEqual(headings.map(() => "-"));
  });
});

describe("headings by their tails and signs", () => {
  it.each([
    ["完成任务数", "actualAmount"],
    ["次序", "serial"],
    ["已完成户数", "actualAmount"],
    ["计划完成任务数", "plannedAmount"],
    ["项目学校", "units"],
    ["受援医院", "units"],
    ["项目村", "units"],
    ["隐患描述", "task"],
    ["建议标题", "task"],
    ["案由", "task"],
    ["存在隐患", "task"],
    ["问题和建议", "obstacles"],
    ["存在的问题及建议", "obstacles"],
    ["责任站办", "units"],
    ["责任村", "units"],
    ["责任分工", "-"],
    ["下一步工作时间节点", "deadline"],
    ["下周计划", "nextStep"],
    ["完成全年目标（%）", "completionRate"],
    ["进度（%）", "completionRate"],
    ["同比增长（%）", "-"],
    ["计划开始", "startDate"],
    ["计划结束", "deadline"],
    ["风险与问题", "obstacles"],
    ["整改反馈", "progress"],
    ["审查时间", "-"],
    ["问题照片", "-"],
    ["评分标准", "-"],
    ["进展说明", "progress"],
    ["专班组长", "leader"],
    ["验收结论", "-"],
    ["计划员", "persons"],
    ["进度判定", "status"],
    ["红黄绿灯", "status"],
    ["问题概况", "task"],
    ["需协调解决事项", "obstacles"],
    ["控制措施与整改方案", "measures"],
    ["风险事项与分类", "task"],
    ["占计划", "completionRate"],
    ["占地面积", "-"],
    ["应发金额（万元）", "plannedAmount"],
    ["已发金额", "actualAmount"],
    ["实拨资金", "actualAmount"],
    ["实物工程量", "progress"],
    ["完成实物工程量", "progress"],
    ["设计实物工程量", "progress"],
    ["分管副总", "leader"],
    ["责任班子成员", "leader"],
    ["责任民警", "persons"],
    ["主要负责同志", "persons"],
    ["联办单位", "supportUnits"],
    ["责任专班", "units"],
    ["权属企业", "units"],
    ["计划销号时间", "deadline"],
    ["截止", "deadline"],
    ["起始年月", "startDate"],
    ["办理过程", "progress"],
    ["工作小结", "progress"],
    ["目前所处阶段", "progress"],
    ["进展概况", "progress"],
    ["三大行动", "category"],
    ["提案题目", "task"],
    ["问题及隐患", "task"],
    ["工作思路", "measures"],
    ["解决方式", "measures"],
    ["交付成果", "target"],
    ["本季度任务", "task"],
    ["未完成情况及原因", "obstacles"],
    ["主要矛盾", "obstacles"],
    ["不足", "obstacles"],
    ["近期安排", "nextStep"],
    ["明年计划", "nextStep"],
    ["待完成工作", "nextStep"],
    ["拟采取的措施", "nextStep"],
    ["完成否", "status"],
    ["是否序时", "status"],
    ["亮牌情况", "status"],
    ["自评结果", "status"],
    ["交办单号", "serial"],
    ["材料欠缺资金不足", "-"],
    ["计分方法", "-"],
    ["包抓干部", "persons"],
    ["本期完成内容", "progress"],
    ["三月进展情况", "progress"],
    ["2025.06进展", "progress"],
    ["1-8月累计", "actualAmount"],
    ["是否按期销号", "status"],
    ["交办时间", "startDate"],
    ["反馈时限", "deadline"],
  ])("reads %s as %s", (heading, expected) => {
    expect(field(heading)).toBe(expected);
  });
});

test.each(FIELDS)("every phrase of %s is read as it, and stands in no other field's list", (one) => {
  expect(HEADING_WORDS[one].filter((phrase) => field(phrase) !== one)).toEqual([]);
});
