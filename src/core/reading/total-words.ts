import { withoutBlanks } from "../text/cell-text";

const TOTAL = /^(?:合计|总计|小计|共计|累计|总合计|汇总|总和)(?:[（(][^（()）]*[）)])?[:：]?$/u;
/** 基础设施小计, 合计得分：3项, 全镇合计, 二、民生项目小计（2个）: what is added up before the word, how many or of what behind it. */
const NAMED =
  /^[^，。；！？,;]{0,12}(?:合计|小计|总计|共计)(?:得分|分数|金额|数量?|投资|资金|户数|人数|个数|项目|件数)?(?:[（(][^（()）]*[）)])?[:：]?(?:共?\d+(?:\.\d+)?[\u4e00-\u9fff]{0,4})?$/u;
/** 东片三村小结: with figures, for a 小结 may be a paper that is to be written. */
const SUMMED = /^[^，。；！？,;]{0,12}小结[:：]?$/u;
/** 全镇 over the rows of its villages. */
const WHOLE = /^全(?:省|市|县|区|州|盟|旗|镇|乡|街道?|村|社区|局|系统|院|校)(?:总数|汇总|总体|累计)?$/u;
/** The mean of the rows is no row of them either. */
const MEAN = /^(?:全(?:省|市|县|区|州|镇|乡|街道?|村))?平均(?:数|值|水平)?$/u;

/**
 * What the name of a row says of it: `total` whatever stands beside it; `named` where the row has no number of its own; `whole` where
 * figures stand in it too.
 */
export type TotalName = "total" | "named" | "whole" | "mean";

/** Whether a name is that of a row that adds others up; null for any other. */
export function totalName(text: string): TotalName | null {
  if (text === "" || text.length > 40) return null;
  const name = withoutBlanks(text);
  if (TOTAL.test(name)) return "total";
  if (NAMED.test(name)) return "named";
  if (WHOLE.test(name) || SUMMED.test(name)) return "whole";
  return MEAN.test(name) ? "mean" : null;
}

/** Whether a total is that of a part: the rows since the one before. */
export function totalsPart(text: string): boolean {
  return text.includes("小计") || text.includes("小 计");
}
