import type { Field } from "./field";

/**
 * How much a heading says for a field, in points. A column needs more than `NEEDED` in all to be read as a field; contents
 * and position weigh up to 8 (reading/column-weights).
 */
export const HEADING_POINTS = {
  /** The whole heading is a listed phrase: hardly anything speaks against it. */
  phrase: 10,
  /** It begins or ends with one, or a frame knows it: a word before or behind may turn it. */
  part: 7,
  /** Only its tail speaks (…情况, …名称): enough where the cells do not contradict. */
  tail: 4,
  /** A phrase in the middle, before the tail: 问题 in 反映问题情况. Less than the tail's own. */
  inner: 3.5,
  /** A group over a label that says nothing: as sure as the group, and a little less than a heading of its own. */
  group: { 3: 8, 2: 6, 1: 4 },
  /** 实际 under 竣工时间: the day on which it was done is not the one that it was due, but better than none. */
  real: 6,
  /** A bare time (3月) over words, with no group: what was done by then. */
  bareTime: 5,
  /** A heading over numbers that begins as amounts do (应发…, 已支付…). */
  amount: 6,
} as const;

/** What a column needs to be read as a field rather than as none: less than a tail, more than a guess. */
export const NEEDED = 3;

/** What the words of no field (`NO_FIELD`) take off: more than a phrase inside outweighs, less than that and clear contents. */
export const AGAINST = 5;

/** Labels that say nothing but that numbers stand under them: what they count, the group over them says. */
export const QUIET_LABEL = /^(?:合计|小计|总计|计|绝对值|总量|总数|数量|金额|资金|面积|个数|数值|投资额?|里程)(?:数|额|量)?$/u;

/** Over numbers, how a heading begins that says what is to be done or spent, and what was; how one ends that is a share. */
export const AMOUNT_HEADINGS: readonly (readonly [Field, RegExp])[] = [
  ["completionRate", /(?:完成|进展|达成|完工)度$|^(?:占|完成)(?:年度|全年|本年|总)?(?:投资)?(?:计划|目标|任务)(?:的)?(?:比|比例|比重|情况)?$/u],
  ["plannedAmount", /总数$/u],
  [
    "plannedAmount",
    /^(?:年度|全年|本年度?|累计)?(?:总?任务|总(?:户|人|个|台|亩|栋|套|面积|里程|量|宗|件|批)?数?$|计划|目标|下达|预算|概算|核定|批复|安排|分配|拟投|筹集|合同(?:金额|总?价)|中标(?:金额|价)|受理|交办|应|底册|设计[量数]|问题(?:资金|金额|个?数|总数)|收件|名额|资金安排|涉及|资金(?:规模|总额|计划))/u,
  ],
  ["plannedAmount", /^(?!.*(?:已|未|剩余|结余|可用)).*(?:额度|限额)$|^(?:专项)?债券?(?:金额|资金|规模|额)$/u],
  ["plannedAmount", /(?:任务|目标|计划|指标)(?:数|量|面积|资金|投资|规模|里程|产值)?$/u],
  [
    "actualAmount",
    /^(?!.*(?:率|比例|占比|比重)[%％]?$)(?:年度|全年|本年度?)?(?:累计)?(?:已|完成|办结|化解|完工|竣工|建成|改造完成|整改|销号|答复|办复|执行(?!主体|单位)|签约|交付|实际|实(?!施|物|有|测)|支付|支出|拨付|到位|到账|兑付|发放|入库|回收)|^资金(?:到位|拨付|支付|支出|发放)(?:数|额|金额|总额)?$/u,
  ],
];

/** Whose the thing is, which says nothing of what kind it is: 企业名称 before 隐患内容 neither names the rows nor groups them. */
export const HOLDER = /^(?:受检|被检|责任|所属)?(?:工地|企业|单位|公司|场所|学校|医院|商户|店铺|村庄?|站点|点位|小区|用户|业主)(?:名称)?$/u;

/** Words of a heading that speak for or against a field that it already means, with what they weigh. */
export interface Preference {
  readonly field: Field;
  readonly words: RegExp;
  readonly points: number;
}

