import type { FigureRuleMessages } from "../rules";
import { longDay, named } from "./rule-words";

export const figureRules: FigureRuleMessages = {
  "status/contradicts-amount": {
    title: "状态与数据不符",
    text: ({ item, tag, kind, done, wanted, target, share, pace, gap }) => {
      const told = done === "" ? `完成率为${share}` : `${kind === "begun" ? "但已" : ""}完成${done}，为${target === "" ? "目标" : target}${wanted}的${share}`;
      const against =
        kind === "behind" ? `，比序时进度${pace}低${gap}个百分点` : kind === "ahead" && gap !== "0" ? `，比序时进度${pace}高${gap}个百分点，状态劣于数据` : "";
      return `${item}写作“${tag}”，${told}${against}`;
    },
    why: "影响完成项、滞后项的认定",
    action: "请牵头单位核实状态和数据",
  },
  "persons/inconsistent": {
    title: "责任人前后不一致",
    text: ({ item, units, persons, usual, counts }) =>
      units.length === 1
        ? `${item}“${units[0] ?? ""}”对应${persons[0] ?? ""}，本表其余${counts[0] ?? ""}处为${usual[0] ?? ""}`
        : `${item}的${units.join("、")}的责任人与本表其他各处不一致，疑整列错位`,
    why: "易通知错人",
    action: "核对后更正；确已调整的注明",
  },
  "leader/similar-names": {
    title: "分管领导姓名不统一",
    text: ({ rare, items, usual, usualCount }) => `“${rare}”（${named(items, 3)}）与“${usual}”（${usualCount}处）疑为同一人`,
    why: "按分管领导统计时会被拆成两人",
    action: "核对后统一",
  },
  "amount/not-a-number": {
    title: "数据无法统计",
    text: ({ item, heading, written, fault }) =>
      `${item}“${heading}”写作“${written}”，${fault === "text" ? "未能识别为数字" : fault === "negative" ? "完成数为负数" : "含两种计量单位，无法判断以哪个为准"}`,
    why: "该项无法计算完成率，也不计入合计",
    action: "改填阿拉伯数字；有几项内容的分行填报",
  },
  "amount/sum-mismatch": {
    title: "分项合计与总数不符",
    text: ({ item, text, total, sum, above, difference }) => `${item}“${text}”，总数${total}，分项合计${sum}，${above ? "多" : "少"}${difference}`,
    why: "数据会被直接引用",
    action: "核对分项和总数",
  },
  "amount/two-figures": {
    title: "同一数据前后不一致",
    text: ({ item, noun, first, second, earlier, kind }) =>
      kind === "target"
        ? `${item}“${noun}”目标写作${first}，按完成率推算约为${second}`
        : earlier === ""
          ? `${item}“${noun}”一处写作${first}，一处写作${second}`
          : `${item}“${noun}”写作${second}，${earlier}写作${first}`,
    why: "数据会被直接引用",
    action: "核对后统一；口径不同的写明",
  },
  "amount/rate-mismatch": {
    title: "比率与数据不符",
    text: ({ item, part, whole, computed, written, kind, count }) =>
      kind === "no-whole"
        ? `${item}写作“${part}”占目标的${written}，按此推算目标为${computed}，不是整数`
        : `${item}${/\d$/.test(item) ? "的" : ""}${part}÷${whole}=${computed}，表中写${written}${kind === "truncated" ? `，疑为舍去尾数${count > 1 ? `（共${count}处）` : ""}` : count > 1 ? `（本列${count}处均不符，请核对比率按什么计算）` : ""}`,
    why: "数据会被直接引用",
    action: "核对后更正",
  },
  "amount/total-mismatch": {
    title: "合计与明细不符",
    text: ({ name, row, headings, printed, sums, count }) =>
      `第${row}行“${name}”：${headings.map((heading, at) => `${heading}${printed[at] ?? ""}，${count}行明细相加为${sums[at] ?? ""}`).join("；")}`,
    why: "合计数会被直接引用",
    action: "核对合计与明细，更正有误的一处",
  },
  "progress/says-nothing": {
    title: "进展情况无实质内容",
    text: ({ items, heading, text }) => (items.length > 1 ? `${named(items)}“${heading}”仅写“${text}”等` : `${items[0] ?? ""}${heading}仅写“${text}”`),
    why: "无法判断工作进度",
    action: "写明已做什么、做到什么程度",
  },
  "period/stale": {
    title: "数据截止时间不符",
    text: ({ items, times, year, month }) =>
      `${named(items)}${items.length > 1 ? "仍" : ""}为“${times.slice(0, 3).join("”“")}”${times.length > 3 ? "等" : ""}数据，本表截至${year}年${month}月底`,
    why: "口径不一，不能横向比较",
    action: "更新数据；确无新数据的注明原因",
  },
  "text/cut-off": {
    title: "末句疑未写完",
    text: ({ item, heading, end, sign }) =>
      `${item}“${heading}”末句疑未写完（“${end}”${sign === "count" ? "，未见数目" : sign === "bracket" ? "，括号、引号不全" : ""}）`,
    why: "内容不全，影响印发",
    action: "补全后重新填报",
  },
  "date/invalid": {
    title: "时限无法识别",
    text: ({ item, heading, written, noSuchDay }) => `${item}“${heading}”写作“${written}”，${noSuchDay ? "没有这个日期" : "无法识别为时限"}`,
    why: "无法判断是否到期",
    action: "改写为具体日期，如2024年6月30日",
  },
  "date/order": {
    title: "时间先后不符",
    text: ({ item, heading, deadline, fault, startHeading, start, year }) =>
      fault === "start"
        ? `${item}${startHeading}（${longDay(start)}）晚于${heading}（${longDay(deadline)}）`
        : `${item}${heading}（${longDay(deadline)}）早于本表年度（${year}年）`,
    why: "无法判断是否到期",
    action: "对照任务分解表更正",
  },
  "date/overdue": {
    title: "时限已到，是否完成",
    text: ({ item, deadline, asOf, periodEnd, status }) =>
      `${item}完成时限为${deadline}，截至${longDay(asOf)}（${periodEnd ? "报告期末" : "判断日期"}）已到期，${status === "" ? "未见完成的记载" : `标注“${status}”`}，是否已经完成？`,
    why: "到期的应已完成；确未完成的，应列为滞后或说明延期",
    action: "核实是否完成；延期的写明批准的新时限",
  },
  "date/plan-passed": {
    title: "计划时间已过",
    text: ({ item, plan, asOf }) => `${item}写有“${plan}”，截至${longDay(asOf)}时间已过，未见完成的记载`,
    why: "进展可能未更新，或已滞后",
    action: "核实是否完成并更新进展；未完成的说明原因和新的时间",
  },
};
