import { foldWidth } from "./cell-text";
import { writtenNumber } from "./numerals";

const NUMBER = "\\d{1,5}|[一二三四五六七八九十百零]{1,6}";
const MEASURE = "[项件个条]";
/** What a title claims so many of, behind the measure word: （18个项目）, （3件任务）. */
const KINDS = "项目|工程|任务|事项|工作";
/** 共18项; 共18 alone where the bracket ends behind it. A number without 共 claims with its measure word alone: （2） may be a volume. */
const TOTAL = `共(?:计|有)?\\s*(${NUMBER})\\s*(?:大?(?:${MEASURE}|类)(?!目标值)|(?=[）)]))`;

const CLAIM = new RegExp(`${TOTAL}|[（(]\\s*(${NUMBER})\\s*${MEASURE}\\s*(?:${KINDS})?\\s*[）)]`, "u");
const BRACKET = new RegExp(`\\s*[（(]\\s*(?:${TOTAL}[^（）()]*|(?:${NUMBER})\\s*${MEASURE}\\s*(?:${KINDS})?\\s*)[）)]\\s*`, "u");
const AT_END = new RegExp(`[\\s，,：:]*${TOTAL}(?:${KINDS})?\\s*$`, "u");

/** 18 of （共18项）, （18项）, （18个项目）, （十八项） and 共十八项; null where nothing is claimed. */
export function claimedCount(text: string): number | null {
  const match = CLAIM.exec(foldWidth(text));
  const number = match?.[1] ?? match?.[2];
  if (number === undefined) return null;
  return writtenNumber(number);
}

/** A title without what it claims: 二、农业 of 二、农业（共18项）, of 二、农业（18个项目） and of 二、农业 共十八项. All of it where it is nothing but a claim. */
export function withoutClaim(title: string): string {
  // of full width and half width are as many characters, so that places agree
  const folded = foldWidth(title);
  for (const claim of [BRACKET, AT_END]) {
    const match = claim.exec(folded);
    if (!match) continue;
    const rest = title.slice(0, match.index) + title.slice(match.index + match[0].length);
    return rest.trim() === "" ? title : rest;
  }
  return title;
}
