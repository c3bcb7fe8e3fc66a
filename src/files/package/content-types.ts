import type { Package } from "./package";
import { escapeAttribute } from "../xml/escape";
import { attribute, childrenOf, parseElement, prefixOf } from "../xml/element";
import { appended, splice, type Splice } from "../xml/splice";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The content types of what we add to a file. */
export const CONTENT_TYPE = {
  sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;

/** The content types part with types for more parts (names without leading slash), and without those of others. */
export function withContentTypes(xml: string, add: ReadonlyMap<string, string>, remove: readonly string[]): string {
  const root = parseElement(xml);
  const overrides = childrenOf(root, "Override").map((element) => ({ element, part: (attribute(element, "PartName") ?? "").replace(/^\//, "").toLowerCase() }));
  const gone = new Set(remove.map((name) => name.toLowerCase()));
  const there = new Set(overrides.map((one) => one.part).filter((part) => !gone.has(part)));
  const changes: Splice[] = overrides.filter((one) => gone.has(one.part)).map(({ element }) => ({ start: element.start, end: element.end, text: "" }));
  const name = `${prefixOf(root)}Override`;
  const text = [...add]
    .filter(([part]) => !there.has(part.toLowerCase()))
    .map(([part, type]) => `<${name} PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`)
    .join("");
  return splice(xml, text === "" ? changes : [...changes, appended(xml, root, text)]);
}

/** The content type that a part has by its own entry; null where it goes by its extension. */
export function contentTypeOf(xml: string, part: string): string | null {
  const own = childrenOf(parseElement(xml), "Override").find(
    (one) => (attribute(one, "PartName") ?? "").replace(/^\//, "").toLowerCase() === part.toLowerCase(),
  );
  return own === undefined ? null : attribute(own, "ContentType");
}

/** What main parts are called in a template, and in a workbook. */
const OF_TEMPLATES = [
  [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  ],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
] as const;

/** The same package as a workbook: a template's content under a workbook's ending is refused by Excel. */
export function noTemplate(pkg: Package): Package {
  const xml = pkg.has(CONTENT_TYPES) ? pkg.text(CONTENT_TYPES) : "";
  const next = OF_TEMPLATES.reduce((text, [template, workbook]) => text.replaceAll(template, workbook), xml);
  return next === xml ? pkg : pkg.withParts(new Map([[CONTENT_TYPES, next]]));
}
