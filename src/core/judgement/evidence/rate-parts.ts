import { endsSentence, type Stretch } from "../../text/clauses";

/** What a part of a building, a road or a dam is called. */
const PART =
  /(?:桩基?|基础|主体(?:结构|工程|施工)?|土建|土方|安装|装修|装饰|砌体|钢结构|路基|路面|桥面|填筑|开挖|浇筑|桥涵|涵洞|隧道|上部结构|下部结构|墩柱|承台|盖梁|梁板|箱梁|二衬|围堰|铺装|管网|绿化|亮化|硬件|软件|设备|联调|调试|测试|试运行|门窗|水电|消防|电梯|幕墙|外墙|内墙|屋面|地坪|吊顶|地下室|支护|垫层)[^，；。\d%％]{0,12}$/;
/** What says how far the whole is. */
const WHOLE =
  /(?:形象进度|总进度|(?:总体|整体|项目|工程)(?:工程)?进度|(?:整体|总体)(?:已|累计|约)?完成|工程总量|总工程量|总工作量|占(?:合同|总投资|概算)[^，；。]{0,8}|年度[^，；。]{0,8}(?:计划|任务|目标|投资)[^，；。]{0,6}|年计划的?)[^，；。\d%％]{0,6}$/;

/** The words of a share before its number. */
const wordsOf = (text: string, { start, end }: Stretch): string => text.slice(start, end).replace(/[\d.．０-９]+\s*[%％﹪]$/u, "");

/** A share of the whole investment. */
const OF_TOTAL = /(?:总投资|投资总额|总概算|概算)[^，；。\d%％]{0,8}$/;
/** A share of what the year is to bring. */
const OF_YEAR = /(?:年度|全年|今年|本年|当年|年)[^，；。\d%％]{0,4}(?:计划|任务|目标|投资)[^，；。\d%％]{0,8}$/;

/** 占总投资的52%；今年完成…: the year's, of the same work, though a semicolon stands between. */
const ITS_YEAR = /^[；;](?:其中[:：，,]?)?(?:今年|本年|年度|全年|\d{4}年)[^。；;\n%％]*$/;

/** 累计完成总投资的38%，其中年度投资完成71%: what of a work of several years is due is the year's; the share of the whole tells nothing beside it. */
export function withoutTotals<R extends Stretch>(text: string, rates: R[]): R[] {
  const years = rates.filter((one) => OF_YEAR.test(wordsOf(text, one)));
  if (years.length === 0 || years.length === rates.length) return rates;
  return rates.filter(
    (one) =>
      years.includes(one) ||
      !OF_TOTAL.test(wordsOf(text, one)) ||
      !years.some((year) => isOneSentence(text, one, year) || ITS_YEAR.test(text.slice(one.end, year.start + 1))),
  );
}

const AVERAGE = /平均[^，；。\d%％]{0,8}$/;
/** 河口镇为43%，低15个百分点 */
const ONE_OFF = /^[，,](?!其中)[^，。；\d]{2,8}?(?:仅|只)?[为有是][\d.]+[%％][，,](?:比平均)?[低高][^，。；]{0,6}\d[\d.]*个百分点/;
const OFF_REACH = 40;

/** 全区平均进度为【58%】，河口镇为43%，低15个百分点: the average that one is set against is not its own. */
export const withoutAverage = <R extends Stretch>(text: string, rates: R[]): R[] =>
  rates.filter((one) => !AVERAGE.test(wordsOf(text, one)) || !ONE_OFF.test(text.slice(one.end, one.end + OFF_REACH)));

/** 桩基完成65%，形象进度48%: beside the share of the whole, the shares of its parts in the same sentence do not say how much is done. */
export function withoutParts<R extends Stretch>(text: string, rates: R[]): R[] {
  if (rates.length < 2) return rates;
  const wholes = rates.filter((one) => WHOLE.test(wordsOf(text, one)));
  if (wholes.length === 0) return rates;
  return rates.filter((one) => wholes.includes(one) || !PART.test(wordsOf(text, one)) || !wholes.some((whole) => isOneSentence(text, one, whole)));
}

function isOneSentence(text: string, one: Stretch, other: Stretch): boolean {
  for (let at = Math.min(one.end, other.end); at < Math.max(one.start, other.start); at++) if (endsSentence(text, at)) return false;
  return true;
}
