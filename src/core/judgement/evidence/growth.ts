import { bigrams, type Bigrams } from "../../text/bigrams";

/** Growth or decline of a thing in percent, as written. */
export interface Change {
  /** Half-open UTF-16 offsets, from the words that name the thing to behind the sign. */
  readonly start: number;
  readonly end: number;
  /** The words that name the thing. */
  readonly words: Bigrams;
  /** In percent; 0 of a decline. */
  readonly growth: number;
}

const THAN = "(?:同比|环比|[比较](?:上|去)年(?:同期)?)";
const GROWN = `(?:增长|增速|增幅|提高|增加|增)(?:达到?|为|约)?\\s*`;
const FALLEN = `${THAN}(?:下降|减少|下滑|回落|负增长|降低|增长-|降|减|少)了?\\s*`;
const GROWTH = new RegExp(`([^，。；;\\n（）()]{2,24}?)[\\d.,]*(?:万|亿)?元?[，,]?${THAN}?${GROWN}(\\d+(?:\\.\\d+)?)\\s*(?:%|％)`, "g");
const DECLINE = new RegExp(`([^，。；;\\n（）()]{2,30}?)[\\d.,]*(?:万|亿)?元?[，,]?${FALLEN}-?\\d+(?:\\.\\d+)?\\s*(?:%|％|个百分点)`, "g");
/** How they end: sought first, since before the words that name a thing a pattern has nothing to go by, and tries every place. */
const GROWTH_END = new RegExp(`${GROWN}(\\d+(?:\\.\\d+)?)\\s*[%％]`, "g");
const DECLINE_END = new RegExp(`${FALLEN}-?\\d+(?:\\.\\d+)?\\s*(?:%|％|个百分点)`, "g");
/** The most that stands between the words that name a thing and the end, digits and points apart: 万, 元, a comma and 比上年. */
const BETWEEN = 8;
const LONGEST_NAME = 30;

/** The declines of a text in order, then its growths in order. */
export function growthsAndDeclines(text: string): Change[] {
  const found = matches(text, DECLINE, DECLINE_END).map((match) => changeOf(match, 0));
  for (const match of matches(text, GROWTH, GROWTH_END)) found.push(changeOf(match, Number(match[2])));
  return found;
}

/** The growths of a text, in order. */
export function growthsOf(text: string): Change[] {
  return matches(text, GROWTH, GROWTH_END).map((match) => changeOf(match, Number(match[2])));
}

const changeOf = (match: RegExpExecArray, growth: number): Change => ({
  start: match.index,
  end: match.index + match[0].length,
  words: bigrams(match[1] ?? ""),
  growth,
});

/** The one growth that a text names, whatever it is of; null where it names none or several. */
export function onlyGrowthOf(text: string): number | null {
  GROWTH_END.lastIndex = 0;
  const found = [...text.matchAll(GROWTH_END)];
  return found.length === 1 ? Number(found[0]?.[1]) : null;
}

/** Every match of `pattern`, as `matchAll` gives them, begun close before the places where it can end. */
function matches(text: string, pattern: RegExp, patternEnd: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  patternEnd.lastIndex = 0;
  for (let end = patternEnd.exec(text); end !== null; end = patternEnd.exec(text)) {
    let from = Math.max(0, end.index - BETWEEN);
    while (from > 0 && isInNumber(text.charCodeAt(from - 1))) from--;
    const last = found.at(-1);
    pattern.lastIndex = Math.max(from - LONGEST_NAME, last === undefined ? 0 : last.index + last[0].length);
    const match = pattern.exec(text);
    if (match === null) break;
    found.push(match);
    patternEnd.lastIndex = match.index + match[0].length;
  }
  return found;
}

/** 0-9 . , */
const isInNumber = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2c;
