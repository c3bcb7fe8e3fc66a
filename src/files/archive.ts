import { SYSTEM_FILE, type NamedBytes } from "../core/named-bytes";
import { LIMITS } from "./limits";
import { CONTENT_TYPES } from "./package/content-types";
import { inflateEntry, readZip, type ZipEntry } from "./package/zip-reader";
import { writeZip } from "./package/zip-writer";

/** Names are UTF-8, as the flag of an entry says. */
const UTF8_NAME = 0x0800;

/** Files as one zip file; the same files give the same bytes. */
export const zipOf = (files: readonly NamedBytes[]): Uint8Array => writeZip(files);

/**
 * The files in a zip file, without their folders; null for what is no zip file, or one that is a workbook or a document.
 *
 * @throws HostError `encrypted`, `too-large`; ZipDamage for a file that does not hold what it says
 */
export function unzip(bytes: Uint8Array): readonly NamedBytes[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const { entries } = readZip(bytes);
  if (entries.some(({ name }) => name.toLowerCase() === CONTENT_TYPES.toLowerCase())) return null;
  return entries.flatMap((entry) => {
    const path = nameOf(entry).replaceAll("\\", "/");
    const name = path.split("/").at(-1) ?? "";
    return name === "" || path.startsWith("__MACOSX/") || SYSTEM_FILE.test(name) ? [] : [{ name, bytes: inflateEntry(entry, LIMITS.sumBytes) }];
  });
}

/** An entry's name: UTF-8 where it says so or can be nothing else, else as the Chinese Windows writes it. */
function nameOf({ central }: ZipEntry): string {
  const view = new DataView(central.buffer, central.byteOffset, central.byteLength);
  const raw = central.subarray(46, 46 + view.getUint16(28, true));
  if ((view.getUint16(8, true) & UTF8_NAME) !== 0) return new TextDecoder().decode(raw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("gbk").decode(raw);
  }
}
