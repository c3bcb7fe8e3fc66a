import type { CellRange } from "../../core/grid/cell-ref";
import { changedCells, type CellBlock } from "../../core/grid/changed-cells";
import type { SheetFilling } from "../../core/reports/laid-out-sheet";
import type { SheetInfo } from "../../core/grid/grid";
import { cellError, HostError } from "../../core/host-error";
import type { Work } from "../../app/workbook";
import { markComment } from "../../app/mark";
import { sameSheetName } from "../../app/sheet-plan";
import { operation, type Operation, type Sending } from "./batches";
import { fillingOperations, protectOperation } from "./filling";
import { chartName, removeCharts } from "./our-charts";
import { askListing } from "./listing";
import { pageOperation } from "./page-image";
import { ask, type Connection } from "./requests";
import { sendOrTakeBack } from "./rollback";
import { sheetOperationsBack, type SheetImage } from "./sheet-image";
import { addOperation, clearOperation, passingName, sheetBy, unaddOperation, type SheetOf } from "./sheet-target";
import { survey } from "./survey";
import type { WrittenSheetId } from "../../core/grid/report-id";

/** One sheet of ours, what it must hold now (null: no sheet of that name), and what it shall be (null: gone). */
export interface SheetUndo {
  readonly name: string;
  readonly report: WrittenSheetId;
  readonly expected: CellBlock | null;
  readonly target: SheetImage | null;
  /** What it asks for where it is there, of a sheet that is to be filled in: such a sheet is protected by us. */
  readonly filling: SheetFilling | null;
}

/** Makes a sheet of ours what it was, whatever it is now in `box`. */
export const putBack = (sheetOf: SheetOf, image: SheetImage, otherCharts: readonly string[], box: CellRange | null): readonly Operation[] => [
  removeCharts(sheetOf, [...new Set([...otherCharts, ...image.chartNames])]),
  clearOperation(sheetOf, box),
  ...sheetOperationsBack(sheetOf, image, true),
];

/** Adds a sheet that was there before, in its place. `count`: how many sheets there will be. */
const addBack = (passing: string, image: SheetImage, count: number): readonly Operation[] => [
  addOperation(passing, image.name, image.mark.report, markComment(image.mark)),
  operation((context) => (sheetBy(image.name)(context).position = Math.min(image.position, count - 1)), 2),
  ...sheetOperationsBack(sheetBy(image.name), image, false),
];

/** What a write of sheets gives: how to undo it, and the sheets whose print set-up did not take effect. */
export interface Written {
  readonly undo: readonly SheetUndo[];
  readonly unprinted: readonly string[];
}

const bearer = (infos: readonly SheetInfo[], name: string): SheetInfo | undefined => infos.find((info) => sameSheetName(info.name, name));

/**
 * Takes a write of sheets back, or does it again: two requests to look, one to write. Refused where a sheet is not as we
 * left it. Gives what does the opposite.
 */
export async function undoSheets(excel: Connection, undo: readonly SheetUndo[], work: Work | undefined): Promise<Written> {
  const keys = undo.map(({ name }) => name);
  const { infos } = await ask(excel, (context) => askListing(context));
  const asked = undo.flatMap(({ name, target }) => {
    const id = bearer(infos, name)?.id;
    return id === undefined ? [] : [{ id, cover: target?.box ?? null }];
  });
  const now = await survey(excel, asked, { images: true, keys, work });
  const steps = undo.map((entry, index) => {
    const info = bearer(now.infos, entry.name);
    const image = (info && now.images.get(info.id)) ?? null;
    checkUnchanged(entry, info, image);
    return { ...entry, id: info?.id ?? entry.name, image, passing: passingName("undo", index) };
  });
  if (now.locked && steps.some(({ image, target }) => image === null || target === null)) throw new HostError("protected", { facts: { workbook: true } });
  const count = now.infos.length + steps.filter(({ image }) => image === null).length;
  const cells = [
    ...steps.flatMap(({ id, image, target, passing }) => {
      if (!target) return [];
      return image ? putBack(sheetBy(id), target, image.chartNames, image.box) : [...addBack(passing, target, count), ...openedCells(target, steps)];
    }),
    ...steps.flatMap(({ id, target }) => (target ? [] : operation((context) => sheetBy(id)(context).delete(), 2))),
  ];
  const restored = steps.flatMap(({ id, name, image, target }) => (target ? [{ name, page: pageOperation(sheetBy(image ? id : name), target.page) }] : []));
  const last = steps.flatMap(({ image, target, filling }) => (target && !image && filling ? [protectOperation(sheetBy(target.name), filling)] : []));
  const missed = await sendOrTakeBack(excel, { cells, pages: restored.map(({ page }) => page), last }, () => takeBack(excel, steps), { sheets: keys }, work);
  return {
    undo: steps.map(({ name, report, image, target, filling }) => ({ name, report, expected: target?.grid ?? null, target: image, filling })),
    unprinted: missed.flatMap((index) => restored[index]?.name ?? []),
  };
}

/** What a sheet that is added back asks for. */
const openedCells = ({ name }: SheetImage, steps: readonly SheetUndo[]): readonly Operation[] =>
  steps.flatMap((step) => (step.name === name && step.filling ? fillingOperations(sheetBy(name), step.filling) : []));

function checkUnchanged({ name, expected, filling }: SheetUndo, info: SheetInfo | undefined, image: SheetImage | null): void {
  if (expected === null) {
    if (info) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
    return;
  }
  if (!info || !image) throw new HostError("sheet-gone", { facts: { sheet: name } });
  if (info.protected && filling === null) throw new HostError("protected", { facts: { sheet: info.name } });
  const changed = changedCells(image.grid, expected);
  if (changed.length > 0) throw cellError("changed-meanwhile", changed, { sheet: info.name });
}

type SheetReturn = SheetUndo & { readonly id: string; readonly image: SheetImage | null; readonly passing: string };

/** What brings back the sheets of before an undo that broke off: a look at what is there now decides. */
async function takeBack(excel: Connection, steps: readonly SheetReturn[]): Promise<Sending> {
  const { infos } = await ask(excel, (context) => askListing(context));
  const count = infos.length + steps.filter(({ name }) => !bearer(infos, name)).length;
  const cells = steps.flatMap(({ name, report, image, target, passing, filling }) => {
    if (!image) return [unaddOperation(passing, name, report)];
    const there = bearer(infos, name);
    // a sheet that we protected was to be deleted, and was not
    if (there && filling) return [];
    const otherCharts = target ? target.charts.map(chartName) : [];
    return there
      ? putBack(sheetBy(there.id), image, otherCharts, image.box)
      : [unaddOperation(passing, name, report), ...addBack(passing, image, count), ...openedCells(image, steps)];
  });
  const pages = steps.flatMap(({ name, image, filling }) =>
    image && !(filling && bearer(infos, name)) ? [pageOperation(sheetBy(bearer(infos, name)?.id ?? name), image.page)] : [],
  );
  const last = steps.flatMap(({ name, image, filling }) => (image && filling && !bearer(infos, name) ? [protectOperation(sheetBy(name), filling)] : []));
  return { cells, pages, last };
}
