import type { StatusRuleMessages } from "../rules";
import type { Status } from "../../terms/status";
import { words } from "./words";
import { named } from "./rule-words";

const statusName = (status: Status | undefined): string => (status === undefined ? "" : words.statuses[status]);

export const statusRules: StatusRuleMessages = {
  "status/untagged": {
    title: "本表未标注状态",
    text: ({ leaves }) => `本表${leaves}个子项均未标注状态`,
    why: "无法分类统计",
    action: "逐项核对进展后标注",
    inProgram: "可在“状态”中参照建议标注",
  },
  "status/missing": {
    title: "未标注状态",
    text: ({ item, count, suggested, evidence }) =>
      count > 1
        ? `${item}等${count}处未标注状态`
        : `${item}未标注状态${suggested === "" ? "" : `，建议标注“${suggested}”${evidence === "" ? "" : `，依据：“${evidence}”`}`}`,
    why: "未标注的事项不计入任何一类",
    action: "核对依据后标注",
  },
  "status/unknown": {
    title: "状态用语不在范围内",
    text: ({ items, written, words: usual }) => `${named(items)}写作“${written}”${usual.length === 0 ? "" : `，本表用语为：${usual.join("、")}`}`,
    why: "用语不一，无法归类",
    action: "改用本表用语",
    inProgram: "确为本单位用语的，可在设置中增加",
  },
  "status/composed": {
    title: "状态用语按词义统计",
    text: ({ written, statuses }) => `${written.map((word, index) => `“${word}”按“${statusName(statuses[index])}”统计`).join("，")}`,
    why: "用语不在常用范围，理解有误会使统计失准",
    action: "核对归类；宜改用本表常用词语",
    inProgram: "归类有误的，可在设置中指定",
  },
  "status/format": {
    title: "状态写法不一致",
    text: ({ item, written, usual, place }) =>
      place === ""
        ? `${item}写作“${written}”，本表其他事项写作“${usual}”`
        : `${item}“${written}”写在${place === "end" ? "文末" : "开头"}，本表其他事项写在${place === "end" ? "开头" : "文末"}`,
    why: "写法不一，易漏统计",
    action: "按本表写法修正",
  },
  "status/multiple": {
    title: "状态重复",
    text: ({ item, tags }) => `${item}同时标注${tags.map((tag) => `“${tag}”`).join("和")}`,
    why: "无法判断以哪个为准",
    action: "保留其一",
  },
  "status/contradicts-evidence": {
    title: "状态与进展情况不一致",
    text: ({ item, tag, evidence, same, worse }) =>
      `${item}标注“${tag}”，但${evidence.map((text) => `“${text}”`).join("、")}${same.length === 0 ? "" : `；同一事由在${same.join("、")}标注“${worse}”`}`,
    why: "影响滞后事项的认定",
    action: "请牵头单位核实，统一口径",
  },
};
