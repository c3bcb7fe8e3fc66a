import type { HostError } from "../../core/host-error";
import { ofKind } from "../file-kind";
import type { Package } from "./package";

/** What a package without a workbook or a document is, where that can be told. */
export function otherPackage(pkg: Package): HostError | null {
  if (pkg.has("META-INF/manifest.xml") && pkg.has("content.xml")) return ofKind(isOpenText(pkg) ? "odt" : "ods");
  return pkg.has("[Content_Types].xml") ? null : ofKind("archive");
}

/** The one part of an OpenDocument file that says in plain text which kind it is. */
function isOpenText(pkg: Package): boolean {
  return pkg.has("mimetype") && pkg.text("mimetype").startsWith("application/vnd.oasis.opendocument.text");
}
