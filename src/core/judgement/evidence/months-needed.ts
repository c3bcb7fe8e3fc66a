import type { Prose } from "../../text/prose";
import { monthsBetween, type PlainDate } from "../../text/plain-date";
import { defineEvidence } from "../evidence-kind";
import { goalDates } from "../what-is-due";
import { piece, type JudgedLeaf } from "./judged-leaf";
import { furthestStages, lastStage, stageOf } from "./stages";

/** A stage by one of its words, and the months that a project at it still needs, in a hurry: until work begins, and until it is there. */
interface StageMonths {
  readonly at: string;
  readonly toBegin: number;
  readonly toFinish: number;
}

/**
 * What contracts and the law's own terms leave at the least: a tender takes a month and a half from its notice to the
 * contract, a design two, the structure of a building a quarter. A small work (a lane, a yard) needs half of it.
 */
const NEEDS: readonly StageMonths[] = [
  { at: "可研", toBegin: 4, toFinish: 9 },
  { at: "用地手续", toBegin: 3.5, toFinish: 8 },
  { at: "设计", toBegin: 3, toFinish: 7 },
  { at: "预算", toBegin: 2.5, toFinish: 6 },
  { at: "招标", toBegin: 1.5, toFinish: 5 },
  { at: "合同", toBegin: 0.7, toFinish: 4 },
  { at: "施工许可", toBegin: 0.5, toFinish: 4 },
  { at: "开工", toBegin: 0, toFinish: 2 },
  { at: "桩基", toBegin: 0, toFinish: 5 },
  { at: "主体结构", toBegin: 0, toFinish: 1.2 },
  { at: "装修", toBegin: 0, toFinish: 0.4 },
];
const NEED_OF = new Map(NEEDS.map((need) => [stageOf(need.at), need]));

/** What is passed: the stage behind it is what the work is at. */
const PASSED = /通过|完成|批复|取得|到手/u;

/** What a project still needs that has come to a stage, in the words of its clause (施工图审查通过: the tender is next). */
function needAt(stage: number, clause: string): StageMonths | undefined {
  const need = NEED_OF.get(stage);
  const next = need === undefined || !PASSED.test(clause) ? undefined : NEEDS[NEEDS.indexOf(need) + 1];
  return next ?? need;
}

/** 前期手续, 前期工作: somewhere before the tender. */
const PREPARING = /前期(?:手续|工作|准备|审批)|(?:办|完善)[^，。；;\n]{0,6}手续/u;
const PREPARED = stageOf("预算");
/** Work that takes as long as a building does. */
const LARGE = /楼|厂|大厦|馆|院|学校|校区|小区|园区|中心|主体|桥|隧|站|库|市场|公园|基地|综合体|水厂|高速|国道|省道|主干/u;
const SMALL = 0.5;

const BEGIN = /开工|动工|开建|进场施工|启动建设|破土|(?:主体|基础)施工/u;
const BODY = /主体(?:结构)?[^，。；;\n]{0,6}?(?:建成|完工|完成|封顶|竣工)|封顶/u;
const FINISH = /建成|完工|竣工|投用|投产|投入使用|交付|交房|通车|开放|建好|全部完成|验收/u;
/** 新建公园6处, 改造教室120间: so many things are to be there at the year's end, though no word says finished. */
const SO_MANY =
  /(?:新建|改造|建设|改建|扩建|打造|修建|铺设|安装|加装)(?![^，。；;\n]{0,12}(?:开工|前期|项目库))[^，。；;\n]{0,14}?\d+(?:\.\d+)?(?:个|所|处|座|间|栋|公里|条|台|部|套)|^(?:建设|新建|建立|搭建)[^，。；;\n]{0,14}(?:平台|系统)|^完成[^，。；;\n\d]{1,16}(?:建设|改造|修缮|修复)(?:工程|项目)?。?$|\d+(?:个|所|处|座|间|栋|条|台|部|套)[^，。；;\n]{0,16}(?:新建|改造|建设|改建|扩建)/u;
/** Of them it needs a little less than a day of its own would have it. */
const OF_MANY = 0.85;
/** What is only meant, or not said of the work itself. */
const MEANT = /预计|计划|拟|将(?!近)|争取|力争|下一步|下步|即将|准备|确保|待|预期|要求|目标/u;

/** Tenders of those who watch and advise: the work's own may be over. */
const OF_OTHERS = /(?:监理|检测|监测|造价咨询|代理)[^，。；;\n]{0,6}?(?:招标|挂网|采购|遴选|开标)/u;

