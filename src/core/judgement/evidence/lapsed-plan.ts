import { dateParts } from "../../text/plain-date";
import type { Evidence } from "../evidence";
import { defineEvidence } from "../evidence-kind";
import { clauseAround, isDigit } from "../../text/clauses";
import { piece } from "./judged-leaf";

/** What stands before the 月 of a plan, with its year where it has one; 原计划 tells of what was. */
const PLAN = /(?<!原)(?:预计|计划|拟|力争|争取|确保|将)(?:于|在|到)?(?:(\d{4})年)?(\d{1,2})$/;
const LONGEST_PLAN = 12;
/** What is to be there by then. 1-8月 is no day. */
const GOAL = /^(?![-－—–~～至到])[^，。；;\n]{0,14}?(?:完成|完工|竣工|建成|开工|动工|启动|进场|投入使用|投用|投产|通车|验收|交付)/;
const LONGEST_GOAL = 20;
/** 合同约定8月31日竣工: a day that was agreed, and what shows that it was not kept. */
const AGREED =
  /(?:合同|协议|原计划|原定)(?:约定|工期|规定)?[^，。；;\n\d]{0,6}(?:(\d{4})年)?(\d{1,2})月(?:\d{1,2}日)?[底末]?前?[^，。；;\n]{0,6}(?:竣工|完工|交付|完成|投用|交货|供货|封顶|通车|开馆|开园)/u;
const NOT_KEPT = /仍|正在|目前|施工[到至]|尚|剩|未|没|[%％成]/u;
const KEPT =
  /已(?:于|经|按期|如期)?[^，。；;\n]{0,6}(?:竣工|完工|建成|交付|投用|通过|交货|到货|封顶|开工|动工|完成)|日[^，。；;\n]{0,6}(?:封顶|竣工|完工|通车|交付)|实际|推迟|调整|100[%％]|提前|延期手续|补充协议/u;
/** What says later in the text that it came about after all. */
const SINCE = /已|均|完成(?!后)|竣工|建成/;

/**
 * Plans in the progress whose month is over on the day (预计6月底完工, at the end of September), with nothing behind them
 * that says they were kept: the work is late, or its report is an old one. Only where the table says its period: a day
 * taken for want of a period proves nothing.
 */
export const lapsedPlans = defineEvidence({
  id: "lapsed-plan",
  needs: ["progress"],
  look({ progress, start, reported, context: { asOf, pace } }) {
    const found: Evidence[] = [];
    if (asOf === null || pace === null) return found;
    const { text } = reported;
    const agreed = AGREED.exec(text);
    if (agreed !== null) {
      const today = dateParts(asOf);
      const behind = text.slice(agreed.index + agreed[0].length);
      const months = Number(agreed[1] ?? today.year) * 12 + Number(agreed[2]);
      if (months < today.year * 12 + today.month && NOT_KEPT.test(behind) && !KEPT.test(behind))
        found.push(piece("plan", "progress", progress, start + agreed.index, start + agreed.index + agreed[0].length, "lagging", 0.5));
    }
    for (let at = text.indexOf("月"); at >= 0; at = text.indexOf("月", at + 1)) {
      if (!isDigit(text.charCodeAt(at - 1))) continue;
      const plan = PLAN.exec(text.slice(Math.max(0, at - LONGEST_PLAN), at));
      const goal = plan === null ? null : GOAL.exec(text.slice(at + 1, at + 1 + LONGEST_GOAL));
      if (plan === null || goal === null) continue;
      const today = dateParts(asOf);
      const month = Number(plan[2]);
      const months = Number(plan[1] ?? today.year) * 12 + month;
      if (month < 1 || month > 12 || months >= today.year * 12 + today.month || SINCE.test(text.slice(at + 1 + goal[0].length))) continue;
      const clause = clauseAround(progress, start + at);
      found.push(piece("plan", "progress", progress, Math.max(start, clause.start), clause.end, "lagging", 0.45));
    }
    return found;
  },
});
