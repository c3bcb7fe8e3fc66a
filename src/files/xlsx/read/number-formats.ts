import { HostError } from "../../../core/host-error";
import { intact, type Package, type PackagePart } from "../../package/package";
import { builtInFormat } from "../../built-in-formats";
import { attribute, child, childrenOf, parseElement, type XmlElement } from "../../xml/element";

/** The styles part, parsed. */
export interface StylesPart {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
  /** The number format code of every cell format, by its index. */
  readonly formats: readonly string[];
}

const known = new WeakMap<PackagePart, StylesPart>();

/** The styles as far as they can be read: texts and numbers of a file are there although its styles are damaged. */
export function readableStyles(pkg: Package, name: string | null): { readonly styles: StylesPart | null; readonly damaged: boolean } {
  try {
    return { styles: stylesOf(pkg, name), damaged: false };
  } catch (error) {
    if (error instanceof HostError && error.code === "not-a-workbook") return { styles: null, damaged: true };
    throw error;
  }
}

/**
 * The styles of a workbook, parsed once for as long as the part is the same; null where it has none. Throws HostError `not-a-workbook` of
 * the kind `bad-styles`.
 */
export function stylesOf(pkg: Package, name: string | null): StylesPart | null {
  const part = name === null ? null : pkg.part(name);
  if (name === null || part === null) return null;
  let styles = known.get(part);
  if (styles === undefined) {
    const xml = pkg.text(name);
    const root = rootOf(name, xml);
    const custom = new Map(childrenOf(child(root, "numFmts"), "numFmt").map((one) => [Number(attribute(one, "numFmtId")), formatCode(one)]));
    const formats = childrenOf(child(root, "cellXfs"), "xf").map((xf) => {
      const id = Number(attribute(xf, "numFmtId") ?? 0);
      return custom.get(id) ?? builtInFormat(id) ?? "General";
    });
    known.set(part, (styles = { name, xml, root, formats }));
  }
  return styles;
}

/** Excel takes 255 characters; far longer ones would be worked through for every cell. */
const LONGEST_FORMAT = 1000;

function formatCode(element: XmlElement): string {
  const code = attribute(element, "formatCode") ?? "General";
  return code.length > LONGEST_FORMAT ? "General" : code;
}

function rootOf(name: string, xml: string): XmlElement {
  try {
    return intact(name, () => parseElement(xml));
  } catch (cause) {
    throw cause instanceof HostError ? new HostError(cause.code, { facts: { ...cause.facts, kind: "bad-styles" }, cause }) : cause;
  }
}
