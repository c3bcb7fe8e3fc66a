import type { Package } from "./package";

/** What a change of this file cannot keep, by keys that messages/ has words for: a signature is of the file as it was. */
export function cannotKeep(pkg: Package): readonly string[] {
  return pkg.names().some((name) => /^_xmlsignatures\//i.test(name)) ? ["signature"] : [];
}
