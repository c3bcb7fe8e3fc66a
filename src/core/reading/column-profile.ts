import type { Vocabulary } from "../terms/vocabulary";
import { withoutBlanks } from "../text/cell-text";
import { composedStatus } from "../terms/status-grammar";
import type { SheetView } from "./sheet-view";

/** What stands under a heading, counted over the first rows. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of these: numbers, or texts that are nothing but a number or a share. */
  readonly numbers: number;
  /** Of the numbers: shares (a percent sign, or not above 1.5 with decimals). */
  readonly shares: number;
  /** Texts that are nothing but status words. */
  readonly statuses: number;
  /** Cells that hold a tick and nothing else. */
  readonly ticks: number;
  /** Units of measure: 个, 公里, 万元. */
  readonly measures: number;
  /** Texts that read as sentences: longer than a name. */
  readonly prose: number;
  /** Cells merged down over several rows. */
  readonly spans: number;
  /** Different texts. */
  readonly distinct: number;
  /** Mean length in characters. */
  readonly length: number;
}

const SAMPLE = 300;
const NUMBER = /^[约超近达≥≤><]{0,2}[-+]?[\d,，]+(?:\.\d+)?(?:[%％]|[\u4e00-\u9fff㎡]{1,3}|k?m²?)?(?:以上|以内)?$/u;
const TICK = /^[√✓✔☑●○★▲]$/u;
const MEASURE = /^[(（]?(?:个|人|人次|人数|户|户数|户次|家|间|所|座|条|处|宗|件|项|场|次|批|批次|套|栋|幢|台|辆|艘|架|株|棵|头|只|份|册|名|例|张|期|组|村|镇|天|日|年|月|小时|岁|元|万元|亿元|千元|美元|万美元|亿美元|元\/[人月年]|公里|千米|km|米|m|平方米|平方公里|平米|㎡|万平方米|立方米|万立方米|m[23³²]|亩|万亩|公顷|吨|万吨|公斤|千克|升|%|％|‰|百分点|个百分点|千瓦|兆瓦|万千瓦|千瓦时|度|kwh|mw|吨标准煤|位|倍|片|根|孔|口|眼|厘米|毫米|床|张床|学位|万人|万人次|万户|万个|万株|点|分|公里\/座|万场|对|本|篇|条次|微克\/立方米|人\/次)[)）]?$/u;

/** Counts what stands in a column from `first` to `last`, at most a few hundred rows of it. */
export function profileColumn(view: SheetView, column: number, first: number, last: number, vocabulary: Vocabulary): ColumnProfile {
  let filled = 0, numbers = 0, shares = 0, statuses = 0, measures = 0, ticks = 0, prose = 0, spans = 0, length = 0;
  const texts = new Set<string>();
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    const value = view.value(row, column);
    if (value === null) continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.right - merge.left >= 2) continue;
    const text = view.text(row, column);
    if (text === "") continue;
    filled++;
    if (merge && merge.bottom > merge.top) spans++;
    length += text.length;
    texts.add(text);
    const bare = withoutBlanks(text);
    if (typeof value === "number" || NUMBER.test(bare)) {
      numbers++;
      if (/[%％]$/u.test(bare) || (typeof value === "number" && value >= 0 && value <= 1.5)) shares++;
    } else if (MEASURE.test(bare.toLowerCase())) measures++;
    if (TICK.test(bare)) ticks++;
    if (text.length > 12) prose++;
    if (vocabulary.status(text) ?? composedStatus(text)) statuses++;
  }
  return { filled, numbers, shares, statuses, ticks, measures, prose, spans, distinct: texts.size, length: filled === 0 ? 0 : length / filled };
}
