import { columnLetters, inRange, parseRange, type CellRef } from "../../src/core/grid/cell-ref";
import type { Package } from "../../src/files/package/package";
import { relationshipsOf } from "../../src/files/package/relationships";
import { readCell } from "../../src/files/xlsx/read/cell-content";
import { stylesOf } from "../../src/files/xlsx/read/number-formats";
import { sharedStringsOf } from "../../src/files/xlsx/read/shared-strings";
import { scanCells } from "../../src/files/xlsx/read/sheet-cells";
import { sheetMapOf } from "../../src/files/xlsx/read/sheet-part";
import { workbookOf, type SheetEntry, type WorkbookPart } from "../../src/files/xlsx/read/workbook-part";
import { attribute, child, childrenOf } from "../../src/files/xml/element";
import type { CellFilling, RawCell } from "./harness";

/** A cell as the file has it, its number uninterpreted. */
export function rawCell(pkg: Package, entry: SheetEntry, wanted: CellRef): RawCell {
  const map = sheetMapOf(pkg, entry.part);
  const book = workbookOf(pkg);
  const context = { strings: sharedStringsOf(pkg, book.strings), isDate: () => false, formatOf: () => "General", formatsLost: false, date1904: false };
  let found: RawCell = { value: null, formula: null, format: "General" };
  scanCells(map, {
    cell(cell) {
      if (cell.row !== wanted.row || cell.column !== wanted.column) return;
      const formula = /<f[^>]*>([^<]*)<\/f>/.exec(map.xml.slice(cell.start, cell.end))?.[1];
      found = {
        value: readCell(map.xml, cell, context, map.prefix).value,
        formula: formula === undefined ? null : `=${formula}`,
        format: stylesOf(pkg, book.styles)?.formats[cell.style] ?? "General",
      };
    },
  });
  return found;
}

/** What a sheet asks of a cell, from its XML and the cell's format. */
export function cellFilling(pkg: Package, entry: SheetEntry, wanted: CellRef): CellFilling {
  const xml = pkg.text(entry.part);
  const style = Number(new RegExp(`<c r="${columnLetters(wanted.column)}${wanted.row}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(pkg.text(workbookOf(pkg).styles ?? ""))?.[1]?.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu) ?? [];
  const asked = [...xml.matchAll(/<dataValidation type="(\w+)"[^>]* sqref="([^"]+)"[^>]*><formula1>([^<]*)<\/formula1>/gu)].find(([, , range = ""]) =>
    inRange(wanted, parseRange(range) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  );
  const [, type, , formula = ""] = asked ?? [];
  return {
    locked: xml.includes("<sheetProtection") && formats[style]?.includes('locked="0"') !== true,
    words: type === "list" ? formula.slice(1, -1).split(",") : null,
    asks: type === "date" ? "date" : type === "decimal" ? "number" : null,
  };
}

/** Everything in a file that a person could find, free of what only programs see: indexes, part names, numbers of relationships. */
export function snapshotOf(pkg: Package): unknown {
  const book = workbookOf(pkg);
  return book.sheets.map((entry) => ({
    name: entry.name,
    visible: entry.visible,
    cells: cellsOf(pkg, book, entry),
    rest: sheetMapOf(pkg, entry.part)
      .sections.filter(({ name }) => name !== "sheetData" && name !== "dimension")
      .map(({ start, end }) => pkg.text(entry.part).slice(start, end)),
    names: book.names.filter((name) => name.sheet === entry.index).map(({ name, comment, formula }) => ({ name, comment, formula })),
    drawings: reached(pkg, entry.part),
  }));
}

function cellsOf(pkg: Package, book: WorkbookPart, entry: SheetEntry): unknown[] {
  const map = sheetMapOf(pkg, entry.part);
  const styles = stylesOf(pkg, book.styles);
  const looks = new Map<number, string>();
  const look = (index: number): string => {
    const known = looks.get(index);
    if (known !== undefined || styles === null) return known ?? "";
    const { root, xml } = styles;
    const xf = childrenOf(child(root, "cellXfs"), "xf")[index];
    const part = (list: string, name: string, id: string): string => {
      const one = childrenOf(child(root, list), name)[Number(attribute(xf, id) ?? 0)];
      return one ? xml.slice(one.start, one.end) : "";
    };
    const alignment = child(xf, "alignment");
    const text = [
      styles.formats[index],
      part("fonts", "font", "fontId"),
      part("fills", "fill", "fillId"),
      part("borders", "border", "borderId"),
      alignment ? xml.slice(alignment.start, alignment.end) : "",
    ].join("|");
    looks.set(index, text);
    return text;
  };
  const cells: unknown[] = [];
  const strings = sharedStringsOf(pkg, book.strings);
  scanCells(map, {
    row({ row, start, openEnd }) {
      const tag = map.xml.slice(start, openEnd).replace(/^<row|\/?>$|\s(r|spans)="[^"]*"/g, "");
      if (tag !== "") cells.push([row, tag]);
    },
    cell(cell) {
      const { value, mixed } = readCell(
        map.xml,
        cell,
        { strings, isDate: () => false, formatOf: () => "General", formatsLost: false, date1904: false },
        map.prefix,
      );
      const formula = /<f[\s\S]*?(?:\/>|<\/f>)/.exec(map.xml.slice(cell.start, cell.end))?.[0] ?? null;
      if (value === null && formula === null && cell.style === 0) return;
      cells.push([`${columnLetters(cell.column)}${cell.row}`, value, formula, mixed, look(cell.style)]);
    },
  });
  return cells;
}

function reached(pkg: Package, part: string): string[] {
  return relationshipsOf(pkg, part)
    .filter(({ external }) => !external)
    .flatMap(({ target }) => [pkg.text(target), ...reached(pkg, target)]);
}
