import type { Field } from "../../terms/field";

/** What to do about an empty cell, by what should stand there. */
export const REQUIRED_ADVICE: { readonly [F in Field]?: string } = {
  task: "对照任务分解表补填任务内容",
  subtask: "对照任务分解表补填任务内容",
  target: "对照任务分解表补填目标",
  plannedAmount: "对照任务分解表补填目标数",
  units: "对照任务分解表补填责任单位",
  leadUnit: "对照任务分解表补填牵头单位",
  persons: "请责任单位明确责任人后补填",
  leader: "核对分工后补填分管领导",
  deadline: "对照任务分解表补填完成时限",
  progress: "请责任单位补报进展情况",
  actualAmount: "请责任单位补报完成数；尚未统计的注明",
  nextStep: "请责任单位补报；确无内容的填“无”",
  obstacles: "请责任单位补报；确无内容的填“无”",
  remarks: "请责任单位补报；确无内容的填“无”",
};
