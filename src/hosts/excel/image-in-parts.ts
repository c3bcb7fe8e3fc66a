import type { CellRange } from "../../core/grid/cell-ref";
import type { SheetInfo } from "../../core/grid/grid";
import { checkSheetSize } from "../../core/grid/sheet-size";
import type { Mark } from "../../app/mark";
import type { Work } from "../../app/workbook";
import { isTooMuch } from "./excel-error";
import { inBlocks, mergesIn, rangeAt } from "./in-parts";
import { askPage } from "./page-image";
import { loadedCells, loadCells, rangePlace } from "./read-sheet";
import { ask, type Connection } from "./requests";
import { askCharts, askFrozen, askLooks, askPlainSizes, askWidths, imageOf, MARGIN, type ImageCells, type ImageHead, type SheetImage } from "./sheet-image";

interface ImageRequest {
  readonly info: SheetInfo;
  readonly mark: Mark;
  readonly cover: CellRange | null;
}

/** The image of a sheet of ours that is too much for one question, in several. Throws `too-large` for a sheet that is none of a report's. */
export async function imageInParts(excel: Connection, { info, mark, cover }: ImageRequest, work: Work | undefined): Promise<SheetImage> {
  const head = await askHead(excel, info.id);
  const whole = head.used && (await cellsInParts(excel, info.id, head.used, cover, work));
  return imageOf(info, mark, whole, head, cover);
}

type Head = ImageHead & { readonly used: CellRange | null };

/** All but the cells. Without a printer Excel tells nothing of pages: then it is asked once more without them. */
function askHead(excel: Connection, id: string, withPage = true): Promise<Head> {
  return ask(excel, (context): (() => Head) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("position");
    const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject(false)];
    for (const range of [values, all]) range.load("rowIndex,columnIndex,rowCount,columnCount");
    const charts = askCharts(sheet);
    const frozen = askFrozen(sheet);
    const plain = askPlainSizes(sheet);
    const page = withPage ? askPage(sheet) : () => null;
    return () => ({
      position: sheet.position,
      ...charts(),
      ...frozen(),
      ...plain(),
      page: page(),
      used: values.isNullObject || all.isNullObject ? null : nearTo(rangePlace(values), rangePlace(all)),
    });
  }).catch((error: unknown) => {
    if (!withPage || !isTooMuch(error)) throw error;
    return askHead(excel, id, false);
  });
}

/** What is used near the values. */
const nearTo = (values: CellRange, all: CellRange): CellRange => ({
  top: Math.max(values.top, all.top),
  left: Math.max(values.left, all.left),
  bottom: Math.min(values.bottom + MARGIN.rows, all.bottom),
  right: Math.min(values.right + MARGIN.columns, all.right),
});

async function cellsInParts(excel: Connection, id: string, sized: CellRange, cover: CellRange | null, work: Work | undefined): Promise<ImageCells> {
  const box = cover
    ? {
        top: Math.min(sized.top, cover.top),
        left: Math.min(sized.left, cover.left),
        bottom: Math.max(sized.bottom, cover.bottom),
        right: Math.max(sized.right, cover.right),
      }
    : sized;
  checkSheetSize(box.bottom, box.right);
  const blocks = await inBlocks(
    excel,
    box,
    (context, block) => {
      const range = rangeAt(context.workbook.worksheets.getItem(id), block);
      loadCells(range);
      const looks = askLooks(range);
      return () => ({ cells: loadedCells(range), ...looks() });
    },
    work,
  );
  const columnWidths = await ask(excel, (context) => askWidths(rangeAt(context.workbook.worksheets.getItem(id), { ...sized, bottom: sized.top })));
  return {
    cells: {
      origin: { row: box.top, column: box.left },
      values: blocks.flatMap((block) => block.cells.values),
      formulas: blocks.flatMap((block) => block.cells.formulas),
      formats: blocks.flatMap((block) => block.cells.formats),
    },
    looks: blocks.flatMap((block) => block.looks),
    rowHeights: blocks.flatMap((block) => block.rowHeights),
    columnWidths,
    merges: await mergesIn(excel, id, box),
    box,
    sized,
  };
}
