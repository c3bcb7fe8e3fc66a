import { MEASURE_WORDS, measureEntries, type MeasureWords } from "../text/measure-words";
import { SCALE, SCALES } from "../text/scales";
import type { PlainProse } from "../text/plain-prose";

/** A number of a text with what it counts or measures. */
export interface ScannedFigure {
  /** Half-open UTF-16 offsets of number and unit. */
  readonly start: number;
  readonly end: number;
  /** As written, in `unit`; null where the text blanks it out (XX万元). */
  readonly value: number | null;
  /** As written: 万元, 人, %. */
  readonly unit: string;
  /** Units that stand for one another have the same: 平方米, ㎡, 平米. */
  readonly measure: string;
  /** How many of the measure's base one `unit` is. */
  readonly scale: number;
  readonly approximate: boolean;
  /** The lower end of a range, or a number in a pair (1-2家): it says no one amount. */
  readonly range: boolean;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** Words for units by the measure that they are of, with how many of its base they are. */
const UNITS: MeasureWords = [
  ...MEASURE_WORDS,
  ["人次", "人次", 1],
  ["人 名 位", "人", 1],
  ["场次 场 次 期", "次", 1],
  ["栋 幢", "栋", 1],
  ["台 辆", "台", 1],
  ["部", "部", 1],
  ["份", "份", 1],
  ["张", "张", 1],
  ["门", "门", 1],
  ["头", "头", 1],
  ["方 m³", "立方米", 1],
  ["m²", "平方米", 1],
  ["km", "米", 1000],
  ["标箱", "标箱", 1],
  ["千瓦", "千瓦", 1],
  ["小时", "小时", 1],
  ["天", "天", 1],
  ["村", "村", 1],
  ["支", "支", 1],
  ["羽 只", "只", 1],
  ["尾", "尾", 1],
  ["口", "口", 1],
  ["片", "片", 1],
  ["册 本", "册", 1],
  ["箱", "箱", 1],
  ["枚", "枚", 1],
  ["对", "对", 1],
  ["公斤 千克", "吨", 0.001],
  ["斤", "吨", 0.0005],
  ["微克/立方米 μg/m³ 微克每立方米", "微克/立方米", 1],
  ["美元", "美元", 1],
  ["港元 港币", "港元", 1],
  ["欧元", "欧元", 1],
  ["日元", "日元", 1],
];
const KNOWN = new Map(measureEntries(UNITS));
const WORDS = [...KNOWN.keys()].sort((a, b) => b.length - a.length).join("|");

const NUMBER = new RegExp(
  `(约|近|逾|超过?|将近|大约)?(?<![\\d.A-Za-z〔\\[第+])(\\d[\\d,，]*(?:\\.\\d+)?|[X×]{2,})\\s*([-－—~～至到]\\s*\\d+(?:\\.\\d+)?\\s*)?(余|多)?\\s*(?:([%％])|(${SCALE})?(余|多)?\\s*(${WORDS})(?![月日年度]|毛球|(?<=口)[径岸人]|(?<=片)[区长]|(?<=部)[门分署委队件])|(万亿|亿|万)(?![\\u4e00-\\u9fff]*[店村镇路]))`,
  "gu",
);

/** Behind a bare 万 or 亿 of money stands a stop, or a word that goes on with the sentence; another word is what is counted. */
const NOT_MONEY = /^(?:[\u4e00-\u9fff])(?<![占完较同比增达超用到其已共收支投为的左右以是和及与或等余多全年上下，、])/u;

/** Every number of a text that has a unit, a scale or a percent sign, in order. Years, dates and bare numbers are none. */
export function scanFigures(text: string): readonly ScannedFigure[] {
  const found: ScannedFigure[] = [];
  let depth = 0;
  let at = 0;
  for (const match of text.matchAll(NUMBER)) {
    const [whole, before = "", digits = "", range, within = "", percent, scale = "", behind = "", word = "", bare = ""] = match;
    const start = match.index + before.length;
    // 12万羽毛球 or a measure that we do not know: no amount of money, and none that could be told
    if (bare !== "" && NOT_MONEY.test(text.slice(match.index + whole.length))) continue;
    for (; at < start; at++) {
      const sign = text.charAt(at);
      if (sign === "（" || sign === "(") depth++;
      else if (sign === "）" || sign === ")") depth = Math.max(0, depth - 1);
      else if (sign === "\n") depth = 0;
    }
    const blank = !/^\d/u.test(digits);
    const value = blank ? null : Number(digits.replace(/[,，]/gu, ""));
    const unit = percent === undefined ? `${scale}${bare}${word}` : "%";
    const known = KNOWN.get(word);
    const times = SCALES[`${scale}${bare}`] ?? 1;
    found.push({
      start,
      end: match.index + whole.length,
      value,
      unit,
      measure: percent === undefined ? (known?.measure ?? "") : "%",
      scale: percent === undefined ? times * (known?.factor ?? 1) : 1,
      approximate: before !== "" || within !== "" || behind !== "",
      range: range !== undefined,
      depth,
    });
  }
  return found.filter((one, index) => !isThreshold(text, one, found[index + 1]));
}

/** The figures of a prose; scanned for once. */
export const figuresOf = (prose: PlainProse): readonly ScannedFigure[] => prose.read(allFigures);
const allFigures = ({ text }: PlainProse): readonly ScannedFigure[] => scanFigures(text);

/** 收入50万元以上的村61个: which villages, not how much of anything. Behind it, in the same clause, stands how many. */
function isThreshold(text: string, { end }: ScannedFigure, next: ScannedFigure | undefined): boolean {
  return next !== undefined && THRESHOLD.test(text.slice(end)) && !/[，,。；;：\n]/u.test(text.slice(end, next.start));
}
const THRESHOLD = /^(?:及|含)?以[上下]的?(?![并且和及与或目任占达为完增同比])[\u4e00-\u9fff]/u;

/** A value of one unit in another of the same measure: 4.5万人 is 45000 in 人. */
export const inUnitOf = (value: number, from: Pick<ScannedFigure, "scale">, to: Pick<ScannedFigure, "scale">): number =>
  from.scale === to.scale ? value : Number(((value * from.scale) / to.scale).toPrecision(12));
