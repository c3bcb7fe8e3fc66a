import { clausesOf } from "../text/clauses";
import { clauseAt, isGeneralName, nameOfFigure, saysOnlyDone } from "./passages";
import type { ScannedFigure } from "./scan-figures";

/** 1100户改厕任务: what was asked for. */
export const THING_OF_TASK = /^的?([\u4e00-\u9fff]{2,10}?)(?:目标)?任务/u;

/** What stands between an amount and its rate and is about neither: growth, other shares. */
export const OTHER_FIGURE = /^[^\d]*(?:同比|环比|增长|增幅|下降|率|其中|带动)/u;
/** What projects are worth in all: no result of a year. */
export const WHOLE_WORTH = /总投资|投资额|概算|协议|合同/u;

/** A stretch without the figures in it, and without what numbers we know no unit of. */
function withoutFigures(text: string, start: number, end: number, figures: readonly ScannedFigure[]): string {
  let rest = "";
  let at = start;
  for (const one of figures) {
    if (one.start < at || one.end > end) continue;
    rest += text.slice(at, one.start);
    at = one.end;
  }
  return (rest + text.slice(at, end)).replace(/[\d.,]+[^\u4e00-\u9fff]*/gu, "");
}

/** 完成投资9860万元: money was spent, on what the text does not say. */
export function generalAt(plain: string, actual: ScannedFigure): string {
  const said = nameOfFigure(plain.slice(clauseAt(plain, actual.start).start, actual.start), "");
  return isGeneralName(said) ? said : "";
}

/** What the rate is of, in the words of the text: those at the amount, else those of the clause before, else those of the target (拆违任务指标). */
export function nameAt(
  text: string,
  plain: string,
  actual: ScannedFigure | null,
  figures: readonly ScannedFigure[],
  sentenceStart: number,
  clauseStart: number,
  words: string,
): { readonly name: string; readonly unnamed: boolean } {
  const is = (name: string, unnamed = false): { readonly name: string; readonly unnamed: boolean } => ({ name, unnamed });
  if (actual !== null) {
    const clause = clauseAt(text, actual.start);
    const start = Math.max(
      clause.start,
      ...figures.filter((one) => one.end <= actual.start && one.start >= clause.start && one.depth === 0).map(({ end }) => end),
    );
    const own = nameOfFigure(plain.slice(start, actual.start), plain.slice(actual.end, clause.end));
    if (own.length >= 2 && !isGeneralName(own) && !saysOnlyDone(own)) return is(own);
    const whole = nameOfFigure(withoutFigures(plain, clause.start, actual.start, figures), "");
    if (whole.length >= 2 && !isGeneralName(whole) && !saysOnlyDone(whole.replace(/[、和及]|开工|启动/gu, ""))) return is(whole);
    const earlier = clausesOf(text, sentenceStart, clause.start).at(-1);
    const before = earlier ? nameOfFigure(plain.slice(earlier.start, earlier.end).replace(/\d.*$/u, ""), "") : "";
    return is(isGeneralName(before) || saysOnlyDone(before) ? "" : before, true);
  }
  const inWords =
    /(?:占|完成了?|实现了?)([^，。]*?)(?:目标|任务|计划|指标)/u.exec(words)?.[1]?.replace(/^(?:已|全部|完成|了)+|^(?:全年|年度|今年)$/gu, "") ?? "";
  if (inWords.length >= 2 && !/^(?:全年|年度|今年|总|[一二三四本]?季度|本月|当月|月度|阶段|序时)/u.test(inWords)) return is(inWords);
  const named = clausesOf(text, sentenceStart, clauseStart)
    .reverse()
    .find(({ start, end }) => !OTHER_FIGURE.test(plain.slice(start, end)) && !WHOLE_WORTH.test(plain.slice(start, end)));
  if (named === undefined) return is(nameOfFigure(plain.slice(clauseStart, clauseAt(plain, clauseStart).end).replace(/(?:占|完成了?|实现了?).*$/u, ""), ""));
  return is(nameOfFigure(plain.slice(named.start, named.end).replace(/[约近]?[X×\d][\S]*$/u, ""), ""));
}
