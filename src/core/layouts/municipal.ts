import type { Layout } from "./layout";

/** The key work of a city or county, by leader: responsible units and persons in step; 按进度完成。 as the first sentence, ▲ before what lags. */
export const municipal: Layout = {
  id: "municipal",
  name: "市县重点工作进展表",
  required: ["serial", "task", "units", "progress"],
  fields: ["subtask", "persons", "leader", "leadUnit", "supportUnits", "target", "deadline", "category", "status", "obstacles", "remarks"],
  headings: {},
  statusWords: {},
  dialect: {
    form: "sentence",
    words: {
      completed: "已完成",
      ahead: "超进度完成",
      "on-track": "按进度完成",
      "mostly-on-track": "基本按进度完成",
      lagging: "未按进度完成",
      suspended: "暂停",
      terminated: "终止",
      adjusted: "计划调整",
      "not-started": "未启动",
      "not-assessed": "未做季度统计",
      "long-term": "长期推进",
    },
    marks: { lagging: "▲" },
  },
};
