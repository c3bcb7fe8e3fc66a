import { HostError } from "../../../core/host-error";
import type { Package, PackagePart } from "../../../files/package/package";
import { stylesOf } from "../../../files/xlsx/read/number-formats";
import { scanCells } from "../../../files/xlsx/read/sheet-cells";
import { sheetMapOf } from "../../../files/xlsx/read/sheet-part";
import { workbookOf } from "../../../files/xlsx/read/workbook-part";
import { XmlDamage } from "../../../files/xml/tags";

/** A workbook with more formats than this has them from a program that counts them right. */
const FEW = 64;
/** No program reads more formats than this. */
const MOST = 65_490;

const known = new WeakMap<PackagePart, number>();

/**
 * How many cell formats the cells of a workbook count on; 0 where its styles are sure to have them. A format that we add
 * at an index that cells name already would become their look.
 */
export function usedFormats(pkg: Package): number {
  const book = workbookOf(pkg);
  if ((stylesOf(pkg, book.styles)?.formats.length ?? 0) > FEW) return 0;
  return book.sheets.reduce((most, { part }) => Math.max(most, usedIn(pkg, part)), 0);
}

function usedIn(pkg: Package, name: string): number {
  const part = pkg.part(name);
  let used = part === null ? 0 : known.get(part);
  if (used === undefined) {
    used = 0;
    try {
      scanCells(sheetMapOf(pkg, name), { cell: ({ style }) => void (used = Math.max(used ?? 0, style < MOST ? style + 1 : 0)) });
    } catch (error) {
      // a sheet that cannot be read shows no cells either
      if (!(error instanceof HostError) && !(error instanceof XmlDamage)) throw error;
    }
    if (part !== null) known.set(part, used);
  }
  return used;
}
