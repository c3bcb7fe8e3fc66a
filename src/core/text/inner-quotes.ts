/**
 * A sentence that quotes, with single marks where a quotation holds marks of its own (GB/T 15834): “完成‘三春’系列活动”. A
 * quotation that was cut at either end may lack one of its marks; then the outer ones still pair.
 */
export function innerQuotes(sentence: string): string {
  if (!/“[^”]*“|”[^“]*”/u.test(sentence)) return sentence;
  let depth = 0;
  let told = "";
  for (let at = 0; at < sentence.length; at++) {
    const sign = sentence.charAt(at);
    if (sign === "“") {
      depth = Math.min(depth + 1, 2);
      told += depth === 1 ? "“" : "‘";
    } else if (sign === "”") {
      const closes = depth === 2 ? isCut(sentence, at) && !closesAgain(sentence, at) : depth < 2 && !closesAgain(sentence, at);
      if (depth === 2 && !closes) {
        depth = 1;
        told += "’";
      } else if (depth === 1 && !closes) {
        told += "’";
      } else {
        depth = 0;
        told += "”";
      }
    } else told += sign;
  }
  return told;
}

/** Whether what a mark closes ends in dots, as a quotation that was cut. */
const isCut = (sentence: string, at: number): boolean => sentence.charAt(at - 1) === "…";

/** Whether the next mark behind a place closes too. */
const closesAgain = (sentence: string, at: number): boolean => /^[^“”]*”/u.test(sentence.slice(at + 1));
