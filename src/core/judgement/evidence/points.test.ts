import { Prose } from "../../text/prose";
import { pointFindings } from "./points";

/** "kind: what says so". */
const found = (target: string, progress: string, nextStep = ""): string[] =>
  pointFindings(new Prose(target), new Prose(progress), new Prose(nextStep)).map(
    ({ kind, place }) => `${kind}: ${(kind === "behind" ? progress : kind === "left" ? nextStep : target).slice(place.start, place.end).trim()}`,
  );

test.each([
  [
    "still at it",
    "1. 青石路：完成施工招标。\n2. 柳溪桥：完成可研。",
    "1. 青石路：正在编制招标文件。\n2. 柳溪桥：已完成可研。",
    ["behind: 青石路：正在编制招标文件"],
  ],
  ["at an earlier stage", "青石路工程：完成方案设计、预算、招标。", "青石路工程：正在修改方案设计。", ["behind: 青石路工程：正在修改方案设计"]],
  ["a paper not out yet", "印发停车管理办法。", "停车管理办法正在征求意见。", ["behind: 停车管理办法正在征求意见"]],
  ["an act on the way to what was wanted", "印发停车管理办法。", "停车管理办法已向各村征求意见。", ["behind: 停车管理办法已向各村征求意见"]],
  ["being built where it was to be complete", "青石路全线完工。", "一标段正在建设。", ["behind: 一标段正在建设"]],
  ["waiting for someone", "完成码头工可审查。", "待交通部门安排码头工可审查时间。", ["behind: 待交通部门安排码头工可审查时间"]],
  ["one of several behind", "芦洲等3所小学：进场施工。", "芦洲小学已进场施工；白沙小学正在办理施工报建。", ["behind: 白沙小学正在办理施工报建"]],
])("%s", (_, target, progress, expected) => {
  expect(found(target, progress)).toEqual(expected);
});

test.each([
  ["a later stage", "青石路：完成施工招标。", "青石路：施工单位已进场，正在浇筑桥墩。"],
  ["being at it is all that was wanted", "青石路：进场施工。", "青石路：正在施工。"],
  ["being built, and no more was wanted", "青石路：开工建设。", "青石路：正在建设。"],
  ["an effort, not a result", "青石路：开展前期工作，启动招标。", "青石路：正在编制招标文件。"],
  ["an act that was wanted and has been done, whose word also tells of being at it", "完成征求意见。", "已向各村征求意见，意见已汇总。"],
  ["done, and the next already under way", "完成方案设计。", "已完成方案设计，正在办理报建。"],
])("nothing for %s", (_, target, progress) => {
  expect(found(target, progress)).toEqual([]);
});

test("silence tells nothing where the progress answers by no numbers", () => {
  expect(found("1. 修建青石路主桥墩。\n2. 引进水产养殖龙头企业入驻园区。", "青石路主桥墩已修建。")).toEqual([]);
});

test("left to the next step", () => {
  expect(found("开展防汛宣传2次及一次应急演练。", "已开展防汛宣传3次。", "加快开展应急演练。")).toEqual(["left: 加快开展应急演练"]);
});

test("a numbered point that nothing answers", () => {
  expect(found("1. 修建青石路主桥墩。\n2. 引进水产养殖龙头企业入驻园区。", "1. 青石路主桥墩已修建。")).toEqual(["unanswered: 引进水产养殖龙头企业入驻园区"]);
});
