import type { Layout } from "./layout";

/** The yearly work of a town or street office, quarter by quarter: what is wanted, what was done, what comes next; 【顺利推进】 before the text. */
export const township: Layout = {
  id: "township",
  name: "镇街工作进度表",
  required: ["serial", "task", "target", "units", "progress", "nextStep"],
  fields: ["category", "leader", "persons", "deadline", "remarks", "status"],
  headings: {},
  statusWords: {},
  dialect: {
    form: "bracket",
    words: {
      completed: "已完成",
      ahead: "超序时进度",
      "on-track": "顺利推进",
      "mostly-on-track": "基本按进度",
      lagging: "进展滞后",
      suspended: "项目暂停",
      terminated: "终止",
      adjusted: "计划调整",
      "not-started": "未启动",
      "not-assessed": "未统计",
      "long-term": "长期推进",
    },
    marks: {},
  },
};
