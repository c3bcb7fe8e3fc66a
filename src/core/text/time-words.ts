/** A cell that names a time and nothing else: 2024.3, 6月底前, 二季度, 2024年5月9日, 2024-05-09, 年底前完成. */
const TIME =
  /^(?:约|拟|计划|预计|截至|于|力争)?(?:(?:(?:19|20)\d\d|[今明本]?)[年.\-/])?(?:\d{1,2}(?:[-—~至到]\d{1,2})?月(?:份)?(?:(?:\d{1,2}日?[-—~至到])?\d{1,2}[日号]?)?|\d{1,2}[.\-/]\d{1,2}|\d{1,2}(?=[^\d月.]|$)|[一二三四五六七八九十]{1,2}月(?:份)?|第?[一二三四1-4]季度|[上下]半年|周[一二三四五六日末])?(?:度|份|底|末|初|内|中|[上中下]旬)*(?:以?前|之前)?(?:完成|办结|完工|开工)?$/u;
const NAMES_A_TIME = /[年月日号季周旬半]|(?:19|20)\d\d[.\-/]\d/u;
const OPEN_ENDED = /^(?:长期|持续|常态化?|立行立改|立即(?:整改)?|全年|每[年月季周天日].{0,4})(?:坚持|推进|整改)?$/u;

/** Whether a text without blanks is a time and nothing else. */
export function isTime(text: string): boolean {
  return text.length <= 24 && ((NAMES_A_TIME.test(text) && TIME.test(text)) || OPEN_ENDED.test(text));
}