/** 桌椅进场, 设备到场: what a building is fitted out with comes at its end, not at its beginning. */
const FITTED = /(?:桌椅|家具|器材|床位|床|教具|图书|物资|展品|设备|教师|医护|人员)[^，。；;\n]{0,4}(?:进场|入场)/u;

/** 因选址调整晚了两个月: why, and not where it stands. */
const WHY = /(?:因|由于|受)[^，。；;\n]{0,12}(?:调整|变更|问题|原因|影响|滞后|延误)/u;

/** What a target wants that the ladder can tell: its kind, its day, and where it says so. */
interface WantedStage {
  readonly months: "toBegin" | "toFinish";
  /** The structure alone: what comes behind it is not wanted. */
  readonly body: boolean;
  /** That it is to be there is our own inference. */
  readonly implied: boolean;
  readonly by: PlainDate;
}

function wishOf({ target, wanted, due }: JudgedLeaf, asOf: PlainDate): WantedStage | null {
  const dates = goalDates(wanted, asOf);
  const by = dates.at(-1)?.to ?? (due.when === "year" && due.by !== "deadline" ? endOfYear(asOf) : due.day);
  if (by === null || by < asOf) return null;
  const finish = FINISH.test(target);
  if (BODY.test(target)) return { months: "toFinish", body: true, implied: false, by };
  if (finish) return { months: "toFinish", body: false, implied: false, by };
  if (BEGIN.test(target)) return { months: "toBegin", body: false, implied: false, by };
  return SO_MANY.test(target) ? { months: "toFinish", body: false, implied: true, by } : null;
}

const endOfYear = (day: PlainDate): PlainDate => `${Number(day.slice(0, 4))}-12-31`;

/** Where the work stands: the furthest stage that the progress tells of as done or under way; 0 where it tells of none. */
export function stageReached({ text, clauses }: Prose): { readonly stage: number; readonly start: number; readonly end: number } {
  let reached = { stage: 0, start: 0, end: 0 };
  for (const { start, end } of clauses) {
    const clause = text.slice(start, end);
    // 正着手准备招标: it has come to the step before
    const about = /(?:着手|准备|筹备)[^，。；;\n]{0,8}(?:招标|采购)/u.test(clause) && reached.stage < PREPARED;
    if (about) reached = { stage: PREPARED, start, end };
    if (MEANT.test(clause) || OF_OTHERS.test(clause) || FITTED.test(clause) || WHY.test(clause)) continue;
    const named = Math.max(lastStage(text, start, end), PREPARING.test(clause) ? PREPARED : 0);
    if (named > reached.stage) reached = { stage: named, start, end };
  }
  return reached;
}

/** 另外2座还在选址: where the rest of several stands, in a clause of its own. */
const REST = /^(?:另外?|其余|其[它他]|剩余|余下|还有)[^，。；;\n]{0,2}\d/u;

/** The stage that the rest of several is at, which is the earliest of all; null where the text tells of no rest. */
function stageOfRest({ text, clauses }: Prose): ReturnType<typeof stageReached> | null {
  const rest = clauses.find(({ start, end }) => REST.test(text.slice(start, end)));
  if (rest === undefined) return null;
  const stage = furthestStages(text, rest.start, rest.end).project;
  return stage === 0 ? null : { stage, ...rest };
}

/**
 * Steps against months: at the end of September a foundation is dug, and by the end of the year the building is to stand.
 * Only where the target says that something is to be built or begun, by a day that it, its deadline or its year gives.
 */
export const monthsNeeded = defineEvidence({
  id: "months-needed",
  needs: ["target", "progress"],
  look(judged) {
    const { context, reported, progress, start, target, task } = judged;
    if (context.asOf === null) return [];
    const wish = wishOf(judged, context.asOf);
    if (wish === null) return [];
    const reached = stageOfRest(reported) ?? reported.read(stageReached);
    const need = needAt(reached.stage, reported.text.slice(reached.start, reached.end));
    if (need === undefined) return [];
    const behindBody = wish.body ? (NEED_OF.get(stageOf("主体结构"))?.toFinish ?? 0) : 0;
    const months = (need[wish.months] - behindBody) * (LARGE.test(target) || LARGE.test(task) ? 1 : SMALL) * (wish.implied ? OF_MANY : 1);
    if (months <= monthsBetween(context.asOf, wish.by)) return [];
    return [piece("points", "progress", progress, start + reached.start, start + reached.end, "lagging", 0.5)];
  },
});
