import { changedCells, type Block } from "../../core/grid/changed-cells";
import type { SheetInfo } from "../../core/grid/grid";
import { cellError, HostError } from "../../core/host-error";
import type { Work } from "../../app/workbook";
import { markComment } from "../../app/mark";
import { sameSheetName } from "../../app/sheet-plan";
import { operation, type Operation } from "./batches";
import { chartName, removeCharts } from "./our-charts";
import { askListing } from "./read-sheet";
import { ask, type Connection } from "./requests";
import { sendOrTakeBack } from "./rollback";
import { restoreOperations, type SheetImage } from "./sheet-image";
import { addOperation, clearOperation, passingName, sheetBy, unaddOperation, type SheetOf } from "./sheet-target";
import { survey, type Survey } from "./survey";
import type { WrittenSheetId } from "../../core/grid/report-id";

/** One sheet of ours, what it must hold now (null: no sheet of that name), and what it shall be (null: gone). */
export interface SheetUndo {
  readonly name: string;
  readonly report: WrittenSheetId;
  readonly expected: Block | null;
  readonly target: SheetImage | null;
}

/** Makes a sheet of ours what it was, whatever it is now. */
export const putBack = (sheetOf: SheetOf, image: SheetImage, otherCharts: readonly string[]): readonly Operation[] => [
  removeCharts(sheetOf, [...new Set([...otherCharts, ...image.chartNames])]),
  clearOperation(sheetOf),
  ...restoreOperations(sheetOf, image, true),
];

/** Adds a sheet that was there before, in its place. `count`: how many sheets there will be. */
const addBack = (passing: string, image: SheetImage, count: number): readonly Operation[] => [
  addOperation(passing, image.name, image.mark.report, markComment(image.mark)),
  operation((context) => (sheetBy(image.name)(context).position = Math.min(image.position, count - 1)), 2),
  ...restoreOperations(sheetBy(image.name), image, false),
];

const bearer = (infos: readonly SheetInfo[], name: string): SheetInfo | undefined => infos.find((info) => sameSheetName(info.name, name));

/**
 * Takes a write of sheets back, or does it again: two requests to look, one to write. Refused where a sheet is not as we
 * left it. Gives what does the opposite.
 */
export async function undoSheets(excel: Connection, undo: readonly SheetUndo[], work: Work | undefined): Promise<readonly SheetUndo[]> {
  const { infos } = await ask(excel, askListing);
  const ids = undo.flatMap(({ name }) => bearer(infos, name)?.id ?? []);
  const now = await survey(excel, ids, true);
  const steps = undo.map((entry, index) => {
    const info = bearer(now.infos, entry.name);
    const image = (info && now.images.get(info.id)) ?? null;
    checkUnchanged(entry, info, image);
    return { ...entry, id: info?.id ?? entry.name, image, passing: passingName("undo", index) };
  });
  if (now.locked && steps.some(({ image, target }) => image === null || target === null)) throw new HostError("protected", { facts: { workbook: true } });
  const count = now.infos.length + steps.filter(({ image }) => image === null).length;
  const operations = [
    ...steps.flatMap(({ id, image, target, passing }) => {
      if (!target) return [];
      return image ? putBack(sheetBy(id), target, image.chartNames) : addBack(passing, target, count);
    }),
    ...steps.flatMap(({ id, target }) => (target ? [] : operation((context) => sheetBy(id)(context).delete(), 2))),
  ];
  await sendOrTakeBack(excel, operations, () => takeBack(excel, steps), { sheets: undo.map(({ name }) => name) }, work);
  return steps.map(({ name, report, image, target }) => ({ name, report, expected: target?.grid ?? null, target: image }));
}

function checkUnchanged({ name, expected }: SheetUndo, info: SheetInfo | undefined, image: SheetImage | null): void {
  if (expected === null) {
    if (info) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
    return;
  }
  if (!info || !image) throw new HostError("sheet-gone", { facts: { sheet: name } });
  if (info.protected) throw new HostError("protected", { facts: { sheet: info.name } });
  const changed = changedCells(image.grid, expected);
  if (changed.length > 0) throw cellError("changed-meanwhile", changed, { sheet: info.name });
}

type Step = SheetUndo & { readonly id: string; readonly image: SheetImage | null; readonly passing: string };

/** What brings back the sheets of before an undo that broke off: a look at what is there now decides. */
async function takeBack(excel: Connection, steps: readonly Step[]): Promise<readonly Operation[]> {
  const { infos }: Pick<Survey, "infos"> = await ask(excel, askListing);
  const count = infos.length + steps.filter(({ name }) => !bearer(infos, name)).length;
  return steps.flatMap(({ name, report, image, target, passing }) => {
    if (!image) return [unaddOperation(passing, name, report)];
    const there = bearer(infos, name);
    const otherCharts = target ? target.charts.map(chartName) : [];
    return there ? putBack(sheetBy(there.id), image, otherCharts) : [unaddOperation(passing, name, report), ...addBack(passing, image, count)];
  });
}
