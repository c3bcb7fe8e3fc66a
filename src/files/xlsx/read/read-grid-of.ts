import type { Package, PackagePart } from "../../package/package";
import { readSheet, type ReadProgress, type SheetCells } from "./read-sheet";
import { workbookOf, type SheetEntry } from "./workbook-part";

interface KnownParts {
  readonly strings: PackagePart | null;
  readonly styles: PackagePart | null;
  readonly date1904: boolean;
  readonly cells: SheetCells;
}

const known = new WeakMap<PackagePart, KnownParts>();

/** The cells of a sheet, read once for as long as the parts that they come from are the same. */
export function readSheetCells(pkg: Package, entry: SheetEntry, progress?: ReadProgress): SheetCells {
  const book = workbookOf(pkg);
  const part = pkg.part(entry.part);
  const strings = book.strings === null ? null : pkg.part(book.strings);
  const styles = book.styles === null ? null : pkg.part(book.styles);
  const before = part === null ? undefined : known.get(part);
  if (before && before.strings === strings && before.styles === styles && before.date1904 === book.date1904) return before.cells;
  const cells = readSheet(pkg, book, entry, progress);
  if (part !== null) known.set(part, { strings, styles, date1904: book.date1904, cells });
  return cells;
}
