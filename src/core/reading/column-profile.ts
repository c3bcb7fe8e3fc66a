import { readAmount } from "../text/amounts";
import { foldWidth, withoutBlanks } from "../text/cell-text";
import { isNothing } from "../text/nothing-written";
import { serialNumber } from "../text/numerals";
import { isPersonName } from "../text/persons";
import { isTime } from "../text/times";
import { endsLikeUnit, isPlace } from "../text/unit-names";
import type { Vocabulary } from "../terms/vocabulary";
import { understoodStatus } from "../terms/status-grammar";
import type { SheetView } from "./sheet-view";

/** What a cell under a heading can be; a cell may be of several kinds. `worded`: an amount with words around it, 已支付3200万元. */
export const KINDS = ["number", "bare", "share", "date", "status", "answer", "tick", "measure", "unit", "person", "prose", "code", "worded"] as const;
export type ContentKind = (typeof KINDS)[number];

/** What stands under a heading, counted over the first rows. */
export interface ColumnProfile {
  /** Cells that hold something; a stroke or 无 holds nothing. */
  readonly filled: number;
  /** How many of these are of a kind. */
  readonly kinds: { readonly [K in ContentKind]: number };
  /** Cells merged down over several rows. */
  readonly spans: number;
  /** Different texts. */
  readonly distinct: number;
  /** Mean length in characters. */
  readonly length: number;
  /** Cells that hold the whole number after that of the cell before. */
  readonly runs: number;
  /** Numbers above one and a half: no shares. */
  readonly above: number;
}

const SAMPLE = 300;
const NUMBER = /^[约超近达≥≤><]{0,2}[-+]?[\d,，]+(?:\.\d+)?(?:[%％]|[\u4e00-\u9fff㎡]{1,3}|k?m²?)?(?:以上|以内)?$/u;
const TICK = /^[√✓✔☑○●★☆▲△×✗]$/u;
const ANSWER = /^(?:是|否|有|无|对|错|能|可|不能|不可|可以|不可以)$/u;
const MEASURE =
  /^[(（]?(?:个|人|人次|人数|户|户数|户次|家|间|所|座|条|处|宗|件|项|场|次|批|批次|套|栋|幢|台|辆|艘|架|株|棵|头|只|份|册|名|例|张|期|组|村|镇|天|日|年|月|小时|岁|元|万元|亿元|千元|美元|万美元|亿美元|元\/[人月年]|公里|千米|km|米|m|平方米|平方公里|平米|㎡|万平方米|立方米|万立方米|m[23³²]|亩|万亩|公顷|吨|万吨|公斤|千克|升|%|％|‰|百分点|个百分点|千瓦|兆瓦|万千瓦|千瓦时|度|kwh|mw|吨标准煤|位|倍|片|根|孔|口|眼|厘米|毫米|床|张床|学位|万人|万人次|万户|万个|万株|点|分|公里\/座|万场|对|本|篇|条次|微克\/立方米|人\/次)[)）]?$/u;
const YEAR_MONTH = /^20[0-4]\d\.(?:0?[1-9]|1[0-2])$/u;
/** A text longer than a name. */
const PROSE = 12;
/** A file number: letters or digits with a stroke, 甲01. */
const CODE = /^(?=.*\d)[A-Za-z甲乙丙丁〔〕()（）\d.\-—－/号第]{2,20}$/u;
/** A status of two clauses: 合格，已闭环. */
const LONGEST_STATUS = 20;
const BETWEEN_NAMES = /[、，,；;／/\n]+/u;
/** What is to be done to a place or a house: no name of an organisation, though it ends like one (新建学校). */
const DOING =
  /^(?:[已正拟未需待转]|\d{1,2}月|新建|改建|扩建|迁建|修建|建设|建成|改造|修缮|修复|修补|整治|治理|推进|完善|实施|开展|组织|打造|创建|提升|加强|优化|引进|培育|新增|拆除|完成|关于|启动|做好|抓好|盘活|清理|排查)/u;

/**
 * Counts what stands in a column from `first` to `last`, at most a few hundred rows of it.
 *
 * @param heading the column's own heading, which is passed over where a page break repeats it
 */
