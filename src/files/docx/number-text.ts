/** How Word writes the numbers of its lists: a number and the name of a format (w:numFmt) → text. */

const DIGITS = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

const FORMATS: { readonly [format: string]: (value: number) => string } = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`),
  decimalEnclosedParen: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`),
  ideographEnclosedCircle: (value) => (value >= 1 && value <= 10 ? String.fromCodePoint(0x327f + value) : counting(value)),
  chineseCounting: countingToHundred,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: countingToHundred,
  taiwaneseCountingThousand: counting,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (value) => withPlaces(value, LEGAL, ["", "拾", "佰", "仟"], "万", false),
  ideographLegalTraditional: (value) => withPlaces(value, LEGAL, ["", "拾", "佰", "仟"], "万", false),
  ideographTraditional: (value) => STEMS.charAt((value - 1) % STEMS.length),
  ideographZodiac: (value) => BRANCHES.charAt((value - 1) % BRANCHES.length),
  upperLetter: (value) => letters(value, 0x41),
  lowerLetter: (value) => letters(value, 0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ordinal: String,
  numberInDash: (value) => `- ${value} -`,
  none: () => "",
};

/** A list's number as Word shows it; a pattern ("001, 002, 003, ...") says how many figures; in figures where the format is one that we do not know. */
export function numberText(value: number, format: string): string {
  const pattern = /^(0+1),/.exec(format)?.[1];
  return pattern === undefined ? (FORMATS[format] ?? String)(value) : String(value).padStart(pattern.length, "0");
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** ① to ㊿; beyond, figures. */
function circled(value: number): string {
  if (value === 0) return "⓪";
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** 十一, 二十, and from a hundred on figure by figure: 一○五. */
function countingToHundred(value: number): string {
  return value < 100 ? counting(value) : digits(value).replaceAll("〇", "○");
}

/** 十一, 二十, 一百零五. */
function counting(value: number): string {
  return withPlaces(value, "零一二三四五六七八九", ["", "十", "百", "千"], "万", true);
}

function withPlaces(value: number, names: string, places: readonly string[], tenThousand: string, bareTen: boolean): string {
  if (value <= 0 || value >= 100_000_000) return value === 0 ? names.charAt(0) : String(value);
  if (value >= 10_000) {
    const rest = value % 10_000;
    const low = rest === 0 ? "" : (rest < 1000 ? names.charAt(0) : "") + withPlaces(rest, names, places, tenThousand, false);
    return withPlaces(Math.floor(value / 10_000), names, places, tenThousand, bareTen) + tenThousand + low;
  }
  let text = "";
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    if (gap) text += names.charAt(0);
    gap = false;
    const ten = bareTen && text === "" && place === 1 && digit === 1;
    text += (ten ? "" : names.charAt(digit)) + (places[place] ?? "");
  }
  return text;
}

/** a … z, aa, bb. */
function letters(value: number, first: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value >= 4000) return String(value);
  let text = "";
  let rest = value;
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
