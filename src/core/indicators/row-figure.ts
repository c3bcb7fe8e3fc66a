import type { Goal } from "./goals";
import { clauseAt } from "./passages";
import { APART, isNotDone, isOnlyBegun } from "./not-done";
import type { ScannedFigure } from "./scan-figures";

type Valued = ScannedFigure & { readonly value: number };

/** Until when, and that something came of it: says nothing of what is counted. */
const ABOUT =
  /(?:1?\d月?(?:份)?\s*[-－—–~～至到]\s*)?\d{1,2}月(?:份)?(?:底|末|\d{1,2}日)?|截[至止]|上半年|[前一二三四]{1,2}个?季度|今年(?:以来)?|全年|年内|本年|全[市县区镇乡省州街]|目前|现|已|累计|共计?|合计|完成|实现|达到?|为|建成|新增|新建|有|约|近|超过?|了|[\s\u0001，]/gu;
const GROWN = /(?:同比)?(?:增长|上涨|上升)(?:了|为|达)?\s*(-?)$/u;
const FALLEN = /(?:同比)?(?:下降|减少|下滑|回落)(?:了|为|达)?\s*$/u;

/**
 * What a cell says of the one thing that its row is about, where the words before a figure name nothing else (1—11月完成28.74亿元,
 * 累计新增7486人): the only such figure, or the only one that is said to be of the whole time. Null where none is, or several are.
 */
export function rowFigure(goal: Goal, plain: string, figures: readonly ScannedFigure[]): { readonly figure: Valued; readonly decline: boolean } | null {
  const found = figures.flatMap((figure, index) => {
    const { value } = figure;
    if (value === null || figure.range || figure.depth > 0 || figure.measure !== goal.figure.measure) return [];
    const clause = clauseAt(plain, figure.start);
    const last = figures
      .slice(0, index)
      .filter(({ end, depth }) => depth === 0 && end > clause.start && end <= figure.start)
      .at(-1);
    if (isOnlyBegun(plain.slice(clause.start, figure.start), goal.name)) return [];
    const before = plain.slice(last?.end ?? clause.start, figure.start);
    if (APART.test(goal.kind === "growth" ? before.replace(/同比/gu, "") : before) || isNotDone(plain.slice(clause.start, clause.end), goal.name)) return [];
    const decline = goal.kind === "growth" && FALLEN.test(before);
    const grown = goal.kind === "growth" ? GROWN.exec(before) : null;
    const said = before.replace(decline ? FALLEN : goal.kind === "growth" ? GROWN : /$^/u, "").replace(ABOUT, "");
    if ([...said].some((sign) => !goal.name.includes(sign))) return [];
    // 6400户 of what grew by 5%: the growth alone is asked
    if (goal.kind === "growth" && before.trim() !== "" && !decline && grown === null && said !== "") return [];
    return [{ figure: { ...figure, value }, decline: decline || grown?.[1] === "-", whole: /累计|共/u.test(before) }];
  });
  const whole = found.filter((one) => one.whole);
  const [one, ...more] = whole.length > 0 ? whole : found;
  return one === undefined || more.length > 0 ? null : { figure: one.figure, decline: one.decline };
}
