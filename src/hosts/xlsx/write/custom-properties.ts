import { HostError } from "../../../core/host-error";
import { CONTENT_TYPE, CONTENT_TYPES, withContentTypes } from "../../../files/package/content-types";
import { XML_HEAD, type Namespaces } from "../../../files/package/namespaces";
import { intact, type Package } from "../../../files/package/package";
import { relationshipsOf, withRelationship } from "../../../files/package/relationships";
import { attribute, childrenOf, parseElement, prefixOf, elementText } from "../../../files/xml/element";
import { decodeCellText, encodeCellText, escapeAttribute } from "../../../files/xml/escape";
import { appended, splice } from "../../../files/xml/splice";

const TEXT_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const ROOT_RELATIONSHIPS = "_rels/.rels";

function partOf(pkg: Package): string | null {
  const found = relationshipsOf(pkg, "").find((one) => /^custom-?properties$/i.test(one.type));
  return found !== undefined && pkg.has(found.target) ? found.target : null;
}

/** The custom document properties that are text, by name in small letters: no program tells cases apart. */
export function customProperties(pkg: Package): ReadonlyMap<string, string> {
  const part = partOf(pkg);
  if (part === null) return new Map();
  const xml = pkg.text(part);
  const root = intact(part, () => parseElement(xml));
  return new Map(
    childrenOf(root, "property").flatMap((property) => {
      const value = property.children.find((one) => one.name === "lpwstr" || one.name === "lpstr" || one.name === "bstr");
      return value === undefined ? [] : [[(attribute(property, "name") ?? "").toLowerCase(), decodeCellText(elementText(xml, value))] as const];
    }),
  );
}

/** The same; none where their part is damaged: what we remember is no reason to refuse a table. */
export function readableProperties(pkg: Package): ReadonlyMap<string, string> {
  try {
    return customProperties(pkg);
  } catch (error) {
    if (error instanceof HostError && error.code === "not-a-workbook") return new Map();
    throw error;
  }
}

/** The package with the properties that `isOurs` names replaced by others; everybody else's stay as they are. */
export function withCustomProperties(
  pkg: Package,
  form: Namespaces,
  isOurs: (name: string) => boolean,
  values: readonly (readonly [string, string])[],
): Package {
  const part = partOf(pkg);
  const changes = new Map<string, string>();
  let name = part;
  let xml: string;
  if (part === null || name === null) {
    if (values.length === 0) return pkg;
    name = pkg.has("docProps/custom.xml") ? "docProps/progress-table.xml" : "docProps/custom.xml";
    xml = `${XML_HEAD}<Properties xmlns="${form.customProperties}"></Properties>`;
    const ids = new Set(relationshipsOf(pkg, "").map((one) => one.id));
    let n = ids.size + 1;
    while (ids.has(`rId${n}`)) n++;
    changes.set(ROOT_RELATIONSHIPS, withRelationship(pkg.text(ROOT_RELATIONSHIPS), { id: `rId${n}`, type: form.customPropertiesType, target: name }));
    changes.set(CONTENT_TYPES, withContentTypes(pkg.text(CONTENT_TYPES), new Map([[name, CONTENT_TYPE.customProperties]]), []));
  } else xml = pkg.text(part);
  changes.set(name, changed(xml, form, isOurs, values));
  return pkg.withParts(changes);
}

function changed(xml: string, form: Namespaces, isOurs: (name: string) => boolean, values: readonly (readonly [string, string])[]): string {
  const root = parseElement(xml);
  const prefix = prefixOf(root);
  const all = childrenOf(root, "property");
  const gone = all.filter((one) => isOurs(attribute(one, "name") ?? ""));
  let id = Math.max(1, ...all.map((one) => Number(attribute(one, "pid") ?? 1)));
  const text = values
    .map(([name, value]) => {
      const content = `<vt:lpwstr xmlns:vt="${form.variantTypes}">${encodeCellText(value)}</vt:lpwstr>`;
      return `<${prefix}property fmtid="${TEXT_PROPERTIES}" pid="${++id}" name="${escapeAttribute(name)}">${content}</${prefix}property>`;
    })
    .join("");
  const removals = gone.map(({ start, end }) => ({ start, end, text: "" }));
  return splice(xml, text === "" ? removals : [...removals, appended(xml, root, text)]);
}
