import type { Goal } from "./goals";
import { clauseAt, coverage, sentenceAt } from "./passages";
import { inUnitOf, type ScannedFigure } from "./scan-figures";

type Valued = ScannedFigure & { readonly value: number };

/** What a figure may be said with that says nothing of what it counts. */
const ABOUT =
  /截[至止]|上半年|[前一二三四]{1,2}个?季度|今年(?:以来)?|全年|年内|本年|全[市县区镇乡省州街]|目前|现|已|累计|共计?|合计|完成|实现|达到?|为|建成|新|改|有|约|近|超过?|余|了|[\s\u0001，、①-⑳；:：]|\d/gu;

/** 植树4.3万株 of 义务植树: every word at the figure is the goal's. */
export function saysNothingElse({ name }: Goal, own: string): boolean {
  const said = own.replace(ABOUT, "");
  return said.length >= 2 && [...said].every((sign) => name.includes(sign));
}

/** A level or a limit stands at a value: no word need say that anything was done. */
export const isHeld = ({ kind }: Goal): boolean => kind === "level" || kind === "within";

/** 新增学位 is 新增公办义务教育学位, 重点人群签约率 is 重点人群家庭医生签约率: the same beginning and end, and nothing that is not in the name, in its order. */
export function abbreviates(said: string, name: string): boolean {
  const short = said.replace(/[^\u4e00-\u9fff]/gu, "");
  if (short.length < 4 || short.length >= name.length || short.slice(0, 2) !== name.slice(0, 2) || short.slice(-2) !== name.slice(-2)) return false;
  let at = 0;
  for (const sign of short) {
    at = name.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 新增助餐点12个，全县助餐点达到35个; 培育合作社6家，其中示范社2家; 保障率100%: what was asked is told as reached, though no word says so. */
export function isToldAgain(goal: Goal, plain: string, figures: readonly ScannedFigure[], index: number): boolean {
  const figure = figures[index];
  if (figure === undefined) return false;
  const behind = plain.slice(figure.end);
  if (/^\s*[：:]/u.test(behind)) return false;
  if (figure.unit === "%") return /率$|比例$|占比$/u.test(plain.slice(0, figure.start));
  if (/^[，,（(\u0001]*其中/u.test(behind)) return true;
  const next = figures[index + 1];
  return goal.fresh && next !== undefined && next.measure === figure.measure && /^[，,][^，。；]*(?:达到?|增至)$/u.test(plain.slice(figure.end, next.start));
}

/** 全省43.5%，我县41.8%: where the text tells its own place's, a wider place's is another's. */
export function isOfOthers(plain: string, figure: ScannedFigure, said: string): boolean {
  const wide = /全([国省市县])(?:平均)?/u.exec(said)?.[1];
  if (wide === undefined)
    return /(?:全[国省市县区])?平均(?:水平)?$/u.test(plain.slice(clauseAt(plain, figure.start).start, figure.start)) && /我[省市县区镇乡]/u.test(plain);
  const own = /我([省市县区镇乡街])/u.exec(plain)?.[1];
  return own !== undefined && own !== wide;
}

/** 改圈和改厨共230户: of two things together, where one was asked. */
export function isJoined({ name }: Goal, before: string): boolean {
  const other = /([\u4e00-\u9fff]{2,8})[和及与、]([\u4e00-\u9fff]{2,8}?)(?:累计|合计|共计?|总共)(?:完成)?$/u.exec(before);
  return other !== null && coverage(name, `${other[1] ?? ""}${other[2] ?? ""}`) > 0 && [other[1], other[2]].some((one) => coverage(one ?? "", name) === 0);
}

const STAGE = /(?:安装|铺设|敷设|吊装|浇筑|调试|挂网|采购|招标)(?:完成)?$/u;
const LATER = /(?:投用|投入使用|通电|交付|启用|并网|通车|通水)(?:使用)?$/u;

/** 已安装188个，通电投用150个: which of the two is meant nobody says, unless the goal names the first. */
export function isEarlierStage(goal: Goal, plain: string, figures: readonly ScannedFigure[], figure: Valued, before: string): boolean {
  const stage = STAGE.exec(before)?.[0];
  if (stage === undefined || goal.name.includes(stage.slice(0, 2))) return false;
  const { end } = sentenceAt(plain, figure.start);
  return figures.some(
    (one) =>
      one.start > figure.end &&
      one.end <= end &&
      one.measure === figure.measure &&
      one.value !== null &&
      inUnitOf(one.value, one, figure) < figure.value &&
      LATER.test(plain.slice(clauseAt(plain, one.start).start, one.start)),
  );
}

/** 交流轮岗教师1084人，占应交流教师的11.2% of 交流轮岗教师比例; 占应参保的76% of 参保率: the share that the goal is called by. */
export function isShareOf({ name }: Goal, plain: string, figure: ScannedFigure, before: string): boolean {
  const of = /占(应)?([\u4e00-\u9fff]{0,10}?)的?$/u.exec(before);
  if (of === null || before.replace(/^[，,]/u, "").length !== of[0].length) return false;
  if (of[1] !== undefined && name.endsWith(`${of[2] ?? ""}率`) && (of[2] ?? "").length >= 2) return true;
  const thing = /^(.{3,})(?:比例|占比|比重)$/u.exec(name)?.[1];
  const clause = clauseAt(plain, figure.start);
  if (thing === undefined || clause.start < 2) return false;
  const ahead = clauseAt(plain, clause.start - 2);
  const said = plain.slice(ahead.start, ahead.end);
  return coverage(thing, said) >= ENOUGH && !/其中/u.test(said);
}
const ENOUGH = 0.7;

/** 本年新上线8项，累计上线19项: behind what is new stands what there is of all years. */
export function isOfAllYears(one: ScannedFigure, first: Valued, plain: string): boolean {
  if (one.value === null || one.depth > 0 || one.measure !== first.measure || one.start < first.end || one.start > sentenceAt(plain, first.start).end)
    return false;
  return inUnitOf(one.value, one, first) > first.value && /累计|总数/u.test(plain.slice(clauseAt(plain, one.start).start, one.start));
}
