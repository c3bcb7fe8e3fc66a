import type { StatusRuleMessages } from "../rules";
import type { Status } from "../../terms/status";
import { words } from "./words";
import { named } from "./rule-words";
import { optional, quotes } from "./phrases";

const statusName = (status: Status | undefined): string => (status === undefined ? "" : words.statuses[status]);

export const statusRules: StatusRuleMessages = {
  "status/untagged": {
    title: "No status anywhere",
    text: ({ leaves }) => `None of the ${leaves} sub-tasks states a status`,
    why: "Nothing can be counted by status",
    action: "Go through the rows and tag them",
    inProgram: "Status has a suggestion for each",
  },
  "status/missing": {
    title: "Status missing",
    text: ({ item, count, suggested, evidence }) =>
      count > 1
        ? `${item} and others (${count}) state no status`
        : `${item} states no status${optional(suggested, `; suggested: “${suggested}”${optional(evidence, `, by “${evidence}”`)}`)}`,
    why: "Without a status an item counts nowhere",
    action: "Look at the evidence, then tag it",
  },
  "status/unknown": {
    title: "Status word unknown",
    text: ({ items, written, words: usual }) => `${named(items)}: “${written}”${usual.length === 0 ? "" : `; this table uses ${quotes(usual)}`}`,
    why: "Words of their own cannot be counted",
    action: "Use the table's words",
    inProgram: "Words of the office's own can be added in the settings",
  },
  "status/composed": {
    title: "Status word read by its parts",
    text: ({ written, statuses }) => `${written.map((word, index) => `“${word}” counts as “${statusName(statuses[index])}”`).join(", ")}`,
    why: "No list holds these words: read wrongly, they would be counted wrongly",
    action: "Look at where they are counted; rather use the table's usual words",
    inProgram: "The right status can be named in the settings",
  },
  "status/format": {
    title: "Status written another way",
    text: ({ item, written, usual, place }) =>
      place === ""
        ? `${item}: “${written}”; elsewhere the table writes “${usual}”`
        : `${item}: “${written}” stands at the ${place}; elsewhere it stands at the ${place === "end" ? "start" : "end"}`,
    why: "Written otherwise it is easily left out of a count",
    action: "Write it as the table does",
  },
  "status/multiple": {
    title: "Two statuses",
    text: ({ item, tags }) => `${item} states ${quotes(tags)} at once`,
    why: "Nobody can tell which one counts",
    action: "Keep one",
  },
  "status/contradicts-evidence": {
    title: "Status better than its text",
    text: ({ item, tag, evidence, same, worse }) =>
      `${item} is tagged “${tag}”, but says ${quotes(evidence)}${same.length === 0 ? "" : `; ${same.join(", ")} says the same and is tagged “${worse}”`}`,
    why: "It decides what counts as lagging",
    action: "Ask the lead unit to check",
  },
};
