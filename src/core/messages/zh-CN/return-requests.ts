import type { Facts } from "../../rules/problem";
import type { ProblemText } from "../problem-text";

/** What a unit is asked for by rule, where its findings go back to units; `told`: what was found follows, in the rule's own sentence. */
export const REQUESTS: { readonly [rule: string]: { readonly ask: string; readonly told: boolean } } = {
  "lagging/no-reason": { ask: "请补充滞后原因和差距", told: false },
  "lagging/no-next-step": { ask: "请列明下一步措施和完成时限", told: false },
  "lagging/next-step-repeats-target": { ask: "请写明具体措施和完成时限", told: true },
  "status/contradicts-evidence": { ask: "请核实状态", told: true },
  "status/contradicts-amount": { ask: "请核实状态和数据", told: true },
  "status/missing": { ask: "请标注状态", told: true },
  "status/unknown": { ask: "请改用本表的状态用语", told: true },
  "status/multiple": { ask: "请核实状态，只保留一种", told: true },
  "status/format": { ask: "请按本表写法填写状态", told: true },
  "status/composed": { ask: "请核对状态归类", told: true },
  "amount/rate-mismatch": { ask: "请核对数据", told: true },
  "amount/sum-mismatch": { ask: "请核对分项和总数", told: true },
  "amount/two-figures": { ask: "请核对并统一数据", told: true },
  "amount/not-a-number": { ask: "请改填数字", told: true },
  "progress/repeats-target": { ask: "请写明实际进展", told: true },
  "progress/repeats-last-period": { ask: "请按本期实际更新进展情况", told: true },
  "progress/repeats-other-item": { ask: "请按本事项实际填写进展", told: true },
  "progress/unanswered-plan": { ask: "请补充上期计划的落实情况", told: true },
  "progress/says-nothing": { ask: "请写明已做什么、做到什么程度", told: true },
  "list/unanswered-target": { ask: "请按目标逐点填写", told: true },
  "list/numbering": { ask: "请补齐分点序号，或补报所缺的点", told: true },
  "text/cut-off": { ask: "请补全后重新填报", told: true },
  "period/stale": { ask: "请更新数据，确无新数据的注明原因", told: true },
  "date/overdue": { ask: "请核实是否完成，延期的写明批准的新时限", told: true },
  "date/plan-passed": { ask: "请核实是否完成并更新进展", told: true },
  "cell/required": { ask: "请补填", told: true },
  "cell/formula-error": { ask: "请检查公式，或改填数值", told: true },
  "text/doubled-word": { ask: "请核对文字", told: true },
};

/**
 * A finding as a request to the unit that wrote the cell: 请核对数据：2340÷2400=97.5%，表中写98.2%. The item is named by the
 * list; a finding of several items is asked for without telling of the others.
 */
export function requestOf(rule: string, facts: Facts, text: ProblemText): string {
  const { ask, told } = REQUESTS[rule] ?? { ask: "请核实", told: true };
  const items = typeof facts.items === "object" && facts.items !== null ? facts.items : [];
  if (!told || items.length > 1) return ask;
  const named = typeof facts.item === "string" ? facts.item : items[0];
  const found = named !== undefined && text.text.startsWith(named) ? text.text.slice(named.length).replace(/^的/u, "") : text.text;
  return `${ask}：${found}`;
}
