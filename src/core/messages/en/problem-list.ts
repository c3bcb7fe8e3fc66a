import type { ProblemListMessages } from "../problem-list";

export const problemList: ProblemListMessages = {
  clean: "Nothing to correct, nothing to verify",
  counts: (errors, warnings, infos) => `To correct ${errors}, to verify ${warnings}, hints ${infos}`,
  wholeTable: "Whole table",
  cells: (first, count) => (count > 1 ? `${first} +${count - 1}` : first),
  noCell: "table",
  action: (action) => `To do: ${action}`,
  before: "was",
  after: "now",
  empty: "(empty)",
  settled: (count) => `Settled: ${count}`,
  settledMark: "(settled) ",
};
