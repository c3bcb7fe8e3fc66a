import { escapeAttribute } from "../xml/escape";
import { attribute, childrenOf, parseElement, prefixOf } from "../xml/element";
import { appended, splice } from "../xml/splice";
import { intact, type Package } from "./package";
import { XML_HEAD } from "./namespaces";

/** A relationship of a part. `type` is the last word of its type ("worksheet"), the same in both forms of the standard. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, without leading slash; for an external one the address. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; none where it has no such part. */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!pkg.has(name)) return [];
  const root = intact(name, () => parseElement(pkg.text(name)));
  return childrenOf(root, "Relationship").map((element) => {
    const external = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").split("/").pop() ?? "",
      target: external ? target : partOf(pkg, part, target),
      external,
    };
  });
}

/** The part that a target names. Targets are addresses: some programs write their signs as %E8, others put backslashes or a place in the part. */
function partOf(pkg: Package, from: string, target: string): string {
  const plain = resolveTarget(from, target);
  if (pkg.has(plain)) return plain;
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  return [path, decoded(path), encodeURI(path)].map((one) => resolveTarget(from, one)).find((name) => pkg.has(name)) ?? plain;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // a per cent sign of its own: the name is as it is written
    return path;
  }
}

/** "../charts/chart1.xml" seen from "xl/drawings/drawing1.xml" is "xl/charts/chart1.xml". */
export function resolveTarget(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The address of a part seen from another. */
export function relativeTarget(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}

/** A relationships part with one more at its end. `type` is the whole type. */
export function withRelationship(xml: string, one: { readonly id: string; readonly type: string; readonly target: string }): string {
  const root = parseElement(xml);
  const name = `${prefixOf(root)}Relationship`;
  const text = `<${name} Id="${escapeAttribute(one.id)}" Type="${escapeAttribute(one.type)}" Target="${escapeAttribute(one.target)}"/>`;
  return splice(xml, [appended(xml, root, text)]);
}

/** A relationships part without one. */
export function withoutRelationship(xml: string, id: string): string {
  const one = childrenOf(parseElement(xml), "Relationship").find((element) => attribute(element, "Id") === id);
  return one ? splice(xml, [{ start: one.start, end: one.end, text: "" }]) : xml;
}

/** A relationships part of its own. */
export function relationshipsXml(all: readonly { readonly id: string; readonly type: string; readonly target: string }[]): string {
  const rows = all.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`);
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join("")}</Relationships>`;
}
