import { attribute, child, childrenOf, parseElement, elementText, type XmlElement } from "../../xml/element";
import { HostError } from "../../../core/host-error";
import { isOn } from "../../xml/tags";
import { ofKind } from "../../file-kind";
import { damaged, intact, type Package } from "../../package/package";
import { otherPackage } from "../../package/other-package";
import { relationshipsOf } from "../../package/relationships";

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The sheetId attribute: stays the same when sheets are moved or renamed. */
  readonly id: string;
  readonly relationship: string;
  readonly part: string;
  readonly visible: boolean;
  /** Place among all sheets, chart sheets included; 0-based, as defined names count. */
  readonly index: number;
  /** Offsets of its element in the workbook part. */
  readonly element: XmlElement;
}

/** A sheet that cannot be read as a table. */
export interface OtherSheet {
  readonly name: string;
  /** `no-part`: a macro, dialog or module sheet. */
  readonly kind: "chart" | "no-part" | "missing";
}

/** A defined name. `sheet`: the 0-based place of the sheet whose name it is, or null for one of the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  readonly comment: string;
  readonly formula: string;
  readonly element: XmlElement;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  /** Sheets that are no worksheets, or whose part is not there: their names are taken all the same. */
  readonly others: readonly OtherSheet[];
  /** All sheets, chart sheets included. */
  readonly sheetCount: number;
  readonly activeIndex: number;
  readonly date1904: boolean;
  /** No sheet may be added, taken away or renamed. */
  readonly structureProtected: boolean;
  readonly names: readonly DefinedName[];
  /** The shared strings and the styles, where there are any. */
  readonly strings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

const known = new WeakMap<Package, WorkbookPart>();

/** Reads the workbook part. `not-a-workbook` for a package that has none. */
export function workbookOf(pkg: Package): WorkbookPart {
  let book = known.get(pkg);
  if (book === undefined) known.set(pkg, (book = readWorkbook(pkg)));
  return book;
}

/** The name of the package's main part, "xl/workbook.xml" as a rule. */
export function mainPart(pkg: Package): string {
  const main = relationshipsOf(pkg, "").find((one) => one.type === "officeDocument" && !one.external)?.target;
  if (main === undefined) throw otherPackage(pkg) ?? damaged("_rels/.rels", "no main part");
  if (/\.bin$/i.test(main)) throw ofKind("xlsb");
  return main;
}

const OTHER_ROOTS: Readonly<Record<string, string>> = { document: "docx", presentation: "presentation" };

/** The worksheet in front; where a chart sheet or a hidden one is, the first that shows. */
export function activeSheet(book: WorkbookPart): SheetEntry | undefined {
  const { sheets, activeIndex } = book;
  return sheets.find((one) => one.index === activeIndex && one.visible) ?? sheets.find((one) => one.visible) ?? sheets[0];
}

/** Runs what reads a sheet: its name is in whatever is wrong. */
export function ofSheet<T>(sheet: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && (error.code === "too-large" || error.code === "not-a-workbook")) {
      throw new HostError(error.code, { facts: { sheet, ...error.facts }, cells: error.cells, cause: error.cause });
    }
    throw error;
  }
}

function readWorkbook(pkg: Package): WorkbookPart {
  const part = mainPart(pkg);
  const xml = pkg.text(part);
  const root = intact(part, () => parseElement(xml));
  const other = OTHER_ROOTS[root.name];
  if (other !== undefined) throw ofKind(other);
  if (root.name !== "workbook") throw damaged(part, `its root is ${root.name}`);
  const relations = relationshipsOf(pkg, part);
  const target = (type: string): string | null => relations.find((one) => one.type === type && pkg.has(one.target))?.target ?? null;
  const entries = childrenOf(child(root, "sheets"), "sheet");
  const sheets: SheetEntry[] = [];
  const others: { name: string; kind: OtherSheet["kind"] }[] = [];
  entries.forEach((element, index) => {
    const id = attribute(element, "id") ?? "";
    const name = attribute(element, "name") ?? "";
    const relation = relations.find((one) => one.id === id);
    // old module sheets stand in the list without a part; whatever is wrong with one sheet, the others are there
    if (relation === undefined || relation.external || !pkg.has(relation.target))
      others.push({ name, kind: relation?.type === "worksheet" ? "missing" : "no-part" });
    else if (relation.type !== "worksheet") others.push({ name, kind: relation.type === "chartsheet" ? "chart" : "no-part" });
    else {
      const visible = (attribute(element, "state") ?? "visible") === "visible";
      sheets.push({ name, id: attribute(element, "sheetId") ?? id, relationship: id, part: relation.target, visible, index, element });
    }
  });
  if (sheets.length === 0) {
    const lost = others.find(({ kind }) => kind === "missing");
    if (lost !== undefined) throw damaged(part, `sheet without a part: ${lost.name}`);
    if (entries.length > 0)
      throw new HostError("not-a-workbook", { facts: { kind: others.some(({ kind }) => kind === "chart") ? "charts-only" : "no-sheet" } });
  }
  return {
    part,
    xml,
    root,
    sheets,
    others,
    sheetCount: entries.length,
    activeIndex: Number(attribute(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0),
    date1904: isOn(attribute(child(root, "workbookPr"), "date1904")),
    structureProtected: isOn(attribute(child(root, "workbookProtection"), "lockStructure")),
    names: childrenOf(child(root, "definedNames"), "definedName").map((element) => definedName(xml, element)),
    strings: target("sharedStrings"),
    styles: target("styles"),
    theme: target("theme"),
  };
}

function definedName(xml: string, element: XmlElement): DefinedName {
  const sheet = attribute(element, "localSheetId");
  return {
    name: attribute(element, "name") ?? "",
    sheet: sheet === null ? null : Number(sheet),
    comment: attribute(element, "comment") ?? "",
    formula: elementText(xml, element),
    element,
  };
}
