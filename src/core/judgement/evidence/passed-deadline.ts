import type { Evidence } from "../evidence";
import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";

/** From this weight on a piece tells of completion. */
const TELLING = 0.35;
/** From this weight on a piece says beside the deadline that the thing is not done. */
const SPEAKS_SO = 0.25;
/** A deadline alone: most rows past it are done and do not say so in words. */
const HINT = 0.25;
const WITH_ANOTHER = 0.45;
/** Work that goes on, where nothing but the task says what was wanted. */
const STILL = /正在|正(?=[在编办进审修设制开筹做组征挖铺砌装])|在建|在做|施工中|建设中|进行中|办理中/;

/**
 * The deadline where it has passed on the day: a hint, which speaks for lagging only beside something else that does (a
 * part that is not done, a share below the whole, 正在 where no target says what was wanted). Nothing where the text tells
 * of completion.
 */
export const passedDeadline = defineEvidence({
  id: "passed-deadline",
  needs: ["deadline"],
  look({ leaf, context: { asOf }, target, reported }, told) {
    if (leaf.deadline === null || asOf === null || leaf.deadline >= asOf || told.some(tellsOfCompletion)) return [];
    const text = leaf.fields.deadline?.text ?? "";
    const beside = told.some(speaksSo) || reported.rates().some(({ value }) => value < 99.95) || (target === "" && STILL.test(reported.text));
    return [piece("deadline", "deadline", text, 0, text.length, "lagging", beside ? WITH_ANOTHER : HINT)];
  },
});

const tellsOfCompletion = ({ speaksFor, weight }: Evidence): boolean => (speaksFor === "completed" || speaksFor === "ahead") && weight >= TELLING;

const speaksSo = ({ speaksFor, weight }: Evidence): boolean =>
  weight >= SPEAKS_SO && speaksFor !== "on-track" && speaksFor !== "completed" && speaksFor !== "ahead" && speaksFor !== "long-term" && speaksFor !== "not-assessed";
