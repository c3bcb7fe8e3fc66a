import { INVISIBLE } from "./white-space";

const NONE = "无".charCodeAt(0);
const YET = "暂".charCodeAt(0);

const NOTHING = new RegExp(`^[\\s${INVISIBLE}]*(?:[-—–_/\\\\／·.。]*|暂?无[。.]?)[\\s${INVISIBLE}]*$`, "u");

/** Whether a cell says nothing: empty, blanks, a stroke, 无, 暂无. */
export function isNothing(text: string): boolean {
  // nearly every text that says something begins with another Chinese character, or a digit
  const first = text.charCodeAt(0);
  if ((first >= 0x4e00 && first <= 0x9fff && first !== NONE && first !== YET) || (first >= 0x30 && first <= 0x39)) return false;
  return NOTHING.test(text);
}
