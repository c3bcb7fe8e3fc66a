/** How numerals are written: plain (一二三) and as on bills (壹贰叁), by the number of the format's DBNum. */
const WRITING = {
  1: { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] },
} as const;
const MYRIADS = ["", "万", "亿", "万亿"];

/** Digits one by one: 2023 is 二〇二三. Other signs stay. */
export function digitByDigit(text: string, writing: 1 | 2): string {
  return text.replace(/\d/gu, (digit) => WRITING[writing].digits.charAt(Number(digit)));
}

/** A whole number, written in digits, as a numeral: 123 is 一百二十三, 10 is 一十. Decimals follow digit by digit. */
export function chineseFigures(text: string, writing: 1 | 2): string {
  const [, int = "", rest = ""] = /^(\d{1,16})(\.\d+)?$/u.exec(text) ?? [];
  if (int === "") return digitByDigit(text, writing);
  const { digits, units } = WRITING[writing];
  const zero = digits.charAt(0);
  let words = "";
  let pending = false;
  const padded = int.padStart(Math.ceil(int.length / 4) * 4, "0");
  for (let group = 0; group < padded.length; group += 4) {
    const four = padded.slice(group, group + 4);
    [...four].forEach((digit, place) => {
      if (digit === "0") pending = true;
      else {
        words += (pending && words !== "" ? zero : "") + digits.charAt(Number(digit)) + (units[3 - place] ?? "");
        pending = false;
      }
    });
    if (Number(four) > 0) words += MYRIADS[(padded.length - group) / 4 - 1] ?? "";
  }
  return (words === "" ? zero : words) + digitByDigit(rest, writing);
}
