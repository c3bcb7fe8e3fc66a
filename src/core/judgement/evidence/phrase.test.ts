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
  ["因资金未到位，暂未完成桥梁招标。", ["not-done: 因资金未到位", "not-done: 因资金未到位，暂未完成桥梁招标"]],
  ["1. 青石桥：尚未开工。2. 柳溪路：已完工。", ["not-started: 青石桥：尚未开工"]],
  ["该项目已暂停。", ["suspended: 该项目已暂停"]],
  ["由于上级政策调整，因此暂停该工作，已报请县政府同意。", ["suspended: 由于上级政策调整，因此暂停该工作"]],
  ["第二次招标流标，现重新招标。", ["failed: 第二次招标流标", "failed: 现重新招标"]],
  ["工程进度滞后约二十天。", ["behind: 工程进度滞后约二十天"]],
  ["预计明年3月才能完成。", ["late: 预计明年3月才能完成"]],
  ["勘测报告没有移交。", ["not-done: 勘测报告没有移交"]],
  ["码头主体已完成，栈桥未投入使用。", ["not-done: 栈桥未投入使用"]],
  ["竣工资料未全部归档，复核未按时验收合格。", ["not-done: 竣工资料未全部归档", "behind: 复核未按时验收合格"]],
  ["引桥勘测未做。", ["not-done: 引桥勘测未做"]],
  ["渡口整治工作未启动。", ["not-started: 渡口整治工作未启动"]],
  ["因合作方退出，现正重新对外招商。", ["(hindered: 因合作方退出)", "failed: 因合作方退出，现正重新对外招商"]],
  ["浮桥检修仅完成四成。", ["behind: 浮桥检修仅完成四成"]],
  ["船闸工期延误35天。", ["behind: 船闸工期延误35天"]],
  ["茶园灌溉低于序时进度12.5个百分点。", ["behind: 茶园灌溉低于序时进度12.5个百分点"]],
  ["本年难以按期竣工。", ["not-done: 本年难以按期竣工"]],
  ["未开工的是三号泵站。", ["not-started: 未开工的是三号泵站"]],
  ["排污口整改不彻底。", ["behind: 排污口整改不彻底"]],
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
  [
    "an issue that something is done about",
    "针对渡口工程推进缓慢、手续未办理的问题，建立周调度；纠正台账不全、清收进度缓慢等问题，约谈进度滞后乡镇；深入查找整改不到位等问题。",
  ],
  ["people and things that a measure is for", "将无法外出务工、未落实住房的家庭纳入保障；对长期未验收的泵站逐一复核。"],
  ["an issue, and behind it that it is over", "茶厂排污口未整改，台账没有建立。该问题已完成整改。"],
  ["what was open before it was completed", "未参加体检的老人已全部补检。"],
  ["a bad word denied", "本月无逾期案件，噪声未超标，工期没有滞后。"],
  ["an order to others", "责成茶厂停工整改；下达停工通知两份。"],
  ["a failure that was followed by success", "两次流标后，第三次招标成功。"],
  ["what was so last year", "去年因资金不足未能开工，今年完成桥墩8座。"],
  ["what has begun since", "因许可未办结一直未开工，7月已进场施工。"],
  ["a case that may come", "如遇暴雨，工期延误的由镇里调度；若月底前未完成交地，将影响通车。"],
  ["what is to be prevented", "为防止工期滞后，实行日调度；避免因供料不及时影响工期。"],
  ["findings that were put right", "发现未落实围挡的工地8处，均已整改。"],
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

test("now only ends what it puts right", () => {
  expect(adverse("渡口尚未开工，目前已完成测绘。")).toEqual(["not-started: 渡口尚未开工"]);
  expect(adverse("栈桥进度滞后，现已上报县里。")).toEqual(["behind: 栈桥进度滞后"]);
  expect(adverse("栈桥进度滞后，目前已赶上计划；许可未办理，现已取得。")).toEqual([]);
});

test("another step begun, or another part, does not begin the work", () => {
  expect(adverse("渡口尚未开工，已启动征地。")).toEqual(["not-started: 渡口尚未开工"]);
  expect(
    phrases("3座泵站未开工，5座已开工。")
      .filter(({ cue }) => cue === "not-started")
      .map(({ weight }) => weight),
  ).toEqual([0.65]);
  expect(adverse("不仅完成年度任务，还多修栈桥一座。")).toEqual([]);
});

test("a promise that something will be put right does not put it right", () => {
  expect(adverse("茶厂排污口未整改，确保8月底前整改到位。")).toEqual(["not-started: 茶厂排污口未整改"]);
});

test("a step that is done is not the whole", () => {
  const done = (text: string): number[] => phrases(text).flatMap(({ cue, weight }) => (cue === "done" || cue === "ahead" ? [weight] : []));
  expect(done("该项工作已完成。")).toEqual([0.5]);
  expect(done("渡口栈桥已于5月底建成。")).toEqual([0.5]);
  expect(done("已通过市级验收。")).toEqual([0.5]);
  expect(done("提前两天动员，提前3个月完成年度任务。")).toEqual([0.6]);
  expect(done("施工图设计已完成，勘察招标已于5月完成。")).toEqual([0.35, 0.35]);
  expect(done("涵洞开挖已完成。")).toEqual([0.35]);
  expect(done("三座泵站已全部开工，商户承诺将在月底前整改到位。")).toEqual([]);
});

test("offsets hold from the middle of a text", () => {
  const text = "【顺利推进】桥梁尚未开工。";
  expect(phrases(text, 6).map(({ start, end }) => text.slice(start, end))).toEqual(["桥梁尚未开工"]);
});

test("a reason that is over gives no weight to what follows in its sentence", () => {
  const boost = (text: string): number | undefined => phrases(text).find(({ cue }) => cue === "not-started")?.weight;
  // 因…未开工 is a reason and what came of it; once the reason is said to be solved it no longer is
  expect(boost("因用地未定，二期未开工。")).toBeCloseTo(0.75);
  expect(boost("因用地受限的问题已解决，二期未开工。")).toBeCloseTo(0.65);
});
