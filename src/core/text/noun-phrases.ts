import type { CountedNumber } from "./counted-numbers";
import type { Prose } from "./prose";

/** A number with the phrase that names what it counts, for comparing two texts that speak of one thing. */
export interface NamedFigure {
  readonly figure: CountedNumber;
  /** As written: 1013余万元. */
  readonly text: string;
  /** The words of its clause before it, those for a total or a time off: 发放社会救助资金. */
  readonly noun: string;
  /** The sentence before the phrase, numbers off: equal leads speak of one thing. */
  readonly lead: string;
}

/** Another time, a plan, a part, a difference: no second figure for the same thing. */
const ANOTHER =
  /同比|环比|上年|去年|往年|前年|年初|原|计划|目标|任务|预计|拟|力争|争取|确保|将|不少于|不低于|至少|其中|比|较|每|平均|人均|分别|剩余|余下|尚|还|未|下一?步|下阶段|新增加|再|又|另|增加|减少|下降|提高|最|单|累计至|合同|总|分别|包括|含/u;
/** A time of its own: figures of two times may differ. */
const TIME = /\d{4}年|\d{1,2}月|季度|半年|本月|本周|当月|当日|日|年度|期|批|轮|阶段/u;
/** Said of any work: alone they name nothing. */
const GENERAL =
  /^(?:已|共|完成|实现|开展|投入|到位|争取|落实|使用|支付|拨付|安排|发放|建设|改造|新建|组织|举办|召开|检查|出动|培训|引进|签约|总|固定资产|项目|工程|各类|有关|相关|财政|专项|上级|资金|投资|合同|面积|人员|人数|人次|活动|会议|产值|收入|任务|涉及|其他|群众|企业|问题|线索|案件|车辆|宣传|资料|份|额|数|量)+$/u;
const LEAST = 4;
const LEADING =
  /^(?:\d+[.、．]|[（(]?[一二三四五六七八九十\d]+[)）、.．]|[一二三四五六七八九十]是|目前|现|已经|已|共计|共|累计|全[市县区镇村]|我[市县区镇局]|今年以来|今年|截至目前|同时|并|还|\s)+/u;
const TRAILING = /(?:累计|共计|总计|达到?|为|约|共|近|超过?|了|有|计|\s)+$/u;

/** Every named figure of a text whose phrase is long enough to name one thing only. */
export function namedFigures({ text, countedNumbers }: Prose): readonly NamedFigure[] {
  return countedNumbers.flatMap((figure) => {
    if (figure.depth > 0) return [];
    const start = boundary(text, figure.start, /[，。；;：:、\n]/u);
    const noun = text.slice(start, figure.start).replace(LEADING, "").replace(TRAILING, "").replaceAll("累计", "");
    if (noun.length < LEAST || !/^[\u4e00-\u9fff“”]+$/u.test(noun) || GENERAL.test(noun)) return [];
    const lead = text.slice(boundary(text, figure.start, /[。；;\n]/u), start);
    if (ANOTHER.test(lead + noun) || TIME.test(lead)) return [];
    return [
      { figure, text: text.slice(figure.start, figure.end), noun, lead: lead.replace(/\d[\d.,]*[余多]?[万亿千百]*|[，、\s]+/gu, "").replace(LEADING, "") },
    ];
  });
}

/** What names a figure is not longer: a text without stops would else be walked through for each figure. */
const LONGEST_PHRASE = 500;

function boundary(text: string, at: number, stop: RegExp): number {
  const first = Math.max(0, at - LONGEST_PHRASE);
  let start = at;
  while (start > first && !stop.test(text.charAt(start - 1))) start--;
  return start;
}

/** Longer phrases name one thing even where the sentences begin otherwise. */
const SURE = 7;
/** Two places, projects or stages each have figures of their own. */
const SUBJECT = /[市县区镇乡村街]|社区|项目|工程|学校|医院|公司|中心|[一二三四五六七八九十]期|标段|部门|单位/u;

/** Whether two figures are two values of one thing: same phrase, same measure, and nothing that tells them apart. */
export function isSecondFigure(a: NamedFigure, b: NamedFigure): boolean {
  if (a.noun !== b.noun || a.figure.measure !== b.figure.measure || isSameValue(a.figure, b.figure)) return false;
  if (a.lead === b.lead) return a.lead.length + a.noun.length >= SURE;
  return a.noun.length >= SURE && !SUBJECT.test(a.lead) && !SUBJECT.test(b.lead);
}

/** Rough numbers, and numbers of different places, may say the same. */
function isSameValue(a: CountedNumber, b: CountedNumber): boolean {
  const rough = a.rough || b.rough ? Math.max(a.value, b.value) * 0.1 : 0;
  return Math.abs(a.value - b.value) <= Math.max(rough, a.tolerance, b.tolerance) + 1e-9;
}
