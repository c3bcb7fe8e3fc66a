import type { ProgressTable } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";

/** What stands in front of the year of a title: 青石镇 of 青石镇2025年重点工作进展情况表. */
const BEFORE_YEAR = /^(\D{2,24}?)(?:关于)?(?=(?:19|20)\d{2}年)/u;
/** How the name of a body ends: a place that is governed, or an office. What ends otherwise (某某同志) names none. */
const BODY = /(?:省|市|州|盟|县|区|旗|镇|乡|街道|村|社区|厅|局|委|办|办公室|办事处|中心|院|站|所|队|公司|集团|学校|政府)$/u;
/** A place and its government are one body. */
const GOVERNMENT = /(?:人民政府|政府|党委|街道办事处|办事处)$/u;

/** The body that a table's title says it is of; null where it names none. */
export function titleBody({ title }: Pick<ProgressTable, "title">): string | null {
  const name = BEFORE_YEAR.exec(withoutBlanks(title ?? ""))?.[1] ?? "";
  return BODY.test(name) ? name : null;
}

/** Whether two names are of one body, one of them perhaps with the place above it (青山县青石镇, 青石镇). */
export function sameBody(a: string, b: string): boolean {
  const [one, other] = [a.replace(GOVERNMENT, ""), b.replace(GOVERNMENT, "")];
  return one.endsWith(other) || other.endsWith(one);
}

/** Whether the titles of all tables name bodies, and each another: one sheet a unit. */
export function eachItsOwn(tables: readonly Pick<ProgressTable, "title">[]): boolean {
  const bodies = tables.map(titleBody);
  return bodies.every((body, at) => body !== null && bodies.every((other, before) => before >= at || other === null || !sameBody(body, other)));
}

/** The title of what several tables make together: without its body where another has another. */
export function titleOfAll(title: string | null, tables: readonly Pick<ProgressTable, "title">[]): string | null {
  const body = titleBody({ title });
  const others = tables.flatMap((table) => titleBody(table) ?? []);
  return title === null || body === null || others.every((other) => sameBody(body, other))
    ? title
    : withoutBlanks(title).slice(body.length).replace(/^关于/u, "");
}
