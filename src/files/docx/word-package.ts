import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";

/** Whether a package holds a Word document, whatever its name ends in. */
export function isWordPackage(pkg: Package): boolean {
  return (
    relationshipsOf(pkg, "").some(({ type, target }) => type === "officeDocument" && /(^|\/)document\d*\.xml$/i.test(target)) || pkg.has("word/document.xml")
  );
}

/** Whether a file's name is that of a document of Word or of WPS's writer, old formats among them. */
export function isWordName(name: string): boolean {
  return /\.(?:doc|docx|docm|dot|dotx|dotm|wps|wpt)$/i.test(name);
}
