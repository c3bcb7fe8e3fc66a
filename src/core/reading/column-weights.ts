import type { Field } from "../terms/field";
import { HOLDER } from "../terms/heading-weights";
import { holdsNumbers, namesEach, shareOf, type ColumnProfile, type ContentKind } from "./column-profile";

/** What cells weigh for a field, by kind: points where all are of that kind, less in proportion, none below `from`. */
export interface ContentWeight {
  readonly kind: ContentKind;
  readonly from: number;
  readonly points: number;
}

const some = (kind: ContentKind, points: number): ContentWeight => ({ kind, from: 0.3, points });
const most = (kind: ContentKind, points: number): ContentWeight => ({ kind, from: 0.6, points });

/** Words are asked for: numbers, ticks and dates contradict them. */
const WORDS: readonly ContentWeight[] = [most("number", -8), some("tick", -9), most("date", -4)];
/** Names are asked for: sentences, numbers and measures contradict them. */
const NAMES: readonly ContentWeight[] = [most("number", -8), some("tick", -9), most("date", -8), most("measure", -8), most("status", -6)];

/**
 * What the cells of a column say for and against each field. A contradiction (-8) outweighs a phrase inside a heading, not a
 * whole listed one with nothing better beside it; what fits weighs 2 to 4, enough to choose between two headings alike.
 */
export const CONTENT_WEIGHTS: { readonly [F in Field]: readonly ContentWeight[] } = {
  serial: [most("prose", -8), most("date", -6), most("unit", -4)],
  category: [most("number", -8), most("prose", -2), most("date", -6), some("tick", -9), most("status", -4)],
  task: [
    most("number", -12),
    { kind: "code", from: 0.8, points: -8 },
    some("tick", -9),
    most("date", -6),
    most("measure", -8),
    most("status", -5),
    { kind: "unit", from: 0.8, points: -5 },
    { kind: "person", from: 0.8, points: -5 },
  ],
  subtask: [most("number", -12), { kind: "code", from: 0.8, points: -8 }, some("tick", -9), most("date", -6), most("measure", -8), most("status", -5)],
  // 3座 may be a target as it stands
  target: [most("bare", -8), some("tick", -9), most("date", -4), most("unit", -3), most("person", -4)],
  measures: [...WORDS, most("unit", -3), most("person", -4)],
  leadUnit: [...NAMES, some("unit", 3), most("prose", -2)],
  units: [...NAMES, some("unit", 3), most("prose", -2)],
  supportUnits: [...NAMES, some("unit", 2)],
  leader: [...NAMES, some("person", 2), most("unit", -2)],
  persons: [some("tick", -9), most("date", -8), most("measure", -8), some("person", 3), most("unit", -2)],
  startDate: [some("date", 2), most("prose", -5), some("tick", -9)],
  deadline: [some("date", 3), most("number", -4), some("tick", -9)],
  progress: [most("number", -8), some("tick", -9), most("date", -2), most("person", -3), most("unit", -3), { kind: "prose", from: 0.3, points: 1 }],
  measureUnit: [some("measure", 3), most("unit", -6), most("number", -6)],
  plannedAmount: [some("number", 2), some("worded", 2), some("tick", -9), most("date", -6)],
  actualAmount: [some("number", 2), some("worded", 2), some("tick", -9), most("date", -6)],
  completionRate: [some("number", 2), some("share", 1), some("tick", -9), most("date", -6)],
  status: [some("status", 4), some("tick", 2), some("answer", 3), most("number", -7), { kind: "prose", from: 0.8, points: -3 }],
  obstacles: [...WORDS, most("unit", -5)],
  nextStep: [...WORDS, most("unit", -5)],
  remarks: [most("bare", -8), some("tick", -9)],
};

/** A field for which every cell that is none of a kind speaks against. */
export interface Lacking {
  readonly field: Field;
  readonly kinds: readonly ContentKind[];
  /** Below this share of these kinds. */
  readonly below: number;
  readonly points: number;
}

