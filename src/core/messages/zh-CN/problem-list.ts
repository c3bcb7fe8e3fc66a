import type { ProblemListMessages } from "../problem-list";

export const problemList: ProblemListMessages = {
  clean: "未发现应改和待核的问题",
  counts: (errors, warnings, infos) => `应改${errors}，待核${warnings}，提示${infos}`,
  wholeTable: "全表",
  cells: (first, count) => (count > 1 ? `${first}等${count}处` : first),
  noCell: "全表",
  action: (action) => `处理：${action}`,
  before: "原",
  after: "改",
  empty: "（空）",
  settled: (count) => `另有${count}个问题已核实`,
  settledMark: "（已核实）",
};
