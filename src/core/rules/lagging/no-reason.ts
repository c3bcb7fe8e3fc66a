import { cellOf } from "../../table/cell-span";
import { isNothing } from "../../table/nothing-written";
import type { Leaf } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type NoReasonFacts = {
  readonly item: string;
  readonly status: string;
};

/** What lags, and nothing in the row says why. A reason column, 存在问题, a remark, or a cause in the text will do. */
export const noReason = defineRule({
  id: "lagging/no-reason",
  severity: "warning",
  needs: ["progress"],
  check(table, _context, report: Report<NoReasonFacts>) {
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const mostly = leaf.status === "mostly-on-track";
        const progress = leaf.fields.progress;
        // without a tag of its own the leaf shares the text, and the reason, of the one above
        if ((leaf.status !== "lagging" && !mostly) || !leaf.tag || !progress || isNothing(leaf.progress) || saysWhy(leaf)) continue;
        const cell = cellOf(progress);
        if (cell) report([cell], { item: leafReference(item, leaf), status: leaf.tag.text }, mostly ? { severity: "info" } : {});
      }
    }
  },
});

function saysWhy(leaf: Leaf): boolean {
  if (!isNothing(leaf.fields.obstacles?.text ?? "")) return true;
  const remarks = leaf.fields.remarks?.text ?? "";
  return CAUSE.test(leaf.progress) || CAUSE.test(remarks);
}

/** What a cause is said with: its conjunction, what is waited for or missing, what went wrong. A target that was missed by so much is none. */
const CAUSE = new RegExp(
  [
    "因(?![地此人材势时素果式])", "由于", "缘于", "鉴于", "原因", "导致", "致使", "造成", "受[^，。；\\n]{1,24}(?:影响|制约|限制|冲击)", "影响[了到]?(?:工程|项目|工作|施工|整体)?进[度展]",
    "[尚暂仍还]未", "未(?:能|获|取得|批|同意|到位|落实|达成|通过|收到|下达|移交|明确|确定|交地|具备|形成|签订|审批|启动|开工|动工)", "迟迟", "无法", "不能", "难以", "无人", "没有",
    "(?<![接招对看期款优善])待(?![遇业命人])", "等待", "有待", "等候", "停工", "暂停", "停滞", "放弃", "投诉", "质疑", "流标", "废标", "重新(?:招标|开标|选址|设计|审查|申报|报批|公示)",
    "不足", "缺乏", "缺少", "短缺", "紧缺", "缺口", "困难", "难度", "难题", "阻挠", "阻力", "纠纷", "诉讼", "矛盾", "瓶颈", "问题[：:是为]", "存在[^，。；\\n]{0,8}问题", "不到位", "不够", "不力", "不符", "不同意", "不理想",
    "推迟", "延误", "延期", "滞后于", "滞留", "退回", "被拒", "否决", "取消", "变更", "调整(?:了)?(?:为|方案|规划|选址|政策)", "政策(?:调整|变化)", "预计[^。；\\n]{0,16}才", "疫情", "台风", "暴雨", "洪水", "雨季", "天气", "征地拆迁难",
  ].join("|"),
  "u",
);
