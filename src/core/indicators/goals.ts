import type { IndicatorKind } from "./indicator";
import { clauseAt, isGeneralName, nameOfFigure, saysOnlyDone, sentenceAt, plainOf } from "./passages";
import { figuresOf, type ScannedFigure } from "./scan-figures";
import type { PlainProse } from "../text/plain-prose";

/** A quantity that a task or a target asks for. */
export interface Goal {
  readonly figure: ScannedFigure & { readonly value: number };
  readonly name: string;
  readonly kind: IndicatorKind;
  /** New ones are asked for (新增3家): a stock of old and new says nothing of them. */
  readonly fresh: boolean;
  /** Part of the goal before it (其中农村公厕30座). */
  readonly part: boolean;
  /** Of several years (三年内建成300座): no pace of one year is held against it. */
  readonly ofYears: boolean;
  /** Old and new together are asked for (总数达到1.2万家): what is new says nothing of them. */
  readonly stock?: boolean;
  /** It is all that its row is about, and nothing else of its measure. */
  readonly ofRow?: boolean;
}

/** The words between the nearest name and the number that say what kind of quantity it is. The first that fits counts. */
const WITHIN = /(?:控制在|控制到|不超过|不高于|不大于|(?<!不)[低小]于|压减[至到]|降[至到]|下降到|≤)[^，。；\n]{0,3}$/u;
const WITHIN_BEHIND = /^(?:以内|之内|以下)/u;
const GROWTH = /(?:增长|增速|增幅|涨幅|递增)(?:率)?(?:达到?|为|保持在?|不低于|约)*(?:\s)*$/u;
/** A percentage of these is their growth: 服务业增加值达到9.5%. */
const GROWN = /(?:增加值|总产值|总值|总额|收入|投资|营业额|零售额)(?:达到?|为)*$/u;
const RATE =
  /(?:支出进度|执行进度|拨付进度|率|比重|占比|比例|普及度|满意度)(?:均|要|应)?(?:稳定|提高|提升|保持|维持)?(?:达到?|为|超过?|突破|在|到|至|不低于|高于|不少于|力争)*$/u;
const LEVEL = /(?:达到?|突破|超过?|总数|总量|存量|规模|保有量|保持|稳定在|拥有)[^，。；]{0,6}$/u;
/** Amounts of these add up over the year, also where they are to 达到 so much. */
const FLOW = /产值|投资|收入|销售|税|贷款|培训|就业|签约|引进|新增|处置|销号|开展|举办|招商|活动|谈话|办结|进出口|零售额|接待|游客/u;
/** No year's quantity: what stands in names, what is asked of each, what is to be begun, what a complaint or an inspection found. */
const NO_GOAL =
  /等$|在建|每|户均|各级|启动|投资额|总投资|超百亿|投资超|产值超|年产|日处理|不足|约谈|第|现有|目前|去年|上年|同期|以来|已|(?<!短|补)缺(?!陷)|拖?欠(?!发达)|滞留|堆放|积存|倾倒|违规|挪用|占用/u;
/** What each has is no amount of the whole, */
const EACH = /人均|平均/u;
/** but a level where it is to reach so much: 人均体育场地面积达到2.9平方米, 平均浓度控制在34微克/立方米. */
const LEVEL_OF_EACH = /浓度|人均[^，。；]{0,10}面积(?:达到?|提高到|不低于)\d*(?!.*元)/u;
/** Of a few things counted one by one no pace is expected. */
const FEW = 20;
/** Of a few things it must be said that they are to be made, held or won: 城北4条臭水沟 only says which. */
const WORK =
  /新增|新建|新引进|建成|建设|完成|培育|引进|举办|开展|创建|打造|达|实现|突破|签约|组织|召开|开设|开办|开通|安装|加装|更新|设立|撰写|制定|改造|认定|争取|力争|培训|发布|检查|解决|修复|整治|整修|完工|化解|办结|清零|入库|入规|招聘|更换|治理|维修/u;
/** 300米段沟渠: which pipe, not how much of it. */
const DESCRIBES = /^(?:段|路段|范围|长的|宽的|标高|高程)/u;
const LONG = 24;
/** A round of years, of which the one reported is a part. */
export const OF_YEARS =
  /20\d\d年?\s*[-－—–~～至到]\s*20\d\d年(?=[\u4e00-\u9fff])|[二两三四五2-5]年(?:总|计划|规划|行动|目标|任务|内|累计|共)|“?十[三四五六]五”?|规划期|任期|届内/u;
/** 收入达到12亿元，增长6%: of what, the clause before says. */
const GROWTH_ALONE = /^(?:同比)?(?:增长|增速|增幅|涨幅|递增)率?$/u;
/** Old and new together. */
const STOCK = /累计|总数|总量|存量|保有|(?:达到?|突破|超过?)[^，。；]{0,2}$/u;
const FRESH = /新增|净增|新认定|新引进|新签约|新培育|新建|培训|接待|发放/u;
/** 60台闸机、12个岗亭以及4处道口: what stands before belongs to the number before. */
const JOINED = /\d[^，。；]*(?:、|以及|及|和|与)\s*$|^\S*(?:以及|[、和与及])\s*$/u;
const MEASURED = new Set(["元", "亩", "米", "平方米", "立方米", "吨", "千瓦", "小时"]);

