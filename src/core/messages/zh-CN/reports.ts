import { bookTitle } from "./book-title";
import type { PresumedDay } from "../../table/day-of-table";
import type { ReportTexts, SaidWord } from "../reports";
import { list } from "./phrases";
import { chineseNumeral } from "../../text/numerals";

const shortWord = (word: string): string => {
  const bare = word.replace(/^(?:进展|进度|项目|工作)(?=..)/, "").replace(/(?<=...)完成$/, "");
  return bare === "" ? word : bare;
};

const numbers = (all: readonly string[]): string => {
  const inner = all.map((one) => /^第(.+)项$/.exec(one)?.[1]);
  return all.length > 0 && inner.every((one) => one !== undefined) ? `第${inner.join("、")}项` : list(all);
};

const isAll = (others: readonly SaidWord[], count: number): boolean => others.reduce((sum, one) => sum + one.count, 0) === count;

/** （含持续推进1项）, or （正在落实1项、持续整改中1项） where that is all of them. */
const otherWords = (others: readonly SaidWord[], count: number): string =>
  others.length === 0 ? "" : `（${isAll(others, count) ? "" : "含"}${others.map((one) => `${one.word}${one.count}项`).join("、")}）`;

const inQuotes = ({ word, count }: SaidWord): SaidWord => ({ word: `“${word}”`, count });

const PRESUMED: { readonly [by in PresumedDay]: string } = {
  "last-such-day": "原表未写明年份，年份系推定",
  "year-end": "原表未写明截止日期，按年底推定",
  "day-made": "原表未写明截止日期，按生成当日推定",
};