export const PREFERENCES: readonly Preference[] = [
  { field: "deadline", words: /时限|期限|要求|截止/u, points: 2 }, // a limit binds; a point in time may be anything
  { field: "deadline", words: /计划|拟|预计|目标/u, points: 1.5 }, // the planned end is what is judged by
  { field: "deadline", words: /反馈|考核|节点/u, points: -2.5 }, // the day of feedback or of the check is not that of the work
  { field: "plannedAmount", words: /年/u, points: 1 }, // the year's plan is what a yearly table measures by
  { field: "plannedAmount", words: /月|周|旬|节点|季/u, points: -3 }, // a part of the plan makes no rate of the year
  { field: "actualAmount", words: /年初|年度|今年|本年|全年|当年/u, points: 1.5 }, // what the year brought belongs to the year's plan
  { field: "actualAmount", words: /累计|至今|以来/u, points: 1.5 }, // a running total outlives the month
  { field: "actualAmount", words: /开工|历年|建设以来|立项/u, points: -5 }, // what was done since the beginning is more than the year's
  { field: "actualAmount", words: /去年|上年|同期|上[月周旬期季]|前次/u, points: -6 }, // what was done before this time is not done in it
  { field: "plannedAmount", words: /[明来次下]年/u, points: -6 }, // what is planned for the time to come is not measured yet
  { field: "actualAmount", words: /上年[末底]|年前/u, points: -6 }, // 截至上年末
  { field: "actualAmount", words: /签约|协议|合同/u, points: -1 }, // what was signed is less than what came of it
  { field: "actualAmount", words: /^(?:尚|还|仍|其中)?(?:未|没|待|剩余|结余|尚欠|欠)/u, points: -9 }, // 未完成数, 剩余: what is not done yet
  { field: "completionRate", words: /^(?:尚|还|仍)?(?:未|没|待|剩余|结余)/u, points: -9 }, // 未完成率
  { field: "actualAmount", words: /其中/u, points: -5 }, // 其中8月: a part of what stands beside it
  { field: "actualAmount", words: /[本当](?:月|周|旬|期|季)/u, points: -5 }, // a month's part is less than the year's
  { field: "completionRate", words: /[本当上](?:月|周|旬|期|季)/u, points: -2.5 }, // a month's part is less than the year's
  { field: "completionRate", words: /总投资|开工/u, points: -1.5 }, // a share of the whole project is not that of the year
  { field: "units", words: /责任|承办|落实|主体|主办/u, points: 2 }, // who answers for it goes before who builds or reports it
  { field: "persons", words: /填表|填报|电话|^联系方式/u, points: -3 }, // who filled the table in answers for nothing
  { field: "serial", words: /^序号|^项次|^No$/iu, points: 3 }, // people say 第2项 by the running number, not by that of a file
  { field: "progress", words: /累计|目前|最新|当前|截至/u, points: 1 }, // what stands now goes before a part of it
  { field: "progress", words: /本周|本旬|今日/u, points: -1 }, // a week is a part
  { field: "progress", words: /^(?:上[周旬月期次季年]|去年|前次|前期)/u, points: -3 }, // what was done before this time stands beside what was done in it
  { field: "progress", words: /调查|核查|摸排|排查|评查|检查|核实|督查|督导|宣传|调研/u, points: -2 }, // looking into it is a step, settling it is the work
  { field: "progress", words: /派单|派发|转办|交办|受理|登记|立案|回访|签收|接报|批示/u, points: -3 }, // who was told, and who was asked afterwards, is less still
  { field: "progress", words: /处置|处理|办理|化解|整改|解决|落实|进展|进度|推进/u, points: 0.5 }, // what settles it goes before what stands beside it
  { field: "task", words: /^(?:工地|企业|单位|场所|学校|河湖|河流|点位|小区|村庄?|站点|商户|景区|店铺|医院|标段|隐患单位)(?:名称)?$/u, points: -2 }, // where it is goes behind what it is
  { field: "task", words: /项目名称|任务|事项/u, points: 0.5 }, // what names the thing goes before what describes it
];
