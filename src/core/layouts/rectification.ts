import type { Layout } from "./layout";

/** 整改台账: problems that were found, measures, who answers until when, how far; closed (销号) only when checked. */
export const rectification: Layout = {
  id: "rectification",
  name: "整改台账",
  required: ["serial", "task", "measures", "units", "deadline", "progress"],
  fields: ["category", "target", "leadUnit", "supportUnits", "leader", "persons", "status", "nextStep", "obstacles", "remarks"],
  headings: {
    task: ["反馈意见", "反馈意见问题", "巡察反馈问题", "督察反馈问题", "问题表现", "具体表现", "存在的问题表现"],
    progress: ["整改落实进展", "整改进度"],
  },
  statusWords: {},
  dialect: {
    form: "cell",
    words: {
      completed: "已完成整改",
      ahead: "超进度",
      "on-track": "正在整改",
      "mostly-on-track": "基本完成整改",
      lagging: "整改滞后",
      suspended: "暂缓",
      terminated: "终止",
      adjusted: "调整",
      "not-started": "尚未整改",
      "not-assessed": "未统计",
      "long-term": "需长期整改",
    },
    marks: {},
  },
};
