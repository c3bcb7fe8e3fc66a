import { parseRange, type CellRange } from "../../../core/grid/cell-ref";
import { HostError } from "../../../core/host-error";
import { LIMITS, megabytes, tooLarge } from "../../limits";
import { intact, type Package, type PackagePart } from "../../package/package";
import { relationshipsOf } from "../../package/relationships";
import { attribute, child, parseElement, type XmlElement } from "../../xml/element";
import { attributeIn, isOn } from "../../xml/tags";
import { mapSheet, openTag, section, type SheetMap } from "./sheet-map";

const maps = new WeakMap<PackagePart, SheetMap>();

/** The map of a worksheet, made once for as long as its part is the same. */
export function sheetMapOf(pkg: Package, name: string): SheetMap {
  const part = pkg.part(name);
  let map = part === null ? undefined : maps.get(part);
  if (map === undefined) {
    const xml = sheetText(pkg, name);
    map = intact(name, () => mapSheet(xml));
    if (part !== null) maps.set(part, map);
  }
  return map;
}

function sheetText(pkg: Package, name: string): string {
  try {
    return pkg.text(name, LIMITS.sheetBytes);
  } catch (error) {
    if (error instanceof HostError && error.facts.unit === "megabytes") throw tooLarge(megabytes(LIMITS.sheetBytes), "megabytes-of-sheet");
    throw error;
  }
}

/** What keeps us from writing into a sheet. */
export interface SheetLocks {
  readonly protected: boolean;
  readonly filtered: boolean;
}

/** Whether a sheet is protected, and whether a filter of it, or of a table on it, hides rows. */
export function sheetLocks(pkg: Package, name: string): SheetLocks {
  try {
    return locksOf(pkg, name, sheetMapOf(pkg, name));
  } catch (error) {
    // what cannot be read is not written either: listing the sheets is no reason to fail, the others are there
    if (error instanceof HostError && (error.code === "too-large" || error.code === "not-a-workbook")) return { protected: false, filtered: false };
    throw error;
  }
}

function locksOf(pkg: Package, name: string, map: SheetMap): SheetLocks {
  const protection = section(map, "sheetProtection");
  const properties = section(map, "sheetPr");
  const filter = section(map, "autoFilter");
  const hides =
    (properties !== undefined && isOn(attributeIn(openTag(map, properties), "filterMode"))) ||
    (filter !== undefined && hasCriteria(intact(name, () => parseElement(map.xml.slice(filter.start, filter.end))))) ||
    (section(map, "tableParts") !== undefined && tablesOf(pkg, name).some((table) => hasCriteria(child(table.root, "autoFilter"))));
  return { protected: protection !== undefined && isOn(attributeIn(openTag(map, protection), "sheet")), filtered: hides };
}

function hasCriteria(filter: XmlElement | undefined): boolean {
  return filter?.children.some((column) => column.name === "filterColumn" && column.children.length > 0) ?? false;
}

/** The tables (套用表格格式) on a sheet: `range` as written. */
export function tablesOf(
  pkg: Package,
  sheet: string,
): readonly { readonly part: string; readonly range: string; readonly headerRows: number; readonly root: XmlElement }[] {
  return relationshipsOf(pkg, sheet)
    .filter((one) => one.type === "table" && !one.external && pkg.has(one.target))
    .map(({ target }) => {
      const root = intact(target, () => parseElement(pkg.text(target)));
      return { part: target, range: attribute(root, "ref") ?? "", headerRows: Number(attribute(root, "headerRowCount") ?? 1), root };
    });
}

/** What the pivot tables on a sheet show, as ranges: their next refresh writes over it. */
export function pivotOutput(pkg: Package, sheet: string): readonly CellRange[] {
  return relationshipsOf(pkg, sheet)
    .filter((one) => one.type === "pivotTable" && !one.external && pkg.has(one.target))
    .flatMap(({ target }) => {
      const root = intact(target, () => parseElement(pkg.text(target)));
      const range = parseRange(attribute(child(root, "location"), "ref") ?? "");
      return range === null ? [] : [range];
    });
}
