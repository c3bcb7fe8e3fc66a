import { quotedSheetName, rangeToA1 } from "../../../core/grid/cell-ref";
import { markComment, markName, markOf } from "../../../app/mark";
import type { SheetPlan } from "../../../app/workbook";
import { CONTENT_TYPE, CONTENT_TYPES, withContentTypes } from "../../../files/package/content-types";
import { namespacesOf, type Namespaces } from "../../../files/package/namespaces";
import type { Package } from "../../../files/package/package";
import { relationshipsName, relationshipsOf, relationshipsXml, relativeTarget, withRelationship } from "../../../files/package/relationships";
import { normalDigitWidth } from "../../../files/xlsx/read/normal-font";
import { stylesOf } from "../../../files/xlsx/read/number-formats";
import { workbookOf, type WorkbookPart } from "../../../files/xlsx/read/workbook-part";
import { prefixOf } from "../../../files/xml/element";
import { escapeAttribute, escapeText } from "../../../files/xml/escape";
import { chartXml, drawingXml } from "./chart-xml";
import { plainStyles } from "./empty-parts";
import type { SheetBundle } from "./sheet-bundle";
import { sheetXml } from "./sheet-xml";
import { StyleAppender } from "./styles-append";
import { usedFormats } from "./used-formats";
import { SHEET_PLACE } from "./workbook-xml";

/** Gives numbers that no part, relationship or sheet of the file bears or has borne since it was opened. */
export type Numbers = () => number;

/** The sheet of a plan as a bundle, and the package with the formats that it needs. `replaces`: what stays of the sheet in whose place it comes. */
export function makeSheet(
  pkg: Package,
  { sheet, newName }: SheetPlan,
  replaces: Pick<SheetBundle, "id" | "relationship" | "part" | "name"> | null,
  numbers: Numbers,
  sheetName: (wanted: string) => string,
): { readonly pkg: Package; readonly bundle: SheetBundle } {
  const styled = withStylesPart(pkg, numbers);
  const book = workbookOf(styled);
  const form = namespacesOf(book.root.tag);
  const styles = stylesOf(styled, book.styles);
  const appender = new StyleAppender(styles?.xml ?? plainStyles(form), usedFormats(styled));
  const number = numbers();
  const folder = book.part.split("/").slice(0, -1).join("/");
  const part = replaces?.part ?? join(folder, `worksheets/sheet${number}.xml`);
  const name = replaces?.name ?? newName;
  const charts = sheet.charts.map((chart) => ({ part: join(folder, `charts/chart${numbers()}.xml`), xml: chartXml(chart, sheet, name, form) }));
  const parts = new Map<string, string>();
  const types = new Map<string, string>([[part, CONTENT_TYPE.sheet]]);
  const digitWidth = normalDigitWidth(styles);
  parts.set(part, sheetXml(sheet, { form, styles: appender, digitWidth, drawing: charts.length > 0 ? "rId1" : null, sheetName }));
  if (charts.length > 0) {
    const drawing = join(folder, `drawings/drawing${number}.xml`);
    const ids = charts.map((_, index) => `rId${index + 1}`);
    parts.set(relationshipsName(part), relationshipsXml([{ id: "rId1", type: `${form.relationships}/drawing`, target: relativeTarget(part, drawing) }]));
    parts.set(drawing, drawingXml(sheet.charts, ids, form));
    parts.set(
      relationshipsName(drawing),
      relationshipsXml(
        charts.map((chart, index) => ({ id: ids[index] ?? "", type: `${form.relationships}/chart`, target: relativeTarget(drawing, chart.part) })),
      ),
    );
    types.set(drawing, CONTENT_TYPE.drawing);
    for (const chart of charts) {
      parts.set(chart.part, chart.xml);
      types.set(chart.part, CONTENT_TYPE.chart);
    }
  }
  const bundle = {
    name,
    id: replaces?.id ?? String(number),
    relationship: replaces?.relationship ?? `rId${number}`,
    part,
    parts,
    types,
    names: definedNames(sheet, name, prefixOf(book.root)),
  };
  const xml = appender.toXml();
  return { bundle, pkg: styles === null || xml === styles.xml ? styled : styled.withParts(new Map([[styles.name, xml]])) };
}

/** The mark, the print area, the rows that every page repeats, if any. */
function definedNames(sheet: SheetPlan["sheet"], name: string, prefix: string): string[] {
  const at = (range: string): string => escapeText(`${quotedSheetName(name)}!${range}`);
  const absolute = rangeToA1(sheet.print.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const { repeatRows } = sheet.print;
  const one = (title: string, more: string, text: string): string =>
    `<${prefix}definedName name="${title}" localSheetId="${SHEET_PLACE}"${more}>${text}</${prefix}definedName>`;
  return [
    one("_xlnm.Print_Area", "", at(absolute)),
    ...(repeatRows ? [one("_xlnm.Print_Titles", "", at(`$${repeatRows[0]}:$${repeatRows[1]}`))] : []),
    one(markName(sheet.report), ` comment="${escapeAttribute(markComment(markOf(sheet)))}"`, at("$A$1")),
  ];
}

/** A workbook without a styles part gets a plain one. */
function withStylesPart(pkg: Package, numbers: Numbers): Package {
  const book: WorkbookPart = workbookOf(pkg);
  if (book.styles !== null) return pkg;
  const form: Namespaces = namespacesOf(book.root.tag);
  const part = join(book.part.split("/").slice(0, -1).join("/"), "styles.xml");
  const rels = relationshipsName(book.part);
  const ids = new Set(relationshipsOf(pkg, book.part).map((one) => one.id));
  let id = `rId${numbers()}`;
  while (ids.has(id)) id = `rId${numbers()}`;
  return pkg.withParts(
    new Map([
      [CONTENT_TYPES, withContentTypes(pkg.text(CONTENT_TYPES), new Map([[part, CONTENT_TYPE.styles]]), [])],
      [rels, withRelationship(pkg.text(rels), { id, type: `${form.relationships}/styles`, target: relativeTarget(book.part, part) })],
      [part, plainStyles(form)],
    ]),
  );
}

const join = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);
