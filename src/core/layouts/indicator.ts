import type { Layout } from "./layout";

/** 民生实事 and other indicators: what is to be reached, in which measure, what was reached, and the share of it. */
export const indicator: Layout = {
  id: "indicator",
  name: "指标（民生实事）进度表",
  required: ["serial", "task", "plannedAmount", "actualAmount"],
  fields: ["category", "target", "measureUnit", "completionRate", "units", "leadUnit", "progress", "status", "obstacles", "remarks", "deadline"],
  headings: {},
  statusWords: {},
  dialect: {
    form: "cell",
    words: {
      completed: "已完成",
      ahead: "超序时进度",
      "on-track": "正常推进",
      "mostly-on-track": "基本达到序时进度",
      lagging: "进度滞后",
      suspended: "停工",
      terminated: "取消",
      adjusted: "调整",
      "not-started": "未开工",
      "not-assessed": "未统计",
      "long-term": "长期推进",
    },
    marks: {},
  },
};
