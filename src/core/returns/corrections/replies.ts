import { withoutBlanks } from "../../text/cell-text";

/**
 * What a unit writes into 修改后内容 to the office and not into the table: that nothing is to be changed, that it was
 * changed elsewhere, that it stands in an annex. Written into the cell, it would take the place of what the unit reported.
 */
const REPLIES: readonly RegExp[] = [
  // nothing to change
  /^(?:经|已)?(?:再次)?(?:核实|核对|核查|确认)(?:后)?(?:无误|属实|准确|正确|一致)?$/u,
  /^(?:无误|属实|情况属实|数据无误|数据准确|原文无误)$/u,
  /^(?:无|无需|不需|不用|暂不|不作|不做|不予)(?:要)?(?:作|做)?(?:修改|调整|改动|变动|补充)$/u,
  /^(?:无|没有|无变化|同原文|同上|同前|不变|维持原文|保持不变|[/／—－-]+)$/u,
  // changed elsewhere
  /^(?:已|已经)(?:在(?:原?表|总表)中?)?(?:按要求)?(?:修改|更正|改正|补充|完善|更新|调整)(?:完毕|到位)?$/u,
  /^(?:详?见)(?:附件|附表|原表|总表|填报表).*$/u,
  // taken note of
  /^(?:同意|收到|知悉|已阅|好的?|是|否)$/u,
];

/** Whether a text is such a reply, its stop aside. */
export function isReply(text: string): boolean {
  const bare = withoutBlanks(text)
    .replace(/[，,、]/gu, "")
    .replace(/[。．.！!；;]+$/u, "");
  return bare.length <= 24 && REPLIES.some((reply) => reply.test(bare));
}