export const reportTexts: ReportTexts = {
  thisTable: "本表",
  titles: {
    summary: (base, form, sourceIsSummary) => `${base}${form}${sourceIsSummary ? "统计" : ""}汇总表`,
    lagging: (base, word, withAttention) => `${base}${word}${withAttention ? "及需关注" : ""}事项清单`,
    problems: (base, form) => `${base}${form}校验问题清单`,
    form: "进展情况",
  },
  asOf: (date) => `统计截止：${date}`,
  unitOfMeasure: { withShares: "单位：项、%", plain: "单位：项" },
  date: (year, month, day) => `${year}年${month}月${day}日`,
  monthEnd: (month) => `${month}月底`,
  yearMonthEnd: (year, month) => `${year}年${month}月底`,
  monthDay: (month, day) => `${month}月${day}日`,
  source: ({ title, items, asOf, presumed, madeOn, otherTables }) =>
    `数据来源：${bookTitle(title)}，共${items}项，截至${asOf}${presumed === null ? "" : `（${PRESUMED[presumed]}）`}，生成于${madeOn}${otherTables === 0 ? "" : `；本簿另有${otherTables}张同样的表未计入`}。`,

  sentence: {
    total: ({ work, items, claimed, leaves }) =>
      `${work}共${items}项${claimed === null ? "" : `（原表标明${claimed}项）`}${leaves === null ? "" : `，细分为${leaves}个子项`}。`,
    counts: ({ when, basis, assessed, parts }) =>
      `截至${when}，${basis === null ? "" : basis === "item" ? "按事项统计：" : "按子项统计："}${assessed === null ? "" : `应统计${assessed}项，`}${parts.join("；")}。`,
    count: (word, count, share, others = []) => `${word}${count}项${otherWords(others, count)}，占${share}`,
    untagged: (count, share, unknown) =>
      `${unknown.length === 0 ? "未标注" : isAll(unknown, count) ? "用语未识别" : "未标注或用语未识别"}${count}项${otherWords(unknown.map(inQuotes), count)}，占${share}`,
    outside: (word, count, others = []) => `另有${word}${count}项${otherWords(others, count)}，不计入占比`,
    noLagging: (word) => `无${word}事项。`,
    noLaggingOfTagged: (tagged, word) => `已标注的${tagged}项中无${word}事项。`,
    notAssessed: "本表未标注状态，不作滞后统计。",
    twoTags: (count, word, references) => `${count}项同时标注两种状态，按“${word}”统计（${references}）。`,
    overdue: (count, word, references) => `另有${count}项已到完成时限、未标注${/^[未无不]/u.test(word) ? `“${word}”` : word}（${references}）。`,
    byUnits: ({ word, count, units, several, single, nobody }) => {
      const tail = single.length === 0 ? "" : `${several.length === 0 ? "" : "；"}${list(single)}${single.length === 1 ? "" : "各"}1项`;
      return `${word}的${count}项涉及${units}个牵头单位：${list(several)}${tail}${nobody === null ? "" : `；${nobody}`}。`;
    },
    nobody: (count, references) => `${count}项未列牵头单位（${references}）`,
    byUnitsShort: ({ word, count, units, first }) => `${word}的${count}项涉及${units}个牵头单位，较多的为${list(first)}。`,
    unitSeveral: (unit, count, references) => `${unit}${count}项（${references}）`,
    unitSingle: (unit, references) => `${unit}（${references}）`,
    unitCount: (unit, count) => `${unit}${count}项`,
    named: (word, count, parts, separator) => `${word}${count === 1 ? "" : "的"}${count}项为${separator === "；" ? "：" : ""}${parts.join(separator)}。`,
    namedItem: (reference, task, unit, first) => `${reference} ${task}${unit === "" ? "" : `（${first ? "牵头单位：" : ""}${unit}）`}`,
    placedItem: (reference, unit) => `${reference}${unit === "" ? "" : `（${unit}）`}`,
    missing: ({ word, noReason, noNextStep }) => `${word}事项中，${[noReason, noNextStep].filter((part) => part !== null).join("，")}。`,
    missingReason: (count, references) => `${count}项未说明原因（${references}）`,
    missingNextStep: (count, references) => `${count}项未列下一步工作计划（${references}）`,
    numbers,
  },
  signature: { unit: "制表单位", maker: "制表人", reviewer: "审核人", date: "日期", blankDate: "　　年　月　日" },
  noLead: "未列牵头单位",
  noSection: "未分板块",
  noLeader: (heading) => `未列${heading}`,
  none: "—",

  summary: {
    caption: (index, title) => `表${chineseNumeral(index)}　${title}`,
    bySection: "分板块进度情况",
    byLeader: "分管工作进展情况",
    byLeaderColumn: (heading) => `按${heading}分列进度情况`,
    byUnit: "分牵头单位进度情况",
    byUnitLeaves: "分牵头单位进展情况（按子项统计）",
    overall: "总体进度情况",
    columns: {
      serial: "序号",
      section: "工作板块",
      leader: "分管领导",
      items: "事项数",
      leaves: "子项数",
      count: "项数",
      share: "占比",
      untagged: "未标注",
      attention: "需关注事项",
      rank: "位次",
      unit: "责任单位",
      leadUnit: "牵头单位",
      lead: "牵头事项",
      support: "配合事项",
      subtotal: "小计",
      supportBehind: (words) => `其中${words.map(shortWord).join("或")}`,
      attentionOf: (words) => `${list(words.map(shortWord))}事项序号`,
      leadAttentionOf: (words) => `牵头${list(words.map(shortWord))}事项序号`,
      atPace: (word) => `${shortWord(word)}及以上占比`,
    },
    claimed: (claimed, found) => `${claimed}（实${found}）`,
    total: "合计",
    supportOnly: "仅承担配合任务的单位",
    supportApart: (count) => `配合单位${count}个，另表`,
    captionSupporting: "附表　仅承担配合任务的单位",
    collective: "集体责任主体",
    attentionItem: (items, word) => `${items}（${shortWord(word)}）`,
    leafReference: (reference, leaf) => `${reference}（${leaf}）`,
    notes: (lines) => (lines.length === 1 ? `注：${lines.join("")}` : `注：${lines.map((line, i) => `${i + 1}.${line}`).join("")}`),
    noteLeadFirst: "责任单位排第一位的为牵头单位。",
    noteLeadColumn: "牵头单位以原表所列为准。",
    noteLeadSum: "牵头项数合计等于事项总数，配合项数有重复。",
    noteSeveralLeads: "部分事项有两个以上牵头单位，牵头项数、配合项数均有重复。",
    noteLeaves: "同一事项的子项由不同单位牵头的，按子项分别统计。",
    noteSubtask: (reference, leaf) => `“${reference}（${leaf}）”指${/^\d+$/.test(reference) ? `第${reference}项` : reference}的第（${leaf}）个子项，余类推。`,
    noteOtherWords: (words) =>
      `${words.map(({ word, count, others }) => `“${word}”${isAll(others, count) ? "为" : "含"}${others.map((one) => `“${one.word}”${one.count}项`).join("、")}`).join("，")}。`,
    noteRounding: "百分比因四舍五入，合计可能略有出入。",
    noteSeveralLeaders: (heading) => `同一事项列有两名以上${heading}的，分别统计，合计不重复计算。`,
    noteRegisterLeaders: "分管领导按单位名录列出。",
    noteAssessed: (count, words) => `占比以应统计${count}项为基数，不含${list(words)}事项。`,
    noteUnknownWords: (unknown) => `“未标注”含状态用语未识别的${list(unknown.map(inQuotes).map(({ word, count }) => `${word}${count}项`))}。`,
    noteCollective: (names) => `集体责任主体（${list(names)}）不单独统计排序。`,
    chartSections: "分板块进度情况",
    chartUnits: (word) => `${word}事项牵头单位`,
    chartShares: "总体进度情况",
  },

  lagging: {
    subtitle: (total, parts) => `共${total}项${parts.length === 0 ? "" : `：${list(parts)}`}`,
    part: (word, count) => `${word}${count}项`,
    block: (index, mark, word, count) => `${chineseNumeral(index)}、${mark ? "▲" : ""}${word}（${count}项）`,
    none: (words) => `无${list(words)}事项`,
    noneOfTagged: (tagged, word) => `已标注的${tagged}项中无${word}事项`,
    notAssessed: "本表未标注状态，不作滞后统计",
    overdue: "已到期未完成",
    columns: {
      serial: "序号",
      original: "原序号",
      section: "工作板块",
      leader: "分管领导",
      task: "工作任务",
      subtask: "子项",
      target: "目标",
      lead: "牵头单位",
      persons: "责任人",
      support: "配合单位",
      progress: "进展情况",
      reason: "滞后原因",
      problems: "存在问题",
      nextStep: "下一步工作计划",
      nextStepBlank: "下一步措施及完成时限（由牵头单位填报）",
      remarks: "备注",
      opinion: "督办意见",
      due: "拟完成时间",
    },
    excerpt: (reason, heading) => `${reason}（摘自${heading}）`,
    seeThere: (heading) => `见${heading}`,
    noReason: "未说明",
    noNextStep: "未填报",
    twoPeriods: (word) => `连续两期${word}`,
    sameCause: (references) => `与${list(references)}同一事由`,
    noteUnfinished: "注：分点列明的事项只摘录未完成的要点。",
  },

  problems: {
    subtitle: (total, parts) => `共${total}个问题${parts.length === 0 ? "" : `：${list(parts)}`}`,
    none: "未发现应改和待核的问题",
    columns: {
      serial: "序号",
      original: "原序号",
      unit: "责任单位",
      heading: "栏目",
      cell: "单元格",
      problem: "问题",
      advice: "修改建议",
      severity: "类别",
      handling: "处理情况",
    },
    settled: (count) => `注：另有${count}个问题已核实，未列入本表。`,
    cells: (first, count) => (count === 1 ? first : `${first}等${count}处`),
    items: (first, count) => (count === 1 ? first : `${first}等${count}项`),
  },

  layout: {
    toSource: (cell) => `转到原表${cell}`,
    toReport: (sheet) => `转到“${sheet}”`,
    toSheet: (sheet, cell) => `转到“${sheet}”${cell}`,
    dropped: (headings) => `注：为便于打印，未列${list(headings)}；改用A3纸可全部列出。`,
    dash: "—",
    continued: (text, isNumber) => `${text}${isNumber ? "\n" : ""}（续）`,
    fact: (label, value) => `${label}：${value}`,
  },
  shortWord,
};
