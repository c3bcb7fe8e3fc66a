import { bookTitle } from "./book-title";

const all = (count: number): string => (count === 1 ? "已" : "均");
const notAll = (count: number): string => (count === 1 ? "未" : "均未");
const ofThose = (count: number, done: number): string => (done === 0 ? "" : done < count ? `，其中已完成${done}项` : count === 1 ? "，已完成" : "，均已完成");

/** The words of 指标完成情况表. As the other reports it is Chinese in either language. */
export const indicatorTexts = {
  title: (work: string, period: string) => `${`${work}${period}`.replace(/指标$/u, "")}指标完成情况表`,
  subtitle: (asOf: string, pace: string | null) => (pace === null ? `统计截止：${asOf}` : `统计截止：${asOf}　序时进度：${pace}`),
  /** Of prose, whose place is a paragraph. */
  paragraphs: "段落",
  paragraph: (number: number) => `第${number}段`,
  columns: {
    serial: "序号",
    original: "原序号",
    name: "指标",
    unit: "计量单位",
    target: "年度目标",
    actual: "本期完成",
    rate: "完成率",
    pace: "序时进度",
    gap: "比序时进度（百分点）",
    left: "尚差",
    until: "数据截止",
    lead: "牵头单位",
    status: "原表状态",
    evidence: "依据",
    remarks: "备注",
  },
  blocks: {
    total: (number: string, count: number) => `${number}、累计指标（${count}项）`,
    level: (number: string, count: number) => `${number}、水平指标（${count}项）`,
    within: (number: string, count: number) => `${number}、控制指标（${count}项）`,
    growth: (number: string, count: number) => `${number}、增速指标（${count}项）`,
    open: (number: string, count: number) => `${number}、有目标未报数据和数据待核的指标（${count}项）`,
  },
  none: "未识别到可以量化的指标",
  part: (name: string) => `其中：${name}`,
  below: (points: string) => `低${points}个百分点`,
  above: (points: string) => `高${points}个百分点`,
  even: "与目标持平",
  short: (amount: string, unit: string) => `差${amount}${unit}`,
  fewer: (amount: string, unit: string) => `少${amount}${unit}`,
  over: (amount: string, unit: string) => `多${amount}${unit}`,
  implied: (target: string, unit: string) => `（约${target}${unit}）`,
  remark: {
    implied: "目标按完成率推算",
    stated: (rate: string) => `完成率按原文${rate}`,
    noFigure: "未报数据",
    several: "有两个以上数据，待核",
    unclear: "所报数据不能确定为本指标，待核",
    otherPeriod: "所报数据与目标的时段不同，待核",
    otherUnit: "目标与完成数的计量单位不同，待核",
    mismatch: (rate: string) => `完成数与所报完成率${rate}不一致，待核`,
    older: "数据早于统计截止时间",
    stage: "为阶段目标",
    about: "约数，按所写数字计算",
  },
  sentence: {
    total: (count: number) => `可以量化的指标${count}项。`,
    none: "未识别到可以量化的指标。",
    /** `done`: of those that reached the pace; `parts`: what did not, each with its figures. */
    paced: (count: number, due: string | null, reached: number, done: number, parts: readonly string[]) =>
      `累计指标${count}项${due === null ? "" : `，${due}`}，${reached === 0 ? `${notAll(count)}达到序时进度：${parts.join("；")}` : `${reached < count ? `达到序时进度${reached}项` : `${all(count)}达到序时进度`}${ofThose(reached, done)}${reached < count ? `；未达到${parts.length}项：${parts.join("；")}` : ""}`}。`,
    due: (when: string, pace: string) => `截至${when}应达${pace}`,
    behindOne: (name: string, unit: string, amount: string, rate: string, gap: string, until: string) =>
      `${name}${unit === "" ? "" : `（${unit}）`}${until === "" ? "" : `截至${until}`}${amount === "" ? "" : `完成${amount}，`}${amount === "" ? "完成" : "为"}目标的${rate}，低${gap}个百分点`,
    few: (count: number, done: number) => `数量较少、不按序时进度衡量的指标${count}项${ofThose(count, done)}。`,
    held: (kind: string, count: number, reached: number, parts: readonly string[]) =>
      `${kind}${count}项，${reached === 0 ? `${notAll(count)}达到目标：${parts.join("；")}` : parts.length === 0 ? `${all(count)}达到目标` : `达到目标${reached}项，未达到${parts.length}项：${parts.join("；")}`}。`,
    heldOne: (name: string, unit: string, amount: string, gap: string) => `${name}${unit === "" ? "" : `（${unit}）`}为${amount}，${gap}`,
    kinds: { level: "水平指标", within: "控制指标", growth: "增速指标" },
    open: (none: number, unsure: number) =>
      none + unsure === 0
        ? ""
        : `另有${[...(none === 0 ? [] : [`未报数据的${none}项`]), ...(unsure === 0 ? [] : [`数据待核的${unsure}项`])].join("、")}，未计入。`,
  },
  source: (title: string, when: string, madeOn: string) => `数据来源：${bookTitle(title)}，截至${when}，生成于${madeOn}。`,
};