export function profileColumn(view: SheetView, column: number, first: number, last: number, vocabulary: Vocabulary, heading = ""): ColumnProfile {
  const kinds: { [K in ContentKind]: number } = {
    number: 0,
    bare: 0,
    share: 0,
    date: 0,
    status: 0,
    answer: 0,
    tick: 0,
    measure: 0,
    unit: 0,
    person: 0,
    prose: 0,
    code: 0,
    worded: 0,
  };
  let filled = 0,
    spans = 0,
    length = 0,
    runs = 0,
    above = 0,
    yearMonths = 0,
    before: number | null = null;
  const texts = new Set<string>();
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    const value = view.value(row, column);
    if (value === null) continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.right - merge.left >= 2) continue;
    const text = view.text(row, column);
    // a heading printed again on a new page is no content; 已完成 under 已完成 is
    if (text === "" || (text === heading && vocabulary.status(text) === null)) continue;
    const bare = withoutBlanks(text);
    if (ANSWER.test(bare)) kinds.answer++;
    else if (isNothing(text)) continue;
    filled++;
    if (merge && merge.bottom > merge.top) spans++;
    length += text.length;
    texts.add(text);
    const serial = bare.length <= 8 ? serialNumber(bare) : null;
    if (serial !== null && (before === null ? serial === 1 : serial === before + 1)) runs++;
    before = serial;
    if (vocabulary.sign(bare) !== null) kinds.status++;
    else if (typeof value === "object" && "date" in value) kinds.date++;
    else if (typeof value === "number" || NUMBER.test(bare)) {
      if (typeof value !== "number" && isTime(bare)) kinds.date++;
      else {
        kinds.number++;
        if (typeof value === "number" || !/[\u4e00-\u9fff㎡]/u.test(bare)) kinds.bare++;
        if (YEAR_MONTH.test(bare)) yearMonths++;
        const amount = typeof value === "number" ? value : /[%％]$/u.test(bare) ? 0 : (readAmount(bare) ?? 0);
        if (/[%％]$/u.test(bare) || (typeof value === "number" && value >= 0 && value <= 1.5)) kinds.share++;
        if (amount > 1.5) above++;
      }
    } else if (isTime(foldWidth(bare).toLowerCase())) kinds.date++;
    else if (MEASURE.test(bare.toLowerCase())) kinds.measure++;
    else if (/\d/u.test(bare) && readAmount(bare) !== null) kinds.worded++;
    else if (text.length <= 60) countNames(kinds, text);
    if (TICK.test(bare)) kinds.tick++;
    if (CODE.test(bare)) kinds.code++;
    if (text.length > PROSE) kinds.prose++;
    if (vocabulary.sign(bare) === null && (vocabulary.status(text) ?? (text.length <= LONGEST_STATUS ? understoodStatus(text, vocabulary) : null)))
      kinds.status++;
  }
  // 2025.9 typed as a number, where no other number stands
  if (yearMonths > 0 && yearMonths === kinds.number) {
    kinds.date += yearMonths;
    kinds.number = 0;
    kinds.bare = 0;
    kinds.share = 0;
    above = 0;
  }
  return { filled, kinds, spans, distinct: texts.size, length: filled === 0 ? 0 : length / filled, runs, above };
}

function countNames(kinds: { [K in ContentKind]: number }, text: string): void {
  const names = text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return;
  if (names.every((name) => name.length >= 2 && name.length <= 20 && (endsLikeUnit(name) || isPlace(name)) && !DOING.test(name))) kinds.unit++;
  else if (names.every(isPersonName)) kinds.person++;
}

/** The share of a column's filled cells that are of a kind; 0 where none is filled. */
export function shareOf({ filled, kinds }: ColumnProfile, kind: ContentKind): number {
  return filled === 0 ? 0 : kinds[kind] / filled;
}

/** Whether a column holds numbers, two at least, and little else. */
export function holdsNumbers(profile: ColumnProfile): boolean {
  return profile.kinds.number >= 2 && profile.kinds.number >= profile.filled * MOSTLY;
}

/** Whether a column holds numbers, two at least, among as many cells in words (中央90，省级60; 暂未到位). */
export function holdsSomeNumbers(profile: ColumnProfile): boolean {
  const numbers = profile.kinds.number + profile.kinds.worded;
  return numbers >= 2 && numbers >= profile.filled * PARTLY;
}

const PARTLY = 0.4;
/** A column with a few words among its numbers (未开工) still is one of numbers. */
const MOSTLY = 0.7;

/** Whether every cell names something of its own. */
export function namesEach({ filled, distinct, spans }: ColumnProfile): boolean {
  return filled >= 2 && spans === 0 && distinct === filled;
}
