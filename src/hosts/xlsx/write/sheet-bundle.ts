import { CONTENT_TYPES, contentTypeOf, withContentTypes } from "../../../files/package/content-types";
import { namespacesOf } from "../../../files/package/namespaces";
import type { Package, PackagePart } from "../../../files/package/package";
import { relationshipsName, relationshipsOf, relativeTarget, withoutRelationship, withRelationship } from "../../../files/package/relationships";
import { workbookOf, type SheetEntry, type WorkbookPart } from "../../../files/xlsx/read/workbook-part";
import { withNames, withoutNames, withoutSheetElement, withSheetElement, namesOn } from "./workbook-xml";

/** A sheet with everything that is its own, outside of any package: what a write puts in, and an undo puts back. */
export interface SheetBundle {
  readonly name: string;
  readonly id: string;
  readonly relationship: string;
  /** The sheet's part, and with it all that belongs to it alone: drawings, charts, their relationships. */
  readonly part: string;
  readonly parts: ReadonlyMap<string, string | PackagePart>;
  readonly types: ReadonlyMap<string, string>;
  /** Its defined names as elements, with SHEET_PLACE where the sheet's place goes. */
  readonly names: readonly string[];
}

/** The entry of a sheet, by its id; undefined for one that is gone. */
export function entryOf(book: WorkbookPart, id: string): SheetEntry | undefined {
  return book.sheets.find((entry) => entry.id === id);
}

/** A sheet as it is now. */
export function takeSheet(pkg: Package, entry: SheetEntry): SheetBundle {
  const parts = ownParts(pkg, entry.part);
  const types = pkg.text(CONTENT_TYPES);
  return {
    name: entry.name,
    id: entry.id,
    relationship: entry.relationship,
    part: entry.part,
    parts: new Map(
      parts.flatMap((name) => {
        const part = pkg.part(name);
        return part ? [[name, part] as const] : [];
      }),
    ),
    types: new Map(
      parts.flatMap((name) => {
        const type = contentTypeOf(types, name);
        return type === null ? [] : [[name, type] as const];
      }),
    ),
    names: namesOn(workbookOf(pkg), entry.index),
  };
}

/** The package without a sheet and what is its own. */
export function withoutSheet(pkg: Package, entry: SheetEntry): Package {
  const book = workbookOf(pkg);
  const gone = ownParts(pkg, entry.part);
  const rels = relationshipsName(book.part);
  return pkg.withParts(
    new Map<string, string | null>([
      [CONTENT_TYPES, withContentTypes(pkg.text(CONTENT_TYPES), new Map(), gone)],
      [book.part, withoutSheetElement(book, entry)],
      [rels, withoutRelationship(pkg.text(rels), entry.relationship)],
      ...gone.map((name) => [name, null] as const),
    ]),
  );
}

/** The package with one more sheet, behind the others. */
export function withSheet(pkg: Package, bundle: SheetBundle): Package {
  const book = workbookOf(pkg);
  const rels = relationshipsName(book.part);
  const form = namespacesOf(book.root.tag);
  const relation = { id: bundle.relationship, type: `${form.relationships}/worksheet`, target: relativeTarget(book.part, bundle.part) };
  return pkg.withParts(
    new Map<string, string | PackagePart>([
      [CONTENT_TYPES, withContentTypes(pkg.text(CONTENT_TYPES), bundle.types, [])],
      [book.part, withNames(withSheetElement(book, bundle, form), bundle.names, book.sheetCount)],
      [rels, withRelationship(pkg.text(rels), relation)],
      ...bundle.parts,
    ]),
  );
}

/** The package with another content of a sheet, which stays where it is and what it is: id, place, name. */
export function withContents(pkg: Package, entry: SheetEntry, bundle: SheetBundle): Package {
  const book = workbookOf(pkg);
  const gone = ownParts(pkg, entry.part).filter((name) => !bundle.parts.has(name));
  return pkg.withParts(
    new Map<string, string | PackagePart | null>([
      [CONTENT_TYPES, withContentTypes(pkg.text(CONTENT_TYPES), bundle.types, gone)],
      [book.part, withNames(withoutNames(book, entry.index), bundle.names, entry.index)],
      ...gone.map((name) => [name, null] as const),
      ...bundle.parts,
    ]),
  );
}

/** The parts that belong to a sheet alone: itself, and what is reached from it and from nowhere else; with their relationships. */
function ownParts(pkg: Package, sheet: string): readonly string[] {
  const own = new Map<string, string>();
  const reach = (name: string): void => {
    const part = pkg.part(name)?.name;
    if (part === undefined || own.has(part.toLowerCase())) return;
    own.set(part.toLowerCase(), part);
    for (const { target, external } of relationshipsOf(pkg, part)) if (!external) reach(target);
  };
  reach(sheet);
  const others = pkg.names().filter((name) => !own.has(name.toLowerCase()) && !/(^|\/)_rels\//.test(name) && pkg.has(relationshipsName(name)));
  for (const other of others) {
    for (const { target } of relationshipsOf(pkg, other)) if (target.toLowerCase() !== sheet.toLowerCase()) own.delete(target.toLowerCase());
  }
  return [...own.values()].flatMap((name) => (pkg.has(relationshipsName(name)) ? [name, relationshipsName(name)] : [name]));
}
