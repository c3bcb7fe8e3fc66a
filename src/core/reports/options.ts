import * as z from "../schema";
import { STATUSES } from "../terms/status";

const fontList = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

const FONTS = {
  title: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"],
  header: ["黑体", "SimHei"],
  body: ["仿宋_GB2312", "仿宋", "FangSong", "宋体"],
};

/** What an office may set about its reports. Everything has a default: `reportOptionsSchema.parse({})` is a full set. */
export const reportOptionsSchema = z.object({
  /** `assessed` takes adjusted, terminated, not-assessed and long-term items out of the denominator. */
  denominator: z._default(z.enum(["all", "assessed"]), "all"),
  /** What the sentence and the section table count: 事项 or 子项. */
  countBy: z._default(z.enum(["item", "leaf"]), "item"),
  /** The statuses of the lagging list; null: all that call for attention (see `listedStatuses`). */
  listStatuses: z._default(z.nullable(z.array(z.enum(STATUSES))), null),
  /** The order inside a block of the lagging list. */
  listBy: z._default(z.enum(["section", "lead-unit"]), "section"),
  /** A4 becomes A3 by itself only where A4 would have to shrink below 75 % with every optional column dropped. */
  paper: z._default(z.enum(["A4", "A3"]), "A4"),
  /** 附件2, above the title; "" for none. */
  annex: z._default(z.string(), ""),
  /** A line under the report: 制表单位, 制表人, 审核人, 日期; what is "" is left blank, to be filled in by hand. */
  signature: z._default(z.boolean(), false),
  signatureUnit: z._default(z.string(), ""),
  signatureMaker: z._default(z.string(), ""),
  signatureReviewer: z._default(z.string(), ""),
  signatureDate: z._default(z.string(), ""),
  /** A blank column 督办意见 on the lagging list, for the leader. */
  opinionColumn: z._default(z.boolean(), false),
  /** A blank column 拟完成时间 on the lagging list. */
  dueColumn: z._default(z.boolean(), false),
  /** Of a listed item with numbered points only those that are behind. */
  onlyUnfinishedPoints: z._default(z.boolean(), false),
  /** The problem list also holds 提示. */
  problemsWithInfo: z._default(z.boolean(), false),
  problemsBy: z._default(z.enum(["number", "unit"]), "number"),
  /** The order inside a block of 指标完成情况表: that of the table, or what is furthest behind first. */
  indicatorOrder: z._default(z.enum(["table", "gap"]), "table"),
  /** What 其中 names has lines of its own in 指标完成情况表. */
  indicatorParts: z._default(z.boolean(), false),
  /** The order of the unit table: by how many lag, or that of the office's register. */
  unitOrder: z._default(z.enum(["count", "register"]), "count"),
  /** Leaders are those of the office's register where the table names none. */
  registerLeaders: z._default(z.boolean(), false),
  /** A column 位次 in the unit table; ties skip. */
  ranking: z._default(z.boolean(), false),
  /** Beside each count of 汇总表 by how much it changed, where a table of an earlier period is there. */
  againstLast: z._default(z.boolean(), true),
  charts: z._default(z.boolean(), true),
  /** Up to so many lagging items the sentence names each with its task; more are told by unit. */
  nameUpTo: z._default(z.int().check(z.minimum(0)), 5),
  /** From the wished to the fall-back. */
  fonts: z._default(
    z.object({
      title: z._default(fontList, FONTS.title),
      header: z._default(fontList, FONTS.header),
      body: z._default(fontList, FONTS.body),
    }),
    FONTS,
  ),
});

export type ReportOptions = z.infer<typeof reportOptionsSchema>;

/** The options of an office that has set nothing. */
export const defaultReportOptions: ReportOptions = reportOptionsSchema.parse({});
