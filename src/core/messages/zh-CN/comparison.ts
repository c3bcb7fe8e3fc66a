import { bookTitle } from "./book-title";
import type { ComparisonTexts } from "../comparison";
import { reportTexts } from "./reports";
import { list } from "./phrases";

const { chineseNumber } = reportTexts;

const difference = (value: number): string => (value === 0 ? "持平" : `${value > 0 ? "增加" : "减少"}${Math.abs(value)}项`);

const withChanged = (text: string, changed: string): string => (changed === "" ? text : `${text}\n${changed}`);

export const comparisonTexts: ComparisonTexts = {
  title: (work, now, before) => `${work}${now}与${before}对比表`,
  thisPeriod: "本期",
  lastPeriod: "上期",
  ofYear: (year, label) => `${year}年${label}`,
  sentence: {
    against: (before, parts) => `与${before}相比，${parts.join("；")}。`,
    count: (word, count, change) => `${word}${count}项，${difference(change)}`,
    behind: (word, parts, turned) =>
      [
        ...(parts.length > 0 ? [`${word}事项中，${parts.join("，")}`] : []),
        ...(turned.length > 0 ? [`${parts.length > 0 ? "" : `上期${word}事项中，`}${turned.join("，")}`] : []),
      ].join("；") + "。",
    amount: (items, leaves) => list([...(items > 0 ? [`${items}项`] : []), ...(leaves > 0 ? [`子项${leaves}个`] : [])]),
    newly: (amount, numbers) => `新增${amount}（${numbers}）`,
    still: (amount, numbers) => `连续两期及以上${amount}（${numbers}）`,
    turned: (amount, word, numbers) => `${amount}转为${word}（${numbers}）`,
    completed: (amount, word, numbers) => `本期新${word.startsWith("已") ? word.slice(1) : word}${amount}（${numbers}）。`,
    addedAndDropped: (added, dropped) => `新增事项${added}项，减少${dropped}项。`,
    amongAdded: (parts) => `新增事项中，${parts.map(({ word, amount, numbers }) => `${word}${amount}（${numbers}）`).join("，")}。`,
    amongDropped: (parts) => `减少事项中，${parts.map(({ word, amount, numbers }) => `上期${word}${amount}（上期${numbers}）`).join("，")}。`,
    same: (count, numbers) => `本期进展与上期文字相同或仅改动时间、数字的${count}项（${numbers}）。`,
    untagged: (count, numbers) => `另有${count}项本期或上期未标注状态，未作状态对比（${numbers}）。`,
    noStatusBefore: "上期未标注状态，未作状态对比。",
    noStatusNow: "本期未标注状态，未作状态对比。",
  },
  captions: { matrix: "状态变化", changes: "变化事项", same: "进展雷同", planned: "上期下一步工作计划与本期进展" },
  matrix: { before: "上期状态", dropped: "减少", total: "上期合计", added: "新增", now: "本期合计", untagged: "未标注" },
  columns: {
    serial: "序号",
    now: "本期序号",
    before: "上期序号",
    task: "工作任务",
    lead: "牵头单位",
    statusBefore: "上期状态",
    statusNow: "本期状态",
    periods: "连续期数",
    progressBefore: "上期进展",
    progressNow: "本期进展",
    remark: "说明",
    sameness: "情况",
    handling: "处理情况",
    planned: "上期承诺",
    target: "本期目标",
  },
  block: (index, name, items, rows) => `${chineseNumber(index)}、${name}（${items}项${rows === items ? "" : `，${rows}行`}）`,
  blocks: {
    newly: "新增滞后",
    still: "连续滞后",
    better: "转好",
    paused: "暂停",
    changed: "其他状态变化",
    added: "新增事项",
    dropped: "减少事项",
    reworded: "任务、目标或牵头单位有调整",
    doubtful: "疑为同一事项，待确认",
    untagged: "本期或上期未标注状态",
  },
  noChange: "无变化事项",
  noSame: "无进展雷同事项",
  periods: (count, openEnded) => `${openEnded ? "至少" : ""}${count}期`,
  remarks: {
    completed: "新完成",
    resumed: "恢复推进",
    newLeaf: "新增子项",
    droppedLeaf: "减少子项",
    task: (before, changed) => withChanged(`任务有调整，上期为：${before}`, changed),
    target: (before, now, changed) => withChanged(`目标有调整，上期为：${before}；本期为：${now}`, changed),
    lead: (before, now) => `牵头单位由${list(before)}调整为${list(now)}`,
    doubtful: "疑为同一事项，请确认",
    splitFrom: (reference) => `疑由上期${reference}拆分，请确认`,
    mergedInto: (reference) => `疑并入本期${reference}，请确认`,
  },
  changedWords: (parts) =>
    `改动处：${parts.map(({ before, now }) => (before === "" ? `增加“${now}”` : now === "" ? `删去“${before}”` : `“${before}”改为“${now}”`)).join("；")}`,
  sameness: { same: "文字相同", "time-or-figures-only": "仅改动时间、数字", nearly: "高度相似" },
  notes: {
    byTask: "对比按任务名称匹配，不按序号。",
    leaves: "有子项的事项，状态和进展按子项对比。",
    doubtful: (count) => `${count}项疑为同一事项，已列出待确认。`,
    split: (count) => `${count}项疑由上期事项拆分或合并而来，已在说明中注明，请确认。`,
    otherWords: (pairs) =>
      `状态按含义对比，${pairs.map(({ before, now }) => `上期“${before}”与本期“${now}”`).join("、")}${pairs.length > 1 ? "分别" : ""}视为同一状态。`,
    otherYear: (before, now) => `两期不在同一年（${before}年、${now}年）。`,
    asGiven: "有的表未写明年份或具体时间，先后按选择的顺序。",
    targetsByPeriod: "目标按期填列，不作为目标调整。",
    onlySlow: (caption) => `“${caption}”只列上期或本期滞后、暂停的事项。`,
    countedAsGiven: (periods) => `连续期数按所选各期（${list(periods)}）计，其间如另有报告期，未计入。`,
  },
  source: (now, before, madeOn) => `数据来源：${bookTitle(now)}与${before.map(bookTitle).join("")}，生成于${madeOn}。`,
  changes: {
    "newly-behind": "新增滞后",
    "newly-completed": "新完成",
    paused: "新暂停",
    resumed: "恢复推进",
    unchanged: "不变",
    untagged: "未标注",
    new: "新增事项",
    dropped: "减少事项",
  },
  turnedInto: (word) => `转为${word}`,
  marks: { task: "任务调整", target: "目标调整", lead: "牵头变更", sameness: { same: "进展雷同", "time-or-figures-only": "仅改时间数字", nearly: "高度相似" } },
  inARow: (word, count, openEnded) => `${openEnded && count > 2 ? "至少" : ""}连续${count === 2 ? "两" : chineseNumber(count)}期${word}`,
  againstLast: "较上期",
  noteAgainstLast: (period, title) => `“较上期”为与${period}（${bookTitle(title)}）相比；“—”为上期无对应板块。`,
  difference: (value) => (value === 0 ? "0" : value > 0 ? `+${value}` : `−${Math.abs(value)}`),
};
