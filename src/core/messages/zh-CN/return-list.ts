/** The words of 退回修改清单 by which a list that came back is known again. */
export const returnListWords = {
  columns: { serial: "序号", original: "原序号", task: "任务", heading: "栏目", text: "原文（摘录）", request: "需补充或核实的内容", changed: "修改后内容" },
  /** Stands for the text of an empty cell. */
  empty: "（空）",
  /** Where a text goes on that is not quoted. */
  dots: "……",
} as const;
