import { phrases } from "./phrase";
import type { Cue } from "./phrase-words";

const ADVERSE: readonly Cue[] = ["suspended", "terminated", "adjusted", "failed", "behind", "not-done", "not-started", "late", "hindered", "waiting"];

/** The adverse phrases as "cue: text", the weak ones in brackets. */
const adverse = (text: string): string[] =>
  phrases(text).flatMap(({ cue, weight, start, end }) => {
    if (!ADVERSE.includes(cue)) return [];
    const said = `${cue}: ${text.slice(start, end)}`;
    return [weight < 0.4 ? `(${said})` : said];
  });

test.each([
  ["因资金未到位，暂未完成桥梁招标。", ["not-done: 因资金未到位，暂未完成桥梁招标"]],
  ["1. 青石桥：尚未开工。2. 柳溪路：已完工。", ["not-started: 青石桥：尚未开工"]],
  ["该项目已暂停。", ["suspended: 该项目已暂停"]],
  ["由于上级政策调整，因此暂停该工作，已报请县政府同意。", ["suspended: 由于上级政策调整，因此暂停该工作"]],
  ["第二次招标流标，现重新招标。", ["failed: 第二次招标流标", "failed: 现重新招标"]],
  ["工程进度滞后约二十天。", ["behind: 工程进度滞后约二十天"]],
  ["预计明年3月才能完成。", ["late: 预计明年3月才能完成"]],
  ["受连续降雨影响，施工难度大。", ["(hindered: 受连续降雨影响)", "(hindered: 受连续降雨影响，施工难度大)"]],
])("%s", (text, expected) => {
  expect(adverse(text)).toEqual(expected);
});

test.each([
  ["names and quotations", "印发《逾期未整改问题督办办法》，开展“清零未开工项目”行动。"],
  ["plans", "拟暂停受理新申请；力争不出现进度滞后；下一步，对尚未开工的地块逐一协调。"],
  ["what the work deals with", "整治未批先建，打击逾期未还行为，责令停工3家，协调解决村民阻挠施工问题。"],
  ["what is denied", "未发现进度滞后情况，不存在停工现象，没有发生未按时支付工资问题。"],
  ["what has since been put right", "因台风停工五天，现已复工；招标失败后已重新启动，问题已解决。"],
  ["longer words", "完善环境影响评价，服务困难群众和未成年人，提升影响力，受理申请30件。"],
])("nothing in %s", (_, text) => {
  expect(adverse(text).filter((said) => !said.startsWith("("))).toEqual([]);
});

test("a part of several, and all but a part", () => {
  const [stopped] = phrases("已完成2户；1户因故停工。").filter(({ cue }) => cue === "suspended");
  expect(stopped?.part).toBe(true);
  const [except] = phrases("除白沙镇外，其余5个镇均已完成改造。").filter(({ cue }) => cue === "not-done");
  expect(except?.part).toBe(true);
});

test("a relative clause and what is left of a sum weigh little", () => {
  expect(adverse("对尚未完成验收的项目逐一督促。")).toEqual(["(not-done: 对尚未完成验收的项目逐一督促)"]);
  expect(adverse("尚未完成验收的项目由镇里统一安排。")).toEqual(["(not-done: 尚未完成验收的项目由镇里统一安排)"]);
  expect(adverse("已征地200亩，未实施征地面积35亩。")).toEqual(["(not-started: 未实施征地面积35亩)"]);
});

test("offsets hold from the middle of a text", () => {
  const text = "【顺利推进】桥梁尚未开工。";
  expect(phrases(text, 6).map(({ start, end }) => text.slice(start, end))).toEqual(["桥梁尚未开工"]);
});
