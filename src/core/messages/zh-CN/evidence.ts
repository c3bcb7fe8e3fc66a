import type { EvidenceMessages } from "../evidence";

export const evidence: EvidenceMessages = {
  suggested: (word, reasons) => `建议标注“${word}”：${reasons.join("；")}。`,
  quiet: (word) => `文字中未见明显依据，暂建议“${word}”，请核实。`,
  phrase: (text) => `文中写明“${text}”`,
  rate: (text) => `“${text}”`,
  rateBehind: (text, pace) => `“${text}”，低于序时进度${pace}%`,
  amountShort: (text) => `“${text}”，未达目标`,
  amountReached: (text) => `“${text}”，已达目标`,
  pointBehind: (text) => `目标要求完成，目前“${text}”`,
  pointLeft: (text) => `“${text}”仅列入下一步计划，进展情况未见`,
  pointUnanswered: (text) => `目标中的“${text}”，进展情况未提及`,
  deadline: (text) => `完成时限“${text}”已过，未见完成`,
  plan: (text) => `“${text}”，所计划的时间已过，未见完成`,
  forecast: (text) => `“${text}”，晚于要求的时间`,
  takenFrom: (heading) => `摘自${heading}`,
};
