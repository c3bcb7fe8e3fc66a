import { sentenceAround } from "./clauses";

/** Up to when the figures of a sentence run. */
export interface DataTime {
  /** As written: 1-8月, 截至8月底. */
  readonly text: string;
  readonly start: number;
  readonly year: number;
  /** The last month, 1 to 12. */
  readonly month: number;
  /** Where its sentence begins: two of one sentence have the same. */
  readonly sentence: number;
}

/** 1-8月, 2024年1至8月份, 前8个月; 截至8月底, 截止2024年9月30日, 截至目前 is none. */
const RUN = /(?<![\d.\-－—–~～至到年])(?:(\d{4})年)?(?:1月?(?:份)?\s*[-－—–~～至到]{1,2}\s*|前)(1[0-2]|[2-9])个?月/gu;
const UNTIL = /截[至止]到?(?:(\d{4})年)?(1[0-2]|[1-9])月(?:份|底|末|中旬|上旬|下旬|[0-3]?\d日)?/gu;
/** What a figure is held against, or the name of a paper, is no time of the figures themselves. */
const AGAINST =
  /(?:扭转|高于|低于|优于|超过|比|较|与|同比|环比|去年|上年|往年|计划|预计|力争|拟|争取|确保|将|针对|关于|通报|印发|发布|编写|编制|对|在|根据|按照)[^，。；\n]{0,6}$/u;
/** A run of months tells of figures only where one follows in its sentence. */
const FIGURE = /\d/;

/** The times up to which the figures of a text run, in order; those in 《》, of comparisons and of plans are left out. */
export function dataTimes(text: string, year: number): readonly DataTime[] {
  const found: DataTime[] = [];
  for (const [pattern, figured] of [
    [RUN, true],
    [UNTIL, false],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const sentence = sentenceAround(text, match.index);
      const before = text.slice(sentence.start, match.index);
      if (AGAINST.test(before) || isInTitle(text, match.index) || (figured && !FIGURE.test(text.slice(end, sentence.end)))) continue;
      found.push({ text: match[0], start: match.index, year: Number(match[1] ?? year), month: Number(match[2]), sentence: sentence.start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether `at` stands between 《 and 》. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
}
