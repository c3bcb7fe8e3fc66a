import * as z from "../schema";
import { STATUSES } from "../status/status";

const fontList = z.array(z.string().min(1)).min(1);

/** What an office may set about its reports. Everything has a default: `reportOptionsSchema.parse({})` is a full set. */
export const reportOptionsSchema = z.object({
  /** `assessed` takes adjusted, terminated, not-assessed and long-term items out of the denominator. */
  denominator: z.enum(["all", "assessed"]).default("all"),
  /** What the sentence and the section table count: 事项 or 子项. */
  countBy: z.enum(["item", "leaf"]).default("item"),
  /** The statuses of the lagging list; null: all that call for attention (see `listedStatuses`). */
  listStatuses: z.array(z.enum(STATUSES)).nullable().default(null),
  /** The order inside a block of the lagging list. */
  listBy: z.enum(["section", "lead-unit"]).default("section"),
  /** A4 becomes A3 by itself only where A4 would have to shrink below 75 % with every optional column dropped. */
  paper: z.enum(["A4", "A3"]).default("A4"),
  /** 附件2, above the title; "" for none. */
  annex: z.string().default(""),
  /** A blank column 督办意见 on the lagging list, for the leader. */
  opinionColumn: z.boolean().default(false),
  /** A blank column 拟完成时间 on the lagging list. */
  dueColumn: z.boolean().default(false),
  /** Of a listed item with numbered points only those that are behind. */
  onlyUnfinishedPoints: z.boolean().default(false),
  /** The problem list also holds 提示. */
  problemsWithInfo: z.boolean().default(false),
  problemsBy: z.enum(["number", "unit"]).default("number"),
  /** A column 位次 in the unit table; ties skip. */
  ranking: z.boolean().default(false),
  charts: z.boolean().default(true),
  /** Up to so many lagging items the sentence names each with its task; more are told by unit. */
  nameUpTo: z.number().int().min(0).default(5),
  /** From the wished to the fall-back. */
  fonts: z
    .object({
      title: fontList.default(["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"]),
      header: fontList.default(["黑体", "SimHei"]),
      body: fontList.default(["仿宋_GB2312", "仿宋", "FangSong", "宋体"]),
    })
    .default({
      title: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"],
      header: ["黑体", "SimHei"],
      body: ["仿宋_GB2312", "仿宋", "FangSong", "宋体"],
    }),
});

export type ReportOptions = z.infer<typeof reportOptionsSchema>;

/** The options of an office that has set nothing. */
export const defaultReportOptions: ReportOptions = reportOptionsSchema.parse({});
