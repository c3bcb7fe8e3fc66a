/* Kinds of names that the head of a percentage may end with. */

/** How much a thing has changed, or how far it is from another. */
export const CHANGE =
  /(?:增长|增加|增收|增|增速|增幅|涨幅|升幅|降幅|跌幅|上升|上涨|下降|下跌|减少|减|降|降低|提高|提升|回落|加快|放缓|同比|环比|高|低|高于|低于|高出|快|慢|快于|慢于|落后|滞后|超前|超额|超额完成|超计划)$/;

/** A rate that is a completion rate by name. 支出占比 is a share of what is spent; 合格率, 办结率, 开工率 measure something else. */
export const COMPLETION_RATE =
  /(?:(?<!未)(?:完成|完工|竣工|建成|执行|达成)(?:(?:工程|项目)?投资额?|任务|目标|计划|进度|指标|工作量|整改)?(?:率|比例|占比|比重|比率|比|度|百分比)|(?<!综合)(?:支出|支付|拨付|整治|整改|销号|拆除|修复|竣工交付|清偿|任务兑现|计划兑现)率|(?:支出|支付|拨付|整改)比例|完成量)$/;
export const OTHER_RATE = /(?:率|比例|比重|占比|覆盖面|系数)$/;

/** How far a thing has come. */
export const PROGRESS = /(?:进度|形象进度|完成情况|(?:目前|现|工程|总体|项目|建设|施工)进展)$/;
/** The pace of a thing, or how far it is from its pace: 序时进度, 欠进度. */
export const PACE = /(?:序时|时序|时间|同期|均衡|^(?:目标|计划|要求|应达|应有|既定)|(?:[超差慢快]|(?<!清)欠|落后|滞后|低于|高于)于?(?:目标|计划)?)进度$/;

/** What is set beforehand: a share of it is a completion rate whatever the verb. */
export const GOAL =
  /(?:(?:目标|任务|计划|预算|概算|指标|工程量|工作量|作业量|总投资|年度投资|总进度|工程进度|计划投资|总工程|底册|台账数|盘子|工程总量|总任务量|(?:反馈|交办|移交|通报)的?问题)(?:任务|目标|指标|计划|要求|安排)?(?:数|量|值|额|总数|总量)?|(?<=[占为成达到])(?:计划|需|设计)[^占]{0,5}(?:数|额|量|面积|里程|户数|长度|总长|规模)|(?<=完成)合同总?(?:额|价款?|金额|产值|造价|投资))$/;
/** A whole that is measured: its share is a completion rate only where something is completed. */
export const WHOLE = /(?:(?<=占)合同总?(?:额|价|金额|产值|造价)|总量|总数|数量|总额|投资|规模|总.{1,4}(?:量|数|长|长度|里程|面积|户数))$/;
/** A whole that work is measured against: lengths and numbers of things, or the sum of the contract. */
export const WORK = /(?:全长|全(?:桥|线|段|路段|河段|渠|坝|程)|总.{0,4}(?:量|数|长|长度|里程)|总.{0,4}面积|合同总?(?:额|价|金额|产值|造价))$/;

export const DONE =
  /(?:完成|完工|竣工|建成|办结|办了|修了|建了|拆了|[做铺拆建修挖装栽砌打清]完|(?:计划|预算|任务)执行|已[播栽种收割]|播种|播栽|栽插|移栽|插秧|机插|育秧|(?:计划)?育苗)$/;
/** 森林覆盖率完成36%: the level of a rate or of a growth, not a share of work. */
export const LEVEL_REACHED = /(?:[率速]|[增涨升降跌]幅|比重|占比)(?:已|累计|共)?完成$/;

/** No name of a head is longer: 计划投资 目标 总量. */
const LONGEST_NAME = 8;

/** Whether `head` ends with a name of one of the kinds above. */
export const endsAs = (head: string, kind: RegExp): boolean => kind.test(head.slice(-LONGEST_NAME));
