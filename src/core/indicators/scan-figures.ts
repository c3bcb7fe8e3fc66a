import { bracketsIn, depthAt } from "../text/brackets";
import { Lexicon } from "../text/lexicon";
import { MEASURE_WORDS, measureEntries, type MeasureWords } from "../text/measure-words";
import { PlainProse } from "../text/plain-prose";
import { SCALES } from "../text/scales";
import { numbersIn } from "../text/written-numbers";

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
const LEXICON = new Lexicon(measureEntries(UNITS));
/** What makes another word of a unit that it stands behind: 3月, 2个月, 12万羽毛球, 3口径, 3片区. */
const OTHER_WORD = /[月日年度]|毛球|(?<=口)[径岸人]|(?<=片)[区长]|(?<=部)[门分署委队件]/uy;
/** 3.5亿 without a unit, of money; 万店村 is a place. */
const BARE = /^(?:万亿|亿|万)$/u;
const PLACE = /^[\u4e00-\u9fff]*[店村镇路]/u;

/** Behind a bare 万 or 亿 of money stands a stop, or a word that goes on with the sentence; another word is what is counted. */
const NOT_MONEY = /^(?:[\u4e00-\u9fff])(?<![占完较同比增达超用到其已共收支投为的左右以是和及与或等余多全年上下，、])/u;

/** What a number of a text is of, its unit behind it at `end`; null where nothing says it. */
function unitBehind(text: string, end: number, scale: string): Pick<ScannedFigure, "unit" | "measure" | "scale" | "end"> | null {
  const times = SCALES[scale] ?? 1;
  const sign = text.charAt(end);
  if (scale === "" && (sign === "%" || sign === "％")) return { unit: "%", measure: "%", scale: 1, end: end + 1 };
  const hit = LEXICON.at(text, end);
  OTHER_WORD.lastIndex = hit?.end ?? end;
  if (hit !== null && !OTHER_WORD.test(text)) {
    return { unit: scale + text.slice(end, hit.end), measure: hit.entry.measure, scale: times * hit.entry.factor, end: hit.end };
  }
  const behind = text.slice(end);
  // 12万羽毛球 or a measure that we do not know: no amount of money, and none that could be told
  if (!BARE.test(scale) || PLACE.test(behind) || NOT_MONEY.test(behind)) return null;
  return { unit: scale, measure: "", scale: times, end: text.slice(0, end).trimEnd().length };
}

/** Every number of a prose that has a unit, a scale or a percent sign, in order; scanned for once. Years, dates and bare numbers are none. */
export const figuresOf = (prose: PlainProse): readonly ScannedFigure[] => prose.read(allFigures);

function allFigures(prose: PlainProse): readonly ScannedFigure[] {
  const { text } = prose;
  const brackets = bracketsIn(prose);
  const found: ScannedFigure[] = [];
  for (const { start, end, value, scale, rough, range } of numbersIn(prose)) {
    const unit = unitBehind(text, end, scale);
    if (unit !== null) found.push({ start, value, approximate: rough, range, depth: depthAt(brackets, start), ...unit });
  }
  return found.filter((one, index) => !isThreshold(text, one, found[index + 1]));
}

/** The figures of a text that nobody else reads. */
export const scanFigures = (text: string): readonly ScannedFigure[] => allFigures(new PlainProse(text));

/** 收入50万元以上的村61个: which villages, not how much of anything. Behind it, in the same clause, stands how many. */
function isThreshold(text: string, { end }: ScannedFigure, next: ScannedFigure | undefined): boolean {
  return next !== undefined && THRESHOLD.test(text.slice(end)) && !/[，,。；;：\n]/u.test(text.slice(end, next.start));
}
const THRESHOLD = /^(?:及|含)?以[上下]的?(?![并且和及与或目任占达为完增同比])[\u4e00-\u9fff]/u;

/** A value of one unit in another of the same measure: 4.5万人 is 45000 in 人. */
export const inUnitOf = (value: number, from: Pick<ScannedFigure, "scale">, to: Pick<ScannedFigure, "scale">): number =>
  from.scale === to.scale ? value : Number(((value * from.scale) / to.scale).toPrecision(12));
