import type { EvidenceMessages } from "../evidence";

export const evidence: EvidenceMessages = {
  suggested: (word, reasons) => `Suggested “${word}”: ${reasons.join("; ")}.`,
  quiet: (word) => `The text gives no clear sign; “${word}” is only the default. Please check.`,
  phrase: (text) => `it says “${text}”`,
  rate: (text) => `“${text}”`,
  rateBehind: (text, pace) => `“${text}”, behind the pace of ${pace}%`,
  amountShort: (text) => `“${text}”, short of the target`,
  amountReached: (text) => `“${text}”, as much as the target`,
  pointBehind: (text) => `the target wants it done, the progress says “${text}”`,
  pointLeft: (text) => `“${text}” stands in the next step only`,
  pointUnanswered: (text) => `the target's “${text}” is not mentioned in the progress`,
  deadline: (text) => `the deadline “${text}” has passed and nothing says done`,
  plan: (text) => `“${text}”: the day planned has passed and nothing says done`,
  forecast: (text) => `“${text}”: later than what is wanted`,
  takenFrom: (heading) => `from ${heading}`,
};
