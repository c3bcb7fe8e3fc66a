import { pointsBehind, unfinishedPoints } from "./unfinished-points";

const behind = (target: string, progress: string): string => {
  const found = pointsBehind(target, progress);
  return found === null ? "none" : `${found.target.map(({ number }) => number).join(" ")} | ${found.progress.map(({ number }) => number).join(" ")}`;
};
const TARGET = "1.修路5公里。\n2.架桥1座。\n3.种树200株。";

test.each<[what: string, target: string, progress: string, expected: string]>([
  ["the points whose progress says so", TARGET, "1.已完成。\n2.正在招标。\n3.尚未进场。", "2 3 | 2 3"],
  ["what the progress leaves out is behind beside them", TARGET, "1.已完成。\n2.正在招标。", "2 3 | 2"],
  ["done with a word that only looks so", TARGET, "1.已完成。\n2.初拟方案已通过。\n3.已印发。", "none"],
  ["done, and yet to be approved", TARGET, "1.已完成。\n2.已完成草案，待审批。\n3.已印发。", "2 | 2"],
  ["waiting for nobody beside a word for done", TARGET, "1.已完成。\n2.已完工，待移交。\n3.已印发。", "none"],
  ["numerals of another kind are the same numbers", "一、修路。\n二、架桥。", "（1）已完成。\n（2）暂停施工。", "2 | 2"],
  ["points inside points belong to them", TARGET, "1.已完成。\n2.已开工：\n（1）桥墩正在浇筑；\n（2）桥面未动。\n3.已印发。", "2 | 2"],
  ["two points are the least: of the target", "1.修路。", "1.已完成。\n2.正在招标。", "none"],
  ["two points are the least: of the progress", TARGET, "1.正在招标。", "none"],
  ["numbers that do not meet", "4.修路。\n5.架桥。", "1.正在招标。\n2.已完成。\n4.已完成。\n5.已完成。", "none"],
])("%s", (_, target, progress, expected) => {
  expect(behind(target, progress)).toBe(expected);
});

test("only these are printed, whole and in the table's words; both texts as they are where that cannot be told", () => {
  expect(unfinishedPoints(TARGET, "1.已完成。\n2.正在招标。\n3.已印发。")).toEqual({ target: "2.架桥1座。", progress: "2.正在招标。" });
  expect(unfinishedPoints(TARGET, "都在推进。")).toEqual({ target: TARGET, progress: "都在推进。" });
});
