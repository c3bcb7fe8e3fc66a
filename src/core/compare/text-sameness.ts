import { comparable } from "../text/same-text";
import type { TextSameness } from "./comparison";
import { textLikeness } from "./likeness";

/** Shorter texts are alike by chance. */
const LEAST_CHARACTERS = 30;
const NEARLY = 0.9;

/** Figures and words of time, which every copy of last period's text changes: 截至6月底, 第二季度, 上半年, 目前. */
const MASKED =
  /\d+(?:[.,，]\d+)*[%％‰]?|[一二三四五六七八九十]+(?=月|季度|期)|(?:今年|本年|去年|上半年|下半年|年初|年底|月底|月末|季度|全年|目前|截至|截止|至今|日前|近期|第|前|季|年|月|日|底|末)/gu;

/**
 * Whether a progress text is the earlier one again: the same but for blanks, stops and point numbers; the same once
 * figures and words of time are taken out; or nearly the same at thirty characters or more.
 */
export function textSameness(now: string, before: string): TextSameness {
  const [a, b] = [comparable(now), comparable(before)];
  if (a === "" || b === "") return null;
  if (a === b) return "same";
  const [bare, other] = [a.replace(MASKED, ""), b.replace(MASKED, "")];
  if (bare === other && bare !== "") return "time-or-figures-only";
  if (Math.min(a.length, b.length) < LEAST_CHARACTERS) return null;
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if ((2 * shorter) / (shorter + longer) < NEARLY) return null;
  return textLikeness(bare, other) >= NEARLY ? "nearly" : null;
}
