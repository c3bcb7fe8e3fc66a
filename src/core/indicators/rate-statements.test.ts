import { PlainProse } from "../text/plain-prose";
import { rateStatements } from "./rate-statements";

const told = (text: string): readonly string[] =>
  rateStatements(new PlainProse(text)).map(({ name, actual, several, target, adjusted, rateText, places, ofStage, ofYears, bare = false }) =>
    [
      name || "-",
      actual ? text.slice(actual.start, actual.end) : "-",
      target ? text.slice(target.start, target.end) : "-",
      rateText,
      String(places),
      ...Object.entries({ several, adjusted, ofStage, ofYears, bare }).flatMap(([word, on]) => (on ? [word] : [])),
    ].join(" "),
  );

test.each<[string, string, readonly string[]]>([
  ["a share of the target behind its amount", "完成造林200亩，占年度目标的41.3%", ["造林 200亩 - 41.3% 1"]],
  ["with the target between", "完成造林200亩，占年度目标500亩的40%", ["造林 200亩 500亩 40% 0"]],
  ["with the target in brackets behind", "完成造林200亩，占年度目标的40%（年度目标500亩）", ["造林 200亩 500亩 40% 0"]],
  ["two amounts between: nobody says which is the target", "完成造林200亩，占年度目标500亩、调整目标600亩的40%", ["造林 200亩 - 40% 0"]],
  ["set anew before it", "造林任务由300亩调整为500亩，完成造林200亩，占年度目标的40%", ["造林 200亩 500亩 40% 0 adjusted"]],
  ["named as the task before it", "造林任务数500亩，已完成200亩，完成率40%", ["造林 200亩 500亩 40% 0"]],
  ["the whole of the same clause, where the rate bears it out", "共500户已改造200户，完成率40%", ["- 200户 500户 40% 0"]],
  ["and where it does not", "共500户已改造200户，完成率60%", ["- 200户 - 60% 0"]],
  ["what was asked of the whole, beside what was begun", "下达600户改厕任务，开工500户、完工300户，完成率50%", ["改厕 300户 600户 50% 0"]],
  ["a verb alone names nothing", "查出隐患50个，已整改销号40个，完成率80%", ["查出隐患 40个 - 80% 0"]],
  ["done, and how much of it", "新建堤防4公里，完成80%", ["新建堤防 4公里 - 80% 0 bare"]],
  ["done of works that no amount stands at", "桥面铺装，完成80%", []],
  ["a rate of completion", "改造农房40间，完成率为50.32%", ["改造农房 40间 - 50.32% 2"]],
  ["the progress of works is no share of a target", "道路施工进度为73%", []],
  ["nor is a share of the whole amount of works", "完成工程量计划的60%", []],
  ["two of one measure, one of them only a twin", "完成造林200亩、种草300亩，占年度目标的40%", ["造林 - - 40% 0 several"]],
  ["projects or money", "签约项目8个，总投资25亿元，完成年度目标的83%", ["签约项目 - - 83% 0 several"]],
  ["only applied for is no amount", "申报项目8个，完成年度目标的83%", ["申报项目 - - 83% 0"]],
  ["of a stage", "完成造林200亩，占三季度目标的40%", ["造林 200亩 - 40% 0 ofStage"]],
  ["of the year, though a stage is named", "完成造林200亩，占全年三季度目标的40%", ["造林 200亩 - 40% 0"]],
  ["of several years", "完成造林200亩，占三年总目标的40%", ["造林 200亩 - 40% 0 ofYears"]],
  ["in step", "完成造林200亩、种草300亩，分别占年度目标的40%、60%", ["造林 200亩 - 40% 0", "种草 300亩 - 60% 0"]],
  ["in step, one too few", "完成造林200亩，分别占年度目标的40%、60%", []],
  ["in a remark right behind its amount", "完成造林200亩（占年度目标的40%）", ["造林 200亩 - 40% 0"]],
  ["in such a remark, with the target", "完成造林200亩（完成年度目标500亩的40%），种草300亩", ["造林 200亩 500亩 40% 0"]],
  ["in a remark that says something else before", "完成造林200亩（苗木自备，占年度目标的40%）", []],
  ["in a remark behind words", "完成造林200亩的管护（占年度目标的40%）", []],
  ["without a word of a target", "完成造林200亩，占全部的40%", []],
  ["without an amount, where the words say of which", "造林指标完成全年目标的40%", ["造林指标 - - 40% 0"]],
  ["four clauses back is too far", "完成造林200亩，成活较好，管护到位，群众满意，验收通过，完成率40%", []],
])("%s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
