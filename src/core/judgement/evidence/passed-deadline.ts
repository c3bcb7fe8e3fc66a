import type { Evidence } from "../evidence";
import { defineEvidence } from "../evidence-kind";
import { goalDates } from "../what-is-due";
import { AT_WORK } from "./at-work";
import { piece, type JudgedLeaf } from "./judged-leaf";
import { stageReached } from "./months-needed";
import { BEFORE, LAST_BEFORE } from "./stage-short";

/** From this weight on a piece tells of completion. */
const TELLING = 0.35;
/** From this weight on a piece says beside the deadline that the thing is not done. */
const SPEAKS_SO = 0.25;
/** A deadline alone: most rows past it are done and do not say so in words. */
const HINT = 0.25;
const WITH_ANOTHER = 0.45;
/** 安装结束, 更换完毕: what was wanted is there. */
const ENDED = /(?:结束|完毕|做完|装完|拆完)(?:$|[，。；;、\n])/u;
/** What of it is still to come: the acceptance, the papers. */
const FORMALITY =
  /(?:待|等待|等候|准备|申请|申报|迎接)[^，。；;\n]{0,6}(?:验收|核查|销号|审计|决算|结算)|(?:资料|档案|台账)[^，。；;\n]{0,4}(?:归档|整理|完善|补充)|(?:收尾|扫尾|调试|清理现场)/u;
const LAST_STEP = 0.4;
/** Work that goes on, where nothing but the task says what was wanted. */
const STILL = new RegExp([...AT_WORK, "在建|在做|施工中|建设中|进行中|办理中"].join("|"), "u");

/**
 * The deadline where it has passed on the day: a hint, which speaks for lagging only beside something else that does (a
 * part that is not done, a share below the whole, 正在 where no target says what was wanted). Nothing where the text tells
 * of completion.
 */
export const passedDeadline = defineEvidence({
  id: "passed-deadline",
  needs: [],
  look(judged, told) {
    const { leaf, target, reported } = judged;
    const { asOf } = judged.context;
    if (leaf.deadline === null) return passedTarget(judged, told);
    if (asOf === null || leaf.deadline > asOf || told.some(tellsOfWhole)) return [];
    const text = leaf.fields.deadline?.text ?? "";
    if (told.some(tellsOfCompletion) || ENDED.test(reported.text)) return lastStep(judged);
    const early = isEarly(judged);
    // on the day itself work may still be reported as done
    if (leaf.deadline === asOf && !told.some(speaksSo) && !STILL_LACKS.test(reported.text) && !early && !isFarFrom(judged)) return [];
    const beside =
      early ||
      STILL_LACKS.test(reported.text) ||
      told.some(speaksSo) ||
      reported.rates().some(({ value }) => value < 99.95) ||
      (target === "" && STILL.test(reported.text));
    return [piece("deadline", "deadline", text, 0, text.length, "lagging", beside ? WITH_ANOTHER : HINT)];
  },
});

/** A share below this is not the whole by the evening. */
const BY_EVENING = 90;
const isFarFrom = ({ reported }: JudgedLeaf): boolean => reported.rates().some(({ value }) => value < BY_EVENING);

/** A step before any building that the row does not ask for: 完成控制价审核，准备挂网 on the last day. */
function isEarly({ reported, target, task }: JudgedLeaf): boolean {
  if (target !== "" || BEFORE.test(task)) return false;
  const { stage } = reported.read(stageReached);
  return stage > 0 && stage <= LAST_BEFORE;
}

/** 还剩两户, 尚余3处, 拆了约一半: something of it is left. */
const LEFT_OVER = /还剩|只剩|剩下|分之|剩余|尚余|余下|尚有|还有|仍有|还差|尚差|一半|过半|[三四五六七八]成/u;

/** 还差80米: what is lacking on the last day. */
const STILL_LACKS = /(?:还|尚|仍)(?:差|剩|缺|余|有)[^，。；;\n]{0,12}?(?:没|未|不)/u;

/** The target's own day, where it is over: beside something that is not done, or left, and never alone. */
function passedTarget({ due, context, target, wanted, reported }: JudgedLeaf, told: readonly Evidence[]): readonly Evidence[] {
  const { asOf } = context;
  if (asOf === null || due.by !== "target" || due.when !== "now" || due.day === null || due.day >= asOf) return [];
  if (told.some(tellsOfWhole) || told.some(tellsOfCompletion) || ENDED.test(reported.text)) return [];
  if (!told.some(speaksSo) && !LEFT_OVER.test(reported.text)) return [];
  const last = goalDates(wanted, asOf).find(({ to }) => to === due.day);
  return last === undefined ? [] : [piece("deadline", "target", target, last.start, last.end, "lagging", WITH_ANOTHER)];
}

/** A share or an amount that is whole leaves nothing to come. */
const tellsOfWhole = ({ kind, speaksFor }: Evidence): boolean => kind !== "phrase" && (speaksFor === "completed" || speaksFor === "ahead");

/** The last formality as the progress names it. */
function lastStep({ reported, progress, start }: JudgedLeaf): readonly Evidence[] {
  const step = FORMALITY.exec(reported.text);
  if (step === null) return [];
  const clause = reported.clauseAround(step.index);
  return [piece("phrase", "progress", progress, start + clause.start, start + clause.end, "mostly-on-track", LAST_STEP)];
}

const tellsOfCompletion = ({ speaksFor, weight }: Evidence): boolean => (speaksFor === "completed" || speaksFor === "ahead") && weight >= TELLING;

const speaksSo = ({ speaksFor, weight }: Evidence): boolean =>
  weight >= SPEAKS_SO &&
  speaksFor !== "on-track" &&
  speaksFor !== "completed" &&
  speaksFor !== "ahead" &&
  speaksFor !== "long-term" &&
  speaksFor !== "not-assessed";