/** The quantities that a text asks for, in order. Shares of works (完成工程量的50%), ranges and what is asked of each are left out. */
export function goalsOf(prose: PlainProse): readonly Goal[] {
  const { text } = prose;
  const plain = plainOf(prose);
  const figures = figuresOf(prose);
  return figures.flatMap((figure, index): Goal[] => {
    const { value } = figure;
    if (value === null || value === 0 || figure.range || figure.depth > 0 || isInName(text, figure.start)) return [];
    const clause = clauseAt(plain, figure.start);
    const from = Math.max(clause.start, figures[index - 1]?.depth === 0 ? (figures[index - 1]?.end ?? 0) : 0);
    const before = plain.slice(from, figure.start).replace(/^(?:以上|左右)?(?:以及|[、和及与])/u, "");
    const listed = before.length > LONG ? before.slice(before.lastIndexOf("、") + 1) : before;
    const next = figures[index + 1];
    const behindEnd = Math.min(
      clause.end,
      next !== undefined && next.depth === 0 ? Math.max(figure.end, lastJoint(plain, figure.end, next.start)) : clause.end,
    );
    const behind = plain.slice(figure.end, behindEnd);
    if (NO_GOAL.test(before) || DESCRIBES.test(behind) || (figure.unit !== "%" && EACH.test(before) && !LEVEL_OF_EACH.test(before + figure.unit))) return [];
    const kind = kindOf(figure, before, behind);
    if (kind === null) return [];
    if (kind === "few" && !WORK.test(plain.slice(clause.start, figure.start))) return [];
    const own = nameOfFigure(JOINED.test(before) ? "" : listed.length >= 4 ? listed : before, behind.split("、")[0] ?? "");
    const earlier =
      isGeneralName(own) || GROWTH_ALONE.test(own) || saysOnlyDone(own) ? nameOfFigure(clauseBeforeThat(plain, clause.start).replace(/\d.*$/u, ""), "") : "";
    const name = earlier === "" ? own : GROWTH_ALONE.test(own) ? earlier + own : saysOnlyDone(own) ? doneWith(own, earlier) : earlier;
    if (GROWTH_ALONE.test(name)) return [];
    if (name.length < 2) return [];
    return [
      {
        figure: { ...figure, value },
        name,
        kind,
        fresh: /新增|净增|新认定|新引进|新签约|新培育|新入/u.test(plain.slice(clause.start, figure.start)),
        part: /其中/u.test(plain.slice(sentenceAt(plain, figure.start).start, figure.start)),
        ofYears: OF_YEARS.test(plain.slice(sentenceAt(plain, figure.start).start, figure.start)),
        ...(figure.unit !== "%" && STOCK.test(before) && !FRESH.test(before) ? { stock: true } : {}),
      },
    ];
  });
}

/** 新建高标准农田2万亩，改造提升1万亩: the second is not of new ones. */
function doneWith(verb: string, earlier: string): string {
  const other = LEADING_VERB.exec(earlier)?.[0] ?? "";
  return other === "" || other === verb ? earlier : verb + earlier.slice(other.length);
}
const LEADING_VERB = /^(?:新建|改造|修复|治理|新增|建成|清理|拆除|维修|更换|安装|铺设|提升|更新)+(?=[\u4e00-\u9fff]{2})/u;

/** The clause that ends right before a place. */
function clauseBeforeThat(text: string, at: number): string {
  if (at < 2 || !/[，,：]/u.test(text.charAt(at - 1))) return "";
  const { start } = clauseAt(text, at - 2);
  return text.slice(start, at - 1);
}

/** Where the list goes on: 龙头企业10家、示范社10家 belongs to the second from behind its comma. */
function lastJoint(text: string, from: number, to: number): number {
  const joint = /以及|[、，,和及]/u.exec(text.slice(from, to));
  return joint === null ? to : from + joint.index;
}

function kindOf({ unit, measure, value, scale }: ScannedFigure, before: string, behind: string): IndicatorKind | null {
  const within = WITHIN.test(before) || WITHIN_BEHIND.test(behind);
  if (unit === "%") {
    if (within) return "within";
    if (GROWTH.test(before) || GROWN.test(before)) return "growth";
    return RATE.test(before) ? "level" : null;
  }
  if (measure === "") return null;
  if (within) return "within";
  if ((LEVEL.test(before) && !FLOW.test(before)) || EACH.test(before)) return "level";
  return (value ?? 0) * scale < FEW && !MEASURED.has(measure) ? "few" : "total";
}

/** Whether a place stands in a name: “100村”, 《…》. */
function isInName(text: string, at: number): boolean {
  return text.lastIndexOf("“", at) > text.lastIndexOf("”", at) || text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
}