export const LACKING: readonly Lacking[] = [
  // an amount, a rate in words is none: 未开工 in a column of amounts is an exception, all words are another field
  { field: "plannedAmount", kinds: ["number", "worded"], below: 0.4, points: -9 },
  { field: "actualAmount", kinds: ["number", "worded"], below: 0.4, points: -9 },
  { field: "completionRate", kinds: ["number"], below: 0.4, points: -9 },
  { field: "measureUnit", kinds: ["measure"], below: 0.3, points: -8 },
  { field: "status", kinds: ["status", "tick", "answer"], below: 0.01, points: -4 },
  { field: "deadline", kinds: ["date"], below: 0.2, points: -4 },
];

/** An empty column may mean what its heading says, but not before one that is filled. */
export const EMPTY_POINTS = -1.5;

/** Texts that differ in every row name what the row is about; a text merged down or repeated groups rows. */
export const DISTINCT_POINTS: { readonly [F in Field]?: { readonly each: number; readonly grouping: number } } = {
  task: { each: 2, grouping: -1 },
  category: { each: -1, grouping: 1.5 },
};

/** A running number (1, 2, 3) is what people name a row by. */
export const RUNNING_POINTS = 3;

/** A heading of one field over cells of another: a target in numbers is an amount planned. */
export interface Turn {
  readonly from: Field;
  readonly to: Field;
  /** Taken off what the heading says of the first field. */
  readonly loss: number;
  readonly when: (profile: ColumnProfile, label: string, whole: string) => boolean;
}

const all =
  (kind: ContentKind) =>
  (profile: ColumnProfile): boolean =>
    profile.filled >= 2 && shareOf(profile, kind) >= 0.8;
const sharesOnly = (profile: ColumnProfile): boolean => holdsNumbers(profile) && shareOf(profile, "share") >= 0.6;
const words = (profile: ColumnProfile): boolean =>
  profile.filled > 0 && shareOf(profile, "number") < 0.4 && shareOf(profile, "date") < 0.3 && shareOf(profile, "tick") < 0.3;

/** A heading that names the words to choose from. */
const CHOICE = /[（(][^（()）]{1,8}[/／、|或][^（()）]{1,8}[）)]/u;

