import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";

/** Whether a package holds a Word document, whatever its name ends in. */
export function isWordPackage(pkg: Package): boolean {
  return relationshipsOf(pkg, "").some(({ type, target }) => type === "officeDocument" && /(^|\/)document\d*\.xml$/i.test(target)) || pkg.has("word/document.xml");
}
