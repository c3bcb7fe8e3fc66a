import { hasReason } from "../../judgement/reason";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { isNothing } from "../../text/nothing-written";
import type { Leaf } from "../../table/progress-table";
import { amountConflict } from "../amount-standing";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type NoReasonFacts = {
  readonly item: string;
  readonly status: string;
};

/**
 * What lags, and nothing in the row says why. A reason column, 存在问题, a remark, or a cause in the text will do; that it
 * is paused or behind is the state again.
 */
export const noReason = defineRule({
  id: "lagging/no-reason",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { pace, ratios }, report: ReportProblem<NoReasonFacts>) {
    eachLeaf(table, (leaf, item) => {
      // 基本完成, 阶段性办结 say how far it is, and nothing of a pace that was missed
      const mostly = leaf.status === "mostly-on-track" && OF_PACE.test(leaf.tag?.text ?? "");
      if ((leaf.status !== "lagging" && !mostly) || !lacksReason(leaf)) return;
      // figures well before the pace make the status the question, not its reason
      if (amountConflict(table, leaf, pace, ratios)?.kind === "ahead") return;
      const cell = leaf.fields.progress && cellOf(leaf.fields.progress);
      if (cell) report([cell], { item: leafReference(item, leaf), status: leaf.tag?.text ?? "" }, mostly ? { severity: "info" } : {});
    });
  },
});

/** Words of a status that speak of its pace. */
const OF_PACE = /进[度展]|推进|序时|正常|滞后|缓|慢|偏/u;

/** Words that look behind the state: with one of them a clause says more than that the work stands still. */
const LOOKS_BEHIND =
  /因(?!故)|由于|受|致|影响|待|需|缺|不足|问题|困难|批|审|征|拆|用地|资金|签|移交|交付|协议|招商|招投?标|采购|规划|调整|设计|图纸|手续|前期|管线|迁改|设备|材料|配件|立项|许可|环评|勘察|供[货电水]|天气|疫情/u;
/** 尚未搭建, 项目已停工, 进度缓慢: the state again, and no reason for it. */
const BARE_STATE =
  /^[^，,]{0,24}?(?:[尚暂还仍]未|未能?|没有)(?:全部|全面|按期|按时|如期|正式|实质性)?(?:完成|开工|动工|启动|施工|搭建|建成|实施|开展|进场|竣工|完工|安装|改造|建设|推进)[^，,]{0,6}$|^[^，,]{0,24}?(?:停工|暂停|停滞|停建|缓建)(?:状态|中|施工|实施|建设|推进)?$|^[^，,]{0,24}?(?:进[度展]|推进|工作|总体)?(?:较为?|比较|相对|有所|严重)?(?:缓慢|滞后|落后|偏慢|较慢)$/u;

/** The leaf without the clauses that only say again that the work is behind or stands still. */
function withoutBareStates(leaf: Leaf): Leaf {
  const bare = (text: string): string =>
    text.replace(/[^，,。；;\n]+/gu, (clause) => (BARE_STATE.test(clause.trim()) && !LOOKS_BEHIND.test(clause) ? "" : clause));
  const { obstacles } = leaf.fields;
  const fields =
    obstacles === undefined ? leaf.fields : { ...leaf.fields, obstacles: { ...obstacles, text: bare(obstacles.text).replace(/^[，,。；;\s]+$/u, "") } };
  return { ...leaf, fields, progress: bare(leaf.progress) };
}

/** Without a tag of its own a leaf shares the text, and the reason, of the one above. */
function lacksReason(leaf: Leaf): boolean {
  return leaf.tag !== null && leaf.fields.progress !== undefined && !isNothing(leaf.progress) && !hasReason(withoutBareStates(leaf));
}
