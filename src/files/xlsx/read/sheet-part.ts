import { HostError } from "../../../core/host-error";
import { LIMITS } from "../../limits";
import { intact, type Package, type Part } from "../../package/package";
import { relationshipsOf } from "../../package/relationships";
import { attribute, child, parseElement, type XmlElement } from "../../xml/element";
import { attributeIn, isOn } from "../../xml/tags";
import { mapSheet, openTag, section, type SheetMap } from "./sheet-map";

const maps = new WeakMap<Part, SheetMap>();

/** The map of a worksheet, made once for as long as its part is the same. */
export function sheetMapOf(pkg: Package, name: string): SheetMap {
  const part = pkg.part(name);
  let map = part === null ? undefined : maps.get(part);
  if (map === undefined) {
    const xml = pkg.text(name, LIMITS.sheetBytes);
    map = intact(name, () => mapSheet(xml));
    if (part !== null) maps.set(part, map);
  }
  return map;
}

/** What keeps us from writing into a sheet. */
export interface SheetLocks {
  readonly protected: boolean;
  readonly filtered: boolean;
}

/** Whether a sheet is protected, and whether a filter of it, or of a table on it, hides rows. */
export function sheetLocks(pkg: Package, name: string): SheetLocks {
  let map: SheetMap;
  try {
    map = sheetMapOf(pkg, name);
  } catch (error) {
    // too large to be read is too large to be written: listing the sheets is no reason to fail
    if (error instanceof HostError && error.code === "too-large") return { protected: false, filtered: false };
    throw error;
  }
  const protection = section(map, "sheetProtection");
  const properties = section(map, "sheetPr");
  const filter = section(map, "autoFilter");
  const hides =
    (properties !== undefined && isOn(attributeIn(openTag(map, properties), "filterMode"))) ||
    (filter !== undefined && hasCriteria(parseElement(map.xml.slice(filter.start, filter.end)))) ||
    (section(map, "tableParts") !== undefined && tablesOf(pkg, name).some((table) => hasCriteria(child(table.root, "autoFilter"))));
  return { protected: protection !== undefined && isOn(attributeIn(openTag(map, protection), "sheet")), filtered: hides };
}

function hasCriteria(filter: XmlElement | undefined): boolean {
  return filter?.children.some((column) => column.name === "filterColumn" && column.children.length > 0) ?? false;
}

/** The tables (套用表格格式) on a sheet: `range` as written. */
export function tablesOf(pkg: Package, sheet: string): readonly { readonly part: string; readonly range: string; readonly headerRows: number; readonly root: XmlElement }[] {
  return relationshipsOf(pkg, sheet)
    .filter((one) => one.type === "table" && !one.external && pkg.has(one.target))
    .map(({ target }) => {
      const root = intact(target, () => parseElement(pkg.text(target)));
      return { part: target, range: attribute(root, "ref") ?? "", headerRows: Number(attribute(root, "headerRowCount") ?? 1), root };
    });
}
