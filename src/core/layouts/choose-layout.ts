import { tellsHowItStands } from "../terms/field-traits";
import type { Field } from "../terms/field";
import { assignment } from "./assignment";
import { general } from "./general";
import { indicator } from "./indicator";
import { missingFields, type Layout } from "./layout";
import { municipal } from "./municipal";
import { rectification } from "./rectification";
import { township } from "./township";

/** The standard forms: the only registry. Of equals the first is chosen. */
export const LAYOUTS: readonly Layout[] = [township, municipal, rectification, indicator, assignment];

/** A form that lacks more of its required columns than this is not the form of the table. */
const MOST_MISSING = 2;

/** The layout of an id, the office's own first; null if there is none. */
export function layoutById(id: string, own: readonly Layout[] = []): Layout | null {
  return [...own, ...LAYOUTS, general].find((layout) => layout.id === id) ?? null;
}

/** What a list of assignments calls itself, and what a table that is to tell of progress does: such a one lacks its column. */
const ASSIGNS = /分解|分工|清单|责任表|安排表|计划表/u;
const TELLS = /进度|进展|推进|完成情况|落实情况|整改情况|办理情况/u;

/**
 * The form that fits the fields of a table best: required ones count double, missing ones threefold. `general` where none fits.
 *
 * @param name the title of the table, or its sheet's name
 */
export function chooseLayout(present: ReadonlySet<Field>, name: string, own: readonly Layout[] = []): Layout {
  let best = general;
  let most = 0;
  const assigns = ASSIGNS.test(name) && !TELLS.test(name) && ![...present].some(tellsHowItStands);
  for (const layout of [...own, ...LAYOUTS]) {
    if (layout === assignment && !assigns) continue;
    const missing = missingFields(layout, present).length;
    if (missing > MOST_MISSING || missing * 2 > layout.required.length) continue;
    const there = layout.required.filter((field) => present.has(field)).length;
    const more = layout.fields.filter((field) => present.has(field)).length;
    const score = there * 2 + more - missing * 3;
    if (score > most) {
      best = layout;
      most = score;
    }
  }
  return best;
}

/** What a title says of the form: words that only tables of this layout bear. */
const NAMES: Readonly<Record<string, RegExp>> = {
  [rectification.id]: /整改|反馈问题|巡察|巡视|督察/u,
  [assignment.id]: ASSIGNS,
  [township.id]: /(?:重点|主要)(?:工作|目标|任务).*(?:进度|进展|推进|完成)情况/u,
  [municipal.id]: /(?:重点|主要)(?:工作|目标|任务|项目).*(?:进度|进展|推进|完成)情况/u,
  [indicator.id]: /指标.*(?:完成|进度|进展)/u,
};

/** Whether a title says that its table is of this standard form, and not only near to it. */
export function saysLayout(title: string, layout: Layout): boolean {
  return NAMES[layout.id]?.test(title) === true;
}
