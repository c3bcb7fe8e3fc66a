import { withoutBlanks } from "../text/cell-text";
import { COME_AND_GONE, COUNTED_ENDS, COUNTED_STAGES } from "../terms/counted-stages";
import type { Field } from "../terms/field";
import type { ProgressTable, ReadOptions, ReadResult } from "../table/progress-table";

/** Fields that say how a task stands, or when it is due. */
const STANDING: readonly Field[] = ["progress", "status", "completionRate", "actualAmount", "deadline", "nextStep", "obstacles", "target"];
/** What a header must hold one of, as people are told. */
const LOOKED_FOR: readonly Field[] = ["progress", "status", "actualAmount", "completionRate", "deadline"];
/** What a heading that says by when something is due weighs at least. */
const SURE = 5;
const DURATION =
  /^(?:约|自.{1,8}起)?[\d一二三四五六七八九十]+(?:个)?(?:工作日|自然日|日|天|小时|个?月|年)(?:内|以内|之内)?$|^(?:即办|即时|当场|当日|立等可取|无)(?:办结|办理)?$/u;
/** 8:30—9:00: a part of a day is no day that something is due. */
const CLOCK = /^(?:上午|下午)?\d{1,2}[:：]\d{2}(?:[-—–~～至到]+(?:上午|下午)?\d{1,2}[:：]\d{2})?$/u;
const IN_NO_DAY = [DURATION, CLOCK];
/** A title of what is gone through, not worked on: the agenda of a meeting on the progress of works. */
const AGENDA = /(?:议程|会序|会议日程|座次|签到)(?:表|安排|单)?$/u;
/** What has come to a stage, counted by places: 签约项目数 | 开工数 | 投产数; or what came and went: 新设（户） | 注销（户）. */
const COUNTED = new RegExp(
  `^(?:${COME_AND_GONE}|入库|引进|培育)[\\u4e00-\\u9fff]{0,8}(?:[（(][^（()）]{1,4}[）)]|[户个家人]?数|数?量)$|(?:${COUNTED_STAGES}|${COUNTED_ENDS})(?:项目|面积|里程)?(?:数|个数|户数|量)?(?:[（(][^（()）]*[）)])?$`,
  "u",
);
/** A title that says so makes a progress table of a list of tasks that states nothing yet. */
const TITLED = /进展|进度|完成情况|落实|推进|整改|任务|督办|督查|重点工作|重点项目|实事|攻坚/u;

/**
 * Why a sheet with a header is not read as a progress table, or null: its header holds nothing that says how a task stands
 * (姓名、电话、科室), or no item comes of its rows. Never where a person said that it is one: she sees what was read of it.
 *
 * @param rows rows below the header that hold something; only whether there are any counts
 */
export function refusalOf(table: ProgressTable, rows: number, options: ReadOptions): Extract<ReadResult, { readonly ok: false }> | null {
  if (options.asked === true || options.headerRow !== undefined || options.mapping !== undefined || options.layout !== undefined) return null;
  const saw = [
    { row: table.headerRows[0] ?? 1, headings: table.columns.map(({ heading }) => heading.replace(/\s+/gu, "")).filter((heading) => heading !== "") },
  ];
  const fields = new Set(table.columns.flatMap(({ field }) => field ?? []));
  // 承诺时限 5个工作日, 8:30—9:00: how long something takes, whenever it is asked for
  if (
    fields.has("deadline") &&
    table.items.length > 0 &&
    table.items.every(({ leaves }) =>
      leaves.every(({ fields: { deadline } }) => deadline === undefined || IN_NO_DAY.some((form) => form.test(withoutBlanks(deadline.text)))),
    )
  )
    fields.delete("deadline");
  // 购置日期: a day whose heading does not say that something is due
  if (table.columns.every(({ field, why }) => field !== "deadline" || (why !== null && why !== undefined && why.heading < SURE))) fields.delete("deadline");
  const counted = table.columns.filter(({ field, heading }) => field === null && COUNTED.test(heading)).length >= 2;
  const names = `${table.title ?? ""} ${table.sheet}`;
  if (
    !STANDING.some((field) => fields.has(field)) &&
    !(fields.has("task") && counted) &&
    !(fields.has("task") && TITLED.test(names) && !AGENDA.test(table.title ?? ""))
  )
    return { ok: false, reason: "no-progress", lookedFor: LOOKED_FOR, saw };
  if (table.items.length === 0 && rows > 0) return { ok: false, reason: "no-items", lookedFor: ["task", "serial"], saw };
  return null;
}