export const TURNS: readonly Turn[] = [
  { from: "target", to: "plannedAmount", loss: 0, when: holdsNumbers }, // a target in numbers is an amount
  { from: "task", to: "plannedAmount", loss: 1, when: (profile, label) => holdsNumbers(profile) && /目标|任务|计划/u.test(label) }, // 目标任务 over numbers is an amount
  // 办结标志 in status words alone; else 完成标志 says what shall show the end
  { from: "target", to: "status", loss: -0.5, when: (profile, label) => /标志$/u.test(label) && all("status")(profile) },
  {
    from: "task",
    to: "target",
    loss: 3,
    when: (profile, label) => /(?:内容|规模)$/u.test(label) && profile.kinds.bare === 0 && shareOf(profile, "number") > 0.3,
  }, // 建设内容 over 2层 says what a project holds
  // 进度计划 over numbers is an amount
  { from: "deadline", to: "plannedAmount", loss: 1, when: (profile, label) => holdsNumbers(profile) && /计划|目标|进度/u.test(label) },
  // 预期成果 beside a surer progress is what shall come of it
  { from: "progress", to: "target", loss: 0.9, when: (profile, label) => /(?:预期|预计|形式|工作|目标|任务)?(?:工作)?成果$/u.test(label) && words(profile) },
  { from: "progress", to: "completionRate", loss: 0.5, when: sharesOnly }, // progress in shares is a rate
  // 进度 over numbers may be a rate, where amounts make it
  { from: "progress", to: "completionRate", loss: 2, when: (profile, label) => holdsNumbers(profile) && /进度$/u.test(label) },
  // progress in numbers is an amount; 实物工程量 in numbers is all there is to build
  { from: "progress", to: "actualAmount", loss: 1, when: (profile, label) => holdsNumbers(profile) && !/^实物/u.test(label) },
  { from: "status", to: "completionRate", loss: 1, when: sharesOnly }, // 序时进度 in shares is a rate
  { from: "plannedAmount", to: "target", loss: 1, when: words }, // a planned amount in words is a target
  { from: "actualAmount", to: "progress", loss: 1, when: words }, // what was reached, in words, is the progress
  { from: "completionRate", to: "progress", loss: 3.5, when: words }, // how far it is, in words, is the progress; a tail alone (…率) is not
  // 进度安排 over sentences says what is wanted by when
  { from: "deadline", to: "target", loss: 1.5, when: (profile, label) => words(profile) && /安排|计划|节点|进度|要求/u.test(label) },
  { from: "deadline", to: "measures", loss: 6, when: words }, // what is arranged, in sentences, are steps
  // 时序进度 over steps by month is what is wanted
  { from: "status", to: "target", loss: 1.5, when: (profile, label) => words(profile) && /序进度/u.test(label) && shareOf(profile, "status") < 0.3 },
  // 时序进度 over steps by month is what is wanted
  { from: "progress", to: "target", loss: -1, when: (profile, label) => /(?:时序|序时)(?:进度)?$/u.test(label) && words(profile) },
  // 单位 over 人, 户 is what is counted in
  { from: "units", to: "measureUnit", loss: -1, when: (profile, label) => label === "单位" && profile.filled > 0 && shareOf(profile, "measure") >= 0.6 },
  { from: "measureUnit", to: "units", loss: 0, when: (profile, label) => label === "单位" && shareOf(profile, "measure") < 0.3 }, // 单位 over names is who answers
  { from: "progress", to: "status", loss: 5.5, when: all("status") }, // progress in status words alone, beside another that tells more
  // 完成情况（已完成／未完成） asks for one of two words
  { from: "progress", to: "status", loss: -0.5, when: (profile, _label, whole) => all("status")(profile) && CHOICE.test(whole) },
  {
    from: "status",
    to: "progress",
    loss: -1,
    when: (profile, label) =>
      /(?:工程|项目|施工|建设|目前|当前|现)状[态况]$/u.test(label) &&
      words(profile) &&
      shareOf(profile, "status") < 0.3 &&
      profile.filled >= 3 &&
      profile.length >= 4 &&
      namesEach(profile),
  }, // 工程状态 in a text of its own in every row tells more than a status
  // 计划完成 over days is when it is due
  { from: "plannedAmount", to: "deadline", loss: 0, when: (profile, label) => shareOf(profile, "date") >= 0.6 && /完成|办结|竣工|完工/u.test(label) },
  // a result, a degree in status words alone
  { from: "progress", to: "status", loss: -0.5, when: (profile, label) => /(?:结果|程度|评估|研判|判断)$/u.test(label) && all("status")(profile) },
  { from: "remarks", to: "status", loss: 1, when: all("status") }, // remarks in status words alone
  { from: "obstacles", to: "status", loss: 1, when: (profile, label) => /说明$/u.test(label) && all("status")(profile) }, // 说明 in status words alone
  { from: "persons", to: "units", loss: 1, when: (profile) => profile.filled >= 2 && shareOf(profile, "unit") >= 0.8 }, // 谁牵头 over offices
  { from: "leader", to: "units", loss: 1, when: (profile) => profile.filled >= 2 && shareOf(profile, "unit") >= 0.9 }, // 牵头领导 that is nothing but organisations
  // 说明 that is nothing but organisations
  { from: "obstacles", to: "units", loss: 1, when: (profile) => profile.filled >= 2 && shareOf(profile, "unit") >= 0.9 },
  { from: "obstacles", to: "persons", loss: 1, when: (profile) => profile.filled >= 2 && shareOf(profile, "person") >= 0.9 }, // 说明 that is nothing but names
  // 责任落实情况 that is nothing but organisations
  { from: "progress", to: "units", loss: 1, when: (profile, label) => /责任|分工|落实/u.test(label) && profile.filled >= 2 && shareOf(profile, "unit") >= 0.9 },
  // remarks that are nothing but organisations
  { from: "remarks", to: "units", loss: 1, when: (profile) => profile.filled >= 2 && shareOf(profile, "unit") >= 0.9 },
  // remarks that are nothing but names
  { from: "remarks", to: "persons", loss: 1, when: (profile) => profile.filled >= 2 && shareOf(profile, "person") >= 0.9 },
  {
    from: "task",
    to: "units",
    loss: 0,
    when: (profile, label) => !/项目|工程|任务|事项|指标|内容/u.test(label) && profile.filled >= 2 && shareOf(profile, "unit") >= 0.9,
  }, // 承建名称 over organisations is who does it
  // 工程名称 over a name of its own in every row is what the row is about
  { from: "category", to: "task", loss: 1, when: (profile, label) => /名称$/u.test(label) && namesEach(profile) },
  {
    from: "task",
    to: "category",
    loss: 4,
    when: (profile, label) =>
      profile.filled > 0 && (profile.spans > 0 || !HOLDER.test(label)) && (profile.spans > 0 || profile.distinct * 1.2 < profile.filled),
  }, // a task over several rows may group them
];

/** What cells alone say under a heading that says nothing, or is of no field: nearly all status words are the status. */
export const STATUS_ALONE = { least: 2, share: 0.9, points: 6, none: 5 } as const;

/** Where the column stands, in points: never more than what tells two headings alike apart, since a table may be in any order. */
export const POSITION_POINTS = { targetRightOfTask: 0.5, remarksLast: 0.5 } as const;

/**
 * Where no column names who answers, who builds does (施工单位), and after that a column of organisations under a heading that says
 * nothing: what makes such a heading, and how much of the column must be names.
 */
export const INSTEAD_OF_UNITS: readonly { readonly heading: RegExp; readonly share: number }[] = [
  { heading: /(?:施工|承建|代建|建设|总包|承包|中标|实施).{0,3}(?:单位|方|企业|公司|班组|队伍?|主体)(?:名称)?$/u, share: 0 },
  {
    heading:
      /(?:投资|引资|招商|监理|设计|勘察).{0,2}(?:单位|方|企业|公司|主体)(?:名称)?$|(?:督办|督查|督导|检查|验收|交办|来文|考核|审核|审批|监督|来源|代表|委员)/u,
    share: 2,
  },
  { heading: /^/u, share: 0.8 },
];

/** Headings of what is called by a code (TJ-1, 3#): where nothing else names the rows, the code does. */
export const CALLED_BY_CODE = /(?:标段|合同段|工区|地块|宗地|楼栋|栋号|楼号|机组|管段|路段|井号|桥号)(?:号|编号|名称)?$/u;

/**
 * Where no heading means the task, what may stand for it, the best first. `each`: only over words that differ from row to row.
 * `named`: only a short name in every row, left of a target that tells only what it shall come to.
 */
export const INSTEAD_OF_TASK: readonly { readonly field: Field | null; readonly each?: true; readonly named?: true }[] = [
  { field: "subtask" }, // a part without a whole is the task
  { field: "obstacles" }, // the problem that a target, measures and progress answer
  { field: null, named: true }, // 城北主干管 beside 贯通4.2公里: it goes before that target
  { field: "target" }, // 年度目标任务 reads like tasks
  { field: "measures" }, // what is done, where no heading says for what
  { field: null, each: true }, // an unknown heading over a text of its own in every row: 微心愿, 片区
  { field: "category", each: true }, // a category of its own in every row
  { field: "units", each: true }, // the places or units that a table of amounts compares
  { field: "nextStep", each: true }, // the plan of a week in which nothing is done yet
  { field: null }, // an unknown heading over texts
  { field: "category" }, // what groups rows, where nothing else names them
  { field: "units" }, // the units whose cases are counted
  { field: "persons", each: true }, // the persons whose figures a table compares
  { field: "nextStep" }, // what is planned
];
